import { expect, test } from 'vitest';
import { modelOf, observations } from '../data-folder.ts';

const target = (unit: string, row: string) => ({
  'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Đến;Từ năm;Đến năm;Loại;Nguồn
M;${unit};TFR;${row};BC
`,
});

function standing(files: Parameters<typeof modelOf>[0]) {
  const model = modelOf(files);
  const [own] = model.data.target;
  return own && model.standing(own);
}

test('a target stands beside the latest result of its own unit', () => {
  const results = observations('040;TFR;2023;1,96', '040;TFR;2024;2,03', '04;TFR;2024;2,4');
  expect(standing({ ...results, ...target('040', '2,1;;2025;2025;dự kiến') })).toMatchObject({
    point: { year: 2024, value: 2.03 },
    level: 2.1,
  });
  expect(standing({ ...results, ...target('24', '2,1;;2025;2025;dự kiến') })).toBeNull();
});

test('a result after the target’s years says nothing of it', () => {
  const results = observations('040;TFR;2023;1,96', '040;TFR;2024;2,03');
  expect(standing({ ...results, ...target('040', '2,1;;2023;2023;dự kiến') })).toMatchObject({
    point: { year: 2023 },
  });
});

test('the level of a range is its nearer end, and the result itself within it', () => {
  const level = (value: string) =>
    standing({
      ...observations(`040;TFR;2024;${value}`),
      ...target('040', '2,0;2,2;2025;2025;dự kiến'),
    })?.level;
  expect(['1,9', '2,1', '2,5'].map(level)).toEqual([2, 2.1, 2.2]);
});

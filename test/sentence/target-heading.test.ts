import { expect, test } from 'vitest';
import { targetsHeading } from '../../src/sentence/target-heading.ts';
import { type Files, modelOf, observations } from '../data-folder.ts';
import { targets } from '../targets.ts';
import { text } from './render.ts';

function heading(files: Files) {
  const model = modelOf(files);
  const unit = model.units.get('04');
  return unit && text(targetsHeading(unit, model.judgements(unit), model.data.indicator));
}

const goal = (comparison: string) => `04;SL;;;${comparison};;2021;2030;mục tiêu giai đoạn`;
const trained = (audience: string) => `04;;${audience};;>;80;;2026;2030;mục tiêu giai đoạn`;

test('names what each state is of, and the time of several once', () => {
  expect(
    heading({
      ...observations('04;SL;2024;60', '04;TFR;2024;1,9'),
      ...targets(
        '04;SL;;;≥;50;;2024;2024;chỉ tiêu giao năm',
        '04;TFR;;;≥;2,05;;2024;2024;chỉ tiêu giao năm',
      ),
    }),
  ).toBe('Tỉnh Cao Bằng chưa đạt chỉ tiêu năm_2024 về mức sinh; đạt chỉ tiêu về tỷ lệ sàng lọc');
});

test('of what cannot be judged speaks where nothing is', () => {
  const missing = '04;TFR;;;;2,05;;2025;2025;dự kiến';
  expect(heading(targets(missing))).toBe(
    'Với tỉnh Cao Bằng, chưa đủ số liệu để đánh giá chỉ tiêu năm_2025 về mức sinh',
  );
  expect(heading({ ...observations('04;SL;2024;60'), ...targets(goal('≥;80'), missing) })).toBe(
    'Tỉnh Cao Bằng đang thực hiện mục tiêu đến năm_2030 về tỷ lệ sàng lọc',
  );
});

test('calls each kind by its name, and several together by all of theirs', () => {
  expect(
    heading({
      ...observations('04;SL;2024;60', '04;TFR;2024;1,9'),
      ...targets(
        '04;SL;;;≥;70;;2021;2024;mục tiêu giai đoạn',
        '04;TFR;;;≥;2,05;;2024;2024;chỉ tiêu giao năm',
      ),
    }),
  ).toBe('Tỉnh Cao Bằng chưa đạt mục tiêu, chỉ tiêu về mức sinh và tỷ lệ sàng lọc');
});

test('says “đào tạo” once for all who are trained', () => {
  expect(heading(targets(trained('Công chức'), trained('Cộng tác viên')))).toBe(
    'Với tỉnh Cao Bằng, chưa có cách đo mục tiêu đến năm_2030 về đào tạo công chức và cộng tác viên',
  );
});

test('counts those that are too many to be named', () => {
  const audiences = ['Công chức', 'Viên chức', 'Tuyến xã', 'Cộng tác viên', 'Nhân viên y tế'];
  expect(heading(targets(...audiences.map(trained)))).toBe(
    'Với tỉnh Cao Bằng, chưa có cách đo 5_mục tiêu đến năm_2030',
  );
});

test('of levels to compare with alone names them', () => {
  expect(heading(targets('04;TFR;;;;2,1;;2021;2030;mức tham chiếu'))).toBe(
    'Tỉnh Cao Bằng có 1_mức tham chiếu: mức sinh thay thế 2,1_con/phụ nữ',
  );
});

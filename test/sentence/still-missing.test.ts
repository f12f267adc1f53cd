import { expect, test } from 'vitest';
import { stillMissing } from '../../src/sentence/still-missing.ts';
import { type Asked, cityModel, moneys, trainings, unitIn } from '../city.ts';

const files = {
  ...trainings('99001;TX-2;31/12/2025;10;0', '99002;TX-2;31/12/2025;10;8'),
  ...moneys('99001;2025;HM-2.5;5000000;', '99002;2025;HM-2.5;5000000;5000000'),
};

function missingAt(code: string, ...asked: readonly Asked[]) {
  const model = cityModel(files, ...asked);
  const unit = unitIn(model, code);
  const { heading, items } = stillMissing(model.reportStatus(unit), model.profile(unit).coverage);
  return { heading, items: items.map((item) => item.replaceAll('\u00a0', ' ')) };
}

test('of a unit that owes nothing only the courses that nobody has learnt are told', () => {
  expect(missingAt('99001')).toEqual({
    heading: 'Lớp chưa có người học',
    items: ['1 lớp tuyến xã chưa có người học: “Nghiệp vụ dân số”.'],
  });
});

test('what is owed comes first, under the year of the report', () => {
  const { heading, items } = missingAt('99001', { datasets: ['kinh-phi'], from: 2025 });
  expect(heading).toBe('Nội dung còn thiếu của báo cáo năm 2025');
  expect(items).toHaveLength(2);
  expect(items[0]).toContain('số sử dụng');
  expect(items[1]).toContain('chưa có người học');
});

test('nothing is said where nothing is missing', () => {
  expect(missingAt('99002', { datasets: ['kinh-phi'], from: 2025 }).items).toEqual([]);
});

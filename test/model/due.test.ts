import { describe, expect, test } from 'vitest';
import type { Task } from '../../src/dataset/task.ts';
import { daysOf, dueLacks, dueOf, duesAt, nextOf, rhythmicOf } from '../../src/model/due.ts';
import { cityModel, observations } from '../city.ts';

const HEAD =
  'Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc được giao;Thời hạn;Hạn;Kiểu hạn;Nhịp;Đơn vị phải làm;Bảng;Từ năm;Đến năm;Nguồn';

const duties = (...rows: readonly string[]) => ({
  'nhiem-vu.csv': `${[HEAD, ...rows].join('\n')}\n`,
});

const first = (row: string): Task => {
  const [task] = cityModel(duties(row)).data.task;
  if (!task) throw new Error('no duty');
  return task;
};

const TODAY = '2026-11-28';

describe('the days of a duty', () => {
  const on = (days: string, kind: string, years = ';') =>
    daysOf(first(`A;99;Sở Y tế;Báo cáo;;${days};${kind};;;;${years};BC`), TODAY);

  test('“trước ngày” ends the day before, in the twelve months from today on', () => {
    expect(on('10/12', 'trước ngày')).toEqual(['2026-12-09']);
    expect(on('10/12', 'đến hết ngày')).toEqual(['2026-12-10']);
    expect(on('28/11', 'đến hết ngày')).toEqual(['2026-11-28']);
    expect(on('28/11', 'trước ngày')).toEqual(['2027-11-27']);
  });

  test('of each half-year stand in order', () => {
    expect(on('10/12|10/06', 'trước ngày')).toEqual(['2026-12-09', '2027-06-09']);
  });

  test('before the first of a month are the last of the month before', () => {
    expect(on('01/03', 'trước ngày')).toEqual(['2027-02-28']);
    expect(on('01/01', 'trước ngày')).toEqual(['2026-12-31']);
  });

  test('of every month are twelve, and a month without the day ends before it', () => {
    const days = on('31', 'đến hết ngày');
    expect(days).toHaveLength(12);
    expect(days.slice(0, 4)).toEqual(['2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28']);
  });

  test('stand within the years of the duty alone', () => {
    expect(on('10/12', 'trước ngày', '2021;2025')).toEqual([]);
    expect(on('10/06', 'trước ngày', '2021;2026')).toEqual([]);
    expect(on('10/12', 'trước ngày', '2026;2030')).toEqual(['2026-12-09']);
  });
});

test('all duties stand by their day, each again for each of its days', () => {
  const files = duties(
    'A;99;Sở Y tế;Tổng hợp;;25/12;trước ngày;;;;;;BC',
    'B;99;Các xã;Báo cáo;;10/12|10/06;trước ngày;;cấp xã;;;;BC',
    'C;99;Sở Y tế;Kiểm tra;theo quy định;;;;;;;;BC',
  );
  const all = dueOf(cityModel(files), TODAY);
  expect(all.map(({ task, day, units }) => [task.id, day, units.length])).toEqual([
    ['B', '2026-12-09', 3],
    ['A', '2026-12-24', 0],
    // Another commune is there by then.
    ['B', '2027-06-09', 4],
  ]);
  expect(nextOf(all).map(({ task }) => task.id)).toEqual(['B', 'A']);
});

test('at a unit stand its own duties, and those asked of it among others for itself alone', () => {
  const model = cityModel(
    duties(
      'A;99;Sở Y tế;Tổng hợp;;25/12;trước ngày;;;;;;BC',
      'B;99;Các xã;Báo cáo;;10/12;trước ngày;;cấp xã;;;;BC',
    ),
  );
  const all = dueOf(model, TODAY);
  const at = (code: string) => {
    const unit = model.units.get(code);
    return unit && duesAt(all, unit).map(({ task, units }) => [task.id, units.length]);
  };
  expect(at('99')).toEqual([
    ['B', 3],
    ['A', 0],
  ]);
  expect(at('99001')).toEqual([['B', 1]]);
});

test('of a duty that brings figures, the units that have not reported them whole are told', () => {
  const files = {
    ...duties('B;99;Các xã;Báo cáo;;10/12;trước ngày;;cấp xã;so-lieu;;;BC'),
    ...observations('99001;TFR;2025;2,0', '99002;TFR;2024;2,1'),
  };
  const model = cityModel(files, { datasets: ['so-lieu'], indicators: ['TFR'] });
  const [due] = dueOf(model, TODAY);
  const lacks = due ? dueLacks(model, due) : [];
  expect(lacks.map(({ unit, owed }) => [unit.code, owed.map(({ year }) => year)])).toEqual([
    ['99002', [2025]],
    ['99003', [2025]],
  ]);
});

test('a duty that brings no figures lacks none', () => {
  const files = {
    ...duties('B;99;Các xã;Báo cáo;;10/12;trước ngày;;cấp xã;;;;BC'),
    ...observations('99001;TFR;2025;2,0'),
  };
  const model = cityModel(files, { datasets: ['so-lieu'], indicators: ['TFR'] });
  const [due] = dueOf(model, TODAY);
  expect(due && dueLacks(model, due)).toEqual([]);
});

test('a proposal is neither due nor recurs', () => {
  const files = {
    'nhiem-vu.csv': `Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc;Loại;Thời hạn;Hạn;Kiểu hạn;Nhịp;Nguồn
A;99;không ghi;Kiểm tra;giải pháp, đề xuất;6 tháng/lần;;;6 tháng;BC
B;99;không ghi;Báo cáo;giải pháp, đề xuất;trước 10/12;10/12;trước ngày;năm;BC
`,
  };
  expect(rhythmicOf(cityModel(files), TODAY)).toEqual([]);
  expect(dueOf(cityModel(files), TODAY)).toEqual([]);
});

test('a rhythm without a day stands apart, as long as it lasts', () => {
  const files = duties(
    'A;99;Sở Y tế;Kiểm tra;6 tháng/lần;;;6 tháng;;;2021;2030;BC',
    'B;99;Sở Y tế;Kiểm tra;hằng năm;;;năm;;;2021;2025;BC',
    'C;99;Sở Y tế;Báo cáo;trước 10/12;10/12;trước ngày;năm;;;;;BC',
    'D;99;Sở Y tế;Báo cáo;theo quy định;;;;;;;;BC',
  );
  expect(rhythmicOf(cityModel(files), TODAY).map(({ id }) => id)).toEqual(['A']);
});

import { expect, test } from 'vitest';
import { inFull, leadOf } from '../../src/model/record.ts';
import type { Task } from '../../src/model/task.ts';
import { activityHeading } from '../../src/sentence/activity.ts';
import { recordHeading, tallyDescription, tallySubtitle } from '../../src/sentence/record.ts';
import { modelOf } from '../data-folder.ts';
import { text } from './render.ts';

const INDICATORS = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Định nghĩa
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;Số con
CUOC;Số cuộc truyền thông;Truyền thông;cuộc;số đếm;Số cuộc
NGUOI;Số người nghe;Truyền thông;người;số đếm;Số người
CTV;Số cộng tác viên dân số;Truyền thông;người;số đếm;Số người
`;

function record(...rows: readonly string[]) {
  const model = modelOf({
    'chi-tieu.csv': INDICATORS,
    'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Phân tổ;Giá trị;Nguồn\n${rows.map((row) => `${row};BC\n`).join('')}`,
  });
  const unit = model.units.get('040');
  if (!unit) throw new Error('no unit');
  const [theme] = model.profile(unit).record;
  if (!theme) throw new Error('no theme');
  const lead = leadOf(theme);
  const series = lead && model.series(unit, lead.line.indicator.code);
  return { model, unit, theme, lead, heading: text(recordHeading(unit, theme, lead, series)) };
}

test('a theme leads with the count that goes on over most years, and its change', () => {
  const { heading } = record('040;CUOC;2023;;12', '040;CUOC;2024;;13', '040;NGUOI;2024;;5646');
  expect(heading).toBe(
    'Năm_2024, báo cáo của thành phố Cao Bằng ghi 13_cuộc truyền thông, tăng 1 so với năm_2023',
  );
});

test('where no count goes on, with the one that is told by group', () => {
  const { heading, unit, lead } = record(
    '040;CTV;2024;;118',
    '040;CTV;2024;03 xã;23',
    '040;CTV;2024;8 phường;95',
    '040;NGUOI;2024;;5646',
  );
  expect(heading).toBe('Năm_2024, báo cáo của thành phố Cao Bằng ghi 118_cộng tác viên dân số');
  if (!lead) throw new Error('no lead');
  expect(text(tallySubtitle(lead))).toBe(
    'Số cộng tác viên dân số, theo nhóm như báo cáo ghi. Mỗi ô là một người.',
  );
  expect(text(tallyDescription(unit, lead))).toBe(
    'Số cộng tác viên dân số của thành phố Cao Bằng. 03 xã: 23. 8 phường: 95.',
  );
});

test('where there is no number, with how many contents there are', () => {
  expect(record('040;CUOC;2024;;-').heading).toBe(
    'Báo cáo của thành phố Cao Bằng ghi 1_nội dung về truyền thông',
  );
});

test('the page of activities counts the units, their contents and the tasks', () => {
  const { model, unit } = record('040;CUOC;2024;;13', '040;NGUOI;2024;;30');
  expect(text(activityHeading([model.profile(unit)], []))).toBe(
    'Thành phố Cao Bằng báo cáo 2_nội dung về hoạt động, bộ máy, truyền thông.',
  );
  expect(text(activityHeading([], []))).toBe(
    'Không có số liệu về hoạt động, bộ máy và truyền thông.',
  );
});

test('the page of activities opens with the duties that have no date', () => {
  const { model, unit } = record('040;CUOC;2024;;13');
  const proposal = { dueDays: [], rhythm: null, kind: 'giải pháp, đề xuất' } as unknown as Task;
  const task = (...dueDays: string[]) =>
    ({ dueDays, rhythm: null, kind: 'nhiệm vụ' }) as unknown as Task;
  expect(text(activityHeading([model.profile(unit)], [task('10/12'), task(), proposal]))).toBe(
    '1 trong 2_việc văn bản nêu không ghi ngày đến hạn; thành phố Cao Bằng báo cáo 1_nội dung về hoạt động, bộ máy, truyền thông.',
  );
  expect(text(activityHeading([model.profile(unit)], [task('10/12')]))).toBe(
    '1_việc văn bản nêu ghi ngày đến hạn; thành phố Cao Bằng báo cáo 1_nội dung về hoạt động, bộ máy, truyền thông.',
  );
});

test('the three units with most contents are shown whole, simulated ones only where all are', () => {
  const { theme } = record('040;CUOC;2024;;13', '040;NGUOI;2024;;30');
  const unit = (simulated: boolean, themes: number) => ({
    simulated,
    record: Array(themes).fill(theme),
  });
  const real = [unit(false, 1), unit(false, 4), unit(false, 2), unit(false, 3)];
  const made = unit(true, 9);
  const [full, others] = inFull([...real, made]);
  expect(full).toEqual([real[1], real[2], real[3]]);
  expect(others).toEqual([real[0], made]);
  expect(inFull([made])).toEqual([[made], []]);
});

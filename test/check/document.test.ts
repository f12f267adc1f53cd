import { expect, test } from 'vitest';
import { found, wordsOf } from '../data-folder.ts';

const documents = (row: string) => ({
  'van-ban/a.csv': `Mã văn bản;Cơ quan ban hành;Số, ký hiệu;Ngày ban hành;Ngày như in;Trích yếu\nV1;UBND;${row}\n`,
});

test.each([
  ['12/KH-UBND ngày 15/3/2025;15/3/2025;;Kế hoạch năm 2026'],
  ['12/KH-UBND ngày 15 tháng 3 năm 2025;15/3/2025;ngày 15 tháng 03 năm 2025;Kế hoạch'],
  ['53/2021/NQ-HĐND;29/7/2021;29/7/2021;Chính sách giai đoạn 2022-2026'],
  ['5/BC-UBND;;ngày … tháng … năm 2026;Báo cáo kết quả năm 2025'],
  ['14/BC-UBND;20/12/2024;;Kết quả năm 2024 và phương hướng năm 2025'],
  ['15/BC-UBND;20/11/2024;;Báo cáo tình hình xây dựng kế hoạch năm 2025'],
  ['16/BC-UBND;20/11/2024;;Báo cáo nhu cầu kinh phí năm 2025'],
  ['17/BC-UBND;20/11/2024;;Kết quả thực hiện Chiến lược dân số Việt Nam đến năm 2030'],
  ['18/BC-UBND;20/12/2024;;Tình hình chuẩn bị Tết Nguyên đán năm 2025'],
  ['19/BC-UBND;20/11/2023;;Kết quả xây dựng chương trình giai đoạn 2026-2030'],
])('a day that its number and title know is its own: %s', (row) => {
  expect(found(documents(row))).toEqual([]);
});

test.each([
  ['12/KH-UBND ngày 05/3/2025;15/3/2025;;Kế hoạch', 'Số, ký hiệu'],
  ['12/KH-UBND ngày 05 tháng 3 năm 2025;15/3/2025;;Kế hoạch', 'Số, ký hiệu'],
  ['53/2021/NQ-HĐND;29/7/2012;;Quy định', 'Số, ký hiệu'],
  ['5/BC-UBND;16/5/2026;ngày 15 tháng 5 năm 2026;Báo cáo', 'Ngày như in'],
  ['12/BC-UBND;15/3/2021;;Báo cáo kết quả công tác dân số năm 2024', 'Trích yếu'],
  ['12/BC-UBND;15/3/2021;;Tình hình thực hiện 9 tháng đầu năm 2024', 'Trích yếu'],
])('another is told with both: %s', (row, column) => {
  expect(found(documents(row))).toEqual(['fields-contradict D2']);
  expect(wordsOf(documents(row), 'fields-contradict')[0]).toContain(`không khớp với “${column}”`);
});

test('no document has a day that is to come', () => {
  const told = wordsOf(documents('12/KH-UBND;12/02/2098;;Kế hoạch'), 'fields-contradict');
  expect(told).toEqual([expect.stringContaining('“12/02/2098” không khớp với hôm nay, ')]);
});

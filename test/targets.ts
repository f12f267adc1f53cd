/** Files of targets and of the indicators that they speak of. */
import type { Files } from './data-folder.ts';

const INDICATORS = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Chiều đánh giá;Định nghĩa
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;giữ quanh mức;Số con
SL;Tỷ lệ sàng lọc;Khác;%;tỷ lệ %;tăng;Tỷ lệ
SO-SINH-3;Số trẻ là con thứ 3;Mức sinh;trẻ;số đếm;không đánh giá;Số trẻ
`;

/** Targets `unit;indicator;audience;courses;comparator;value;upper;from;to;kind;below`. */
export const targets = (...rows: readonly string[]): Files => ({
  'chi-tieu.csv': INDICATORS,
  'muc-tieu.csv': [
    'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Đối tượng;Mã lớp;Phép so sánh;Giá trị;Đến;Từ năm;Đến năm;Loại;Áp dụng cho cấp dưới;Nguồn',
    ...rows.map((row, at) => `M${at};${row.split(';').length < 11 ? `${row};` : row};BC`),
    '',
  ].join('\n'),
});

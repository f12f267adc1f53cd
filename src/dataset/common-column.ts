/** What several tables call the same columns. */
import { text } from './column.ts';

/** Their codes: without one beside it a name says whose the figures are. */
export const UNIT_CODES: readonly string[] = ['Mã ĐV', 'Mã xã', 'Mã ĐVHC', 'Mã đơn vị hành chính'];

export const UNIT_NAMES: readonly string[] = [
  ...['Tên đơn vị', 'Đơn vị', 'Địa phương', 'Tên địa phương', 'Địa bàn', 'Đơn vị hành chính'],
  ...['Xã, phường', 'Tên xã, phường', 'Phường, xã', 'Tên phường, xã', 'Tên xã', 'Xã'],
  ...['Xã, phường, thị trấn', 'Xã, phường, đặc khu'],
  // Who sent a report.
  ...['Đơn vị báo cáo', 'Tên đơn vị báo cáo', 'Cơ quan báo cáo'],
  ...['Đơn vị lập báo cáo', 'Đơn vị lập biểu', 'Đơn vị gửi báo cáo'],
];

/** Whom a target or a task is for: who wrote it down is another. */
export const OWNER_NAMES: readonly string[] = [
  ...['Tên đơn vị', 'Đơn vị', 'Địa phương', 'Xã, phường', 'Tên xã, phường', 'Phường, xã'],
];

export const INDICATOR_NAMES: readonly string[] = [
  ...['Chỉ tiêu', 'Nội dung', 'Tên chỉ tiêu', 'Các chỉ tiêu', 'Nội dung chỉ tiêu'],
  ...['Chỉ số', 'Các chỉ số', 'Danh mục chỉ tiêu'],
];

export const measureColumn = text({
  header: 'Đơn vị tính',
  aliases: ['ĐVT'],
  description: 'Nếu ghi, phải đúng như danh mục chỉ tiêu.',
});

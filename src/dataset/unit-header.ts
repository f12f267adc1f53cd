/** What tables of figures call the column of their units. */

export const UNIT_NAMES: readonly string[] = [
  'Tên đơn vị',
  'Đơn vị',
  'Địa phương',
  'Tên địa phương',
  'Địa bàn',
  'Đơn vị hành chính',
  'Xã, phường',
  'Tên xã, phường',
  'Xã, phường, thị trấn',
  'Xã, phường, đặc khu',
  // Who sent a report.
  'Đơn vị báo cáo',
  'Tên đơn vị báo cáo',
  'Cơ quan báo cáo',
  'Đơn vị lập báo cáo',
  'Đơn vị lập biểu',
  'Đơn vị gửi báo cáo',
];

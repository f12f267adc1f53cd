/** What is wrong with what those who run a site set up for all. */
import { entry, maybe, type Needs, orElse } from './entry.ts';

export const setUp = {
  'unit-tree': entry<Needs<'name' | 'reason', 'mend'>>({
    severity: 'error',
    message: (f) => `Đơn vị “${f.name}” ${f.reason}.`,
    remedy: (f) =>
      `${f.mend ?? 'sửa cột “Mã đơn vị cấp trên” để nối tới một đơn vị gốc trong site.json'}.`,
  }),
  'address-clash': entry<Needs<'name', 'file' | 'other' | 'reason'>>({
    severity: 'error',
    message: (f) =>
      f.reason === undefined
        ? `“${f.name}” và “${f.other} cùng một địa chỉ “${f.file}”.`
        : `“${f.name}” ${f.reason}, nên không đặt được địa chỉ trang.`,
    remedy: () =>
      'đổi mã (hoặc tên nhóm, đối tượng) thành chữ cái Latinh, chữ số, ngắn gọn, khác các mã khác cả khi bỏ dấu và ký hiệu; sửa ở mọi tệp dùng mã đó.',
  }),
  'fields-contradict': entry<Needs<'other' | 'value'>>({
    severity: 'error',
    message: (f) => `“${f.value}” không khớp với ${f.other}.`,
    remedy: () => 'đối chiếu với văn bản, rồi sửa ô ghi sai.',
  }),
  'form-incomplete': entry<Needs<'name' | 'reason'>>({
    severity: 'error',
    message: (f) => `Biểu “${f.name}” ${f.reason}.`,
    remedy: () =>
      'ghi đủ các cột, các dòng như biểu in; mỗi biểu một mã, phần chung ghi một lần phía trên bảng.',
  }),
  'acknowledgement-code': entry<Needs<'value', 'suggestion', 'isError'>>({
    severity: 'error',
    message: (f) =>
      f.isError
        ? `“${f.value}” là mã của lỗi phải sửa, không phải cảnh báo, nên không ghi nhận được.`
        : `Không có cảnh báo nào mang mã “${f.value}”.${maybe(f.suggestion)}`,
    remedy: (f) =>
      f.isError
        ? 'sửa lỗi đó trong tệp của nó, rồi xóa dòng này.'
        : orElse(f.suggestion, 'chép đúng mã in trong báo cáo kiểm tra, ví dụ missing-mark.'),
  }),
};

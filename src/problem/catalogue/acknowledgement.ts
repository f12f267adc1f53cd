/** What is wrong with the acknowledgements of warnings. */
import { entry, maybe, type Needs, orElse } from './entry.ts';

export const acknowledgement = {
  'acknowledgement-code': entry<Needs<'value', 'error' | 'suggestion'>>({
    severity: 'error',
    title: 'Mã không ghi nhận được',
    message: (f) =>
      f.error
        ? `“${f.value}” là lỗi phải sửa (“${f.error}”), không phải cảnh báo, nên không ghi nhận được.`
        : `Không có cảnh báo nào mang mã “${f.value}”.${maybe(f.suggestion)}`,
    remedy: (f) =>
      f.error
        ? 'sửa lỗi đó trong tệp của nó, rồi xóa dòng này.'
        : orElse(f.suggestion, 'chép đúng mã in trong báo cáo kiểm tra, ví dụ missing-mark.'),
  }),
  'acknowledgement-unused': entry<Needs<'value' | 'where'>>({
    severity: 'warning',
    title: 'Ghi nhận không còn cần',
    message: (f) => `Không có cảnh báo “${f.value}” nào ở ${f.where}.`,
    remedy: () => 'xóa dòng này; nếu cảnh báo vẫn còn, sửa lại mã, tệp, đơn vị, nội dung hoặc kỳ.',
  }),
};

/** What is wrong with the acknowledgements of warnings. */
import { entry, maybe, type Needs, orElse } from './entry.ts';

export const acknowledgement = {
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
  'acknowledgement-unused': entry<Needs<'value' | 'where'>>({
    severity: 'warning',
    message: (f) => `Không có cảnh báo “${f.value}” nào ở ${f.where}.`,
    remedy: () => 'xóa dòng này; nếu cảnh báo vẫn còn, sửa lại mã, tệp, đơn vị, nội dung hoặc kỳ.',
  }),
};

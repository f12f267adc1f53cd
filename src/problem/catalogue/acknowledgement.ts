/** What is wrong with acknowledgements that name a warning. */
import { entry, type Needs } from './entry.ts';

export const acknowledgement = {
  'acknowledgement-unused': entry<Needs<'value' | 'where'>>({
    severity: 'warning',
    message: (f) => `Không có cảnh báo “${f.value}” nào ở ${f.where}.`,
    remedy: () => 'xóa dòng này; nếu cảnh báo vẫn còn, sửa lại mã, tệp, đơn vị, nội dung hoặc kỳ.',
  }),
};

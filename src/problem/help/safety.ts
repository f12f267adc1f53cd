/** Why it matters, and an example of each: what must not reach a reader of the page or of a download. */
import type { safety as told } from '../catalogue/safety.ts';
import type { HelpOf } from './words.ts';

export const safety: HelpOf<typeof told> = {
  'personal-data': {
    title: 'Thông tin cá nhân',
    why: 'Thông tin của từng người không được công bố; trang chỉ có số đếm theo đơn vị.',
    before: '(họ tên, số định danh, số điện thoại …)',
    after: '(xóa; chỉ ghi số đếm)',
  },
  'personal-name': {
    title: 'Tên người trong lời ghi',
    why: 'Trang không nêu tên người; chữ giống tên người được che ở mọi trang và tệp tải về.',
    before: '(Chị …, cán bộ dân số, đi học)',
    after: 'Cán bộ dân số đi học',
  },
  formula: {
    title: 'Công thức trong ô',
    why: 'Người tải tệp về mở bằng Excel thì ô này sẽ chạy như một công thức.',
    before: '=SUM(B2:B9)',
    after: '749',
  },
  'html-in-text': {
    title: 'Mã HTML trong lời ghi',
    why: 'Trang hiện nguyên các dấu < và >, không coi đó là định dạng.',
    before: '<b>Đạt</b> chỉ tiêu',
    after: 'Đạt chỉ tiêu',
  },
};

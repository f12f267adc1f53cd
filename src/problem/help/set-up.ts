/** Why it matters, and an example of each: what those who run a site set up for all. */
import type { setUp as told } from '../catalogue/set-up.ts';
import type { HelpOf } from './words.ts';

export const setUp: HelpOf<typeof told> = {
  'unit-tree': {
    title: 'Danh mục đơn vị không khớp: cấp trên, thời gian hiệu lực hoặc đơn vị kế thừa',
    why: 'Số liệu và trang của đơn vị được xếp theo cấp trên, theo mã và ngày hiệu lực; không khớp thì không biết số là của đơn vị nào.',
    before: 'cấp trên của A là B, của B là A',
    after: 'cấp trên của A là B, của B là VN',
  },
  'address-clash': {
    title: 'Mã không đặt được địa chỉ riêng cho trang',
    why: 'Địa chỉ trang và tên tệp tải về lấy từ mã, bỏ dấu, chữ hoa và ký hiệu; hai mã cùng một địa chỉ thì mất một trang.',
    before: 'A.1 và A-1',
    after: 'A1 và A2',
  },
  'fields-contradict': {
    title: 'Hai ô của một dòng không khớp nhau',
    why: 'Không biết ô nào đúng; công bố thì mục tiêu hoặc hạn có thể sai.',
    before: '≥;80;Trên 80%',
    after: '>;80;Trên 80%',
  },
  'form-incomplete': {
    title: 'Biểu mẫu chính thức ghi thiếu hoặc không thống nhất',
    why: 'Biểu thiếu cột, thiếu dòng hoặc một mã đặt cho hai biểu thì không điền được như mẫu in.',
    before: 'biểu chỉ có cột “STT”',
    after: 'biểu có cột “STT”, cột tên dòng và các cột số',
  },
  'acknowledgement-code': {
    title: 'Mã không ghi nhận được',
    why: 'Chỉ ghi nhận được cảnh báo. Lỗi phải sửa trong tệp thì số liệu mới công bố được.',
    before: 'mising-mark',
    after: 'missing-mark',
  },
};

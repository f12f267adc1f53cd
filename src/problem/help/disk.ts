/** Why it matters, and an example of each: what is wrong with a file or a folder on a disk. */
import type { disk as told } from '../catalogue/disk.ts';
import type { HelpOf } from './words.ts';

export const disk: HelpOf<typeof told> = {
  'file-too-large': {
    title: 'Tệp quá lớn',
    why: 'Một bảng số liệu chỉ vài MB; tệp lớn hơn nhiều thường chứa nội dung khác hoặc hàng triệu dòng trống.',
    before: 'so-lieu/tat-ca.csv (120 MB)',
    after: 'so-lieu/2023.csv và so-lieu/2024.csv (mỗi tệp 60 MB)',
  },
  'file-unreadable': {
    title: 'Không mở được tệp hoặc thư mục',
    why: 'Chương trình không được phép đọc, ổ đĩa báo lỗi, hoặc đó là liên kết ra ngoài thư mục số liệu; thiếu tệp thì trang thiếu số.',
    before: '(so-lieu/2024.csv không có quyền đọc)',
    after: '(so-lieu/2024.csv đọc được)',
  },
};

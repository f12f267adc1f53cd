/** What is wrong with a file or a folder on a disk, whatever it holds. */
import { entry, type Needs } from './entry.ts';

export const disk = {
  'file-too-large': entry<Needs<'most' | 'size', never, 'all'>>({
    severity: 'error',
    message: (f) =>
      f.all
        ? `Tệp lớn ${f.size} MB; cùng với các tệp đã đọc thì quá ${f.most} MB của cả thư mục.`
        : `Tệp lớn ${f.size} MB, nhiều nhất là ${f.most} MB.`,
    remedy: (f) =>
      f.all
        ? 'chuyển các tệp cũ, các bản chép thừa ra khỏi thư mục số liệu.'
        : 'xóa các dòng trống ở cuối bảng; nếu vẫn lớn, chia thành nhiều tệp cùng thư mục, mỗi tệp giữ dòng tiêu đề.',
  }),
  'file-unreadable': entry<Needs<'mend' | 'reason' | 'what'>>({
    severity: 'error',
    message: (f) => `Không đọc được ${f.what} này: ${f.reason}.`,
    remedy: (f) => `${f.mend}, rồi chạy lại.`,
  }),
};

/** Why it matters, and an example of each: what is wrong with a file as a whole: its kind, its letters, its delimiter. */
import type { file as told } from '../catalogue/file.ts';
import type { HelpOf } from './words.ts';

export const file: HelpOf<typeof told> = {
  'file-empty': {
    title: 'Tệp trống',
    why: 'Tệp không có chữ nào; có thể nội dung đã mất khi xuất tệp.',
    before: '(tệp 0 byte)',
    after: 'Mã đơn vị;Năm;…',
  },
  'file-not-csv': {
    title: 'Nội dung không đúng loại tệp',
    why: 'Nội dung viết sai cú pháp thì không đọc được phần nào của tệp.',
    before: '{"title": "Dân Số Mở",}',
    after: '{"title": "Dân Số Mở"}',
  },
  'file-binary': {
    title: 'Đuôi tệp là .csv nhưng nội dung là loại tệp khác',
    why: 'Đổi đuôi tên tệp không đổi được nội dung; không số nào trong tệp đọc được.',
    before: 'bieu-2.xlsx đổi tên thành bieu-2.csv',
    after: 'bieu-2.csv lưu từ Excel, loại “CSV UTF-8”',
  },
  'duplicate-file': {
    title: 'Hai tệp giống hệt nhau',
    why: 'Một tệp có thể là bản chép thừa, hoặc tệp mới bị chép đè bằng tệp cũ.',
    before: 'so-lieu/2024.csv và so-lieu/2024 (1).csv',
    after: 'so-lieu/2024.csv',
  },
  'merge-conflict': {
    title: 'Tệp còn dấu xung đột của Git',
    why: 'Hai bản sửa đang cùng nằm trong tệp; chưa biết bản nào đúng.',
    before: '<<<<<<< HEAD',
    after: '(chỉ giữ một bản, không còn dòng dấu)',
  },
  'file-name': {
    title: 'Tệp nằm ngoài các thư mục của bảng',
    why: 'Tệp không nằm trong thư mục của bảng nào, nên số liệu trong tệp không có trên trang.',
    before: 'data/bao-cao.csv',
    after: 'data/dao-tao/bao-cao.csv',
  },
  'not-read': {
    title: 'Có tệp hoặc thư mục không được đọc',
    why: 'Chỉ CSV, .xlsx và .ods được đọc; nội dung của tệp loại khác không có trên trang.',
    before: 'so-lieu/bao-cao.xlsm',
    after: 'so-lieu/bao-cao.xlsx',
  },
  encoding: {
    title: 'Tệp không ở dạng CSV UTF-8',
    why: 'Chữ tiếng Việt sẽ bị sai dấu hoặc mất chữ, và tên đơn vị không còn khớp.',
    before: 'Th�nh ph� Cao B�ng',
    after: 'Thành phố Cao Bằng',
  },
  'encoding-loss': {
    title: 'Chữ đã mất khi lưu tệp',
    why: 'Các chữ có dấu đã bị thay bằng dấu ? hoặc ô vuông; từ tệp này không lấy lại được.',
    before: 'Th?nh ph? Cao B?ng',
    after: 'Thành phố Cao Bằng',
  },
  mojibake: {
    title: 'Chữ Việt bị sai bảng mã',
    why: 'Tệp đã được mở bằng bảng mã khác rồi lưu lại, nên tên và lời ghi không còn đọc được.',
    before: 'ThÃ nh phá»‘',
    after: 'Thành phố',
  },
  'control-character': {
    title: 'Ký tự điều khiển trong ô',
    why: 'Ký tự không nhìn thấy làm tên và mã không khớp, hoặc làm chữ hiện theo thứ tự khác với nội dung thật.',
    before: 'Xã Sơn Hải[U+0000]',
    after: 'Xã Sơn Hải',
  },
  delimiter: {
    title: 'Không tìm thấy dòng tiêu đề',
    why: 'Không có tiêu đề thì không biết cột nào là số gì; chương trình không đoán.',
    before: 'a;b;c',
    after: 'Mã đơn vị;Năm;Mã chỉ tiêu;Giá trị',
  },
  'delimiter-decimal-clash': {
    title: 'Dấu phẩy vừa ngăn cột vừa là dấu thập phân',
    why: 'Số 2,03 bị tách thành hai ô 2 và 03; các số sau đó lệch cột.',
    before: '040,2024,TFR,2,03',
    after: '040;2024;TFR;2,03',
  },
  'no-rows': {
    title: 'Bảng không có dòng số liệu',
    why: 'Tệp chỉ có tiêu đề; có thể phần số liệu đã mất khi xuất tệp.',
    before: 'Mã đơn vị;Năm;Giá trị',
    after: 'Mã đơn vị;Năm;Giá trị\n07543;2025;12',
  },
  'cell-too-long': {
    title: 'Ô quá dài',
    why: 'Thường do thiếu dấu ngoặc kép hoặc nhiều dòng bị dồn vào một ô.',
    before: '(hơn 10.000 ký tự)',
    after: '(chỉ nội dung của một ô)',
  },
};

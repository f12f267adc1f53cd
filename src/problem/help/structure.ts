/** Why it matters, and an example of each: quotes, headers, and rows that are not data. */
import type { structure as told } from '../catalogue/structure.ts';
import type { HelpOf } from './words.ts';

export const structure: HelpOf<typeof told> = {
  'quote-unclosed': {
    title: 'Thiếu dấu ngoặc kép đóng',
    why: 'Các ô và dòng sau đó bị dồn vào một ô.',
    before: '040;"Thành phố Cao Bằng;2024',
    after: '040;"Thành phố Cao Bằng";2024',
  },
  'quote-stray': {
    title: 'Dấu ngoặc kép đặt sai chỗ',
    why: 'Dấu " ở giữa ô làm các ô sau lệch cột.',
    before: '"Lớp "cơ bản"";11',
    after: '"Lớp ""cơ bản""";11',
  },
  'row-short': {
    title: 'Dòng thiếu ô',
    why: 'Không biết ô nào bị thiếu, nên các số có thể đang lệch cột.',
    before: '040;2024',
    after: '040;2024;TFR;2,03',
  },
  'row-long': {
    title: 'Dòng thừa ô',
    why: 'Có thể một dấu phân cách nằm trong nội dung ô, và các số đang lệch cột.',
    before: '040;2024;TFR;2,03;7',
    after: '040;2024;TFR;2,03',
  },
  'header-missing': {
    title: 'Thiếu cột bắt buộc',
    why: 'Thiếu cột này thì không biết dòng số liệu thuộc về đâu, hoặc không có số để công bố.',
    before: 'Tên lớp;Đạt tỷ lệ %',
    after: 'Tên lớp;Số đã học;Đạt tỷ lệ %',
  },
  'header-two-rows': {
    title: 'Tiêu đề gồm hai dòng',
    why: 'Chỉ một dòng tiêu đề được đọc; dòng còn lại bị hiểu là số liệu, hoặc cột thiếu tiêu đề.',
    before: 'Nội dung;Năm;\n;2023;2024',
    after: 'Nội dung;2023;2024',
  },
  'header-unknown': {
    title: 'Tiêu đề cột viết gần đúng',
    why: 'Tiêu đề sai một vài chữ thì cột không được đọc, số liệu sẽ thiếu mà không ai biết.',
    before: 'Số đã hocj',
    after: 'Số đã học',
  },
  'header-duplicate': {
    title: 'Hai cột cùng nội dung',
    why: 'Không biết lấy số ở cột nào.',
    before: 'Năm;2024;2024',
    after: 'Năm;2023;2024',
  },
  'header-clash': {
    title: 'Hai cách lập bảng lẫn với nhau',
    why: 'Bảng có mỗi năm (hoặc mỗi chỉ tiêu) một cột thì không được có thêm cột nói cùng điều đó cho cả dòng.',
    before: 'Nội dung;Năm;2023;2024',
    after: 'Nội dung;2023;2024',
  },
  'header-blank': {
    title: 'Cột có nội dung nhưng không có tiêu đề',
    why: 'Không biết nội dung trong cột là gì nên không công bố được.',
    before: 'Tên lớp;;Đạt tỷ lệ %',
    after: 'Tên lớp;Số đã học;Đạt tỷ lệ %',
  },
  'said-twice': {
    title: 'Hai chỗ ghi hai điều khác nhau',
    why: 'Điều ghi phía trên tiêu đề áp dụng cho mọi dòng, nên chỉ được ghi một lần.',
    before: 'Mã đơn vị;040\nMã đơn vị;07543',
    after: 'Mã đơn vị;07543',
  },
  'column-ignored': {
    title: 'Cột không công bố',
    why: 'Cột này không thuộc bảng nên không hiện trên trang.',
    before: 'Người nhập',
    after: '(xóa cột)',
  },
  'row-above': {
    title: 'Dòng giống số liệu nằm trên dòng tiêu đề',
    why: 'Chỉ các dòng dưới dòng tiêu đề được đọc, nên số của dòng này không có trên trang.',
    before: '040;TFR;2023;1,96 (ở trên dòng tiêu đề)',
    after: '040;TFR;2023;1,96 (ở dưới dòng tiêu đề)',
  },
  'header-repeated': {
    title: 'Dòng tiêu đề lặp lại',
    why: 'Dòng này được bỏ qua, không phải số liệu.',
    before: 'Tên lớp;Số đã học (lần 2)',
    after: '(xóa dòng)',
  },
  'group-row': {
    title: 'Dòng tên nhóm',
    why: 'Dòng không có số và tên không có trong danh mục được coi là tên nhóm.',
    before: 'II;Số liệu liên quan đến mức sinh;;;',
    after: '(giữ nguyên được)',
  },
  'footer-skipped': {
    title: 'Phần dưới bảng được bỏ qua',
    why: 'Chữ ký, nơi nhận, ghi chú dưới bảng không phải số liệu và không được công bố.',
    before: 'Nơi nhận: …',
    after: '(xóa các dòng dưới bảng)',
  },
  'total-row': {
    title: 'Dòng tổng',
    why: 'Dòng tổng không thuộc đơn vị, chỉ tiêu hay lớp nào của danh mục; công bố như một dòng số liệu thì các số bị tính hai lần.',
    before: 'Tổng cộng;;126;',
    after: '(giữ nguyên được)',
  },
};

/** Why it matters, and an example of each: what stands above a table, between its rows and in columns that it does not know. */
import type { surroundings as told } from '../catalogue/surroundings.ts';
import type { HelpOf } from './words.ts';

export const surroundings: HelpOf<typeof told> = {
  'title-contradicts': {
    title: 'Tên biểu nói khác bảng',
    why: 'Tên biểu và bảng nói hai điều khác nhau; công bố theo bảng thì số có thể bị hiểu sai.',
    before: 'KẾ HOẠCH NĂM 2025 (phía trên cột “2025”)',
    after: 'KẾT QUẢ THỰC HIỆN NĂM 2025',
  },
  'title-differs': {
    title: 'Tên biểu có điều mà bảng không nói',
    why: 'Tên biểu không được công bố; nếu tên biểu đổi ý nghĩa của số thì bảng cũng phải ghi.',
    before: 'BÁO CÁO QUÝ III (bảng có cột “Năm”)',
    after: 'BÁO CÁO NĂM 2024',
  },
  'words-contradict': {
    title: 'Lời trong bảng nói số là thứ khác',
    why: 'Số kế hoạch, số ước tính hay số tính bằng nghìn mà công bố như kết quả thì sai; lời ở ghi chú, giữa bảng hay dưới bảng không đi theo con số.',
    before: 'Nội dung;2025;Ghi chú\nSố trẻ sinh ra;760;kế hoạch',
    after: 'Nội dung;Kế hoạch năm 2025\nSố trẻ sinh ra;760',
  },
  'block-differs': {
    title: 'Dòng giữa bảng nói về nơi, đối tượng hoặc kỳ khác',
    why: 'Các dòng bên dưới có thể là của đơn vị, đối tượng hoặc kỳ khác với điều ghi phía trên bảng.',
    before: 'Mã đơn vị;040 (phía trên bảng)\n…\nPhường Thục Phán (dòng giữa bảng)',
    after: 'cột “Mã đơn vị” cho từng dòng',
  },
  'wrong-dataset': {
    title: 'Bảng nằm nhầm thư mục',
    why: 'Mỗi thư mục chỉ đọc một loại bảng; bảng của loại khác thì không đọc được số nào.',
    before: 'so-lieu/dao-tao.csv (có cột “Tên lớp”, “Số đã học”)',
    after: 'dao-tao/dao-tao.csv',
  },
  'foreign-header': {
    title: 'Tiêu đề không viết bằng tiếng Việt',
    why: 'Tiêu đề cột được nhận theo tên tiếng Việt; tiêu đề tiếng nước ngoài có thể mang nghĩa khác.',
    before: 'id,province,year,tfr',
    after: 'Mã đơn vị;Năm;Mã chỉ tiêu;Giá trị',
  },
  'column-ignored-figures': {
    title: 'Cột có số nhưng không biết là số gì',
    why: 'Tiêu đề của cột không có trong bảng; bỏ cột thì số liệu thiếu mà không ai biết, hoặc số của một phần (giới, quý, thôn) bị coi là số chung.',
    before: 'Nội dung;2024;Nữ',
    after: 'Nội dung;2024',
  },
};

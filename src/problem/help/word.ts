/** Why it matters, and an example of each: words as they are written: names, codes, dates, periods. */
import type { word as told } from '../catalogue/word.ts';
import type { HelpOf } from './words.ts';

export const word: HelpOf<typeof told> = {
  'value-required': {
    title: 'Ô bắt buộc đang trống',
    why: 'Thiếu ô này thì không biết dòng số liệu thuộc về đâu.',
    before: ';2024;TFR;2,03',
    after: '040;2024;TFR;2,03',
  },
  'year-invalid': {
    title: 'Không phải năm hoặc kỳ báo cáo',
    why: 'Năm viết sai thì số liệu bị xếp nhầm kỳ.',
    before: '2.024',
    after: '2024',
  },
  'year-range': {
    title: 'Năm ngoài khoảng 1900–2100',
    why: 'Năm này gần như chắc chắn gõ nhầm.',
    before: '2204',
    after: '2024',
  },
  'year-future': {
    title: 'Kết quả của kỳ chưa tới',
    why: 'Kết quả không thể có trước khi kỳ báo cáo bắt đầu, hay khi kỳ ấy còn lâu mới hết; số dự kiến, số ước không phải là kết quả. Văn bản ban hành trước đó cũng không thể có kết quả ấy.',
    before: '2072',
    after: '2027',
  },
  'date-invalid': {
    title: 'Ngày viết sai',
    why: 'Ngày và tháng đảo nhau hoặc năm hai chữ số có thể hiểu nhầm.',
    before: '12/31/2025',
    after: '31/12/2025',
  },
  'unknown-reference': {
    title: 'Mã hoặc tên không có trong danh mục',
    why: 'Số liệu không gắn được với đơn vị, chỉ tiêu hay văn bản nào.',
    before: '07534',
    after: '07543',
  },
  'ambiguous-name': {
    title: 'Tên trùng nhau',
    why: 'Nhiều đơn vị hoặc lớp có cùng tên; chỉ có mã mới phân biệt được.',
    before: 'Xã Sơn Hải',
    after: '07543',
  },
  'source-of-other-unit': {
    title: 'Nguồn là văn bản của đơn vị khác',
    why: 'Các đơn vị đánh số văn bản như nhau: cùng số, cùng ngày vẫn có thể là văn bản của hai đơn vị, và số liệu sẽ dẫn sai nguồn.',
    before: 'Báo cáo 112/BC-UBND ngày 16/6/2026',
    after: 'Báo cáo 112/BC-UBND ngày 16/6/2026 của UBND xã Sơn Hải',
  },
  'leading-zero-lost': {
    title: 'Mã bị mất số 0 ở đầu',
    why: 'Excel bỏ số 0 ở đầu mã; mã còn lại có thể là của đơn vị khác.',
    before: '7543',
    after: '07543',
  },
  'code-name-mismatch': {
    title: 'Mã và tên không khớp',
    why: 'Không biết số liệu thuộc mã hay thuộc tên.',
    before: '040;Tỉnh Cao Bằng',
    after: '040;Thành phố Cao Bằng',
  },
  'measure-mismatch': {
    title: 'Đơn vị tính khác danh mục',
    why: 'Số theo đơn vị tính khác không so sánh được.',
    before: 'ca sinh',
    after: 'trẻ',
  },
  'lookalike-letter': {
    title: 'Chữ của bảng chữ cái khác',
    why: 'Chữ Nga hay Hy Lạp trông giống chữ Việt, nhưng với máy tính là chữ khác; mã và tên không khớp.',
    before: 'ТFR (Т của chữ Nga)',
    after: 'TFR',
  },
  'not-in-list': {
    title: 'Giá trị không có trong danh sách',
    why: 'Cột này chỉ nhận những từ đã thống nhất.',
    before: 'chính thúc',
    after: 'chính thức',
  },
};

/** Why it matters, and an example of each: words as they are written: names, codes, dates, periods. */
import type { word as told } from '../catalogue/word.ts';
import type { HelpOf } from './words.ts';

export const word: HelpOf<typeof told> = {
  'value-required': {
    why: 'Thiếu ô này thì không biết dòng số liệu thuộc về đâu.',
    before: ';2024;TFR;2,03',
    after: '040;2024;TFR;2,03',
  },
  'year-invalid': {
    why: 'Năm viết sai thì số liệu bị xếp nhầm kỳ.',
    before: '2.024',
    after: '2024',
  },
  'year-range': {
    why: 'Năm này gần như chắc chắn gõ nhầm.',
    before: '2204',
    after: '2024',
  },
  'year-future': {
    why: 'Kết quả không thể có trước khi kỳ báo cáo bắt đầu; số dự kiến thuộc bảng mục tiêu.',
    before: '2072',
    after: '2027',
  },
  'date-invalid': {
    why: 'Ngày và tháng đảo nhau hoặc năm hai chữ số có thể hiểu nhầm.',
    before: '12/31/2025',
    after: '31/12/2025',
  },
  'unknown-reference': {
    why: 'Số liệu không gắn được với đơn vị, chỉ tiêu hay văn bản nào.',
    before: '07534',
    after: '07543',
  },
  'ambiguous-name': {
    why: 'Nhiều đơn vị hoặc lớp có cùng tên; chỉ có mã mới phân biệt được.',
    before: 'Xã Sơn Hải',
    after: '07543',
  },
  'source-of-other-unit': {
    why: 'Các đơn vị đánh số văn bản như nhau: cùng số, cùng ngày vẫn có thể là văn bản của hai đơn vị, và số liệu sẽ dẫn sai nguồn.',
    before: 'Báo cáo 112/BC-UBND ngày 16/6/2026',
    after: 'Báo cáo 112/BC-UBND ngày 16/6/2026 của UBND xã Sơn Hải',
  },
  'leading-zero-lost': {
    why: 'Excel bỏ số 0 ở đầu mã; mã còn lại có thể là của đơn vị khác.',
    before: '7543',
    after: '07543',
  },
  'code-name-mismatch': {
    why: 'Không biết số liệu thuộc mã hay thuộc tên.',
    before: '040;Tỉnh Cao Bằng',
    after: '040;Thành phố Cao Bằng',
  },
  'measure-mismatch': {
    why: 'Số theo đơn vị tính khác không so sánh được.',
    before: 'ca sinh',
    after: 'trẻ',
  },
  'lookalike-letter': {
    why: 'Chữ Nga hay Hy Lạp trông giống chữ Việt, nhưng với máy tính là chữ khác; mã và tên không khớp.',
    before: 'ТFR (Т của chữ Nga)',
    after: 'TFR',
  },
  'not-in-list': {
    why: 'Cột này chỉ nhận những từ đã thống nhất.',
    before: 'chính thúc',
    after: 'chính thức',
  },
};

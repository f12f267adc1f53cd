/** Why it matters, and an example of each: what only a workbook can have: sheets, merged and hidden cells, formulas, cells that look like numbers. */
import type { workbook as told } from '../catalogue/workbook.ts';
import type { HelpOf } from './words.ts';

export const workbook: HelpOf<typeof told> = {
  'workbook-unreadable': {
    title: 'Không đọc được sổ tính',
    why: 'Sổ tính hỏng, có mật khẩu, ở dạng cũ hoặc quá lớn thì không đọc được ô nào.',
    before: 'bieu-2.xls',
    after: 'bieu-2.xlsx',
  },
  'sheet-skipped': {
    title: 'Biểu của sổ tính không được đọc',
    why: 'Biểu đang ẩn, hoặc không có tiêu đề nào của bảng, nên số liệu trong biểu không có trên trang.',
    before: '(biểu “Nháp” đang ẩn)',
    after: '(xóa biểu, hoặc cho hiện biểu)',
  },
  'hidden-cells': {
    title: 'Dòng hoặc cột đang ẩn được đọc',
    why: 'Dòng, cột ẩn trong sổ tính vẫn là số liệu và được công bố như các dòng, cột khác.',
    before: '(dòng 5–7 đang ẩn)',
    after: '(xóa các dòng, hoặc cho hiện lại)',
  },
  'merged-cells': {
    title: 'Ô gộp trong bảng',
    why: 'Ô gộp chỉ có nội dung ở ô đầu tiên; các ô còn lại trống, nên không biết dòng nào, cột nào có số.',
    before: '(A5:A8 gộp thành một ô “040”)',
    after: '(040 ở từng ô A5, A6, A7, A8)',
  },
  'formula-without-value': {
    title: 'Công thức chưa được tính',
    why: 'Sổ tính chỉ lưu công thức, không lưu kết quả, nên không có số để công bố.',
    before: '=SUM(C5:C9) (chưa có kết quả)',
    after: '749',
  },
  'number-disguised': {
    title: 'Ô hiện một số khác với số đang chứa',
    why: 'Định dạng của ô bỏ bớt hoặc thêm chữ số, nên số nhìn thấy không phải số thật trong ô.',
    before: '2,5 (trong ô là 2500000)',
    after: '2500000',
  },
};

/** What only a workbook can have: sheets, merged and hidden cells, formulas, cells that look like numbers. */
import { entry, type Needs } from './entry.ts';

export const workbook = {
  'workbook-unreadable': entry<Needs<'mend' | 'reason'>>({
    severity: 'error',
    message: (f) => `Không đọc được sổ tính: ${f.reason}.`,
    remedy: (f) => `${f.mend}.`,
  }),
  'sheet-skipped': entry<Needs<'sheet', 'dataset'>>({
    severity: 'warning',
    message: (f) =>
      f.dataset
        ? `Biểu “${f.sheet}” không có tiêu đề nào của bảng “${f.dataset}” nên không được đọc.`
        : `Biểu “${f.sheet}” đang ẩn nên không được đọc.`,
    remedy: (f) =>
      f.dataset
        ? 'nếu là số liệu, thêm dòng tiêu đề hoặc chuyển biểu sang sổ tính trong thư mục của bảng; nếu không, xóa biểu.'
        : 'nếu là số liệu, cho hiện biểu (Unhide); nếu không, xóa biểu.',
  }),
  'hidden-cells': entry<Needs<'cells'>>({
    severity: 'warning',
    message: (f) => `${f.cells} đang ẩn trong sổ tính nhưng vẫn được đọc và công bố.`,
    remedy: () => 'không cần sửa nếu đúng là số liệu; nếu không, xóa khỏi sổ tính.',
  }),
  'merged-cells': entry<Needs<'range' | 'value'>>({
    severity: 'error',
    message: (f) =>
      `Các ô ${f.range} gộp thành một ô “${f.value}”, nên các ô còn lại của vùng này trống.`,
    remedy: (f) =>
      /\p{L}{2}/u.test(f.value)
        ? `bỏ gộp ô (Unmerge) vùng ${f.range}, rồi ghi lại vào từng ô của vùng: “${f.value}” nếu đúng với dòng ấy, nếu không thì nội dung của dòng ấy.`
        : `bỏ gộp ô (Unmerge) vùng ${f.range}, rồi ghi vào mỗi ô giá trị của riêng ô ấy (con số, mã hay ngày); ô không có số liệu thì để trống.`,
  }),
  'formula-without-value': entry<Needs<'value'>>({
    severity: 'error',
    message: (f) => `Ô có công thức “${f.value}” nhưng không lưu kết quả.`,
    remedy: () =>
      'mở sổ tính trong Excel hoặc LibreOffice, tính lại (phím F9) rồi lưu; hoặc ghi thẳng con số.',
  }),
  'number-disguised': entry<Needs<'value'>>({
    severity: 'error',
    message: (f) => `Ô chứa số ${f.value}, nhưng định dạng của ô làm hiện ra một số khác.`,
    remedy: () =>
      'đặt định dạng ô là Số (Number) hoặc Chung (General), rồi kiểm tra lại số và đơn vị tính.',
  }),
};

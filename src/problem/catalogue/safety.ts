/** What must not reach a reader of the page or of a download. */
import { entry, type Needs, orElse } from './entry.ts';

export const safety = {
  'personal-data': entry<Needs<never, 'form'>>({
    severity: 'error',
    message: (f) =>
      f.form
        ? `Ô có nội dung giống ${f.form}; nội dung ấy không được in lại ở đây.`
        : `Cột “${f.header}” là thông tin cá nhân; nội dung cột không được in lại ở đây.`,
    remedy: (f) =>
      f.form
        ? `xóa ${f.form} khỏi ô, chỉ giữ số đếm và lời không nêu từng người.`
        : `xóa cả cột “${f.header}” rồi xuất lại tệp; chỉ ghi số đếm theo đơn vị.`,
  }),
  'personal-name': entry<Needs<never, 'where'>>({
    severity: 'warning',
    message: (f) =>
      f.where
        ? `Tên ${f.where} có nội dung giống thông tin của một người; nội dung ấy được che thành “[đã che]”.`
        : 'Ô có chữ giống tên người; trang và tệp tải về ghi “[đã che]” thay cho tên ấy.',
    remedy: (f) =>
      f.where
        ? `đổi tên ${f.where}, không nêu tên, số điện thoại hay số giấy tờ của người nào.`
        : 'xóa tên người, chỉ ghi chức danh hoặc số đếm; nếu là tên đường, trường, địa danh, ghi loại ở trước, như “đường Lê Lợi”.',
  }),
  formula: entry<Needs<'mark' | 'value', 'suggestion'>>({
    severity: 'error',
    message: (f) => `Ô bắt đầu bằng “${f.mark}” nên bảng tính coi là công thức: “${f.value}”.`,
    remedy: (f) =>
      f.suggestion
        ? `thêm một khoảng trắng sau dấu “${f.mark}”: ghi “${f.suggestion}”.`
        : `ghi kết quả thay cho công thức (dán giá trị, Paste Values); nếu là chữ, bỏ dấu “${f.mark}”.`,
  }),
  'html-in-text': entry<Needs<'mark', 'suggestion'>>({
    severity: 'warning',
    message: (f) => `Ô có mã HTML “${f.mark}”, sẽ hiện nguyên như vậy trên trang.`,
    remedy: (f) => orElse(f.suggestion, 'xóa mã HTML, chỉ giữ lời.'),
  }),
};

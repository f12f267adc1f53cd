/** Why it matters, and an example of each: figures as they are written. */
import type { number as told } from '../catalogue/number.ts';
import type { HelpOf } from './words.ts';

export const number: HelpOf<typeof told> = {
  'number-invalid': {
    title: 'Không phải là số',
    why: 'Ô cần một số; chữ lẫn trong số làm sai số liệu.',
    before: '2,O3',
    after: '2,03',
  },
  'number-ambiguous': {
    title: 'Số có thể hiểu hai cách',
    why: 'Dấu chấm hoặc dấu phẩy trước ba chữ số có thể là dấu phân nhóm hàng nghìn hoặc dấu thập phân; khoảng trắng cũng có thể ngăn hai số trong một ô.',
    before: '2.500',
    after: '2500',
  },
  'decimal-point': {
    title: 'Số thập phân viết bằng dấu chấm',
    why: 'Trong cách viết của Việt Nam, dấu chấm ngăn hàng nghìn; cả tệp viết kiểu Anh nên được đọc theo kiểu Anh.',
    before: '2.03',
    after: '2,03',
  },
  'number-precision': {
    title: 'Nhiều chữ số thập phân hơn danh mục',
    why: 'Chữ số thừa thường do bảng tính tính ra, không phải số của báo cáo.',
    before: '2,0345',
    after: '2,03',
  },
  'percent-as-fraction': {
    title: 'Tỷ lệ có thể viết theo phần của 1',
    why: 'Khi mọi số của cột đều từ 0 đến 1, có thể 0,85 nghĩa là 85%; trang hiện là 0,85%.',
    ask: 'đề nghị đơn vị xác nhận tỷ lệ.',
    before: '0,85',
    after: '85',
  },
  'percent-hundredth': {
    title: 'Tỷ lệ nhỏ đi một trăm lần',
    why: 'Bảng tính giữ 22,81% là 0,2281; lưu thô thì tỷ lệ nhỏ đi một trăm lần.',
    before: '0,2281',
    after: '22,81',
  },
  'number-bad-grouping': {
    title: 'Dấu chia nhóm chữ số đặt sai chỗ',
    why: 'Hàng nghìn phải đủ ba chữ số một nhóm; số có thể đã mất chữ số.',
    before: '14.555.20',
    after: '14.555.200',
  },
  'number-mixed-convention': {
    title: 'Một tệp viết số theo hai kiểu',
    why: 'Khi trong tệp có cả kiểu Việt Nam (2,03) và kiểu Anh (2.03), không biết số nào viết đúng.',
    before: '11,726 và 2,03',
    after: '11.726 và 2,03',
  },
  'number-is-date': {
    title: 'Số đã bị đổi thành ngày tháng',
    why: 'Excel có thể tự đổi 2,03 hoặc 1-2 thành ngày tháng; số gốc đã mất.',
    before: '02-Mar',
    after: '2,03',
  },
  'number-scientific': {
    title: 'Số bị viết tắt kiểu 1,2E+07',
    why: 'Excel đã rút gọn số lớn, các chữ số sau đã mất.',
    before: '1,2E+07',
    after: '12000000',
  },
  'number-not-integer': {
    title: 'Cần số nguyên',
    why: 'Số người, số lớp, số trẻ và số đồng không có phần lẻ.',
    before: '11,5',
    after: '11 (theo sổ gốc)',
  },
  'number-negative': {
    title: 'Số âm',
    why: 'Số này không thể nhỏ hơn 0.',
    before: '-3',
    after: '3',
  },
  'number-range': {
    title: 'Số ngoài mọi khoảng có thể',
    why: 'Số lớn hoặc nhỏ bất thường thường do mất dấu phẩy.',
    before: '203',
    after: '2,03',
  },
  'spreadsheet-error': {
    title: 'Ô chứa lỗi của bảng tính',
    why: 'Công thức trong Excel bị lỗi, hoặc cột quá hẹp (####), nên số không được xuất ra.',
    before: '#REF!',
    after: '749',
  },
  'unit-in-cell': {
    title: 'Đơn vị tính nằm trong ô số',
    why: 'Đơn vị tính đã có ở tiêu đề; chữ trong ô số làm ô không còn là số.',
    before: '3 lớp',
    after: '3',
  },
  'missing-mark': {
    title: 'Chỉ có dấu %, không có số',
    why: 'Không biết là 0% hay không có số liệu; trang ghi là để trống.',
    ask: 'đề nghị đơn vị xác nhận ô ấy là 0 hay để trống.',
    before: '%',
    after: '0% (hoặc để trống)',
  },
  'money-unit-missing': {
    title: 'Chưa ghi đơn vị tiền',
    why: 'Đồng, nghìn đồng và triệu đồng chênh nhau hàng nghìn, hàng triệu lần.',
    before: 'Kinh phí giao',
    after: 'Kinh phí giao (đồng)',
  },
  'money-unit-mismatch': {
    title: 'Đơn vị tiền không khớp',
    why: 'Số quá lớn so với đơn vị tiền, hoặc hai chỗ ghi hai đơn vị tiền khác nhau; số tiền có thể sai hàng nghìn, hàng triệu lần.',
    before: '14.555.200 (triệu đồng)',
    after: '14.555.200 (đồng)',
  },
};

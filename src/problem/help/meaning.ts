/** Why it matters, and an example of each: figures that contradict each other, or themselves. */
import type { meaning as told } from '../catalogue/meaning.ts';
import type { HelpOf } from './words.ts';

export const meaning: HelpOf<typeof told> = {
  'percent-range': {
    title: 'Tỷ lệ ngoài khoảng 0–100%',
    why: 'Một phần không thể lớn hơn toàn bộ.',
    before: '102%',
    after: '100%',
  },
  'percent-mismatch': {
    title: 'Tỷ lệ không khớp với hai số',
    why: 'Số đã học chia cho tổng số thuộc diện ra kết quả khác tỷ lệ ghi trong biểu.',
    before: '10;9;100%',
    after: '10;9;90%',
  },
  'trained-over-eligible': {
    title: 'Số đã học lớn hơn số thuộc diện',
    why: 'Số người đã học không thể nhiều hơn số người thuộc diện học.',
    before: '10;12',
    after: '12;12',
  },
  'parts-over-total': {
    title: 'Các phần cộng lại lớn hơn tổng',
    why: 'Các phần không thể lớn hơn toàn bộ; ít nhất một số cần sửa.',
    before: '749 = 400 + 360',
    after: '749 ≥ 333 + 44',
  },
  'conflicting-rows': {
    title: 'Hai dòng cùng nội dung nhưng khác số',
    why: 'Không biết số nào đúng.',
    before: '040;2024;TFR;2,03 và 040;2024;TFR;2,04',
    after: '040;2024;TFR;2,03',
  },
  'duplicate-row': {
    title: 'Dòng lặp lại',
    why: 'Hai dòng giống nhau; chỉ một dòng được dùng.',
    before: '040;2024;TFR;2,03 (hai lần)',
    after: '040;2024;TFR;2,03',
  },
  'rows-repeated': {
    title: 'Một dòng lặp lại quá nhiều lần',
    why: 'Một tệp ghi cùng một số hơn hai mươi lần thường do kéo hoặc dán nhầm; số đúng của các dòng ấy có thể đã mất.',
    before: '040;2024;TFR;2,03 (ba mươi lần)',
    after: '040;2024;TFR;2,03',
  },
  'outside-validity': {
    title: 'Số liệu ngoài thời gian hiệu lực của đơn vị',
    why: 'Số theo địa giới cũ không so sánh được với địa giới mới.',
    before: '040;2026',
    after: '040;2024',
  },
  'percent-without-base': {
    title: 'Có tỷ lệ nhưng không có tổng số',
    why: 'Không biết tỷ lệ tính trên bao nhiêu người nên không cộng, không đánh giá được.',
    before: ';03;100%',
    after: '3;03;100%',
  },
  'same-percent-different-size': {
    title: '100% ở những số người khác nhau',
    why: 'Trong một biểu, các nhóm cùng ghi 100% nhưng số người khác nhau; tổng số thuộc diện có thể khác nhau hoặc ghi nhầm.',
    before: '02;100% và 03;100%',
    after: '2;02;100% và 3;03;100%',
  },
  'used-over-allocated': {
    title: 'Sử dụng nhiều hơn số được giao',
    why: 'Thường do ghi nhầm đơn vị tiền hoặc thiếu nguồn bổ sung.',
    before: '42.970.000;45.000.000',
    after: '42.970.000;42.970.000',
  },
  'money-magnitude': {
    title: 'Số tiền nhỏ hơn năm khác hàng nghìn lần',
    why: 'Thường do một năm ghi theo nghìn đồng hoặc triệu đồng, năm khác ghi theo đồng.',
    before: '2022: 2.500 đồng; 2023: 2.496.000 đồng',
    after: '2022: 2.500.000 đồng; 2023: 2.496.000 đồng',
  },
  'plan-without-year': {
    title: 'Số kế hoạch không rõ của năm nào',
    why: 'Số kế hoạch thành mục tiêu của một năm; không rõ năm hoặc chỉ của một phần năm thì không biết đối chiếu với kết quả nào.',
    before: 'Nội dung;2024;Kế hoạch',
    after: 'Nội dung;2024;Kế hoạch năm 2025',
  },
  'total-differs': {
    title: 'Tổng khác với các phần cộng lại',
    why: 'Tổng in trong báo cáo không bằng các phần được xếp vào nó; một số hoặc cách xếp cần xem lại.',
    before: 'Tổng 10.000.000; các phần 6.000.000 và 3.000.000',
    after: 'Tổng 9.000.000; các phần 6.000.000 và 3.000.000',
  },
  'rate-differs': {
    title: 'Tỷ lệ khác với tử số và mẫu số',
    why: 'Tỷ lệ ghi trong biểu không bằng tử số chia mẫu số.',
    before: '50% = 30/100',
    after: '30% = 30/100',
  },
  'tfr-against-births': {
    title: 'Tổng tỷ suất sinh và số sinh đi ngược chiều',
    why: 'Khi số trẻ sinh trên số phụ nữ giảm rõ mà TFR tăng (hoặc ngược lại), một trong các số cần đối chiếu.',
    before: 'TFR 1,86 lên 1,90; số sinh 748 xuống 629',
    after: '(đối chiếu)',
  },
  'tfr-births-ratio': {
    title: 'Tổng tỷ suất sinh không đi cùng số trẻ sinh ra',
    why: 'TFR chia cho số trẻ sinh trên một phụ nữ 15–49 tuổi chỉ phụ thuộc độ tuổi của phụ nữ, qua vài năm gần như không đổi; lệch trên 15% thì một trong các số cần đối chiếu, và trang không tính khoảng tin cậy.',
    before: 'TFR 1,86 lên 1,90; số sinh 748 xuống 629',
    after: '(đối chiếu)',
  },
  'tfr-against-gfr': {
    title: 'TFR khác xa tỷ suất sinh chung',
    why: 'TFR thường gần bằng 35 lần tỷ suất sinh chung; lệch trên một phần ba là dấu hiệu cần đối chiếu.',
    before: 'TFR 4,2; 62 trẻ trên 1.000 phụ nữ',
    after: '(đối chiếu)',
  },
  jump: {
    title: 'Thay đổi lớn sau một năm',
    why: 'Số tăng, giảm trên 30%, hay tỷ lệ tăng, giảm trên 10 điểm, có thể do địa giới, cách tính hoặc ghi nhầm.',
    before: '748 → 429',
    after: '748 → 629',
  },
  implausible: {
    title: 'Số ngoài khoảng thường gặp',
    why: 'Số vẫn có thể đúng nhưng hiếm gặp.',
    before: 'TFR 5,6',
    after: '(đối chiếu)',
  },
  'small-count': {
    title: 'Số đếm nhỏ',
    why: 'Với số người ít, thêm bớt vài người đã làm tỷ lệ thay đổi nhiều; so sánh giữa các năm phải thận trọng.',
    before: '27 trẻ',
    after: '(giữ nguyên, đọc thận trọng)',
  },
  'target-missing': {
    title: 'Ghi “đạt chỉ tiêu” nhưng không có chỉ tiêu',
    why: 'Không có mức chỉ tiêu thì người đọc không kiểm tra được.',
    before: 'Ghi chú: Đạt chỉ tiêu giao hàng năm',
    after: '(thêm chỉ tiêu giao vào bảng “Mục tiêu”)',
  },
  'note-contradicts': {
    title: 'Lời ghi khác với số',
    why: 'Lời văn và con số nói hai điều khác nhau.',
    before: '“đã sử dụng hết” bên cạnh 33,9%',
    after: '(đối chiếu)',
  },
};

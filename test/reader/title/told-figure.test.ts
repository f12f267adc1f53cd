/** What a sentence beside a figure says that it is of: several years, or a part of one. */
import { describe, expect, test } from 'vitest';
import { faults, observed, paid, trained } from '../office.ts';

const births = (head: string, text: string, time = '2025') =>
  faults(observed(`Mã đơn vị;Chỉ tiêu;Năm;Giá trị;${head}`, `01273;SO-SINH;${time};97;${text}`));
const money = (head: string, text: string) => {
  const heads = 'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng)';
  return faults(paid(`${heads};${head}`, `01273;2025;HM-2.2;45000000;21000000;${text}`));
};
const learnt = (head: string, text: string) => {
  const heads = 'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số đã học';
  return faults(trained(`${heads};${head}`, `01273;Cộng tác viên;CTV-02;31/12/2025;7;${text}`));
};

describe.each(['Ghi chú', 'Nguyên văn'])('under “%s”', (head) => {
  test.each([
    'trong hai năm 2024-2025 có 97 trẻ sinh ra',
    'trong 02 năm 2024 và 2025 có 97 trẻ sinh ra',
    'số của hai năm 2024-2025',
    'cộng cả 2 năm 2024 và 2025',
    'số của cả năm 2024 và 2025',
    'giai đoạn 2024-2025 sinh 97 trẻ',
    'từ năm 2021 đến năm 2025 có 97 trẻ sinh ra',
    'tính đến hết tháng 9 có 97 trẻ sinh ra',
    'đến hết quý III sinh được 97 trẻ',
    '9 tháng đầu năm có 97 trẻ sinh ra',
    '97 trẻ sinh ra trong 6 tháng đầu năm',
    '97 trẻ (tính đến 30/9/2025)',
    'Sinh 97 trẻ, tính đến 30/9/2025',
  ])('another time of births is an error: %s', (text) => {
    expect(births(head, text)).toEqual(['words-contradict E3']);
  });

  test.each([
    'năm 2025 có 97 trẻ, so với hai năm 2023, 2024 tăng 5 trẻ',
    'so với năm 2024 tăng 5 trẻ',
    'giảm 5 trẻ so với năm 2024 và 2023',
    'Năm 2024 có 92 trẻ, năm 2025 có 97 trẻ',
    '6 tháng đầu năm 50 trẻ, cả năm 97 trẻ',
    '6 tháng đầu năm chưa có số liệu',
    'giai đoạn 2021-2025 theo Kế hoạch số 12',
    'Giai đoạn 2021-2025 theo Kế hoạch số 97',
    'thực hiện Kế hoạch 5 năm 2021-2025',
    'bình quân hai năm 2024-2025 là 95 trẻ',
    'cả hai năm 2024 và 2025 đều đạt',
    'Trẻ bú mẹ hoàn toàn 6 tháng đầu',
    'tính đến hết tháng 12 có 97 trẻ sinh ra',
    'tính đến 31/12/2025 có 97 trẻ',
    'tổ chức 97 sự kiện trong tháng 11',
    'năm học 2024-2025',
  ])('what stands beside it is none: %s', (text) => {
    expect(births(head, text)).toEqual([]);
  });

  test.each([
    'giao 45.000.000 đồng cho hai năm 2025 và 2026',
    'giao 45.000.000 đồng cho hai năm 2025 và 2026 theo Quyết định số 12',
    'giao chung cho hai năm 2025-2026',
    'giao chung cho 2 năm',
    'kinh phí cho năm 2025 và năm 2026',
    '9 tháng đầu năm sử dụng 21.000.000 đồng',
  ])('so it is of money: %s', (text) => {
    expect(money(head, text)).toEqual(['words-contradict F3']);
  });

  test.each([
    'nguồn năm 2024 chuyển sang năm 2025',
    'theo Kế hoạch số 12 giai đoạn 2021-2025',
    'Giao bổ sung tháng 9',
    'giao 45.000.000 đồng tại Quyết định số 12 ngày 10/9/2025',
  ])('or where it comes from: %s', (text) => {
    expect(money(head, text)).toEqual([]);
  });

  test('who learnt until a day did so in all years before', () => {
    expect(learnt(head, 'trong hai năm 2024-2025 có 7 người học')).toEqual([]);
    expect(learnt(head, 'tính đến hết tháng 9 có 7 người học')).toEqual(['words-contradict F3']);
  });

  test('is held against the time of its row', () => {
    expect(births(head, 'trong hai năm 2024-2025 có 97 trẻ', '2024-2025')).toEqual([]);
    const part = '9 tháng đầu năm 2025';
    expect(births(head, '9 tháng đầu năm có 97 trẻ sinh ra', part)).toEqual([]);
    expect(births(head, '6 tháng đầu năm có 97 trẻ sinh ra', part)).toHaveLength(1);
  });
});

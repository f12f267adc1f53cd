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
    '6 tháng đầu năm 50 trẻ và cả năm 97 trẻ',
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

describe.each(['Ghi chú', 'Nguyên văn'])('what is counted, under “%s”', (head) => {
  const counted = (indicator: string, value: string, text: string) =>
    faults(
      observed(
        `Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị;${head}`,
        `01273;${indicator};2025;${value};${text}`,
      ),
    ).filter((each) => each.startsWith('words'));
  const wrong = ['words-contradict E3'];

  test.each([
    ['TL-DU-2', '85', 'lấy máu gót chân sàng lọc sơ sinh được 85 cháu'],
    ['TL-DU-2', '85', 'có 85 phụ nữ sinh đủ hai con'],
    ['SO-SINH-2', '11', 'tỷ lệ sinh con thứ 2 chiếm 11%'],
    ['SO-SINH-2', '11', 'con thứ 2: 11 %'],
    ['DAN-SO', '876', '876 lượt'],
    ['DAN-SO', '876', '438 em dự 02 buổi, mỗi em tính hai lần'],
    ['DAN-SO', '876', 'Tính theo lượt người'],
    ['PN-15-49', '1320', 'Số hộ có phụ nữ trong độ tuổi sinh đẻ'],
    ['PN-15-49', '1320', 'Số hộ có phụ nữ 15-49 tuổi'],
    ['PN-15-49', '1320', '1.320 hộ có phụ nữ trong độ tuổi sinh đẻ'],
    ['SO-SINH', '138', 'Số trường hợp đăng ký khai sinh tại bộ phận một cửa'],
    ['SO-SINH', '138', 'kể cả các trường hợp khai sinh muộn'],
    ['SO-SINH', '128', 'Chỉ tiêu giao 128 trẻ, thực hiện 97 trẻ'],
    ['TL-DU-2', '85', 'chỉ tiêu giao 85%, mới đạt 72%'],
  ])('another measure, or another figure as done, is an error: %s %s, %s', (...row) => {
    expect(counted(...row)).toEqual(wrong);
  });

  test.each([
    ['TL-DU-2', '85', '85% (340/400 cháu)'],
    ['TL-DU-2', '85', 'sàng lọc được 85/100 cháu'],
    ['TL-DU-2', '85', '85 cháu trong tổng số 100 cháu, đạt 85%'],
    ['TL-DU-2', '85', 'tăng 85 cháu so với năm 2024'],
    ['TL-DU-2', '85', 'Tỷ lệ 85, riêng sàng lọc 340 cháu'],
    ['TL-DU-2', '85', 'chỉ tiêu giao 80%, đạt 85%'],
    ['SO-SINH-2', '11', '11 trẻ (chiếm 8,5%)'],
    ['SO-SINH-2', '11', 'giảm 11% so với năm 2024'],
    ['SO-SINH-2', '2', 'trẻ là con thứ 2: 02 trẻ'],
    ['SO-SINH', '97', '97 cháu, đạt 97% kế hoạch'],
    ['SO-SINH', '97', '97 ca sinh'],
    ['SO-SINH', '97', 'Đối chiếu với sổ khai sinh của bộ phận một cửa'],
    ['SO-SINH', '97', 'Số trẻ được khai sinh: 95'],
    ['SO-SINH', '97', 'không kể cả khai sinh muộn của năm trước'],
    ['SO-SINH', '14', 'đạt 14/14 chỉ tiêu giao'],
    ['SO-SINH', '14', 'giao 14, thực hiện 14'],
    ['SO-SINH', '97', 'kế hoạch năm 2025 là 128 trẻ, thực hiện 97 trẻ'],
    ['SO-SINH', '97', 'chỉ tiêu giao 97 trẻ, đạt 100%'],
    ['SO-SINH', '12', 'theo Kế hoạch số 12, thực hiện 8 nội dung'],
    ['DAN-SO', '876', 'Số hộ: 240'],
    ['DAN-SO', '8155', 'Số hộ dân: 2.150 hộ'],
    ['DAN-SO', '876', 'Số lượt người: 1.752'],
    ['DAN-SO', '100', '100% thôn có cộng tác viên'],
    ['DAN-SO', '876', '876 người, 1.752 lượt'],
    ['DAN-SO', '876', '876 người (240 hộ)'],
    ['TFR', '2,1', '2,1 con/phụ nữ'],
    ['CBR', '15', '15 trẻ trên 1.000 dân'],
  ])('its own, or one beside it, is none: %s %s, %s', (...row) => {
    expect(counted(...row)).toEqual([]);
  });

  test('who learnt are those who did, and not those who were to', () => {
    expect(learnt(head, 'chỉ tiêu 7 người, đến nay mới học được 5 người')).toEqual([
      'words-contradict F3',
    ]);
    for (const text of [
      'chỉ tiêu 7 người, đã học 7 người',
      'chỉ tiêu 9 người, đến nay mới học được 7 người',
      'giao 7 người, đã mở 2 lớp',
      'đạt 7/7 chỉ tiêu giao',
      '7 người, 02 người học 03 lớp',
    ])
      expect(learnt(head, text)).toEqual([]);
  });

  test('money that was spent is none that was given', () => {
    const given = (used: string, text: string) => {
      const heads = 'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng)';
      return faults(paid(`${heads};${head}`, `01273;2025;HM-2.2;7200000;${used};${text}`));
    };
    const text = 'Số đã thanh toán qua Kho bạc, số giao xem biểu của Phòng Kinh tế';
    expect(given('', text)).toEqual(['words-contradict F3']);
    expect(given('7200000', text)).toEqual([]);
    for (const own of [
      'Số đã thanh toán: 5.000.000 đồng',
      'Số đã chi xem biểu 2',
      'Đã thanh toán qua Kho bạc',
      'Kinh phí đã sử dụng hết',
      'Số được giao qua Kho bạc',
    ])
      expect(given('', own)).toEqual([]);
  });
});

test('what was expected stays so though it tells its figure', () => {
  expect(births('Nguyên văn', 'Ước thực hiện 97 trẻ')).toEqual(['words-contradict E3']);
});

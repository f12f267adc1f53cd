import { describe, expect, test } from 'vitest';
import { training } from '../../../src/dataset/training.ts';
import { moneyUnit } from '../../../src/reader/cell/money-unit.ts';
import { countedIn, inOwnUnit } from '../../../src/reader/cell/own-unit.ts';
import { figures, observed, paid, trained } from '../office.ts';

const MONEY = [1, 1_000, 1_000_000, 1_000_000_000];

describe('inOwnUnit(measured, own)', () => {
  test('of money is the same sum, whatever the two units, or nothing', () => {
    for (const written of MONEY)
      for (const own of MONEY)
        for (const number of ['5', '500000', '2,5', '14.555.200', '-3', '0,0005']) {
          const unit = moneyUnit(written);
          const found = inOwnUnit({ number, unit }, { money: own });
          const plain = Number(number.replaceAll('.', '').replace(',', '.'));
          const dong = (text: string) => Number(text.replaceAll('.', '').replace(',', '.')) * own;
          if (written === own) expect(found).toBe(number);
          if (found !== null) expect(dong(found)).toBeCloseTo(plain * written, 6);
        }
  });

  test.each([
    ['500000', 'đồng', 1_000, '500'],
    ['500000', 'đồng', 1_000_000, null],
    ['5', 'triệu đồng', 1_000, '5000'],
    ['1,5', 'tỷ đồng', 1_000_000, '1500'],
    ['2.500', 'đồng', 1, null],
    ['5', 'triệu', 1, null],
    ['5', 'người', 1, null],
    ['5', 'đồng', null, null],
    ['703 749', 'đồng', 1, null],
  ])('%s %s where one is %s đồng: %s', (number, unit, money, expected) => {
    expect(inOwnUnit({ number, unit }, { money })).toBe(expected);
  });

  test.each([
    ['748', 'trẻ', 1, 'trẻ', '748'],
    ['14 555 200', 'người', 1, 'người', '14 555 200'],
    ['1.234.567', 'người', 1_000, 'người', null],
    ['1.234.000', 'người', 1_000, 'người', '1234'],
    ['1.234.567', 'nghìn người', 1_000, 'người', '1.234.567'],
    ['5', 'nghìn người', 1, 'người', '5000'],
    ['5', 'nghìn người', 1_000_000, 'người', null],
    ['5', 'nghìn', 1, 'người', null],
    ['5', 'chục', 1, 'người', null],
    ['12', 'hộ', 1, 'người', null],
    ['43', 'người/năm', 1, 'người', null],
    ['12', 'người', 1, 'người/km²', null],
    ['6', 'tháng', 1, 'năm', null],
    ['12', '‰', 1, 'phần trăm', null],
    ['12', 'phần trăm', 1, 'phần trăm', '12'],
    ['15', '‰', 1, '‰', '15'],
    ['15', 'người', 1, null, null],
  ])('%s %s where one is %s %s: %s', (number, unit, factor, measure, expected) => {
    expect(inOwnUnit({ number, unit }, { factor, measure })).toBe(expected);
  });
});

test('countedIn(column) is what the words on it say', () => {
  const { eligible, trained, demand } = training.columns;
  expect([eligible, trained, demand].map(countedIn)).toEqual(['người', 'người', 'người']);
});

describe('what a report tells to write in place of a figure with its unit', () => {
  const only = '“đơn vị ở tiêu đề cột”';
  const told = ({ problems: [problem] }: ReturnType<typeof observed>) => {
    const { code, fix, remedy } = problem ?? {};
    if (fix === null && remedy === 'chỉ ghi con số, tính theo đơn vị ở tiêu đề cột.') return only;
    expect([code, remedy]).toEqual(['unit-in-cell', `ghi “${fix}”.`]);
    return fix;
  };
  const count = ['Mã đơn vị;Năm;Chỉ tiêu;Giá trị'];

  test.each([
    ['(đồng)', '500000 đồng', '500000'],
    ['(nghìn đồng)', '500000 đồng', '500'],
    ['(triệu đồng)', '500000 đồng', only],
    ['(triệu đồng)', '5 tỷ đồng', '5000'],
    ['(triệu đồng)', '42 người', only],
  ])('of money %s: “%s” is %s', (unit, text, expected) => {
    const rows = ['Mã đơn vị;Năm;Hạng mục;Kinh phí giao', `040;2024;Truyền thông;${text}`];
    expect(told(paid(unit, ...rows))).toBe(expected);
    const [head = '', row = ''] = rows;
    expect(told(paid(`${head} ${unit}`, row))).toBe(expected);
    expect(told(paid(`${head};Đơn vị tiền`, `${row};${unit.slice(1, -1)}`))).toBe(expected);
  });

  test.each([
    [[], 'DAN-SO', '1.234.567 người', '1.234.567'],
    [['(nghìn người)'], 'DAN-SO', '1.234.567 người', only],
    [['(nghìn người)'], 'DAN-SO', '1.234.000 người', '1234'],
    [['(nghìn người)'], 'DAN-SO', '48 nghìn người', '48'],
    [[], 'DAN-SO', '48 nghìn người', '48000'],
    [[], 'TL-DU-2', '12‰', only],
    [[], 'TL-DU-2', '12 người', only],
    [[], 'CBR', '12‰', '12'],
    [[], 'TFR', '2,03 con/phụ nữ', '2,03'],
  ])('of figures below %j: of %s “%s” is %s', (above, indicator, text, expected) => {
    expect(told(observed(...above, ...count, `99;2024;${indicator};${text}`))).toBe(expected);
  });

  test('of a measure of each row: people in thousands are another number', () => {
    const rows = ['Mã đơn vị;Năm;Chỉ tiêu;ĐVT;Giá trị', '99;2024;DAN-SO;1000 người;1048000 người'];
    expect(told(observed(...rows))).toBe('1048');
    expect(figures(observed(...rows.map((row) => row.replace('1048000 người', '1048'))))).toEqual([
      '99 DAN-SO 2024 1048000',
    ]);
  });

  test.each([
    ['120 người', '120'],
    ['3 lớp', only],
  ])('of people who learn: “%s” is %s', (text, expected) => {
    const head = 'Mã đơn vị;Đối tượng;Tên lớp;Tính đến ngày;Số đã học';
    const row = `07543;Tuyến xã;Bồi dưỡng giảng viên;31/12/2025;${text}`;
    expect(told(trained(head, row))).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { workbook } from '../../workbook.ts';
import { faults, figures, observed, office, trained } from '../office.ts';

const shares = (...values: readonly string[]) =>
  observed(
    'Mã đơn vị;040',
    `Nội dung;${values.map((_, at) => 2020 + at).join(';')}`,
    `Tỷ lệ phụ nữ sinh đủ hai con;${values.join(';')}`,
  );
const courses = (...rows: readonly string[]) =>
  trained(
    'Mã đơn vị;07543',
    'Đối tượng;Tuyến xã',
    'Tính đến ngày;31/12/2025',
    'Tên lớp;Số đã học;Đạt tỷ lệ %',
    ...rows,
  );

describe('a percentage that is a hundred times too small', () => {
  test.each([
    [['22,81', '0,2033', '17,83']],
    [['0,2281', '0,2033', '0,1783']],
    [['0,2281']],
    [['0,85', '0,86', '87']],
    [['0,85', '87', '1', '88']],
    [['98', '1']],
    [['1', '100']],
  ])('is an error: %j', (values) => {
    const read = shares(...values);
    expect([figures(read), faults(read)]).toEqual([
      ['-'],
      [expect.stringMatching(/^percent-hundredth/)],
    ]);
  });

  test.each([
    [['22,81', '20,33', '17,83']],
    [['0,88', '2,21']],
    [['0,3%', '0,2%']],
    [['0', '0']],
    [['0,8', '1', '3']],
    [['1%', '98']],
  ])('is none: %j', (values) => expect(figures(shares(...values))).toHaveLength(values.length));

  test.each([[['0,85', '0,9']], [['1']], [['1', '1', '1']], [['0', '1']]])(
    'is a warning where it may be one: %j',
    (values) =>
      expect(faults(shares(...values))).toEqual([expect.stringMatching(/^percent-as-fraction/)]),
  );

  test.each([
    ['no decimals', '0', 'percent-hundredth'],
    ['two decimals', '2', 'percent-as-fraction'],
  ])('is one where the catalogue writes the indicator with %s', (_, decimals, code) => {
    const catalogue = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Số chữ số thập phân;Định nghĩa
TL;Tỷ lệ được sàng lọc;Sàng lọc;%;tỷ lệ %;${decimals};Tỷ lệ
`;
    const text = 'Nguồn;BC\nMã đơn vị;040\nNội dung;2023;2024\nTL;0,45;0,47\n';
    const read = office({ 'chi-tieu.csv': catalogue, 'so-lieu/a.csv': text });
    expect(faults(read)).toContain(`${code} B4`);
  });

  test('stands for all who were trained: 1 for 100 %, 0 for none', () => {
    const read = courses(
      'Bồi dưỡng giảng viên;0;0',
      'Bảng kiểm viên uống tránh thai;3;1',
      'Chăm sóc người cao tuổi;3;1',
    );
    expect([figures(read), faults(read)]).toEqual([['-'], ['percent-hundredth C7']]);
  });

  test.each([
    [['Bảng kiểm viên uống tránh thai;3;1']],
    [['Bảng kiểm viên uống tránh thai;3;1', 'Chăm sóc người cao tuổi;4;']],
    [['Bảng kiểm viên uống tránh thai;3;1', 'Chăm sóc người cao tuổi;4;100']],
  ])('stands for all who were trained, alone or beside others: %j', (rows) =>
    expect(faults(courses(...rows))).toContain('percent-hundredth C6'),
  );

  test('is what it says where it has its sign', () => {
    expect(figures(courses('Bảng kiểm viên uống tránh thai;3;1%'))).toEqual(['07543 TX-08 3 1']);
  });

  test('comes from a workbook’s cell without a format, and not from one with', () => {
    const sheet = (format?: string) =>
      office({
        'so-lieu/a.xlsx': workbook({
          A: {
            rows: [
              ['Mã đơn vị', '040'],
              ['Nguồn', 'BC'],
              ['Nội dung', '2022', '2023'],
              [
                'Tỷ lệ phụ nữ sinh đủ hai con',
                { v: 0.2281, ...(format ? { z: format } : {}) },
                { v: 0.2033, ...(format ? { z: format } : {}) },
              ],
            ],
          },
        }),
      });
    expect(figures(sheet())).toEqual(['-']);
    expect(figures(sheet('0.00%'))).toEqual(['040 TL-DU-2 2022 22.81', '040 TL-DU-2 2023 20.33']);
  });
});

test('of two units one that is a fiftieth of the other is asked for', () => {
  const rows = (one: string, other: string) =>
    observed('Năm;2024', 'Đơn vị;TL-DU-2', `Xã Ví Dụ Một;${one}`, `Phường Ví Dụ Hai;${other}`);
  expect(faults(rows('0,85', '82'))).toEqual(['percent-hundredth B4']);
  expect(faults(rows('0,88', '2,21'))).toEqual([]);
  expect(faults(rows('0,85%', '82'))).toEqual([]);
});

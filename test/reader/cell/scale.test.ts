import { describe, expect, test } from 'vitest';
import { scaleIn, scaleOf } from '../../../src/reader/cell/scale.ts';
import { faults, figures, observed, office, words } from '../office.ts';

describe('a measure in powers of ten', () => {
  test.each([
    ['(nghìn người)', 1_000, 'nguoi'],
    ['ĐVT: 1000 người', 1_000, 'nguoi'],
    ['Đơn vị tính: 1.000 người', 1_000, 'nguoi'],
    ['(ngàn)', 1_000, ''],
    ['triệu người', 1_000_000, 'nguoi'],
  ])('%s', (text, factor, measure) => expect(scaleOf(text)).toMatchObject({ factor, measure }));

  test.each([['(người)'], ['nghìn đồng'], ['1048'], ['Nghìn lẻ một chuyện về dân số']])(
    '%s is none',
    (text) => expect(scaleOf(text)).toBeNull(),
  );

  test('is found in a title', () => {
    expect(scaleIn('DÂN SỐ NĂM 2024 (nghìn người)')?.factor).toBe(1_000);
    expect(scaleIn('DÂN SỐ NĂM 2024')).toBeNull();
  });

  test.each([
    [['(nghìn người)', 'Mã đơn vị;Năm;Chỉ tiêu;Giá trị']],
    [['ĐVT: 1000 người', 'Mã đơn vị;Năm;Chỉ tiêu;Giá trị']],
    [['Mã đơn vị;Năm;Chỉ tiêu;Giá trị (nghìn người)']],
  ])('is counted out: %j', (head) => {
    expect(figures(observed(...head, '99;2024;Dân số bình quân;1048'))).toEqual([
      '99 DAN-SO 2024 1048000',
    ]);
  });

  test('takes the decimals with it: 5,1 thousand are 5100', () => {
    const catalogue = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Số chữ số thập phân;Định nghĩa
DAN-SO;Dân số bình quân;Dân số;người;số đếm;0;Số người
`;
    const text = 'Nguồn;BC\n(nghìn người)\nMã đơn vị;99001\nNội dung;2023;2024\nDAN-SO;5,1;5,25\n';
    const read = office({ 'chi-tieu.csv': catalogue, 'so-lieu/a.csv': text });
    expect([faults(read), figures(read)]).toEqual([
      [],
      ['99001 DAN-SO 2023 5100', '99001 DAN-SO 2024 5250'],
    ]);
  });

  test('is asked for with what it makes: 5,012 is five million or five thousand', () => {
    const read = observed('(nghìn người)', 'Mã đơn vị;99', 'Nội dung;2024', 'DAN-SO;5,012');
    expect(faults(read)).toEqual(['number-ambiguous B5']);
    expect(words(read)).toContain('nếu là 5.012.000 thì ghi 5012; nếu là 5.012 thì ghi 5,0120.');
  });

  test('of another thing is an error', () => {
    const read = observed('(nghìn trẻ)', 'Mã đơn vị;Năm;Chỉ tiêu;Giá trị', '99;2024;DAN-SO;1048');
    expect([figures(read), faults(read)[0]]).toEqual([
      ['-'],
      expect.stringMatching(/^measure-mismatch/),
    ]);
  });

  test('is what a count with a fraction may lack: nobody is told to round', () => {
    const read = observed('Mã đơn vị;Năm;Chỉ tiêu;Giá trị', '99;2024;Dân số bình quân;71995.5');
    expect(faults(read)).toContain('number-not-integer D3');
    expect(words(read)).toContain('không làm tròn');
    expect(words(read)).toContain('(nghìn người)');
  });
});

describe('a measure of each row', () => {
  test('is counted out, and what is kept is in that of the catalogue', () => {
    const read = observed(
      'Mã đơn vị;99',
      'Chỉ tiêu;Đơn vị tính;2023;2024',
      'Dân số bình quân;nghìn người;1048;1.052,5',
      'SO-SINH;trẻ;15.001;14.002',
      'TL-DU-2;%;22,1;23',
    );
    expect([figures(read), faults(read)]).toEqual([
      [
        '99 DAN-SO 2023 1048000',
        '99 DAN-SO 2024 1052500',
        '99 SO-SINH 2023 15001',
        '99 SO-SINH 2024 14002',
        '99 TL-DU-2 2023 22.1',
        '99 TL-DU-2 2024 23',
      ],
      [],
    ]);
    const measures = read.data?.observation.map(({ measure }) => measure);
    expect(measures).toEqual(['người', 'người', 'trẻ', 'trẻ', '%', '%']);
  });

  test.each([['(nghìn người)'], ['ĐVT: nghìn người']])(
    'and the same above all rows is counted once: %s',
    (above) => {
      const rows = ['Mã đơn vị;Năm;Chỉ tiêu;ĐVT;Giá trị', '99;2024;DAN-SO;1000 người;1048'];
      expect(figures(observed(above, ...rows))).toEqual(['99 DAN-SO 2024 1048000']);
    },
  );

  test.each([
    ['nghìn trẻ', []],
    ['người', ['(nghìn người)']],
    ['triệu người', ['(nghìn người)']],
  ])('that is another one is an error: %s below %j', (measure, above) => {
    const rows = ['Mã đơn vị;Năm;Chỉ tiêu;Giá trị;ĐVT', `99;2024;DAN-SO;1048;${measure}`];
    const read = observed(...above, ...rows);
    expect(figures(read)).toEqual(['-']);
    expect(words(read)).toContain('nhân các số với 1.000');
  });
});

import { describe, expect, test } from 'vitest';
import { scaleIn, scaleOf } from '../../src/reader/scale.ts';
import { faults, figures, observed, words } from './office.ts';

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

import { describe, expect, test } from 'vitest';
import { found, readFiles, wordsOf } from '../data-folder.ts';

const HEADER =
  'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Nguồn;Ghi chú';
const money = (allocated: string, used: string, note = '') => ({
  'kinh-phi.csv': `${HEADER}\n040;2023;HM-2.5;${allocated};${used};BC;${note}\n`,
});

describe('money used', () => {
  test('over what was given is pointed out, unless a note explains it', () => {
    expect(found(money('1000000', '1200000'))).toEqual(['used-over-allocated E2']);
    expect(wordsOf(money('1000000', '1200000'), 'used-over-allocated')).toEqual([
      'Kinh phí sử dụng 1.200.000\u00a0đồng lớn hơn kinh phí giao 1.000.000\u00a0đồng.',
    ]);
    expect(found(money('1000000', '1200000', 'Bổ sung trong năm.'))).toEqual([]);
    expect(found(money('1000000', '1200000', 'Còn dư do chưa đủ cộng tác viên.'))).toEqual([
      'used-over-allocated E2',
    ]);
    expect(found(money('1000000', '1000000'))).toEqual([]);
    expect(found(money('-', '1200000'))).toEqual([]);
  });

  test('hundreds of times what was given is an error, and so is more than any commune is given', () => {
    expect(found(money('3300000', '3300000000'))).toContain('money-unit-mismatch E2');
    expect(found(money('3300000', '330000000'))).toEqual(['used-over-allocated E2']);
    const commune = (amount: string) => ({
      'kinh-phi.csv': money(amount, '')['kinh-phi.csv'].replace('040;', '07543;'),
    });
    expect(found(commune('10000000001'))).toEqual(['money-unit-mismatch D2']);
    expect(found(commune('10000000000'))).toEqual([]);
    expect(found(money('18000000000', ''))).toEqual([]);
  });

  test('the value of the problem is the cell as it is written', () => {
    expect(readFiles(money('1.000.000', '1.200.000')).problems[0]?.value).toBe('1.200.000');
  });
});

describe('a note that says all was used', () => {
  test.each([
    'Đã sử dụng hết',
    'kinh phí giao: đã sử dụng hết.',
    'Kinh phí không tự chủ: sử dụng hết',
  ])('“%s” beside less used than given', (note) => {
    expect(found(money('42970000', '14555200', note))).toEqual(['note-contradicts E2']);
    expect(found(money('42970000', '42970000', note))).toEqual([]);
  });

  test.each(['không sử dụng hết', 'Chưa sử dụng hết', 'không thể sử dụng hết', 'Đã sử dụng'])(
    '“%s” contradicts nothing',
    (note) => {
      expect(found(money('42970000', '14555200', note))).toEqual([]);
    },
  );
});

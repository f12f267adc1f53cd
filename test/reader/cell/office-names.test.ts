import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, words } from '../office.ts';

const named = (name: string) => observed('Tên đơn vị;Chỉ tiêu;2025', `"${name}";SO-SINH;74`);

describe('a unit with the place that it is in', () => {
  test.each([
    ['Xã Sơn Hải, tỉnh Bắc Ninh', '07543'],
    ['Sơn Hải, An Giang', '30811'],
    ['UBND xã Sơn Hải, T. Bắc Ninh, Việt Nam', '07543'],
    ['P. Ví Dụ Hai, TP. Ví Dụ', '99002'],
    ['1. Xã Ví Dụ Một', '99001'],
  ])('is that one: %s', (name, code) =>
    expect(figures(named(name))).toEqual([`${code} SO-SINH 2025 74`]),
  );

  test.each([['Xã Ví Dụ Một, tỉnh Bắc Ninh'], ['Xã Sơn Hải, tỉnh Cao Bằng']])(
    'is none where it is not in it, and none is offered: %s',
    (name) => {
      const read = named(name);
      expect(faults(read)).toEqual(['unknown-reference A3']);
      expect(words(read)).not.toContain('Có phải là');
    },
  );

  test('of which nobody knows the place may be any of that name', () => {
    const read = named('Xã Sơn Hải, huyện Lục Ngạn');
    expect(faults(read)).toEqual(['ambiguous-name A3']);
    expect(words(read)).toContain('07543, 30811');
  });

  test('of which nobody knows the place is offered, where there is one of that name', () =>
    expect(words(named('Xã Ví Dụ Một, huyện Xa'))).toContain(
      'nếu đúng là Xã Ví Dụ Một (mã 99001)',
    ));
});

test('a unit of a shared code whose last day is none is told, and nothing stops', () => {
  const units = `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến
04;Tỉnh Cao Bằng;tỉnh;;;
040;Thành phố Cao Bằng;thành phố thuộc tỉnh;04;;31/06/2025
01;Xã Một;xã;04;;30/06/2025
01;Xã Hai;xã;04;01/07/2025;
`;
  expect(faults(office({ 'don-vi.csv': units }))).toContain('date-invalid F3');
});

import { expect, test } from 'vitest';
import { catalogues, found, wordsOf } from '../data-folder.ts';

const units = (...rows: readonly string[]) => ({
  'don-vi.csv': ['Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên', ...rows, ''].join('\n'),
});
const roots = (...codes: readonly string[]) => ({
  'site.json': JSON.stringify({ title: 'Thử', roots: codes, licence: 'Được dùng lại.' }),
});
const country = 'VN;Việt Nam;quốc gia;';

test('a tree below the root is right', () => {
  expect(found(units(country, '04;Tỉnh Cao Bằng;tỉnh;VN'))).toEqual([]);
});

test('an orphan is an error', () => {
  const file = units(country, '04;Tỉnh Cao Bằng;tỉnh;');
  expect(found(file)).toEqual(['unit-tree D3']);
  expect(wordsOf(file, 'unit-tree')).toEqual([
    'Đơn vị “Tỉnh Cao Bằng” không nối tới đơn vị gốc nào.',
  ]);
});

test('a loop is an error of the units in it, not of those below it', () => {
  const file = units(country, '1A;Xã A;xã;1B', '1B;Xã B;xã;1A', '1C;Xã C;xã;1A');
  expect(found(file)).toEqual(['unit-tree D3', 'unit-tree D4']);
  expect(wordsOf(file, 'unit-tree')[0]).toBe(
    'Đơn vị “Xã A” có đơn vị cấp trên lại trực thuộc chính nó.',
  );
});

test('a commune of four digits lost its zero, unless it is made up', () => {
  const file = (code: string, simulated = '') => ({
    'don-vi.csv': `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Mô phỏng\n${country};\n${code};Xã A;xã;VN;${simulated}\n`,
  });
  expect(found(file('1237'))).toEqual(['leading-zero-lost A3']);
  expect(found(file('01237'))).toEqual([]);
  expect(found(file('1237', 'có'))).toEqual([]);
});

test('a unit above itself is a loop', () => {
  expect(found(units(country, '1A;Xã A;xã;1A'))).toEqual(['unit-tree D3']);
});

test('units above the root and beside it may stand in the catalogue', () => {
  expect(
    found({
      ...units(country, '04;Tỉnh Cao Bằng;tỉnh;VN', '24;Tỉnh Bắc Ninh;tỉnh;VN'),
      ...roots('04'),
    }),
  ).toEqual([]);
});

test('a loop above the root is found', () => {
  expect(
    found({ ...units('VN;Việt Nam;quốc gia;04', '04;Tỉnh Cao Bằng;tỉnh;VN'), ...roots('04') }),
  ).toEqual(['unit-tree D2', 'unit-tree D3']);
});

test('a root that the catalogue does not know is an error of site.json', () => {
  expect(wordsOf({ ...catalogues, ...roots('VN', '99') }, 'unit-tree')).toEqual([
    'Đơn vị “99” là đơn vị gốc nhưng không có trong danh mục.',
  ]);
});

test('no unit is below one of its own level, nor of a lower one', () => {
  const province = '04;Tỉnh Cao Bằng;tỉnh;VN';
  const below = (level: string) =>
    units(country, province, '1A;Xã A;xã;04', `1B;Nơi B;${level};1A`);
  expect(found(below('phường'))).toEqual(['unit-tree D5']);
  expect(wordsOf(below('huyện'), 'unit-tree')).toEqual([
    'Đơn vị “Nơi B” là huyện, không thể ở dưới xã “Xã A”.',
  ]);
  const whole = ['2;Huyện H;huyện;04', '2A;Xã H;xã;2', '2B;Thị trấn H;thị trấn;2'];
  expect(found(units(country, province, ...whole))).toEqual([]);
});

test('a simulated unit without one above it is a root that site.json need not name', () => {
  const head = 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Mô phỏng';
  const rows = ['VN;Việt Nam;quốc gia;;', 'M;Thành phố Mẫu;tỉnh;;có', 'M1;Xã Mẫu;xã;M;'];
  expect(found({ 'don-vi.csv': [head, ...rows, ''].join('\n') })).toEqual([]);
});

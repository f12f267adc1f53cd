import { expect, test } from 'vitest';
import { named } from '../../src/model/named.ts';
import { modelOf } from '../data-folder.ts';

/** A country of so many provinces, each of so many communes. */
function countryOf(provinces: number, communes: number) {
  const two = (number: number) => String(number).padStart(2, '0');
  const rows = Array.from({ length: provinces }, (_, at) => {
    const code = `P${two(at + 1)}`;
    const below = Array.from({ length: communes }, (_, each) => {
      const number = `0${two(at + 1)}${two(each + 1)}`;
      return `${number};Xã ${number};xã;${code}`;
    });
    return [`${code};Tỉnh ${code};tỉnh;VN`, ...below];
  });
  const head = 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên';
  const csv = [head, 'VN;Việt Nam;quốc gia;', ...rows.flat(), ''].join('\n');
  const { units } = modelOf({ 'don-vi.csv': csv });
  return units;
}

const shape = (provinces: number, communes: number, levels: readonly string[]) => {
  const units = countryOf(provinces, communes);
  const all = units.all.filter(({ level }) => levels.includes(level)).map((unit) => ({ unit }));
  const { here, elsewhere } = named(all, units);
  return {
    here: here.map(({ unit }) => unit.code),
    elsewhere: elsewhere.map(({ parent, members }) => `${parent.code} ${members.length}`),
  };
};

test('thirty units stand on the page, whatever is above them', () => {
  const { here, elsewhere } = shape(1, 29, ['tỉnh', 'xã']);
  expect([here.length, elsewhere]).toEqual([30, []]);
});

test('of more only the topmost do, the others with their family', () => {
  expect(shape(2, 20, ['tỉnh', 'xã'])).toEqual({
    here: ['P01', 'P02'],
    elsewhere: ['P01 20', 'P02 20'],
  });
});

test('where the topmost are too many themselves, they stand with their family too', () => {
  expect(shape(34, 1, ['tỉnh', 'xã'])).toMatchObject({ here: [] });
  expect(shape(34, 1, ['tỉnh', 'xã']).elsewhere).toContain('VN 34');
});

test('communes alone are led to by the province above them', () => {
  expect(shape(2, 20, ['xã'])).toEqual({ here: [], elsewhere: ['P01 20', 'P02 20'] });
});

test('a unit that has none above it stands on the page', () => {
  expect(shape(2, 20, ['quốc gia', 'xã'])).toEqual({
    here: ['VN'],
    elsewhere: ['P01 20', 'P02 20'],
  });
});

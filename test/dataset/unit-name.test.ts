import { expect, test } from 'vitest';
import { distinctNames } from '../../src/dataset/unit-name.ts';
import { sitePlace } from '../../src/sentence/place.ts';
import { dataOf, modelOf } from '../data-folder.ts';

const HEAD = 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến\n';
const CITIES = `${HEAD}98;Thành phố Thí Nghiệm;thành phố trực thuộc trung ương;;;
99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;;;
98001;Xã Tân Lập;xã;98;;
99001;Xã Tân Lập;xã;99;;
99002;Xã Minh Khai;xã;99;;
`;
const namesIn = (units: string) => {
  const { unit } = dataOf({ 'don-vi.csv': units, 'site.json': SITE });
  return Object.fromEntries(distinctNames(unit));
};
const SITE = JSON.stringify({ title: 'Thử', roots: ['98', '99'], licence: 'Được dùng lại.' });

test('units of one name in two cities are told apart by their city, others keep their name', () => {
  expect(namesIn(CITIES)).toEqual({
    98001: 'Xã Tân Lập, thành phố Thí Nghiệm',
    99001: 'Xã Tân Lập, thành phố Ví Dụ',
  });
});

test('the unit in force keeps a name that a former one had, which says until when it was', () => {
  expect(namesIn(`${CITIES}99003;Xã Minh Khai;xã;99;;30/06/2025\n`)).toEqual({
    98001: 'Xã Tân Lập, thành phố Thí Nghiệm',
    99001: 'Xã Tân Lập, thành phố Ví Dụ',
    99003: 'Xã Minh Khai (đến 30/06/2025)',
  });
});

test('former units that ended on one day are told apart by their parents, then by their codes', () => {
  const former = `${HEAD}98;Thành phố Thí Nghiệm;thành phố trực thuộc trung ương;;;
99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;;;
98001;Xã A;xã;98;;30/06/2025
99001;Xã A;xã;99;;30/06/2025
99002;xã A;xã;99;;30/06/2025
`;
  expect(namesIn(former)).toEqual({
    98001: 'Xã A, thành phố Thí Nghiệm (đến 30/06/2025)',
    99001: 'Xã A, thành phố Ví Dụ, mã 99001 (đến 30/06/2025)',
    99002: 'xã A, thành phố Ví Dụ, mã 99002 (đến 30/06/2025)',
  });
});

test('a code used again tells its two units apart, also where they have one name and one parent', () => {
  const again = `${HEAD}98;Thành phố Thí Nghiệm;thành phố trực thuộc trung ương;;;
99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;;;
98001;Xã A;xã;98;;30/06/2025
98001;Xã A;xã;98;01/07/2025;
`;
  expect(namesIn(again)).toEqual({ '98001-den-2025-06-30': 'Xã A (đến 30/06/2025)' });
});

test('a model calls its units so, and knows the name alone', () => {
  const { units } = modelOf({ 'don-vi.csv': CITIES, 'site.json': SITE });
  const unit = units.get('98001');
  expect(unit?.name).toBe('Xã Tân Lập, thành phố Thí Nghiệm');
  expect(unit && units.ownName(unit)).toBe('Xã Tân Lập');
  expect(sitePlace(units)).toBe('Thành phố Thí Nghiệm và thành phố Ví Dụ');
});

import { expect, test } from 'vitest';
import { childrenOf } from '../../src/model/children.ts';
import { listsBelow } from '../../src/sentence/list-below.ts';
import { cityModel } from '../city.ts';
import { observations } from '../data-folder.ts';

/** The lists of a city of so many communes, each with a rate of fertility. */
function listsOf(communes: number): readonly string[] {
  const codes = Array.from({ length: communes }, (_, at) => `99${String(at + 1).padStart(3, '0')}`);
  const head = 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên';
  const rows = codes.map((code) => `${code};Xã Số ${code};xã;99`);
  const city = '99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;';
  const model = cityModel({
    'don-vi.csv': [head, city, ...rows, ''].join('\n'),
    ...observations(...codes.map((code) => `${code};TFR;2024;2,05`)),
  });
  const unit = model.units.get('99');
  const children = unit && childrenOf(model, unit);
  if (!children) throw new Error('no children');
  return listsBelow(model, children).map(({ key }) => key);
}

test('of thirty units everything stands on one page', () => {
  expect(listsOf(30)).toEqual([]);
});

test('of more each theme that they report is a list, and a map only where borders are known', () => {
  expect(listsOf(31)).toEqual(['muc-sinh']);
});

import { expect, test } from 'vitest';
import { moneyBelow } from '../../src/exhibit/money-below.ts';
import { childrenOf } from '../../src/model/children.ts';
import { cityFiles, moneys, unitIn } from '../city.ts';
import { modelOf } from '../data-folder.ts';

const HEAD = 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến';
const code = (at: number) => `99${String(at).padStart(3, '0')}`;

/** What is shown of so many communes, of which each has used so many of 100.000 đồng; of null, nothing is known. */
function shownOf(used: readonly (number | null)[], whole = false) {
  const units = used.map((_, at) => `${code(at)};Xã ${at};xã;99;;`);
  const rows = used.flatMap((each, at) =>
    each === null ? [] : `${code(at)};2025;HM-2.5;100000;${each}`,
  );
  const city = '99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;;;';
  const model = modelOf({
    ...cityFiles(moneys(...rows)),
    'don-vi.csv': [HEAD, city, ...units, ''].join('\n'),
  });
  const children = childrenOf(model, unitIn(model, '99'));
  if (!children) throw new Error('nothing to compare');
  const { rows: shown, lacking, far } = moneyBelow(children, whole);
  const codes = (some: readonly { readonly unit: { readonly code: string } }[]) =>
    some.map(({ unit }) => Number(unit.code.slice(2)));
  return { rows: codes(shown), lacking: codes(lacking), far: far && [...far] };
}

test('of few communes those without figures come first, then who has most left', () => {
  expect(shownOf([90_000, null, 40_000])).toEqual({ rows: [1, 2, 0], lacking: [], far: null });
});

test('of many communes those far below the others come first, and who has no figures is named', () => {
  const used = Array.from({ length: 40 }, (_, at) => 90_000 + at * 10);
  const shown = shownOf(used.map((each, at) => (at < 30 ? each : at === 35 ? 20_000 : null)));
  expect(shown.far).toEqual([code(35)]);
  expect(shown.rows).toEqual([35, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(shown.lacking).toEqual([30, 31, 32, 33, 34, 36, 37, 38, 39]);
});

test('a page of its own has a row of each of them', () => {
  const used = Array.from({ length: 40 }, (_, at) => (at === 7 ? null : 90_000 + at));
  const shown = shownOf(used, true);
  expect(shown.rows).toHaveLength(40);
  expect(shown.rows[0]).toBe(7);
  expect(shown.lacking).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { slug } from '../src/address.ts';
import { type Sheet, sheetOf } from '../src/exhibit/side-by-side.ts';
import { sidesOf } from '../src/model/side-by-side.ts';
import { plain, type Sentence } from '../src/sentence/sentence.ts';
import { comparisonHeading } from '../src/sentence/side-by-side.ts';
import { modelOf, observations } from './data-folder.ts';

type Heading = (sheet: Sheet, pages: readonly string[]) => Sentence;

const script = readFileSync(
  join(import.meta.dirname, '../src/browser/comparison-heading.js'),
  'utf8',
);
const inBrowser: Heading = runInNewContext(`${script}; comparisonHeading`);

/** Rates with births and women behind them, one without, one of another year, one like another. */
const rates = [
  ['A', 2024, '1,60', 400, ''],
  ['B', 2024, '1,70', 400, 'sơ bộ'],
  ['C', 2024, '2,40', 400, 'sơ bộ'],
  ['D', 2024, '2,22', 27, 'ước tính'],
  ['E', 2024, '1,60', 0, ''],
  ['F', 2023, '2,00', 90, 'sơ bộ'],
] as const;
const rows = rates.flatMap(([unit, year, rate, births, status]) => [
  `${unit};TFR;${year};${rate};${status}`,
  ...(births > 0
    ? [
        `${unit};SO-SINH;${year};${births};${status}`,
        `${unit};PN-15-49;${year};${Math.round((35 * births) / Number(rate.replace(',', '.')))};${status}`,
      ]
    : []),
]);
const units = rates.map(([code]) => `${code};Xã ${code}a;xã;24`);
const model = modelOf({
  'don-vi.csv': [
    'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên',
    'VN;Việt Nam;quốc gia;',
    '24;Tỉnh Bắc Ninh;tỉnh;VN',
    ...units,
    '',
  ].join('\n'),
  ...observations(...rows),
});

test('the heading of the browser is that of the build, for every choice of two units or more', () => {
  const found = new Set<string>();
  for (const side of sidesOf(model)) {
    const sheet: Sheet = JSON.parse(JSON.stringify(sheetOf(side)));
    for (let choice = 0; choice < 2 ** side.all.length; choice++) {
      const chosen = side.all.filter((_, at) => choice & (1 << at));
      if (chosen.length < 2) continue;
      const built = plain(comparisonHeading(side, chosen));
      const pages = chosen.map(({ unit }) => slug(unit));
      expect(plain(inBrowser(sheet, pages))).toBe(built);
      found.add(built.replace(/\d+(,\d+)?|xã [A-F]a/g, '*').replace(/.* của /, ''));
    }
  }
  expect(found.size).toBeGreaterThan(12);
});

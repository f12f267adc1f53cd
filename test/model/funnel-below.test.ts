import { expect, test } from 'vitest';
import { funnelBelow } from '../../src/model/funnel-below.ts';
import { modelOf, observations } from '../data-folder.ts';

const UNITS = `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến
VN;Việt Nam;quốc gia;;;
24;Tỉnh Bắc Ninh;tỉnh;VN;;
A;Xã An;xã;24;;
B;Xã Bình;xã;24;;
C;Xã Cao;xã;24;;
D;Xã Dương;xã;24;;30/06/2022
`;

/** Births of the years from 2022 on, made of 35 women-years a woman of so many. */
const unit = (code: string, women: number, ...births: readonly number[]) =>
  births.flatMap((count, at) => [
    `${code};TFR;${2022 + at};${((35 * count) / women).toFixed(4).replace('.', ',')}`,
    `${code};SO-SINH;${2022 + at};${count}`,
    `${code};PN-15-49;${2022 + at};${women}`,
  ]);

function below(...rows: readonly string[]) {
  const model = modelOf({ 'don-vi.csv': UNITS, ...observations(...rows) });
  const [whole, rate] = [
    model.units.get('24'),
    model.data.indicator.find(({ code }) => code === 'TFR'),
  ];
  return whole && rate ? funnelBelow(model, whole, rate) : null;
}

const said = (funnel: ReturnType<typeof below>) =>
  funnel?.placed.map(({ unit: { code }, side }) => `${code} ${side}`);

test('the last year that most know, where a year has births enough, against the rate of the whole', () => {
  const funnel = below(
    ...unit('24', 18_000, 1_000, 1_000, 1_000),
    ...unit('A', 6_000, 330, 330, 330),
    ...unit('B', 6_000, 330, 330, 430),
    ...unit('C', 6_000, 330, 330, 240),
  );
  expect(funnel).toMatchObject({ years: [2024], level: 95, whole: { code: '24' }, unknown: [] });
  expect(said(funnel)).toEqual(['B above', 'A same', 'C below']);
});

test('three years together where half of the communes have fewer than a hundred births in it', () => {
  const funnel = below(
    ...unit('A', 1_200, 60, 70, 66),
    ...unit('B', 1_200, 66, 70, 62),
    ...unit('C', 1_200, 90, 85, 88),
  );
  expect(funnel).toMatchObject({ years: [2022, 2023, 2024], whole: null });
  expect(said(funnel)).toEqual(['C above', 'B same', 'A same']);
  expect(funnel?.placed.map(({ on }) => on)).toEqual([263, 198, 196]);
});

test('one year where few of them know all three', () => {
  const late = (code: string, ...births: readonly number[]) =>
    unit(code, 1_200, 0, ...births).filter((row) => !row.includes(';2022;'));
  const funnel = below(...late('A', 60, 70), ...late('B', 66, 60), ...unit('C', 1_200, 62, 71, 66));
  expect(funnel?.years).toEqual([2024]);
  expect(said(funnel)).toEqual(['A same', 'C same', 'B same']);
});

test('nothing where fewer than three are known, or none at all', () => {
  expect(below(...unit('A', 6_000, 330, 330), ...unit('B', 6_000, 330, 330))).toBeNull();
  expect(below('A;SO-SINH;2024;30')).toBeNull();
});

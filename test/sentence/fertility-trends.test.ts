import { expect, test } from 'vitest';
import { childrenOf } from '../../src/model/children.ts';
import { fertilityTrends } from '../../src/sentence/fertility-trends.ts';
import { cityModel, observations, unitIn } from '../city.ts';
import { text } from './render.ts';

/** The rates of 2023 to 2025 of a unit, each of so many births of ten thousand women. */
const rates = (code: string, ...births: readonly number[]) =>
  births.flatMap((count, at) => [
    `${code};TFR;${2023 + at};${(count / 300).toFixed(2).replace('.', ',')}`,
    `${code};SO-SINH;${2023 + at};${count}`,
    `${code};PN-15-49;${2023 + at};10000`,
  ]);

function heading(...rows: readonly string[]) {
  const model = cityModel(observations(...rows));
  const children = childrenOf(model, unitIn(model, '99'));
  const said = children && fertilityTrends(children);
  return said && text(said);
}

test('names who rises and who falls by more than chance, and leaves the others open', () => {
  expect(
    heading(
      ...rates('99001', 400, 500, 600),
      ...rates('99002', 600, 500, 400),
      ...rates('99003', 500, 510, 505),
    ),
  ).toBe(
    'Từ năm_2023 đến năm_2025, mức sinh của xã Một có xu hướng tăng, của phường Hai có xu hướng giảm; các đơn vị khác chưa rõ xu hướng',
  );
});

test('where chance does it all, no unit is named', () => {
  expect(heading(...rates('99001', 500, 480, 510), ...rates('99002', 400, 410, 395))).toBe(
    'Từ năm_2023 đến năm_2025, mức sinh các xã, phường chưa rõ xu hướng',
  );
});

test('a rise without the counts behind it is no trend', () => {
  expect(heading('99001;TFR;2024;1,70', '99001;TFR;2025;2,40')).toMatch(/chưa rõ xu hướng$/);
});

test('of one year nothing is said', () => {
  expect(heading(...rates('99001', 500), ...rates('99002', 400))).toBeNull();
});

import { expect, test } from 'vitest';
import { sheetOf } from '../../src/exhibit/side-by-side.ts';
import { sidesOf } from '../../src/model/side-by-side.ts';
import { modelOf, observations } from '../data-folder.ts';

function unitsOf(...rows: readonly string[]) {
  const [side] = sidesOf(modelOf(observations(...rows)));
  if (!side) throw new Error('no comparison');
  return Object.values(sheetOf(side).units);
}

test('a sheet keeps the mark of a figure that asks for a second look, and its point', () => {
  const [asked, other] = unitsOf(
    '07543;TFR;2025;2,10',
    '07543;TFR;2026;2,20;;Đề nghị đơn vị xác nhận số này.',
    '01273;TFR;2026;1,90',
  ).toSorted((a, b) => b.flags.length - a.flags.length);
  expect(asked?.flags).toEqual([[1, 'xac-nhan-so-lieu-07543-tfr-2026']]);
  expect(other?.flags).toEqual([]);
});

test('a sheet says the limits of a rate below it, and ranks figures and limits together', () => {
  const [unit] = unitsOf(
    ...['01273;TFR;2025;2,22', '01273;SO-SINH;2025;27', '01273;PN-15-49;2025;426'],
    ...['01273;TFR;2026;2,22', '01273;SO-SINH;2026;27', '01273;PN-15-49;2026;426'],
    '07543;TFR;2025;2,10',
  );
  expect(unit?.limits).toEqual(['1,46–3,23', '1,46–3,23']);
  expect(unit?.figures[0]).toEqual([2, '2,22', '', 0, 3]);
});

test('a sheet of counts says no limits', () => {
  const [unit] = unitsOf('01273;SO-SINH;2025;27', '07543;SO-SINH;2025;30');
  expect(unit?.limits).toEqual([]);
  expect(unit?.figures).toEqual([[0, '27', '']]);
});

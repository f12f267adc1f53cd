import { expect, test } from 'vitest';
import { furthest, gapOf, sharesOf } from '../../src/model/share.ts';
import { cityModel, unitIn } from '../city.ts';
import { modelOf, observations } from '../data-folder.ts';
import { targets } from '../targets.ts';

const model = modelOf({
  ...observations('040;SL;2022;60', '040;SL;2023;', '040;SL;2024;67', '040;TFR;2024;2,0'),
  ...targets(
    '040;SL;;;≥;50;;2020;2020;chỉ tiêu giao năm',
    '040;SL;;;>;75;;2024;2024;chỉ tiêu giao năm',
    '040;SL;;;≥;80;;2025;2025;chỉ tiêu giao năm',
  ),
});
const unit = model.units.get('040');
const all = unit ? model.profile(unit).record.flatMap((group) => sharesOf(model, unit, group)) : [];

test('a share stands beside the target of its year, from the first result on', () => {
  const years = all.map(({ years: own }) =>
    own.map(({ year, point, target }) => [year, point?.value, target?.value]),
  );
  expect(years).toEqual([
    [
      [2022, 60, undefined],
      [2024, 67, 75],
      [2025, undefined, 80],
    ],
  ]);
});

test('the last result is held against the target of its own year alone', () => {
  const [share] = all;
  expect(share?.judgement?.verdict).toBe('not-met');
  expect(share && gapOf(share)).toBe(-8);
});

test('of several shares the one furthest below its level leads; one without a level comes last', () => {
  const [share] = all;
  if (!share) throw new Error('no share');
  const alone = { ...share, judgement: null };
  expect(furthest([alone, share])).toBe(share);
  expect(furthest([])).toBeUndefined();
});

test('a year without its share says why, as the tables do', () => {
  const owing = cityModel(
    {
      ...observations('99001;SL;2023;60', '99001;SL;2024;', '99002;SL;2025;70'),
      ...targets(
        '99001;SL;;;>;75;;2024;2024;chỉ tiêu giao năm',
        '99001;SL;;;>;75;;2025;2025;chỉ tiêu giao năm',
      ),
    },
    { datasets: ['so-lieu'], indicators: ['SL'], from: 2025 },
  );
  const one = unitIn(owing, '99001');
  const shares = owing.profile(one).record.flatMap((group) => sharesOf(owing, one, group));
  const without = shares.flatMap(({ years }) => years.filter(({ point }) => point === null));
  expect(without.map(({ year, silence }) => [year, silence])).toEqual([
    [2024, 'blank'],
    [2025, 'owed'],
  ]);
});

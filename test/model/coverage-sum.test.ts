import { describe, expect, test } from 'vitest';
import { audiencesBelow, coverageSumOf, percentOf } from '../../src/model/coverage-sum.ts';
import { cityModel, codes, trainings, unitIn } from '../city.ts';

const model = cityModel(
  trainings(
    ...['99001;TX-2;31/12/2025;10;8', '99001;TX-10;31/12/2025;10;0', '99001;TX-2;31/12/2024;10;1'],
    ...['99002;TX-2;31/12/2025;;9;100', '99002;TX-10;31/12/2025;;9'],
    '99003;TX-2;31/12/2024;3;3',
    '99004;TX-2;31/12/2025;99;99',
    ...['99001;CTV-1;31/12/2025;;3', '99002;CTV-1;31/12/2025;;4'],
    ...['99;CTV-1;31/12/2025;40;20'],
  ),
);
const city = unitIn(model, '99');

describe('the coverage of the units below', () => {
  const sum = coverageSumOf(model, city, 'Tuyến xã');

  test('is trained over eligible, over the courses with both numbers of the newest year', () => {
    expect([sum?.year, sum?.sum]).toEqual([2025, { trained: 8, eligible: 20 }]);
    expect(sum?.sum && percentOf(sum.sum)).toBe(40);
  });

  test('is of n units in N, ended ones in neither', () => {
    expect([codes(sum?.count.some ?? []), sum?.count.all.length]).toEqual(['99001', 3]);
  });

  test('names why a unit is not in it', () => {
    expect(sum?.units.map(({ unit, why }) => [unit.code, why])).toEqual([
      ['99001', null],
      ['99002', 'no-total'],
      ['99003', 'older-form'],
    ]);
    expect(sum?.units[2]?.older?.asOf).toBe('2024-12-31');
  });

  test('is told for each course', () => {
    expect(
      sum?.courses.map(({ course, sum: of, count }) => [course.code, of, count.some.length]),
    ).toEqual([
      ['TX-10', { trained: 0, eligible: 10 }, 1],
      ['TX-2', { trained: 8, eligible: 10 }, 1],
    ]);
  });

  test('may be of some courses alone', () => {
    const some = coverageSumOf(model, city, 'Tuyến xã', { courses: ['TX-10'] });
    expect([some?.sum, some?.courses.length]).toEqual([{ trained: 0, eligible: 10 }, 1]);
  });

  test('of a year that is asked for is of that year', () => {
    expect(coverageSumOf(model, city, 'Tuyến xã', { year: 2024 })?.sum).toEqual({
      trained: 4,
      eligible: 13,
    });
  });
});

test('without a denominator there is no sum, and the own form of the parent stands apart', () => {
  const sum = coverageSumOf(model, city, 'Cộng tác viên');
  expect([sum?.sum, sum?.count.some]).toEqual([null, []]);
  expect(sum?.own?.sum).toEqual({ trained: 20, eligible: 40 });
});

test('audiences are those of the forms, in the order of the catalogue', () => {
  expect(audiencesBelow(model, city)).toEqual(['Tuyến xã', 'Cộng tác viên']);
  expect(coverageSumOf(model, city, 'Công chức')).toBeNull();
});

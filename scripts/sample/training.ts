/** Who of each commune has learnt what by the end of the year, of how many, and who still asks for it. */
import type { Course } from '../../src/dataset/course.ts';
import { training } from '../../src/dataset/training.ts';
import { type Commune, isBlank, LAST_YEAR } from './city.ts';
import { REPORT } from './document.ts';
import { Random } from './random.ts';
import { type Cells, cell, table } from './table.ts';

type Row = Cells<typeof training>;

export function trainingTable(
  communes: readonly Commune[],
  courses: readonly Course[],
  seed: number,
): string {
  const rows = communes
    .filter(({ successor }) => successor === null)
    .flatMap((commune) => courses.flatMap((course) => rowOf(commune, course, seed) ?? []));
  return table(training, rows);
}

/** Null where the commune has not reported. */
function rowOf(commune: Commune, course: Course, seed: number): Row | null {
  const { code, audience } = course;
  const isLeftOut = commune.gap === 'collaborators' && audience === 'Cộng tác viên';
  const year = commune.years.findLast(
    (each) => !isBlank(commune, each) && !(isLeftOut && each === LAST_YEAR),
  );
  if (year === undefined) return null;
  const { code: unit } = commune;
  return {
    unit,
    audience,
    course: code,
    asOf: `31/12/${year}`,
    ...figures(commune, course, seed),
    source: REPORT,
  };
}

function figures(commune: Commune, course: Course, seed: number): Row {
  const { situation } = commune;
  const random = new Random(seed, 'training', commune.code, course.code);
  const isFirst = course.order === '1';
  if (situation === 'does not apply' && isFirst)
    return { eligible: 'KAD', trained: 'KAD', percent: 'KAD', demand: 'KAD' };
  if (situation === 'no data' && isFirst) return { trained: '..' };
  const eligible = eligibleFor(commune, course, seed);
  const trained = trainedOf(commune, course, eligible, seed, random);
  const demand = cell(random.whole(0, eligible));
  // As the real forms have it: a share, and nobody says of how many.
  if (situation === 'shares without totals')
    return trained === 0 ? { trained: '-' } : { trained: cell(trained), percent: '100', demand };
  const percent = shareOf(trained, eligible);
  return { eligible: cell(eligible), trained: cell(trained), percent, demand };
}

/** All collaborators; of the commune's staff and steering committee the same few for every course. */
function eligibleFor({ code, collaborators }: Commune, { audience }: Course, seed: number): number {
  if (audience === 'Cộng tác viên') return collaborators;
  return new Random(seed, 'staff', code).whole(3, 9);
}

function trainedOf(
  { code, situation }: Commune,
  course: Course,
  eligible: number,
  seed: number,
  random: Random,
): number {
  if (situation === 'all targets met') return eligible;
  if (situation === 'exactly at a strict limit' && eligible === 20) return 16;
  const usual = new Random(seed, 'course', course.code).between(0.35, 1);
  const own = new Random(seed, 'learner', code).between(0.6, 1.1);
  return random.binomial(eligible, Math.min(0.98, usual * own));
}

/** With one decimal where it is not whole. */
function shareOf(part: number, whole: number): string {
  const share = (100 * part) / whole;
  return cell(share, Number.isInteger(share) ? 0 : 1);
}

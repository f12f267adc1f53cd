/** The heading over what one unit reports of an indicator: from its first year to its last, or how many figures. */
import { greatest, least } from 'd3-array';
import { capital, NBSP, number, placeInSentence, withUnit } from '../format.ts';
import { obstacleTo } from '../model/change.ts';
import type { Indicator, UnitReport } from '../model/indicator.ts';
import { comparable, type KnownPoint } from '../model/series.ts';
import { isUnclear } from '../model/trend.ts';
import { nameInSentence } from './indicator.ts';
import { figure, printed, type Sentence, say } from './sentence.ts';
import { firmness, fromTo, isUnprinted, marks } from './when.ts';

/** The heading over what one unit reports. */
export function reportHeading(
  { unit, lines, series, intervals, latest }: UnitReport,
  indicator: Indicator,
): Sentence {
  const place = placeInSentence(unit.name);
  // Of a row of marks there is no more and no less.
  const known = series && indicator.kind !== 'dấu X' ? comparable(series) : [];
  const [first, last] = [known[0], known.at(-1)];
  if (first && last && first !== last && !obstacleTo(last, first)) {
    const isOpen = first.value !== last.value && isUnclear(intervals, known);
    const way = isOpen ? noMovement(last, indicator) : movement(known, indicator);
    return say`${capital(fromTo(first.year, last.year))}, ${nameInSentence(indicator.name)} của ${place} ${way}`;
  }
  const rows = lines.reduce((sum, line) => sum + line.rows.length, 0);
  const isOurs =
    latest && latest.value !== 'mark' && lines.every((line) => line.rows.every(isUnprinted));
  if (isOurs) return say`Báo cáo của ${place} không in con số; số dưới đây là suy ra`;
  return latest
    ? say`Báo cáo của ${place} ghi ${figure(`${number(rows)}${NBSP}${indicator.kind === 'dấu X' ? 'ô' : 'số'}`)}`
    : say`Báo cáo của ${place} có dòng này nhưng không có số`;
}

const noMovement = (last: KnownPoint, { measure }: Indicator): Sentence =>
  say`chưa rõ xu hướng; năm${NBSP}${String(last.year)} là ${printed(withUnit(number(last.value, last.row.decimals), measure))}${marks(last)}`;

/** From the first year to the last; a year between them that was beyond both is told as well. */
function movement(known: readonly KnownPoint[], { measure }: Indicator): Sentence {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const written = ({ value, row }: KnownPoint) => number(value, row.decimals);
  const beyond = extremesOf(known).map(
    ([word, point]) => say`, ${word} là ${printed(written(point))} năm${NBSP}${String(point.year)}`,
  );
  const [begin, end] = [printed(written(first)), printed(withUnit(written(last), measure))];
  const soft = marks(last);
  if (first.value === last.value)
    return say`ở năm đầu và năm cuối đều là ${end}${soft}${beyond.flat()}`;
  const [verb, to] = last.value > first.value ? ['tăng', 'lên'] : ['giảm', 'xuống'];
  return say`${verb} từ ${begin}${firmness(first.row)} ${to} ${end}${soft}${beyond.flat()}`;
}

/** The lowest and the highest year, where they lie beyond the first and the last one. */
function extremesOf(known: readonly KnownPoint[]): readonly [word: string, point: KnownPoint][] {
  const ends = [known[0], known.at(-1)].flatMap((point) => point?.value ?? []);
  const [lowest, highest] = [
    least(known, ({ value }) => value),
    greatest(known, ({ value }) => value),
  ];
  return [
    ...(lowest && lowest.value < Math.min(...ends) ? [['thấp nhất', lowest] as const] : []),
    ...(highest && highest.value > Math.max(...ends) ? [['cao nhất', highest] as const] : []),
  ].map(([word, point]) => [word, point]);
}

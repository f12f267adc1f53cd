/** A header of two rows, as official forms have it: “Năm” over 2023 and 2024, “Năm 2024” over what was planned and done. */

import { columnLetter } from '../../problem/problem.ts';
import { tidy } from '../../table/fold.ts';
import { readMissing } from '../../table/number-cell.ts';
import type { HeaderFault } from '../cell/fault.ts';
import type { Slot } from '../cell/meaning.ts';
import { moneyUnit, withoutMoney } from '../cell/money-unit.ts';
import { formHeader, hasYears } from '../head/form-header.ts';
import type { Headers } from '../head/header.ts';
import { isPreamble } from '../title/preamble.ts';
import type { Layout } from './layout.ts';
import { isHarmless, isOfParts, quoted, type Under } from './over-row.ts';
import type { TableStart } from './table-start.ts';

/** A cell over several columns, which the row below tells apart. */
interface Span {
  readonly at: number;
  readonly upper: string;
  readonly lower: readonly string[];
}

/** What is wrong with the header instead, where it goes on in the row below, or began in the one above. */
export function twoRowHeader(
  { dataset, headers, around }: Pick<Under, 'dataset' | 'headers' | 'around'>,
  { rows, at, numbered }: TableStart,
  {
    faults,
    isStacked,
    preamble,
    ...columns
  }: Pick<Layout, 'faults' | 'isStacked' | 'preamble' | 'slots' | 'ignored'>,
): readonly HeaderFault[] {
  const under = { dataset, headers, around, preamble };
  const hasPlan = (spans: readonly Span[]) => hasYears(dataset) && spans.some(isPlan);
  const below = spansOf(rows[at], rows[at + 1]);
  if (below.length > 0) return [told(under, below, at, hasPlan(below))];
  const cells = numbered === undefined ? rows[at + 1] : [];
  const parts = partsBelow(headers, columns, rows[at] ?? [], cells ?? []);
  if (parts.length > 0) return [told(under, parts, at, hasPlan(parts))];
  if (isStacked) return faults;
  const isSaid = isPreamble(headers, rows[at - 1] ?? []);
  const above = isSaid ? [] : spansOf(rows[at - 1], rows[at]);
  const isWrong = faults.some(({ code }) => code === 'header-missing') || hasPlan(above);
  return above.length > 0 && isWrong ? [told(under, above, at - 1, hasPlan(above))] : faults;
}

/** Words below the heads of figures alone, “Nữ” or “nghìn người”, or heads below others: no row of data. */
function partsBelow(
  headers: Headers,
  { slots, ignored }: Pick<Layout, 'slots' | 'ignored'>,
  heads: readonly string[],
  cells: readonly string[],
): Span[] {
  const { columns, figures } = headers.dataset;
  const isHead = (cell: string) => /\p{L}/u.test(cell) && headers.find(cell) !== null;
  const below = ignored.filter((index) => tidy(cells[index] ?? '') !== '');
  // Beside words of other columns one that is a head elsewhere is a word too.
  const under = below.every((index) => isHead(cells[index] ?? '')) ? below : [];
  const all = [...slots, ...under.map((index) => ({ key: '', index }))];
  const isOfFigures = ({ key }: Pick<Slot, 'key'>) =>
    key === '' || figures.includes(key) || columns[key]?.kind === 'count';
  const filled = all.filter(({ index }) => tidy(cells[index] ?? '') !== '');
  const words = filled.filter(isOfFigures).map(({ index: at }): Span => {
    return { at, upper: tidy(heads[at] ?? ''), lower: [tidy(cells[at] ?? '')] };
  });
  const isWords = ({ lower: [cell = ''] }: Span) =>
    isHead(cell) || (!/\d/.test(cell) && readMissing(cell) === null);
  const isLabel = ({ index }: Pick<Slot, 'index'>) =>
    /^(đvt|đơn vị( tính)?)$/i.test(tidy(cells[index] ?? ''));
  // Beside “TH” “K6” is a word that was mistyped.
  const isTyped = (each: Span) => isWords(each) || /^\p{L}/u.test(each.lower[0] ?? '');
  const areWords = words.every(words.some(isWords) ? isTyped : isWords);
  return areWords && filled.every((each) => isOfFigures(each) || isLabel(each))
    ? words.sort((a, b) => a.at - b.at)
    : [];
}

/** The spans of two rows that are one header; none where the lower is a row of its own. */
function spansOf(above: readonly string[] = [], below: readonly string[] = []): Span[] {
  const width = Math.max(above.length, below.length);
  const [upper, lower] = [above, below].map((cells) =>
    Array.from({ length: width }, (_, at) => tidy(cells[at] ?? '')),
  ) as [string[], string[]];
  const spans: Span[] = [];
  for (let at = 0; at < width; at += 1) {
    const from = at;
    if (upper[from] !== '') while (upper[at + 1] === '' && lower[at + 1] !== '') at += 1;
    const words = lower.slice(from, at + 1);
    if (at > from && words.every((each) => each !== ''))
      spans.push({ at: from, upper: upper[from] ?? '', lower: words });
    else if (words.some((each, index) => each !== '' && each !== upper[from + index])) return [];
  }
  // A title stands over all columns.
  return spans[0]?.at === 0 ? [] : spans;
}

/** Whether what stands below or above a year says that it is planned. */
const isPlan = ({ upper, lower }: Span): boolean =>
  lower.some((each) =>
    [`${each} ${upper}`, `${upper} ${each}`].some((all) =>
      ['plan', 'assigned'].includes(formHeader(all)?.holds ?? ''),
    ),
  );

function told(
  under: Pick<Under, 'dataset' | 'headers' | 'around' | 'preamble'>,
  spans: readonly Span[],
  row: number,
  hasPlan: boolean,
): HeaderFault {
  const [{ at, upper }] = spans as [Span];
  const uppers = spans.map((span) => span.upper);
  const lowers = spans.flatMap(({ lower }) => lower);
  const place = { row: row + 1, letter: columnLetter(at), header: upper };
  const [unit, otherUnit] = [lowers[0] ?? '', upper].map((cell) => withoutMoney(cell).factor);
  if (unit && otherUnit && unit !== otherUnit) {
    const facts = { value: upper, unit: moneyUnit(unit), otherUnit: moneyUnit(otherUnit) };
    return { code: 'money-unit-mismatch', ...place, facts };
  }
  const known = lowers.filter((each) => under.headers.find(each) !== null);
  const isPlain = uppers.every((each, at) =>
    spans[at]?.lower.every((below) => isHarmless(under, each, below)),
  );
  const indicators = under.around.catalogues.get('chi-tieu');
  const facts = {
    value: upper,
    names: uppers.every(isOfParts)
      ? quoted(lowers.map((each) => indicators?.offer(each, null).name ?? '')) || undefined
      : undefined,
    above: quoted(uppers),
    below: quoted(lowers),
    plan: hasPlan,
    goals: under.dataset.name === 'muc-tieu',
    rows: !hasYears(under.dataset),
    // What stands above may be what the figures are of, and must not go with its row.
    line: new Set(known).size === lowers.length && isPlain ? quoted(lowers) : undefined,
  };
  return { code: 'header-two-rows', ...place, facts };
}

/** The columns of a table by its header and the rows above it, and what those say of all its rows. */
import { type Column, holdsFigures } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { isWholeYear } from '../../dataset/period.ts';
import { isPartOfYear } from '../../table/period-cell.ts';
import type { Sheet } from '../../table/sheet.ts';
import { groupName, isGroup } from '../cell/group-column.ts';
import { type Meaning, meaning, saysItself } from '../cell/meaning.ts';
import { moneyFactor } from '../cell/money-unit.ts';
import { scaleOf } from '../cell/scale.ts';
import { hasYears } from '../head/form-header.ts';
import { type Head, meaningOf } from '../head/head.ts';
import {
  isPreamble,
  isReporter,
  type Preamble,
  type PreambleValue,
  periodSaid,
} from '../title/preamble.ts';
import { bareValues, sheetValues, yearOfTitles } from './bare-title.ts';
import { type Columns, columnsOf, headsOf } from './columns.ts';
import { isHarmless, rowsOver, type Under } from './over-row.ts';
import { withOwnParts } from './part-head.ts';
import { withTimes } from './relative-head.ts';
import { cellsAt } from './row-shape.ts';
import { goesOn, type HeaderStack, stackedHeads } from './stacked-header.ts';
import { withCodes, withStub } from './stub-head.ts';
import { sureValues } from './sure-title.ts';
import type { TableStart } from './table-start.ts';
import { preambleUnit, unitFaults, withWhole } from './unit-column.ts';

/** A header row below the rows that stand above it. */
export interface HeaderRows extends Pick<TableStart, 'rows' | 'at' | 'numbered'> {
  /** The rows' numbers, where they do not begin with the first row of the file. */
  readonly numbers?: readonly number[];
}

/** A table as far as its header is read. */
export interface Headed extends Pick<Under, 'dataset' | 'headers' | 'around'> {
  readonly sheet: Sheet | null;
}

export interface HeadedColumns {
  readonly heads: readonly Head[];
  readonly columns: Columns;
  /** The rows above the header's that go on in it. */
  readonly over: ReadonlySet<number>;
  readonly isStacked: boolean;
}

/** The columns by the header row, and by those above it where it is certain what they say together. */
export function headedColumns(table: Headed, start: HeaderRows, above: Preamble): HeadedColumns {
  const { dataset, headers, around } = table;
  const { at, rows, numbers } = start;
  const held = (found: Meaning) => wideMeaning(dataset, above, found);
  const whole = preambleUnit(around, above.values);
  const known = (heads: readonly Head[]) => {
    const timed = withTimes(heads, dataset, above.values);
    const below = rows.slice(at + 1);
    const coded = withCodes(withoutCounts(timed, below), table, below);
    const measured = withMeasures(coded, table, below, whole !== null);
    const stubbed = withStub(measured, table, below, above.values);
    const only = dataset.wide.includes('unit') ? dataset.figures[0] : undefined;
    return withWhole(withNumbers(stubbed, below), around, whole, only);
  };
  const said = withSaidGroup(headsOf(headers, rows[at] ?? []), dataset, above.values);
  const own = known(withOwnParts(headers, said, isCountIn(around)));
  const columns = columnsOf(own, held);
  const { slots, ignored } = columns;
  const under = { ...table, slots, ignored, preamble: above.values, rows: rows.slice(0, at + 1) };
  const over = rowsOver(under);
  const upper = [...over].sort((a, b) => a - b);
  const stack = [...upper, at];
  const stacked =
    upper.length === 0
      ? null
      : stackedHeads(
          headers,
          stackOf(
            under,
            stack.map((each) => rows[each] ?? []),
            stack.map((each) => numbers?.[each] ?? each + 1),
          ),
        );
  if (stacked === null) return { heads: own, columns, over, isStacked: false };
  const heads = known(stacked);
  return { heads, columns: columnsOf(heads, held), over, isStacked: true };
}

/** Rows with their numbers, as those of a header. */
const stackOf = (
  under: Headed & Pick<Under, 'preamble'>,
  rows: HeaderStack['rows'],
  numbers: readonly number[],
): HeaderStack => ({
  rows,
  reach: (row, column) => under.sheet?.reach(numbers[row] ?? 0, column) ?? null,
  figures: figureKeys(under.dataset),
  year: yearSaid(under),
  isHarmless: (words, below) => isHarmless(under, words, below),
  isCount: isCountIn(under.around),
});

const isCountIn =
  ({ kindOf }: Under['around']) =>
  (indicator: string): boolean =>
    kindOf(indicator) === 'số đếm';

/** Of money it is not certain that what was given for a year is told by its parts. */
function yearSaid({ dataset, preamble }: Pick<Under, 'dataset' | 'preamble'>): string | null {
  const said = hasYears(dataset) ? periodSaid(preamble) : null;
  return isWholeYear(said) ? said : null;
}

/** Whether the first of two rows, whose number is `row`, is a header that goes on in the other. */
export const goesOnBelow = (
  table: Headed,
  rows: HeaderStack['rows'],
  row: number,
  preamble: readonly PreambleValue[],
): boolean => goesOn(table.headers, stackOf({ ...table, preamble }, rows, [row, row + 1]));

/** The first column without a head, where it counts its rows: 1, 2, 3. */
function withNumbers(
  heads: readonly Head[],
  below: readonly (readonly string[])[],
): readonly Head[] {
  const [first, ...others] = heads;
  const cells = cellsAt(below, 0).map((cell) => cell.replace(/\.$/, ''));
  const isCount = cells.length > 0 && cells.every((cell, at) => cell === `${at + 1}`);
  return first?.header === '' && isCount ? [{ ...first, found: 'aside' }, ...others] : heads;
}

/** Whether words are a measure of figures or a unit of money, “1.000 người”, and no number alone. */
export const isMeasure = ({ isMeasure }: Under['around'], words: string): boolean =>
  /[a-zđ%‰]/i.test(words) && !!(isMeasure?.(words) || scaleOf(words) || moneyFactor(words));

/** Whether words below a head of figures are their measure. */
export const isMeasured = ({ dataset, headers, around }: Headed, head: string, words: string) =>
  ['', ...figureKeys(dataset)].includes(meaningOf(headers.find(head))?.key ?? '-') &&
  isMeasure(around, words);

/** “Đơn vị” over measures, where the unit is said above or in another column: what the forms mean by “Đơn vị tính”. */
function withMeasures(
  heads: readonly Head[],
  { dataset, around }: Headed,
  below: readonly (readonly string[])[],
  isSaid: boolean,
): readonly Head[] {
  const isOfUnits = ({ found }: Head) => meaningOf(found)?.key === 'unit';
  const key = ['measure', 'moneyUnit'].find((each) => each in dataset.columns);
  if (!key || (!isSaid && heads.filter(isOfUnits).length < 2)) return heads;
  const units = around.catalogues.get('don-vi');
  const isUnit = (words: string) => units?.codeOf(words) != null;
  return heads.map((each, index) => {
    if (!isOfUnits(each)) return each;
    const cells = cellsAt(below, index);
    const isOf = cells.some((cell) => isMeasure(around, cell)) && !cells.some(isUnit);
    return isOf ? { ...each, found: meaning(key) } : each;
  });
}

/** Words in small letters that are no unit of money, nor may be: “lớp”, not “triệu”, “usd”. */
const NO_MONEY = /^(?!.*(?:đ|dong)$|\w{1,3}$|ngh|ng[aà]n|tri|t[ỷỉ]|đ[ôồ]|vn)[\p{L} ,/]+$/u;

/** “ĐVT” of a table of money over what is paid for is of no column of it. */
const withoutCounts = (heads: readonly Head[], below: readonly (readonly string[])[]) =>
  heads.map((head, index): Head => {
    if (meaningOf(head.found)?.key !== 'moneyUnit') return head;
    const cells = cellsAt(below, index);
    const isOther = cells.length > 0 && cells.every((cell) => NO_MONEY.test(cell.toLowerCase()));
    return isOther ? { ...head, found: 'aside' } : head;
  });

/** “Nữ” alone where that is said of the whole table: the column of its figures. */
function withSaidGroup(
  heads: readonly Head[],
  { figures }: Dataset,
  preamble: readonly PreambleValue[],
): readonly Head[] {
  const said = preamble.find(({ key }) => key === 'breakdown')?.text ?? '';
  if (said === '' || figures.length !== 1) return heads;
  return heads.map((each) => {
    const isSaid = isGroup(each.header) && groupName(each.header) === groupName(said);
    return isSaid ? { ...each, found: meaning(figures[0] ?? '') } : each;
  });
}

const figureKeys = ({ columns }: Dataset): readonly string[] =>
  Object.keys(columns).filter((key) => holdsFigures(columns[key] as Column));

/**
 * What is said above for all rows: who reports it, where no column says its unit, and what a title
 * is no more than, where nothing else says that.
 */
export function ownValues(
  table: Headed,
  start: HeaderRows,
  above: Preamble,
  still: readonly PreambleValue[],
): readonly PreambleValue[] {
  const titles = start.rows
    .slice(0, start.at)
    .map((cells) => (isPreamble(table.headers, cells) ? [] : cells));
  const reporter = above.values.filter(isReporter);
  const bare = (isOpen: (key: string) => boolean) => [
    ...bareValues(table, titles, isOpen),
    // Whom a title names with more words is certain, as is the day: “2. Tuyến xã (đến 31/12/2025)”.
    ...sureValues(
      table,
      titles.map((cells, at) => ({ cells, row: at + 1 })),
      (key) => /^a/.test(key) && isOpen(key),
    ),
    ...sheetValues(table, isOpen),
  ];
  const year = yearOfTitles(table.dataset, titles);
  if (reporter.length === 0 && year === null && bare(() => true).length === 0) return above.values;
  const { heads, columns } = headedColumns(table, start, {
    ...above,
    values: [...still, ...above.values],
  });
  const inColumn = (key: string) => saysItself(columns.slots, key);
  const said = above.values.filter(
    (each) =>
      !isReporter(each) ||
      !inColumn(each.key) ||
      (each.key === 'unit' && isAbove(table, reporter, heads, columns)),
  );
  const known = new Set([...still, ...said].map(({ key }) => key));
  const own = [...said, ...bare((key) => !known.has(key) && !inColumn(key))];
  const isTimed = [...still, ...own].some(({ key }) => key === 'period');
  // Parts of a year are columns whose year a sentence says; figures of a whole one need more than that.
  const isOfYear = heads.some(({ header, found }) => found === null && isPartOfYear(header));
  return year !== null && !isTimed && isOfYear ? [...own, year] : own;
}

/** Whether who reports is the unit above all that are columns here. */
function isAbove(
  { around }: Headed,
  reporter: readonly PreambleValue[],
  heads: readonly Head[],
  { slots }: Columns,
): boolean {
  if (slots.some(({ key }) => key === 'unit') || preambleUnit(around, reporter) === null)
    return false;
  return unitFaults(around, reporter, heads, slots).length === 0;
}

/** A period or an indicator as a column gets the figure that it holds, where the file says which. */
export function wideMeaning(
  { figures }: Dataset,
  { figure }: Pick<Preamble, 'figure'>,
  target: Meaning,
): Meaning {
  if (target.key !== '') return target;
  if (figures.length === 1) return { ...target, key: figures[0] ?? '' };
  return figure && figures.includes(figure.key)
    ? { ...target, key: figure.key, factor: figure.factor }
    : target;
}

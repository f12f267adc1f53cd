/** What is wrong with a header row: columns that are missing, misspelt, doubled or at odds. */

import { type Column, choicesOf, holdsFigures } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { FactsOf } from '../../problem/catalogue.ts';
import { nameKey, tidy } from '../../table/fold.ts';
import { periodIn } from '../../table/period-cell.ts';
import type { HeaderFault } from '../cell/fault.ts';
import { facetsOf, isBesideResult, isOfWanted, isWide, type Slot } from '../cell/meaning.ts';
import { moneyFactor, moneyUnit } from '../cell/money-unit.ts';
import { isCumulative, relativePeriod } from '../cell/relative-time.ts';
import { scaleOf } from '../cell/scale.ts';
import { hasYears, isComparison, isCounted } from '../head/form-header.ts';
import { meaningOf } from '../head/head.ts';
import type { Headers } from '../head/header.ts';
import { claimsIn } from '../title/claim.ts';
import { type PreambleValue, preamblePlace } from '../title/preamble.ts';
import { itemColumns } from './item-column.ts';
import { isHalfSaid, strangeHeader, yearDigits } from './strange-header.ts';

/** A column whose header is not known. */
export interface Unknown {
  readonly letter: string;
  readonly header: string;
}

/** A header row as it was read. */
export interface HeaderRow {
  readonly cells: readonly string[];
  readonly slots: readonly Slot[];
  readonly unknown: readonly Unknown[];
  readonly preamble: readonly PreambleValue[];
  /** The money unit said above. */
  readonly factor: number | null;
}

export function headerFaults(dataset: Dataset, headers: Headers, row: HeaderRow): HeaderFault[] {
  const missing = missingKeys(dataset, row);
  const hasPlan = isOfWanted(row.slots);
  const compares = row.unknown.map(({ header }) => isComparison(header, hasPlan));
  const near = row.unknown.map(({ header }, at) => (compares[at] ? null : headers.near(header)));
  const isHalf = row.unknown.some(({ header }) => isHalfSaid(headers, header));
  const isTimed =
    near.some((each) => each?.isPeriod) ||
    (headers.hasTimes &&
      row.unknown.some(({ header }, at) => !compares[at] && yearDigits(header).length > 0));
  const isOpen = (key: string) =>
    ((isHalf || isTimed) && dataset.figures.includes(key)) || (isTimed && key === dataset.time);
  const items = itemColumns(dataset, headers, row.slots, row.unknown);
  const isAcross = (key: string) =>
    items !== null && (key === items.key || dataset.figures.includes(key));
  const isFigure = (key: string | undefined) => dataset.figures.some((each) => each === key);
  const isNear = (key: string) =>
    near.some((each) => each?.key === key || (isFigure(each?.key) && isFigure(key)));
  const lacking = missing.filter((key) => !isNear(key) && !isOpen(key) && !isAcross(key));
  const isBare = missing.includes(dataset.figures[0] ?? '');
  const counted = lacking.includes('indicator') ? countedIn(dataset, row) : undefined;
  const beside = { dataset, headers, slots: row.slots, preamble: row.preamble };
  const strange = row.unknown.flatMap(({ letter, header }, at): HeaderFault[] => {
    if (header === counted || items?.all.includes(header)) return [];
    const meant = {
      near: near[at] ?? null,
      compares: compares[at] ?? false,
      isNeeded: near[at] ? missing.includes(near[at].key) : isBare,
    };
    return [{ ...strangeHeader(beside, header, meant), letter, header }];
  });
  const told = strange.filter(
    (each, at) => !isOpenTime(each) || strange.findIndex(isOpenTime) === at,
  );
  return [
    ...lackingColumns(headers, row, lacking, counted),
    ...[
      ...(items ? [items.fault] : []),
      ...told,
      ...twice(dataset, row.slots),
      ...clashes(dataset, row),
      ...units(row),
      ...statuses(row),
    ],
  ];
}

/** Of several columns whose time is open, one is told: it is the same for all. */
const isOpenTime = ({ facts }: HeaderFault): boolean => 'time' in facts;

/** Required columns that are neither in the header row nor said above it. */
function missingKeys(dataset: Dataset, { slots, preamble }: HeaderRow): string[] {
  const there = new Set([...slots.map((slot) => slot.key), ...preamble.map((each) => each.key)]);
  for (const across of dataset.wide)
    if (slots.some((slot) => slot[across] !== null)) there.add(across);
  const missing = Object.keys(dataset.columns).filter(
    (key) => dataset.columns[key]?.required && !there.has(key),
  );
  const [figure] = dataset.figures;
  // A figure of a form may be told as it is printed, and no more.
  if (figure === 'allocated' && there.has('asPrinted')) return missing;
  const noFigure = figure !== undefined && !dataset.figures.some((key) => there.has(key));
  return noFigure && !missing.includes(figure) ? [...missing, figure] : missing;
}

/** What is missing is told all at once: what may stand once above the table, and the figures. */
function lackingColumns(
  headers: Headers,
  row: HeaderRow,
  lacking: readonly string[],
  counted: string | undefined,
): HeaderFault[] {
  const { dataset } = headers;
  const columns = lacking.map((key) => dataset.columns[key] as Column);
  const value = row.cells.map(tidy).filter(Boolean).join('; ');
  const fault = (header: string, facts: FactsOf<'header-missing'>): HeaderFault => {
    return { code: 'header-missing', row: null, letter: null, header, facts: { value, ...facts } };
  };
  const heads = dataset.figures.map((key) => dataset.columns[key]?.header ?? '');
  const kinds = heads.join('|').toLowerCase();
  const figures = columns.filter(holdsFigures).map(({ header }) => {
    // Years as columns do not say which of several figures they hold.
    const isOpen = row.slots.some(({ key }) => key === '');
    return fault(
      header,
      isOpen
        ? { kind: kinds }
        : renamed(headers, row.unknown, heads.includes(header) ? heads : [header]),
    );
  });
  const others = columns.filter((column) => !holdsFigures(column));
  const [first] = others;
  // What a row of a catalogue is called is not the same in all rows.
  if (first && (dataset.figures.length === 0 || lacking.includes('id'))) {
    const all = others.map(({ header }) => header).join('”, “');
    return [fault(first.header, { all, choices: choicesIn(others.slice(1)) }), ...figures];
  }
  const { source } = dataset.columns;
  const isSourced = [...row.slots, ...row.preamble].some(({ key }) => key === 'source');
  const all = [...others, ...(source && !isSourced ? [source] : [])].map(({ header }) => header);
  const [name] = all;
  if (!name || columns.length === 0) return figures;
  const facts = { all: all.join('”, “'), head: all.join(';'), counted };
  const [open] = figures.filter((each) => 'kind' in each.facts);
  if (open && !counted) return [fault(name, { ...facts, kind: kinds })];
  return [fault(name, facts), ...(counted ? [] : figures)];
}

/** What else than the figures of its rows a head may be of. */
const OTHER =
  /(?<!\p{L})(?:nữ|gái|trai|hộ|lượt|t[ỷỉyi] (?:lệ|suất|số)|l[uũ]y kế|cộng dồn|bình quân|trung bình|còn|cần|đề nghị|nhu cầu|vốn|so|cùng kỳ|trước|chưa|không|trong|mức|thêm|chục|trăm|ngh?ìn|ngàn|vạn|triệu|t[ỷỉ])(?!\p{L})|[%‰\d]/iu;

/** The one column that is not known may be that of the figures, with its measure: “Con số (nghìn người)”. */
function renamed(
  headers: Headers,
  unknown: readonly Unknown[],
  heads: readonly string[],
): FactsOf<'header-missing'> {
  const [only = '', ...more] = unknown.map(({ header }) => header);
  const isMeasure = scaleOf(only) !== null || moneyFactor(only) !== null;
  const [name = '', measure = ''] = isMeasure
    ? ['', `(${only.toLowerCase()})`]
    : only.split(/ ?(\([^()]*\))$/);
  const own = heads.map((head) => tidy(`${head} ${measure}`));
  const isKnown = own.every((head) => meaningOf(headers.find(head))?.key);
  const isOther = OTHER.test(name) || claimsIn(name).length > 0 || /[%‰]/.test(measure);
  return only === '' || more.length > 0 || isOther || !isKnown
    ? {}
    : { own: own.join('” hoặc “'), only };
}

/** What may stand in columns that take one of a few words. */
const choicesIn = (columns: readonly Column[]): string | undefined =>
  columns
    .filter((column) => choicesOf(column).length > 0)
    .map((column) => `cột “${column.header}” ghi một trong: ${choicesOf(column).join(', ')}`)
    .join('; ') || undefined;

/** An unknown column that may be an indicator under another name. */
const countedIn = ({ wide }: Dataset, { unknown }: HeaderRow): string | undefined =>
  wide.includes('indicator') ? unknown.find(({ header }) => isCounted(header))?.header : undefined;

function twice(dataset: Dataset, slots: readonly Slot[]): HeaderFault[] {
  const seen = new Map<string, Slot>();
  const found: HeaderFault[] = [];
  for (const slot of slots) {
    const { key, isName, holds } = slot;
    // What was done is what a column holds that does not say so.
    const facets = facetsOf({ ...slot, holds: holds === 'result' ? null : holds });
    const id = [key, isName, facets].join('|');
    const other = seen.get(id);
    // In the first quarter what was done since January is what was done in it.
    const isSame = isCumulative(slot.header) || isCumulative(other?.header ?? '');
    if (other && !isSame) {
      const { letter, header } = slot;
      const facts = {
        ...{ value: header, other: other.letter, otherHeader: other.header, here: letter },
        time: key === 'period',
        figure: dataset.figures.includes(key) && hasYears(dataset),
      };
      found.push({ code: 'header-duplicate', row: null, letter, header, facts });
    } else seen.set(id, slot);
  }
  return found;
}

/** Years, indicators or units as columns beside a column that says the same for the whole row. */
function clashes(dataset: Dataset, { slots, preamble }: HeaderRow): HeaderFault[] {
  const wide = slots.find(isWide);
  if (!wide) return [];
  const figure = slots.find((slot) => !isWide(slot) && dataset.figures.includes(slot.key));
  // A year that does not say which of several figures it holds may be any of those beside it.
  if (wide.key === '' && figure) return [clash(wide, figure)];
  const across = dataset.wide.filter((each) => slots.some((slot) => slot[each] !== null));
  const taken = new Set<string>([wide.key, ...across]);
  const yearless = slots.filter(({ holds, period }) => holds !== null && period === null);
  if (across.includes('period') && yearless.length > 0) return yearless.map(withoutYear);
  const odd = slots.find(
    (slot) =>
      isWide(slot) &&
      // What is of no group is of all of them.
      (across.some(
        (each) => each !== 'breakdown' && (slot[each] === null) !== (wide[each] === null),
      ) ||
        (slot.key === '') !== (wide.key === '')),
  );
  // Beside columns of plans it holds what was done, beside those of groups the whole of them.
  const isBeside = slots.filter(isWide).every(isBesideResult);
  const isResult = (slot: Slot) => slot === figure && isBeside;
  const plain = slots.filter((slot) => !isWide(slot) && taken.has(slot.key) && !isResult(slot));
  // A unit that is said for the whole table is that above the ones in its columns.
  const isSame = ({ key, text }: PreambleValue) =>
    key === 'period' && ((figure !== undefined && isBeside) || isPeriodOfAll(slots, text));
  const above = preamble.filter(
    (each) =>
      each.key !== 'unit' && taken.has(each.key) && each.key in dataset.columns && !isSame(each),
  );
  return [...(odd ? [odd] : []), ...plain, ...above].map((each) => clash(each, wide));
}

/** Whether the columns say of all their figures what is said above them as well, or a part of that year. */
function isPeriodOfAll(slots: readonly Slot[], text: string): boolean {
  const said = periodIn(text);
  if (said === null) return false;
  const isOf = (period: string | null) => period === said || !!period?.startsWith(`${said}-`);
  return slots.every(
    (slot) =>
      !isWide(slot) ||
      isOf(slot.period) ||
      // What is planned or expected is of the year of which the report is a part.
      ((slot.holds ?? 'result') !== 'result' && slot.period === said.slice(0, 4)) ||
      relativePeriod(slot.header, said),
  );
}

const withoutYear = ({ letter, header }: Slot): HeaderFault => {
  const facts = { value: header, columns: true };
  return { code: 'plan-without-year', row: null, letter, header, facts };
};

function clash(one: Slot | PreambleValue, other: Slot): HeaderFault {
  const { letter, header } = one;
  const isAbove = 'row' in one;
  const part = isAbove && one.key === 'period' ? partSaid(one.text) : undefined;
  const value = isAbove ? `${header}: ${one.text}` : header;
  const facts = { value, other: other.header, part, above: isAbove };
  return { code: 'header-clash', row: isAbove ? one.row : null, letter, header, facts };
}

/** A part of a year that is said above columns of whole ones. */
const partSaid = (text: string): string | undefined =>
  periodIn(text)?.includes('-') ? text : undefined;

/** A header whose money unit is not the one said above it. */
function units({ slots, factor }: HeaderRow): HeaderFault[] {
  return slots
    .filter((slot) => factor !== null && slot.factor !== null && slot.factor !== factor)
    .map(({ letter, header, factor: own }): HeaderFault => {
      const facts = { value: header, unit: moneyUnit(own ?? 1), otherUnit: moneyUnit(factor ?? 1) };
      return { code: 'money-unit-mismatch', row: null, letter, header, facts };
    });
}

/** A column that says how sure its figures are, below another status that is said of them all. */
function statuses({ slots, preamble }: HeaderRow): HeaderFault[] {
  const said = preamble.find(({ key }) => key === 'status');
  return slots.flatMap(({ letter, header, status, holds }) => {
    const value = holds === 'estimate' ? 'ước tính' : status;
    if (!said || value === null || nameKey(said.text) === nameKey(value)) return [];
    const facts = { value, other: said.text, otherPlace: preamblePlace(said.row) };
    return [{ code: 'said-twice', row: null, letter, header, facts } as HeaderFault];
  });
}

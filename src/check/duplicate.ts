/** Rows that speak of the same thing: repeated, contradicting, or replaced by a firmer status. */
import { holdsFigures } from '../dataset/column.ts';
import type { Replaced } from '../dataset/data.ts';
import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { datasets } from '../dataset/datasets.ts';
import { placeInWords, placeKey, placeOf } from '../dataset/place.ts';
import { provenance } from '../dataset/provenance.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { date, type Figure, inSource, number, shortPeriod } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { RowStore } from '../reader/row/row-store.ts';
import { nameKey } from '../table/fold.ts';
import { KeyedRows } from './keyed-rows.ts';

const STRENGTH: Readonly<Record<string, number>> = {
  'đính chính': 3,
  'chính thức': 2,
  'tổng điều tra': 2,
  'sơ bộ': 1,
  'ước tính': 0,
};

export interface Distinct {
  /** One row for each key: the one of the firmest status. */
  readonly keys: KeyedRows<AnyRow>;
  readonly problems: Problem[];
  /** What a firmer row replaced, where it says something else. */
  readonly replaced: Replaced;
  /** How a file's own rows stand against what is published of the same things. */
  readonly against: Against;
}

export interface Against {
  /** The published rows in whose place a file's own row stands. */
  readonly renewed: readonly Renewed[];
  /** The file's own rows that leave a published one standing: of a weaker status, or blank. */
  readonly yielded: readonly AnyRow[];
}

/** A row that is sent again: what is published of it today, and what the file says. */
export interface Renewed {
  readonly was: AnyRow;
  readonly now: AnyRow;
}

/** Whether a row is one that a site has published already; of a data folder none is. */
export type IsPublished = (row: AnyRow) => boolean;

/**
 * Keeps the firmest row of each key. The rows of weaker status are its history; equals must agree,
 * except with what is published already: a file's own row takes its place.
 */
export function distinct(
  dataset: Dataset,
  rows: RowStore,
  isPublished: IsPublished | null = null,
): Distinct {
  const keys = new KeyedRows(rows, dataset.key);
  const problems = respelled(dataset, keys);
  const dropped = new Set<AnyRow>();
  const joined: AnyRow[] = [];
  const replaced = new Map<string, readonly AnyRow[]>();
  const renewed: Renewed[] = [];
  const yielded: AnyRow[] = [];
  for (const group of keys.repeated) {
    const speaking = group.filter((row) => reports(dataset, row));
    // Rows that all say nothing do not repeat or contradict each other: blank cells of years.
    const all = speaking.length > 0 ? speaking : group.slice(0, 1);
    const old = isPublished ? renewedIn(all, isPublished) : NONE;
    const heard = all.filter((row) => !old.has(row));
    const byStrength = Map.groupBy(heard, strength);
    let [kept] = heard as [AnyRow];
    for (const [own, same] of byStrength) {
      const parts: AnyRow[] = [];
      for (const each of disagreements(dataset, parts, same)) problems.push(each);
      if (own === Math.max(...byStrength.keys())) kept = together(dataset, parts);
    }
    for (const was of old) kept = completed(dataset, kept, was);
    if (!group.includes(kept)) joined.push(kept);
    for (const row of group) if (row !== kept) dropped.add(row);
    for (const was of old) renewed.push({ was, now: kept });
    if (isPublished?.(kept)) for (const row of group) if (!isPublished(row)) yielded.push(row);
    const weaker = heard.filter((row) => strength(row) < strength(kept));
    const others = weaker.filter((row) => dataset.figures.some((key) => row[key] !== kept[key]));
    if (others.length > 0) replaced.set(placeKey(kept), others);
    problems.push(...weaker.flatMap((row) => lost(dataset, row, kept)));
  }
  const rest = dropped.size > 0 && new KeyedRows(rows.without(dropped, joined), dataset.key);
  return { keys: rest || keys, problems, replaced, against: { renewed, yielded } };
}

/** Rows that differ in how a group or a fund is written alone: “Nữ” and “nữ”. */
function respelled(dataset: Dataset, keys: KeyedRows<AnyRow>): Problem[] {
  const isFree = (key: string) => {
    const { kind, required } = dataset.columns[key] ?? {};
    return kind === 'text' && !required;
  };
  return dataset.key.filter(isFree).flatMap((part) => {
    const first = new Map<string, unknown>();
    const folded = (value: unknown) => nameKey(String(value ?? ''));
    const isAnother = (value: unknown) => {
      const known = first.get(folded(value));
      if (known === undefined) first.set(folded(value), value);
      return known !== undefined;
    };
    return [...keys.among(part, isAnother)].flatMap((row) => {
      const as = (value: unknown) => first.get(folded(value));
      const other = keys.beside(part, as)(row);
      if (!other) return [];
      const facts = { otherPlace: placeInWords(other, row), key: keyInWords(dataset, other) };
      const [value, suggestion] = [String(row[part]), String(other[part])];
      const all = { ...facts, value, other: suggestion, suggestion };
      return [problem('conflicting-rows', placeOf(row, part), all)];
    });
  });
}

const NONE: ReadonlySet<AnyRow> = new Set();

/** The published rows of a group that a row of the file itself, as firm as they, says anew. */
function renewedIn(group: readonly AnyRow[], isPublished: IsPublished): ReadonlySet<AnyRow> {
  let firmest = -Infinity;
  for (const row of group) if (!isPublished(row)) firmest = Math.max(firmest, strength(row));
  return new Set(group.filter((row) => isPublished(row) && strength(row) <= firmest));
}

/** A firmer row takes the place of the whole other: what is another's, or a figure that it leaves blank, would be lost. */
function lost(dataset: Dataset, row: AnyRow, kept: AnyRow): Problem[] {
  const key =
    ['unit', dataset.item ?? ''].find((each) => row[each] !== kept[each]) ??
    toldIn(dataset).find((each) => isBlankIn(kept, each) && !isBlankIn(row, each));
  return key === undefined ? [] : [conflict(dataset, row, kept, key)];
}

/** Whether rows of one code of their own differ in more than their figures: the code is another's. */
const isCodeOfOther = ({ key, columns }: Dataset, differing: string): boolean =>
  key[0] === 'id' && !(columns[differing] && holdsFigures(columns[differing]));

const isBlankIn = (row: AnyRow, key: string): boolean => row[key] === 'not-reported';

/** The figures of a row that may stand in a table each: of who has learnt also of how many, and who still wants to. */
const toldIn = (dataset: Dataset): readonly string[] =>
  dataset === datasets.training ? ['trained', 'eligible', 'demand'] : dataset.figures;

/** Whether a row says anything: a blank of an older report yields to the figure of a newer one. */
function reports(dataset: Dataset, row: AnyRow): boolean {
  return dataset.figures.length === 0 || toldIn(dataset).some((key) => !isBlankIn(row, key));
}

/** A figure of which the source gives no status counts as official. */
function strength(row: AnyRow): number {
  return STRENGTH[String(row.status ?? 'chính thức')] ?? 2;
}

/** Reports overlap; within one file nothing is said so often but by a slip of the hand. */
const MOST_REPEATS = 21;

/** `parts` is where the first row goes, and those that complete it. */
function disagreements(
  dataset: Dataset,
  parts: AnyRow[],
  rows: readonly AnyRow[],
): readonly Problem[] {
  return [...Map.groupBy(rows, ({ file }) => file).values()].flatMap((same) => {
    // Rows that have an error come behind those of their file.
    const all = same
      .toSorted((a, b) => a.row - b.row)
      .flatMap((row) => {
        const at = parts.findIndex((part) => isLess(dataset, part, row));
        const less = at < 0 ? [] : parts.splice(at, 1, row);
        const found = [...less, row].flatMap((own) =>
          parts.flatMap((part) => (part === own ? [] : (disagreement(dataset, part, own) ?? []))),
        );
        const each = found.find(({ code }) => code !== 'duplicate-row') ?? found[0];
        if (!each && at < 0) parts.push(row);
        // A row may say one thing in two of its columns: what was done in the first quarter, and since January.
        const isSaid = at < 0 && each?.code === 'duplicate-row' && isSameLine(parts[0], row);
        return each && !isSaid ? [each] : [];
      });
    const [, one] = same;
    const isRepeated = all.every(({ code }) => code === 'duplicate-row');
    if (!one || !isRepeated || same.length <= MOST_REPEATS) return all;
    const facts = { count: number(same.length), key: keyInWords(dataset, one) };
    return [problem('rows-repeated', placeOf(one, dataset.key[0] ?? ''), facts)];
  });
}

const isSameLine = (first: AnyRow | undefined, other: AnyRow): boolean =>
  first?.file === other.file && first.row === other.row;

/** Null where two rows complete each other: what one says, the other has no column for. */
function disagreement(dataset: Dataset, first: AnyRow, other: AnyRow): Problem | null {
  const all = compared(dataset).filter(
    (each) =>
      first[each] === undefined || JSON.stringify(first[each]) !== JSON.stringify(other[each]),
  );
  // What could not be read is open as well.
  const isOpen = (row: AnyRow, key: string) =>
    row[key] === undefined || (isAlike(first, other) && lacks(dataset, row, key));
  const differ = all.filter((each) => !isOpen(first, each) && !isOpen(other, each));
  if (all.length > 0 && differ.length === 0) return null;
  // Two figures of one thing are a contradiction, a figure and a blank perhaps two halves of a row.
  const key =
    differ.find((each) => !isBlankIn(first, each) && !isBlankIn(other, each)) ?? differ[0];
  if (key !== undefined && !isLess(dataset, other, first))
    return conflict(dataset, first, other, key);
  const facts = { otherPlace: placeInWords(first, other), key: keyInWords(dataset, other) };
  const several = other.cell !== null;
  const place = placeOf(other, (several ? dataset.figures : dataset.key)[0] ?? '');
  return problem('duplicate-row', place, { ...facts, several });
}

const isAlike = (first: AnyRow, other: AnyRow): boolean =>
  first.source === other.source && first.status === other.status;

/** Whether a row's table has no column for a figure. */
const lacks = (dataset: Dataset, { cell, file }: AnyRow, key: string): boolean =>
  toldIn(dataset).includes(key) && !(cell?.of ?? file.columns).has(key);

/** How many figures a row's table has no column for. */
const lacking = (dataset: Dataset, row: AnyRow): number =>
  toldIn(dataset).filter((key) => lacks(dataset, row, key)).length;

/** Whether a row of another source says what a row says, but for figures that its table has no column for. */
const isLess = (dataset: Dataset, row: AnyRow, than: AnyRow): boolean =>
  lacking(dataset, row) > lacking(dataset, than) &&
  compared(dataset).every(
    (key) => lacks(dataset, row, key) || JSON.stringify(row[key]) === JSON.stringify(than[key]),
  );

/** The row that those make which complete each other, of which there may be one; each figure stays where it stands. */
function together(dataset: Dataset, parts: readonly AnyRow[]): AnyRow {
  const [first] = parts as [AnyRow];
  if (parts.length < 2) return first;
  const { row, cell, decimals } = first;
  const columns = new Map(first.file.columns);
  const all: Record<string, unknown> = {};
  for (const [key, { kind }] of Object.entries(dataset.columns)) {
    const from = parts.find((each) => !lacks(dataset, each, key)) ?? first;
    const words = new Set(parts.map((each) => each[key]).filter(Boolean));
    all[key] = kind === 'text' ? [...words].join('; ') || null : from[key];
    const at = from.cell?.of?.get(key) ?? from.file.columns.get(key);
    if (at) columns.set(key, { row: from.row, file: from.file, ...at });
  }
  return { ...all, row, cell, decimals, file: { ...first.file, columns } };
}

/** A row that is sent again, with what is published of figures that its table has no column for. */
const completed = (dataset: Dataset, now: AnyRow, was: AnyRow): AnyRow => {
  if (isAlike(was, now) && lacking(dataset, now) > 0) return together(dataset, [now, was]);
  return isLess(dataset, now, was) ? was : now;
};

function conflict(dataset: Dataset, first: AnyRow, other: AnyRow, key: string): Problem {
  return problem('conflicting-rows', placeOf(other, key), {
    ...{ otherPlace: placeInWords(first, other), key: keyInWords(dataset, other) },
    kept:
      'status' in dataset.columns && !isCodeOfOther(dataset, key)
        ? undefined
        : dataset.title.toLocaleLowerCase('vi'),
    example: dataset.key[0] === 'id' ? `${other.unit}-${other.id}` : undefined,
    value: written(dataset, other, key),
    other: written(dataset, first, key),
    dataset: dataset.name,
    several: other.cell !== null,
    isHalf: isBlankIn(first, key) || isBlankIn(other, key),
  });
}

/** What must agree: all but where a fact comes from and, unless it has a code of its own, its words. */
function compared(dataset: Dataset): string[] {
  // Money is in đồng, whatever it was written in.
  const all = Object.keys(dataset.columns).filter(
    (key) => !dataset.key.includes(key) && key !== 'moneyUnit',
  );
  if (!('source' in dataset.columns)) return all;
  const hasCode = dataset.key.length === 1;
  return all.filter(
    (key) => !(key in provenance) && (hasCode || dataset.columns[key]?.kind !== 'text'),
  );
}

function written(dataset: Dataset, row: AnyRow, key: string): string {
  const value = row[key];
  const column = dataset.columns[key];
  return column && holdsFigures(column)
    ? inSource(value as Figure, row.decimals || undefined)
    : String(value ?? '');
}

function keyInWords(dataset: Dataset, row: AnyRow): string {
  return dataset.key
    .filter((key) => row[key] !== null && row[key] !== undefined)
    .map((key) => {
      const value = String(row[key]);
      const { kind, to } = dataset.columns[key] ?? {};
      if (kind === 'date') return date(value);
      if (to === datasets.unit.name) return officialCode(value);
      return kind === 'period' ? shortPeriod(value) : value;
    })
    .join(', ');
}

/** Warnings that a body has looked at and explained, in `ghi-nhan.csv`. */
import type { Acknowledgement } from '../dataset/acknowledgement.ts';
import { placeOf } from '../dataset/place.ts';
import { shortPeriod } from '../format.ts';
import { catalogue } from '../problem/catalogue.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Catalogue } from '../reader/cell/reference.ts';
import { nearest } from '../table/fold.ts';

type Catalogues = ReadonlyMap<string, Catalogue>;

/** What a warning may be about, by the name of its dataset. */
const ITEMS = ['chi-tieu', 'lop-dao-tao', 'hang-muc'];

/** What is wrong with the acknowledgements themselves. */
export function checkAcknowledgements(
  rows: readonly Acknowledgement[],
  catalogues: Catalogues,
): Problem[] {
  return rows.flatMap((row) => [
    ...wrongCode(row),
    ...(row.path === null && row.unit === null
      ? [problem('value-required', placeOf(row, 'path'), { header: 'Tệp” hoặc “Mã đơn vị' })]
      : []),
    ...unknownItem(row, catalogues),
  ]);
}

function wrongCode(row: Acknowledgement): Problem[] {
  const entries = Object.entries(catalogue);
  const entry = entries.find(([code]) => code === row.code)?.[1];
  if (entry?.severity === 'warning') return [];
  const warnings = entries.filter(([, { severity }]) => severity === 'warning');
  const codes = warnings.map(([code]) => code);
  const suggestion = entry ? undefined : (nearest(row.code, codes) ?? undefined);
  const facts = { value: row.code, isError: entry !== undefined, suggestion };
  return [problem('acknowledgement-code', placeOf(row, 'code'), facts)];
}

function unknownItem(row: Acknowledgement, catalogues: Catalogues): Problem[] {
  const { item } = row;
  const known = ITEMS.flatMap((name) => catalogues.get(name) ?? []);
  // A catalogue that could not be read is not asked.
  if (item === null || known.length < ITEMS.length) return [];
  if (known.some((each) => !('unknown' in each.byName(item, null)))) return [];
  const suggestion = known.map((each) => each.suggest(item, null)).find((each) => each !== null);
  const dataset = known.map(({ title }) => title).join('”, “');
  const file = known.map((each) => each.file).join(', ');
  const facts = { value: item, suggestion: suggestion ?? undefined, dataset, file };
  return [problem('unknown-reference', placeOf(row, 'item'), facts)];
}

export interface Acknowledging {
  /** The same problems, of which some are acknowledged. */
  readonly problems: readonly Problem[];
  /** A warning for each acknowledgement of what no longer occurs. */
  readonly unused: readonly Problem[];
}

/** Marks the warnings that are acknowledged. Errors never are. */
export function acknowledge(
  problems: readonly Problem[],
  rows: readonly Acknowledgement[],
  catalogues: Catalogues,
): Acknowledging {
  if (rows.length === 0) return { problems, unused: [] };
  const byCode = Map.groupBy(rows, ({ code }) => code);
  const used = new Set<Acknowledgement>();
  const marked = problems.map((each) => {
    if (each.severity === 'error') return each;
    const found = byCode.get(each.code)?.filter((row) => isAbout(row, each, catalogues)) ?? [];
    for (const row of found) used.add(row);
    const [first] = found.toSorted(byDate);
    if (!first) return each;
    const { reason, by, date } = first;
    return { ...each, acknowledged: { reason, by, date } };
  });
  return { problems: marked, unused: rows.filter((row) => !used.has(row)).map(unused) };
}

/** The latest word holds. */
const byDate = (a: Acknowledgement, b: Acknowledgement): number => (a.date < b.date ? 1 : -1);

/** Whether all that the row names is the problem's. */
function isAbout(row: Acknowledgement, { file, subject }: Problem, catalogues: Catalogues) {
  const { path, unit, item, period } = row;
  return (
    (path !== null || unit !== null) &&
    (path === null || pathOf(path) === file.normalize('NFC')) &&
    (unit === null || unit === subject?.unit) &&
    (period === null || period === subject?.period) &&
    (item === null || isItem(item, subject?.item, catalogues))
  );
}

/** Officers see the folder too: `data\so-lieu\a.csv`. */
const pathOf = (written: string): string =>
  written
    .replaceAll('\\', '/')
    .replace(/^(\.\/|data\/)+/, '')
    .normalize('NFC');

function isItem(written: string, item: string | undefined, catalogues: Catalogues): boolean {
  if (item === undefined) return false;
  return written === item || ITEMS.some((name) => catalogues.get(name)?.isNamed(item, written));
}

function unused(row: Acknowledgement): Problem {
  const where = [
    row.path && `tệp ${row.path}`,
    row.unit && `đơn vị ${row.unit}`,
    row.item && `nội dung “${row.item}”`,
    row.period && `kỳ ${shortPeriod(row.period)}`,
  ];
  const facts = { value: row.code, where: where.filter(Boolean).join(', ') };
  return problem('acknowledgement-unused', placeOf(row, 'code'), facts);
}

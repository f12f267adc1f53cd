/** What is wrong in the tables of a page. */
import type { Model } from '../../../src/model/model.ts';
import type { PartedSites } from '../../../src/model/simulation.ts';
import { KINDS, type Kind } from './kinds.ts';
import { type Row, type Table, tablesOf } from './reading.ts';
import { linesOf, unitOf } from './rows/cell.ts';

const ofSample = (page: string): boolean => page.includes('mo-phong');

/** A line for each cell that differs, each row that nothing has, and each table of no known kind. */
export function faultsOf(page: string, document: Document, { own, sample }: PartedSites): string[] {
  const model = sample && ofSample(page) ? sample : own;
  const tables = tablesOf(page, document);
  const faults = tables.flatMap((table) => {
    const kind = KINDS.find(({ isOf }) => isOf(table));
    return kind ? faultsIn(table, kind, model) : [`${page}: nobody knows “${table.caption}”`];
  });
  return [...faults, ...missingLines(tables, model)];
}

/** Lines of a group of the reports that stand in none of the tables that the page has of the group. */
function missingLines(tables: readonly Table[], model: Model): string[] {
  const groups = new Set(model.data.indicator.map(({ theme }) => theme));
  const ofGroup = tables.flatMap((table) => {
    if (!KINDS.find(({ isOf }) => isOf(table))?.name.startsWith('record')) return [];
    const caption = table.caption.toLowerCase().replace(/^số khác về /, '');
    // What stands beside the line of yearly rates is only what is no part of it.
    const [group] = [...groups].filter((each) => caption.startsWith(each.toLowerCase()));
    return group && group !== 'Mức sinh' ? [{ table, group, unit: unitOf(table, model) }] : [];
  });
  const keyOf = ({ group, unit }: (typeof ofGroup)[number]) => `${unit.code}|${group}`;
  return [...Map.groupBy(ofGroup, keyOf).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const heads = new Set(same.flatMap(({ table }) => table.rows.map(({ head }) => head)));
    return [...linesOf(model, first.unit, first.group)].flatMap((line) =>
      heads.has(line) ? [] : [`${first.table.page}, ${first.group}: there is no line “${line}”`],
    );
  });
}

function faultsIn(table: Table, kind: Kind, model: Model): string[] {
  if (!kind.rows) return [];
  const rows = kind.rows(table, model);
  const known = Map.groupBy(rows, ({ head }) => head);
  return [...missingFrom(table, kind, rows), ...unknownIn(table, kind, known)];
}

/** Rows that the table should have, and has not; of many units it shows the first. */
function missingFrom(table: Table, { isEvery, name }: Kind, rows: readonly Row[]): string[] {
  const heads = new Set(table.rows.map(({ head }) => head));
  if (!isEvery || rows.length > 31) return [];
  return rows.flatMap(({ head }) =>
    heads.has(head) ? [] : [`${table.page}, ${name}: there is no row “${head}”`],
  );
}

function unknownIn(table: Table, kind: Kind, known: ReadonlyMap<string, readonly Row[]>): string[] {
  return table.rows.flatMap((row) => {
    const alike = known.get(row.head) ?? [];
    if (alike.some((each) => differences(row, each, kind).length === 0)) return [];
    const [nearest] = alike
      .map((each) => differences(row, each, kind))
      .toSorted((a, b) => a.length - b.length);
    const where = `${table.page}, ${kind.name}, ${row.head}`;
    return [`${where}: ${nearest ? nearest.join('; ') : 'the data have no such row'}`];
  });
}

/** What a cell begins with is all that is held where words follow. */
const BEGINS: readonly string[] = ['Kết quả, khoảng cách', 'Kỳ, nơi'];

function differences(row: Row, expected: Row, { unread = [] }: Kind): string[] {
  return Object.entries(row.cells).flatMap(([column, text]) => {
    if (unread.includes(column)) return [];
    const right = expected.cells[column];
    if (right === undefined) return [`nothing is known of “${column}”`];
    const isRight = BEGINS.includes(column)
      ? text.replace(/^(Gần nhất: |[^\d]*?)(?=\d|$)/, '').startsWith(right.replace(/^[^\d]*/, ''))
      : text === right;
    return isRight ? [] : [`“${column}” is “${text}”, not “${right}”`];
  });
}

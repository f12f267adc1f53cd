/** What an officer writes in each column, from the declarations that also read and check it. */
import { type Column, choicesOf, holdsFigures, type Kind } from '../dataset/column.ts';
import type { Columns } from '../dataset/dataset.ts';
import { numberRange } from '../dataset/number-range.ts';
import { number } from '../format.ts';

export interface DictionaryEntry {
  readonly header: string;
  /** Other headers that are read as this one. */
  readonly others: readonly string[];
  readonly isMust: boolean;
  /** Whether the column must be there, or each of its cells filled. */
  readonly must: string;
  readonly description: string;
  /** How a cell is written; undefined where any text will do. */
  readonly form: string | undefined;
  readonly choices: readonly string[];
  /** The choice that a blank stands for. */
  readonly blank: string | null;
}

/** An entry for each column; of the keys `figures` at least one must be there, `titles` are those of the tables. */
export function dictionary(
  columns: Columns,
  figures: readonly string[],
  titles: ReadonlyMap<string, string>,
): readonly DictionaryEntry[] {
  return Object.entries(columns).map(([key, column]) => ({
    header: column.header,
    others: [...column.aliases, ...column.names],
    isMust: column.required || figures.includes(key),
    must: figures.includes(key) ? oneOf(figures.length) : mustBe(column),
    description: column.description,
    form: formOf(column, titles.get(column.to ?? '')),
    choices: choicesOf(column),
    blank: typeof column.absent === 'string' ? column.absent : null,
  }));
}

const oneOf = (count: number): string =>
  count > 1 ? `ít nhất một trong ${count} cột` : 'phải có cột';

function mustBe(column: Column): string {
  if (!column.required) return 'không';
  return holdsFigures(column) ? 'phải có cột' : 'phải ghi';
}

const FORMS: Readonly<Partial<Record<Kind, string>>> = {
  period: 'Kỳ, ví dụ 2024, Quý III/2024 hoặc 31/12/2025.',
  date: 'Ngày, ví dụ 31/12/2025.',
  year: 'Năm bốn chữ số.',
  money: 'Số tiền; đơn vị tiền ghi trong tiêu đề.',
};

function formOf(column: Column, table: string | undefined): string | undefined {
  const codes = column.kind === 'references' ? 'Các mã' : 'Mã hoặc tên';
  return table ? `${codes} có trong bảng “${table}”.` : (FORMS[column.kind] ?? numberForm(column));
}

function numberForm(column: Column): string | undefined {
  const range = numberRange(column);
  if (range === null) return undefined;
  const { isWhole, least, most } = range;
  if (isWhole) return 'Số nguyên.';
  return least === null || most === null
    ? 'Số, ví dụ 2,03.'
    : `Số từ ${number(least)} đến ${number(most)}.`;
}

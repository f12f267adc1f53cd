/** A template as cells: what is said above, the header, a row for each thing that is asked, and some to spare. */
import { type Column, holdsFigures } from '../dataset/column.ts';
import type { Data } from '../dataset/data.ts';
import { headerBefore } from '../dataset/own-column.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { placeInSentence, shortPeriod } from '../format.ts';
import type { Template, TemplateRow } from '../model/template.ts';
import { type Names, namesOf, type Written, writtenColumns } from './csv.ts';

/** A cell of a template: words, or a value of a column; or one that is to be written into. */
export interface Slot {
  readonly written: Written | null;
  readonly value: unknown;
  readonly decimals: number;
  readonly isOpen: boolean;
}

/** A column of the table below the header. */
export interface TemplateColumn {
  readonly key: string;
  readonly header: string;
  readonly written: Written;
  readonly part: 'given' | 'asked' | 'before';
}

export interface TemplateTable {
  readonly above: readonly (readonly Slot[])[];
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly (readonly Slot[])[];
  /** How many of the last rows have nothing given: for what nobody foresaw. */
  readonly spare: number;
}

const SPARE = 10;

export function templateTable(data: Data, template: Template): TemplateTable {
  const columns = columnsOf(data, template);
  const blank: TemplateRow = { given: {}, before: null };
  const decimals = new Map(data.indicator.map((each) => [each.code, each.decimals]));
  const slots = (row: TemplateRow, isSpare: boolean) =>
    columns.map(({ key, written, part }) => {
      const places = decimals.get(row.given.indicator ?? '');
      const own = typeof places === 'number' ? places : (row.before?.decimals ?? 0);
      if (part === 'before')
        return {
          written,
          value: row.before?.[key] ?? null,
          decimals: row.before?.decimals ?? own,
          isOpen: false,
        };
      const value = part === 'given' ? givenIn(data, row, key) : null;
      return { written, value, decimals: own, isOpen: isSpare || part === 'asked' };
    });
  return {
    above: aboveOf(template, namesOf(data)),
    columns,
    rows: [
      ...template.rows.map((row) => slots(row, false)),
      ...Array.from({ length: SPARE }, () => slots(blank, true)),
    ],
    spare: SPARE,
  };
}

function givenIn(data: Data, { given }: TemplateRow, key: string): string | null {
  if (key !== 'measure') return given[key] ?? null;
  return data.indicator.find(({ code }) => code === given.indicator)?.measure ?? null;
}

const words = (value: string): Slot => ({ written: null, value, decimals: 0, isOpen: false });

function aboveOf({ unit, year, layout }: Template, names: Names): readonly Slot[][] {
  const { dataset, preamble } = layout;
  const name = names.get('don-vi')?.get(unit.code) ?? unit.name;
  const title = `Biểu ${dataset.title} năm ${year} của ${placeInSentence(name)}. Ô chưa có số để trống; cột “Kỳ trước” chỉ để đối chiếu.`;
  const lines = preamble.map((key): Slot[] => {
    const written = writtenOf(dataset.columns, key);
    if (key === 'unit') return [words(written.header), words(officialCode(unit.code)), words(name)];
    // Up to which day only who fills it knows, and where it stands.
    const value = key === 'period' ? String(year) : null;
    return [words(written.header), { written, value, decimals: 0, isOpen: true }];
  });
  return [[words(title)], ...lines];
}

function writtenOf(columns: Readonly<Record<string, Column>>, key: string): Written {
  const column = columns[key];
  if (!column) throw new Error(key);
  return { key, column, header: column.header };
}

function columnsOf(data: Data, { layout, before }: Template): TemplateColumn[] {
  const { dataset, given, asked } = layout;
  const all = writtenColumns(dataset, namesOf(data));
  const find = (key: string, isNamed: boolean): Written =>
    all.find((each) => each.key === key && (each.names !== undefined) === isNamed) ??
    writtenOf(dataset.columns, key);
  const shown = (keys: readonly string[], part: TemplateColumn['part']) =>
    keys.map((key): TemplateColumn => {
      const written = find(key, part === 'given' && isNamed(dataset.columns[key], data));
      return { key, header: written.header, written, part };
    });
  const figures = asked.filter((key) => {
    const column = dataset.columns[key];
    return column !== undefined && holdsFigures(column);
  });
  const repeated = before === null ? [] : shown(figures, 'before');
  return [
    ...shown(given, 'given'),
    ...repeated.map((each) => ({
      ...each,
      header: headerBefore(shortPeriod(before ?? ''), each.header),
    })),
    ...shown(asked, 'asked'),
  ];
}

const isNamed = (column: Column | undefined, data: Data): boolean =>
  column?.kind === 'reference' && namesOf(data).has(column.to);

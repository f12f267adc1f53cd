/** What a unit's reports count of a theme: over the years, and what a report says once. */
import { blockId } from '../../address.ts';
import { recordExhibit } from '../../exhibit/record.ts';
import { observed, shortPeriod, spanOf } from '../../format.ts';
import { fileName } from '../../model/file-name.ts';
import type { Model, Profile } from '../../model/model.ts';
import { leadOf, type RecordLine, type RecordTheme } from '../../model/record.ts';
import { observationSilence } from '../../model/silence.ts';
import { recordHeading } from '../../sentence/record.ts';
import { isUndated, UNDATED } from '../../sentence/when.ts';
import { plainRow } from '../plain-table.ts';
import { shownInWords, type TableOf } from '../table-of.ts';

type Row = RecordLine['rows'][number];
type Heads = readonly string[];

export const recordRows = (model: Model, profile: Profile): readonly TableOf[] =>
  profile.record.flatMap((theme) => [
    ...(theme.yearly.length > 0 ? [yearlyOf(model, profile, theme)] : []),
    ...(theme.single.length > 0 ? [singleOf(model, profile, theme)] : []),
  ]);

function yearlyOf(model: Model, profile: Profile, theme: RecordTheme): TableOf {
  const { years, yearly } = theme;
  const rows = yearly.map((line) => {
    const cells = years.map((period) => {
      const row = line.rows.find((each) => each.period === period);
      return cellOf(model, profile, { indicator: line.indicator.code, period }, row);
    });
    return plainRow([nameOf(line), ...cells], wordsOf(line.rows));
  });
  const heads = ['Nội dung', ...years];
  return {
    ...tableOf(model, profile, theme, { heads, rows }),
    span: spanOf(years),
    rows: rowsOf(yearly),
  };
}

function singleOf(model: Model, profile: Profile, theme: RecordTheme): TableOf {
  const all = theme.single.flatMap((line) => line.rows.map((row) => ({ line, row })));
  const rows = all.map(({ line, row }) =>
    plainRow(
      [
        nameOf(line),
        `${shortPeriod(row.period)}${isUndated(row) ? `, báo cáo ${UNDATED}` : ''}`,
        cellOf(model, profile, row, row),
      ],
      wordsOf([row]),
    ),
  );
  const table = tableOf(model, profile, theme, { heads: ['Nội dung', 'Kỳ', 'Số'], rows });
  const key = theme.yearly.length > 0 ? `${table.key}-so-khac` : table.key;
  const name = theme.yearly.length > 0 ? `${table.name}, số khác` : table.name;
  const span = spanOf(all.map(({ row }) => shortPeriod(row.period)).toSorted());
  return { ...table, key, name, span, rows: rowsOf(theme.single) };
}

function tableOf(
  model: Model,
  profile: Profile,
  theme: RecordTheme,
  { heads, rows }: { readonly heads: Heads; readonly rows: TableOf['table']['rows'] },
): Omit<TableOf, 'span' | 'rows'> {
  const { unit } = profile;
  const lead = leadOf(theme);
  const series = lead && model.series(unit, lead.line.indicator.code);
  const finding =
    recordExhibit(model, profile, theme)?.finding ?? recordHeading(unit, theme, lead, series);
  return {
    key: fileName(theme.theme),
    id: blockId(theme.theme, unit),
    name: `Bảng ${theme.theme.toLocaleLowerCase('vi')}`,
    finding,
    table: { caption: `${theme.theme}, ${unit.name}`, heads, rows, isNumeric: true },
    computed: [],
  };
}

const rowsOf = (lines: readonly RecordLine[]): readonly Row[] => lines.flatMap(({ rows }) => rows);

const nameOf = ({ indicator, breakdown }: RecordLine): string =>
  `${indicator.name}${breakdown ? `: ${breakdown}` : ''} (${indicator.measure})`;

const cellOf = (
  model: Model,
  { unit }: Profile,
  of: Pick<Row, 'indicator' | 'period'>,
  row: Row | undefined,
): string => (row && observed(row)) ?? shownInWords(observationSilence(model, unit, of, row));

const wordsOf = (rows: readonly Row[]): string =>
  [
    ...new Set(rows.flatMap(({ asPrinted }) => (asPrinted ? [`“${asPrinted}”`] : []))),
    ...new Set(rows.flatMap(({ note }) => note ?? [])),
  ].join(' ');

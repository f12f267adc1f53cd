/** What stands beside the rows of a download and is no column of their dataset: that they are made up, or in doubt. */
import type { Data } from '../dataset/data.ts';
import type { Dataset, Origin } from '../dataset/dataset.ts';
import { datasets } from '../dataset/datasets.ts';
import { OWN_COLUMNS } from '../dataset/own-column.ts';
import { simulatedUnits } from '../dataset/unit.ts';
import { date, figure, statusMark } from '../format.ts';
import { once } from '../memory.ts';
import { type CorrectedRow, correctionsIn } from '../model/correction.ts';
import type { FactRow } from '../model/fact.ts';
import type { Model } from '../model/model.ts';

/** The rows that are taken away, and the points that ask about them. */
export type Held = Pick<Model, 'data' | 'flags'>;

/** A last column, with its cell of each row: '' for none. */
export interface Beside {
  readonly header: string;
  readonly description: string;
  /** What its cells may say, where each says the same. */
  readonly only: string | null;
  readonly cell: (row: Origin) => string;
}

const MADE = 'có';

/** Those columns that any of the rows has a cell of; each cell is made once. */
export function besides(held: Held, dataset: Dataset, rows: readonly Origin[]): readonly Beside[] {
  return [...madeUp(held, dataset), ...replacing(held, dataset), inDoubt(held)]
    .map((beside) => ({ ...beside, cell: once(beside.cell) }))
    .filter(({ cell }) => rows.some((row) => cell(row) !== ''));
}

/** The units have a column of their own that says it. */
function madeUp({ data }: Held, dataset: Dataset): readonly Beside[] {
  if (dataset.name === datasets.unit.name) return [];
  const simulated = simulatedUnits(data.unit);
  return [
    {
      header: OWN_COLUMNS.simulated,
      description: 'Số liệu mô phỏng, không phải số liệu của địa phương nào.',
      only: MADE,
      cell: (row) => (simulated.has(unitOf(dataset, row)) ? MADE : ''),
    },
  ];
}

/** What a firmer figure replaced, with how firm that was. */
const replacing = ({ data }: Held, dataset: Dataset): readonly Beside[] =>
  data.replaced.size === 0 ? [] : [replacedIn(data, dataset)];

const replacedIn = (data: Data, dataset: Dataset): Beside => ({
  header: OWN_COLUMNS.replaced,
  description:
    'Số đã báo cáo trước mà số của dòng này thay (đính chính, hoặc chính thức thay sơ bộ), và ngày của văn bản thay số; bỏ qua khi nhập lại.',
  only: null,
  cell: (row) => {
    const found = correctionsIn(data, dataset, row as CorrectedRow).map(({ before, changed }) => {
      const was = changed.map((each) => figure(each.was, before.decimals)).join(', ');
      return [was, statusMark(before.status as string | null)].filter(Boolean).join(' ');
    });
    const { source } = row as CorrectedRow;
    const day = found.length > 0 && data.document.find(({ code }) => code === source)?.date;
    return `${found.join('; ')}${day ? ` (thay theo văn bản ngày ${date(day)})` : ''}`;
  },
});

/** What the page asks about a figure, in its words; of a note that asks, which stands in its own column, that it does. */
const inDoubt = ({ flags }: Held): Beside => ({
  header: OWN_COLUMNS.doubts,
  description: 'Điểm trang này đề nghị đối chiếu; không có trong báo cáo, bỏ qua khi nhập lại.',
  only: null,
  cell: (row) => {
    const { found, question } = flags.doubtsOf(row as FactRow);
    return [...found, ...(question ? ['Ghi chú đề nghị đơn vị xác nhận.'] : [])].join(' ');
  },
});

/** The unit that a row speaks of. */
export function unitOf(dataset: Dataset, row: Origin): string {
  const { code, unit } = row as Origin & { readonly code?: string; readonly unit?: string | null };
  return (dataset.name === datasets.unit.name ? code : unit) ?? '';
}

/** Columns that are units, or indicators, in a table where each of these has rows of its own. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { HeaderFault } from '../cell/fault.ts';
import type { Slot } from '../cell/meaning.ts';
import { isTotal } from '../cell/total-row.ts';
import type { Headers } from '../head/header.ts';
import { droppedFacts } from './strange-header.ts';

interface ItemColumns {
  /** The column that the table lacks for them. */
  readonly key: string;
  /** Their headers, and that of their total. */
  readonly all: readonly string[];
  /** One for all of them. */
  readonly fault: HeaderFault;
}

const HEADERS = { unit: 'Đơn vị', indicator: 'Chỉ tiêu' } as const;

export function itemColumns(
  dataset: Dataset,
  headers: Headers,
  slots: readonly Slot[],
  unknown: readonly { readonly letter: string; readonly header: string }[],
): ItemColumns | null {
  const key = (['unit', 'indicator'] as const).find(
    (each) =>
      !slots.some((slot) => slot.key === each) &&
      unknown.some(({ header }) => headers.isItem(each, header)),
  );
  if (!key) return null;
  const found = unknown.filter(({ header }) => headers.isItem(key, header) || isTotal(header));
  const all = found.map(({ header }) => header);
  const { letter = '', header = '' } = found[0] ?? {};
  const facts = {
    ...droppedFacts(dataset, slots, header),
    all: all.join('”, “'),
    item: HEADERS[key],
  };
  return { key, all, fault: { code: 'column-ignored-figures', row: null, letter, header, facts } };
}

/** Which reader reads which column of a file, in the order in which a row needs them. */
import { type Column, holdsFigures } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { isWide, type Slot } from '../cell/meaning.ts';
import type { Surroundings } from '../cell/surroundings.ts';
import { WordReader } from '../cell/word-reader.ts';
import type { Layout } from '../column/layout.ts';

export interface FigureColumn {
  readonly key: string;
  readonly column: Column;
  readonly slot: Slot;
}

export interface ColumnReaders {
  /** Texts first: a course is looked up among those of its audience. */
  readonly words: readonly WordReader[];
  readonly figures: readonly FigureColumn[];
  /** Periods or indicators as columns: each makes a row of its own. */
  readonly wide: readonly FigureColumn[];
}

export function columnReaders(
  dataset: Dataset,
  { slots }: Layout,
  around: Surroundings,
): ColumnReaders {
  const inFile = (key: string) => slots.filter((slot) => slot.key === key);
  const figureColumn = (slot: Slot): FigureColumn => {
    return { key: slot.key, column: dataset.columns[slot.key] as Column, slot };
  };
  const [first = ''] = dataset.figures;
  const isFigure = (slot: Slot) => holdsFigures(dataset.columns[slot.key] as Column);
  const words = Object.keys(dataset.columns)
    .filter((key) => inFile(key).length > 0 && !holdsFigures(dataset.columns[key] as Column))
    .map((key) => wordReader(dataset, key, inFile(key), around));
  return {
    words: words.sort((a, b) => Number(isReference(a.column)) - Number(isReference(b.column))),
    figures: slots.filter((slot) => !isWide(slot) && isFigure(slot)).map(figureColumn),
    // Years that do not say which figure they hold are told of at the head: they are read as the first, and kept by none.
    wide: slots
      .filter(isWide)
      .map((slot) => figureColumn(slot.key === '' ? { ...slot, key: first, isOpen: true } : slot)),
  };
}

export function wordReader(
  dataset: Dataset,
  key: string,
  slots: readonly Slot[],
  around: Surroundings,
): WordReader {
  const { catalogues, measureOf, cellFault } = around;
  const column = dataset.columns[key] as Column;
  const own = {
    code: slots.find((slot) => !slot.isName) ?? null,
    name: slots.find((slot) => slot.isName) ?? null,
  };
  // A dataset's references into itself are checked when all its rows are known.
  const isKnown = column.kind === 'reference' && column.to !== dataset.name;
  const isMeasured = column.to === 'chi-tieu' && 'measure' in dataset.columns;
  return new WordReader(key, column, own, {
    catalogue: (isKnown && catalogues.get(column.to ?? '')) || null,
    // Not where it is read itself.
    scopes: (key === 'audience' && catalogues.get('lop-dao-tao')) || null,
    measureOf: (isMeasured && measureOf) || null,
    fault: (value) => cellFault?.(column, value, around),
  });
}

const isReference = (column: Column): boolean => column.kind === 'reference';

/** Whether a cell for a figure passes a test. */
export function hasFigure(
  { figures, wide }: ColumnReaders,
  cells: readonly string[],
  test: (cell: string | undefined) => boolean,
): boolean {
  return [figures, wide].some((all) => all.some(({ slot }) => test(cells[slot.index])));
}

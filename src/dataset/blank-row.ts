import { holdsFigures } from './column.ts';
import type { Dataset } from './dataset.ts';

/** Whether a row of facts leaves every one of its figures blank; a catalogue has none to fill. */
export const isBlankRow = ({ columns, figures }: Dataset, row: object): boolean =>
  figures.length > 0 &&
  Object.entries(columns).every(
    ([key, column]) => !holdsFigures(column) || row[key as keyof typeof row] === 'not-reported',
  );

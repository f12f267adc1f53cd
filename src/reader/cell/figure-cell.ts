/** A cell of figures in its file. */
import type { Column } from '../../dataset/column.ts';
import type { At } from './fault.ts';
import type { Scale } from './scale.ts';

/** A column of figures in its file; `factor` is the đồng in one of its money unit. */
export interface FigureSlot extends At {
  readonly factor: number | null;
  readonly scale?: Scale | null;
}

/** A cell of figures, and what its row stated before it. */
export interface Cell {
  readonly column: Column;
  readonly slot: FigureSlot;
  readonly row: number;
  readonly text: string;
  /** The row's indicator and money unit, which say what the figure is. */
  readonly stated: Readonly<Record<string, unknown>>;
}

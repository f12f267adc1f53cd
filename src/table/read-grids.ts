/** The tables of a file on this machine as cells of text. */
import type { Grid } from './grid.ts';
import { type GridFault, type GridKind, gridsOf } from './grids-of.ts';
import { readWorkbook } from './workbook.ts';

export type { GridFault, GridKind } from './grids-of.ts';

export const readGrids = (bytes: Uint8Array, kind: GridKind): readonly Grid[] | GridFault =>
  gridsOf(bytes, kind, readWorkbook);

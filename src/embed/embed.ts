/** One finding for the page of somebody else: what an embed says, and what proves it. */
import type { Drawing } from '../chart/drawing.ts';
import type { PlainTable } from './plain-table.ts';

export interface Embed {
  /** The name of its page, without the ending. */
  readonly file: string;
  /** What it is, in the gallery. */
  readonly name: string;
  readonly place: string;
  readonly span: string;
  readonly title: string;
  readonly simulated: boolean;
  /** Baseline, unit, what a sign means; '' for nothing. */
  readonly subtitle: string;
  /** What of it is asked about, what of it the site has computed; '' for nothing. */
  readonly doubt: string;
  readonly computed: string;
  readonly source: string;
  /** Where its block stands, from the root of the site. */
  readonly page: string;
  readonly body: Body;
}

export type Body = ChartBody | TableBody | FigureBody;

export interface ChartBody {
  readonly kind: 'chart';
  /** The page's own two drawings, and one for widths between. */
  readonly drawing: Drawing & { readonly middle: string };
  /** What it shows and says, for those who do not see it. */
  readonly description: string;
  /** What its marks read out. */
  readonly table: PlainTable;
}

export interface TableBody {
  readonly kind: 'table';
  readonly table: PlainTable;
}

export interface FigureBody {
  readonly kind: 'figure';
  readonly number: string;
  readonly isDerived: boolean;
  /** What it is of, what it is held against, how it is read. */
  readonly lines: readonly string[];
  readonly table: PlainTable;
}

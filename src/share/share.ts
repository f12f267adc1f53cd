/** What goes along with a link that is shared: finding, three figures, source; drawn as one picture. */
import type { CardLine } from '../chart/card-line.ts';

export interface Share {
  /** The name of its picture, without the ending. */
  readonly file: string;
  readonly finding: string;
  readonly place: string;
  readonly period: string;
  readonly simulated: boolean;
  /** At most three. */
  readonly facts: readonly ShareFact[];
  readonly source: string;
  /** What of its figures is asked about; '' for nothing. */
  readonly doubt: string;
  /** The name of the site. */
  readonly site: string;
}

export interface ShareFact {
  readonly name: string;
  readonly figure: string;
  /** What it is held against, or of what it is. */
  readonly words: string;
  readonly line: CardLine | null;
  readonly bar: { readonly share: number; readonly level: number | null } | null;
}

/** An official form with what each of its boxes holds, as printed. */
import type { Document } from '../dataset/document.ts';
import type { FormLayout } from '../dataset/form-layout.ts';
import type { FormPart } from '../dataset/official-form.ts';
import type { Count } from '../model/count.ts';
import type { FactRow } from '../model/fact.ts';
import type { Unit } from '../model/unit-tree.ts';
import type { BoxKey } from './source-row.ts';

/** A form, for whom and for when. */
export interface FormAsk {
  readonly layout: FormLayout;
  readonly unit: Unit;
  /** In canonical form: `2025-12-31`. */
  readonly period: string;
  /** Whether a box that the unit itself leaves open is the sum of the units below it. */
  readonly isSummed?: boolean;
}

/** The cell of the data that a box is: of which rows, under which column by its key. */
export interface BoxAddress extends BoxKey {
  readonly figure: string;
}

export interface Box {
  readonly text: string;
  /** A box that the form asks for and the data leave open; `text` is what the form prints in it. */
  readonly isBlank: boolean;
  /** What it takes; null for words. */
  readonly of: BoxAddress | null;
  /** The rows of the data that it was taken from. */
  readonly rows: readonly (FactRow | Document)[];
  /** Of words that the unit wrote more behind, the form's own. */
  readonly own?: string;
  /** Of a sum the units that are in it, and those that are missing. */
  readonly summed?: Count;
}

export interface FormRow {
  readonly kind: FormPart['part'];
  readonly boxes: readonly Box[];
}

/** What stands above and below on the paper of an office, a form or a report in words. */
export interface OfficePaper {
  readonly isSimulated: boolean;
  /** At the left on top: whose it is, and its number. */
  readonly bodies: readonly string[];
  readonly sign: string | null;
  /** Beside them at the right. */
  readonly motto: readonly string[];
  readonly placeDate: string | null;
  readonly heading: readonly string[];
  /** Who signs below. */
  readonly signer: readonly string[];
  /** Of the last day of the period. */
  readonly recipients: readonly string[];
}

export interface FilledForm extends FormAsk, OfficePaper {
  readonly attached: string | null;
  readonly section: string | null;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly FormRow[];
  readonly deadlines: readonly string[];
}

/** The rows of a table's sections, gathered one section after the other. */
import type { AnyRow } from '../dataset/dataset.ts';
import type { Code } from '../problem/catalogue.ts';
import type { RowPart } from './row/row-writer.ts';
import { isOfOpen } from './row/slip.ts';
import type { Section } from './section.ts';

/** What is wrong with a header whose rows may lack a column. */
const LACKING: readonly Code[] = ['header-missing', 'header-unknown'];

export class SectionRows {
  readonly parts: RowPart[] = [];
  /** Targets: what is planned beside the table's results. */
  readonly plans: RowPart[] = [];
  /** Rows of a catalogue that have an error, but a code. */
  readonly broken: AnyRow[] = [];
  /** Rows that have an error, but their figures and what they are of. */
  readonly aside: RowPart[] = [];

  /** Whether there is no row yet, those of the section at hand included. */
  isEmpty({ isEmpty }: Section): boolean {
    return isEmpty && this.parts.length + this.plans.length === 0;
  }

  /** All rows, those of the section at hand included. */
  with({ reader }: Section): readonly RowPart[] {
    return [...this.parts, ...reader.written.parts()];
  }

  /** Takes over the rows of a section that has ended. */
  take({ form, reader }: Section): void {
    // Rows that may lack a column that they need are none: the header's fault is told instead.
    const isWhole = isOfOpen(form);
    if (form.faults.some((each) => LACKING.includes(each.code) && !isWhole(each))) return;
    this.parts.push(...reader.written.parts());
    this.plans.push(...reader.plans.parts());
    this.broken.push(...reader.broken);
    this.aside.push(...reader.aside.parts());
  }
}

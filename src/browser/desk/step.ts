/** What was written on the desk, step by step. */
import type { Edit } from '../../desk/edit.ts';
import type { Head } from '../../desk/examine.ts';
import type { SourceDocument } from '../../desk/source-text.ts';
import { isWorkbook } from '../../read/files.ts';

/** What was written together, and is undone together. */
export interface Step {
  readonly file: string;
  readonly edits: readonly Edit[];
  readonly heads: readonly Head[];
  readonly documents: readonly SourceDocument[];
  /** The shape whose columns were matched as the last time; null for what somebody did just now. */
  readonly shape: string | null;
}

/** Of each file all that was written; of several edits of one cell the last. */
export function editsOf(steps: readonly Step[]): ReadonlyMap<string, readonly Edit[]> {
  const byFile = Map.groupBy(
    steps.filter(({ edits }) => edits.length > 0),
    ({ file }) => file,
  );
  return new Map(
    [...byFile].map(([file, own]) => [file, lastOf(own.flatMap((each) => each.edits))]),
  );
}

const lastOf = (edits: readonly Edit[]): readonly Edit[] => [
  ...new Map(edits.map((edit) => [placeOf(edit), edit])).values(),
];

/** Of each file what was said of all its rows; of several values of one header the last. */
export function headsOf(steps: readonly Step[]): ReadonlyMap<string, readonly Head[]> {
  const byFile = Map.groupBy(
    steps.filter(({ heads }) => heads.length > 0),
    ({ file }) => file,
  );
  return new Map(
    [...byFile].map(([file, own]) => [file, [...new Map(own.flatMap(({ heads }) => heads))]]),
  );
}

/** The documents that were described, in their order. */
export const documentsOf = (steps: readonly Step[]): readonly SourceDocument[] =>
  steps.flatMap(({ documents }) => documents);

/** `ô E9`, of a workbook `biểu “Tuyến xã”, ô E9`. */
export const placeOf = ({ sheet, row, column }: Edit): string =>
  sheet === null ? `ô ${column}${row}` : `biểu “${sheet}”, ô ${column}${row}`;

/** The workbooks into which something was written: they are not written anew themselves. */
export const listed = (steps: readonly Step[]): string[] => [
  ...new Set(
    steps
      .filter(({ edits, heads }) => edits.length + heads.length > 0)
      .map(({ file }) => file)
      .filter(isWorkbook),
  ),
];

/** What is written into a cell of a file, in place of what stands there. */

/** By row and letter as a spreadsheet shows them; the sheet of a workbook, null for a text file. */
export interface Written {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

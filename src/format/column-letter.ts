/** Columns as spreadsheets call them. */

/** `0` → `A`, `25` → `Z`, `26` → `AA`. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** `A` → `0`, `AA` → `26`; `-1` for no column. */
export function columnIndex(letters: string | null): number {
  return [...(letters ?? '')].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

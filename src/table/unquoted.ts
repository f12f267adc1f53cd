/**
 * A text without quotes needs no parser: its cells stand between line ends and delimiters. A cell
 * that was read before, in the row above or further up, is that string once more and not a new one.
 */

/** Cells that were read before, by a hash of their text. */
const SEEN = 1 << 12;
const LINE_END = 10;

/** Takes a record and the place of its end; false to stop. */
type Visit = (cells: string[], cursor: number) => boolean;

/** Walks over the records of a text; `delimiter` is one character. */
export function eachUnquoted(text: string, delimiter: string, visit: Visit): void {
  const reader = new CellReader(text, delimiter.charCodeAt(0));
  let above: readonly string[] = [];
  for (let start = 0; start < text.length; ) {
    // Most records are as long as that above them.
    const cells = above.slice();
    let [at, count] = [start - 1, 0];
    do {
      const cell = reader.at(at + 1, above[count]);
      at += 1 + cell.length;
      cells[count] = cell;
      count += 1;
    } while (reader.isMark(at));
    if (cells.length > count) cells.length = count;
    start = at + 1;
    above = cells;
    if (!visit(cells, start)) return;
  }
}

class CellReader {
  readonly #text: string;
  readonly #mark: number;
  readonly #seen = new Array<string>(SEEN).fill('');

  constructor(text: string, mark: number) {
    this.#text = text;
    this.#mark = mark;
  }

  isMark(at: number): boolean {
    return at < this.#text.length && this.#text.charCodeAt(at) === this.#mark;
  }

  /** The code of a letter; that of a line end where a cell ends in any way. */
  #codeAt(at: number): number {
    if (at >= this.#text.length) return LINE_END;
    const code = this.#text.charCodeAt(at);
    return code === this.#mark ? LINE_END : code;
  }

  /** Whether a cell that begins at a place is this one. */
  #isCell(cell: string, from: number): boolean {
    if (this.#codeAt(from + cell.length) !== LINE_END) return false;
    return cell === '' || this.#text.startsWith(cell, from);
  }

  /** The cell that begins at a place; most are what stands above them. */
  at(from: number, above: string | undefined): string {
    const text = this.#text;
    if (above !== undefined && this.#isCell(above, from)) return above;
    let hash = 0;
    let at = from;
    for (let code = this.#codeAt(at); code !== LINE_END; code = this.#codeAt(at)) {
      hash = (Math.imul(hash, 31) + code) | 0;
      at += 1;
    }
    const slot = (hash ^ (hash >>> 12)) & (SEEN - 1);
    const known = this.#seen[slot] as string;
    if (known.length === at - from && text.startsWith(known, from)) return known;
    const cell = text.slice(from, at);
    this.#seen[slot] = cell;
    return cell;
  }
}

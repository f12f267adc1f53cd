/** A filled form in a file, held against the form: what each of its cells is, and what nobody understands. */
import { takingOf } from '../dataset/form-layout.ts';
import { columnLetter } from '../format/column-letter.ts';
import { tidy } from '../table/fold.ts';
import type { Grid } from '../table/grid.ts';
import { lineAbove, OTHER, STRANGE } from './above.ts';
import { cellAt, type FileCell, filledIn } from './file-cell.ts';
import type { BoxAddress, FilledForm } from './filled-form.ts';
import { type FormHead, findHead, isAlike } from './find-head.ts';
import { type LineWords, matchLine } from './match-line.ts';
import { type BoxReading, readBox } from './read-box.ts';

export interface TakenBox extends FileCell {
  readonly address: BoxAddress;
  readonly reading: BoxReading & { readonly kind: 'figure' | 'printed' };
}

export interface Remark extends FileCell {
  readonly reason: string;
}

/** Each filled cell of the file is in one of these, each box of the form in one or in `missing`. */
export interface FormTaking {
  readonly taken: readonly TakenBox[];
  /** Boxes that nothing is written into. */
  readonly blank: readonly FileCell[];
  /** Words of the form itself. */
  readonly words: readonly FileCell[];
  /** What is not understood: nothing is taken from there, and the form is not done with it. */
  readonly unread: readonly Remark[];
  /** Words outside the table that say nothing of its boxes. */
  readonly beside: readonly Remark[];
  /** Lines and columns of the form that the file does not have. */
  readonly missing: readonly string[];
}

type Account = { -readonly [K in keyof FormTaking]: FormTaking[K][number][] };

/** Null where no row is the head of the form. */
export function takeForm(form: FilledForm, grid: Grid): FormTaking | null {
  const head = findHead(form.columns, grid);
  return head && new FormReader(form, grid, head).read();
}

class FormReader {
  readonly #form: FilledForm;
  readonly #grid: Grid;
  readonly #head: FormHead;
  readonly #lines: readonly LineWords[];
  readonly #left: Set<number>;
  readonly #account: Account = {
    ...{ taken: [], blank: [], words: [], unread: [], beside: [], missing: [] },
  };

  constructor(form: FilledForm, grid: Grid, head: FormHead) {
    this.#form = form;
    this.#grid = grid;
    this.#head = head;
    const [number, words] = this.#labels();
    this.#lines = form.rows.map(({ boxes }) => ({
      number: boxes[number]?.text ?? '',
      words: boxes[words]?.text ?? '',
    }));
    this.#left = new Set(form.rows.keys());
  }

  read(): FormTaking {
    this.#grid.rows.forEach((cells, row) => {
      if (row < this.#head.row) this.#readAbove(cells, row);
      else if (row === this.#head.row || this.#isHeadAgain(cells)) this.#readHead(cells, row);
      else if (cells.some((cell) => tidy(cell) !== '')) this.#readRow(cells, row);
    });
    this.#tellMissing();
    return this.#account;
  }

  /** The form's columns of numbers and of words; −1 for one that it does not have. */
  #labels(): readonly [number, number] {
    const { head, columns } = this.#form.layout;
    const takes = columns.map(({ figure }) => takingOf(head.table, figure));
    return [takes.indexOf('numbering'), takes.indexOf('words')];
  }

  #readAbove(cells: readonly string[], row: number): void {
    for (const cell of filledIn(cells, row)) {
      const whose = lineAbove(this.#form, cell.text);
      if (whose === 'own') this.#account.words.push(cell);
      else if (whose === 'other') this.#account.unread.push({ ...cell, reason: OTHER });
      else this.#account.beside.push({ ...cell, reason: STRANGE });
    }
  }

  #isHeadAgain(cells: readonly string[]): boolean {
    const { columns } = this.#head;
    return columns.every(
      (at, column) => at < 0 || isAlike(this.#form.columns[column] ?? '', cells[at] ?? ''),
    );
  }

  #readHead(cells: readonly string[], row: number): void {
    for (const cell of filledIn(cells, row)) {
      const isOwn = this.#head.columns.some((at) => at >= 0 && columnLetter(at) === cell.column);
      if (isOwn) this.#account.words.push(cell);
      else this.#account.unread.push({ ...cell, reason: 'cột không có trong biểu' });
    }
  }

  #readRow(cells: readonly string[], row: number): void {
    const { columns } = this.#head;
    const [number, words] = this.#labels().map((at) => (at < 0 ? -1 : (columns[at] ?? -1)));
    const line = { number: cells[number ?? -1] ?? '', words: cells[words ?? -1] ?? '' };
    const at = matchLine(this.#lines, this.#left, line);
    if (at < 0) this.#readStray(cells, row, line);
    else this.#readLine(row, at);
  }

  /** A row that is no line of the form: an error where it holds what may be a figure. */
  #readStray(cells: readonly string[], row: number, line: LineWords): void {
    const again = matchLine(this.#lines, new Set(this.#lines.keys()), line) >= 0;
    const filled = filledIn(cells, row);
    const boxes = this.#head.columns.filter((_, at) => !this.#labels().includes(at));
    const holds = filled.some(({ column, text }) => {
      const isBox = boxes.some((each) => each >= 0 && columnLetter(each) === column);
      return isBox && (/\d/.test(text) || text.length <= 2);
    });
    if (!again && !holds) {
      for (const cell of filled) this.#account.beside.push({ ...cell, reason: 'chữ ngoài biểu' });
      return;
    }
    const reason = again ? 'dòng lặp lại một dòng ở trên' : 'dòng không có trong biểu';
    for (const cell of filled) this.#account.unread.push({ ...cell, reason });
  }

  #readLine(row: number, line: number): void {
    this.#left.delete(line);
    const boxes = this.#form.rows[line]?.boxes ?? [];
    const own = new Set<number>();
    boxes.forEach((box, at) => {
      const column = this.#head.columns[at] ?? -1;
      if (column < 0) return;
      own.add(column);
      const cell = cellAt(this.#grid.rows[row] ?? [], row, column);
      if (box.of === null) this.#keepWords(cell);
      else this.#readBox(cell, box.of, this.#grid.isCovered(row, column));
    });
    for (const cell of filledIn(this.#grid.rows[row] ?? [], row))
      if (![...own].some((column) => columnLetter(column) === cell.column))
        this.#account.unread.push({ ...cell, reason: 'ô nằm ngoài các cột của biểu' });
  }

  #keepWords(cell: FileCell): void {
    if (cell.text !== '') this.#account.words.push(cell);
  }

  #readBox(cell: FileCell, address: BoxAddress, isCovered: boolean): void {
    const reading = readBox(cell.text, address);
    if (isCovered) this.#account.unread.push({ ...cell, reason: 'ô bị gộp với ô khác' });
    else if (reading.kind === 'blank') this.#account.blank.push(cell);
    else if (reading.kind === 'unread')
      this.#account.unread.push({ ...cell, reason: reading.reason });
    else this.#account.taken.push({ ...cell, address, reading });
  }

  #tellMissing(): void {
    const { missing } = this.#account;
    this.#head.columns.forEach((at, column) => {
      if (at < 0) missing.push(`cột “${this.#form.columns[column] ?? ''}”`);
    });
    for (const at of this.#left) {
      const { number, words } = this.#lines[at] ?? { number: '', words: '' };
      const isAsked = this.#form.rows[at]?.boxes.some(({ of }) => of !== null);
      if (isAsked) missing.push(`dòng “${[number, words].filter(Boolean).join(' ')}”`);
    }
  }
}

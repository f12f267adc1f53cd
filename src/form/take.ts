/** A filled form in a file, held against the form: what each of its cells is, and what nobody understands. */
import { takingOf } from '../dataset/form-layout.ts';
import { columnLetter } from '../format/column-letter.ts';
import { tidy } from '../table/fold.ts';
import { type Grid, shownCell } from '../table/grid.ts';
import { lineAbove } from './above.ts';
import { cellAt, type FileCell, filledIn, type Remark } from './file-cell.ts';
import { fileStyle } from './file-style.ts';
import type { BoxAddress, FilledForm } from './filled-form.ts';
import { type FormHead, findHead, isAlike } from './find-head.ts';
import { isTorn, type LineWords, matchLine } from './match-line.ts';
import { type BoxReading, type FileStyle, readBox } from './read-box.ts';
import { PASSED, REASONS, type Reason } from './reason.ts';

export interface TakenBox extends FileCell {
  readonly address: BoxAddress;
  readonly reading: BoxReading & { readonly kind: 'figure' | 'printed' };
}

/** The words of a line with what somebody wrote behind them, and the boxes of that line. */
export interface AddedWords extends FileCell {
  readonly addresses: readonly BoxAddress[];
}

/** Each filled cell of the file is in one of these, each box of the form in one or in `missing`. */
export interface FormTaking {
  readonly taken: readonly TakenBox[];
  /** Boxes that nothing is written into. */
  readonly blank: readonly FileCell[];
  /** Words of the form itself. */
  readonly words: readonly FileCell[];
  readonly added: readonly AddedWords[];
  /** What is not understood: nothing is taken from there, and the form is not done with it. */
  readonly unread: readonly Remark[];
  /** Words outside the table that say nothing of its boxes. */
  readonly beside: readonly Remark[];
  /** Lines and columns of the form that the file does not have. */
  readonly missing: readonly string[];
}

type Account = { -readonly [K in keyof FormTaking]: FormTaking[K][number][] };

/** Null where no row is the head of the form; `isCount` tells of a box whether its figure counts something. */
export function takeForm(
  form: FilledForm,
  grid: Grid,
  isCount: (address: BoxAddress) => boolean = () => false,
): FormTaking | null {
  const head = findHead(form.columns, grid);
  return head && new FormReader(form, { grid, head, isCount }).read();
}

interface Found {
  readonly grid: Grid;
  readonly head: FormHead;
  readonly isCount: (address: BoxAddress) => boolean;
}

class FormReader {
  readonly #form: FilledForm;
  readonly #grid: Grid;
  readonly #head: FormHead;
  readonly #isCount: Found['isCount'];
  readonly #style: FileStyle;
  readonly #lines: readonly LineWords[];
  readonly #left: Set<number>;
  readonly #account: Account = {
    ...{ taken: [], blank: [], words: [], added: [], unread: [], beside: [], missing: [] },
  };

  constructor(form: FilledForm, { grid, head, isCount }: Found) {
    this.#form = form;
    this.#grid = grid;
    this.#head = head;
    this.#isCount = isCount;
    this.#style = fileStyle(grid, head.row);
    const [number, words] = this.#labels();
    this.#lines = form.rows.map(({ boxes }) => ({
      number: boxes[number]?.text ?? '',
      words: boxes[words]?.own ?? boxes[words]?.text ?? '',
    }));
    this.#left = new Set(form.rows.keys());
  }

  read(): FormTaking {
    this.#grid.rows.forEach((cells, row) => {
      if (row < this.#head.row) this.#readAbove(row);
      else if (row === this.#head.row || this.#isHeadAgain(cells)) this.#readHead(row);
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

  #readAbove(row: number): void {
    for (const cell of filledIn(this.#grid, row)) {
      const whose = lineAbove(this.#form, cell.text);
      if (whose === 'own') this.#account.words.push(cell);
      else if (whose === 'other') this.#remark([cell], REASONS.other);
      else this.#pass([cell], PASSED.above);
    }
  }

  #isHeadAgain(cells: readonly string[]): boolean {
    const { columns } = this.#head;
    return columns.every(
      (at, column) => at < 0 || isAlike(this.#form.columns[column] ?? '', cells[at] ?? ''),
    );
  }

  #readHead(row: number): void {
    for (const cell of filledIn(this.#grid, row)) {
      const isOwn = this.#head.columns.some((at) => at >= 0 && columnLetter(at) === cell.column);
      if (isOwn) this.#account.words.push(cell);
      else this.#remark([cell], REASONS.column);
    }
  }

  #readRow(cells: readonly string[], row: number): void {
    const { columns } = this.#head;
    const [number = -1, words = -1] = this.#labels().map((at) => columns[at] ?? -1);
    const line = { number: cells[number] ?? '', words: cells[words] ?? '' };
    const match = matchLine(this.#lines, this.#left, line);
    if (match === null) this.#readStray(row, line, this.#grid.covered(row, words) === 'above');
    else this.#readLine(row, match.at);
    if (match?.isLonger) this.#keepAdded(cellAt(this.#grid, row, words), match.at);
  }

  #keepAdded(cell: FileCell, line: number): void {
    const boxes = this.#form.rows[line]?.boxes ?? [];
    this.#account.added.push({ ...cell, addresses: boxes.flatMap(({ of }) => of ?? []) });
  }

  /** A row that is no line of the form: an error where it holds what may be a figure. */
  #readStray(row: number, line: LineWords, isMerged: boolean): void {
    const again = matchLine(this.#lines, new Set(this.#lines.keys()), line) !== null;
    const filled = filledIn(this.#grid, row);
    const boxes = this.#head.columns.filter((_, at) => !this.#labels().includes(at));
    const holds = filled.some(({ column, text }) => {
      const isBox = boxes.some((each) => each >= 0 && columnLetter(each) === column);
      return isBox && mayBeFigure(text);
    });
    if (holds && isMerged) this.#remark(filled, REASONS.merged);
    else if (again) this.#remark(filled, REASONS.again);
    else if (isTorn(this.#lines, this.#left, line.words)) this.#remark(filled, REASONS.torn);
    else if (holds) this.#remark(filled, REASONS.line);
    else this.#pass(filled, PASSED.beside);
  }

  #readLine(row: number, line: number): void {
    this.#left.delete(line);
    const boxes = this.#form.rows[line]?.boxes ?? [];
    const own = new Set<string>();
    boxes.forEach((box, at) => {
      const column = this.#head.columns[at] ?? -1;
      if (column < 0) return;
      own.add(columnLetter(column));
      if (box.of === null) this.#keepWords(cellAt(this.#grid, row, column));
      else this.#readBox([row, column], box.of);
    });
    const others = filledIn(this.#grid, row).filter(({ column }) => !own.has(column));
    this.#remark(others, REASONS.outside);
  }

  #keepWords(cell: FileCell): void {
    if (cell.text !== '') this.#account.words.push(cell);
  }

  #readBox([row, column]: readonly [number, number], address: BoxAddress): void {
    const cell = cellAt(this.#grid, row, column);
    if (this.#grid.covered(row, column)) {
      this.#readCovered([row, column]);
      return;
    }
    const reading = readBox(
      {
        written: this.#grid.rows[row]?.[column] ?? '',
        known: this.#grid.number(row, column),
        ...{ address, isCount: this.#isCount(address) },
      },
      this.#style,
    );
    if (reading.kind === 'blank') this.#account.blank.push(cell);
    else if (reading.kind === 'unread') this.#remark([cell], reading);
    else this.#account.taken.push({ ...cell, address, reading });
  }

  /** A box that shows what another holds: blank, unless that is another box with something in it. */
  #readCovered([row, column]: readonly [number, number]): void {
    const [at, across] = shownCell(this.#grid, row, column);
    const { text } = cellAt(this.#grid, at, across);
    const labels = this.#labels().map((each) => this.#head.columns[each] ?? -1);
    const cell = { ...cellAt(this.#grid, row, column), text };
    const isHeld = text !== '' && !labels.includes(across) && at > this.#head.row;
    if (isHeld) this.#remark([cell], REASONS.merged);
    else this.#account.blank.push({ ...cell, text: '' });
  }

  #remark(cells: readonly FileCell[], { reason, remedy }: Reason): void {
    this.#account.unread.push(...cells.map((cell) => ({ ...cell, reason, remedy })));
  }

  #pass(cells: readonly FileCell[], { reason, remedy }: Reason): void {
    this.#account.beside.push(...cells.map((cell) => ({ ...cell, reason, remedy })));
  }

  #tellMissing(): void {
    const { missing } = this.#account;
    const [number] = this.#labels();
    this.#head.columns.forEach((at, column) => {
      if (at < 0 && column !== number) missing.push(`cột “${this.#form.columns[column] ?? ''}”`);
    });
    for (const at of this.#left) {
      const { number, words } = this.#lines[at] ?? { number: '', words: '' };
      const isAsked = this.#form.rows[at]?.boxes.some(({ of }) => of !== null);
      if (isAsked) missing.push(`dòng “${[number, words].filter(Boolean).join(' ')}”`);
    }
  }
}

/** Figures, marks and dashes; not the day in a signature. */
const mayBeFigure = (text: string): boolean =>
  (/\d/.test(text) && !/(?:ngày|tháng|năm|số:)/iu.test(text)) || text.length <= 2;

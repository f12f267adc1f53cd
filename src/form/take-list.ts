/** A filled list of documents in a file: the rows below the words of each group, as documents of it. */
import { takingOf } from '../dataset/form-layout.ts';
import { tidy } from '../table/fold.ts';
import type { Grid } from '../table/grid.ts';
import { lineAbove } from './above.ts';
import { type FileCell, filledIn, type Remark } from './file-cell.ts';
import type { FilledForm } from './filled-form.ts';
import { type FormHead, findHead, isAlike } from './find-head.ts';
import { PASSED, REASONS, type Reason } from './reason.ts';

/** What a row says of a document, by the keys of its columns. */
export interface TakenDocument {
  readonly row: number;
  readonly group: string;
  readonly said: ReadonlyMap<string, string>;
}

export interface ListTaking {
  readonly documents: readonly TakenDocument[];
  /** Groups of which the list says “không có”, and where. */
  readonly none: readonly EmptyGroup[];
  /** Places in which nothing is written. */
  readonly blank: readonly FileCell[];
  /** Words of the form itself, and numbers of its lines. */
  readonly words: readonly FileCell[];
  readonly unread: readonly Remark[];
  readonly beside: readonly Remark[];
  /** Groups and columns that the file does not have. */
  readonly missing: readonly string[];
}

export interface EmptyGroup {
  readonly group: string;
  readonly cells: readonly FileCell[];
}

/** Null where no row is the head of the list. */
export function takeList(form: FilledForm, grid: Grid): ListTaking | null {
  const head = findHead(form.columns, grid);
  return head && new ListReader(form, grid, head).read();
}

type Account = { -readonly [K in keyof ListTaking]: ListTaking[K][number][] };

/** What stands in a list where no document does, and what is still to be written. */
const NOTHING = /^(?:không có|[-–—])$/i;
const OPEN = /^[.…]{3,}$/;

class ListReader {
  readonly #form: FilledForm;
  readonly #grid: Grid;
  readonly #head: FormHead;
  readonly #takes: Takes;
  readonly #groups: ReturnType<typeof groupsOf>;
  readonly #account: Account = {
    ...{ documents: [], none: [], blank: [], words: [], unread: [], beside: [], missing: [] },
  };
  /** The group that rows are of. */
  #group: string | null = null;
  readonly #seen = new Set<string>();

  constructor(form: FilledForm, grid: Grid, head: FormHead) {
    const { head: said, columns } = form.layout;
    this.#form = form;
    this.#grid = grid;
    this.#head = head;
    this.#takes = columns.map(({ figure }) => takingOf(said.table, figure));
    this.#groups = groupsOf(form);
  }

  read(): ListTaking {
    this.#grid.rows.forEach((cells, row) => {
      const filled = filledIn(this.#grid, row);
      if (filled.length > 0) this.#readRow(cells, row, filled);
    });
    this.#tellMissing();
    return this.#account;
  }

  #readRow(cells: readonly string[], row: number, filled: readonly FileCell[]): void {
    const isBelow = row > this.#head.row;
    const group = isBelow ? this.#groupIn(filled) : undefined;
    if (group) {
      this.#group = group.item;
      this.#seen.add(group.item);
    }
    if (group || this.#isHead(cells)) this.#account.words.push(...filled);
    else if (!isBelow) this.#readAbove(filled);
    else this.#readDocument(cells, row, filled);
  }

  #readAbove(filled: readonly FileCell[]): void {
    for (const cell of filled) {
      const whose = lineAbove(this.#form, cell.text);
      if (whose === 'own') this.#account.words.push(cell);
      else if (whose === 'other') this.#remark('unread', [cell], REASONS.other);
      else this.#remark('beside', [cell], PASSED.above);
    }
  }

  #groupIn(filled: readonly FileCell[]) {
    return this.#groups.find(({ names }) =>
      filled.some(({ text }) => names.some((name) => isAlike(name, text))),
    );
  }

  #isHead(cells: readonly string[]): boolean {
    const { columns } = this.#form;
    return this.#head.columns.every(
      (at, column) => at < 0 || isAlike(columns[column] ?? '', cells[at] ?? ''),
    );
  }

  #readDocument(cells: readonly string[], row: number, filled: readonly FileCell[]): void {
    const said = saidIn(cells, this.#head.columns, this.#takes);
    const all = [...said.values()].join('');
    const group = this.#group;
    if (said.size === 0 || OPEN.test(all)) this.#account.blank.push(...filled);
    else if (group === null) this.#remark('unread', filled, REASONS.group);
    else if (NOTHING.test(all)) this.#account.none.push({ group, cells: filled });
    else if (said.has('issuer') && said.has('title'))
      this.#account.documents.push({ row: row + 1, group, said });
    else if (this.#goesOn(said)) this.#account.words.push(...filled);
    else if (said.size === 1) this.#remark('beside', filled, PASSED.beside);
    else this.#remark('unread', filled, REASONS.unnamed);
  }

  /** A row of the rest of words that a page cut: it is taken to the document above. */
  #goesOn(said: ReadonlyMap<string, string>): boolean {
    const last = this.#account.documents.at(-1);
    const isRest = [...said].every(([key, text]) => key !== 'issuer' && /^\p{Ll}/u.test(text));
    if (!last || !isRest || last.group !== this.#group) return false;
    const whole = new Map(last.said);
    for (const [key, text] of said) whole.set(key, `${whole.get(key) ?? ''} ${text}`.trim());
    this.#account.documents.splice(-1, 1, { ...last, said: whole });
    return true;
  }

  #tellMissing(): void {
    const { missing } = this.#account;
    this.#head.columns.forEach((at, column) => {
      if (at < 0 && this.#takes[column] !== 'numbering')
        missing.push(`cột “${this.#form.columns[column] ?? ''}”`);
    });
    for (const { item } of this.#groups) if (!this.#seen.has(item)) missing.push(`nhóm “${item}”`);
  }

  #remark(kind: 'unread' | 'beside', cells: readonly FileCell[], { reason, remedy }: Reason): void {
    this.#account[kind].push(...cells.map((cell) => ({ ...cell, reason, remedy })));
  }
}

type Takes = readonly ReturnType<typeof takingOf>[];

function saidIn(
  cells: readonly string[],
  columns: readonly number[],
  takes: Takes,
): ReadonlyMap<string, string> {
  return new Map(
    takes.flatMap((taking, at): [string, string][] => {
      const text = tidy(cells[columns[at] ?? -1] ?? '');
      return taking === null || typeof taking === 'string' || text === ''
        ? []
        : [[taking.key, text]];
    }),
  );
}

/** The groups of a list by the words over them, with and without their number. */
function groupsOf({ layout }: FilledForm) {
  return layout.lines.flatMap((line, at) => {
    const above = layout.lines[at - 1];
    const names = [above?.words, `${above?.number}. ${above?.words}`, line.item];
    if (line.part !== 'danh sách' || line.item === null) return [];
    return [{ item: line.item, names: names.flatMap((name) => name ?? []) }];
  });
}

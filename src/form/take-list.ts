/** A filled list of documents in a file: the rows below the words of each group, as documents of it. */
import { takingOf } from '../dataset/form-layout.ts';
import { tidy } from '../table/fold.ts';
import type { Grid } from '../table/grid.ts';
import { lineAbove, OTHER, STRANGE } from './above.ts';
import { type FileCell, filledIn } from './file-cell.ts';
import type { FilledForm } from './filled-form.ts';
import { type FormHead, findHead, isAlike } from './find-head.ts';
import type { Remark } from './take.ts';

/** What a row says of a document, by the keys of its columns. */
export interface TakenDocument {
  readonly row: number;
  readonly group: string;
  readonly said: ReadonlyMap<string, string>;
}

export interface ListTaking {
  readonly documents: readonly TakenDocument[];
  /** Words of the form itself, and numbers of its lines. */
  readonly words: readonly FileCell[];
  readonly unread: readonly Remark[];
  readonly beside: readonly Remark[];
}

/** Null where no row is the head of the list. */
export function takeList(form: FilledForm, grid: Grid): ListTaking | null {
  const head = findHead(form.columns, grid);
  return head && new ListReader(form, head).read(grid);
}

type Account = { -readonly [K in keyof ListTaking]: ListTaking[K][number][] };

/** What stands in a list where no document does. */
const NOTHING = /^(?:không có|[-–—]|[.…]{3,})$/i;

class ListReader {
  readonly #form: FilledForm;
  readonly #head: FormHead;
  readonly #takes: Takes;
  readonly #groups: ReturnType<typeof groupsOf>;
  readonly #account: Account = { documents: [], words: [], unread: [], beside: [] };
  /** The group that rows are of. */
  #group: string | null = null;

  constructor(form: FilledForm, head: FormHead) {
    const { head: said, columns } = form.layout;
    this.#form = form;
    this.#head = head;
    this.#takes = columns.map(({ figure }) => takingOf(said.table, figure));
    this.#groups = groupsOf(form);
  }

  read({ rows }: Grid): ListTaking {
    rows.forEach((cells, row) => {
      const filled = filledIn(cells, row);
      if (filled.length > 0) this.#readRow(cells, row, filled);
    });
    return this.#account;
  }

  #readRow(cells: readonly string[], row: number, filled: readonly FileCell[]): void {
    const isBelow = row > this.#head.row;
    const group = isBelow ? this.#groupIn(filled) : undefined;
    if (group) this.#group = group.item;
    if (group || this.#isHead(cells)) this.#account.words.push(...filled);
    else if (!isBelow) this.#readAbove(filled);
    else this.#readDocument(cells, row, filled);
  }

  #readAbove(filled: readonly FileCell[]): void {
    for (const cell of filled) {
      const whose = lineAbove(this.#form, cell.text);
      if (whose === 'own') this.#account.words.push(cell);
      else if (whose === 'other') this.#remark('unread', [cell], OTHER);
      else this.#remark('beside', [cell], STRANGE);
    }
  }

  #groupIn(filled: readonly FileCell[]) {
    return this.#groups.find(({ names }) =>
      filled.some(({ text }) => names.some((name) => isAlike(name, text))),
    );
  }

  #isHead(cells: readonly string[]): boolean {
    const { columns } = this.#form;
    return this.#head.columns.every((at, column) =>
      isAlike(columns[column] ?? '', cells[at] ?? ''),
    );
  }

  #readDocument(cells: readonly string[], row: number, filled: readonly FileCell[]): void {
    const said = saidIn(cells, this.#head.columns, this.#takes);
    const isWhole = said.has('issuer') && said.has('title');
    if (said.size === 0 || NOTHING.test([...said.values()].join('')))
      this.#account.words.push(...filled);
    else if (this.#group === null)
      this.#remark('unread', filled, 'dòng không thuộc nhóm nào của biểu');
    else if (isWhole) this.#account.documents.push({ row: row + 1, group: this.#group, said });
    else if (said.size === 1) this.#remark('beside', filled, 'chữ ngoài biểu');
    else this.#remark('unread', filled, 'dòng thiếu cơ quan ban hành hoặc tên văn bản');
  }

  #remark(kind: 'unread' | 'beside', cells: readonly FileCell[], reason: string): void {
    this.#account[kind].push(...cells.map((cell) => ({ ...cell, reason })));
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

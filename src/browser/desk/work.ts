/** What lies on the desk: the files, what was said of them and written into them, and what of it was taken along. */
import type { Answer } from '../../desk/answer.ts';
import type { Dropped } from '../../desk/dropped.ts';
import type { Head } from '../../desk/examine.ts';
import type { Cell } from '../../desk/finding.ts';
import type { SourceDocument } from '../../desk/source-text.ts';
import { remember, remembered, shapeOf } from './column-match.ts';
import type { Ask } from './engine.ts';
import type { Mend } from './finding-view.ts';
import { documentsOf, editsOf, headsOf, listed, type Step } from './step.ts';

const NOTHING = { edits: [], heads: [], documents: [], shape: null };

export class Work {
  #files: readonly Dropped[] = [];
  #steps: readonly Step[] = [];
  readonly #tables = new Map<string, string>();
  /** Of each file how many steps were taken along. */
  readonly #saved = new Map<string, number>();
  /** Of files with columns that are not known, how they looked before anything was written. */
  readonly #shapes = new Map<string, string>();

  /** Puts other files in place of what was there. */
  clear(coming: readonly Dropped[]): void {
    this.#files = coming;
    this.#steps = [];
    for (const each of [this.#tables, this.#saved, this.#shapes]) each.clear();
  }

  /** What was written, step by step. */
  get steps(): readonly Step[] {
    return this.#steps;
  }

  get ask(): Ask {
    const steps = this.#steps;
    return {
      ...{ files: this.#files, tables: this.#tables, documents: documentsOf(steps) },
      ...{ edits: editsOf(steps), heads: headsOf(steps) },
    };
  }

  /** Writes into cells of a file; this and the others return the way back, for what cannot be read then. */
  mend(file: string, cells: Parameters<Mend>[0]): () => void {
    return this.#write({ file, edits: cells.map(({ cell, text }) => ({ ...cell, text })) });
  }

  say(file: string, heads: readonly Head[]): () => void {
    return this.#write({ file, heads });
  }

  describe(file: string, documents: readonly SourceDocument[]): () => void {
    return this.#write({ file, documents });
  }

  /** Matches a column, also for the next file of that shape. */
  match(file: string, cell: Cell, text: string): () => void {
    const shape = this.#shapes.get(file);
    if (shape) remember(shape, cell, text);
    return this.mend(file, [{ cell, text }]);
  }

  /** Matches the columns of a file as they were matched the last time; null where there is none to match. */
  recall({ files }: Answer): (() => void) | null {
    for (const file of files) {
      const shape = this.#shapes.has(file.name) ? null : shapeOf(file);
      if (shape === null || this.#count(file.name) > 0) continue;
      this.#shapes.set(file.name, shape);
      const cells = remembered(shape, file);
      const edits = cells.map(({ cell, text }) => ({ ...cell, text }));
      if (cells.length > 0) return this.#write({ file: file.name, edits, shape });
    }
    return null;
  }

  #write(step: Pick<Step, 'file'> & Partial<Step>): () => void {
    return this.#become([...this.#steps, { ...NOTHING, ...step }]);
  }

  undo(): () => void {
    return this.#become(this.#steps.slice(0, -1));
  }

  #become(steps: readonly Step[]): () => void {
    const before = this.#steps;
    this.#steps = steps;
    return () => {
      this.#steps = before;
    };
  }

  choose(file: string, table: string): void {
    this.#tables.set(file, table);
  }

  /** What was recognised once need not be looked for again; a file's own place says it anyhow. */
  know({ files }: Answer): void {
    for (const { name, table } of files)
      if (table && !name.includes('/')) this.#tables.set(name, table.name);
  }

  /** In place of each workbook the rows that were read of it, as files of their own, which are returned. */
  convert({ files: answers }: Answer): readonly Dropped[] {
    const books = listed(this.#steps);
    const isOf = ({ file }: Step) => books.includes(file);
    const made = answers.filter(({ name }) => books.includes(name)).flatMap(csvOf);
    const documents = documentsOf(this.#steps.filter(isOf));
    this.#files = [...this.#files.filter(({ name }) => !books.includes(name)), ...made];
    this.#steps = this.#steps.filter((each) => !isOf(each));
    const [first] = made;
    if (first && documents.length > 0) this.describe(first.name, documents);
    for (const { name, table } of made) this.choose(name, table);
    return made;
  }

  get files(): readonly Dropped[] {
    return this.#files;
  }

  /** In place of a file one that was made of it, of a table. */
  replace(file: Dropped, made: Dropped, table: string): void {
    this.#files = this.#files.map((each) => (each === file ? made : each));
    this.choose(made.name, table);
  }

  takeAlong(file: string): void {
    this.#saved.set(file, this.#count(file));
  }

  /** Whether something was written that nobody has taken along. */
  get isUnsaved(): boolean {
    return this.#steps.some(({ file }) => (this.#saved.get(file) ?? 0) !== this.#count(file));
  }

  #count(file: string): number {
    return this.#steps.filter((each) => each.file === file).length;
  }
}

/** Each table that was read of a workbook, as a file. */
const csvOf = ({ name, read }: Answer['files'][number]) =>
  read.map(({ name: table, csv }) => ({
    table,
    name: `${name.replace(/\.[^.]+$/, '')}-${table}.csv`,
    bytes: new TextEncoder().encode(csv),
  }));

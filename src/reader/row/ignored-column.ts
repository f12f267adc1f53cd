/** Columns whose header is not known: what may not stand there, and what may not be lost. */
import { daysOf, isWholeYear } from '../../dataset/period.ts';
import { personal } from '../../problem/personal.ts';
import { columnLetter } from '../../problem/problem.ts';
import { tidy } from '../../table/fold.ts';
import { readNumber } from '../../table/number-cell.ts';
import { periodIn } from '../../table/period-cell.ts';
import { Fault, type HeaderFault } from '../cell/fault.ts';
import { isOfWanted } from '../cell/meaning.ts';
import { bounded } from '../cell/no-figure.ts';
import { droppedFacts, partedFacts, yearDigits } from '../column/strange-header.ts';
import { isComparison } from '../head/form-header.ts';
import { type Parting, partingCell, partingHeader } from '../head/parting-column.ts';
import { CellWords } from './cell-words.ts';
import type { Context } from './context.ts';

/** What is told of such a column when all its cells were seen. */
export const DROPPED = 'column-ignored';

/** Whether a cell holds a figure, be it with its sign or its unit: “≥ 2,1”, “14 người”. */
function isFigured(cell: string): boolean {
  const reading = readNumber(cell);
  if (reading.kind !== 'fault') return true;
  // More words are no unit: “2 xã chưa báo cáo”; from one year to another is no figure.
  return (
    /^\p{Ll}+(?: \p{Ll}+)?$/u.test(reading.measured?.unit ?? '') ||
    (bounded(cell, '') !== null && yearDigits(cell).length === 0)
  );
}

/** Heads of no figures, whatever stands below: “Địa chỉ” over “12 tổ dân”. */
const OF_WORDS = /^(?:địa chỉ|đánh giá|loại|trang|mục|điểm|khoản|biểu)$/i;

export class IgnoredColumns {
  readonly #context: Context;
  readonly #words: CellWords;
  /** Those that were found to hold figures. */
  readonly #figured = new Set<number>();
  /** Those of which it is told at the head what they may be. */
  readonly #asked: readonly number[];
  /** The columns of words beside the figures, which may say what these are; '' is no column of the table. */
  readonly #asides: readonly { readonly index: number; readonly key: string }[];

  constructor(context: Context) {
    const { slots, ignored, faults, names } = context.form;
    const slips = faults.flatMap(({ code, header, facts }) => {
      const { counted, only, whole, item, all } = facts as Readonly<Record<string, unknown>>;
      const items = item ? String(all).split('”, “') : [];
      return [code === DROPPED ? null : header, counted, only, whole, ...items];
    });
    this.#asked = ignored.filter((at) => slips.includes(names[at]));
    const words = slots.filter(({ key }) => /^(?:note|asPrinted|breakdown|place)$/.test(key));
    this.#context = context;
    this.#words = new CellWords(context);
    const aside = ignored.filter((at) => !this.#asked.includes(at));
    this.#asides = [...words, ...aside.map((index) => ({ index, key: '' }))];
  }

  /** What a word beside the figures says of them, which goes no further than its cell. */
  #askWords(cells: readonly string[], row: number): void {
    let isTold: boolean | undefined;
    for (const { index, key } of this.#asides) {
      const cell = cells[index] ?? '';
      // What parts figures is told of its whole column.
      if (cell === '' || (key === '' && partingCell(cell) !== null)) continue;
      const fault = this.#words.fault(cell, cells, key);
      if (fault === null) continue;
      isTold ??= this.#context.faults.has('words-contradict');
      if (isTold) return;
      const at = { letter: columnLetter(index), header: this.#context.form.names[index] ?? '' };
      this.#context.faults.add(fault, row, at, cell);
    }
  }

  /** A column that is not published may yet hold what nobody should have written there, or figures. */
  ask(cells: readonly string[], row: number): void {
    this.#askWords(cells, row);
    for (const at of this.#context.form.ignored) {
      const cell = cells[at] ?? '';
      if (cell === '') continue;
      const form = personal(cell);
      const place = { letter: columnLetter(at), header: '' };
      if (form) this.#context.faults.add(new Fault('personal-data', { form }), row, place, null);
      else if (!this.#figured.has(at) && !this.#asked.includes(at)) {
        if (this.#hasTimes(at) && this.#isOfOwn(cell, cells)) continue;
        const parts = this.#hasTimes(at) ? 'time' : partingCell(cell);
        if (parts) this.#tellParts(at, parts);
        else if (isFigured(cell)) this.#tell(at, cell);
      }
    }
  }

  #hasTimes(at: number): boolean {
    const { dataset, form } = this.#context;
    return partingHeader(dataset, form.slots, form.names[at] ?? '') === 'time';
  }

  /** Whether a time is that of the row, or one around it: “Năm 2025” beside “31/12/2025”. */
  #isOfOwn(cell: string, cells: readonly string[]): boolean {
    const { dataset, form } = this.#context;
    const own = form.slots.find(({ key }) => key === dataset.time);
    const [inner, outer] = [cells[own?.index ?? -1] ?? '', cell].map(periodIn);
    if (!inner || !outer || !isWholeYear(outer)) return false;
    const [[from, to], [first, last]] = [daysOf(inner), daysOf(outer)];
    return first <= from && to <= last;
  }

  /** Those that are dropped as the table's header says; of figures it was told. */
  dropped(): readonly HeaderFault[] {
    const told = new Set([...this.#figured].map(columnLetter));
    const { faults } = this.#context.form;
    return faults.filter(({ code, letter }) => code === DROPPED && !told.has(letter ?? ''));
  }

  /** Words that are a group or a time: what their column says is no aside. */
  #tellParts(at: number, parts: Parting): void {
    const { form, dataset, faults } = this.#context;
    const header = form.names[at] ?? '';
    if (dataset.figures.length === 0) return;
    this.#figured.add(at);
    const parted = partedFacts(dataset, form.slots, parts);
    const facts = { value: header, dataset: dataset.title, ...parted };
    const place = { letter: columnLetter(at), header };
    faults.add(new Fault('column-ignored-figures', facts), form.row, place, header);
  }

  #tell(at: number, cell: string): void {
    const { form, dataset, faults } = this.#context;
    const header = form.names[at] ?? '';
    const hasPlan = isOfWanted(form.slots);
    const compares = [header, form.headers[at] ?? ''].some((each) => isComparison(each, hasPlan));
    // A catalogue holds no figures but of a year; a comparison follows from the figures that are published.
    const isFact = !!dataset.columns[dataset.item ?? '']?.to || yearDigits(header).length > 0;
    if (!isFact || compares || OF_WORDS.test(header)) return;
    this.#figured.add(at);
    const facts = { ...droppedFacts(dataset, form.slots, header, cell), first: tidy(cell) };
    const place = { letter: columnLetter(at), header };
    faults.add(new Fault('column-ignored-figures', facts), form.row, place, header);
  }
}

/** What a note, or a word in a column that is not known, claims of the figures of its row, held against what the row says. */
import type { Dataset } from '../dataset/dataset.ts';
import { isWholeYear, yearsOf } from '../dataset/period.ts';
import { plainWords, tidy } from '../table/fold.ts';
import { type Claim, claimAtStart, claimOf, isOtherPart, isUndone, yearOf } from './claim.ts';
import type { Fault } from './fault.ts';
import { hasYears } from './form-header.ts';
import { isPlan } from './meaning.ts';
import { moneyFactor } from './money-unit.ts';
import { yearsNamed } from './named.ts';
import { contradicts, isOfGiven, isOtherMeasure, type Table } from './own-words.ts';
import { measuresIn, scaleIn } from './scale.ts';
import { isOfUnit, otherUnit, timesOf } from './title.ts';
import { isOfResults } from './titled.ts';

/** What a cell claims, in one of its clauses. */
interface CellClaim {
  readonly says: Claim['says'] | 'scale' | 'time' | 'unit' | 'undone';
  /** What claims it; of a time its year. */
  readonly word: string;
}

const ANYWHERE = /^(?:plan|estimate|preliminary|part)$/;

const MEMORY = 10_000;

/** Reads each different text once: notes repeat through a file. */
export class CellWords {
  readonly #table: Table;
  readonly #memory = new Map<string, readonly CellClaim[]>();

  constructor(table: Table) {
    this.#table = table;
  }

  /** What is wrong with a cell beside the others of its row; null for nothing. Only a note may be of anything. */
  fault(cell: string, cells: readonly string[], key: string): Fault | null {
    const claims = key === 'asPrinted' ? [claimAtStart(cell)] : this.#claims(cell);
    const found = claims.find(
      (each) =>
        each && (key === 'note' || ANYWHERE.test(each.says)) && this.#isUntold(each, cell, cells),
    );
    if (!found) return null;
    const says = found.says === 'undone' ? 'plan' : found.says;
    return contradicts(this.#table, 'cell', says);
  }

  #claims(cell: string): readonly CellClaim[] {
    const known = this.#memory.get(cell);
    if (known) return known;
    const found = claimsOf(this.#table.dataset, cell);
    if (this.#memory.size < MEMORY) this.#memory.set(cell, found);
    return found;
  }

  #isUntold({ says, word }: CellClaim, cell: string, cells: readonly string[]): boolean {
    const { dataset, form } = this.#table;
    const times = timesOf({ ...form, dataset }, [cells]);
    const isOf = ([from, to]: readonly [number, number]) =>
      from <= Number(word) && Number(word) <= to;
    if (says === 'part') return times.some(isWholeYear) || isOtherPart(word, times);
    if (says === 'time') return times.length > 0 && !times.map(yearsOf).some(isOf);
    if (says === 'scale') {
      const others = cells.filter((each) => each !== cell);
      const isSaid = others.some((each) => scaleIn(each) ?? moneyFactor(each));
      return !isSaid && isOtherMeasure(this.#table, word);
    }
    if (says === 'unit') return otherUnit(this.#table.around, word, this.#said('unit', cells));
    if (says === 'undone') {
      // “Đăng ký học năm 2026” is of those who ask for it, where a column counts these.
      if (yearsNamed(word).length > 0 && form.slots.some(({ key }) => key === 'demand'))
        return false;
      // Beside a zero it is why, and beside what was given no more than that it is not spent.
      return form.slots.some(
        ({ key, index }) =>
          dataset.figures.includes(key) &&
          (key !== 'allocated' || /giao|cap|de /.test(word)) &&
          /[1-9]/.test(cells[index] ?? ''),
      );
    }
    if (says === 'plan' && isOfGiven(form.slots, cell)) return false;
    if (says === 'plan') return isOfResults(dataset, form.slots) && !form.slots.some(isPlan);
    if (says === 'group')
      return this.#said('breakdown', cells) === '' && form.slots.every((slot) => !slot.breakdown);
    if (says !== 'estimate' && says !== 'preliminary') return true;
    const isSaid = form.slots.some((slot) => slot.holds === 'estimate' || slot.preliminary);
    return !isSaid && !/^(?:ước tính|sơ bộ)$/i.test(this.#said('status', cells));
  }

  /** What a row says in a column, or what is said above for all of them. */
  #said(key: string, cells: readonly string[]): string {
    const { slots, preamble } = this.#table.form;
    const own = slots.filter((slot) => slot.key === key).map(({ index }) => cells[index] ?? '');
    const above = preamble.filter((each) => each.key === key).map(({ text }) => text);
    return tidy([...own, ...above].find((each) => tidy(each) !== '') ?? '');
  }
}

/** A cell of more words tells a story. */
const LONGEST = 200;

function claimsOf(dataset: Dataset, cell: string): readonly CellClaim[] {
  if (dataset.figures.length === 0) return [];
  // A formula is told of as one.
  if (cell.length > LONGEST || /^[=@]|^[+-]\S/.test(cell)) return [];
  const text = tidy(cell);
  const clauses = text.split(/[;()]|\. |, (?=chờ |chưa )/).map(tidy);
  return [...new Set([text, ...clauses])].flatMap((clause) => claimIn(dataset, clause) ?? []);
}

function claimIn(dataset: Dataset, clause: string): CellClaim | null {
  if (clause === '') return null;
  const isMoney = [clause, ...measuresIn(clause)].some((each) => moneyFactor(each) !== null);
  if (isMoney || scaleIn(clause) !== null) return { says: 'scale', word: clause };
  const claim = claimOf(clause);
  const year = claim === null && /\D/.test(clause) ? yearOf(clause) : null;
  if (year !== null) return { says: 'time', word: year };
  // Beside courses and money a month alone is when they were held, or paid.
  const isDated = !hasYears(dataset) && /^(?:tháng|quý|[tq]\d)/i.test(clause);
  if (claim === null && isUndone(clause)) return { says: 'undone', word: plainWords(clause) };
  if (claim === null) return isOfUnit(clause) ? { says: 'unit', word: clause } : null;
  return claim.says === 'part' && isDated ? null : claim;
}

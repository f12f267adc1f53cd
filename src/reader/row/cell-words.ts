/** What notes, printed words and words in a column that is not known claim of the figures of their row, held against what it says. */
import { holdsFigures } from '../../dataset/column.ts';
import { measureKey } from '../../dataset/measure.ts';
import { isOfYear, isWholeYear, yearsOf } from '../../dataset/period.ts';
import { plainWords, tidy } from '../../table/fold.ts';
import type { Fault } from '../cell/fault.ts';
import { isPlan, type Slot } from '../cell/meaning.ts';
import { hasMoney, moneyFactor } from '../cell/money-unit.ts';
import { isRelative } from '../cell/relative-time.ts';
import { measuresIn, scaleIn } from '../cell/scale.ts';
import { hasYears, isComparison } from '../head/form-header.ts';
import {
  ASKED,
  type Claim,
  claimAtStart,
  claimOf,
  isOtherPart,
  isUndone,
  yearOf,
} from '../title/claim.ts';
import { covered } from '../title/extent.ts';
import { yearsNamed } from '../title/named.ts';
import { isOfUnit, otherUnit } from '../title/owner.ts';
import { isOfSome } from '../title/sentence.ts';
import { timesOf } from '../title/table-times.ts';
import { isOfResults } from '../title/titled.ts';
import {
  askedTold,
  doneTold,
  otherTold,
  partTold,
  plannedTold,
  spentTold,
  tells,
  yearsTold,
} from '../title/told-figure.ts';
import { contradicts, isOtherMeasure, type Table } from './own-words.ts';

/** What a cell claims, in one of its clauses. */
interface CellClaim {
  readonly says:
    | Claim['says']
    | 'scale'
    | 'time'
    | 'unit'
    | 'undone'
    | 'result'
    | 'kind'
    | 'request'
    | 'other';
  /** What claims it; of a time its year. */
  readonly word: string;
}

/** What words may not claim in any column; in some of them there is more. */
const ANYWHERE = /^(?:plan|estimate|preliminary|part)$/;

/** The column of its document that a figure stands in: “Biểu 2, cột kế hoạch”. */
const COLUMN = /(?<=(?<!\p{L})cột )[^,]+/iu;

const AS_ABOVE = /^\W*(?:như (?:dòng )?trên|nt|n\.t)\W*$/iu;

const MEMORY = 10_000;

/** Reads the clauses of each different text once: notes repeat through a file. */
export class CellWords {
  readonly #table: Table;
  /** The note above, which a note may only refer to. */
  #above = '';
  readonly #memory = new Map<string, Map<string, readonly CellClaim[]>>();

  constructor(table: Table) {
    this.#table = table;
  }

  /** What is wrong with a cell beside the others of its row; null for nothing. */
  fault(own: string, cells: readonly string[], key: string): Fault | null {
    const cell = key === 'note' && AS_ABOVE.test(own) ? this.#above : own;
    if (key === 'note') this.#above = cell;
    if (key === 'note' && this.#isPushed(cell, cells))
      return contradicts(this.#table, 'cell', 'number');
    const isPrinted = key === 'asPrinted';
    const claims = isPrinted ? this.#printed(cell, cells) : this.#claims(cell, key);
    const told = isPrinted || key === 'note' ? this.#told(cell, cells) : [];
    if (told.length + claims.length === 0) return null;
    const found = [...told, ...claims].find((each) => this.#isUntold(each, cell, cells));
    return found ? contradicts(this.#table, 'cell', found.says, found.word) : null;
  }

  /** Whether a note is no more than a number, and the first figure of the row is blank: it stands a cell too far to the right. */
  #isPushed(cell: string, cells: readonly string[]): boolean {
    const { dataset, form } = this.#table;
    const isFigure = ({ key }: Slot) =>
      !!dataset.columns[key] && holdsFigures(dataset.columns[key]);
    const first = form.slots.find(isFigure);
    return /^\d[\d.,]*$/.test(cell.trim()) && !!first && !cells[first.index]?.trim();
  }

  /** What a text claims in a column. */
  #claims(cell: string, key: string): readonly CellClaim[] {
    const memory = this.#memory.get(key) ?? new Map<string, readonly CellClaim[]>();
    const known = memory.get(cell);
    if (known) return known;
    const isPlace = key === 'place';
    const text = isPlace ? (COLUMN.exec(cell)?.[0] ?? '') : cell;
    const isGroup = key === 'breakdown';
    const { dataset, around } = this.#table;
    // A note asks as well, of what stands beside it: “Đề nghị đơn vị xác nhận”.
    const isClaim = (each: CellClaim) =>
      isPlace || key === 'note'
        ? !isRequest(each)
        : ANYWHERE.test(each.says) || (isGroup && /time|scale/.test(each.says));
    const isOther = ((isGroup || isPlace) && isCompared(text)) || (isGroup && isRelative(cell));
    const found: readonly CellClaim[] = isOther
      ? [{ says: 'other', word: '' }]
      : clausesOf(text)
          .flatMap((clause) => {
            const own = claimsIn(this.#table, clause);
            return (
              around.wanted?.claims(dataset, clause, own) ?? (dataset.figures.length > 0 ? own : [])
            );
          })
          .filter(key === 'asPrinted' ? isRequest : isClaim);
    if (memory.size < MEMORY) this.#memory.set(key, memory.set(cell, found));
    return found;
  }

  /** What printed words begin with or claim alone; of a task no more than that it is asked for. */
  #printed(cell: string, cells: readonly string[]): readonly CellClaim[] {
    if (this.#table.dataset.figures.length === 0) return this.#claims(cell, 'asPrinted');
    const claim = claimAtStart(cell) ?? claimOf(cell);
    return claim && !(claim.says === 'plan' && doneTold(cell, cells)) ? [claim] : [];
  }

  /** What a sentence says of the figures of its row: of which years and units they are, what they count, that they were planned. */
  #told(cell: string, cells: readonly string[]): readonly CellClaim[] {
    if (cell.length > LONGEST) return [];
    const { dataset, form, around } = this.#table;
    const slots = this.#filled(cells);
    if (slots.length === 0) return [];
    const figures = slots.map(({ index }) => cells[index] ?? '');
    const said = (key: string) => [this.#said(key, cells)];
    const rowsSay = { unit: said('unit'), audience: said('audience'), words: [] };
    const times = timesOf({ ...form, dataset, around }, [cells]);
    const isMoney = hasMoney(dataset);
    const isOther = (slot: Slot) =>
      otherTold(cell, cells[slot.index] ?? '', this.#measure(cells, slot));
    const isOfGiven = slots.every(({ key }) => key === 'allocated');
    const covers = covered({ dataset, around, preamble: [], times, rowsSay }, cell, figures);
    const found: readonly (readonly [CellClaim['says'] | null, string | false | null])[] = [
      ['years', yearsTold(cell, figures)],
      ['part', partTold(cell, figures)],
      [covers, plainWords(cell)],
      ['plan', isMoney ? isOfGiven && askedTold(cell) && 'de nghi' : plannedTold(cell, cells)],
      ['other', ((isOfGiven && spentTold(cell)) || slots.some(isOther)) && cell],
    ];
    return found.flatMap(([says, word]) => (says && word ? [{ says, word }] : []));
  }

  #isUntold({ says, word }: CellClaim, cell: string, cells: readonly string[]): boolean {
    const { dataset, form, around } = this.#table;
    const times = timesOf({ ...form, dataset, around }, [cells]);
    if (says === 'part') return times.some(isWholeYear) || isOtherPart(word, times);
    if (says === 'time') return times.length > 0 && !times.some((each) => isOfYear(each, word));
    if (says === 'scale' && around.isMeasure?.(word)) {
      const [own, other] = [this.#measure(cells, null), word].map(measureKey);
      return own !== '' && own !== other && /[%‰]/.test(`${own}${other}`);
    }
    if (says === 'scale') {
      const isSaid = cells.some((each) => each !== cell && (scaleIn(each) ?? moneyFactor(each)));
      return !isSaid && isOtherMeasure(this.#table, word);
    }
    // Who has learnt until a day has done so in all years before it.
    if (says === 'years') {
      const [[from, to] = [0, 1], ...more] = times.map(yearsOf);
      return dataset.time === 'period' && from === to && more.length === 0;
    }
    if (says === 'unit') return otherUnit(around, word, this.#said('unit', cells));
    if (says === 'request') return this.#said('kind', cells) === '';
    if (says === 'kind')
      return !/dự kiến|đăng ký|ước/i.test(this.#said(says, cells) + this.#said('status', cells));
    const filled = this.#filled(cells);
    if (says === 'undone') {
      // “Đăng ký học năm 2026” is of those who ask for it, where a column counts these.
      if (yearsNamed(word).length > 0 && form.slots.some(({ key }) => key === 'demand'))
        return false;
      const isTold = ({ index }: Slot) => tells(cell, cells[index] ?? '');
      if (isOfSome(plainWords(cell)) && !filled.some(isTold)) return false;
      // Beside a zero it is why, and beside what was given no more than that it is not spent.
      return filled.some(
        ({ key }) => key !== 'allocated' || /giao|cap|phan bo|de |duyet|kien/.test(word),
      );
    }
    if (says === 'plan' && hasMoney(dataset)) {
      // What was given may be told of as given, beside what was spent of it too.
      const has = (of: string) => filled.some(({ key }) => key === of);
      const isTold = has('allocated') ? /\b(?:giao|het|du toan)\b/ : /\bhet\b/;
      return ASKED.test(word) || (has('used') && !isTold.test(plainWords(cell)));
    }
    if (says === 'plan') return isOfResults(dataset, form.slots) && !form.slots.some(isPlan);
    if (says === 'group')
      return this.#said('breakdown', cells) === '' && form.slots.every((slot) => !slot.breakdown);
    if (!/^(?:estimate|preliminary|incomplete)$/.test(says)) return true;
    const isSaid = form.slots.some((slot) => slot.holds === 'estimate' || slot.status === 'sơ bộ');
    return !isSaid && !/^(?:ước tính|sơ bộ)$/i.test(this.#said('status', cells));
  }

  /** The columns in which a row has a figure. */
  #filled(cells: readonly string[]): readonly Slot[] {
    const { dataset, form } = this.#table;
    return form.slots.filter(
      ({ key, index }) => dataset.figures.includes(key) && /[1-9]/.test(cells[index] ?? ''),
    );
  }

  /** What the indicator of a row, or of a column of it, is counted in; who learns, as people. */
  #measure(cells: readonly string[], slot: Slot | null): string {
    const { dataset, around } = this.#table;
    if (slot && dataset.time === 'asOf') return 'người';
    const name = slot?.indicator ?? this.#said('indicator', cells);
    const code = around.catalogues.get('chi-tieu')?.codeOf(name) ?? name;
    return around.measureOf?.(code) ?? '';
  }

  /** What a row says in a column, or what is said above for all of them. */
  #said(key: string, cells: readonly string[]): string {
    const { slots, preamble } = this.#table.form;
    const own = slots.filter((slot) => slot.key === key).map(({ index }) => cells[index] ?? '');
    const above = preamble.filter((each) => each.key === key).map(({ text }) => text);
    return tidy([...own, ...above].find((each) => tidy(each) !== '') ?? '');
  }
}

/** Whether a task is only asked for. */
const isRequest = ({ says }: CellClaim): boolean => says === 'request';

/** Whether a group, or a column, is how figures compare: “So với năm 2024 (%)”. */
const isCompared = (words: string): boolean =>
  isComparison(words, true) || /\bso voi\b/.test(plainWords(words));

/** A cell of more words tells a story. */
const LONGEST = 200;

function clausesOf(cell: string): readonly string[] {
  // A formula is told of as one.
  if (cell.length > LONGEST || /^[=@]|^[+-]\S/.test(cell)) return [];
  const text = tidy(cell);
  const clauses = text.split(/[;()]|\. |, (?=(?:chờ|chưa|không|xã|phường) )/).map(tidy);
  return [...new Set([text, ...clauses])].filter(Boolean);
}

/** “Người” or “Phường” alone may be of anything. */
const OF_MEASURE = /^(?:(?:đvt|đơn vị tính|tính theo)[^(]*|[%‰]|phần .*)$/i;

/** “Xã ghi theo đơn vị nghìn đồng”. */
const AS_WRITTEN =
  /^(?:(?:xã|phường|trạm) )?(?:(?:số|tiền|liệu) )*(?:(?:ghi|tính|lấy|viết) )+(?:(?:theo|bằng|là|đơn vị|tính) )*/iu;

function claimsIn({ dataset, around }: Table, clause: string): readonly CellClaim[] {
  const bare = clause.replace(AS_WRITTEN, '');
  const measures = [bare, ...measuresIn(clause)];
  const isMoney = measures.some((each) => moneyFactor(each) !== null);
  const measure = OF_MEASURE.test(clause) && measures.find((each) => around.isMeasure?.(each));
  if (measure || isMoney || scaleIn(bare) !== null)
    return [{ says: 'scale', word: measure || bare }];
  const claim = claimOf(clause);
  // Beside courses and money a month alone is when they were held, or paid.
  const isDated =
    claim?.says === 'part' &&
    dataset.figures.length > 0 &&
    !hasYears(dataset) &&
    /^(?:tháng|quý|[tq]\d)/i.test(clause);
  // Of a plan as well, which says it of what was planned.
  const year = yearOf(plainWords(clause).replace(claim?.word ?? '', ''));
  const found = [
    ...(claim === null || isDated ? [] : [claim]),
    ...(year !== null && /\D/.test(clause) ? [{ says: 'time' as const, word: year }] : []),
  ];
  if (claim !== null || found.length > 0) return found;
  if (isUndone(clause)) return [{ says: 'undone', word: plainWords(clause) }];
  return isOfUnit(clause) ? [{ says: 'unit', word: clause }] : [];
}

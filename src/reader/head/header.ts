/** What the headers of a file may be called, and what each of them means. */

import { holdsFigures } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { isBefore, OWN_COLUMNS } from '../../dataset/own-column.ts';
import { visible } from '../../table/damage.ts';
import { nameKey, plainKey, plainWords, tidy } from '../../table/fold.ts';
import { isSpreadsheetError } from '../../table/number-cell.ts';
import { isPartOfYear, periodIn, readPeriod, withFullYear } from '../../table/period-cell.ts';
import type { Found } from '../cell/found.ts';
import { groupOf, isGroup, isWhole } from '../cell/group-column.ts';
import { isAcross, joined, type Meaning, meaning } from '../cell/meaning.ts';
import { moneyFactor } from '../cell/money-unit.ts';
import { countedIn } from '../cell/own-unit.ts';
import type { Catalogue } from '../cell/reference.ts';
import { isRelative } from '../cell/relative-time.ts';
import { scaleOf } from '../cell/scale.ts';
import { formHeader, hasYears, isCounted } from './form-header.ts';
import { meaningOf } from './head.ts';
import { LONGEST_HEADER, type Near, NearHeaders } from './near-header.ts';

/** No unit's name is longer. */
const LONGEST_NAME = 80;

const RUNNING = new Set(['stt', 'tt', 'sott', 'sothutu', 'maso']);

/** What our own downloads say beside a dataset's columns. */
const OWN = new Set(Object.values(OWN_COLUMNS).map(plainKey));

/** Measures of the forms, which say nothing that the catalogue does not. */
const MEASURES = new Set(
  ['người', 'trẻ', 'trẻ em', 'con', 'con/phụ nữ', 'phụ nữ', 'lượt người', 'lớp', 'cuộc'].map(
    plainKey,
  ),
);
/** Numbers of a note, its marks, and such measures. */
const isIdle = (words: string): boolean =>
  /^[\d*¹²³]+$/.test(words) || MEASURES.has(plainKey(words));

/** `nghìn đồng`, `nghìn người`, `người`. */
const isMeasure = (text: string): boolean =>
  MEASURES.has(plainKey(text)) || (moneyFactor(text) ?? scaleOf(text)) !== null;

/** No name of a unit, but all of the one that is said elsewhere: “Địa bàn: Toàn phường”. */
const WHOLE = /^toàn (?:xã|phường|đặc khu|thành phố|tỉnh)/iu;

/** Whether a text is written as codes are, and not as names. */
export const isCode = (text: string): boolean => /^[\dA-Z][\dA-Z.-]*$/.test(text);

/** Without accents, case, spaces and punctuation; “tỉ lệ” is “tỷ lệ”. */
const headerKey = (text: string): string => plainKey(nameKey(text));

/** “Nam” beside “Nữ” is no “Năm” without its accent. */
export const isMale = (header: string, cells: readonly string[]): boolean =>
  /^nam$/i.test(header) && cells.some((cell) => /^(nữ|nu)$/i.test(tidy(cell)));

/** Finds what a header cell means in one dataset. */
export class Headers {
  readonly dataset: Dataset;
  readonly #indicators: Catalogue | null;
  readonly #units: Catalogue | null;
  /** What a row names, also where it is no header. */
  readonly #items: Readonly<Record<'unit' | 'indicator', Catalogue | null>>;
  readonly #near: NearHeaders;
  readonly #exact = new Map<string, Meaning>();
  readonly #folded = new Map<string, Meaning | null>();
  /** Every delimiter that is tried asks for the same cells. */
  readonly #found = new Map<string, Meaning | 'aside' | null>();

  constructor(dataset: Dataset, indicators: Catalogue | null, units: Catalogue | null = null) {
    this.dataset = dataset;
    this.#units = dataset.wide.includes('unit') ? units : null;
    this.#indicators = dataset.wide.includes('indicator') ? indicators : null;
    this.#items = { unit: units, indicator: indicators };
    this.#near = new NearHeaders(dataset, this.#indicators, this.#units);
    for (const [key, { header, aliases, names }] of Object.entries(dataset.columns)) {
      for (const name of [header, key, ...aliases]) this.#learn(name, meaning(key));
      for (const name of names) this.#learn(name, meaning(key, true));
    }
  }

  /** Whether a column of codes may have a column of names beside it. */
  hasNames(key: string): boolean {
    return (this.dataset.columns[key]?.names.length ?? 0) > 0;
  }

  /** Whether a header is a unit, or an indicator, that a row of the dataset says and no column of figures. */
  isItem(key: 'unit' | 'indicator', header: string): boolean {
    const { columns, wide } = this.dataset;
    return key in columns && !wide.includes(key) && this.#items[key]?.codeOf(header) != null;
  }

  /** Whether a text may be what a column says: a year is no name, and an indicator no year. */
  mayHold(key: string, text: string): boolean {
    const column = this.dataset.columns[key];
    const isReference = column?.kind === 'reference';
    const isTime = periodIn(text) !== null || isPartOfYear(text) || isRelative(text);
    const isOwn = key === 'indicator' && this.#asIndicator(text) !== null;
    if (isReference && (isTime || (isGroup(text) && !isOwn))) return false;
    if (key === 'unit' && (isCounted(text) || isMeasure(text) || WHOLE.test(text))) return false;
    if (key === 'measure' && /^theo /i.test(text)) return false;
    const other = meaningOf(this.find(text));
    // “KH-2025” may be a document.
    const isHead = (each: Meaning) => each.key !== '' || (isAcross(key) && each.holds !== null);
    // Nor are two columns of figures a figure of one of them.
    const holdsNone = isReference || (column && holdsFigures(column));
    if (holdsNone && other && isHead(other)) return false;
    if (!other || !isAcross(key) || key === 'indicator') return true;
    return other.indicator === null && (key === 'unit' || other.unit === null);
  }

  #learn(name: string, target: Meaning): void {
    this.#exact.set(name, target);
    const key = headerKey(name);
    const known = this.#folded.get(key);
    const same =
      known === undefined || (known?.key === target.key && known.isName === target.isName);
    this.#folded.set(key, same ? target : null);
  }

  /** What the header means: a column, what stands aside (STT, what our downloads add), or nothing known. */
  find(written: string): Meaning | 'aside' | null {
    if (written.length > LONGEST_HEADER) return null;
    const known = this.#found.get(written);
    if (known !== undefined) return known;
    const found = this.#read(written);
    this.#found.set(written, found);
    return found;
  }

  /** Whether times may be columns. */
  get hasTimes(): boolean {
    return this.dataset.wide.includes('period');
  }

  /** Whether groups may be columns. */
  get hasGroups(): boolean {
    return this.dataset.wide.includes('breakdown');
  }

  /** What a header means beside the others of its table: “Nam” beside “Nữ” is no “Năm”, but a group. */
  findIn(written: string, others: readonly string[]): Meaning | 'aside' | null {
    const found = isMale(tidy(written), others) ? null : this.find(written);
    if (found !== null || !this.hasGroups) return found;
    const breakdown = groupOf(written, others);
    return breakdown === null ? null : { ...meaning(''), breakdown };
  }

  #read(written: string): Meaning | 'aside' | null {
    const text = tidy(visible(written));
    if (text === '' || isSpreadsheetError(text)) return null;
    const known = this.#exact.get(text);
    if (known) return known;
    const key = plainKey(text);
    if (RUNNING.has(key) || isBefore(text)) return 'aside';
    return (
      this.#asMoney(text) ??
      this.#asMeasured(text) ??
      this.#asScaled(text) ??
      (key === '' ? null : this.#asFolded(text)) ??
      this.#asPeriod(text) ??
      this.#asFigureOfPeriod(text) ??
      this.#asIndicator(text) ??
      this.#asForm(text) ??
      this.#asUnit(text) ??
      (OWN.has(key) ? 'aside' : null)
    );
  }

  #asMoney(text: string): Meaning | null {
    const parts = /^(.+?) ?\(([^()]+)\)$/.exec(text);
    const factor = moneyFactor(parts?.[2] ?? '');
    if (!parts?.[1] || factor === null) return null;
    const target = meaningOf(this.find(parts[1]));
    const isMoney = target && this.dataset.columns[target.key]?.kind === 'money';
    return isMoney ? { ...target, factor } : null;
  }

  /** `2024*`, `2024 (1)`, `2024 (người)`, `Giá trị (nghìn người)`: the header without its mark or measure. */
  #asMeasured(text: string): Meaning | null {
    const [, name = '', mark = ''] = /^(.+?) ?((?<!\*)\*+|[¹²³]|\([^()]+\))$/.exec(text) ?? [];
    const inner = mark.replace(/[()]/g, '');
    const share = /^[%‰]$/.test(inner) ? { factor: 1, measure: inner, words: inner } : null;
    const scale = share ?? (mark.startsWith('(') ? scaleOf(inner) : null);
    if (mark === '' || (scale === null && !isIdle(inner))) return null;
    const target = meaningOf(this.find(name));
    if (!target || (share && this.#isWhole(target))) return null;
    if (this.#countsOther(target, inner)) return null;
    return { ...target, scale: scale ?? target.scale };
  }

  /** `Số người (nghìn)`: no more than how the figures are counted. */
  #asScaled(text: string): Meaning | null {
    const [, measure = '', words = ''] =
      /^số (\p{L}+(?: \p{L}+)?) ?\(([^()]+)\)$/iu.exec(text) ?? [];
    const [key = '', ...others] = this.dataset.figures;
    const isOne = others.length === 0 && this.dataset.columns[key]?.kind === 'figure';
    const scale = isOne && MEASURES.has(plainKey(measure)) ? scaleOf(words) : null;
    const isOwn = scale && [plainWords(measure), ''].includes(scale.measure);
    return isOwn ? { ...meaning(key), scale: { ...scale, measure: plainWords(measure) } } : null;
  }

  /** Whether figures are people or money, whatever is counted: never so many of a hundred. */
  #isWhole({ key }: Meaning): boolean {
    const { columns, figures } = this.dataset;
    return /count|money/.test(columns[key || (figures[0] ?? '')]?.kind ?? '');
  }

  /** Whether a column of people is said to count something else: `Số đã học (lớp)`, `(nghìn người)`. */
  #countsOther({ key }: Meaning, measure: string): boolean {
    const column = this.dataset.columns[key];
    const isCounted = column?.kind === 'count' && isMeasure(measure);
    return isCounted && plainKey(measure) !== plainKey(countedIn(column) ?? '');
  }

  /** “Nam” is “Năm” without its accent, but not where an indicator is called “Nam”. */
  #asFolded(text: string): Meaning | null {
    const target = this.#folded.get(headerKey(text));
    return target && !this.#asIndicator(text) ? target : null;
  }

  #asPeriod(text: string): Meaning | null {
    if (!this.dataset.wide.includes('period')) return null;
    const reading = readPeriod(text);
    return 'period' in reading
      ? { ...meaning(''), period: reading.period, status: reading.status }
      : null;
  }

  /** `Kinh phí giao năm 2023`, `Giao 2023`, `Năm 2023: sử dụng`, where a period has several figures. */
  #asFigureOfPeriod(text: string): Meaning | null {
    const { wide, figures } = this.dataset;
    if (!wide.includes('period')) return null;
    if (figures.length === 1) return this.#asOnlyFigure(text);
    const [, head = '', tail = ''] = /^(\D*)\d{4}(\D*)$/.exec(text) ?? [];
    const before = head.replace(/năm $/i, '').replace(/(?<![\s:(-])[\s:(-]+$/, '');
    const behind = tail.replace(/^[):\s-]+/, '');
    const name = before || behind;
    const found = before !== '' && behind !== '' ? null : name && meaningOf(this.find(name));
    const period = this.#asPeriod(/\d{4}/.exec(text)?.[0] ?? '');
    if (!found || !figures.includes(found.key)) return null;
    return period && joined(found, period);
  }

  /** `Số liệu năm 2025`: where there is one figure, it is that of the year. */
  #asOnlyFigure(text: string): Meaning | null {
    const [, name = '', time = ''] = /^(\p{L}+ \p{L}+) (.*\d.*)$/u.exec(text) ?? [];
    const found = name && meaningOf(this.find(name));
    const isFigure = found && this.dataset.figures.includes(found.key);
    return isFigure ? this.#asPeriod(time) : null;
  }

  #asIndicator(text: string): Meaning | null {
    const indicator = this.#indicators?.codeOf(text) ?? null;
    return indicator === null ? null : { ...meaning(''), indicator };
  }

  /** The indicator that words are below one of which it is a part, or beside such parts the whole. */
  partOf(whole: string, words: string, others: readonly string[]): string | null {
    const of = (each: string) => this.#indicators?.partOf(whole, each) ?? null;
    return isWhole(words) && others.some(of) ? whole : of(words);
  }

  #asForm(text: string): Meaning | null {
    const form = hasYears(this.dataset) ? formHeader(text) : null;
    return form && { ...meaning(''), ...form };
  }

  /** The codes of the units that a name at the head of a column may mean; empty where it names one or none. */
  unitsNamed(text: string): readonly string[] {
    const found = this.#unitsOf(tidy(text));
    return found && 'codes' in found ? found.codes : [];
  }

  /** By its name, or the five digits of a commune: a shorter code may as well be a figure. */
  #unitsOf(text: string): Found | null {
    if (text.length > LONGEST_NAME || !/\p{L}{2}|^\d{5}$/u.test(text)) return null;
    return this.#units?.byName(text, null) ?? null;
  }

  #asUnit(text: string): Meaning | null {
    const found = this.#unitsOf(text);
    return found && 'code' in found ? { ...meaning(''), unit: found.code } : null;
  }

  /** What the known headers of a row mean, each as a text to compare. */
  meanings(cells: readonly string[]): string[] {
    return cells.map((cell) => JSON.stringify(this.find(cell))).filter((each) => each !== 'null');
  }

  /** The header that a misspelt one may have meant. */
  near(written: string): Near | null {
    const near = this.#inFull(written) ?? this.#near.of(written);
    const header = `${near?.header} ${near?.words}`;
    // What measure its figures have is a part of its name.
    return near && header !== written && this.find(header)
      ? { ...near, header, words: undefined }
      : near;
  }

  /** `Năm 24`, `KH 25`, `Kinh phí giao năm 24`, as they are known with the year in full. */
  #inFull(written: string): Near | null {
    const header = written.length > LONGEST_HEADER ? null : withFullYear(written);
    const found = header && meaningOf(this.find(header));
    return found && found.period !== null ? { header, key: '', isPeriod: true } : null;
  }
}

/** A row that stands over the columns of figures and names what they are: the upper row of a header. */
import { holdsFigures } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { isWholeYear } from '../../dataset/period.ts';
import { columnLetter } from '../../problem/problem.ts';
import { plainWords, tidy } from '../../table/fold.ts';
import { periodIn } from '../../table/period-cell.ts';
import type { HeaderFault } from '../cell/fault.ts';
import { isGroup } from '../cell/group-column.ts';
import type { Slot } from '../cell/meaning.ts';
import { hasMoney, withoutMoney } from '../cell/money-unit.ts';
import { isSignature } from '../cell/signature.ts';
import type { Surroundings } from '../cell/surroundings.ts';
import { hasYears } from '../head/form-header.ts';
import { meaningOf } from '../head/head.ts';
import type { Headers } from '../head/header.ts';
import { partingHeader } from '../head/parting-column.ts';
import { audiencesNamed, unitsNamed } from '../title/named.ts';
import { isPreamble, type PreambleValue, periodSaid } from '../title/preamble.ts';
import { isFigure } from './row-above.ts';
import { isNumbering } from './row-shape.ts';

/** The header row, and what is known of it. */
export interface Under {
  readonly dataset: Dataset;
  readonly headers: Headers;
  readonly around: Surroundings;
  readonly slots: readonly Slot[];
  /** Columns whose header is not known. */
  readonly ignored: readonly number[];
  readonly preamble: readonly PreambleValue[];
  /** The rows down to the header row, which is the last. */
  readonly rows: readonly (readonly string[])[];
}

/** Upper headers that change nothing of the figures below them. */
const HARMLESS =
  /^(?:(?:(?:chia|theo|qua|cac|ket qua|thuc hien|so lieu|nam)(?: |$))*|ket qua (?:dao tao|tap huan|boi duong|dao tao boi duong)(?: den nay)?|so luong|gia tri|tong so|giai doan(?: \d{4} \d{4})?|nguoi|tre|tre em|con|lop|%|ty le %|con phu nu|don vi(?: tinh)?.*|dvt.*)$/;
/** What an upper header says of results, before their time; over targets it says another thing than they are. */
const RESULTS = /^(?:(?:kết quả|thực hiện|đã đạt|số liệu|(?:tính )?đến(?: ngày)?)(?: |$))+/iu;
/** Upper headers that say no more than that groups, or units, stand below them. */
const OF_PARTS =
  /^(?!$)(?:(?:trong do|bao gom|chia|phan|tinh|ra|theo|cac)(?: |$))*(?:khu vuc|gioi(?: tinh)?|thanh thi nong thon|don vi(?: truc thuoc)?|dia ban|xa(?: phuong)?(?: (?:thi tran|dac khu))?|phuong(?: xa)?)?$/;
/** Upper headers that say no more than that indicators stand below them. */
const OF_INDICATORS = /^(?:cac|mot so) chi (?:tieu|so)(?: (?:chu yeu|co ban|chinh|dan so))*$/;
export const isOfParts = (cell: string): boolean => OF_PARTS.test(plainWords(cell));
/** Upper headers that say no more than that money stands below them. */
const OF_MONEY = /^(?:tong|(?:tong )?(?:kinh phi|so tien))$/;
/** What stands at the head of a paper. */
const HEAD =
  /^(?:cong hoa xa hoi|doc lap tu do|mau so|mau bieu|bieu(?: so)? |bieu mau|phu luc|kem theo|ban hanh|so (?:\d|(?:bc|kh|qd|cv|tb|tt|nq|ct|hd|ubnd|ds)(?: |$))|don vi (?:bao cao|nhan|lap)|bao cao|kinh gui|ngay|cap nhat)/;
/** What titles begin with. */
const TITLE =
  /^(?:bao cao|bieu|bang|so lieu|ket qua|tinh hinh|thong ke|tong hop|cong tac|danh sach|dan so (?:va|kh|ke)|ubnd|uy ban|tram|trung tam|so y te)/;
/** A longer cell that stands alone is a title. */
const LONGEST = 6;

/** The rows above the header that go on in it, by index; the header's own is not among them. */
export function rowsOver(under: Under): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = under.rows.length - 2; at >= 0; at -= 1) {
    const cells = under.rows[at] ?? [];
    if (isNumbering(cells)) continue;
    const isSaid = under.preamble.some(({ row }) => row === at + 1);
    if (!isOver(under, cells, at === under.rows.length - 2 && !isSaid)) break;
    found.add(at);
  }
  return found;
}

function isOver(under: Under, cells: readonly string[], isOpen: boolean): boolean {
  if (isPreamble(under.headers, cells) || isSignature(cells)) return false;
  const filled = cells.flatMap((cell, index) => (tidy(cell) === '' ? [] : [index]));
  const over = filled.filter((index) => isOfFigures(under, index));
  if (over.some((index) => isFigure(cells[index] ?? ''))) return false;
  const isHead = (cell: string) => HEAD.test(plainWords(cell)) && under.headers.find(cell) === null;
  if (over.length === 0 || cells.some(isHead)) return false;
  const words = filled.map((index) => tidy(cells[index] ?? ''));
  const [first = '', last = first] = words;
  // “Số văn bản;02/BC-UBND” is of the paper, and “Niên độ;2025” no more than a title with a year.
  const isLabelled =
    words.length === 2 &&
    over.length === 1 &&
    under.headers.find(first) === null &&
    !isHarmless(under, first, '');
  if (words.length > 1 && !isLabelled) return true;
  if (isLabelled && isWholeYear(periodIn(last) ?? '')) return false;
  if (last.split(' ').length > LONGEST) return false;
  return namesFigures(under, last) || (isOpen && !isLabelled && !isTitle(last));
}

/** Whether a cell alone over figures is of the whole table, as are a date and the number of a paper. */
const isTitle = (words: string): boolean =>
  TITLE.test(plainWords(words)) ||
  /\d{4}|\d\/|^\(/.test(words) ||
  (words === words.toUpperCase() && words.split(' ').length > 4);

/** What parts the figures is no figure itself: words over “Thôn” alone are a title. */
const isOfFigures = ({ dataset, slots, ignored, rows }: Under, index: number): boolean =>
  (ignored.includes(index) && !partingHeader(dataset, slots, rows.at(-1)?.[index] ?? '')) ||
  slots.some(
    (slot) =>
      slot.index === index &&
      (slot.key === '' || isFigureOf(dataset, slot.key) || slot.period !== null),
  );

const isFigureOf = ({ columns }: Dataset, key: string): boolean => {
  const column = columns[key];
  return column !== undefined && holdsFigures(column);
};

const FIGURES =
  /^(?:nam|nu|trong do|thuc hien|kh|ke hoach|uoc|uoc th|uoc thuc hien|du kien|giao|su dung|da giao|da su dung|duoc giao|chi tieu|muc tieu|tong so|thanh thi|nong thon|ky truoc|cung ky|nam truoc|nam nay)$/;

/** Whether a cell alone in its row may be more than a title. */
function namesFigures({ dataset, headers, around }: Under, words: string): boolean {
  return (
    FIGURES.test(plainWords(words)) ||
    (dataset.time === 'to' && RESULTS.test(words)) ||
    /\b(?:nam|nu|trai|gai)$/.test(plainWords(words)) ||
    headers.find(words) !== null ||
    periodIn(words) !== null ||
    unitsNamed(around, words).length > 0 ||
    audiencesNamed(around, words).length > 0
  );
}

/** Words of a message, each between its quotes but the outer ones. */
export const quoted = (words: readonly string[]): string =>
  [...new Set(words.filter(Boolean))].join('”, “');

/** What is wrong with an upper row: a cell over figures that says what the row below does not. */
export function overFaults(under: Under, at: number): HeaderFault[] {
  const cells = (under.rows[at] ?? []).map(tidy);
  const header = under.rows.at(-1) ?? [];
  const index = cells.findIndex(
    (cell, index) => isOfFigures(under, index) && !isHarmless(under, cell, header[index] ?? ''),
  );
  if (index < 0) return [];
  const ofFigures = (_: string, each: number) => isOfFigures(under, each);
  const facts = {
    value: cells[index],
    above: quoted(cells.filter(ofFigures)),
    below: quoted(header.map(tidy).filter(ofFigures)),
    goals: under.dataset.name === 'muc-tieu',
    rows: !hasYears(under.dataset),
    plan: /\b(?:kh|ke hoach|du kien|muc tieu)\b/.test(plainWords(cells.join(' '))),
  };
  const letter = columnLetter(index);
  return [{ code: 'header-two-rows', row: at + 1, letter, header: cells[index] ?? '', facts }];
}

const isHeadOf = (key: 'indicator' | 'unit') => (headers: Headers, header: string) =>
  meaningOf(headers.find(header))?.[key] != null;
export const isIndicator = isHeadOf('indicator');
export const isUnit = isHeadOf('unit');

/** Whether an upper header changes nothing of the figures below it, but their unit of money. */
export function isHarmless(
  { preamble, around, headers }: Pick<Under, 'preamble' | 'around' | 'headers'>,
  cell: string,
  below: string,
): boolean {
  const { dataset } = headers;
  const isMoney = hasMoney(dataset);
  const { words: bare, factor } = withoutMoney(tidy(cell));
  const words = plainWords(bare);
  if (dataset.time === 'to' && RESULTS.test(bare)) return false;
  if (factor !== null && (!isMoney || (withoutMoney(tidy(below)).factor ?? factor) !== factor))
    return false;
  const indicator = meaningOf(headers.find(below))?.indicator ?? null;
  if (OF_INDICATORS.test(words) || around.isTheme?.(bare, indicator)) return indicator !== null;
  const [, share] = /^\(?([%‰])\)?$/.exec(bare) ?? [];
  // Over an indicator it is the measure, which must be its own.
  if (share && indicator !== null) return around.measureOf?.(indicator) === share;
  if (` ${plainWords(below)} `.includes(` ${words} `) || HARMLESS.test(words)) return true;
  if (isOfParts(words))
    return isGroup(below) || isUnit(headers, below) || isIndicator(headers, below);
  if (isMoney && OF_MONEY.test(words)) return true;
  const period = periodIn(bare.replace(RESULTS, ''));
  const said = periodSaid(preamble, dataset.time ?? '');
  // What there is on the last day of a year is of the year.
  return period !== null && [period, period.replace('-12-31', '')].includes(said ?? '');
}

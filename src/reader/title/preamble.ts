/** What a file says once, above its header, for all of its rows. */
import { columnLetter } from '../../problem/problem.ts';
import { plainKey, tidy } from '../../table/fold.ts';
import { readNumber } from '../../table/number-cell.ts';
import { periodIn, readDate } from '../../table/period-cell.ts';
import type { NumberCell } from '../cell/convention.ts';
import type { HeaderFault } from '../cell/fault.ts';
import { isGroup } from '../cell/group-column.ts';
import type { Meaning } from '../cell/meaning.ts';
import { hasMoney, moneyFactor } from '../cell/money-unit.ts';
import { withoutLineCell, withoutNumber } from '../cell/part-mark.ts';
import { type Scale, scaleIn } from '../cell/scale.ts';
import { meaningOf } from '../head/head.ts';
import { type Headers, isCode, isMale } from '../head/header.ts';
import { labelledCells } from '../head/labelled-cells.ts';
import { isAudience } from './named.ts';

/** A value for a column, said once. */
export interface PreambleValue {
  readonly key: string;
  readonly isName: boolean;
  readonly text: string;
  readonly row: number;
  readonly letter: string;
  readonly header: string;
  /** Words in a cell behind it, which say what they say above a table: “Năm;2025;(số sơ bộ)”. */
  readonly beside?: string;
}

/** A unit of money on a row of its own, or in a title. */
export interface SaidMoney {
  readonly factor: number;
  readonly row: number;
  /** The title's words. */
  readonly title: string | null;
}

export interface Preamble {
  readonly values: readonly PreambleValue[];
  /** The units of money, as `(triệu đồng)`. */
  readonly money: readonly SaidMoney[];
  /** The figure that years as columns hold, as `Loại số: kinh phí giao`. */
  readonly figure: Meaning | null;
  /** The power of ten that is said for all figures: `(nghìn người)`. */
  readonly scale: Scale | null;
  /** An example by which the file says how it writes numbers: `Kiểu số: 1.234,5`. */
  readonly numbers: NumberCell | null;
  readonly faults: readonly HeaderFault[];
}

/** The period that is said once for the whole table, in canonical form; null where none is, or none can be read. */
export function periodSaid(values: readonly PreambleValue[], at = 'period'): string | null {
  return periodIn(values.find(({ key }) => key === at)?.text ?? '');
}

/** Whether it is said who reports, or when: only where nothing else says it, whose figures they are. */
export const isReporter = ({ header }: PreambleValue): boolean =>
  /(?:baocao|lapbieu|namsolieu)$/.test(plainKey(header));

/** Reads the rows above the header; those that say nothing known are titles. */
export function readPreamble(headers: Headers, rows: readonly (readonly string[])[]): Preamble {
  const values: PreambleValue[] = [];
  const faults: HeaderFault[] = [];
  const money: SaidMoney[] = [];
  let figure: Meaning | null = null;
  let numbers: NumberCell | null = null;
  const [scale = null] = rows.flatMap((cells, index) =>
    cells.flatMap((cell) => {
      const found = scaleIn(cell);
      return found ? [{ ...found, row: index + 1 }] : [];
    }),
  );
  rows.forEach((cells, index) => {
    const pair = nameAndText(cells);
    const [name = '', text = ''] = pair ?? [];
    if (scaleIn(`${name}: ${text}`) !== null) return;
    const own = saidMoney(headers, name, text);
    const factor = own ?? (hasMoney(headers.dataset) ? titledUnit(cells) : null);
    const title = own === null ? tidy(cells.find(Boolean) ?? '') : null;
    if (factor !== null) money.push({ factor, row: index + 1, title });
    if (own !== null) return;
    if (plainKey(name) === 'kieuso')
      numbers = {
        row: index + 1,
        slot: { letter: columnLetter(cells.findLastIndex(Boolean)), header: name },
        value: text,
      };
    else if (isFigure(headers, name, text)) figure = columnOf(headers, text);
    else
      for (const each of preambleValues(headers, cells, index + 1)) {
        const isSame = (one: PreambleValue) =>
          one.key === each.key &&
          one.isName === each.isName &&
          isReporter(one) === isReporter(each);
        const other = values.find(isSame);
        if (!other) values.push(each);
        else if (saidIn(other) !== saidIn(each)) faults.push(statedTwice(each, other));
      }
  });
  const isOutright = ({ key }: PreambleValue) =>
    values.some((each) => each.key === key && !isReporter(each));
  const own = values.filter((each) => !isReporter(each) || !isOutright(each));
  return { values: own, money, figure, scale, numbers, faults };
}

/** What is said, however it is written: “2025” is “Năm 2025”. */
const saidIn = ({ key, text }: PreambleValue): string =>
  (key === 'period' ? periodIn(text) : null) ?? text;

/** `Loại số: kinh phí giao`; “Loại số: kế hoạch” is a title. */
const isFigure = (headers: Headers, name: string, text: string): boolean =>
  plainKey(name) === 'loaiso' && columnOf(headers, text) !== null;

/** The money unit of a row that says no more, above a table of money; above any other it is a measure like others. */
const saidMoney = ({ dataset }: Headers, name: string, text: string): number | null =>
  hasMoney(dataset) ? moneyFactor(text === '' ? name : `${name}: ${text}`) : null;

/** The money unit of a title, in brackets behind it or in a cell beside it: `4. Kinh phí thực hiện (triệu đồng)`. */
function titledUnit(cells: readonly string[]): number | null {
  const [title = '', ...beside] = cells.map(tidy).filter((cell) => cell !== '');
  const [unit = null, ...others] = beside.map(moneyFactor).filter((each) => each !== null);
  if (beside.length > 0) return others.length > 0 ? null : unit;
  return moneyFactor(/\S \(([^()]+)\)$/.exec(title)?.[1] ?? '');
}

/** Whether a row says something once for the whole table, and is no title. */
export function isPreamble(headers: Headers, cells: readonly string[]): boolean {
  const [name = '', text = ''] = nameAndText(cells) ?? [];
  if (plainKey(name) === 'kieuso' || isFigure(headers, name, text)) return true;
  if (saidMoney(headers, name, text) !== null) return true;
  return scaleIn(`${name}: ${text}`) !== null || preambleValues(headers, cells, 0).length > 0;
}

/** What a row says of all rows below it: `Mã đơn vị;040`, and its name where that stands behind. */
export function preambleValues(
  headers: Headers,
  cells: readonly string[],
  row: number,
): PreambleValue[] {
  return labelledCells(headers, cells).flatMap((part) => valuesOf(headers, part, { cells, row }));
}

/** The row in which a part of it says something. */
interface Whole {
  readonly cells: readonly string[];
  readonly row: number;
}

function valuesOf(
  headers: Headers,
  part: readonly string[],
  { cells, row }: Whole,
): PreambleValue[] {
  const [name = '', text = '', beside = ''] = nameAndText(part) ?? [];
  const target = columnOf(headers, name);
  if (!target || text === '' || isMale(name, cells)) return [];
  if (!headers.mayHold(target.key, text)) return [];
  // “Số liệu: chính thức” is no figure.
  const isOfFigure = headers.dataset.figures.includes(target.key);
  if (isOfFigure && readNumber(text).kind === 'fault') return [];
  const value = (own: string, isName: boolean, more = {}): PreambleValue => {
    const letter = columnLetter(cells.findIndex((cell) => tidy(cell).endsWith(own)));
    return { key: target.key, isName, text: own, row, letter, header: name, ...more };
  };
  if (beside === '') return [value(text, target.isName)];
  if (headers.hasNames(target.key) && isCode(text))
    return [value(text, false), value(beside, true)];
  if (!isSure(headers, target, text) || headers.find(beside) || isGroup(beside)) return [];
  const isTwo = isCode(beside) || periodIn(beside) !== null;
  return [value(text, target.isName, isTwo ? { text: `${text}; ${beside}` } : { beside })];
}

/** Whether a text is what a column says and no header, whatever stands beside it: “Nguồn;BC-2025;Báo cáo của …”. */
function isSure({ dataset }: Headers, { key }: Meaning, text: string): boolean {
  if (dataset.columns[key]?.kind === 'reference') return isCode(text);
  const isTime = key === dataset.time && (periodIn(text) !== null || 'iso' in readDate(text));
  return isTime || (key === 'audience' && isAudience(text));
}

function columnOf(headers: Headers, name: string): Meaning | null {
  const target = meaningOf(headers.find(name));
  return target?.key ? target : null;
}

/**
 * `Mã đơn vị;07543`, `Đối tượng: Tuyến xã`, each in one cell or two, or with a name in a third;
 * null for a row of more cells.
 */
function nameAndText(cells: readonly string[]): readonly string[] | null {
  const [all, second, third, ...more] = withoutLineCell(cells);
  const first = all?.replace(/^\(([^()]*)\)$/, '$1');
  if (first === undefined || more.length > 0) return null;
  if (second !== undefined) return [withoutNumber(first), second, third ?? ''];
  // “Mã đơn vị 99002” needs no colon.
  const said = first.replace(/^([Mm]ã [^:;]*?)[ =]+(?=[A-Z-]*\d[\dA-Z-]*$)/u, '$1:');
  const at = said.indexOf(':');
  const [name = '', text = '', beside = ''] =
    at < 0 ? said.split(';') : [withoutNumber(said.slice(0, at)), said.slice(at + 1)];
  return [tidy(name), tidy(text), tidy(beside)];
}

/** Where something is said once for all rows; in no row where the desk was told it. */
export const preamblePlace = (row: number): string =>
  row === 0 ? 'phần ghi chung cho cả tệp' : `dòng ${row}`;

function statedTwice(
  { header, text, row, letter }: PreambleValue,
  other: PreambleValue,
): HeaderFault {
  const facts = { value: text, other: other.text, otherPlace: preamblePlace(other.row) };
  return { code: 'said-twice', row, letter, header, facts };
}

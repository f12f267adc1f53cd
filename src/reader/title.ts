/** What the titles above a table say of its figures: a plan, an estimate, a part of a year, another unit. */

import type { Dataset } from '../dataset/dataset.ts';
import { isWholeYear } from '../dataset/period.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { columnLetter } from '../problem/problem.ts';
import { plainWords, tidy } from '../table/fold.ts';
import { periodIn } from '../table/period-cell.ts';
import type { HeaderFault } from './fault.ts';
import { formHeader, hasYears } from './form-header.ts';
import { isWide, type Slot } from './meaning.ts';
import { audiencesNamed, partNamed, unitsNamed, yearsNamed } from './named.ts';
import { type PreambleValue, periodSaid } from './preamble.ts';
import { type Surroundings, withAncestors } from './surroundings.ts';

/** A table as far as a title may contradict it. */
export interface Titled {
  readonly dataset: Dataset;
  readonly around: Surroundings;
  readonly slots: readonly Slot[];
  readonly preamble: readonly PreambleValue[];
  /** What `timesOf` finds in it. */
  readonly times: readonly string[];
}

/** What a title says that the table does not; `isSure` where figures would be published as others. */
interface Contradiction {
  readonly says: 'plan' | 'estimate' | 'part' | 'year' | 'unit' | 'audience';
  readonly word: string;
  readonly isSure: boolean;
}

/** A title's own fault, or none. */
export function titleFault(table: Titled, words: string, row: number, at: number): HeaderFault[] {
  const text = tidy(words);
  const found =
    planned(table, text) ??
    partial(table, text) ??
    ofOtherYear(table, text) ??
    ofOther(table, text) ??
    forOthers(table, text);
  if (!found) return [];
  const code = found.isSure ? 'title-contradicts' : 'title-differs';
  const facts = { value: text.slice(0, 120), says: found.says, word: found.word };
  return [{ code, row, letter: columnLetter(at), header: null, facts }];
}

const PLAN =
  /(?<!\b(?:phong|ban|so) )\bke hoach(?! hoa\b)|\bdu kien\b|\bchi tieu (?:giao|phan dau|ke hoach)\b|\bgiao chi tieu\b|^(?:bieu |bang )?muc tieu\b/;
/** Words before a plan that make it a paper, or what became of it. */
const RESULT =
  /\b(?:ket qua|thuc hien|so ket|tong ket|danh gia|tinh hinh|bao cao|kem theo|can cu|theo|thuoc|cua)\b/;
const ESTIMATE = /(?<!\b(?:quy|cong|hiep|mong|uoc) )\buoc(?: tinh| thuc hien| th| dat)?\b/;

function planned(table: Titled, text: string): Contradiction | null {
  const { dataset, preamble, slots } = table;
  if (!('status' in dataset.columns) || dataset.name === 'muc-tieu') return null;
  // A table that says of each column whether it was planned or done needs no title for that.
  const wide = slots.filter(isWide);
  if (wide.length > 0 && wide.every(({ holds }) => holds !== null)) return null;
  const words = plainWords(text);
  const says = formSays(dataset, text) ?? plannedIn(words);
  // What money was given is a plan as well.
  const isResult = !dataset.figures.includes('allocated');
  const isSure = mayBeOf(table, text);
  const word = PLAN.exec(words)?.[0] ?? words;
  if (says === 'plan') return { says, word, isSure: isResult && isSure };
  const isSaid = [...preamble, ...slots].some(({ key }) => key === 'status');
  return says === null || isSaid ? null : { says, word: 'ước', isSure };
}

/** Of a title that is no more than the head of a column: `KH 2025`. */
function formSays(dataset: Dataset, text: string): 'plan' | 'estimate' | null {
  const holds = hasYears(dataset) ? (formHeader(text)?.holds ?? 'result') : 'result';
  if (holds === 'result') return null;
  return holds === 'estimate' ? holds : 'plan';
}

/** Whether plain words say that figures were planned, or are expected. */
export function plannedIn(words: string): 'plan' | 'estimate' | null {
  const plan = PLAN.exec(words);
  if (plan && !RESULT.test(words.slice(0, plan.index))) return 'plan';
  const estimate = ESTIMATE.exec(words);
  return estimate && !RESULT.test(words.slice(0, estimate.index)) ? 'estimate' : null;
}

/** Whether a title's years are among those of the table; so they may be where one does not say them. */
function mayBeOf({ times: known }: Titled, text: string): boolean {
  const named = yearsNamed(text);
  return (
    named.length === 0 ||
    known.length === 0 ||
    known.some((one) => named.some((year) => one.includes(year)))
  );
}

/** The times that a table says of its figures, above them, at the heads of their columns and in `rows`; its last day is a year. */
export function timesOf(
  { dataset, preamble, slots }: Omit<Titled, 'around' | 'times'>,
  rows: readonly (readonly string[])[],
): readonly string[] {
  const own = slots.find(({ key }) => key === dataset.time);
  const cells = own ? rows.map((row) => row[own.index] ?? '') : [];
  const times = [
    periodSaid(preamble, dataset.time ?? ''),
    ...slots.map(({ period }) => period),
    ...cells.map(periodIn),
  ];
  return [...new Set(times.flatMap((each) => each?.replace('-12-31', '') ?? []))];
}

function partial(table: Titled, text: string): Contradiction | null {
  const part = partNamed(text) ?? untilDay(text);
  const isOfYears = table.times.some(isWholeYear) && !table.times.some(isPartOrDay);
  return part === null || !isOfYears
    ? null
    : { says: 'part', word: part, isSure: mayBeOf(table, text) };
}

const isPartOrDay = (period: string): boolean => period.includes('-');

const UNTIL =
  /\b(?:den|tinh den)(?: het)?(?: ngay)? (\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(?:19|20)\d\d\b/;

/** A day before the end of its year up to which figures are counted, as `đến 30/6`. */
function untilDay(text: string): string | null {
  const [, day = '', month = ''] = UNTIL.exec(plainWords(text)) ?? [];
  const isEnd = Number(month) === 12 && Number(day) === 31;
  return day === '' || isEnd ? null : `đến ${day}/${month}`;
}

/** A title that is no more than what it is of: `KẾT QUẢ NĂM 2024`, `Năm 2024`. */
const OF_YEAR =
  /^(?:(?:ket qua|so lieu|bieu|bang|thong ke|tong hop|tinh hinh|kinh phi)\b.* )?(?:nam )?((?:19|20)\d\d)$/;
/** What has a year of its own: a report of 2024 may hold a table of 2023. */
const PAPER =
  /\b(?:bao cao|theo|nghi quyet|quyet dinh|ke hoach|thong tu|luat|chuong trinh|de an|den)\b/;

/** Another year than the one of all figures. */
function ofOtherYear({ times }: Titled, text: string): Contradiction | null {
  const words = plainWords(text);
  const year = PAPER.test(words) ? undefined : OF_YEAR.exec(words)?.[1];
  const years = new Set(times.map((each) => each.slice(0, 4)));
  if (!year || years.size !== 1 || times.some((each) => each.includes(year))) return null;
  // What was done in a year may be counted a month later.
  return times.some((each) => /-\d\d-/.test(each))
    ? null
    : { says: 'year', word: `năm ${year}`, isSure: true };
}

function ofOther({ around, preamble }: Titled, text: string): Contradiction | null {
  const codes = preamble
    .filter(({ key }) => key === 'unit')
    .flatMap((each) => codesOf(around, each));
  if (codes.length === 0) return null;
  const own = new Set(codes.flatMap((code) => withAncestors(around, code)));
  const other = unitsNamed(around, text).find((each) => !each.some((code) => own.has(code)));
  const name = around.catalogues.get('don-vi')?.name(other?.[0] ?? '') ?? '';
  return other ? { says: 'unit', word: name, isSure: true } : null;
}

function codesOf({ catalogues }: Surroundings, { text }: PreambleValue): readonly string[] {
  const found = catalogues.get('don-vi')?.byName(text, null) ?? { codes: [] };
  if ('code' in found) return [officialCode(found.code)];
  return 'codes' in found ? found.codes.map(officialCode) : [];
}

function forOthers({ around, preamble }: Titled, text: string): Contradiction | null {
  const own = preamble.find(({ key }) => key === 'audience');
  const named = own ? audiencesNamed(around, text) : [];
  const isOwn = named.some((each) => plainWords(each) === plainWords(own?.text ?? ''));
  const [word] = named;
  return word === undefined || isOwn ? null : { says: 'audience', word, isSure: true };
}

/** The year, or the day, that a title is of, beside those that its table says. */
import { plainWords } from '../../table/fold.ts';
import { readDate } from '../../table/period-cell.ts';
import { isPlan } from '../cell/meaning.ts';
import { daysNamed } from './named.ts';
import { type Contradiction, isOfResults, type Titled } from './titled.ts';

/** A title, or a sentence of one, that is no more than what it is of: `KẾT QUẢ NĂM 2024`, `Biểu năm 2024 của …`. */
const OF_YEAR =
  /^(?:(?:ket qua|(?:phu luc )?so lieu|bieu|bang|thong ke|tong hop|tinh hinh|kinh phi|ky bao cao|du toan)\b.* )?(?:nam |nien do )?((?:19|20)\d\d)(?: cua .*)?$/;
/** What has a year of its own: a report of 2024 may hold a table of 2023. */
const PAPER =
  /(?<!\bky )\bbao cao\b|\b(?:theo|nghi quyet|quyet dinh|ke hoach|thong tu|luat|chuong trinh|de an|den)\b/;

/** A report of one year holds no figures of a later one. */
const REPORT = /^bao cao (?!so \d)(?:.* )?(?:nam )?((?:19|20)\d\d)(?: cua .*)?$/;

/** No more than its year: all reports of that may be kept in one folder. */
const BARE = /^bao cao (?:nam )?\d{4}$/;

/** “(số liệu thực hiện đến 31/12/2024)”. */
const UNTIL_DAY = /\bden (?:het )?(?:ngay )?\d{1,2} \d{1,2} ((?:19|20)\d\d)$/;

/** Another day than the one up to which all figures are said to be. */
export function ofOtherDay({ preamble }: Titled, text: string): Contradiction | null {
  const said = readDate(preamble.find(({ key }) => key === 'asOf')?.text ?? '');
  const other = 'iso' in said && daysNamed(text).find(({ iso }) => iso !== said.iso);
  return other ? { says: 'period', word: other.day, isSure: true } : null;
}

/** Another year than the one of all figures. */
export function ofOtherYear(table: Titled, text: string): Contradiction | null {
  const { dataset, times } = table;
  if (dataset.time === 'to') return null;
  const years = [...new Set(times.map((each) => each.slice(0, 4)))];
  // What was done in a year may be counted a month later.
  if (years.length !== 1 || times.some((each) => /-\d\d-|\//.test(each))) return null;
  const clauses = text.split(/[:()]|\. /).map(plainWords);
  const year = [plainWords(text), ...clauses]
    .map((words) => yearIn(table, words, years[0] ?? ''))
    .find(Boolean);
  const isOf = !year || times.some((each) => each.includes(year));
  return isOf ? null : { says: 'year', word: `năm ${year}`, isSure: true };
}

/** The year that plain words are of, be it that of the table; of a report only one before that. */
function yearIn({ dataset, slots }: Titled, words: string, own: string): string | undefined {
  const isDone = isOfResults(dataset, slots) && !slots.some(isPlan);
  const yearBy = (pattern: RegExp, rest: string) =>
    PAPER.test(rest) ? undefined : pattern.exec(words)?.[1];
  const report = isDone ? yearBy(REPORT, words.replace(/^bao cao /, '')) : undefined;
  const until = isDone ? yearBy(UNTIL_DAY, words.replace(UNTIL_DAY, '')) : undefined;
  // One that names the table's own year as well is of both.
  const only = words.includes(own)
    ? undefined
    : (yearBy(OF_YEAR, words) ?? (BARE.test(words) ? undefined : report));
  const isPast = until && (until < own || words.includes('31 12'));
  return (report && report < own ? report : undefined) ?? (isPast ? until : undefined) ?? only;
}

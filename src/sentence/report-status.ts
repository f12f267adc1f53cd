/** How far a unit has reported, and what it still owes, by name. */
import { capital, list, NBSP, number, unended } from '../format.ts';
import type { Child } from '../model/children.ts';
import type { Lack, Owed, OwedDataset } from '../model/owed.ts';
import type { ReportStatus, ReportWord } from '../model/report-status.ts';
import { nameInSentence } from './indicator.ts';
import { inSentence } from './training.ts';

const REPORT: Readonly<Record<ReportWord, (last: number | null) => string>> = {
  silent: () => 'Chưa báo cáo',
  older: (last) => `Mới có đến năm${NBSP}${last}`,
  part: () => 'Chưa đủ',
  whole: () => 'Đã báo cáo đủ',
};

/** The one vocabulary of reporting; null of a unit that owes nothing. */
export const reportInWords = (status: ReportStatus | null): string | null =>
  status && REPORT[status.word](status.last);

const DATASETS: Readonly<Record<OwedDataset, string>> = {
  'so-lieu': 'số liệu dân số',
  'dao-tao': 'đào tạo',
  'kinh-phi': 'kinh phí',
};

/** `36 đơn vị chưa có số năm 2025, trong đó 18 chưa báo cáo`: the others have older figures. */
export function behindHeading(behind: readonly Pick<Child, 'status'>[]): string {
  const silent = behind.filter(({ status }) => status?.word === 'silent').length;
  const year = behind[0]?.status?.year ?? '';
  const all = `${number(behind.length)}${NBSP}đơn vị chưa có số năm${NBSP}${year}`;
  const isPart = silent > 0 && silent < behind.length;
  return isPart ? `${all}, trong đó ${number(silent)} chưa báo cáo` : all;
}

/** What a silent unit owes: `Chưa có số liệu nào. Cần báo cáo: đào tạo và kinh phí năm 2025.` */
export function everythingOwed({ owed, year }: ReportStatus): string {
  const names = list(owed.map(({ dataset }) => DATASETS[dataset]));
  return `Chưa có số liệu nào. Cần báo cáo: ${names} năm${NBSP}${year}.`;
}

/** What a unit still owes: all that is missing whole in a line for each year, then a line for each that is not whole. */
export function lacksInWords({ owed }: Pick<ReportStatus, 'owed'>): readonly string[] {
  const none = Map.groupBy(
    owed.filter(({ state }) => state === 'none'),
    ({ year }) => year,
  );
  const missing = [...none].map(
    ([year, some]) =>
      `Chưa có: ${list(some.map(({ dataset }) => DATASETS[dataset]))} năm${NBSP}${year}.`,
  );
  return [...missing, ...owed.filter(({ state }) => state === 'part').map(lackInWords)];
}

/** For a message: `Báo cáo năm 2025 còn thiếu một phần đào tạo và kinh phí.`; null where nothing lacks. */
export function lacksInBrief(status: ReportStatus): string | null {
  const { owed, year, word } = status;
  const lacking = owed.filter(({ state }) => state !== 'whole');
  if (lacking.length === 0) return null;
  const names = lacking.map(
    ({ dataset, state }) => `${state === 'none' ? '' : 'một phần '}${DATASETS[dataset]}`,
  );
  return word === 'silent'
    ? `Cần báo cáo: ${list(names)} năm${NBSP}${year}.`
    : `Báo cáo năm${NBSP}${year} còn thiếu ${list(names)}.`;
}

function lackInWords({ dataset, year, lacks }: Owed): string {
  const when = `năm${NBSP}${year}`;
  const [only] = lacks;
  if (dataset === 'kinh-phi' && lacks.length === 1 && only)
    return `Kinh phí ${when}: ${money(only)}.`;
  const names = lacks.map(nameOf).join('; ');
  return `${capital(DATASETS[dataset])} ${when}, chưa có: ${names}.`;
}

function money(lack: Lack): string {
  if (lack.what === 'kind-of-money') return 'biểu không ghi là số giao hay số sử dụng';
  if (!('line' in lack) || lack.line !== null) return `chưa có ${nameOf(lack)}`;
  return lack.what === 'used'
    ? 'đã có số giao, chưa có số sử dụng'
    : 'đã có số sử dụng, chưa có số giao';
}

function nameOf(lack: Lack): string {
  switch (lack.what) {
    case 'indicator':
      return nameInSentence(lack.indicator.name);
    case 'form':
      return `biểu ${inSentence(lack.audience)}`;
    case 'learners':
      return `số đã học của lớp “${lack.course.name}”`;
    case 'eligible':
      return `tổng số thuộc diện của lớp “${lack.course.name}”`;
    case 'kind-of-money':
      return 'số giao, số sử dụng';
    case 'allocated':
    case 'used': {
      const amount = lack.what === 'used' ? 'số sử dụng' : 'số giao';
      return lack.line ? `${amount} của “${unended(lack.line.name)}”` : amount;
    }
  }
}

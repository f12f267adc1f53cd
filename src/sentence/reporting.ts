/** Who has figures, up to when, and who owes some: told without blame. */
import { capital, list, NBSP, number, placeInSentence } from '../format.ts';
import type { Count } from '../model/count.ts';
import type { Model } from '../model/model.ts';
import { REPORT_WORDS, type ReportStatus, type ReportWord } from '../model/report-status.ts';
import { reportersOf } from '../model/reporting.ts';
import type { Theme } from '../model/theme.ts';
import { countWithPlace, namesInWords, unitsInWords } from './count.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { inPeriod } from './when.ts';

/** Of a theme the newest year, and who has figures of it; null where nobody has. */
export function reportingInWords(model: Model, theme: Theme): Sentence | null {
  const found = reportersOf(model, theme);
  if (!found) return null;
  const who = figure(whoInWords(model, found));
  return say`${theme.name}: ${who} có số liệu ${inPeriod(String(found.year))}, năm mới nhất đã có báo cáo.`;
}

const whoInWords = ({ units }: Model, found: NonNullable<ReturnType<typeof reportersOf>>): string =>
  unitsInWords(units, found.units, String(found.year));

/** For the line above a theme's finding: `10 trong 12 đơn vị của thành phố Mẫu có số liệu năm 2025`. */
export function reportersLine(model: Model, theme: Theme): string | null {
  const found = reportersOf(model, theme);
  if (!found) return null;
  return capital(`${whoInWords(model, found)} có số liệu ${inPeriod(String(found.year))}`);
}

/** Who owes something of a kind and has not given it: `2 trong 12 đơn vị của thành phố Mẫu chưa có số liệu đào tạo năm 2025`. */
export function owingInWords({ some, others, all, parent, ...rest }: Count, what: string): string {
  const count = { ...rest, parent, all, some: others, others: some };
  return capital(`${countWithPlace(count)} chưa có số liệu ${what} ${inPeriod(count.period)}`);
}

const WORDS: Readonly<Record<ReportWord, string>> = {
  silent: 'chưa báo cáo',
  older: 'chỉ có số của các năm trước',
  part: 'chưa đủ',
  whole: 'đã báo cáo đủ',
};

/**
 * How far those who owe have reported: `Thành phố Mẫu, năm 2025: 1 đơn vị chưa báo cáo, 1 chỉ có số của các năm
 * trước, 5 chưa đủ và 5 đã báo cáo đủ`; where nobody owes, who has figures at all.
 */
export function statusHeading(model: Model): Sentence {
  const statuses = model.units.all.flatMap((unit) => model.reportStatus(unit) ?? []);
  const [first] = statuses;
  if (!first) return haveFigures(model);
  const parents = new Set(statuses.map(({ unit }) => unit.parent));
  const parent = parents.size === 1 ? model.units.get(first.unit.parent ?? '') : undefined;
  const year = Math.max(...statuses.map((status) => status.year));
  const start = capital(
    [parent && placeInSentence(parent.name), `năm${NBSP}${year}`].filter(Boolean).join(', '),
  );
  return say`${start}: ${figure(countsInWords(statuses))}.`;
}

function countsInWords(statuses: readonly ReportStatus[]): string {
  const counts = REPORT_WORDS.flatMap((word) => {
    const some = statuses.filter((status) => status.word === word).length;
    return some > 0 ? [{ some, word }] : [];
  });
  return list(
    counts.map(
      ({ some, word }, at) => `${number(some)}${NBSP}${at === 0 ? 'đơn vị ' : ''}${WORDS[word]}`,
    ),
  );
}

function haveFigures(model: Model): Sentence {
  const some = model.units.all.filter((unit) => model.profile(unit).latest !== null);
  if (some.length === 0) return say`Không có số liệu nào được công bố.`;
  return say`Có số liệu của ${figure(namesInWords(some))}.`;
}

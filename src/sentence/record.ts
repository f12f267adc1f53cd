/** What a unit's reports say of a theme: its leading count, and how many contents there are. */
import { capital, NBSP, number, observed, placeInSentence, withUnit } from '../format.ts';
import { isRate } from '../model/evidence.ts';
import { type Lead, last, type RecordLine, type RecordTheme } from '../model/record.ts';
import type { Series } from '../model/series.ts';
import type { Unit } from '../model/unit-tree.ts';
import { changeFrom, nameInSentence, reported } from './indicator.ts';
import { figure, printed, type Sentence, say } from './sentence.ts';
import { inPeriod, isUndated, isUnprinted, softness } from './when.ts';

/** `Năm 2024, báo cáo của thành phố Cao Bằng ghi 13 cuộc truyền thông …, bằng năm 2023`. */
export function recordHeading(
  unit: Unit,
  theme: RecordTheme,
  lead: Lead | null,
  series: Series | null,
): Sentence {
  const place = placeInSentence(unit.name);
  const row = lead && last(lead.line);
  if (!lead || !row) {
    const contents = figure(`${number(theme.lines.length)}${NBSP}nội dung`);
    return say`Báo cáo của ${place} ghi ${contents} về ${theme.theme.toLocaleLowerCase('vi')}`;
  }
  const { indicator } = lead.line;
  // How far chance moves a rate is told where its own page stands.
  const isTold = !isRate(indicator) && series?.known.at(-1)?.row === row;
  const change = isTold ? changeFrom(series) : [];
  return say`${reported(indicator, unit, row)}${change}`;
}

/** How to read the drawing of a count's groups. */
export function tallySubtitle({ line: { indicator } }: Lead): string {
  return `${indicator.name}, theo nhóm như báo cáo ghi. Mỗi ô là một ${indicator.measure}.`;
}

/** Every group's figure, for those who do not see the drawing. */
export function tallyDescription(unit: Unit, { line, groups }: Lead): string {
  const words = groups.map((group) => {
    const row = group.rows.at(-1);
    return `${group.breakdown}: ${(row && observed(row)) ?? 'để trống'}`;
  });
  return `${line.indicator.name} của ${placeInSentence(unit.name)}. ${words.join('. ')}.`;
}

/**
 * A number of a report as the report of its unit has it: `Số cộng tác viên dân số: 118 người`; what is not of the
 * period asked for with its own: `Số sự kiện truyền thông: 2 sự kiện (năm 2023); 2 sự kiện (năm 2024)`.
 */
export function recordedInWords(line: RecordLine, asked: string): Sentence {
  const { indicator, breakdown, rows } = line;
  const name = capital(nameInSentence(indicator.name));
  const start = breakdown === null ? name : `${name} – ${breakdown}`;
  const said = rows.map((row) => {
    const level = levelInWords(indicator, row);
    const isOurs = isUnprinted(row) && typeof row.value === 'number';
    const time = row.period === asked || isUndated(row) ? '' : inPeriod(row.period);
    const notes = [time, softness(row)].filter(Boolean).join(', ');
    return say`${isOurs ? figure(level) : printed(level)}${notes && ` (${notes})`}`;
  });
  return said.reduce((all, each, at) => say`${all}${at === 0 ? ': ' : '; '}${each}`, say`${start}`);
}

function levelInWords(
  { measure }: RecordLine['indicator'],
  row: RecordLine['rows'][number],
): string {
  if (row.value === 'mark') return 'có';
  const written = observed(row) ?? '';
  return measure === 'dấu X' ? written : withUnit(written, measure);
}

/** What a unit's reports say of a theme: its leading count, and how many contents there are. */
import { NBSP, number, observed, placeInSentence } from '../format.ts';
import { isRate } from '../model/evidence.ts';
import { type Lead, last, type RecordTheme } from '../model/record.ts';
import type { Series } from '../model/series.ts';
import type { Unit } from '../model/unit-tree.ts';
import { changeFrom, reported } from './indicator.ts';
import { figure, type Sentence, say } from './sentence.ts';

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

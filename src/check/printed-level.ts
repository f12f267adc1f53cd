/** The levels that the words of a target print, and the years that these are of. */
import { readNumber } from '../table/number-cell.ts';

export interface PrintedLevel {
  readonly text: string;
  readonly value: number;
  /** Null where nothing stands beside it. */
  readonly comparator: string | null;
  /** Whether it is by how much a level changes. */
  readonly isChange: boolean;
  /** Whether it is surely a level: `trên 80%`, `đạt 2,1`; and no `mục 2`, `đủ 2 con`, `từ 15 tuổi`. */
  readonly isLevel: boolean;
  /** Where it begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** “Tăng thêm 2%”, and no “tăng lên 85%”. */
const CHANGED = /(tăng|giảm)(?: (?:thêm|được|bình quân|khoảng|từ))*/.source;
/** How words compare, and what they then are. */
const COMPARED =
  /(trên|hơn|vượt)|(dưới|(?:thấp|nhỏ|ít) hơn)|(ít nhất|tối thiểu|không (?:dưới|(?:thấp|nhỏ|ít) hơn))|(tối đa|không (?:quá|trên|vượt(?: quá)?|(?:(?:cao|lớn|nhiều) )?hơn))/
    .source;
const COMPARATORS = ['>', '<', '≥', '≤'] as const;
const NUMBER = /(?<!thứ )(\d[\d.,]*\d|\d)(?: (nghìn|triệu))?(?: ?%)?(?: trở (lên|xuống))?/.source;
const FROM_HERE: Readonly<Record<string, string>> = { lên: '≥', xuống: '≤' };

/** What stands before and behind numbers of places, times and people. */
const PLACED =
  /(?:[\d/-]|(?<!\p{L})(?:mục|điều|điểm|biểu|dòng|trang|ngày|tháng|quý|năm|đoạn|đợt|đề án|(?:kế hoạch|nghị quyết|quyết định|công văn)(?: số)?)) ?$/iu;
const COUNTED = /^ ?(?:[/-]|(?:tháng|quý|năm|lần|kỳ|tuổi|con)(?!\p{L}))/iu;
/** What stands before a level that is neither compared nor a share. */
const TOLD = /(?:(?<!\p{L})(?:đạt|là|còn|xuống|lên)(?: (?:mức|khoảng))?|:) $/iu;

export function levelsIn(words: string): PrintedLevel[] {
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${CHANGED} )?(?:(?:${COMPARED}) )?(?<!\\p{L})${NUMBER}`,
    'giu',
  );
  return [...words.matchAll(pattern)].flatMap((found) => {
    const [text, change, ...parts] = found;
    const [digits = '', scale, direction = ''] = parts.slice(COMPARATORS.length);
    const reading = readNumber(digits);
    if (reading.kind === 'fault') return [];
    const read = reading.kind === 'number' ? reading.value : reading.whole;
    const factor = { nghìn: 1_000, triệu: 1_000_000 }[scale?.toLowerCase() ?? ''] ?? 1;
    const at = parts.slice(0, COMPARATORS.length).findIndex(Boolean);
    const comparator = COMPARATORS[at] ?? FROM_HERE[direction] ?? null;
    const [from, to] = [found.index, found.index + text.length];
    const before = words.slice(0, from);
    const isTold = !PLACED.test(before) && (text.includes('%') || TOLD.test(before));
    const isChange = change !== undefined;
    const isLevel = !isChange && !COUNTED.test(words.slice(to)) && (comparator !== null || isTold);
    return [{ text, value: read * factor, comparator, isChange, isLevel, from, to }];
  });
}

/** What a year is of that is none of a level's own: a paper, or what the level is compared with. */
const ELSEWHERE =
  /(?<!\p{L})(?:chiến lược|chương trình|đề án|nghị quyết|quyết định|kế hoạch)(?!\p{L})|(?<!\p{L})(?:so với|như|bằng|mức|quả|từ)(?: \p{L}+){0,2} $/iu;

/** The year of a level, or of all words without one: the last before it, or one that stands next behind it. */
export function yearOfLevel(words: string, level: PrintedLevel | undefined): string | null {
  const years = [...words.matchAll(/(?<!\p{L})(?:đến )?năm (\d{4})(?! ?[-–]|\d)/giu)].filter(
    ({ index }) =>
      !ELSEWHERE.test(
        words
          .slice(0, index)
          .split(/[,;:.] /)
          .at(-1) ?? '',
      ),
  );
  const { from, to } = level ?? { from: words.length, to: words.length };
  const behind = years.find(({ index }) => index >= to && !/[,;:()]/.test(words.slice(to, index)));
  const before = years.findLast(({ index }) => index < from);
  return (behind ?? before)?.[0] ?? null;
}

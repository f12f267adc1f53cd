/**
 * An officer who does exactly what a report says, and knows nothing: each remedy that gives the very
 * words to write is obeyed, in the cell or the header that it speaks of. What it says under a
 * condition (“nếu …”), or as one of two, asks the officer, who then writes what his papers say.
 */
import { columnIndex, type Problem } from '../../src/problem/problem.ts';
import type { Reading } from '../../src/read/read.ts';
import { gridOf, textOfGrid } from './grid.ts';
import { published } from './oracle.ts';

/** The words to write in place of a cell; null where a remedy does not give them outright. */
export function wordsToWrite({ remedy }: Pick<Problem, 'remedy'>): string | null {
  if (/^(?:nếu|kiểm tra|đối chiếu)|,? hoặc (?:ghi|sửa|giữ|bỏ|“)/.test(remedy)) return null;
  const outright =
    /^(?:ghi|sửa (?:tiêu đề|tên) thành) “([^”]+)”/.exec(remedy) ??
    /^gõ lại thành (\S+?)\.?$/.exec(remedy) ??
    /^(?:thêm một khoảng trắng|xóa rồi gõ lại|viết cả tệp)[^“]*(?:“[^”]”: )?ghi “([^”]+)”/.exec(
      remedy,
    );
  return outright?.[1] ?? null;
}

/** The words of each branch of a remedy that asks: “nếu là một số thì ghi 703749”, “ghi 2500, hoặc ghi 2,5”. */
export const branchesOf = ({ remedy }: Pick<Problem, 'remedy'>): string[] =>
  [...remedy.matchAll(/(?:^|thì |hoặc )(?:ghi|gõ lại thành) (?:“([^”]+)”|(\d[\d.,]*\d|\d))/g)].map(
    ([, quoted, bare = '']) => quoted ?? bare,
  );

/** What an officer who is asked writes: one of the branches, as his papers say; null where they say none. */
export type Answer = (problem: Problem) => string | null;

/** The text with the remedies of one file obeyed; null where none of them could be. */
export function obeyed(
  text: string,
  delimiter: string,
  problems: readonly Problem[],
  answer: Answer = () => null,
): string | null {
  const grid = gridOf(text, delimiter);
  if (grid === null) return null;
  let count = 0;
  for (const each of problems) {
    const words = each.severity === 'error' ? (wordsToWrite(each) ?? answer(each)) : null;
    const cells = grid[(each.row ?? 0) - 1];
    const at = columnIndex(each.column);
    if (words === null || cells?.[at] === undefined || cells[at] === words) continue;
    cells[at] = words;
    count += 1;
  }
  return count === 0 ? null : textOfGrid(grid, delimiter);
}

/** One thing that a remedy says to do, be it one of several that it leaves to the officer. */
export interface Action {
  readonly kind:
    | ('cell' | 'header' | 'row' | 'above' | 'folder')
    | `delete ${'column' | 'row' | 'words' | 'file' | 'quotes'}`;
  /** '' for what is deleted. */
  readonly words: string;
  /** The header in whose place they stand, where the problem has no column. */
  readonly of?: string;
}

/** What words stand behind in a remedy, with what is to be done with them. */
const WRITTEN = [
  ['header', /(?:sửa|ghi) tiêu đề (?:thành )?“([^”…]+(?:” hoặc “[^”…]+)*)”/g],
  ['row', /ghi dòng này thành “([^”…]+)”/g],
  ['above', /phía trên dòng tiêu đề[^“.]*“([^”…]+)”/g],
  ['folder', /chuyển tệp[^,;]* vào thư mục (\S+?)\/?(?=[,.])/g],
  ['cell', /\(mã (\S+)\) thì ghi mã đó/g],
  ['cell', /ghi một trong: (\d[^.;]*)/g],
] as const;

/** What is to be taken away. */
const DELETED = [
  ['delete column', /xóa (?:các )?cột/],
  ['delete row', /xóa (?:dòng (?:này|ghi)|một trong hai dòng|“[^”]*” ghi chung)|giữ một dòng/],
  // A title that is put right no longer says what it said.
  ['delete words', /xóa (?:lời này|số điện thoại|tên người)|sửa (?:tên biểu|lời văn)/],
  ['delete file', /xóa (?:tệp này|một trong hai tệp)|bỏ tệp này|chuyển tệp ra khỏi/],
  ['delete quotes', /xóa (?:các )?dấu (?:“|")/],
] as const;

/** All that a remedy says to do in so many words. */
export function actionsOf({ remedy }: Pick<Problem, 'remedy'>): Action[] {
  const outright = wordsToWrite({ remedy });
  const cells = new Set([...(outright === null ? [] : [outright]), ...branchesOf({ remedy })]);
  const [, of] = /số ở cột “([^”]+)” là /.exec(remedy) ?? [];
  const others = WRITTEN.flatMap(([kind, pattern]) =>
    [...remedy.matchAll(pattern)].flatMap(([, words = '']) =>
      words.split(/, |” hoặc “/).map((each) => ({ kind, words: each, ...(of && { of }) })),
    ),
  );
  const isOther = (words: string) => others.some((each) => each.words === words);
  return [
    ...[...cells]
      .filter((words) => !isOther(words))
      .map((words) => ({ kind: 'cell' as const, words })),
    ...others,
    ...DELETED.filter(([, pattern]) => pattern.test(remedy)).map(([kind]) => ({ kind, words: '' })),
  ];
}

/** The text in which that alone was done for one problem; null where it has no place, '' for a file that is gone. */
export function done(
  text: string,
  delimiter: string,
  { row, column }: Problem,
  { kind, words, of }: Action,
): string | null {
  if (kind === 'folder') return text;
  if (kind === 'delete file') return '';
  if (kind === 'delete quotes') return text.replaceAll(/["“”]/g, '');
  const grid = gridOf(text, delimiter);
  const at = (row ?? 0) - 1;
  const cells = grid?.[at];
  const index = of ? (cells?.indexOf(of) ?? -1) : columnIndex(column);
  if (!grid || !cells) return null;
  if (kind === 'above') grid.unshift(words.split(/; ?|: /));
  else if (kind === 'row') grid[at] = [words];
  else if (kind === 'delete row' || (kind === 'delete words' && column === null))
    grid.splice(at, 1);
  else if (cells[index] === undefined) return null;
  else if (kind === 'delete column') for (const each of grid) each.splice(index, 1);
  else cells[index] = words;
  return textOfGrid(grid, delimiter);
}

export const delimiterOf = (text: string): string =>
  [...';,\t|'].reduce((a, b) => (text.split(b).length > text.split(a).length ? b : a));

/** The figures that would be published, in words. */
export function told({ data }: Reading): string {
  if (data === null) return 'còn lỗi cần người sửa';
  const figures = published(data).map(({ of, value }) => `${of}=${value}`);
  return figures.join(' · ') || 'không có số';
}

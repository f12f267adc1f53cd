/**
 * An officer who does exactly what a report says, and knows nothing: each remedy that gives the very
 * words to write is obeyed, in the cell or the header that it speaks of. What it says under a
 * condition (“nếu …”), or as one of two, asks the officer, who then writes what his papers say.
 */
import { columnIndex, type Problem } from '../../src/problem/problem.ts';
import { gridOf, textOfGrid } from './grid.ts';

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

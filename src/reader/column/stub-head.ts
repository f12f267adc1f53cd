/** The column of what the rows are of, under a head of something else: “Năm” beside years, “Hoạt động”, “Mục tiêu”. */
import { type Column, holdsFigures } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { measureKey } from '../../dataset/measure.ts';
import { meaning, saysItself } from '../cell/meaning.ts';
import { type Head, meaningOf } from '../head/head.ts';
import type { PreambleValue } from '../title/preamble.ts';
import type { Under } from './over-row.ts';
import { cellsAt } from './row-shape.ts';

/** What a row is called whose figures are those that are said above. */
const OWN =
  /^(?:kết quả(?: thực hiện| đạt được)?|thực hiện|đạt được|số liệu|số lượng|giá trị) ?(?:\(([^()]+)\))?$/i;

/** The heads, that one being of what its cells name, or of nothing where they name no more than is said above. */
export function withStub(
  heads: readonly Head[],
  { dataset: { columns, item }, around }: Pick<Under, 'dataset' | 'around'>,
  below: readonly (readonly string[])[],
  said: readonly PreambleValue[],
): readonly Head[] {
  const key = item ?? '';
  const names = around.catalogues.get(columns[key]?.to ?? '');
  const meant = heads.flatMap(({ found }) => meaningOf(found) ?? []);
  const hasYears = meant.filter(({ period }) => period).length > 1;
  // Targets of courses have no indicator.
  const isItem = (each: string) => each === key || each === 'courses';
  if (!names || meant.some((found) => isItem(found.key) || found.indicator !== null)) return heads;
  const of = said.find((each) => each.key === key)?.text;
  const own = of ? names.codeOf(of) : null;
  const measure = measureKey(around.measureOf?.(own ?? '') ?? '');
  const isOwn = (cell: string) => {
    const [all, inner] = OWN.exec(cell) ?? [];
    const isOfOwn = !own || measureKey(inner ?? measure) === measure;
    return all ? isOfOwn : !!own && names.codeOf(cell) === own;
  };
  const isWord = (cell: string) => /\p{L}{3}/u.test(cell);
  const isNamed = (cell: string) => isWord(cell) && !('unknown' in names.byName(cell, null));
  // Another column of words before the figures may say more of what they are of: a part, a line below.
  const isLone = (at: number) =>
    heads.every(
      ({ found }, other) => found || other === at || !besideFigures(below, other).some(isWord),
    );
  for (const [at, head] of heads.entries()) {
    const { header, found } = head;
    const isYear = /^năm$/i.test(header);
    if (found === 'aside' || header === '' || !(isYear || isOpen(found, columns))) continue;
    const cells = besideFigures(below, at);
    if (!of && cells.filter(isNamed).length * 2 > cells.length && isLone(at))
      return heads.with(at, { ...head, found: meaning(key, true) });
    if (isYear && hasYears && cells.length > 0 && cells.every(isOwn))
      return heads.with(at, { ...head, found: 'aside' });
  }
  return heads;
}

/** The cells of a column; what has no figure beside it heads a group, or signs. */
const besideFigures = (below: readonly (readonly string[])[], at: number): readonly string[] =>
  cellsAt(
    below.filter((row) => row.slice(at + 1).some((cell) => /\d/.test(cell))),
    at,
  );

/** Whether a head is not known, or is one of figures. */
function isOpen(found: Exclude<Head['found'], 'aside'>, columns: Dataset['columns']): boolean {
  const column: Column | undefined = columns[found?.key ?? ''];
  return !found || (!!column && holdsFigures(column));
}

/** “Mã số” over codes of units, or of indicators, where no other column says these; a short number may be that of the row. */
export function withCodes(
  heads: readonly Head[],
  { dataset: { columns, key: keys }, around }: Pick<Under, 'dataset' | 'around'>,
  below: readonly (readonly string[])[],
): readonly Head[] {
  const at = heads.findIndex(({ header }) => /^mã số$/i.test(header));
  const cells = besideFigures(below, at);
  const own = heads.flatMap(({ header, found }) =>
    found && found !== 'aside' ? [{ ...found, header }] : [],
  );
  const key = keys.find((each) => {
    const codes = around.catalogues.get(columns[each]?.to ?? '');
    const isOne = (cell: string) => /[A-Z]|\d{5}/.test(cell) && codes?.has(cell);
    return cells.length > 0 && !saysItself(own, each) && cells.every(isOne);
  });
  return key ? heads.with(at, { ...(heads[at] as Head), found: meaning(key) }) : heads;
}

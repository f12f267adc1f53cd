/** “Năm” over the names of rows, whose years are columns. */
import { measureKey } from '../dataset/measure.ts';
import { tidy } from '../table/fold.ts';
import type { Head } from './head.ts';
import { meaning } from './meaning.ts';
import type { PreambleValue } from './preamble.ts';
import type { Surroundings } from './surroundings.ts';

/** What a row is called whose figures are those that are said above. */
const OWN =
  /^(?:kết quả(?: thực hiện| đạt được)?|thực hiện|đạt được|số liệu|số lượng|giá trị) ?(?:\(([^()]+)\))?$/i;

/** The heads, that one being of what its cells name, or of nothing where they name no more than is said above. */
export function withStub(
  heads: readonly Head[],
  around: Surroundings,
  below: readonly (readonly string[])[],
  said: readonly PreambleValue[],
): readonly Head[] {
  const at = heads.findIndex(({ header }) => /^năm$/i.test(header));
  const years = heads.flatMap(({ found }, index) =>
    found && found !== 'aside' && found.period !== null ? [index] : [],
  );
  if (at < 0 || years.length < 2) return heads;
  const rows = below.filter((row) => years.some((index) => tidy(row[index] ?? '') !== ''));
  const cells = rows.map((row) => tidy(row[at] ?? '')).filter(Boolean);
  const indicators = around.catalogues.get('chi-tieu');
  const codeOf = (words: string) => indicators?.codeOf(words) ?? null;
  const of = said.find(({ key }) => key === 'indicator');
  const own = of ? codeOf(of.text) : null;
  const measure = measureKey(around.measureOf?.(own ?? '') ?? '');
  const isOwn = (cell: string) => {
    const [all, inner] = OWN.exec(cell) ?? [];
    return codeOf(cell) === own || (!!all && measureKey(inner ?? measure) === measure);
  };
  if (own !== null && cells.length > 0 && cells.every(isOwn))
    return heads.with(at, { ...(heads[at] as Head), found: 'aside' });
  return own === null && cells.some((cell) => codeOf(cell) !== null)
    ? heads.with(at, { ...(heads[at] as Head), found: meaning('indicator', true) })
    : heads;
}

/** Whose figures a table has, and which words name others: another unit, several, another audience. */
import { withAncestors } from '../../dataset/ancestors.ts';
import { plainWords } from '../../table/fold.ts';
import { bareName } from '../../table/unit-words.ts';
import { withoutNumber } from '../cell/part-mark.ts';
import { audience } from '../cell/reference.ts';
import { isSignature } from '../cell/signature.ts';
import type { Surroundings } from '../cell/surroundings.ts';
import { coverWords, isOfSeveral, type Own } from './coverage.ts';
import { audiencesNamed, isAudience, unitCalled, unitsNamed } from './named.ts';
import { COMMUNE, isOfMany, isOtherCommune } from './strange-place.ts';
import type { Contradiction, Titled } from './titled.ts';

/** “Gồm cả số của phường Sông Trăng”: words before the name of a unit that figures are of, with others or alone. */
const OF_UNIT =
  /^(?:(?:số|liệu|chỉ|mục|tiêu|việc|này|giao|cho|bao|gồm|tính|kể|lấy|gộp|cộng|chung|cả|của|với|và) )+/iu;

/** Whether words begin so, whatever follows. */
export const isOfUnit = (words: string): boolean => OF_UNIT.test(words);

/** Whether words are such, or the name alone. */
export const isUnitAlone = (around: Surroundings, words: string): boolean =>
  unitCalled(around, words.replace(OF_UNIT, '')).length > 0;

/** Whether such words name another unit, and nothing besides. */
export const otherUnit = (around: Surroundings, words: string, own: string): boolean =>
  isUnitAlone(around, words) &&
  ofOther({ around, preamble: [], rowsSay: { unit: [own], audience: [], words: [] } }, words) !==
    null;

export type Owned = Pick<Titled, 'around' | 'preamble' | 'rowsSay'>;

/** Whose figures a table has, as it says above them or in its first rows. */
export function unitsOf({ around, preamble, rowsSay }: Owned) {
  const said = preamble.filter(({ key }) => key === 'unit').map((each) => each.text);
  const isSaid = said.length > 0;
  const codes = new Set((isSaid ? said : rowsSay.unit).flatMap((each) => unitCalled(around, each)));
  const name = around.catalogues.get('don-vi')?.name([...codes][0] ?? '') ?? '';
  const own: Own = codes.size !== 1 ? 'several' : COMMUNE.test(name) ? 'commune' : 'above';
  return { isSaid, codes, name, own };
}

/** The name of a unit without its kind: “học viên bên Phú Lộc”. */
const BARE = /(?<=(?:bên|của|với|cả) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;

/** The units in full that words name so. */
export const inFull = (around: Surroundings, words: string): string =>
  (words.match(BARE) ?? [])
    .map((name) => around.catalogues.get('don-vi')?.name(unitCalled(around, name)[0] ?? '') ?? '')
    .join(', ');

/** Another unit than is said above, or none of those of the rows, nor any above and below them. */
export function ofOther(table: Owned, text: string): Contradiction | null {
  const { around } = table;
  const { isSaid, codes, name, own: kind } = unitsOf(table);
  if (codes.size === 0) return null;
  const own = new Set([...codes].flatMap((code) => withAncestors(around, code)));
  const isOwn = (code: string) =>
    own.has(code) || (!isSaid && withAncestors(around, code).some((each) => codes.has(each)));
  // “Xã Đồng Tiến và Hòa Bình”.
  const named = unitsNamed(around, text.replace(/ và /giu, `$&${bareName(name)[0]} `));
  const isOther = (each: readonly string[]) => !each.some(isOwn);
  // All rows are of one where they are few enough to be seen.
  const isOne = isSaid || (codes.size === 1 && table.rowsSay.words.length > 0);
  const other = isOne || named.every(isOther) ? named.find(isOther) : undefined;
  const nameOf = (code = '') => around.catalogues.get('don-vi')?.name(code) ?? '';
  if (other) return { says: 'unit', word: nameOf(other[0]), isSure: isSaid || codes.size === 1 };
  const isMany =
    (isSaid && (isOfMany(name, text) || isOtherCommune(around, name, text))) ||
    (isOne && kind === 'commune' && isOfSeveral(coverWords(text), bareName(name)[1]));
  return isMany ? { says: 'unit', word: text, isSure: true } : null;
}

/** Whose staff learns: “Tuyến xã”, “cấp thành phố”. */
const LEVEL =
  /(?<!do )(?<!\p{L})(?:tuyến|(?:cán bộ|viên chức|nhân viên|lãnh đạo|ban chỉ đạo)(?: \p{L}+){0,4}? cấp) (trung ương|tỉnh|thành phố|huyện|quận|thị xã|xã)(?!\p{L})/iu;

/** Another audience than is said above, or in the first rows. */
export function forOthers(
  { around, preamble, rowsSay }: Owned,
  text: string,
): Contradiction | null {
  const said = preamble.filter(({ key }) => key === 'audience').map((each) => each.text);
  const audiences = (said.length > 0 ? said : rowsSay.audience).filter(Boolean);
  const keyOf = (each: string) => plainWords(audience(each));
  const own = new Set(audiences.map(keyOf));
  const named = audiencesNamed(around, text);
  if (own.size === 0 || named.some((each) => own.has(keyOf(each)))) return null;
  const [staff = '', level] = LEVEL.exec(text) ?? [];
  const isOfLevel = (each: string) => plainWords(each).endsWith(plainWords(level ?? ''));
  if (level && audiences.every((each) => LEVEL.test(each)) && !audiences.some(isOfLevel))
    return { says: 'audience', word: staff, isSure: true };
  const [word] = named;
  if (word !== undefined) return { says: 'audience', word, isSure: own.size === 1 };
  const bare = withoutNumber(text);
  // “Viên chức dân số” may be another name for “Tuyến xã”, but none for “Cộng tác viên”.
  const isOther = isAudience(bare) && !isSignature([bare]);
  const isSure = audiences.some((each) => LEVEL.test(each) || !isAudience(each))
    ? /y tế thôn|yttb/i.test(bare)
    : !/^cán bộ/i.test(bare);
  return isOther ? { says: 'audience', word: bare, isSure } : null;
}

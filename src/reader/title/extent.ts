/** What figures reach, as a sentence says: not all of their unit, or others with it, or nothing that was done. */
import { bareName } from '../../table/unit-words.ts';
import { hasMoney } from '../cell/money-unit.ts';
import { coverWords, isLacking, isOfSeveral, withIn } from './coverage.ts';
import { unitsNamed } from './named.ts';
import { forOthers, inFull, type Owned, ofOther, unitsOf } from './owner.ts';
import { saidBy } from './sentence.ts';
import type { Titled } from './titled.ts';

/** What a sentence says of figures; null for none of these. */
export function covered(
  table: Owned & Pick<Titled, 'dataset' | 'times'>,
  text: string,
  figures: readonly string[] = [],
): 'incomplete' | 'other' | 'plan' | 'undone' | null {
  const { dataset, times, around } = table;
  if (dataset.figures.length === 0) return null;
  const { own, name } = unitsOf(table);
  const isMoney = hasMoney(dataset);
  const kind = isMoney ? 'money' : dataset.time === 'asOf' ? 'learners' : 'count';
  const [, whose = ''] = WHOSE.exec(text) ?? [];
  if (whose && forOthers(table, whose)?.isSure) return 'other';
  const plain = coverWords(text);
  if (isLacking(plain, own)) return 'incomplete';
  const said = saidBy(text, { kind, isCommune: own === 'commune', times, figures });
  const also = withIn(plain);
  const isSeveral = isOfSeveral(plain, bareName(name)[1]);
  if (said || !(also || isSeveral)) return said;
  const isNamed = unitsNamed(around, also).length > 0;
  if (ofOther(table, isNamed ? also : inFull(around, text))) return 'other';
  // One that no catalogue knows is another as well.
  const isOther = (!isNamed && /\b(?:xa|phuong)\b/.test(also) && STRANGE.test(text)) || isSeveral;
  return own === 'commune' && isOther ? 'other' : null;
}

/** “Dòng này là cộng tác viên tổ dân phố”. */
const WHOSE = /^(?:(?:dòng|số|lớp|đây|này|trên|học viên|đều|toàn) )+(?:là|của|dành cho|gồm) (.*)/iu;

/** A commune of no name, or of one that may be in no catalogue. */
const STRANGE = /(?:[Xx]ã|[Pp]hường) (?:bạn|khác|lân cận|giáp ranh|\p{Lu}\p{Ll})/u;

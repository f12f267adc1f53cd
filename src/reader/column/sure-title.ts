/** Titles between two tables that are no more than what the next one is of: “II.3. Cộng tác viên (số liệu đến 31/12/2025)”. */
import { officialCode } from '../../dataset/unit-life.ts';
import { plainWords, tidy } from '../../table/fold.ts';
import { withoutOffice } from '../../table/unit-words.ts';
import { moneyFactor } from '../cell/money-unit.ts';
import { withoutNumber } from '../cell/part-mark.ts';
import { scaleIn } from '../cell/scale.ts';
import type { Surroundings } from '../cell/surroundings.ts';
import { isCode } from '../head/header.ts';
import type { PreambleValue } from '../title/preamble.ts';
import { type Key, textOf } from './bare-title.ts';
import { headingOf } from './block-row.ts';
import type { HeldRow } from './footer.ts';
import type { Under } from './over-row.ts';

type Table = Pick<Under, 'dataset' | 'around'>;

/** What words say of a key. */
interface Saying {
  readonly key: Key;
  readonly text: string;
  /** Of a unit its code, by which its names are compared. */
  readonly meant: string;
}

/** What titles say of the keys that are open; nothing where two of them are at odds, or where words say more. */
export function sureValues(
  { dataset: { columns }, around }: Table,
  titles: readonly HeldRow[],
  isOpen: (key: string) => boolean,
): PreambleValue[] {
  const found = titles.flatMap(({ row, cells }) =>
    (sayings(around, headingOf(cells)) ?? []).map((each) => ({ ...each, row })),
  );
  return [...Map.groupBy(found, ({ key }) => key)].flatMap(([key, all]) => {
    const [first] = all;
    const isOne = all.every(({ meant }) => meant === first?.meant);
    if (!first || !isOne || !(key in columns) || !isOpen(key)) return [];
    const { text, row } = first;
    return [{ key, isName: false, text, row, letter: 'A', header: columns[key]?.header ?? '' }];
  });
}

/** Words that stand before a name and change nothing of what figures are. */
const BEFORE =
  /^(?:biểu|bảng|số liệu|kết quả|báo cáo(?! (?:ubnd|u[ỷy] ban|xã|phường|thị|thành phố|tỉnh))|thống kê|tổng hợp|tình hình|thực hiện|công tác|dân số|đào tạo|tập huấn|bồi dưỡng|đối tượng|đơn vị|địa bàn|khối|của|cho|tại|trên|về)(?= |$) ?/iu;
const IN_BRACKETS = /^(.*?) ?\(([^()]+)\)$/;

/** All that words say, where they are no more than that; null for words that are, or name several. */
function sayings(around: Surroundings, words: string): readonly Saying[] | null {
  const text = tidy(words).replace(/(?<![ :;,.–-])[ :;,.–-]+$/, '');
  if (text === '') return [];
  const said = sayingOf(around, text);
  if (said) return [said];
  const [, outer, inner = ''] = IN_BRACKETS.exec(text) ?? [];
  if (outer !== undefined) {
    const isMeasure = moneyFactor(inner) !== null || scaleIn(text) !== null;
    return joined(sayings(around, outer), isMeasure ? [] : sayings(around, inner));
  }
  const stripped = [withoutNumber, withoutBefore]
    .map((strip) => strip(text))
    .find((each) => each !== text);
  if (stripped !== undefined) return sayings(around, stripped);
  return timed(around, text);
}

const withoutBefore = (text: string): string => withoutOffice(text.replace(BEFORE, ''));

/** `Xã Sơn Hải năm 2024`: what stands before a time, and that. */
function timed(around: Surroundings, text: string): readonly Saying[] | null {
  for (const { index } of text.matchAll(/ (?=năm \d|quý |tính đến |đến |\d+ tháng )/giu)) {
    const time = sayingOf(around, text.slice(index + 1));
    if (time && time.key !== 'unit')
      return joined(sayings(around, text.slice(0, index).replace(/(?<![ ,–-])[ ,–-]+$/, '')), [
        time,
      ]);
  }
  return null;
}

function joined(
  one: readonly Saying[] | null,
  other: readonly Saying[] | null,
): readonly Saying[] | null {
  if (one === null || other === null) return null;
  const more = other.filter(({ key }) => !one.some((each) => each.key === key));
  const isAgain = (each: Saying) =>
    one.every(({ key, meant }) => key !== each.key || meant === each.meant);
  return other.every(isAgain) ? [...one, ...more] : null;
}

const KEYS: readonly Key[] = ['period', 'asOf', 'audience', 'indicator'];

/** What words say that are a name or a time, and nothing besides. */
function sayingOf(around: Surroundings, text: string): Saying | null {
  for (const key of KEYS) {
    const own = textOf(around, key, text);
    if (own !== null) return { key, text: own, meant: plainWords(own) };
  }
  const units = around.catalogues.get('don-vi');
  const code = units?.has(text) ? text : isCode(text) ? null : units?.codeOf(text);
  return code == null ? null : { key: 'unit', text, meant: officialCode(code) };
}

/** Words between rows that name another unit, audience or period than the one in force above them. */

import { withAncestors } from '../../dataset/ancestors.ts';
import { officialCode } from '../../dataset/unit-life.ts';
import { capital, date, list, shortPeriod } from '../../format.ts';
import { nameKey } from '../../table/fold.ts';
import { partOfYear } from '../../table/period-cell.ts';
import { Fault } from '../cell/fault.ts';
import { namesFund } from '../cell/fund.ts';
import { isGroup } from '../cell/group-column.ts';
import { hamletIn } from '../cell/hamlet.ts';
import { saysItself } from '../cell/meaning.ts';
import { withoutMark, withoutNumber } from '../cell/part-mark.ts';
import { isSignature } from '../cell/signature.ts';
import { isTotal } from '../cell/total-row.ts';
import { isComparison } from '../head/form-header.ts';
import {
  audiencesNamed,
  daysNamed,
  isAudience,
  partNamed,
  unitCalled,
  unitsNamed,
  yearsNamed,
} from '../title/named.ts';
import { isOfMany, isUnknownUnit } from '../title/strange-place.ts';
import type { Values } from './constants.ts';
import type { Context } from './context.ts';
import { contradicts, headingFault, wordsFault } from './own-words.ts';

/** What words name in place of what is in force, under the header that would say it. */
interface Other {
  readonly key: 'unit' | 'audience' | 'period' | 'asOf';
  readonly label: string;
  /** As it would be said: a code, a name, a year. */
  readonly text: string;
  readonly named: string;
  readonly inForce: string;
}

/** What words name that differs from what the rows below would get; null for any other heading. */
export function blockFault(context: Context, inForce: Values, words: string): Fault | null {
  if (context.around.isTheme?.(withoutNumber(words))) return null;
  const kind = context.around.wanted?.heading(context, words);
  if (kind) return kind;
  // Before anything else: what is planned does not become a result of the year that is named with it.
  const planned = wordsFault(context, words) ?? comparisonFault(words);
  const others = planned ? [] : othersNamed(context, inForce, words);
  const [first, ...more] = others.filter(
    ({ key }, at) => others.findIndex((each) => each.key === key) === at,
  );
  if (!first)
    return (
      planned ??
      otherFund(context, words) ??
      breakdownFault(context, words) ??
      headingFault(context, words) ??
      (isOfOtherYear(context, inForce, words) ? contradicts(context, 'row', 'time') : null)
    );
  const all = [first, ...more];
  const alike = new Set(others.flatMap(({ key, named }) => (key === first.key ? named : [])));
  const several = alike.size > 1;
  return new Fault('block-differs', {
    ...{ label: first.label, suggestion: first.text, several },
    more: more.map(({ label, text }) => `“${label}: ${text}”`).join(', ') || undefined,
    named: several ? list([...alike]) : all.map(({ named }) => named).join(', '),
    inForce: all.map((each) => each.inForce).join(', '),
  });
}

/** “Năm 2027” over targets of 2026. */
const isOfOtherYear = ({ dataset }: Context, { from, to }: Values, words: string): boolean =>
  dataset.time === 'to' &&
  typeof to === 'number' &&
  yearsNamed(words).some((year) => Number(year) > to || Number(year) < Number(from ?? to));

/** “Tăng, giảm so với năm 2024” names a year that the figures are not of. */
const comparisonFault = (words: string): Fault | null =>
  isComparison(withoutNumber(words), false)
    ? new Fault('words-contradict', { where: 'row', says: 'other' })
    : null;

/**
 * What is wrong with words that add up what stands above them, over rows that would be of the last
 * of that: “TỔNG CỘNG”, “Toàn thành phố”.
 */
export function wholeFault(
  { around, dataset, form }: Context,
  inForce: Values,
  words: string,
  isBlock = true,
): Fault | null {
  const key = form.blocks?.key ?? 'unit';
  const said = inForce[key];
  if (typeof said !== 'string') return null;
  const name = key === 'unit' ? (around.catalogues.get('don-vi')?.name(said) ?? said) : said;
  const label = dataset.columns[key]?.header ?? '';
  if (key === 'unit' && isUnknownUnit(around, words))
    return new Fault('block-differs', { label, unknown: true });
  if (!(isBlock && isTotal(withoutNumber(words))) && !isOfMany(key === 'unit' ? name : '', words))
    return null;
  return new Fault('block-differs', {
    label,
    whole: true,
    inForce: key === 'period' ? shortPeriod(name) : name,
  });
}

/** `Thôn Đông`, `Hộ nghèo`, `Từ 15-19 tuổi`, `Trong đó: kiêm nhiệm`: no unit of a catalogue, but a part of one or of its people. */
const PART =
  /^(?:(?:người|hộ|phụ nữ|trẻ em|nhóm tuổi|dân (?:tộc|nhập)|đồng bào|công nhân|sinh tại|có hộ khẩu|(?:thường|tạm) trú)(?! và ) \S|(?:kp|địa bàn) (?:số )?\d|riêng |đối tượng:? |trong đó.*\p{L}|(?:vị thành niên|kiêm nhiệm|chuyên trách)$|kt\d|.*\d tuổi$)/iu;

/** `Trường THPT Cao Bình`, `Trạm Y tế …`: where some of the people are. */
const HOUSE =
  /^(?:trường(?! hợp)|bệnh viện|trạm y tế|trung tâm y tế|phòng khám|công ty|khu công nghiệp) \S/iu;

/** A fund that a heading names, and every row below it would have. */
function otherFund({ dataset, form }: Context, words: string): Fault | null {
  const text = withoutNumber(words);
  if (!('fund' in dataset.columns) || saysItself(form.slots, 'fund')) return null;
  const inForce = form.preamble.find(({ key }) => key === 'fund')?.text;
  // Among blocks of funds any heading may begin another one.
  if (!namesFund(text) && form.blocks?.key !== 'fund') return null;
  if (nameKey(text) === nameKey(inForce ?? '')) return null;
  const [label, named] = ['Nguồn kinh phí', `nguồn “${text}”`];
  return new Fault('block-differs', { label, suggestion: text, named, inForce });
}

/** A group that a heading names, and every row below would need. */
function breakdownFault({ dataset, form, around }: Context, words: string): Fault | null {
  const isSaid = (key: string) => form.slots.some((slot) => slot.key === key);
  const text = withoutNumber(words);
  const group = withoutMark(text).replace(/^(?:chia |phân )?theo [^:]*: ?/i, '');
  if (isSignature([group])) return null;
  const isHamlet = hamletIn(group, true) !== undefined;
  const isPart =
    isHamlet ||
    [text, group].some((each) => PART.test(each)) ||
    (HOUSE.test(group) && unitsNamed(around, words).length === 0);
  if (dataset.key.includes('course') && !isSaid('audience') && (isPart || isAudience(group)))
    return audiencesNamed(around, words).length > 0
      ? null
      : new Fault('block-differs', { label: 'Đối tượng', unknown: true });
  if (!isGroup(group) && !isHamlet && (!isPart || !('breakdown' in dataset.columns))) return null;
  if (isSaid('breakdown') || dataset.figures.length === 0) return null;
  return 'breakdown' in dataset.columns
    ? new Fault('block-differs', { group })
    : new Fault('words-contradict', { where: 'row', says: 'other' });
}

/** All that words name which is said once above the table, and other there. */
function othersNamed(context: Context, inForce: Values, words: string): Other[] {
  const { dataset, form } = context;
  const isOpen = (key: string) => key in dataset.columns && !saysItself(form.slots, key);
  return [
    ...(isOpen('unit') ? otherUnits(context, inForce.unit, words) : []),
    ...(isOpen('audience') ? otherAudiences(context, inForce.audience, words) : []),
    ...(isOpen('period') ? otherPeriods(inForce.period, words) : []),
    ...(isOpen('asOf') ? otherDays(inForce.asOf, words) : []),
  ];
}

function otherUnits({ around }: Context, said: unknown, words: string): Other[] {
  const units = around.catalogues.get('don-vi');
  if (!units || typeof said !== 'string') return [];
  const inForce = officialCode(said);
  const own = new Set(withAncestors(around, inForce));
  const inText = unitsNamed(around, words).filter((codes) => !codes.some((code) => own.has(code)));
  return [unitCalled(around, words), ...inText]
    .filter((codes) => codes.length > 0 && !codes.includes(inForce))
    .map((codes) => ({
      ...{ key: 'unit' as const, label: 'Mã đơn vị', text: codes.join(' hoặc ') },
      ...{ named: units.name(codes[0] ?? ''), inForce: units.name(inForce) },
    }));
}

function otherAudiences({ around }: Context, inForce: unknown, words: string): Other[] {
  if (typeof inForce !== 'string') return [];
  const named = audiencesNamed(around, words);
  if (named.some((each) => nameKey(each) === nameKey(inForce))) return [];
  return named.map((each) => {
    const said = { key: 'audience' as const, label: 'Đối tượng', text: each };
    return { ...said, named: `đối tượng “${each}”`, inForce };
  });
}

function otherPeriods(inForce: unknown, words: string): Other[] {
  if (typeof inForce !== 'string') return [];
  const said = {
    ...{ key: 'period' as const, label: 'Kỳ' },
    inForce: capital(shortPeriod(inForce)),
  };
  const text = withoutNumber(words).replace(/^(?=\d{4}$)/, 'năm ');
  const years = [...new Set(yearsNamed(text))].filter((year) => !inForce.includes(year));
  const part = partNamed(words);
  const year = years[0] ?? inForce.slice(0, 4);
  if (part !== null && !isPart(inForce, part))
    return [
      {
        ...said,
        text: partInWords(capital(part), '/', year),
        named: partInWords(part, ' năm ', year),
      },
    ];
  return years.map((year) => ({ ...said, text: year, named: `năm ${year}` }));
}

/** Of what is counted up to a day: another day, or the end of another year. */
function otherDays(said: unknown, words: string): Other[] {
  if (typeof said !== 'string' || isSignature([words])) return [];
  const other = { key: 'asOf' as const, label: 'Tính đến ngày', inForce: date(said) };
  const days = daysNamed(words).filter(({ iso }) => iso !== said);
  const years = yearsNamed(words).filter((year) => !said.startsWith(year));
  return [
    ...days.map(({ day }) => ({ ...other, text: day, named: `ngày ${day}` })),
    ...years.map((year) => ({ ...other, text: `ngày/tháng/${year}`, named: `năm ${year}` })),
  ];
}

/** “Quý I/2024”, “6 tháng cuối năm 2024”. */
const partInWords = (part: string, of: string, year: string): string =>
  `${part}${part.endsWith('năm') ? ' ' : of}${year}`;

/** Whether a part of a year in words may be that of a canonical period; a day ends one. */
const isPart = (period: string, words: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(period) || partOfYear(words, period.slice(0, 4)) === period;

/** Heads that say their time only beside what is said above, or beside others: “Quý I”, “Lũy kế”, “Cùng kỳ năm trước”, “Kế hoạch năm”. */
import type { Dataset } from '../../dataset/dataset.ts';
import { isWholeYear, sinceJanuary } from '../../dataset/period.ts';
import { plainWords } from '../../table/fold.ts';
import { partOfYear } from '../../table/period-cell.ts';
import { isPlan, isWide, type Meaning, meaning } from '../cell/meaning.ts';
import { isCumulative, isSameTime, isWithin, relativePeriod } from '../cell/relative-time.ts';
import { type Head, meaningOf } from '../head/head.ts';
import { type PreambleValue, periodSaid } from '../title/preamble.ts';

/** The heads with the times that follow from what is said above, and from each other. */
export function withTimes(
  heads: readonly Head[],
  { wide }: Dataset,
  preamble: readonly PreambleValue[],
): readonly Head[] {
  if (!wide.includes('period')) return heads;
  const said = periodSaid(preamble);
  const parted = isWholeYear(said) ? withParts(heads, said) : heads;
  return withPlannedYear(withSaidYear(withRelatives(parted, said), said), said);
}

/** “Thực hiện” beside “Kế hoạch năm 2025” is of that year, where it is the one that is said. */
function withSaidYear(heads: readonly Head[], said: string | null): readonly Head[] {
  const periods = new Set(heads.map(periodOf));
  periods.delete(null);
  if (!isWholeYear(said) || periods.size !== 1 || !periods.has(said)) return heads;
  return heads.map((each) => {
    const found = meaningOf(each.found);
    const isOpen = !!found && found.holds !== null && found.period === null;
    return isOpen ? { ...each, found: { ...found, period: said } } : each;
  });
}

/** Parts of the year that is said above: “Quý I” and “Cả năm” below “Năm;2024”. */
function withParts(heads: readonly Head[], year: string): readonly Head[] {
  const partOf = ({ header, found }: Head) => (found === null ? partOfYear(header, year) : null);
  // The whole year alone beside words that are not known is no column of its own.
  if (heads.every((each) => (partOf(each) ?? year) === year)) return heads;
  return heads.map((each) => timed(each, partOf(each)));
}

/** “Lũy kế” beside the quarter that is said above, “Cùng kỳ năm trước” beside the one that is a column. */
function withRelatives(heads: readonly Head[], said: string | null): readonly Head[] {
  const own = new Set(heads.flatMap((each) => (isPlanned(each) ? [] : (periodOf(each) ?? []))));
  const [only = null] = own.size === 1 ? own : [];
  const base = said !== null && said.length > 4 ? said : (only ?? said);
  if (base === null || (only !== null && only !== base)) return heads;
  // Of “Trong quý” and “Lũy kế” the one of which it is the same time is open.
  const isOpen = heads.some(({ header }) => isCumulative(header) && sinceJanuary(base) !== base);
  const hasWithin = heads.some(({ header }) => isWithin(header));
  const hasSame = heads.some(({ header }) => isSameTime(header) || / năm$/i.test(header));
  const isOther = ({ header }: Head) => isSameTime(header);
  return heads.map((each) => {
    // “Năm báo cáo” beside “Năm trước” holds no years, but figures of the one that is said.
    if (said !== null && /^(?:năm|kỳ) báo cáo$/i.test(each.header) && heads.some(isOther))
      return timed(each, said);
    // “Thực hiện” or “Giá trị” beside “Cùng kỳ năm trước” or “Kế hoạch năm” is of the time that is said.
    const found = meaningOf(each.found);
    if (hasSame && said !== null && found && isOpenResult(found))
      return {
        ...each,
        found: {
          ...found,
          period: / nam$/.test(plainWords(each.header)) ? said.slice(0, 4) : said,
        },
      };
    // A whole year has no same time, but where that is all that is said.
    if (said === null && base.length === 4 && /^cung ky.*\d/.test(plainWords(each.header)))
      return each;
    // “Lũy kế” alone may be since a programme began.
    if (!hasWithin && /^(?:luy ke|cong don)$/.test(plainWords(each.header))) return each;
    if (found !== null || (isOpen && isSameTime(each.header))) return each;
    return timed(each, relativePeriod(each.header, base));
  });
}

/** “Kế hoạch năm” beside parts of one year is of that year. */
function withPlannedYear(heads: readonly Head[], said: string | null): readonly Head[] {
  // “Cùng kỳ năm trước” is beside the year that is reported.
  const own = heads.flatMap((each) =>
    isPlanned(each) || isSameTime(each.header) ? [] : (periodOf(each) ?? []),
  );
  const periods = own.length > 0 || said === null ? own : [said];
  const [year, ...others] = new Set(periods.map((period) => period.slice(0, 4)));
  const isParted = periods.some((period) => period.length > 4);
  if (year === undefined || others.length > 0 || !isParted) return heads;
  return heads.map((each) => {
    const found = meaningOf(each.found);
    const isOpen = !!found && isPlan(found) && found.period === null;
    return isOpen && /(?:^| )(?:ca )?nam$/.test(plainWords(each.header))
      ? { ...each, found: { ...found, period: year } }
      : each;
  });
}

const isOpenResult = (each: Meaning): boolean =>
  each.period === null &&
  (/^(?:result|estimate)$/.test(each.holds ?? '') || (each.key === 'value' && !isWide(each)));

const isPlanned = ({ found }: Head): boolean => !!found && found !== 'aside' && isPlan(found);

const periodOf = ({ found }: Head): string | null => meaningOf(found)?.period ?? null;

const timed = (head: Head, period: string | null): Head =>
  period === null ? head : { ...head, found: { ...meaning(''), period } };

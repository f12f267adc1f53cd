/** Units as columns of a table, and what stands beside them: the unit above them all, and their total. */

import { withAncestors } from '../../dataset/ancestors.ts';
import { columnLetter } from '../../problem/problem.ts';
import { plainWords } from '../../table/fold.ts';
import { bareName } from '../../table/unit-words.ts';
import type { HeaderFault } from '../cell/fault.ts';
import { isWide, type Meaning, meaning, type Slot } from '../cell/meaning.ts';
import type { Surroundings } from '../cell/surroundings.ts';
import { isTotal } from '../cell/total-row.ts';
import { isWholeUnit, WHOLE, wholeIn } from '../cell/whole-unit.ts';
import { type Head, meaningOf } from '../head/head.ts';
import { unitName } from '../title/named.ts';
import { type PreambleValue, preamblePlace } from '../title/preamble.ts';
import { quoted } from './over-row.ts';

const isUnit = (found: Head['found']): boolean => meaningOf(found)?.unit != null;

const isGroup = (found: Head['found']): boolean => meaningOf(found)?.breakdown != null;

/** The unit that is said for the whole table; null where none is, or it is not known. */
export function preambleUnit(
  { catalogues }: Surroundings,
  preamble: readonly PreambleValue[],
): string | null {
  const own = preamble.find(({ key, isName }) => key === 'unit' && !isName);
  const other = own ?? preamble.find(({ key }) => key === 'unit');
  return (other && catalogues.get('don-vi')?.codeOf(other.text)) ?? null;
}

/** The heads of a table, “Toàn thành phố” beside wards, or “Toàn tỉnh” beside its groups, being the unit that is said above; alone it is the one figure. */
export function withWhole(
  heads: readonly Head[],
  around: Surroundings,
  said: string | null,
  figure: string | undefined,
): readonly Head[] {
  const unit = said ?? unitAbove(heads, around);
  if (unit === null) return heads;
  const [kind] = bareName(unitName(around, unit));
  const hasUnits = heads.some(({ found }) => isUnit(found));
  const isOpen = ({ found }: Head) =>
    !found || found === 'aside' || (found.key !== figure && !isWide(found));
  const isAlone = figure !== undefined && heads.every(isOpen);
  const found: Meaning = isAlone
    ? meaning(figure)
    : { ...meaning(''), ...(hasUnits ? { unit } : { breakdown: '' }) };
  const isOne = (each: Head) =>
    isAlone ? each.found === null && isWholeUnit(each.header) : isWhole(heads, each);
  const isOf = ({ header }: Head) => ['', kind].includes(wholeIn(header) ?? 'none');
  return heads.map((each) => (isOne(each) && isOf(each) ? { ...each, found } : each));
}

/** The one unit right above all units that are columns; null where there are none, or several. */
function unitAbove(heads: readonly Head[], { parentOf }: Surroundings): string | null {
  const units = heads.flatMap(({ found }) => meaningOf(found)?.unit || []);
  const [above = null, ...others] = new Set(units.map((unit) => parentOf(unit) ?? null));
  return others.length === 0 ? above : null;
}

/** Whether a column is of all units or groups beside it and more: their city, whose name it does not say. */
export const isWhole = (heads: readonly Head[], { header, found }: Head): boolean =>
  found === null &&
  WHOLE.test(plainWords(header)) &&
  !/chưa|không|trừ/i.test(header) &&
  heads.some((each) => isUnit(each.found) || isGroup(each.found));

/** Whether a column adds up the units beside it. */
export const isTotalOf = (heads: readonly Head[], { header, found }: Head): boolean =>
  found === null && isTotal(header) && heads.some((each) => isUnit(each.found));

/** What is wrong with the units of a table: a whole that nobody names, one that is not in the unit above. */
export function unitFaults(
  around: Surroundings,
  preamble: readonly PreambleValue[],
  heads: readonly Head[],
  slots: readonly Slot[],
): HeaderFault[] {
  const units = slots.filter(({ unit }) => unit !== null);
  if (units.length === 0) return [];
  const whole = preambleUnit(around, preamble);
  const unsaid = whole === null ? heads.findIndex((each) => isWhole(heads, each)) : -1;
  if (unsaid >= 0) {
    const header = heads[unsaid]?.header ?? '';
    const place = { row: null, letter: columnLetter(unsaid), header };
    return [{ code: 'header-missing', ...place, facts: { value: header, whole: header } }];
  }
  const own = preamble.find(({ key }) => key === 'unit');
  if (whole === null || !own) return [];
  const others = units.flatMap(({ unit }) =>
    withAncestors(around, unit ?? '').includes(whole) ? [] : unitName(around, unit ?? ''),
  );
  if (others.length === 0) return [];
  const { row, letter, header, text } = own;
  const facts = {
    value: quoted(others.length > 3 ? [...others.slice(0, 2), '…'] : others),
    other: text,
    otherPlace: preamblePlace(row),
    line: `${header}: ${text}`,
  };
  return [{ code: 'said-twice', row, letter, header, facts }];
}

/** Heads with a slip, or there twice: what is read below them, and what of it is so whatever they mean. */
import { holdsFigures } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Code, Facts } from '../../problem/catalogue.ts';
import { columnIndex, type Problem } from '../../problem/problem.ts';
import { type HeaderFault, JUDGED } from '../cell/fault.ts';
import { isWide, meaning, type Slot } from '../cell/meaning.ts';
import { wideMeaning } from '../column/headed-columns.ts';
import type { Layout } from '../column/layout.ts';
import { meaningOf } from '../head/head.ts';
import type { Headers } from '../head/header.ts';

/** What is told of a head of which it is open what it means. */
const SLIPPED: readonly Code[] = ['header-duplicate', 'header-unknown'];

/** Columns by which what stands beside them is judged. */
const DECIDING = /^(?:status|measure|eligible|trained|percent)$/;

interface Table {
  readonly dataset: Dataset;
  readonly headers: Headers;
}

/** The columns whose heads have a slip, as what these may mean. */
export const slipsOf = ({ dataset, headers }: Table, form: Layout): readonly Slot[] =>
  form.faults.flatMap(({ code, letter, header, facts }) => {
    if (code !== 'header-unknown' || !letter) return [];
    const { near, words = '' } = facts as Facts;
    const meant = meaningOf(headers.find(`${near} ${words}`)) ?? meaning('');
    const held = wideMeaning(dataset, form, meant);
    return [{ ...held, index: columnIndex(letter), letter, header: header ?? '' }];
  });

/** A table with those of figures, which are numbers; no row is one of a column across of which it is open what it holds. */
export function withSlips({ columns }: Dataset, form: Layout, slips: readonly Slot[]): Layout {
  const meant = slips.filter(({ key }) => {
    const column = columns[key];
    const isThere = (slot: Slot) => slot.key === key && !isWide(slot);
    return column && holdsFigures(column) && !form.slots.some(isThere);
  });
  const slots = [...form.slots, ...meant].map((slot) => {
    const isOf = ({ code, letter, facts }: HeaderFault) =>
      SLIPPED.includes(code) && [letter, (facts as Facts).other].includes(slot.letter);
    const isAcross = isWide(slot);
    // Of a year that is there twice a figure is what it is; a second column of figures may be another table's.
    const isSlip = ({ code, letter }: HeaderFault) =>
      letter === slot.letter && (isAcross ? code === 'header-unknown' : SLIPPED.includes(code));
    return {
      ...slot,
      isOpen: isAcross && form.faults.some(isOf),
      isSlip: form.faults.some(isSlip),
    };
  });
  const ignored = form.ignored.filter((at) => !meant.some(({ index }) => index === at));
  return { ...form, slots, ignored };
}

/** Whether a fault is of such a column, or of one that is not read and parts nothing, and leaves the rows of the others as they are. */
export const isOfOpen =
  ({ slots }: Layout) =>
  ({ code, letter, facts }: HeaderFault): boolean =>
    (code === 'column-ignored-figures' && !('parts' in facts)) ||
    slots.some((slot) => slot.isOpen && slot.letter === letter);

/** Whether what is told of a cell is so whatever a head means that is missing or has a slip. */
export function certain({ columns }: Dataset, { slots, preamble }: Layout, slips: readonly Slot[]) {
  const isScoped = [...slots, ...preamble].some(({ key }) => key === 'audience');
  const isOpen = slips.some(({ key }) => DECIDING.test(key));
  return ({ code }: Problem): boolean => {
    if (code === 'ambiguous-name') return isScoped || !columns.audience?.required;
    return !(isOpen && JUDGED.includes(code));
  };
}

/** What is wrong with a header row: columns that are missing, misspelt, doubled or at odds. */

import { type Column, holdsFigures } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Facts } from '../problem/catalogue.ts';
import { plainKey, tidy } from '../table/fold.ts';
import type { HeaderFault } from './fault.ts';
import { type FormHeader, formHeader, hasYears } from './form-header.ts';
import type { Headers, Near, Slot } from './header.ts';
import { moneyUnit } from './money-unit.ts';
import type { Said } from './said.ts';
import { isPersonalHeader } from './unsafe.ts';

/** A column whose header is not known. */
export interface Unknown {
  readonly letter: string;
  readonly header: string;
}

/** A header row as it was read. */
export interface HeaderRow {
  readonly cells: readonly string[];
  readonly slots: readonly Slot[];
  readonly unknown: readonly Unknown[];
  readonly said: readonly Said[];
  /** The money unit said above. */
  readonly factor: number | null;
}

export function headerFaults(dataset: Dataset, headers: Headers, row: HeaderRow): HeaderFault[] {
  const missing = missingKeys(dataset, row);
  const forms = row.unknown.map(({ header }) => formHeader(header));
  const near = row.unknown.map(({ header }, at) => (forms[at] ? null : headers.near(header)));
  const meant = new Set([...near.map((each) => each?.key), ...meantByYears(dataset, forms)]);
  const lacking = missing.filter((key) => !meant.has(key));
  const hasResult = forms.some((each) => each?.holds === 'result' || each?.holds === 'estimate');
  const isBare = !hasResult && missing.includes(dataset.figures[0] ?? '');
  const strange = row.unknown.map(({ letter, header }, at): HeaderFault => {
    const isNeeded = near[at] ? missing.includes(near[at].key) : isBare;
    const meant = { near: near[at] ?? null, form: forms[at] ?? null, isNeeded };
    return { ...strangeColumn(dataset, header, meant), letter, header };
  });
  return [
    ...lackingColumns(dataset, row, lacking),
    ...[...strange, ...twice(row.slots), ...clashes(dataset, row), ...units(row)],
  ];
}

/** Years of a form that a table of one figure has as columns say its period, and hold the figure. */
function meantByYears(dataset: Dataset, forms: readonly (FormHeader | null)[]): readonly string[] {
  const isYears = hasYears(dataset) && forms.some((each) => each?.year);
  return isYears ? ['period', ...dataset.figures] : [];
}

/** What a header that is not known may mean; `isNeeded` where the table lacks it. */
interface Meant {
  readonly near: Near | null;
  readonly form: FormHeader | null;
  readonly isNeeded: boolean;
}

function strangeColumn(
  dataset: Dataset,
  header: string,
  { near, form, isNeeded }: Meant,
): Pick<HeaderFault, 'code' | 'row' | 'facts'> {
  if (isPersonalHeader(header)) return { code: 'personal-data', row: null, facts: {} };
  const facts = { value: header, dataset: dataset.title };
  if (form?.year && hasYears(dataset)) {
    const { holds, year } = form;
    const code = holds === 'plan' && !isNeeded ? 'column-ignored' : 'header-unknown';
    return { code, row: null, facts: { ...facts, near: year, holds } };
  }
  const isMeant = near && (isNeeded || plainKey(header).length >= 6);
  const isYear = near?.key === '' && /^\d/.test(near.header);
  const year = form ? undefined : /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(header)?.[0];
  if (year && !isMeant && !isYear && dataset.wide.includes('period'))
    return { code: 'column-ignored-figures', row: null, facts: { ...facts, year: `Năm ${year}` } };
  const code = isMeant || isYear ? 'header-unknown' : 'column-ignored';
  return { code, row: null, facts: { ...facts, near: near?.header } };
}

/** Required columns that are neither in the header row nor said above it. */
function missingKeys(dataset: Dataset, { slots, said }: HeaderRow): string[] {
  const there = new Set([...slots.map((slot) => slot.key), ...said.map((each) => each.key)]);
  if (slots.some((slot) => slot.period !== null)) there.add('period');
  if (slots.some((slot) => slot.indicator !== null)) there.add('indicator');
  const missing = Object.keys(dataset.columns).filter(
    (key) => dataset.columns[key]?.required && !there.has(key),
  );
  const [figure] = dataset.figures;
  const noFigure = figure !== undefined && !dataset.figures.some((key) => there.has(key));
  return noFigure && !missing.includes(figure) ? [...missing, figure] : missing;
}

/** What may stand once above the table is told all at once, with the figures that it will lack next. */
function lackingColumns(
  dataset: Dataset,
  row: HeaderRow,
  lacking: readonly string[],
): HeaderFault[] {
  const columns = lacking.map((key) => dataset.columns[key] as Column);
  const value = row.cells.map(tidy).filter(Boolean).join('; ');
  const fault = (header: string, facts: Facts): HeaderFault => {
    return { code: 'header-missing', row: null, letter: null, header, facts: { value, ...facts } };
  };
  const figures = columns.filter(holdsFigures).map(({ header }) => {
    // Years as columns do not say which of several figures they hold.
    const isOpen = row.slots.some(({ key }) => key === '');
    return fault(header, { kind: isOpen ? header.toLowerCase() : undefined });
  });
  const [first, ...more] = columns.filter((column) => !holdsFigures(column));
  if (!first) return figures;
  const all = [first, ...more].map(({ header }) => header);
  const { source } = dataset.columns;
  const isSourced = [...row.slots, ...row.said].some(({ key }) => key === 'source');
  const head = source && !isSourced ? [...all, source.header] : all;
  return [fault(first.header, { all: all.join('”, “'), head: head.join(';') }), ...figures];
}

function twice(slots: readonly Slot[]): HeaderFault[] {
  const seen = new Map<string, Slot>();
  const found: HeaderFault[] = [];
  for (const slot of slots) {
    const id = [slot.key, slot.isName, slot.period, slot.indicator].join('|');
    const other = seen.get(id);
    if (other) {
      const { letter, header } = slot;
      const facts = { value: header, other: other.letter, otherHeader: other.header, here: letter };
      found.push({ code: 'header-duplicate', row: null, letter, header, facts });
    } else seen.set(id, slot);
  }
  return found;
}

/** Years or indicators as columns beside a column that says the same for the whole row. */
function clashes(dataset: Dataset, { slots, said }: HeaderRow): HeaderFault[] {
  const wide = slots.find((slot) => slot.period !== null || slot.indicator !== null);
  if (!wide) return [];
  const figure = slots.find((slot) => !isWide(slot) && dataset.figures.includes(slot.key));
  // A year that does not say which of several figures it holds may be any of those beside it.
  if (wide.key === '' && figure) return [clash(wide, figure)];
  const taken = new Set([wide.key]);
  if (slots.some((slot) => slot.period !== null)) taken.add('period');
  if (slots.some((slot) => slot.indicator !== null)) taken.add('indicator');
  const both = slots.find(
    (slot) => (slot.period === null) !== (wide.period === null) && isWide(slot),
  );
  const plain = slots.filter((slot) => !isWide(slot) && taken.has(slot.key));
  const above = said.filter((each) => taken.has(each.key) && each.key in dataset.columns);
  return [...(both ? [both] : []), ...plain, ...above].map((each) => clash(each, wide));
}

function clash(one: Slot | Said, other: Slot): HeaderFault {
  const { letter, header } = one;
  const facts = { value: header, other: other.header };
  return { code: 'header-clash', row: 'row' in one ? one.row : null, letter, header, facts };
}

const isWide = (slot: Slot): boolean => slot.period !== null || slot.indicator !== null;

/** A header whose money unit is not the one said above it. */
function units({ slots, factor }: HeaderRow): HeaderFault[] {
  return slots
    .filter((slot) => factor !== null && slot.factor !== null && slot.factor !== factor)
    .map(({ letter, header, factor: own }): HeaderFault => {
      const facts = { value: header, unit: moneyUnit(own ?? 1), otherUnit: moneyUnit(factor ?? 1) };
      return { code: 'money-unit-mismatch', row: null, letter, header, facts };
    });
}

/** Which unit a theme leads with on the first page: the one with the latest figures. */
import { type Coverage, latestForms } from './coverage.ts';
import type { Model, Portrait } from './model.ts';
import { byEnd, yearsOf } from './period.ts';
import { latest } from './series.ts';

export interface Leads {
  readonly fertility: Portrait | null;
  readonly budget: Portrait | null;
  readonly coverage: Coverage | null;
  /** The forms that are of the latest date: what is of another date is not counted with them. */
  readonly forms: readonly Coverage[];
}

/** The portraits and the training form with the latest figures; null where no unit has any. */
export function leads(model: Model): Leads {
  const portraits = model.units.all.map((unit) => model.portrait(unit));
  const forms = portraits
    .flatMap(({ coverage }) => latestForms(coverage))
    .toSorted((a, b) => byEnd(b.asOf, a.asOf) || b.results.length - a.results.length)
    .filter(({ asOf }, _, [first]) => asOf === first?.asOf);
  return {
    fertility: greatest(portraits, fertilityYear),
    budget: greatest(portraits, budgetYear),
    coverage: forms[0] ?? null,
    forms,
  };
}

function fertilityYear({ fertility }: Portrait): number {
  return (fertility && latest(fertility)?.year) ?? 0;
}

function budgetYear({ budget }: Portrait): number {
  return Math.max(0, ...(budget?.uses.map(({ row }) => yearsOf(row.period)[1]) ?? []));
}

/** The first of those with the greatest number above zero. */
function greatest(
  portraits: readonly Portrait[],
  of: (portrait: Portrait) => number,
): Portrait | null {
  const best = portraits.reduce((most, each) => Math.max(most, of(each)), 0);
  return best === 0 ? null : (portraits.find((each) => of(each) === best) ?? null);
}

/** Which units the table of rates below one shows, in what order, and who stands out from the whole. */
import { observed } from '../format.ts';
import { type Child, type Children, FEW } from '../model/children.ts';
import type { Funnel, Placed } from '../model/funnel.ts';
import { funnelBelow } from '../model/funnel-below.ts';
import type { Model } from '../model/model.ts';
import type { KnownPoint } from '../model/series.ts';
import type { Unit } from '../model/unit-tree.ts';

/** A unit that has a rate of the year. */
export type Rated = Child & { readonly rate: KnownPoint };

export interface RatesBelow {
  /** Null where the whole has no level that its units can be held against. */
  readonly funnel: Funnel | null;
  readonly placed: ReadonlyMap<Unit, Placed>;
  /** From the highest rate down. */
  readonly known: readonly Rated[];
  readonly silent: readonly Child[];
  /** Of few units all with a rate, of many those that stand out. */
  readonly rows: readonly Rated[];
  readonly isStrong: (child: Child) => boolean;
}

/** Of `children`, on a page of its own (`whole`) or among others. */
export function ratesBelow(model: Model, children: Children, whole: boolean): RatesBelow {
  const { parent, units } = children;
  const [indicator] = units.flatMap(({ profile }) => profile.fertility?.indicator ?? []);
  const funnel = indicator ? funnelBelow(model, parent, indicator) : null;
  const placed = new Map(funnel?.placed.map((each) => [each.unit, each]));
  const known = units.filter(isRated).toSorted((a, b) => b.rate.value - a.rate.value);
  const isStrong = ({ unit }: Child) => (placed.get(unit)?.side ?? 'same') !== 'same';
  return {
    ...{ funnel, placed, known, isStrong },
    silent: units.filter((child) => !isRated(child)),
    rows: units.length > FEW && !whole ? known.filter(isStrong) : known,
  };
}

const isRated = (child: Child): child is Rated => child.rate !== null;

/** The births of the year as printed; '' where none are. */
export function bornIn({ profile }: Child, year: number | null): string {
  const point = profile.births?.total.known.find((each) => each.year === year);
  return point ? (observed(point.row) ?? '') : '';
}

/** Which units may stand in one count, one comparison, one sum. */
import type { Portrait } from './model.ts';
import { type Tier, tierOf } from './unit-tree.ts';

/** The real units; simulated ones only where no real one is among them. */
export function realOf(portraits: readonly Portrait[]): readonly Portrait[] {
  const real = portraits.filter(({ simulated }) => !simulated);
  return real.length > 0 ? real : portraits;
}

/** Whether none of the units lies below another, so that a sum over them holds nothing twice. */
export function areApart(portraits: readonly Portrait[]): boolean {
  const codes = new Set(portraits.map(({ unit }) => unit.code));
  return portraits.every(({ above }) => above.every((code) => !codes.has(code)));
}

/** Those of the one tier that has the most of them; of equals the first. */
export function ofOneTier<T extends Pick<Portrait, 'unit'>>(
  all: readonly T[],
): { readonly tier: Tier | null; readonly some: readonly T[] } {
  const tiers = [...Map.groupBy(all, ({ unit }) => tierOf(unit))];
  const [tier, some] = tiers.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [null, []];
  return { tier, some };
}

/**
 * How many cases a property runs, and from which seed. `npm test` runs a sample, `npm run test:long`
 * all; `.ci/run` fewer of those that are many; `DAN_SO_MO_SEED` repeats a run. The seed stands in the report of every failure, too.
 */
import fc from 'fast-check';

/** 1 for the sample; how many times as many for the long run. */
const TIMES = Number(process.env.DAN_SO_MO_TIMES ?? '1');

/** The same for properties of which a case takes little: 20.000 round trips in two processes. */
const MANY = Number(process.env.DAN_SO_MO_MANY ?? String(TIMES));

/** The long run goes in several processes, each with seeds of its own. */
const SHARD = Number(process.env.DAN_SO_MO_SHARD ?? '0');

export const isLong = TIMES > 1;

/** How long a test may take, on a machine that does other things too. */
export const TIMEOUT = { timeout: isLong ? 3_600_000 : 900_000 };

export const SEED = Number(process.env.DAN_SO_MO_SEED ?? '20261122') + SHARD;

export function cases(
  inSample: number,
  times = TIMES,
): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: inSample * times, seed: SEED };
}

/** A run of a property that tells its seed and its number of cases. */
export function assertAll<T>(
  name: string,
  property: fc.IProperty<T> | fc.IAsyncProperty<T>,
  inSample: number,
  isMany = false,
): void {
  const parameters = cases(inSample, isMany ? MANY : TIMES);
  fc.assert(property as fc.IProperty<T>, { ...parameters, endOnFailure: false });
  console.log(`${name}: ${parameters.numRuns} cases, seed ${parameters.seed}`);
}

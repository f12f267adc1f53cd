/** What chance alone does to counts: limits of a count, and the counts that a rate lets expect. */

/** How births and other events fall: each on its own over a time, or so many of so many. */
export type Law = 'poisson' | 'binomial';

/** Percent of the cases that limits are to hold; with the normal quantile of either side. */
export const LEVELS = { 95: 1.959964, 99.8: 3.090232 } as const;
export type Level = keyof typeof LEVELS;

/** More units than these are held to the wider limits: at 95 % one in twenty of them would stand out by chance. */
const MOST_AT_95 = 30;

/** The limits that so many units beside each other are held to. */
export const levelFor = (units: number): Level => (units > MOST_AT_95 ? 99.8 : 95);

const beyond = (level: Level): number => (1 - level / 100) / 2;

/** From here on the approximation lies within 0,02 % of the exact limits. */
const MANY = 100;

/**
 * The limits of the mean behind a Poisson count: exact (Garwood, Biometrika 28, 1936) below a hundred, from
 * there on by Byar's approximation (Breslow and Day, Statistical Methods in Cancer Research II, 1987, 69).
 */
export function poissonLimits(count: number, level: Level = 95): readonly [number, number] {
  const z = LEVELS[level];
  const byar = (of: number, side: number) =>
    of * (1 - 1 / (9 * of) + side / (3 * Math.sqrt(of))) ** 3;
  if (count >= MANY) return [byar(count, -z), byar(count + 1, z)];
  const most = count + 5 * z * Math.sqrt(count + 1) + 10;
  const lower = where((mean) => 1 - atMost(count - 1, mean) > beyond(level), 0, count);
  const upper = where((mean) => atMost(count, mean) < beyond(level), count, most);
  return [count === 0 ? 0 : lower, upper];
}

/** Where a condition begins to hold between two numbers, to a millionth. */
function where(holds: (at: number) => boolean, low: number, high: number): number {
  const middle = (low + high) / 2;
  if (high - low < 1e-6) return middle;
  return holds(middle) ? where(holds, low, middle) : where(holds, middle, high);
}

/** P(X ≤ count) of a Poisson variable. */
function atMost(count: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let k = 0; k <= count; k++) {
    sum += term;
    term *= mean / (k + 1);
  }
  return sum;
}

/** The limits of the share behind `count` of `base` (Wilson, Journal of the American Statistical Association 22, 1927). */
export function wilsonLimits(
  count: number,
  base: number,
  level: Level = 95,
): readonly [number, number] {
  const [share, z] = [count / base, LEVELS[level]];
  const whole = 1 + z ** 2 / base;
  const middle = share + z ** 2 / (2 * base);
  const half = z * Math.sqrt((share * (1 - share)) / base + z ** 2 / (4 * base ** 2));
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

/**
 * The fewest and the most events that chance makes of `expected` ones, exact: fewer, and more, each have a
 * probability of no more than half of what the level leaves. Of a binomial law `base` is the number of trials.
 */
export function rangeOf(
  law: Law,
  { expected, base }: { readonly expected: number; readonly base: number },
  level: Level,
): readonly [fewest: number, most: number] {
  const share = Math.min(expected / base, 1 - Number.EPSILON);
  const next = (k: number) =>
    law === 'poisson' ? expected / k : ((base - k + 1) / k) * (share / (1 - share));
  let log = law === 'poisson' ? -expected : base * Math.log1p(-share);
  let sum = Math.exp(log);
  let fewest = sum > beyond(level) ? 0 : -1;
  let most = 0;
  // Beyond the mean the terms that are too small to count end the sum.
  while (sum < 1 - beyond(level) && !(most > expected && log < -40)) {
    most++;
    log += Math.log(next(most));
    sum += Math.exp(log);
    if (fewest < 0 && sum > beyond(level)) fewest = most;
  }
  return [fewest, most];
}

/** Equal communes and planted ones: how often funnel limits let one stand out. Seeded: the same on any machine. */
import { describe, expect, test } from 'vitest';
import { Random } from '../../scripts/sample/random.ts';
import type { Indicator } from '../../src/dataset/indicator.ts';
import type { Unit } from '../../src/dataset/unit.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { funnelOf, type Part } from '../../src/model/funnel.ts';
import { modelOf } from '../data-folder.ts';

const { data } = modelOf({});
const [indicator] = data.indicator.filter(({ code }) => code === 'TFR') as [Indicator];
const [model] = data.unit as readonly [Unit, ...Unit[]];

const LEVEL = 2;

const COUNTRIES = 100;

/** Births of a year, of so many as two children a woman would let expect. */
const births = (year: number, count: number, expected: number): Evidence => {
  const shared = { year, territory: 'own', on: count, noun: 'trẻ' } as const;
  const base = expected / LEVEL;
  return { ...shared, law: 'poisson', rate: count / base, count, base };
};

const part = (at: number, ...evidence: readonly Evidence[]): Part => {
  return { unit: { ...model, code: `C${at}`, name: `Xã ${at}` }, evidence };
};

/** Who stands out of communes of the same size, of one year or pooled years; the first has `times` the level of the others. */
function country(
  random: Random,
  {
    communes,
    expected,
    times = 1,
  }: { communes: number; expected: readonly number[]; times?: number },
) {
  const years = expected.map((_, at) => 2023 + at);
  const parts = Array.from({ length: communes }, (_, at) =>
    part(
      at,
      ...years.map((year, of) => {
        const mean = expected[of] ?? 0;
        return births(year, random.poisson(mean * (at === 0 ? times : 1)), mean);
      }),
    ),
  );
  return funnelOf(indicator, null, parts, years);
}

const standing = (funnel: ReturnType<typeof country>) =>
  (funnel?.placed ?? []).filter(({ side }) => side !== 'same');

describe('in a country of equal true rates', () => {
  test.each([
    [30, 95, 0.05, [300]],
    [30, 95, 0.05, [60, 60, 60]],
    [100, 99.8, 0.002, [300]],
    [100, 99.8, 0.002, [60, 60, 60]],
    [100, 99.8, 0.002, [12]],
  ] as const)(
    'of %i communes no more than %d %% limits allow stand out',
    (communes, level, share, expected) => {
      const random = new Random(13, 'equal', communes, expected.length, expected[0]);
      const countries = Array.from({ length: COUNTRIES }, () =>
        country(random, { communes, expected }),
      );
      expect(countries[0]?.level).toBe(level);
      const allowed = share * COUNTRIES * communes;
      // No more than the limits allow, within what the countries can tell: 1 % of simulations would exceed it.
      const error = 2.33 * Math.sqrt(allowed);
      expect(countries.flatMap(standing).length).toBeLessThanOrEqual(allowed + error);
    },
  );
});

describe('a planted commune is found with a power of 80 % or more', () => {
  test.each([
    ['25 % above, 300 births', 30, [300], 1.25],
    ['25 % above, 300 births', 31, [300], 1.25],
    ['15 % above, 900 births of three years', 30, [300, 300, 300], 1.15],
    ['15 % above, 900 births of three years', 31, [300, 300, 300], 1.15],
  ] as const)('%s, among %i', (_, communes, expected, times) => {
    const random = new Random(13, 'planted', communes, expected.length, times);
    const funnels = Array.from({ length: 200 }, () =>
      country(random, { communes, expected, times }),
    );
    const found = funnels.filter((funnel) =>
      standing(funnel).some(({ unit, side }) => unit.code === 'C0' && side === 'above'),
    );
    expect(found.length / funnels.length).toBeGreaterThanOrEqual(0.8);
  });
});

describe('funnelOf(indicator, whole, parts, years)', () => {
  const three = [
    part(1, births(2024, 300, 300)),
    part(2, births(2024, 240, 300)),
    part(3, births(2024, 380, 300)),
  ];

  test('holds the units against the rate of the whole, the highest first, with the limits at their size', () => {
    const whole = part(0, births(2024, 1_000, 1_000));
    const funnel = funnelOf(indicator, whole, three, [2024]);
    expect(funnel).toMatchObject({ level: 95, rate: 2, whole: { code: 'C0' }, unknown: [] });
    expect(funnel?.placed.map(({ unit, side }) => `${unit.code} ${side}`)).toEqual([
      'C3 above',
      'C1 same',
      'C2 below',
    ]);
    const [first] = funnel?.placed ?? [];
    expect([first?.lower.toFixed(2), first?.upper.toFixed(2), first?.on]).toEqual([
      '1.78',
      '2.23',
      380,
    ]);
  });

  test('where the whole says nothing of the years, against the rate of the units together', () => {
    const funnel = funnelOf(indicator, part(0), three, [2024]);
    expect(funnel?.whole).toBeNull();
    expect(funnel?.rate.toFixed(3)).toBe('2.044');
  });

  test('names those of whom a year is not known, or known of the old territory alone', () => {
    const old = { ...births(2024, 300, 300), territory: 'before' } as const;
    const funnel = funnelOf(indicator, null, [...three, part(4, old), part(5)], [2024]);
    expect(funnel?.unknown.map(({ code }) => code)).toEqual(['C4', 'C5']);
  });

  test('is null for fewer than three', () => {
    expect(funnelOf(indicator, null, three.slice(1), [2024])).toBeNull();
  });

  test('holds boys among births against a binomial law', () => {
    const boys = (at: number, count: number): Part => {
      const shared = { year: 2024, territory: 'own', rate: 0, on: 300, noun: 'trẻ' } as const;
      return part(at, { ...shared, law: 'binomial', count, base: 300 });
    };
    const ratio = { ...indicator, code: 'TSGT-SINH', kind: 'tỷ số' } as const;
    const all = [153, 154, 155, 190].map((count, at) => boys(at, count));
    const funnel = funnelOf(ratio, null, all, [2024]);
    expect(funnel?.placed.map(({ side }) => side)).toEqual(['above', 'same', 'same', 'same']);
    // Limits of 300 births around 119 boys to 100 girls.
    expect([funnel?.placed[0]?.lower.toFixed(0), funnel?.placed[0]?.upper.toFixed(0)]).toEqual([
      '95',
      '150',
    ]);
  });
});

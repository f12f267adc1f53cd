import { expect, test } from 'vitest';
import { isOfOldTerritory, territoryIn } from '../../src/model/territory.ts';

const unit = (validFrom: string | null, validTo: string | null) => ({ validFrom, validTo });
const made = unit('2025-07-01', null);
const dissolved = unit(null, '2025-06-30');

test.each([
  [made, '2024', 'before'],
  [made, '2025', 'founding'],
  [made, '2026', 'own'],
  [dissolved, '2024', 'own'],
  [dissolved, '2025', 'ending'],
  [dissolved, '2026', 'after'],
  [unit('2025-01-01', null), '2025', 'own'],
  [unit(null, '2024-12-31'), '2024', 'own'],
  [made, '2025-Q2', 'before'],
  [made, '2024/2025', 'founding'],
  [made, '2025-12-31', 'own'],
  [unit(null, null), '1999', 'own'],
])('of %j the period %s is %s', (of, period, expected) => {
  expect(territoryIn(of, period)).toBe(expected);
});

test('what lies wholly outside a unit’s time is of the old territory', () => {
  const old = ['before', 'founding', 'own', 'ending', 'after'] as const;
  expect(old.filter(isOfOldTerritory)).toEqual(['before', 'after']);
});

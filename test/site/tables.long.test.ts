import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary.ts';
import { claimsOf } from './count/claims.ts';
import { cityOf } from './table/city.ts';
import { faultsOf } from './table/faults.ts';

test('a city of a hundred says and counts under each head what the data say', async () => {
  const city = await cityOf(100, temporaryFolder());
  expect(city.pages.flatMap((page) => faultsOf(page, city.parse(page), city.realms))).toEqual([]);
  expect(
    city.pages.flatMap((page) => claimsOf(page, city.parse(page), city.realms).faults),
  ).toEqual([]);
});

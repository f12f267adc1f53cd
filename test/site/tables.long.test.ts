import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary.ts';
import { cityOf } from './table/city.ts';
import { faultsOf } from './table/faults.ts';

test('the tables of a city of a hundred hold under each head what the data say', {
  timeout: 900_000,
}, async () => {
  const city = await cityOf(100, temporaryFolder());
  expect(city.pages.flatMap((page) => faultsOf(page, city.parse(page), city.realms))).toEqual([]);
});

/** Every count of units on every built page is counted again from the rows of the data. */
import { expect, test } from 'vitest';
import { realmsOf } from '../../src/model/realm.ts';
import { read } from '../../src/read/read.ts';
import { temporaryFolder } from '../temporary.ts';
import { claimsOf } from './count/claims.ts';
import { pages, parse } from './site.ts';
import { cityOf } from './table/city.ts';

const reading = read('data');
if (!reading?.data) throw new Error('The data folder has errors');
const realms = realmsOf(reading.data, reading.problems);

test('the real data are counted by the one rule', () => {
  expect(pages.flatMap((page) => claimsOf(page, parse(page), realms).faults)).toEqual([]);
});

test('so is a city of twelve, on every page', async () => {
  const city = await cityOf(12, temporaryFolder());
  const claims = city.pages.map((page) => claimsOf(page, city.parse(page), city.realms));
  expect(claims.flatMap(({ faults }) => faults)).toEqual([]);
  expect(claims.reduce((all, { said }) => all + said, 0)).toBeGreaterThan(100);
});

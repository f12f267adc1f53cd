/** The sample city: its every table and every count, held against the rows of its data. */
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary.ts';
import { claimsOf } from './count/claims.ts';
import { cityOf } from './table/city.ts';
import { faultsOf } from './table/faults.ts';

const { pages, parse, parted } = await cityOf(12, temporaryFolder());
const documents = pages.map((page) => [page, parse(page)] as const);

test('the tables of a city of twelve hold under each head what the data say', () => {
  expect(documents.flatMap(([page, document]) => faultsOf(page, document, parted))).toEqual([]);
});

test('its units are counted by the one rule, on every page', () => {
  const claims = documents.map(([page, document]) => claimsOf(page, document, parted));
  expect(claims.flatMap(({ faults }) => faults)).toEqual([]);
  expect(claims.reduce((all, { said }) => all + said, 0)).toBeGreaterThan(100);
});

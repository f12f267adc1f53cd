import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary.ts';
import { claimsOf } from './count/claims.ts';
import { cityOf } from './table/city.ts';
import { faultsOf } from './table/faults.ts';

test('a city of a hundred says and counts under each head what the data say', async () => {
  const { pages, parse, parted } = await cityOf(100, temporaryFolder());
  // Read one by one: hundreds of documents at once are gigabytes.
  const found = pages.map((page) => {
    const document = parse(page);
    const { said, faults } = claimsOf(page, document, parted);
    return { said, faults: [...faultsOf(page, document, parted), ...faults] };
  });
  expect(found.flatMap(({ faults }) => faults)).toEqual([]);
  expect(found.reduce((all, { said }) => all + said, 0)).toBeGreaterThan(150);
});

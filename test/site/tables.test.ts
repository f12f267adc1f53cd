/**
 * Every table of every built page, read by the heads of its rows and columns, against the rows of the data: an
 * amount under another head, another share, a sign or a mark that was dropped is found whatever drew the page.
 */
import { expect, test } from 'vitest';
import { parted } from '../real-data.ts';
import { pages, parse } from './site.ts';
import { faultsOf } from './table/faults.ts';

test('the tables of the real data hold under each head what the data say', () => {
  expect(pages.flatMap((page) => faultsOf(page, parse(page), parted))).toEqual([]);
});

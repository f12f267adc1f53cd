/** Every case of csv-spectrum, the files by which CSV parsers are compared. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decode } from '../../src/table/decode.ts';
import { eachRecord } from '../../src/table/table.ts';

const folder = join(import.meta.dirname, '..', '..', 'node_modules', 'csv-spectrum');
const names = readdirSync(join(folder, 'csvs')).map((name) => name.replace(/\.csv$/, ''));

type Row = Readonly<Record<string, string>>;

function read(name: string): { rows: Row[]; faults: string[] } {
  const decoded = decode(readFileSync(join(folder, 'csvs', `${name}.csv`)));
  const text = 'text' in decoded ? decoded.text : '';
  const records: string[][] = [];
  const faults: string[] = [];
  eachRecord(text, ',', (cells, row, fault) => {
    if (fault) faults.push(`${fault} ${row}`);
    return records.push(cells) > 0;
  });
  const [header = [], ...rows] = records.filter((cells) => cells.some((cell) => cell !== ''));
  const byName = (cells: readonly string[]): Row =>
    Object.fromEntries(header.map((key, at) => [key, cells[at] ?? '']));
  return { rows: rows.map(byName), faults };
}

const expected = (name: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8'));

/**
 * `decode` makes every line end that of Unix, also within quotes, before a cell is cut: an Excel
 * of Windows and one of a Mac mean the same by a line break in a cell.
 */
const likeUnix = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll('\\r\\n', '\\n'));

/** Where our dialect differs, and why. */
const different: Readonly<Record<string, string>> = {
  location_coordinates: 'it has a quote within a cell without quotes',
};

test('the cases are all there', () => {
  expect(names).toHaveLength(12);
  expect(Object.keys(different).filter((name) => !names.includes(name))).toEqual([]);
});

test.each(names.filter((name) => !(name in different)))('reads %s as it is meant', (name) => {
  const { rows, faults } = read(name);
  expect(faults).toEqual([]);
  expect(rows).toEqual(likeUnix(expected(name)));
});

test('refuses location_coordinates: a quote that does not begin its cell is a slip of the pen', () => {
  expect(read('location_coordinates').faults).toEqual(['quote-stray 2']);
  // Its degree signs are lost, too: they are the mark of lost letters.
  expect(JSON.stringify(read('location_coordinates').rows)).toContain('\ufffd');
});

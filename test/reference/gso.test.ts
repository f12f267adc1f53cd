/**
 * The General Statistics Office's own export of total fertility rates by province, as it was
 * downloaded: a title line, a blank line, `;`, decimal points, `..`, `Prel. 2016`, a leading
 * space, a province that is no more, English names.
 *
 * Not a byte of it is changed. Above it stand the lines that an officer adds, and the catalogue of
 * units holds the English names. One thing the contract has no place for: the header of the column
 * of names, “Cities, provincies”, is nobody's alias, and aliases of headers are declared in code;
 * so the mapping of this test gives it to the column.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { observation } from '../../src/dataset/observation.ts';
import { Catalogue } from '../../src/reader/cell/reference.ts';
import { readTable } from '../../src/reader/read-table.ts';
import { decode } from '../../src/table/decode.ts';
import { gridOf } from '../property/grid.ts';

const path = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'shared',
  'data',
  'gso-tfr-by-province.csv',
);
const isThere = existsSync(path);
const BOM = 3;

/** The export as it is, with two lines said once above it, behind its byte order mark. */
function bytes(): Uint8Array {
  const raw = readFileSync(path);
  const above = Buffer.from('Mã chỉ tiêu;TFR\r\nNguồn;GSO\r\n');
  return Buffer.concat([raw.subarray(0, BOM), above, raw.subarray(BOM)]);
}

/** The observations, with the export's name for the column of unit names. */
const withItsHeader: Dataset = {
  ...(observation as unknown as Dataset),
  columns: {
    ...observation.columns,
    unit: { ...observation.columns.unit, names: ['Cities, provincies'] },
  },
};

function read() {
  const grid = gridOf(readFileSync(path, 'utf8'), ';') ?? [];
  const names = grid.slice(3).map(([name = '']) => name.replace(/\s+/g, ' ').trim());
  const units = new Catalogue('Đơn vị', 'don-vi.csv');
  for (const [at, name] of names.entries()) units.add(codeOf(name, at), [name]);
  const indicators = new Catalogue('Chỉ tiêu', 'chi-tieu.csv');
  indicators.add('TFR', ['Tổng tỷ suất sinh']);
  const documents = new Catalogue('Văn bản', 'van-ban.csv');
  documents.add('GSO', ['Niên giám thống kê']);
  const decoded = decode(bytes());
  const catalogues = new Map([
    ['don-vi', units],
    ['chi-tieu', indicators],
    ['van-ban', documents],
  ]);
  const text = 'text' in decoded ? decoded.text : '';
  const { rows, problems, delimiter } = readTable(
    withItsHeader,
    { path: 'so-lieu/gso.csv', text },
    {
      catalogues,
      kindOf: () => 'tỷ suất',
      parentOf: () => null,
    },
  );
  return { rows, problems, delimiter, names, grid };
}

const codeOf = (name: string, at: number) =>
  name === 'WHOLE COUNTRY' ? 'VN' : `T${String(at).padStart(2, '0')}`;

const title = `the export of the General Statistics Office${isThere ? '' : ' (skipped: ../shared/data is not here)'}`;

describe.skipIf(!isThere)(title, () => {
  const { rows, problems, delimiter, names, grid } = isThere
    ? read()
    : { rows: [], problems: [], delimiter: ';', names: [] as string[], grid: [] as string[][] };
  const of = (name: string, period: string) =>
    rows.find((row) => row.unit === codeOf(name, names.indexOf(name)) && row.period === period);

  test('is read with no more said of it than that it has decimal points', () => {
    const told = problems.map(({ code, severity, row, column }) => [code, severity, row, column]);
    // Its row in the export is the fourth; two lines were added above.
    expect(told).toEqual([['decimal-point', 'warning', 6, 'B']]);
    expect(delimiter).toBe(';');
  });

  test('gives every cell, by years and provinces', () => {
    expect(names.length).toBeGreaterThan(60);
    expect(rows).toHaveLength(names.length * 11);
    const expected = grid
      .slice(3)
      .flatMap(([, ...cells]) => cells.map((cell) => (cell === '..' ? 'no-data' : Number(cell))));
    expect(rows.map((row) => row.value)).toEqual(expected);
    expect(rows.every(({ decimals, value }) => value === 'no-data' || decimals === 2)).toBe(true);
  });

  test.each([
    ['WHOLE COUNTRY', '2005', 2.11],
    ['WHOLE COUNTRY', '2016', 2.09],
    ['Cao Bang', '2015', 2.52],
    ['Ha Tay', '2007', 2.23],
    ['Ha Tay', '2008', 'no-data'],
    ['Kien Giang', '2005', 2.22],
  ])('%s in %s: %s', (name, period, value) => {
    expect(of(name, period)?.value).toBe(value);
  });

  test('of 2016 is preliminary, of the years before the source says nothing', () => {
    expect(of('Cao Bang', '2016')?.status).toBe('sơ bộ');
    expect(of('Cao Bang', '2015')?.status).toBeNull();
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { allDatasets } from '../../src/dataset/datasets.ts';
import { readTable } from '../../src/reader/read-table.ts';
import { decode } from '../../src/table/decode.ts';
import { excerpts } from '../../src/table/table.ts';
import { assertAll, isLong, TIMEOUT } from './cases.ts';
import { Folder } from './folder.ts';

const folder = new Folder();
afterAll(() => folder.remove());
const around = { catalogues: new Map(), kindOf: () => undefined, parentOf: () => null };

const root = join(import.meta.dirname, '..', '..', 'data');
const real: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  globSync('**/*.{csv,json}', { cwd: root })
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path))]),
);

/** Reads bytes as a file of every dataset, and the places of some rows. */
function readAll(bytes: Uint8Array): number {
  const decoded = decode(bytes);
  if ('near' in decoded) return 0;
  let problems = 0;
  for (const dataset of allDatasets) {
    const table = readTable(dataset, { path: 'a.csv', text: decoded.text }, around);
    excerpts(decoded.text, table.delimiter, new Set([1, 2, 3]));
    problems += table.problems.length;
  }
  return problems;
}

/** Bytes that look like a table: headers, delimiters, quotes, marks of order, halves of letters. */
const pieces = fc.constantFrom(
  ...['Mã đơn vị', 'Năm', 'Giá trị', 'Kỳ', '2024', '2,03', '2.500', 'TFR', 'Nguồn: ', '(đồng)'],
  ...[
    ';',
    ';',
    ',',
    '\t',
    '|',
    '\n',
    '\n',
    '\r',
    '\r\n',
    '"',
    '""',
    ' ',
    '\u00a0',
    '\u0000',
    '\u202e',
    '%',
    '-',
  ],
  ...['\ufeff', '🙂', '\u0301', '#REF!', '=1+1', '9'.repeat(400), 'I.', '(1)', 'ｎ', '１２'],
);
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2_000, size: 'max' }),
  fc
    .array(pieces, { maxLength: 300, size: 'max' })
    .map((all): Uint8Array => Buffer.from(all.join(''))),
  fc
    .array(pieces, { maxLength: 300, size: 'max' })
    .map((all): Uint8Array => Buffer.from(`\ufeff${all.join('')}`, 'utf16le')),
);

test('any bytes are read or refused, and never thrown at', TIMEOUT, () => {
  assertAll(
    'any bytes',
    fc.property(bytes, (each) => readAll(each) >= 0),
    60,
    true,
  );
});

const change = fc.record({
  at: fc.nat(2 ** 31),
  by: fc.uint8Array({ maxLength: 4 }),
  length: fc.nat(40),
});

test('real files with bytes changed are read or refused, with a report', TIMEOUT, () => {
  const paths = Object.keys(real);
  assertAll(
    'changed bytes',
    fc.property(fc.nat(99), fc.array(change, { minLength: 1, maxLength: 5 }), (file, changes) => {
      const path = paths[file % paths.length] as string;
      let text = [...(real[path] as Uint8Array)];
      for (const { at, by, length } of changes)
        text = text.toSpliced(at % (text.length + 1), length, ...by);
      const { data, problems } = folder.read({ ...real, [path]: Uint8Array.from(text) });
      expect(data !== null || problems.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    15,
  );
});

/** Of each kind a sixteenth of a MiB, or in the long run two: what has made readers of CSV slow or fat. */
const MIB = 2 ** 20;
const SIZE = isLong ? 2 * MIB : MIB / 16;
const HEADER = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị\n';
const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / Buffer.byteLength(piece)));
const numbered = (before: string, after: string) =>
  Array.from({ length: SIZE / 12 }, (_each, at) => before + at + after).join('');
const large: readonly [string, string][] = [
  ['rows', HEADER + filled('040;TFR;2024;2,03\n')],
  ['wrong rows', HEADER + filled('041;TFX;2.024;2,O3\n')],
  ['blank rows', HEADER + filled('\n')],
  ['blank cells', HEADER + filled(';')],
  ['delimiters without a header', filled(';,|\t')],
  ['quotes', HEADER + filled('"')],
  ['open quotes', HEADER + filled('"a;\n')],
  ['closed quotes', HEADER + filled('"a";"b"\n')],
  ['doubled quotes', `${HEADER}"${filled('""')}"\n`],
  ['one cell', HEADER + filled('a')],
  ['one cell of digits', HEADER + filled('9')],
  ['digits with separators', HEADER + filled('1.')],
  ['one header', `${filled('Mã đơn vị')}\n`],
  ['headers', `${filled('Năm;')}\n`],
  ['blanks', HEADER + filled(' ')],
  ['brackets', HEADER + filled('(((')],
  ['marks without letters', HEADER + filled('\u0301')],
  ['group rows', HEADER + filled('Mục;;;\n')],
  ['footers', `${HEADER}040;TFR;2024;2\n\n${filled('Nơi nhận: a\n')}`],
  ['words where a number is wanted', `${HEADER}040;TFR;2024;1${filled('a')}!\n`],
  ['quoted cells of one row', `${HEADER}${numbered('"a""', '";')}\n`],
  ['quoted cells in rows', HEADER + numbered('"a""', '"\n')],
  ['stray quotes', HEADER + filled('a"b;c\n')],
  ['rows above', filled('Tiêu đề: a\n') + HEADER],
];

/** Of CPU, and generous: a busy machine takes longer. What grows with the square takes hours. */
const SECONDS_PER_MIB = 60;
/** The heap has room of its own before it is tidied. */
const MEMORY = 300 + 300 * (SIZE / MIB);

test.each(large)(
  'a file of nothing but %s is read or refused within bounds',
  TIMEOUT,
  (_what, text) => {
    const dataset = allDatasets.find(({ name }) => name === 'so-lieu');
    if (!dataset) throw new Error('no observations');
    const memory = process.memoryUsage().rss;
    const start = process.cpuUsage().user;
    const { problems, rows, delimiter } = readTable(dataset, { path: 'a.csv', text }, around);
    excerpts(text, delimiter, new Set([1, 2, 3]));
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(SECONDS_PER_MIB * (SIZE / MIB));
    expect((process.memoryUsage().rss - memory) / MIB).toBeLessThan(MEMORY);
    expect(problems.length > 0 || rows.length > 0).toBe(true);
  },
);

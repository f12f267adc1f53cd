import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { classicScript } from '../../scripts/classic-script.ts';
import { allDatasets } from '../../src/dataset/datasets.ts';
import { once } from '../../src/memory.ts';
import { countedIn } from '../../src/reader/cell/own-unit.ts';
import { refusal } from '../../src/reader/cell/refusal.ts';
import { eachRecord } from '../../src/table/table.ts';
import { readWorkbook } from '../../src/table/workbook.ts';
import { temporaryFolder } from '../temporary.ts';
import { workbookParts, zip } from '../workbook.ts';

const root = join(import.meta.dirname, '../..');

/** A script of the site as it travels, which several tests ask for. */
const scriptOf = once((name: string) => classicScript(join(root, 'src/browser', name)));

/** What each script of the site may weigh as it travels, without the data that stands before it. */
const budgets: Readonly<Record<string, number>> = {
  'page.ts': 3_000,
  'undrawn.ts': 800,
  'chart-picture.ts': 2_100,
  'children.ts': 1_000,
  'search.ts': 3_050,
  // With what the page loads else within the 144 kB of a first check: a test below.
  'desk.ts': 7_000,
  'desk/engine-csv.ts': 136_600,
  // Loaded with the first workbook, template, preview alone.
  'desk/engine-all.ts': 216_300,
  'desk/template-part.ts': 23_000,
  'desk/views.ts': 6_000,
  'desk/preview-part.ts': 40_000,
  'desk/narrative-part.ts': 42_000,
  // Loaded with the first file that may be a filled form.
  'desk/form-part.ts': 42_000,
  'desk/form-views.ts': 2_400,
  'comparison.ts': 5_700,
  'form.ts': 9_500,
  'embed.ts': 300,
  'embed-host.ts': 300,
  'gallery.ts': 2_200,
};

/** What is a cell's, after its text was read, and what is none's. */
const VALUES: readonly unknown[] = [
  ...[null, '', 'xã', 'thực hiện', 'không rõ', '2025-12-31', '2025-02-29', 'x'.repeat(10_001)],
  ...['👪'.repeat(10_000), '👪'.repeat(10_001), '\ud83d'.repeat(10_001), Array(10_001).fill('a')],
  ...['mark', 'none', 'not-reported', 0, 1, -1, 2.5, 100, 100.5, 1899, 2025, 2 ** 53, -(2 ** 60)],
  ...[Number.NaN, Number.POSITIVE_INFINITY, true, [], ['a', 'b'], ['a', 1], {}],
];

/** What pages import as a script: `../browser/page.ts?classic`. */
const imported = globSync('src/pages/**/*.ts', { cwd: root }).flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/browser\/(\S+)\?classic'/g)].map(
    ([, name = '']) => name,
  ),
);

test('each script that a page imports has its bytes, and no other', () => {
  expect([...new Set(imported)].sort()).toEqual(Object.keys(budgets).sort());
});

test.each(Object.entries(budgets))(
  'src/browser/%s is a classic script of at most %i bytes',
  async (name, most) => {
    const { code } = await scriptOf(name);
    expect(() => new Script(code)).not.toThrow();
    expect(gzipSync(code).length).toBeLessThanOrEqual(most);
  },
);

test.each(['desk/engine-csv.ts', 'desk/engine-all.ts'])('src/browser/%s starts', async (name) => {
  const { code } = await scriptOf(name);
  const worker: Record<string, unknown> = { TextDecoder, TextEncoder, URL, setTimeout };
  Object.assign(worker, { location: { href: 'file:///kiem-tra/may.js' } });
  Object.assign(worker, { self: worker, importScripts: () => {}, addEventListener: () => {} });
  expect(() => new Script(code).runInContext(createContext(worker))).not.toThrow();
});

test('a first check loads at most 144 kB of script', async () => {
  const names = ['undrawn.ts', 'desk.ts', 'desk/engine-csv.ts'];
  const sizes = (await Promise.all(names.map((name) => scriptOf(name)))).map(
    ({ code }) => gzipSync(code).length,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(144_000);
});

test('a script goes without what only the build prints of columns, but not without what the reader reads there', async () => {
  const { code } = await scriptOf('desk/engine-csv.ts');
  expect(code).not.toContain('Địa bàn của nhiệm vụ');
  const columns = allDatasets.flatMap((dataset) => Object.values(dataset.columns));
  const counting = columns.filter((column) => column.kind === 'count' && countedIn(column));
  expect(counting.length).toBeGreaterThan(2);
  expect(
    counting.filter(({ description }) => !/^(?:Tổng số|Số (?:người|chữ)) /.test(description)),
  ).toEqual([]);
});

test('an engine has no words for what it cannot find, but knows the code', async () => {
  const engine = async (name: string) => (await scriptOf(`desk/${name}.ts`)).code;
  const [csv, all] = [await engine('engine-csv'), await engine('engine-all')];
  const words = [
    'file-too-large',
    'chuyển các tệp cũ',
    'acknowledgement-code',
    'không ghi nhận được',
  ];
  const has = (code: string) => words.map((each) => code.includes(each));
  expect(has(csv)).toEqual([true, false, true, false]);
  expect(has(all)).toEqual([true, false, true, true]);
});

test('of the parser a script has what reads a text, and nothing that loads an address or starts a worker', async () => {
  const { code } = await scriptOf('desk/engine-csv.ts');
  expect(code).not.toMatch(/XMLHttpRequest|FileReader|createObjectURL/);
});

test('what it has of the parser reads a text as all of it does', async () => {
  const input = join(temporaryFolder(), 'read.ts');
  const table = join(root, 'src/table/table.ts');
  writeFileSync(
    input,
    `import { eachRecord } from '${table}';
    Object.assign(globalThis, { each: eachRecord });`,
  );
  const { code } = await classicScript(input);
  const read = (each: typeof eachRecord, text: string) => {
    const found: unknown[] = [];
    each(text, ';', (cells, row, quotes) => found.push([[...cells], row, quotes]) < 5);
    return JSON.stringify(found);
  };
  const context = createContext({ TextDecoder, setTimeout });
  new Script(code).runInContext(context);
  for (const text of [
    'a;"b\n;""c""";d\n\n;;\n1;2',
    '"a',
    'a;b"c\n"x"y;z\n1;2',
    '"a;b";"c"\r\n'.repeat(9),
  ])
    expect(read(context.each, text)).toBe(read(eachRecord, text));
});

test('what it has of the schemas refuses what all of them do', async () => {
  const input = join(temporaryFolder(), 'engine-csv.ts');
  writeFileSync(
    input,
    `import { allDatasets } from '${join(root, 'src/dataset/datasets.ts')}';
    import { refusal } from '${join(root, 'src/reader/cell/refusal.ts')}';
    Object.assign(globalThis, { allDatasets, refusal });`,
  );
  const { code } = await classicScript(input);
  const context = createContext({ TextDecoder, setTimeout });
  new Script(code).runInContext(context);
  const told = (of: typeof refusal, datasets: typeof allDatasets) =>
    datasets.flatMap(({ columns }) =>
      Object.values(columns).flatMap((column) =>
        VALUES.map((value) => {
          try {
            return JSON.stringify(of(column, value));
          } catch {
            return 'no words';
          }
        }),
      ),
    );
  const own = told(refusal, allDatasets);
  expect(told(context.refusal, context.allDatasets)).toEqual(own);
  const codes = new Set(own.map((each) => /"code":"([^"]+)"/.exec(each)?.[1]));
  expect([...codes].filter(Boolean).sort()).toEqual([
    'cell-too-long',
    'not-in-list',
    'number-invalid',
    'number-negative',
    'number-not-integer',
    'percent-range',
    'year-range',
  ]);
});

test('of the library of workbooks a script has what reads one, and it reads as all of it does', async () => {
  const input = join(temporaryFolder(), 'read.ts');
  writeFileSync(
    input,
    `import { readWorkbook } from '${join(root, 'src/table/workbook.ts')}';
    Object.assign(globalThis, { read: readWorkbook });`,
  );
  const { code } = await classicScript(input);
  expect(['BIFF', 'GEOMEAN', 'manifest:manifest'].filter((other) => code.includes(other))).toEqual(
    [],
  );
  const context = createContext({ TextDecoder, TextEncoder, setTimeout, console });
  new Script(code).runInContext(context);
  const told = (read: typeof readWorkbook, bytes: Uint8Array) => {
    const sheets = read(bytes);
    if (typeof sheets === 'string') return sheets;
    return sheets.map(({ name, hidden, sheet }) => [name, hidden, sheet?.text, sheet?.hidden]);
  };
  const rows = [
    ['Mã đơn vị', { v: 'x', t: 'str' }, { v: 1, t: 'b' }, { v: '#REF!', t: 'e' }, { f: 'A1' }],
    [{ v: 0.85, z: '0%' }, { v: 46022, z: 'dd/mm/yyyy' }, { v: '2025-12-31', t: 'd' }, 2.5],
  ];
  const parts = workbookParts({
    A: { rows, merges: ['A1:A2'], hiddenRows: [2], hiddenColumns: [1] },
    B: { rows, state: 'hidden' },
  });
  for (const bytes of [zip(parts), zip({ ...parts, 'xl/worksheets/sheet1.xml': '' })]) {
    const own = told(readWorkbook, bytes);
    expect(JSON.stringify(told(context.read, bytes))).toBe(JSON.stringify(own));
  }
  expect(told(context.read, zip(parts))).toHaveLength(2);
});

test('the script of the search and that of the comparison take what they share from the build', async () => {
  const files = async (name: string) =>
    (await scriptOf(name)).files.map((file) => relative(root, file));
  expect(await files('search.ts')).toContain(join('src', 'table', 'fold.ts'));
  expect(await files('comparison.ts')).toEqual(
    expect.arrayContaining([
      join('src', 'sentence', 'comparison-heading.ts'),
      join('src', 'chart', 'panel-frame.ts'),
      join('src', 'chart', 'picture-frame.ts'),
    ]),
  );
});

test('what a script imports and is not there is said', async () => {
  await expect(classicScript(join(root, 'src/browser/no.ts'))).rejects.toThrow('no.ts');
});

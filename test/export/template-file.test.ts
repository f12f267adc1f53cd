import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { Data } from '../../src/dataset/data.ts';
import { answerOf } from '../../src/desk/answer.ts';
import { Desk, type Head } from '../../src/desk/examine.ts';
import type { Finding } from '../../src/desk/finding.ts';
import { verdict } from '../../src/desk/verdict.ts';
import { dataFolder } from '../../src/export/data-folder.ts';
import { templateBook, templateCsv, templateName } from '../../src/export/template-file.ts';
import { templateTable } from '../../src/export/template-table.ts';
import type { OwedDataset } from '../../src/model/owed.ts';
import { type Template, templateOf } from '../../src/model/template.ts';
import { means } from '../../src/read/read.ts';
import { data as whole } from '../real-data.ts';
import { temporaryFolder } from '../temporary.ts';

const UNITS = ['MAU001', '07543', 'MAU'];

const isOwn = ({ unit }: { readonly unit: string }) => UNITS.includes(unit);
const data: Data = {
  ...whole,
  // Counts of a commune are small, in whatever file they stand.
  site: { ...whole.site, smallCount: 0 },
  observation: whole.observation.filter(isOwn),
  training: whole.training.filter(isOwn),
  budget: whole.budget.filter(isOwn),
  target: [],
  officialForm: [],
  task: [],
  acknowledgement: [],
};
const desk = new Desk(dataFolder([{ data }]), means());

const DATASETS: readonly OwedDataset[] = ['so-lieu', 'dao-tao', 'kinh-phi'];
const CASES = UNITS.flatMap((unit) => DATASETS.map((dataset) => [unit, dataset] as const));

function templateFor(code: string, dataset: OwedDataset): Template {
  const unit = data.unit.find((each) => each.code === code);
  if (!unit) throw new Error(code);
  return templateOf(data, unit, dataset, 2026);
}

/** A document of the unit's own; what is made up needs none, and that on file is of an earlier year. */
const sourceOf = (unit: string): string => (unit === '07543' ? 'BC-SONHAI-520' : '');

const headOf = (unit: string): readonly Head[] => [
  ['Nguồn', sourceOf(unit)],
  ['Tính đến ngày', '30/06/2026'],
];

function checked(name: string, bytes: Uint8Array, head: readonly Head[] = []) {
  const table = DATASETS.find((each) => name.startsWith(each));
  const tables = new Map(table ? [[name, table]] : []);
  const told = { tables, edits: new Map(), heads: new Map([[name, head]]) };
  const examined = desk.examine([{ name, bytes }], told);
  const answer = answerOf(examined, () => data);
  const findings = answer.files.flatMap((file) => file.findings);
  return { verdict: verdict(answer), findings, read: answer.files[0]?.read[0], examined };
}

/** What is written into the asked cells of a template, row by row: whole numbers, and decimals where they belong. */
function filling(
  template: Template,
): readonly (readonly [row: number, column: number, value: number])[] {
  const { above, columns, rows, spare } = templateTable(data, template);
  return rows.slice(0, rows.length - spare).flatMap((slots, at) =>
    slots.flatMap(({ written, decimals, isOpen }, column) => {
      const { kind, key = '' } = { ...written?.column, key: columns[column]?.key };
      if (!isOpen || !['figure', 'count', 'money'].includes(kind ?? '')) return [];
      const before = template.rows[at]?.before?.[key];
      const value = typeof before === 'number' ? before : key === 'eligible' ? 12 : 0;
      return [[above.length + 1 + at, column, Number(value.toFixed(decimals))]];
    }),
  );
}

/** The template as a program holds it once it is filled. */
function filled(template: Template): xlsx.WorkBook {
  const book = xlsx.read(templateBook(data, template), {
    cellNF: true,
    cellStyles: true,
  });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  for (const [r, c, v] of filling(template)) {
    const at = xlsx.utils.encode_cell({ r, c });
    const { z = '#,##0' } = (sheet[at] ?? {}) as xlsx.CellObject;
    sheet[at] = { t: 'n', v, z };
  }
  const day = { t: 'n', v: 46_203, z: 'dd/mm/yyyy' };
  if (template.layout.preamble.includes('asOf')) sheet.B3 = day;
  sheet.B4 = { t: 's', v: sourceOf(template.unit.code) };
  return book;
}

/** As Excel and LibreOffice show cells where Vietnamese is set, or as they do where English is. */
function csv(book: xlsx.WorkBook, isVietnamese: boolean): string {
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  for (const [at, cell] of Object.entries(sheet as Record<string, xlsx.CellObject>)) {
    if (at.startsWith('!') || cell.t !== 'n') continue;
    const shown: string = xlsx.SSF.format(cell.z ?? 'General', cell.v as number);
    const swapped = shown.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
    sheet[at] = { t: 's', v: isVietnamese && !shown.includes('/') ? swapped : shown };
  }
  return xlsx.utils.sheet_to_csv(sheet, { FS: isVietnamese ? ';' : ',' });
}

const encode = (text: string) => new TextEncoder().encode(text);

function figuresOf(template: Template, examined: ReturnType<typeof checked>['examined']) {
  const key = { 'so-lieu': 'observation', 'dao-tao': 'training', 'kinh-phi': 'budget' } as const;
  const rows = examined.reading.data?.[key[template.layout.dataset.name as OwedDataset]] ?? [];
  const path = examined.files[0]?.path;
  return rows.flatMap((row) =>
    row.file.path === path
      ? template.layout.asked
          .map((each) => (row as unknown as Record<string, unknown>)[each])
          .filter((value) => typeof value === 'number')
      : [],
  );
}

describe.each(CASES)('the template of %s for %s', (unit, dataset) => {
  const template = templateFor(unit, dataset);
  const name = templateName(template);
  const book = templateBook(data, template);

  test('is the same to the byte whenever it is made', () => {
    expect(Buffer.from(templateBook(data, template)).equals(Buffer.from(book))).toBe(true);
  });

  test.each([
    ['xlsx', book],
    ['csv', encode(templateCsv(data, template))],
  ])('as .%s says nothing as long as nobody fills it', (ending, bytes) => {
    const { verdict: said, findings } = checked(`${name}.${ending}`, bytes, headOf(unit));
    expect(findings).toEqual([]);
    expect(said).toBe('Tệp chưa ghi số nào');
  });

  test.each([
    [
      'a workbook with shared strings',
      'xlsx',
      (of: xlsx.WorkBook) => xlsx.write(of, { type: 'array', bookSST: true }),
    ],
    [
      'a workbook with strings in place',
      'xlsx',
      (of: xlsx.WorkBook) => xlsx.write(of, { type: 'array', bookSST: false }),
    ],
    ['a CSV of a Vietnamese program', 'csv', (of: xlsx.WorkBook) => encode(csv(of, true))],
    ['a CSV of an English program', 'csv', (of: xlsx.WorkBook) => encode(csv(of, false))],
  ] as const)('filled and saved as %s passes unchanged', (_, ending, save) => {
    const bytes = new Uint8Array(save(filled(template)));
    const found = checked(`${name}.${ending}`, bytes);
    // An English program writes 2.34: it is said how that is read.
    const isEnglish = ({ message }: Finding) => message.includes('dấu chấm');
    expect(found.findings.filter((each) => !isEnglish(each))).toEqual([]);
    expect(found.verdict).toMatch(/^Tệp dùng được, không có lỗi/);
    expect(figuresOf(template, found.examined)).toEqual(
      filling(template).map(([, , value]) => value),
    );
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!hasOffice)(
  'LibreOffice opens a template and saves it as workbooks and CSV (skipped where it is not installed)',
  () => {
    const folder = temporaryFolder();
    const template = templateFor('MAU001', 'dao-tao');
    const bytes = xlsx.write(filled(template), { type: 'array' });
    writeFileSync(join(folder, 'a.xlsx'), new Uint8Array(bytes));
    for (const to of [
      'xlsx:Calc MS Excel 2007 XML',
      'ods',
      'csv:Text - txt - csv (StarCalc):59,34,76',
    ])
      execFileSync('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        ...[
          '--headless',
          '--convert-to',
          to,
          '--outdir',
          join(folder, 'out'),
          join(folder, 'a.xlsx'),
        ],
      ]);
    for (const name of ['a.xlsx', 'a.ods', 'a.csv'])
      expect(checked(name, readFileSync(join(folder, 'out', name))).verdict).toBe(
        'Tệp dùng được, không có lỗi',
      );
  },
);

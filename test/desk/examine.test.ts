import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../src/desk/answer.ts';
import { placed } from '../../src/desk/dropped.ts';
import { Desk, type Told } from '../../src/desk/examine.ts';
import { verdict } from '../../src/desk/verdict.ts';
import { dataFolder } from '../../src/export/data-folder.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { means, read } from '../../src/read/read.ts';
import { dataOf, type Files, observations, readFiles } from '../data-folder.ts';
import { inLayers } from '../laid-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const nothingTold: Told = { tables: new Map(), edits: new Map(), heads: new Map() };

/** A desk over what a site publishes of some files. */
const deskOf = (files: Files) => new Desk(dataFolder([{ data: dataOf(files) }]), means());
const drop = (name: string, text: string) => ({ name, bytes: bytes(text) });

const words = ({ file, row, column, code, message, remedy }: Problem) =>
  [file, row, column, code, message, remedy].join(' | ');

/** What whoever drops a folder hands over. */
const filesIn = (folder: string) =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({
      name: relative(folder, path).replaceAll('\\', '/'),
      bytes: new Uint8Array(readFileSync(path)),
    }));

describe('a data folder that is dropped whole', () => {
  const fixtures = join(import.meta.dirname, '../fixtures');
  /** What only a disk can have: links, and files too large to be kept. */
  const isOfDisks = (code: string) =>
    globSync('**/*.{size,link}', { cwd: join(fixtures, 'code', code) }).length > 0;
  const codes = readdirSync(join(fixtures, 'code')).filter((code) => !isOfDisks(code));

  test.each(codes)('%s is found as by npm run validate', (code) => {
    inLayers([join(fixtures, 'base'), join(fixtures, 'code', code)], (folder) => {
      const { reading } = new Desk([], means()).examine(filesIn(folder), nothingTold);
      expect(reading.problems.map(words)).toEqual(read(folder)?.problems.map(words));
    });
  });
});

describe('a file', () => {
  const header = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn';

  test('is recognised by its header, and held against what is published', () => {
    const desk = deskOf({});
    const { files, reading } = desk.examine(
      [drop('bieu 2.csv', `${header}\n040;TFR;2024;2,03;BC\n`)],
      nothingTold,
    );
    expect(files.map(({ path, dataset }) => [path, dataset?.title])).toEqual([
      ['so-lieu/bieu 2.csv', 'Số liệu'],
    ]);
    expect(reading.data?.observation.map(({ value }) => value)).toEqual([2.03]);
  });

  test('takes the place of what is published of the same thing', () => {
    const desk = deskOf(observations('040;TFR;2024;2,03', '040;TFR;2023;1,93'));
    const { reading, files } = desk.examine(
      [drop('so-lieu.csv', `${header}\n040;TFR;2024;2,05;BC\n`)],
      nothingTold,
    );
    expect(files.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([]);
    expect(reading.data?.observation.map(({ value }) => value).sort()).toEqual([1.93, 2.05]);
    expect(
      [...reading.against.values()]
        .flatMap(({ renewed }) => renewed)
        .map(({ was, now }) => [was.value, now.value]),
    ).toEqual([[2.03, 2.05]]);
  });

  test('leaves what is published of figures that it has no column for', () => {
    const money = (heads: string, cells: string) =>
      `Mã đơn vị;Năm;Mã hạng mục;${heads};Nguồn\n040;2024;HM-2.5;${cells};BC\n`;
    const [given, used] = ['Kinh phí giao (đồng)', 'Kinh phí sử dụng (đồng)'];
    const desk = deskOf({ 'kinh-phi.csv': money(`${given};${used}`, '3000000;1000000') });
    const kept = (text: string) =>
      desk
        .examine([drop('kinh-phi/moi.csv', text)], nothingTold)
        .reading.data?.budget.map(({ allocated, used }) => [allocated, used]);
    expect(kept(money(used, '2900000'))).toEqual([[3000000, 2900000]]);
    expect(kept(money(`${given};${used}`, ';2900000'))).toEqual([['not-reported', 2900000]]);
  });

  test('that contradicts itself is at fault as in a data folder', () => {
    const text = `${header}\n040;TFR;2024;2,05;BC\n040;TFR;2024;2,06;BC\n`;
    const { files } = deskOf(observations('040;TFR;2024;2,03')).examine(
      [drop('so-lieu.csv', text)],
      nothingTold,
    );
    expect(files[0]?.problems.map(words)).toEqual(
      readFiles({ 'so-lieu.csv': text }).problems.map(words),
    );
  });

  test('of no table is asked for', () => {
    const { files } = deskOf({}).examine([drop('danh sach.csv', 'a;b\n1;2\n')], nothingTold);
    expect(files[0]).toMatchObject({ dataset: null, candidates: [] });
    expect(files[0]?.problems.map(({ code }) => code)).toEqual(['file-name']);
  });

  test('is of the table that was chosen for it', () => {
    const { files } = deskOf({}).examine([drop('danh sach.csv', 'a;b\n1;2\n')], {
      ...nothingTold,
      tables: new Map([['danh sach.csv', 'kinh-phi']]),
    });
    expect(files[0]?.dataset?.title).toBe('Kinh phí');
  });

  test('of a firmer status stands for what is published, a weaker or blank one does not', () => {
    const desk = deskOf(observations('040;TFR;2024;2,03', '040;TFR;2023;1,96'));
    const status = `${header};Trạng thái\n040;TFR;2024;2,09;BC;ước tính\n040;TFR;2023;;BC;\n`;
    const { reading } = desk.examine([drop('so-lieu.csv', status)], nothingTold);
    expect(reading.data?.observation.map(({ value }) => value).sort()).toEqual([1.96, 2.03]);
    const [read] = answerOf(
      desk.examine([drop('so-lieu.csv', status)], nothingTold),
      () => null,
    ).files.flatMap((each) => each.read);
    expect([read?.rows, read?.yielded]).toEqual([0, 2]);
  });

  test('of the same name in another folder is a file of its own', () => {
    const text = (year: number, value: string) => `${header}\n040;TFR;${year};${value};BC\n`;
    const { files } = deskOf({}).examine(
      [drop('xa 1/bieu.csv', text(2024, '2,03')), drop('xa 2/bieu.csv', text(2023, '1,9O'))],
      nothingTold,
    );
    expect(files.map(({ name, path, problems }) => [name, path, problems.length])).toEqual([
      ['xa 1/bieu.csv', 'so-lieu/bieu.csv', 0],
      ['xa 2/bieu.csv', 'so-lieu/bieu (2).csv', 1],
    ]);
  });

  test('is given back as it was checked, whatever was said of all its rows', () => {
    const text = 'Mã chỉ tiêu;Kỳ;Giá trị\nTFR;2024;2,03\n';
    const desk = deskOf({});
    const heads = [
      ['Mã đơn vị', '040'],
      ['Nguồn', 'BC'],
      ['Ghi chú', 'một; hai, ba'],
    ] as const;
    const told = { ...nothingTold, heads: new Map([['a.csv', heads]]) };
    const first = desk.examine([drop('a.csv', text)], told);
    const bytes = first.files[0]?.bytes ?? new Uint8Array();
    const again = desk.examine([{ name: 'a.csv', bytes }], nothingTold);
    const rows = ({ reading }: typeof first) =>
      reading.data?.observation.map(({ unit, source, note, value }) => [unit, source, note, value]);
    expect(rows(first)).toEqual([['040', 'BC', 'một; hai, ba', 2.03]]);
    expect(rows(again)).toEqual(rows(first));
  });
});

describe('what is said of all rows of a file at the desk', () => {
  const ask = (text: string, ...heads: readonly (readonly [string, string])[]) =>
    deskOf({}).examine([drop('a.csv', text)], {
      ...nothingTold,
      heads: new Map([['a.csv', heads]]),
    }).reading.problems;

  test('stands in no row and no column when it is wrong', () => {
    const [problem] = ask('Mã chỉ tiêu;Kỳ;Giá trị\nTFR;2024;2,03\n', ['Mã đơn vị', '77777']);
    expect(problem).toMatchObject({ code: 'unknown-reference', row: null, column: null });
  });

  test('is named as such where a row says another', () => {
    const rows = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị\n040;TFR;2024;2,03\n';
    const found = ask(rows, ['Mã đơn vị', '24'], ['Nguồn', 'BC']);
    expect(found.map(({ code }) => code)).toContain('said-twice');
    const said = found.find(({ code }) => code === 'said-twice');
    expect(said?.message).toContain('phần ghi chung cho cả tệp');
    expect(said?.message).not.toContain('dòng 0');
  });

  test('clashes with years as columns in no row', () => {
    const found = ask('Mã đơn vị;Mã chỉ tiêu;2023;2024\n040;TFR;2;2\n', ['Kỳ', '2022']);
    const clash = found.find(({ code }) => code === 'header-clash');
    expect(clash).toMatchObject({ row: null, column: null });
  });
});

describe('what is handed over with a folder', () => {
  test('but is no data is left out: templates, hidden files, papers that explain', () => {
    const names = ['data/README.md', 'data/bieu-mau/so-lieu.csv', 'data/so-lieu/~$a.xlsx'];
    const all = [...names, 'data/.git/config', 'data/so-lieu/a.csv', 'data/ranh-gioi/a.geojson'];
    expect(placed(all.map((name) => drop(name, ''))).map(({ path }) => path)).toEqual([
      'so-lieu/a.csv',
      'ranh-gioi/a.geojson',
    ]);
  });
});

describe('what may be written at once', () => {
  const answered = (text: string) =>
    answerOf(
      deskOf({}).examine([drop('so-lieu.csv', text)], nothingTold),
      () => null,
    ).files.flatMap(({ findings }) => findings.map(({ fix, cell }) => [fix, cell?.value]));

  test('stands for the whole cell, and never for a part of it', () => {
    const head = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn';
    expect(answered(`${head}\n040;TFR;2024;2,O3;BC\n`)).toEqual([['2,03', '2,O3']]);
    const named = answered(
      `Tên đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\nХã Sơn Hải;TFR;2024;2,03;BC\n`,
    );
    for (const [fix] of named) expect([null, 'Xã Sơn Hải']).toContain(fix);
  });

  test('is nothing where the cell may not be shown', () => {
    const note = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n040;TFR;2024;gọi 0912 345 678;BC\n';
    expect(answered(note).length).toBeGreaterThan(0);
    for (const found of answered(note)) expect(found).toEqual([null, undefined]);
  });
});

describe('verdict(answer)', () => {
  const told = (files: readonly { name: string; bytes: Uint8Array }[]) =>
    verdict(answerOf(deskOf({}).examine(files, nothingTold), () => null));

  test('speaks of tables alone', () => {
    expect(told([drop('bao cao.docx', 'x')])).toBe('Không có bảng số liệu nào để đọc');
    expect(
      told([
        drop('a.csv', `${'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn'}\n040;TFR;2024;2,03;BC\n`),
        drop('bao cao.docx', 'x'),
      ]),
    ).toBe('Tệp dùng được, không có lỗi, 1 chỗ nên xem lại');
  });

  test('of a file that makes what is published wrong says so', () => {
    const range =
      'Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Thấp nhất;Cao nhất;Định nghĩa\nTFR;Tổng tỷ suất sinh;Mức sinh;người;số đếm;0;;Số con\n';
    const examined = deskOf(observations('040;TFR;2024;2,03')).examine(
      [drop('chi-tieu.csv', range)],
      nothingTold,
    );
    expect(examined.otherErrors).toBeGreaterThan(0);
    expect(verdict(answerOf(examined, () => null))).toBe('Tệp chưa khớp với số liệu đang công bố');
  });
});

import { describe, expect, test } from 'vitest';
import { jsonReport } from '../../src/problem/json-report.ts';
import { type Problem, problem } from '../../src/problem/problem.ts';
import { summarise, summaryLines } from '../../src/problem/summary.ts';
import { textReport } from '../../src/problem/text-report.ts';
import { bareMark, money } from './example.ts';

const read = { files: 2, rows: 1234, compared: true };
const report = (problems: readonly Problem[], text = '', delimiter = ';') =>
  textReport(problems, summarise(problems, read), () => ({ text, delimiter }));

const explained: Problem = {
  ...bareMark,
  acknowledged: { reason: 'Biểu in như vậy.', by: 'UBND xã Sơn Hải', date: '2026-01-15' },
};

const NONE = { files: 0, sheets: 0, columns: 0, rows: 0 };

test('summarise(problems, read) counts what was not read apart, and the last line says so', () => {
  const place = { file: 'so-lieu/a.zip', row: null, column: null, header: null };
  const unread = problem('not-read', place, { form: '.zip' });
  const sheet = problem('sheet-skipped', { ...place, sheet: 'Nháp' }, { sheet: 'Nháp' });
  const summary = summarise([unread, sheet, sheet], read);
  expect(summary).toMatchObject({ ok: true, warnings: 0, unread: { files: 1, sheets: 2 } });
  expect(summaryLines(summary)).toEqual([
    'Đã đọc 2 tệp, 1.234 dòng số liệu: không có lỗi.',
    '1 tệp và 2 biểu của sổ tính KHÔNG được đọc: nội dung trong đó không có trên trang.',
  ]);
  expect(summaryLines(summarise([bareMark, unread], read)).at(-1)).toBe(
    '1 tệp KHÔNG được đọc: nội dung trong đó không có trên trang.',
  );
});

test('nor is a column or a row above the header that was left out said to be published', () => {
  const place = { file: 'so-lieu/a.csv', row: 1, column: 'D', header: null };
  const facts = { dataset: 'Số liệu', value: 'So sánh (%)' };
  const column = problem('column-ignored', place, facts);
  const summary = summarise([column, column, problem('row-above', place)], read);
  expect(summary).toMatchObject({ warnings: 0, unread: { ...NONE, columns: 2, rows: 1 } });
  expect(summaryLines(summary)).toEqual([
    'Đã đọc 2 tệp, 1.234 dòng số liệu: không có lỗi.',
    '2 cột và 1 dòng phía trên tiêu đề KHÔNG được đọc: nội dung trong đó không có trên trang.',
  ]);
});

test('summarise(problems, read) counts errors and warnings', () => {
  expect(summarise([money, bareMark, bareMark], read)).toEqual({
    ...{ ok: false, ...read, errors: 1, warnings: 2, acknowledged: 0, unread: NONE },
  });
  expect(summarise([bareMark], read)).toMatchObject({ ok: true, errors: 0, warnings: 1 });
});

test('summarise(problems, read) counts what is acknowledged apart', () => {
  const summary = summarise([explained, bareMark, money], read);
  expect(summary).toMatchObject({ errors: 1, warnings: 1, acknowledged: 1 });
  expect(summaryLines(summary)).toEqual([
    'Đã đọc 2 tệp, 1.234 dòng số liệu: 1 lỗi phải sửa, 1 điểm cần xem, 1 điểm đã ghi nhận. Chưa thể công bố.',
  ]);
  expect(summaryLines(summarise([explained], read))).toEqual([
    'Đã đọc 2 tệp, 1.234 dòng số liệu: không có lỗi, 1 điểm đã ghi nhận.',
  ]);
});

test('jsonReport(problems, summary) is the shape that programs rely on', () => {
  expect(jsonReport([{ ...bareMark, line: 3 }], summarise([bareMark], read))).toBe(`{
  "ok": true,
  "files": 2,
  "rows": 1234,
  "compared": true,
  "errors": 0,
  "warnings": 1,
  "acknowledged": 0,
  "unread": {
    "files": 0,
    "sheets": 0,
    "columns": 0,
    "rows": 0
  },
  "problems": [
    {
      "code": "missing-mark",
      "severity": "warning",
      "file": "dao-tao/b.csv",
      "sheet": null,
      "row": 2,
      "line": 3,
      "column": "B",
      "header": "Đạt tỷ lệ %",
      "value": "%",
      "message": "Cột “Đạt tỷ lệ %” chỉ có dấu %, không có số; được coi là ô để trống.",
      "remedy": "ghi 0 nếu là không, để trống nếu không có số liệu.",
      "acknowledged": null,
      "unlisted": 0
    }
  ]
}
`);
});

test('jsonReport(problems, summary) says why, by whom and when a warning was acknowledged', () => {
  const { problems } = JSON.parse(jsonReport([explained], summarise([explained], read)));
  expect(problems[0].acknowledged).toEqual(explained.acknowledged);
});

test('jsonReport([], summary) has an empty list', () => {
  expect(JSON.parse(jsonReport([], summarise([], read)))).toEqual({
    ...{ ok: true, ...read, errors: 0, warnings: 0, acknowledged: 0, unread: NONE, problems: [] },
  });
});

describe('textReport(problems, summary, quoteOf)', () => {
  test('shows the row, marks the cell, says what is wrong and how to mend it', () => {
    expect(report([money], '040;2022;2.500;2.500')).toBe(`kinh-phi/a.csv
──────────────
LỖI   number-ambiguous   kinh-phi/a.csv · dòng 7 · cột C “Kinh phí giao (đồng)”
     040;2022;2.500;2.500
              ^^^^^
     “2.500” có thể là 2500 hoặc 2500000.
     Cách sửa: ghi 2500, hoặc ghi 2500000.

Đã đọc 2 tệp, 1.234 dòng số liệu: 1 lỗi phải sửa, 0 điểm cần xem. Chưa thể công bố.
`);
  });

  test('of warnings alone says that they are published', () => {
    expect(report([bareMark], 'Lớp;%').split('\n').at(-2)).toBe(
      'Đã đọc 2 tệp, 1.234 dòng số liệu: không có lỗi, 1 điểm cần xem (được công bố bên cạnh số liệu).',
    );
  });

  test('says at the end what errors kept from being compared', () => {
    const summary = summarise([money], { ...read, compared: false });
    expect(
      textReport([money], summary, () => undefined)
        .split('\n')
        .slice(-3),
    ).toEqual([
      'Đã đọc 2 tệp, 1.234 dòng số liệu: 1 lỗi phải sửa, 0 điểm cần xem. Chưa thể công bố.',
      'Các phép đối chiếu giữa các dòng và các bảng chưa chạy đủ; sẽ chạy hết khi các lỗi trên đã được sửa.',
      '',
    ]);
  });

  test('of nothing is one line', () => {
    expect(report([])).toBe('Đã đọc 2 tệp, 1.234 dòng số liệu: không có lỗi.\n');
  });

  test('finds the cell behind quoted delimiters', () => {
    const lines = report([money], '"a;2.500";b;2.500').split('\n');
    expect(lines[4]).toBe(`     ${' '.repeat(12)}^^^^^`);
  });

  test('finds the cell between tabs, and in a row of decomposed letters', () => {
    expect(report([money], 'Xa\u0303\t2022\t2.500', '\t').split('\n').slice(3, 5)).toEqual([
      '     Xã 2022 2.500',
      `     ${' '.repeat(8)}^^^^^`,
    ]);
  });

  test('marks nothing where the value is not in its cell', () => {
    const lines = report([money], '040;2.500;2,5').split('\n');
    expect(lines[3]).toBe('     040;2.500;2,5');
    expect(lines[4]).toBe('     “2.500” có thể là 2500 hoặc 2500000.');
  });

  test('cuts a long row around its cell', () => {
    const lines = report([money], `${'x'.repeat(200)};y;2.500;${'z'.repeat(200)}`).split('\n');
    expect(lines[3]).toMatch(/^ {5}…x+;y;2\.500;z+…$/);
    expect(lines[4]?.indexOf('^')).toBe(lines[3]?.indexOf('2.500'));
  });

  test('folds what repeats in one column', () => {
    const many = [1, 2, 3, 4, 5].map((row) => ({ ...money, row }));
    const text = report(many, '');
    expect(text.match(/LỖI/g)).toHaveLength(3);
    expect(text).toContain('     … và 2 chỗ khác cùng loại (dòng 4, 5)\n');
  });

  test('{ whole } folds nothing', () => {
    const many = [1, 2, 3, 4, 5].map((row) => ({ ...money, row }));
    const text = textReport(many, summarise(many, read), () => undefined, { whole: true });
    expect(text.match(/LỖI/g)).toHaveLength(5);
    expect(text).not.toContain('…');
  });

  test('{ colour } paints the label, the mark and the verdict, and cleans what it paints', () => {
    const summary = summarise([money], read);
    const quote = { text: '040;2022;2.500', delimiter: ';' };
    const written = { ...money, message: 'a\u001b[2Jb' };
    expect(textReport([written], summary, () => quote, { colour: true }).split('\n')).toEqual([
      '\u001b[1mkinh-phi/a.csv\u001b[0m',
      '\u001b[2m──────────────\u001b[0m',
      '\u001b[1;31mLỖI   number-ambiguous\u001b[0m   kinh-phi/a.csv · dòng 7 · cột C “Kinh phí giao (đồng)”',
      '     040;2022;2.500',
      '     \u001b[1;31m         ^^^^^\u001b[0m',
      '     a\ufffd[2Jb',
      '     Cách sửa: ghi 2500, hoặc ghi 2500000.',
      '',
      '\u001b[1;31mĐã đọc 2 tệp, 1.234 dòng số liệu: 1 lỗi phải sửa, 0 điểm cần xem. Chưa thể công bố.\u001b[0m',
      '',
    ]);
  });

  test('puts what is acknowledged last, with its reason in place of the remedy', () => {
    expect(report([explained, { ...bareMark, row: 9 }])).toBe(`dao-tao/b.csv
─────────────
NHẮC  missing-mark   dao-tao/b.csv · dòng 9 · cột B “Đạt tỷ lệ %”
     Cột “Đạt tỷ lệ %” chỉ có dấu %, không có số; được coi là ô để trống.
     Cách sửa: ghi 0 nếu là không, để trống nếu không có số liệu.
ĐÃ GHI NHẬN  missing-mark   dao-tao/b.csv · dòng 2 · cột B “Đạt tỷ lệ %”
     Cột “Đạt tỷ lệ %” chỉ có dấu %, không có số; được coi là ô để trống.
     Đã ghi nhận: Biểu in như vậy (UBND xã Sơn Hải, 15/01/2026).

Đã đọc 2 tệp, 1.234 dòng số liệu: không có lỗi, 1 điểm cần xem (được công bố bên cạnh số liệu), 1 điểm đã ghi nhận.
`);
  });

  test('groups by file, in the order of the problems', () => {
    const text = report([bareMark, money]);
    expect(text.indexOf('dao-tao/b.csv\n─')).toBeLessThan(text.indexOf('kinh-phi/a.csv\n─'));
  });

  test('lets no cell steer the terminal', () => {
    const text = report([{ ...money, message: 'a\u001b[2Jb\u202ec' }], '\u001b]0;x\u0007');
    expect(['\u001b', '\u0007', '\u202e'].filter((each) => text.includes(each))).toEqual([]);
    expect(text).toContain('a\ufffd[2Jb\ufffdc');
  });
});

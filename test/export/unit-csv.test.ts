import { expect, test } from 'vitest';
import { unitCsv } from '../../src/export/unit-csv.ts';
import { unitSheaves } from '../../src/export/unit-table.ts';
import { modelOf, observations } from '../data-folder.ts';

/** The lines of the file of a unit, in cells. */
function linesOf(files: Parameters<typeof modelOf>[0], code: string): readonly string[][] {
  const model = modelOf(files);
  const [[, sheaves] = [null, []]] = [...unitSheaves(model.data, model.units.all)].filter(
    ([unit]) => unit.code === code,
  );
  const text = unitCsv(model, sheaves);
  expect(text.startsWith('\ufeff')).toBe(true);
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
}

const rows = observations('040;TFR;2023;2,0', '040;TFR;2024;2,03');
const target = {
  'muc-tieu.csv':
    'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn\n' +
    'MT-1;040;TFR;2,1;2021;2030;mức tham chiếu;BC\n',
};

test('the rows of a table stand under its columns, as in the file of the table alone', () => {
  const [header = [], ...lines] = linesOf(rows, '040');
  expect(header.slice(0, 6)).toEqual([
    'Bảng',
    'Mã đơn vị',
    'Tên đơn vị',
    'Mã chỉ tiêu',
    'Chỉ tiêu',
    'Kỳ',
  ]);
  const at = header.indexOf('Giá trị');
  expect(lines.map((cells) => [cells[0], cells[5], cells[at]])).toEqual([
    ['so-lieu', '2023', '2,0'],
    ['so-lieu', '2024', '2,03'],
  ]);
});

test('tables stand one under the other, a column of both once, cells of one column in line', () => {
  const [header = [], ...lines] = linesOf({ ...rows, ...target }, '040');
  expect(new Set(header).size).toBe(header.length);
  expect(lines.map(([table]) => table)).toEqual(['so-lieu', 'so-lieu', 'muc-tieu']);
  const cell = (line: number, name: string) => lines[line]?.[header.indexOf(name)];
  expect([cell(0, 'Mã chỉ tiêu'), cell(2, 'Mã chỉ tiêu')]).toEqual(['TFR', 'TFR']);
  expect([cell(0, 'Kỳ'), cell(2, 'Kỳ')]).toEqual(['2023', '']);
  expect(lines.every((cells) => cells.length === header.length)).toBe(true);
});

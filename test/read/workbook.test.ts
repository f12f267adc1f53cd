import { describe, expect, test } from 'vitest';
import { jsonReport } from '../../src/problem/json-report.ts';
import { quoteKey } from '../../src/problem/quote.ts';
import { summarise } from '../../src/problem/summary.ts';
import { textReport } from '../../src/problem/text-report.ts';
import { MOST_CELLS } from '../../src/table/workbook.ts';
import { type AnyFiles, readFiles } from '../data-folder.ts';
import { openWorkbook } from '../open-workbook.ts';
import { type Cell, type SheetParts, workbook, workbookParts, zip } from '../workbook.ts';

type Sheets = Readonly<Record<string, SheetParts>>;

const found = (files: AnyFiles): string[] =>
  readFiles(files).problems.map(({ code, sheet, column, row }) => {
    const at = row === null ? '' : ` ${column ?? ''}${row}`;
    return `${code}${sheet === null ? '' : ` ${sheet}`}${at}`;
  });
const first = (files: AnyFiles) => readFiles(files).problems[0];

const HEAD = ['Mã đơn vị', 'Mã chỉ tiêu', 'Năm', 'Giá trị'];
const observed = (...rows: (readonly Cell[])[]): Sheets => ({
  'Biểu 2': { rows: [HEAD, ...rows] },
});
const valuesOf = (files: AnyFiles) =>
  readFiles(files).data?.observation.map(({ value, decimals }) => [value, decimals]);

describe.each([
  ['xlsx', workbook],
  ['ods', openWorkbook],
] as const)('of a workbook .%s', (ending, write) => {
  const inFile = (sheets: Sheets, path = `so-lieu/x.${ending}`, options = {}): AnyFiles => ({
    [path]: write(sheets, options),
  });
  /** What a value cell of a rate is read as, or its code. */
  function rate(cell: Cell): unknown {
    const { data, problems } = readFiles(inFile(observed(['MP2', 'TFR', 2024, cell])));
    const [row] = data?.observation ?? [];
    return row ? [row.value, row.decimals] : problems.map(({ code, value }) => `${code} ${value}`);
  }

  describe('a number cell', () => {
    test.each([
      ['2.5', 2.5, 1],
      ['2.125', 2.125, 3],
      ['2.0299999999999998', 2.03, 2],
      ['1.1000000000000001', 1.1, 1],
      ['1.4000000000000001', 1.4, 1],
      ['1E0', 1, 0],
      ['3.0000000000', 3, 0],
    ])('%s is exact and never ambiguous', (v, value, decimals) => {
      expect(rate({ v })).toEqual([value, decimals]);
    });

    test.each([
      ['0.00', 2, 2],
      ['0.00', 1.9, 2],
      ['0.0', 1.96, 1],
      ['#,##0.000', 1.125, 3],
      ['0.00E+00', 1.5, 1],
    ])('of format “%s” with %s has the decimals of its format: %s', (z, v, decimals) => {
      expect(rate({ v, z })).toEqual([v, decimals]);
    });

    test('of 2500 is 2500 in a count and in money, whatever it shows', () => {
      const counts = observed(['MP2', 'SO-SINH', 2024, { v: 2500, z: '#,##0' }]);
      expect(valuesOf(inFile(counts))).toEqual([[2500, 0]]);
      const head = ['Mã đơn vị', 'Năm', 'Mã hạng mục', 'Kinh phí giao (đồng)'];
      const rows = [head, ['MP2', 2024, 'HM-2.5', { v: 2500, z: '#,##0' }]];
      const { data } = readFiles(inFile({ a: { rows } }, `kinh-phi.${ending}`));
      expect(data?.budget.map(({ allocated }) => allocated)).toEqual([2500]);
    });

    test('proves no convention: text cells beside it are read by their own', () => {
      const sheets = observed(
        ['MP2', 'TFR', 2023, { v: 2.03 }],
        ['MP2', 'TFR', 2024, '1.96'],
        ['MP2', 'SO-SINH', 2024, '1,234'],
      );
      expect(valuesOf(inFile(sheets))).toEqual([
        [2.03, 2],
        [1.96, 2],
        [1234, 0],
      ]);
    });

    test('of text is read as CSV is: 2.500 has two meanings', () => {
      expect(rate('2.500')).toEqual(['number-ambiguous 2.500']);
      expect(rate('2,03')).toEqual([2.03, 2]);
      expect(rate('3 lớp')).toEqual(['unit-in-cell 3 lớp']);
      expect(rate(' ')).toEqual(['not-reported', 0]);
      expect(rate('-')).toEqual(['none', 0]);
    });

    test('shown in thousands is refused: it is not the number that is seen', () => {
      expect(rate({ v: 2500, z: '0.0,' })).toEqual(['number-disguised 2500,0']);
    });

    test('of a year that is shown as the year of a day is refused: 2025 is seen as 1905', () => {
      const year = (cell: Cell) => found(inFile(observed(['MP2', 'SO-SINH', cell, 11])));
      expect(year({ v: 2025, z: 'yyyy' })).toContain('number-disguised Biểu 2 C2');
      expect(year({ v: 46_022, z: 'yyyy' })).toEqual([]);
      const head = HEAD.filter((each) => each !== 'Năm');
      const said = (cell: Cell) =>
        found(inFile({ a: { rows: [['Năm', cell], head, ['MP2', 'SO-SINH', 11]] } }));
      expect(said({ v: 2025, z: 'yyyy' })).toContain('number-disguised a B1');
      expect(said(2025)).toEqual([]);
    });

    test('with words in its format is what it shows', () => {
      expect(rate({ v: 3, z: '0" triệu"' })).toEqual(['unit-in-cell 3 triệu']);
      expect(rate({ v: 3, z: '"$"0.00' })).toEqual(['number-invalid $3,00']);
      expect(rate({ v: 3, z: '#,##0\\ "₫"' })).toEqual([3, 0]);
    });

    test('of a fraction is no count', () => {
      const sheets = observed(['MP2', 'SO-SINH', 2024, { v: 11.4, z: '0' }]);
      expect(found(inFile(sheets))).toEqual(['number-not-integer Biểu 2 D2']);
    });

    test('of more digits than a spreadsheet holds is refused', () => {
      expect(rate({ v: '1234567890123456789' })).toEqual(['number-invalid 1234567890123460096']);
    });
  });

  describe('a percentage', () => {
    const share = (cell: Cell) =>
      valuesOf(inFile(observed(['MP2', 'TL-3', 2024, cell])))?.[0] ??
      found(inFile(observed(['MP2', 'TL-3', 2024, cell])));

    test('is what it shows: 0.85 shown as 85% is 85', () => {
      expect(share({ v: 0.85, z: '0%' })).toEqual([85, 0]);
      expect(share({ v: 0.0221, z: '0.00%' })).toEqual([2.21, 2]);
      expect(share({ v: 0.07, z: '0%' })).toEqual([7, 0]);
      expect(share({ v: 1, z: '0%' })).toEqual([100, 0]);
      expect(share({ v: 85 })).toEqual([85, 0]);
      expect(share('85%')).toEqual([85, 0]);
    });

    test('is no rate and no count', () => {
      expect(rate({ v: 0.02, z: '0%' })).toEqual(['unit-in-cell 2%']);
    });
  });

  describe('a date cell', () => {
    const day = (cell: Cell, date1904 = false) => {
      const rows = [
        ['Mã văn bản', 'Cơ quan ban hành', 'Ngày ban hành', 'Trích yếu'],
        ['BC', 'UBND', cell, 'Báo cáo'],
      ];
      const files = inFile({ a: { rows } }, `van-ban.${ending}`, { date1904 });
      const { data, problems } = readFiles({
        ...files,
        'van-ban.csv': 'Mã văn bản;Cơ quan ban hành;Trích yếu\nX;UBND;Khác\n',
      });
      return (
        data?.document.find(({ code }) => code === 'BC')?.date ??
        problems.map(({ code, value }) => `${code} ${value}`)
      );
    };

    test.each([
      [46022, 'm/d/yy'],
      [46022, 'dd/mm/yyyy'],
      [46022, '[$-42A]dd mmmm yyyy;@'],
      [46022.0000001, 'yyyy-mm-dd'],
    ])('%s of format “%s” is 2025-12-31', (v, z) => {
      expect(day({ v, z })).toBe('2025-12-31');
    });

    test('counts from 1904 where the workbook does', () => {
      expect(day({ v: 46022 - 1462, z: 'dd/mm/yyyy' }, true)).toBe('2025-12-31');
    });

    test('counts a day too many before March 1900, as spreadsheets do', () => {
      expect(day({ v: 1, z: 'dd/mm/yyyy' })).toBe('1900-01-01');
      expect(day({ v: 61, z: 'dd/mm/yyyy' })).toBe('1900-03-01');
    });

    test('written as a day in the file itself', () => {
      expect(day({ v: '2025-12-31T00:00:00', t: 'd', z: 'dd/mm/yyyy' })).toBe('2025-12-31');
    });

    test('with a time of day, or of no day at all, is none', () => {
      expect(day({ v: 46022.5, z: 'dd/mm/yyyy' })).toEqual(['date-invalid 31/12/2025 12:00']);
      expect(day({ v: -1, z: 'dd/mm/yyyy' })).toEqual(['spreadsheet-error ####']);
      expect(day({ v: 0.5, z: 'h:mm' })).toEqual(['date-invalid 12:00']);
    });

    test('of text is read as CSV is', () => {
      expect(day('31/12/2025')).toBe('2025-12-31');
      expect(day('12/31/2025')).toEqual(['date-invalid 12/31/2025']);
    });

    test('in a column of numbers is a number that was turned into a date', () => {
      expect(rate({ v: 45353, z: 'd-mmm' })).toEqual(['number-is-date 02/03/2024']);
    });

    test('of a format that shows the year alone is that year', () => {
      const sheets = observed(['MP2', 'TFR', { v: 45292, z: 'yyyy' }, 2.03]);
      expect(readFiles(inFile(sheets)).data?.observation[0]?.period).toBe('2024');
    });
  });

  describe('other cells', () => {
    test('a year is its number, also where the cell groups thousands', () => {
      const sheets = observed(['MP2', 'TFR', { v: 2024, z: '#,##0' }, 2.03]);
      expect(readFiles(inFile(sheets)).data?.observation[0]?.period).toBe('2024');
    });

    test('a code with its zeros is the code; without them it is named', () => {
      const sheets = (cell: Cell) => ({
        a: {
          rows: [
            [...HEAD, 'Nguồn'],
            [cell, 'TFR', 2024, 2.03, 'BC'],
          ],
        },
      });
      const unit = (cell: Cell) => readFiles(inFile(sheets(cell))).data?.observation[0]?.unit;
      expect(unit('07543')).toBe('07543');
      expect(unit({ v: 7543, z: '00000' })).toBe('07543');
      expect(found(inFile(sheets(7543)))).toEqual(['leading-zero-lost a A2']);
    });

    test.each(['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!'])(
      '%s is an error of the spreadsheet',
      (v) => {
        expect(rate({ v, t: 'e' })).toEqual([`spreadsheet-error ${v}`]);
        expect(rate({ v, t: 'e', f: 'A1/0' })).toEqual([`spreadsheet-error ${v}`]);
      },
    );

    test('TRUE is no number', () => {
      expect(rate({ v: 1, t: 'b' })).toEqual(['number-invalid TRUE']);
    });

    test('text with line breaks, quotes and delimiters stays as it is', () => {
      const text = 'Một "hai";\nba';
      const rows = [
        [...HEAD, 'Ghi chú'],
        ['MP2', 'TFR', 2024, 2.03, text],
      ];
      const [row] = readFiles(inFile({ a: { rows } })).data?.observation ?? [];
      expect(row?.note).toBe('Một "hai"; ba');
    });
  });

  describe('a formula', () => {
    test('is its stored value', () => {
      expect(rate({ f: 'A1+B1', v: 2.03 })).toEqual([2.03, 2]);
      expect(rate({ f: 'A1&B1', v: '2,03', t: 'str' })).toEqual([2.03, 2]);
      const zero = observed(['MP2', 'SO-SINH', 2024, { f: 'A1', v: 0 }]);
      expect(valuesOf(inFile(zero))).toEqual([[0, 0]]);
    });

    test('without a stored value is an error, never zero', () => {
      expect(rate({ f: 'SUM(C1:C9)' })).toEqual(['formula-without-value =SUM(C1:C9)']);
      expect(rate({ f: 'SUM(C1:C9)', t: 'n' })).toEqual(['formula-without-value =SUM(C1:C9)']);
      expect(rate({ f: 'SUM(C1:C9)', t: 'n', v: '' })).toEqual([
        'formula-without-value =SUM(C1:C9)',
      ]);
      // As SheetJS writes a formula that has a type, but no value.
      expect(rate({ f: 'SUM(C1:C9)', t: 'e' })).toEqual(['formula-without-value =SUM(C1:C9)']);
    });

    test('whose value is no text is a blank cell', () => {
      expect(rate({ f: 'IF(A1=0,"",A1)', t: 'str', v: '' })).toEqual(['not-reported', 0]);
    });

    test('without a value in a column of words is one as well', () => {
      const sheets = observed(['MP2', 'TFR', { f: 'YEAR(A1)' }, 2.03]);
      expect(found(inFile(sheets))).toEqual(['formula-without-value Biểu 2 C2']);
    });

    test('without a value outside the table says nothing', () => {
      const sheets = { a: { rows: [[{ f: 'A1' }], HEAD, ['MP2', 'TFR', 2024, 2]] } };
      expect(found(inFile(sheets))).toEqual([]);
    });
  });

  describe('merged cells', () => {
    const WIDE = ['Nội dung', 2023, 2024];
    const said = ['Mã đơn vị', 'MP2'];
    const codes = (rows: (readonly Cell[])[], ...merges: string[]) =>
      found(inFile({ B: { rows, merges } }));

    test('above the header are titles', () => {
      const rows = [['BIỂU 2'], said, WIDE, ['TFR', 1.96, 2.03]];
      expect(codes(rows, 'A1:C1', 'B2:C2')).toEqual([]);
    });

    test('over a group row, or below the table, are words', () => {
      const rows = [said, WIDE, ['I. Mức sinh'], ['TFR', 1.96, 2.03], [], ['Người lập']];
      expect(codes(rows, 'A3:C3', 'A6:C6')).toEqual(['group-row B A3', 'footer-skipped B 6']);
    });

    test('of a header of two rows give their words to the second', () => {
      const rows = [
        said,
        ['STT', 'Nội dung', 'Kết quả'],
        [null, null, 2023, 2024],
        [1, 'TFR', 1.96, 2.03],
      ];
      const files = inFile({ B: { rows, merges: ['A2:A3', 'B2:B3', 'C2:D2'] } });
      expect(found(files)).toEqual([]);
      expect(readFiles(files).data?.observation.map(({ value }) => value)).toEqual([1.96, 2.03]);
    });

    test('of “Năm” over its years do so as well', () => {
      const rows = [
        said,
        ['STT', 'Nội dung', 'Năm'],
        [null, null, 2023, 2024],
        [1, 'TFR', 1.9, 2.03],
      ];
      const files = inFile({ B: { rows, merges: ['A2:A3', 'B2:B3', 'C2:D2'] } });
      expect(found(files)).toEqual([]);
      expect(readFiles(files).data?.observation.map(({ period }) => period)).toEqual([
        '2023',
        '2024',
      ]);
    });

    test('of a header over measures do so too', () => {
      const figures = (rows: readonly (readonly Cell[])[], ...merges: string[]) => {
        const files = inFile({ B: { rows: [said, ...rows], merges } });
        expect(found(files)).toEqual([]);
        return readFiles(files).data?.observation.map(({ value }) => value);
      };
      const row = [1, 'TFR', 1.9, 2.03];
      for (const measure of ['con/phụ nữ', '(con/phụ nữ)']) {
        const measures = [null, null, measure, measure];
        const years = [['STT', 'Nội dung', 'Năm'], [null, null, 2023, 2024], measures, row];
        expect(figures(years, 'A2:A4', 'B2:B4', 'C2:D2')).toEqual([1.9, 2.03]);
        const one = [['STT', 'Nội dung', 2023, 2024], measures, row];
        expect(figures(one, 'A2:A3', 'B2:B3')).toEqual([1.9, 2.03]);
      }
    });

    test('of a header of two rows that cannot be one are told as such', () => {
      const head = ['Mã đơn vị', 'Chỉ tiêu', 'Năm'];
      const rows = [head, [null, null, 'Số cũ', 'Số mới'], ['MP2', 'TFR', 1.96, 2.03]];
      expect(codes(rows, 'C1:D1')).toEqual(['header-two-rows B C1']);
      const year = ['STT', 'Nội dung', 'Năm 2024'];
      const before = [said, year, [null, null, 'Kỳ trước', 'Kỳ này'], [1, 'TFR', 2.1, 2.03]];
      expect(codes(before, 'A2:A3', 'B2:B3', 'C2:D2')).toEqual(['header-two-rows B C2']);
    });

    test('over the years of figures are not held to be a second header row', () => {
      const rows = [
        ['Mã đơn vị', 'Chỉ tiêu', 'Năm'],
        ['MP2', 'TFR', 1.96, 2.03],
      ];
      expect(codes(rows, 'C1:D1')).toContain('header-missing B 1');
    });

    test('over figures of a row leave blanks: an error that names the range', () => {
      const rows = [said, WIDE, ['TFR', 2.03]];
      expect(codes(rows, 'B3:C3')).toEqual(['merged-cells B C3']);
      expect(first(inFile({ B: { rows, merges: ['B3:C3'] } }))).toMatchObject({
        value: '2,03',
        header: '2024',
        message: 'Các ô B3:C3 gộp thành một ô “2,03”, nên các ô còn lại của vùng này trống.',
      });
    });

    test('down a column are told once, and not what follows from them', () => {
      const rows = [HEAD, ['MP2', 'TFR', 2022, 2], [null, 'TFR', 2023, 2], [null, 'TFR', 2024, 2]];
      expect(codes(rows, 'A2:A4')).toEqual(['merged-cells B A3']);
    });

    test('do not hide what else is wrong in the row', () => {
      const rows = [HEAD, ['MP2', 'TFR', 2022, 2], [null, 'TFR', 2023, 'ba']];
      expect(codes(rows, 'A2:A3')).toEqual(['merged-cells B A3', 'number-invalid B D3']);
    });

    test('down a column that is not read, or of nothing, say nothing', () => {
      const head = ['STT', ...HEAD, 'Ghi chú'];
      const rows = [head, [1, 'MP2', 'TFR', 2022, 2], [null, 'MP2', 'TFR', 2023, 2]];
      expect(codes(rows, 'A2:A3', 'F2:F3')).toEqual([]);
    });
  });

  describe('sheets', () => {
    test('are read one by one, each with its own header; empty ones are nothing', () => {
      const sheets = {
        'Biểu 1': { rows: [HEAD, ['MP2', 'TFR', 2023, 1.96]] },
        'Biểu 2': {
          rows: [
            ['Mã đơn vị', 'MP2'],
            ['Nội dung', 2024],
            ['TFR', 2.03],
          ],
        },
        Sheet3: { rows: [] },
      };
      const { data, problems, files } = readFiles(inFile(sheets));
      expect(problems).toEqual([]);
      expect(data?.observation.map(({ value, file }) => [value, file.sheet])).toEqual([
        [1.96, 'Biểu 1'],
        [2.03, 'Biểu 2'],
      ]);
      // Five catalogues, and the workbook as one file.
      expect(files).toBe(6);
    });

    test('without the table’s header are skipped, with a warning', () => {
      const sheets = {
        ...observed(['MP2', 'TFR', 2024, 2]),
        'Hướng dẫn': { rows: [['Điền biểu 2']] },
      };
      expect(found(inFile(sheets))).toEqual(['sheet-skipped Hướng dẫn']);
    });

    test('of another dataset are skipped, and told where they belong', () => {
      const training = [
        ['Tên lớp', 'Số đã học', 'Đạt tỷ lệ %'],
        ['Tư vấn', 3, 100],
      ];
      const files = inFile({ ...observed(['MP2', 'TFR', 2024, 2]), 'II.2': { rows: training } });
      expect(found(files)).toEqual(['sheet-skipped II.2']);
      expect(first(files)?.message).toContain('Nội dung là của bảng “Đào tạo”');
      expect(first(files)?.remedy).toContain('dao-tao/');
    });

    test('of a workbook without any header are an error', () => {
      expect(found(inFile({ a: { rows: [['x']] }, b: { rows: [['y']] } }))).toEqual([
        'delimiter a',
      ]);
      expect(found(inFile({ a: { rows: [] } }))).toEqual(['file-empty']);
    });

    test('that are hidden are not read, and named', () => {
      const sheets: Sheets = {
        ...observed(['MP2', 'TFR', 2024, 2]),
        Nháp: { ...observed(['MP2', 'TFR', 2024, 9])['Biểu 2'], rows: [HEAD], state: 'hidden' },
        Cũ: { rows: [HEAD], state: 'veryHidden' },
      };
      expect(found(inFile(sheets))).toEqual(['sheet-skipped Cũ', 'sheet-skipped Nháp']);
      expect(valuesOf(inFile(sheets))).toEqual([[2, 0]]);
    });

    test('with hidden rows or columns are read whole, and say so', () => {
      const rows = [HEAD, ...[2020, 2021, 2022, 2023].map((year) => ['MP2', 'TFR', year, 2])];
      const files = inFile({ B: { rows, hiddenRows: [2, 3, 5, 9], hiddenColumns: [4, 7] } });
      expect(found(files)).toEqual(['hidden-cells B 2']);
      expect(first(files)?.message).toBe(
        'Dòng 2–3, 5 và cột D đang ẩn trong sổ tính nhưng vẫn được đọc và công bố.',
      );
      expect(readFiles(files).data?.observation).toHaveLength(4);
    });

    test('contradict each other by name', () => {
      const sheets = {
        'Biểu 1': { rows: [HEAD, ['MP2', 'TFR', 2024, 1.96]] },
        'Biểu 2': { rows: [HEAD, ['MP2', 'TFR', 2024, 2.03]] },
      };
      expect(found(inFile(sheets))).toEqual(['conflicting-rows Biểu 2 D2']);
      expect(first(inFile(sheets))?.message).toContain('biểu “Biểu 1”, dòng 2');
      const other = { ...inFile(sheets), [`so-lieu/y.${ending}`]: write({ A: { rows: [HEAD] } }) };
      expect(found(other)).toContain('no-rows A 1');
    });
  });

  describe('places', () => {
    const files = inFile({
      'Biểu 2': { rows: [[], ['BIỂU'], HEAD, [], ['MP2', 'TFR', 2024, 'ba']] },
      'Biểu 10': { rows: [HEAD, ['MP2', 'TFR', 2023, 'bốn']] },
    });

    test('are by sheet and cell as Excel shows them, in the order of the sheets’ names', () => {
      const { problems, quotes } = readFiles(files);
      expect(problems).toMatchObject([
        {
          file: `so-lieu/x.${ending}`,
          sheet: 'Biểu 2',
          row: 5,
          column: 'D',
          line: null,
          value: 'ba',
        },
        {
          file: `so-lieu/x.${ending}`,
          sheet: 'Biểu 10',
          row: 2,
          column: 'D',
          line: null,
          value: 'bốn',
        },
      ]);
      const text = 'MP2;TFR;2024;ba';
      expect(quotes.get(quoteKey(`so-lieu/x.${ending}`, 5, 'Biểu 2'))).toEqual({
        text,
        delimiter: ';',
      });
    });

    test('stand so in the reports', () => {
      const reading = readFiles(files);
      const summary = summarise(reading.problems, reading);
      const text = textReport(reading.problems, summary, (...at) =>
        reading.quotes.get(quoteKey(...at)),
      );
      expect(text).toContain(`so-lieu/x.${ending} · Biểu 2!D5 · cột “Giá trị”`);
      expect(text).toContain('MP2;TFR;2024;ba\n                  ^^');
      const json = JSON.parse(jsonReport(reading.problems, summary));
      expect(json.problems[0]).toMatchObject({
        file: `so-lieu/x.${ending}`,
        sheet: 'Biểu 2',
        row: 5,
      });
    });

    test('of a CSV have no sheet', () => {
      const csv = { 'so-lieu/a.csv': 'Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị\nMP2;TFR;2024;ba\n' };
      expect(first(csv)).toMatchObject({ sheet: null, row: 2, line: 2 });
    });
  });

  describe('a workbook and a CSV of the same table', () => {
    const NOTE = 'Mức "sinh"; tăng';
    const rows: (readonly Cell[])[] = [
      ['Mã đơn vị', 'MP2'],
      [],
      ['STT', 'Nội dung', 2022, 2023, 2024, 'Ghi chú'],
      ['I', 'Mức sinh'],
      [1, 'TFR', { v: 1.9, z: '0.00' }, { v: 1.96, z: '0.00' }, '2,03', NOTE],
      [2, 'SO-SINH', { v: 12605, z: '#,##0' }, '-', null],
      [3, 'TL-3', { v: 0.0117, z: '0.00%' }, 1.5, '..'],
    ];
    const csv = `Mã đơn vị;MP2
;
STT;Nội dung;2022;2023;2024;Ghi chú
I;Mức sinh;;;;
1;TFR;1,90;1,96;2,03;"Mức ""sinh""; tăng"
2;SO-SINH;12605;-;;
3;TL-3;1,17%;1,5;..;
`;

    test('give the same rows and the same warnings', () => {
      const rowsOf = (files: AnyFiles) =>
        readFiles(files).data?.observation.map(({ file: _, ...row }) => row);
      const warnings = (files: AnyFiles) =>
        readFiles(files).problems.map(({ file: _, sheet: __, line: ___, ...each }) => each);
      const book = inFile({ 'Biểu 2': { rows, merges: ['A4:F4'] } });
      const text = { 'so-lieu/x.csv': csv };
      expect(rowsOf(book)).toHaveLength(9);
      expect(rowsOf(book)).toEqual(rowsOf(text));
      expect(warnings(book)).toEqual(warnings(text));
    });
  });
});

describe('what cannot be read', () => {
  const told = (bytes: Uint8Array | string, path = 'so-lieu/x.xlsx') => {
    const { problems } = readFiles({ [path]: bytes });
    expect(problems.map(({ code }) => code)).toEqual(['workbook-unreadable']);
    return problems[0]?.message;
  };
  const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const whole = workbook(observed(['MP2', 'TFR', 2024, 2]));
  const parts = workbookParts(observed(['MP2', 'TFR', 2024, 2]));

  test('is named by what it is, once', () => {
    expect(told(OLE, 'so-lieu/x.xls')).toContain('.xls của Excel 97–2003');
    expect(told(OLE)).toContain('.xls của Excel 97–2003');
    const name = Buffer.from('EncryptedPackage', 'utf16le');
    expect(told(Buffer.concat([OLE, Buffer.alloc(600), name]))).toContain('mật khẩu');
    expect(told('PK')).toContain('bị hỏng');
    expect(told('')).toContain('không phải sổ tính');
    expect(told('Mã đơn vị;Năm\n')).toContain('không phải sổ tính');
    expect(told(zip({ 'word/document.xml': '<w/>' }))).toContain('không phải sổ tính');
    expect(told(zip({ ...parts, 'xl/worksheets/sheet1.xml': '' }))).toContain('bị hỏng');
    const { 'xl/worksheets/sheet1.xml': _, ...without } = parts;
    expect(told(zip(without))).toContain('bị hỏng');
  });

  test('is a workbook cut off anywhere', () => {
    for (let length = 2; length < whole.length; length += 97)
      expect(told(whole.slice(0, length))).toContain('bị hỏng');
  });

  test('is one that unpacks to too much, whatever it claims', () => {
    const bomb = { ...parts, 'xl/media.xml': Buffer.alloc(80_000_000) };
    expect(told(zip(bomb))).toContain('quá lớn');
    expect(told(zip(bomb, { claimed: 100 }))).toContain('quá lớn');
  });

  test('is one of more cells than a table has', () => {
    const far = (cell: string) =>
      String(parts['xl/worksheets/sheet1.xml']).replace(
        '</sheetData>',
        `<row r="1048576"><c r="${cell}"><v>1</v></c></row></sheetData>`,
      );
    const rows = Array.from({ length: 200 }, (_, at) => ['MP2', 'TFR', 1900 + at, 2]);
    expect(200 * 16_384).toBeGreaterThan(MOST_CELLS);
    const wide = workbookParts(observed(...rows));
    const sheet = String(wide['xl/worksheets/sheet1.xml']).replace(
      '</sheetData>',
      '<row r="9999"><c r="XFD9999"><v>1</v></c></row></sheetData>',
    );
    expect(told(zip({ ...wide, 'xl/worksheets/sheet1.xml': sheet }))).toContain('quá lớn');
    // A single cell far below is only that.
    const low = zip({ ...parts, 'xl/worksheets/sheet1.xml': far('A1048576') });
    expect(found({ 'so-lieu/x.xlsx': low })).toContain('footer-skipped Biểu 2 1048576');
  });
});

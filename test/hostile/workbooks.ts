/** Workbooks that claim, or unpack to, far more than they hold. */
import { openParts } from '../open-workbook.ts';
import { workbookParts, zip } from '../workbook.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const letters = (at: number): string =>
  (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
const base = workbookParts({ A: { rows: [['Mã đơn vị', 'Năm']] } });

const sheet = (data: string, before = '', after = '') => ({
  'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`,
});
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const grid = (height: number, width: number, cell: (place: string) => string) =>
  Array.from({ length: height }, (_, at) => {
    const cells = Array.from({ length: width }, (__, column) =>
      cell(`${letters(column)}${at + 1}`),
    );
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  }).join('');
/** A figure, here and there another. */
const number = (place: string) => {
  const digits = [...place].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99_991, 7);
  return `<c r="${place}"><v>${digits}</v></c>`;
};
const styles = (part: string, by: string) => ({
  'xl/styles.xml': String(base['xl/styles.xml']).replace(part, by + part),
});

const parts: Readonly<Record<string, () => Record<string, string>>> = {
  'column 2.000.000.000': () => sheet(ONE, '<cols><col min="1" max="2000000000"/></cols>'),
  'the same columns again and again': () =>
    sheet(ONE, `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols>`),
  'row 2.000.000.000': () => sheet('<row r="2000000000"><c r="A2000000000"><v>1</v></c></row>'),
  'the last cell of a sheet': () => sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  'a cell beyond the sheet': () => sheet('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'),
  'a link over the whole sheet': () =>
    sheet(ONE, '', '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>'),
  'a dimension without end': () => sheet(ONE, '<dimension ref="A1:XFD1048576"/>'),
  '600.000 rows of empty cells': () => sheet(grid(600_000, 1, (at) => `<c r="${at}" s="1"/>`)),
  '60.000 shared formulas': () =>
    sheet(grid(60_000, 1, (at) => `<c r="${at}"><f t="shared" si="0">B1</f><v>1</v></c>`)),
  '20.000 formulas over the whole sheet': () =>
    sheet(grid(20_000, 1, (at) => `<c r="${at}"><f t="array" ref="A1:XFD9999">1</f><v>1</v></c>`)),
  '20.000 formulas without a value': () =>
    sheet(grid(20_000, 1, (at) => `<c r="${at}"><f t="shared" si="0">B1</f></c>`)),
  '16.384 columns': () => sheet(grid(30, 16_384, (at) => `<c r="${at}"><v>1</v></c>`)),
  '250.000 cells': () => sheet(grid(25_000, 10, (at) => `<c r="${at}"><v>1</v></c>`)),
  '49.000 hidden rows of one cell': () =>
    sheet(grid(49_000, 1, number).replaceAll('<row ', '<row hidden="1" ')),
  '15.000 rows of ten cells': () => sheet(grid(15_000, 10, number)),
  '26.000 rows of ten cells': () => sheet(grid(26_000, 10, number)),
  'cells that do not say where': () => sheet('<row><c><v>1</v></c></row>'.repeat(300_000)),
  '200.000 hidden rows and all columns': () =>
    sheet(
      grid(200_000, 1, (at) => `<c r="${at}"><v>1</v></c>`).replaceAll('<row ', '<row hidden="1" '),
      '<cols><col min="1" max="16384" width="0"/></cols>',
    ),
  'merges over whole columns': () =>
    sheet(
      grid(100_000, 1, (at) => `<c r="${at}"><v>1</v></c>`),
      '',
      `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(40_000)}</mergeCells>`,
    ),
  '500.000 merges': () =>
    sheet(ONE, '', `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(500_000)}</mergeCells>`),
  'a sheet that is named 3.000 times': () => ({
    ...sheet(grid(10, 300, (at) => `<c r="${at}"><v>1</v></c>`)),
    'xl/workbook.xml': String(base['xl/workbook.xml']).replace(
      '</sheets>',
      `${Array.from({ length: 3_000 }, (_, at) => `<sheet name="S${at}" sheetId="${at + 5}" r:id="rId1"/>`).join('')}</sheets>`,
    ),
  }),
  'formats without end': () => styles('</cellXfs>', '<xf numFmtId="0"/>'.repeat(200_000)),
  'fonts without end': () => styles('</fonts>', '<font><b/><sz val="1"/></font>'.repeat(200_000)),
  'one format of 30.000 digits': () =>
    styles('</numFmts>', `<numFmt numFmtId="300" formatCode="${'0'.repeat(30_000)}"/>`),
  'names without end': () => ({
    'xl/workbook.xml': String(base['xl/workbook.xml']).replace(
      '</workbook>',
      `<definedNames>${'<definedName name="a">A!$A$1</definedName>'.repeat(180_000)}</definedNames></workbook>`,
    ),
  }),
  'one cell of letters in their own formats': () =>
    sheet(
      `<row r="1"><c r="A1" t="inlineStr"><is>${'<r><t>a</t></r>'.repeat(400_000)}</is></c></row>`,
    ),
  'one cell of entities': () =>
    sheet(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${'&#x41;'.repeat(1_000_000)}</t></is></c></row>`,
    ),
  'cells that are left open': () => sheet(`<row r="1">${'<c r="A1"><is>'.repeat(500_000)}`),
  'nothing but brackets': () => sheet('<'.repeat(3_000_000)),
  'a tag without end': () => sheet(`<row r="1"><c${' '.repeat(3_000_000)}</row>`),
  'attributes without end': () => ({
    'xl/worksheets/sheet1.xml': `<worksheet ${'a="b" '.repeat(1_000_000)}>`,
  }),
};

export const workbooks: Readonly<Record<string, () => Uint8Array>> = Object.fromEntries(
  Object.entries(parts).map(([name, of]) => [name, () => zip({ ...base, ...of() })]),
);

const CELL = '<table:table-cell office:value-type="float" office:value="1"/>';
const times = (of: string, count: number) => ` table:number-${of}-repeated="${count}"`;
const wide = (count: number) => CELL.replace('/>', `${times('columns', count)}/>`);
const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;
const table = (inner: string) => `<table:table table:name="A">${inner}</table:table>`;

/** What LibreOffice would write of the same kind. */
const tables: Readonly<Record<string, () => readonly [tables: string, styles?: string]>> = {
  'rows of 16.384 cells without end': () => [table(row(wide(16_384), times('rows', 2_000)))],
  'a row 2.000.000.000 times': () => [table(row(CELL, times('rows', 2e9)))],
  'empty rows and cells without end': () => [
    table(row(`<table:table-cell${times('columns', 2e9)}/>`, times('rows', 2e9)).repeat(9)),
  ],
  'the last cell of a sheet': () => [
    table(
      row('', times('rows', 1_048_575)) +
        row(`<table:table-cell${times('columns', 16_383)}/>${CELL}`),
    ),
  ],
  'a long text in each cell of a row': () => [
    table(
      row(
        wide(16_384)
          .replace('float', 'string')
          .replace('/>', `><text:p>${'a'.repeat(30_000)}</text:p></table:table-cell>`),
      ),
    ),
  ],
  '15.000 rows of ten cells': () => [table(row(CELL.repeat(10)).repeat(15_000))],
  '26.000 rows of ten cells': () => [table(row(CELL.repeat(10)).repeat(26_000))],
  '100.000 hidden rows of two cells': () => [
    table(row(CELL.repeat(2), ` table:visibility="collapse"`).repeat(100_000)),
  ],
  'columns without end': () => [
    table(`<table:table-column${times('columns', 2e9)} table:visibility="collapse"/>`.repeat(9)),
  ],
  '300.000 columns': () => [table('<table:table-column/>'.repeat(300_000) + row(CELL))],
  'sheets without end': () => [
    table(`<table:table-column${times('columns', 16_384)}/>${row(CELL)}`).repeat(100_000),
  ],
  'merges over whole columns': () => [
    table(row(CELL.replace('/>', ' table:number-rows-spanned="1048576"/>'), times('rows', 50_000))),
  ],
  'styles on styles': () => [
    table(row(CELL.replace('/>', ' table:style-name="s9"/>').repeat(10)).repeat(9_000)),
    Array.from(
      { length: 100_000 },
      (_, at) =>
        `<style:style style:name="s${at}" style:family="table-cell" style:parent-style-name="s${at + 1}"/>`,
    ).join(''),
  ],
  'one format without end': () => [
    table(row(CELL)),
    `<number:number-style style:name="N1">${'<number:text>a</number:text>'.repeat(200_000)}</number:number-style>`,
  ],
  'one cell of spans': () => [
    table(
      row(
        `<table:table-cell>${'<text:p><text:span>a</text:span></text:p>'.repeat(150_000)}</table:table-cell>`,
      ),
    ),
  ],
  'one cell of spaces': () => [
    table(
      row(
        `<table:table-cell><text:p>${'<text:s text:c="2000000000"/>'.repeat(150_000)}</text:p></table:table-cell>`,
      ),
    ),
  ],
  'tags that are left open': () => [table('<table:table-row>'.repeat(400_000))],
  'nothing but brackets': () => ['<'.repeat(3_000_000)],
  'a tag without end': () => [`<table:table ${' '.repeat(3_000_000)}`],
  'a value without end': () => [`<table:table table:name="${'a'.repeat(3_000_000)}`],
  'attributes without end': () => [`<table:table ${'a="b" '.repeat(1_000_000)}/>`],
};

export const openWorkbooks: Readonly<Record<string, () => Uint8Array>> = Object.fromEntries(
  Object.entries(tables).map(([name, of]) => [
    name,
    () => {
      const [body, styles = ''] = of();
      return zip(openParts(styles, body));
    },
  ]),
);

/** What LibreOffice writes into an .ods beside plain cells, and what cannot be read. */
import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { MOST_CELLS, readWorkbook } from '../../src/table/workbook.ts';
import { openParts, openWorkbookParts, paragraphs } from '../open-workbook.ts';
import { workbookParts, zip } from '../workbook.ts';

const sheetsOf = (bytes: Uint8Array) => {
  const sheets = readWorkbook(bytes);
  if (typeof sheets === 'string') throw new Error(sheets);
  return sheets;
};
const table = (inner: string, attributes = ' table:name="A"') =>
  `<table:table${attributes}>${inner}</table:table>`;
const book = (tables: string, styles = '') => zip(openParts(styles, tables));
const row = (cells: string, attributes = '') =>
  `<table:table-row${attributes}>${cells}</table:table-row>`;
const cell = (inner: string, attributes = ' office:value-type="string"') =>
  `<table:table-cell${attributes}>${inner}</table:table-cell>`;
const number = (value: number | string, more = '', shown = '') =>
  cell(
    paragraphs(shown || String(value)),
    ` office:value-type="float" office:value="${value}"${more}`,
  );

const first = (bytes: Uint8Array) => sheetsOf(bytes)[0]?.sheet;
const read = (cells: string, styles = '') => first(book(table(row(cells)), styles))?.text;
/** With what is wrong with it, if anything is. */
const told = (cells: string, styles = '') => {
  const sheet = first(book(table(row(cells)), styles));
  return [sheet?.text, sheet?.fault(1, 0, 0)?.code];
};

describe('the words of a cell', () => {
  test.each([
    [
      'in formats of their own',
      '<text:p>Xã <text:span text:style-name="T1">Sơn</text:span> Hải</text:p>',
      'Xã Sơn Hải',
    ],
    [
      'of a link',
      '<text:p><text:a xlink:href="a">Biểu <text:span>2</text:span></text:a></text:p>',
      'Biểu 2',
    ],
    [
      'with spaces and tabs',
      '<text:p>a<text:s text:c="3"/>b<text:s/>c<text:tab/>d</text:p>',
      'a   b c\td',
    ],
    ['in lines', '<text:p>a<text:line-break/>b</text:p><text:p>c</text:p>', '"a\nb\nc"'],
    [
      'broken by the writer of the XML',
      '<text:p>a\n   b\u00a0\u00a0c</text:p>',
      'a b\u00a0\u00a0c',
    ],
    ['with entities', '<text:p>&lt;&amp;&quot;&#272;&#x1EA7;</text:p>', '"<&""Đầ"'],
    [
      'beside a note',
      '<office:annotation office:display="true"><dc:creator>Hoa</dc:creator><text:p>Sai</text:p></office:annotation><text:p>a</text:p>',
      'a',
    ],
    [
      'about a drawing',
      '<text:p>a<draw:frame><draw:text-box><text:p>hộp</text:p></draw:text-box></draw:frame>b</text:p>',
      'ab',
    ],
    [
      'with how they are spoken',
      '<text:p><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>A</text:ruby-text></text:ruby></text:p>',
      'a',
    ],
  ])('%s', (_, inner, text) => {
    expect(read(cell(inner))).toBe(text);
  });

  test('are those of its value where it shows others', () => {
    expect(
      read(cell(paragraphs('Xã a'), ' office:value-type="string" office:string-value="a &amp; b"')),
    ).toBe('a & b');
  });
});

describe('a value', () => {
  const typed = (type: string, of = '') => ` office:value-type="${type}"${of}`;
  test.each([
    [
      'a percentage without a style',
      cell(paragraphs('85%'), typed('percentage', ' office:value="0.85"')),
      '85%',
    ],
    [
      'a day without a style',
      cell(paragraphs('31.12.25'), typed('date', ' office:date-value="2025-12-31"')),
      '31/12/2025',
    ],
    [
      'a moment',
      cell('', typed('date', ' office:date-value="2025-12-31T12:30:00.000000000"')),
      '31/12/2025 12:30',
    ],
    ['a time', cell('', typed('time', ' office:time-value="PT13H30M00S"')), '13:30'],
    [
      'money',
      cell('', typed('currency', ' office:currency="VND" office:value="1500000"')),
      '1500000',
    ],
    ['a truth', cell(paragraphs('ĐÚNG'), typed('boolean', ' office:boolean-value="true"')), 'TRUE'],
    ['a number in scientific form', number('1.5E3'), '1500'],
    ['a number without its value', cell(paragraphs('7'), typed('float')), '7'],
    [
      'a day that is none',
      cell(paragraphs('hôm qua'), typed('date', ' office:date-value="x"')),
      'hôm qua',
    ],
  ])('%s', (_, xml, text) => {
    expect(read(xml)).toBe(text);
  });

  test.each([
    [
      'as LibreOffice writes it',
      cell(
        paragraphs('Err:522'),
        ' table:formula="of:=[.A1]" office:value-type="string" office:string-value="" calcext:value-type="error"',
      ),
      'Err:522',
    ],
    [
      'in another language',
      cell(
        paragraphs('Lỗi:522'),
        ' table:formula="of:=[.A1]" office:value-type="string" office:string-value="" calcext:value-type="error"',
      ),
      '#VALUE!',
    ],
    ['as OpenOffice does, beside a 0', number(0, ' table:formula="of:=1/0"', '#DIV/0!'), '#DIV/0!'],
  ])('that is an error, %s', (_, xml, text) => {
    expect(read(xml)).toBe(text);
    expect(first(book(table(row(xml))))?.number(1, 0)).toBeNull();
  });

  test.each([
    ['of:=SUM([.C1:.C9];[$&apos;Biểu 2&apos;.A1])', '', `=SUM(C1:C9,$'Biểu 2'.A1)`],
    ['=A1', ' office:value-type="float"', '=A1'],
    ['of:=[.A1]', ' office:value-type="void"', '=A1'],
  ])('of the formula %s was never stored', (formula, type, text) => {
    expect(told(cell('', ` table:formula="${formula}"${type}`))).toEqual([
      text,
      'formula-without-value',
    ]);
  });
});

describe('the format of a number', () => {
  const styled = (name: string, data: string, more = '') =>
    `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${data}"${more}/>`;
  const digits = (decimals: number, more = '') =>
    `<number:number number:decimal-places="${decimals}" number:min-integer-digits="1"${more}/>`;
  const style = (kind: string, name: string, inner: string) =>
    `<number:${kind}-style style:name="${name}">${inner}</number:${kind}-style>`;
  const percent =
    style('percentage', 'N1', `${digits(1)}<number:text> %</number:text>`) + styled('a', 'N1');
  const a = ' table:style-name="a"';
  const inColumn = (column: string, rows: string, styles: string) =>
    first(book(table(column + rows), styles))?.text;

  test('is that of its cell, its row, its column, of the style below, or of the whole workbook', () => {
    const half = row(number(0.5));
    expect(read(number(0.5, a), percent)).toBe('50,0%');
    const column =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="a"/>';
    expect(
      inColumn(
        column,
        row(`<table:table-cell table:number-columns-repeated="2"/>${number(0.5)}`),
        percent,
      ),
    ).toBe(';;50,0%');
    expect(inColumn('', row(number(0.5), ' table:default-cell-style-name="a"'), percent)).toBe(
      '50,0%',
    );
    const below = `${percent}<style:style style:name="b" style:family="table-cell" style:parent-style-name="a"/>`;
    expect(read(number(0.5, ' table:style-name="b"'), below)).toBe('50,0%');
    const parts = openParts('', table(half));
    const common = String(parts['styles.xml']).replace(
      '<style:style style:name="Default" style:family="table-cell"/>',
      percent + styled('Default', 'N1'),
    );
    expect(first(zip({ ...parts, 'styles.xml': common }))?.text).toBe('50,0%');
    const circle = styled('a', '', ' style:parent-style-name="a"');
    expect(read(number(0.5, a), circle)).toBe('0,5');
  });

  test('of the workbook is not one that a sheet calls by the same name', () => {
    const parts = openParts(style('number', 'N1', digits(2)), table(row(number(0.5, a))));
    const common = String(parts['styles.xml']).replace(
      '</office:styles>',
      `${percent}</office:styles>`,
    );
    expect(first(zip({ ...parts, 'styles.xml': common }))?.text).toBe('50,0%');
  });

  test('is that of positive numbers, whatever it gives way to', () => {
    const map = (condition: string, to: string) =>
      `<style:map style:condition="value()${condition}" style:apply-style-name="${to}"/>`;
    const negative = (maps: string) =>
      style('number', 'P', digits(2)) +
      style('number', 'N', `<number:text>âm </number:text>${digits(0)}${maps}`) +
      styled('a', 'N');
    expect(read(number(3, a), negative(map('&gt;=0', 'P')))).toBe('3,00');
    expect(read(number(3, a), negative(map('&gt;0', 'P') + map('&lt;0', 'N')))).toBe('3,00');
    expect(read(number(3, a), negative(map('&lt;0', 'P')))).toBe('âm 3');
  });

  test.each([
    [
      'thousands left out',
      'number',
      digits(1, ' number:display-factor="1000"'),
      ['2025,0', 'number-disguised'],
    ],
    [
      'đồng',
      'currency',
      `${digits(0)}<number:text> </number:text><number:currency-symbol number:language="vi">₫</number:currency-symbol>`,
      ['2025', undefined],
    ],
    [
      'dollars',
      'currency',
      `<number:currency-symbol>$</number:currency-symbol>${digits(0)}`,
      ['$2025', undefined],
    ],
    [
      'money of nobody knows where',
      'currency',
      `<number:currency-symbol/>${digits(0)}`,
      ['¤2025', undefined],
    ],
    [
      'a fraction',
      'number',
      '<number:fraction number:min-numerator-digits="1"/>',
      ['2025', undefined],
    ],
    ['words', 'text', '<number:text-content/>', ['2025', undefined]],
    [
      'the year of a day',
      'date',
      '<number:year number:style="long"/>',
      ['1905', 'number-disguised'],
    ],
    [
      'the quarter of a day',
      'date',
      '<number:quarter/><number:text>/</number:text><number:year/>',
      ['17/07/1905', undefined],
    ],
    ['the minutes of a time', 'time', '<number:minutes/>', ['00:00', undefined]],
  ])('of %s', (_, kind, inner, expected) => {
    expect(told(number(2025, a), style(kind, 'N1', inner) + styled('a', 'N1'))).toEqual(expected);
  });
});

describe('rows, columns and sheets', () => {
  const style = (family: string, properties: string) =>
    `<style:style style:name="s" style:family="${family}"><style:${family}-properties ${properties}/></style:style>`;
  const hidden = (tables: string, styles = '') => first(book(tables, styles))?.hidden;

  test('that repeat stand where they do, and cost nothing to the end of the sheet', () => {
    const rows = [
      row(number(1), ' table:number-rows-repeated="2"'),
      row(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        ' table:number-rows-repeated="3"',
      ),
      row(`<table:table-cell/>${number(7, ' table:number-columns-repeated="2"')}`),
      row(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        ' table:number-rows-repeated="1048570"',
      ),
    ];
    expect(first(book(table(rows.join(''))))?.text).toBe('1;;\n1;;\n\n\n\n;7;7');
  });

  test('that are hidden, filtered away or without any height are told', () => {
    const rows = [
      '',
      ' table:visibility="collapse"',
      ' table:visibility="filter"',
      ' table:style-name="s"',
      ' table:visibility="visible"',
    ];
    const all = table(
      `<table:table-header-rows>${rows.map((each) => row(number(1), each)).join('')}</table:table-header-rows>`,
    );
    expect(hidden(all, style('table-row', 'style:row-height="0cm"'))).toEqual({
      rows: [2, 3, 4],
      columns: [],
    });
    expect(hidden(all, style('table-row', 'style:row-height="0.452cm"'))).toEqual({
      rows: [2, 3],
      columns: [],
    });
    const wide = [
      '<table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>',
      '<table:table-column/><table:table-column table:style-name="s"/>',
      '<table:table-column table:visibility="collapse" table:number-columns-repeated="16380"/>',
    ];
    const cells = row(number(1, ' table:number-columns-repeated="4"'));
    expect(
      hidden(table(wide.join('') + cells), style('table-column', 'style:column-width="0in"')),
    ).toEqual({ rows: [], columns: ['A', 'B', 'D'] });
  });

  test('of a hidden sheet are not looked into', () => {
    const draft = table(
      row(number(1, ' table:number-columns-repeated="99999"')),
      ' table:name="Nháp" table:style-name="s"',
    );
    const sheets = sheetsOf(
      book(draft + table(row(number(2))), style('table', 'table:display="false"')),
    );
    expect(sheets.map(({ name, hidden, sheet }) => [name, hidden, sheet?.text])).toEqual([
      ['Nháp', true, undefined],
      ['A', false, '2'],
    ]);
  });

  test('of what is no sheet are none', () => {
    const aside = (name: string) => `<table:${name}>${table(row(number(9)))}</table:${name}>`;
    const shapes = `<table:shapes><draw:frame><text:p>hộp</text:p>${table('')}</draw:frame></table:shapes>`;
    const sheets = sheetsOf(
      book(aside('tracked-changes') + table(shapes + row(number(1))) + aside('dde-links')),
    );
    expect(sheets.map(({ sheet }) => sheet?.text)).toEqual(['1']);
  });

  test('of merged cells keep what stands in those that are covered', () => {
    const spans = ' table:number-columns-spanned="2" table:number-rows-spanned="2"';
    const covered = (inner: string) =>
      `<table:covered-table-cell office:value-type="string">${inner}</table:covered-table-cell>`;
    const sheet = first(
      book(
        table(
          row(
            cell(paragraphs('a'), ` office:value-type="string"${spans}`) + covered('') + number(1),
          ) + row(covered(paragraphs('b')) + covered('') + number(2)),
        ),
      ),
    );
    expect(sheet?.text).toBe('a;;1\nb;;2');
    expect([sheet?.cover(0, 1), sheet?.cover(1, 0), sheet?.cover(1, 2)]).toEqual([
      'left',
      'above',
      null,
    ]);
    expect(sheet?.fault(2, 0, 0)).toMatchObject({
      code: 'merged-cells',
      facts: { range: 'A1:B2', value: 'a' },
    });
  });
});

test('a workbook that SheetJS saves is the one that it saves for Excel', () => {
  const rows = [
    ['Mã đơn vị', null, 2024, 'Ghi chú'],
    ['07543', 'Số trẻ  sinh ra', 749, 'một\nhai & "ba"'],
    ['07543', 'TFR', 2.03, true],
  ];
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  Object.assign(sheet.C2 as object, { z: '#,##0' });
  Object.assign(sheet.C3 as object, { z: '0.00' });
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  const made = XLSX.utils.book_new(sheet, 'Biểu 2');
  const saved = (bookType: 'ods' | 'xlsx') =>
    first(new Uint8Array(XLSX.write(made, { type: 'array', bookType })));
  expect(saved('ods')).toEqual(saved('xlsx'));
  expect(saved('ods')?.number(3, 2)).toMatchObject({ value: 2.03, decimals: 2 });
});

describe('what cannot be read', () => {
  const parts = openWorkbookParts({ A: { rows: [['Mã đơn vị', 1]] } });
  const content = String(parts['content.xml']);
  const with_ = (xml: string) => readWorkbook(zip({ ...parts, 'content.xml': xml }));

  test('has a password: in each of its parts, or as a whole', () => {
    const manifest = String(parts['META-INF/manifest.xml']).replace(
      'manifest:media-type="text/xml"/>',
      'manifest:media-type="text/xml"><manifest:encryption-data/></manifest:file-entry>',
    );
    const locked = { ...parts, 'META-INF/manifest.xml': manifest };
    expect(readWorkbook(zip({ ...locked, 'content.xml': '\u0001\u0002' }))).toBe('encrypted');
    const whole = { 'META-INF/manifest.xml': manifest, 'encrypted-package': '\u0001' };
    expect(readWorkbook(zip(whole))).toBe('encrypted');
  });

  test.each([
    ['cut off', content.slice(0, -40)],
    [
      'closed in another order',
      content.replace('</table:table-row></table:table>', '</table:table></table:table-row>'),
    ],
    ['with a comment', content.replace('<table:table ', '<!-- --><table:table ')],
    [
      'with a sign in quotes that ends the tag',
      content.replace('table:name="A"', 'table:name="A>"'),
    ],
    ['with half a value', content.replace('table:name="A"', 'table:name="A')],
    ['of a table in a cell', content.replace('<text:p>', '<table:table/><text:p>')],
    ['of a part of a column', content.replace('columns-repeated="', 'columns-repeated="0.')],
    [
      'of cells beyond the sheet',
      content.replace(
        '<table:table-cell ',
        '<table:table-cell table:number-columns-repeated="16384"/><table:table-cell ',
      ),
    ],
    [
      'of rows beyond the sheet',
      content.replace(
        '<table:table-row',
        '<table:table-row table:number-rows-repeated="1048576"/><table:table-row',
      ),
    ],
  ])('is torn: %s', (_, xml) => {
    expect(xml).not.toBe(content);
    expect(with_(xml)).toBe('damaged');
  });

  test('is cut off anywhere', () => {
    const whole = zip(parts);
    for (let length = 2; length < whole.length; length += 97)
      expect(readWorkbook(whole.slice(0, length))).toBe('damaged');
  });

  test('is no workbook', () => {
    expect(with_(content.replaceAll('office:spreadsheet', 'office:text'))).toBe('other');
    expect(readWorkbook(new TextEncoder().encode(content))).toBe('other');
    expect(readWorkbook(zip({ mimetype: 'x' }))).toBe('other');
  });

  test.each([
    ['rows', row(number(1), ' table:number-rows-repeated="1048576"')],
    [
      'cells',
      row(number(1, ' table:number-columns-repeated="16384"'), ' table:number-rows-repeated="100"'),
    ],
    [
      'words',
      row(
        cell(
          paragraphs('a'.repeat(30_000)),
          ' office:value-type="string" table:number-columns-repeated="2000"',
        ),
      ),
    ],
    [
      'columns of few rows',
      row(number(1), ' table:number-rows-repeated="500"') +
        row(`<table:table-cell table:number-columns-repeated="16000"/>${number(1)}`),
    ],
    ['sheets', `</table:table>${table('').repeat(6_000)}<table:table>`],
  ])('comes to too many %s', (_, rows) => {
    expect(16_384 * 100).toBeGreaterThan(MOST_CELLS);
    expect(readWorkbook(book(table(rows)))).toBe('too-large');
  });

  test('unpacks to too much', () => {
    expect(readWorkbook(zip({ ...parts, 'meta.xml': Buffer.alloc(80_000_000) }))).toBe('too-large');
  });
});

test('an .xlsx is one, whatever stands beside its parts', () => {
  const sheets = { A: { rows: [['a', 1]] } };
  const both = zip({ ...workbookParts(sheets), ...openParts('', table(row(number(2)))) });
  expect(first(both)?.text).toBe('a;1');
});

import { expect, test } from 'vitest';
import { zip } from '../../src/export/zip.ts';
import { readWordTables } from '../../src/table/word-table.ts';

const cell = (text: string, more = '') =>
  `<w:tc><w:tcPr>${more}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const line = (text: string) => `<w:p><w:pPr/><w:r><w:t>${text}</w:t></w:r></w:p>`;

function read(body: string) {
  const content = `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const found = readWordTables(zip([{ name: 'word/document.xml', content }]));
  if (typeof found === 'string') throw new Error(found);
  return found;
}

test('each table comes with the lines above it, what is below the last with the last', () => {
  const found = read(
    line('Biểu 1') +
      table(row(cell('A'), cell('B'))) +
      line('') +
      line('Biểu 2') +
      table(row(cell('C'))) +
      line('Nơi nhận'),
  );
  expect(found.map(({ rows }) => rows)).toEqual([
    [['Biểu 1'], ['A', 'B']],
    [['Biểu 2'], ['C'], ['Nơi nhận']],
  ]);
});

test('words in several runs and paragraphs are one text, without what was deleted', () => {
  const runs =
    '<w:tc><w:p><w:r><w:t>Số tr</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">ẻ </w:t></w:r></w:p><w:p><w:r><w:t>A &amp; B &#233;</w:t><w:br/><w:t>x</w:t></w:r><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p></w:tc>';
  expect(read(table(row(runs)))[0]?.rows).toEqual([['Số trẻ \nA & B é\nx']]);
});

test('merged cells keep their columns, and what they cover is known', () => {
  const [found] = read(
    table(
      row(cell('I'), cell('Nhóm', '<w:gridSpan w:val="3"/>')),
      row(cell('1', '<w:vMerge w:val="restart"/>'), cell('a'), cell('b'), cell('c')),
      row(cell('', '<w:vMerge/>'), cell('d'), cell('e'), cell('f')),
    ),
  );
  expect(found?.rows).toEqual([
    ['I', 'Nhóm', '', ''],
    ['1', 'a', 'b', 'c'],
    ['', 'd', 'e', 'f'],
  ]);
  const covered = [0, 1, 2].map((at) => [0, 1, 2, 3].map((each) => found?.covered(at, each)));
  expect(covered).toEqual([
    [null, null, 'left', 'left'],
    [null, null, null, null],
    ['above', null, null, null],
  ]);
});

test('a table within a cell is words of that cell', () => {
  const inner = `<w:tc>${table(row(cell('x'), cell('y')))}<w:p/></w:tc>`;
  expect(read(table(row(inner, cell('z'))))[0]?.rows).toEqual([['x\ny', 'z']]);
});

test('what is no Word document is told', () => {
  expect(readWordTables(new TextEncoder().encode('%PDF'))).toBe('damaged');
  expect(readWordTables(zip([{ name: 'xl/workbook.xml', content: '' }]))).toBe('other');
});

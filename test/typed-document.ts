/** Documents as somebody types them in Word: runs cut by the spelling marks, cells merged, the head on each page. */

import { zip } from '../src/export/zip.ts';
import { xmlText } from '../src/format/xml-text.ts';

/**
 * A row with its cells parted by `|`; a cell that ends in `>n` covers n columns, `\n` parts its paragraphs, and `^` is
 * one with the cell above.
 */
export type TypedRow = string;

const run = (text: string) =>
  `<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;

/** Word marks what it takes for a slip, and parts the run there. */
function typedRuns(text: string): string {
  const middle = text.indexOf(' ', text.length / 2);
  if (middle < 0) return text === '' ? '' : run(text);
  const [start, end] = [text.slice(0, middle), text.slice(middle)];
  return `${run(start)}<w:proofErr w:type="spellStart"/>${run(end)}<w:proofErr w:type="spellEnd"/>`;
}

const paragraph = (text: string) =>
  `<w:p w:rsidR="00A1"><w:pPr><w:jc w:val="both"/></w:pPr><w:bookmarkStart w:id="0" w:name="b"/>${typedRuns(text)}<w:bookmarkEnd w:id="0"/></w:p>`;

function cell(typed: string): string {
  const [, text = '', span = '1'] = /^(.*?)(?:>(\d+))?$/s.exec(typed) ?? [];
  const down = typed === '^' ? '<w:vMerge/>' : '';
  const merged = span === '1' ? down : `<w:gridSpan w:val="${span}"/>`;
  const properties = `<w:tcPr><w:tcW w:w="900" w:type="dxa"/>${merged}</w:tcPr>`;
  return `<w:tc>${properties}${(typed === '^' ? '' : text).split('\n').map(paragraph).join('')}</w:tc>`;
}

export const typedTable = (rows: readonly TypedRow[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid/>${rows
    .map((row) => `<w:tr w:rsidR="00A1"><w:trPr/>${row.split('|').map(cell).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

export const typedLines = (...lines: readonly string[]): string => lines.map(paragraph).join('');

export const typedDocument = (...blocks: readonly string[]): Uint8Array<ArrayBuffer> =>
  zip([
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${blocks.join('')}<w:sectPr/></w:body></w:document>`,
    },
  ]);

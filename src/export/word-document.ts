/**
 * A document of some lines about one table, as Word opens it (ECMA-376, WordprocessingML), the same to the byte for
 * the same document: A4, the margins and page numbers of administrative paper (Nghị định 30/2020/NĐ-CP).
 */
import { xmlText } from '../format/xml-text.ts';
import type { PaperCell } from './paper-sheet.ts';
import type { PaperLook } from './paper-style.ts';
import { PACKAGE, RELATIONS, relations, XML } from './spreadsheet-ml.ts';
import { type Packing, zip } from './zip.ts';

export interface WordCell extends PaperCell {
  /** How many columns it takes. */
  readonly span: number;
}

export interface WordDocument {
  readonly above: readonly PaperCell[];
  /** Repeated on each page. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly WordCell[])[];
  /** Lines under the table. */
  readonly below: readonly string[];
  /** Of the columns, in any measure: they share the width of the page. */
  readonly widths: readonly number[];
  readonly isWide: boolean;
  /** What stands at the top of each page beside its number. */
  readonly mark: string | null;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const ROOT = `xmlns:w="${WORD}" xmlns:r="${RELATIONS}"`;

export function wordDocument(document: WordDocument, packing?: Packing): Uint8Array<ArrayBuffer> {
  const { mark } = document;
  return zip(
    [
      { name: '[Content_Types].xml', content: CONTENT },
      { name: '_rels/.rels', content: relations([['officeDocument', 'word/document.xml']]) },
      { name: 'word/document.xml', content: documentXml(document) },
      { name: 'word/_rels/document.xml.rels', content: PARTS },
      { name: 'word/styles.xml', content: STYLES },
      { name: 'word/header1.xml', content: headerXml(PAGE, mark) },
      { name: 'word/header2.xml', content: headerXml('', mark) },
    ],
    packing,
  );
}

const CONTENT = [
  `${XML}<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/>`,
  ...[1, 2].map(
    (at) => `<Override PartName="/word/header${at}.xml" ContentType="${TYPES}.header+xml"/>`,
  ),
  '</Types>',
].join('');

const PARTS = relations([
  ['styles', 'styles.xml'],
  ['header', 'header1.xml'],
  ['header', 'header2.xml'],
]);

const FONT =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';
/** 13 points, in halves. */
const STYLES = `${XML}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`;

const PAGE =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** Page numbers stand in the middle, the mark at the right. */
function headerXml(number: string, mark: string | null): string {
  const marked = mark === null ? '' : paragraph(mark, { isCentred: false, isRight: true });
  const numbered = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${number}</w:p>`;
  return `${XML}<w:hdr ${ROOT}>${numbered}${marked}</w:hdr>`;
}

/** In twentieths of a point: A4, and 20, 15, 20, 30 mm from the top clockwise. */
const PAPER = { short: 11906, long: 16838, left: 1701, right: 850, top: 1134 } as const;

function documentXml(document: WordDocument): string {
  const { above, below, isWide } = document;
  const [width, height] = isWide ? [PAPER.long, PAPER.short] : [PAPER.short, PAPER.long];
  const lies = isWide ? ' w:orient="landscape"' : '';
  return [
    `${XML}<w:document ${ROOT}><w:body>`,
    ...above.map(({ text, look }) => paragraph(text, FACES[look])),
    tableXml(document, width - PAPER.left - PAPER.right),
    '<w:p/>',
    ...below.map((text) => paragraph(text, { isItalic: true })),
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/>',
    `<w:pgSz w:w="${width}" w:h="${height}"${lies}/>`,
    `<w:pgMar w:top="${PAPER.top}" w:right="${PAPER.right}" w:bottom="${PAPER.top}" w:left="${PAPER.left}" w:header="567" w:footer="567" w:gutter="0"/>`,
    '<w:titlePg/></w:sectPr></w:body></w:document>',
  ].join('');
}

interface Face {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isCentred?: boolean;
  readonly isRight?: boolean;
}

const FACES: Readonly<Record<PaperLook, Face>> = {
  heading: { isBold: true, isCentred: true },
  aside: { isItalic: true, isCentred: true },
  section: { isBold: true },
  note: {},
  head: { isBold: true, isCentred: true },
  group: { isBold: true },
  words: {},
  box: { isCentred: true },
};

function paragraph(text: string, { isBold, isItalic, isCentred, isRight }: Face): string {
  const side = isRight ? 'right' : 'center';
  const across = isCentred || isRight ? `<w:pPr><w:jc w:val="${side}"/></w:pPr>` : '';
  const face = `${isBold ? '<w:b/>' : ''}${isItalic ? '<w:i/>' : ''}`;
  const look = face === '' ? '' : `<w:rPr>${face}</w:rPr>`;
  const run =
    text === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
  return `<w:p>${across}${run}</w:p>`;
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

function tableXml({ head, rows, widths }: WordDocument, room: number): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((room * width) / total));
  const first = head.map((text): WordCell => ({ text, look: 'head', span: 1 }));
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${columns.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>`,
    `<w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    rowXml(first, columns, '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'),
    ...rows.map((cells) => rowXml(cells, columns, '<w:trPr><w:cantSplit/></w:trPr>')),
    '</w:tbl>',
  ].join('');
}

function rowXml(cells: readonly WordCell[], columns: readonly number[], kind: string): string {
  let at = 0;
  const all = cells.map(({ text, look, span }) => {
    const width = columns.slice(at, at + span).reduce((sum, each) => sum + each, 0);
    at += span;
    const merged = span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`;
    const down = FACES[look].isCentred ? '<w:vAlign w:val="center"/>' : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merged}${down}</w:tcPr>${paragraph(text, FACES[look])}</w:tc>`;
  });
  return `<w:tr>${kind}${all.join('')}</w:tr>`;
}

/**
 * A document of paragraphs and tables, as Word opens it (ECMA-376, WordprocessingML), the same to the byte for
 * the same document: A4, the margins and page numbers of administrative paper (Nghị định 30/2020/NĐ-CP).
 */
import { xmlText } from '../format/xml-text.ts';
import { PACKAGE, RELATIONS, relations, XML } from './spreadsheet-ml.ts';
import { blockXml, type WordBlock } from './word-block.ts';
import { type Packing, zip } from './zip.ts';

export interface WordDocument {
  readonly blocks: readonly WordBlock[];
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
  const right = '<w:pPr><w:jc w:val="right"/></w:pPr>';
  const marked = mark === null ? '' : `<w:p>${right}<w:r><w:t>${xmlText(mark)}</w:t></w:r></w:p>`;
  const numbered = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${number}</w:p>`;
  return `${XML}<w:hdr ${ROOT}>${numbered}${marked}</w:hdr>`;
}

/** In twentieths of a point: A4, and 20, 15, 20, 30 mm from the top clockwise. */
const PAPER = { short: 11906, long: 16838, left: 1701, right: 850, top: 1134 } as const;

function documentXml({ blocks, isWide }: WordDocument): string {
  const [width, height] = isWide ? [PAPER.long, PAPER.short] : [PAPER.short, PAPER.long];
  const lies = isWide ? ' w:orient="landscape"' : '';
  const room = width - PAPER.left - PAPER.right;
  // Word wants a paragraph after a table, and makes one table of two that touch.
  const all = blocks.map((block) => blockXml(block, room) + ('widths' in block ? '<w:p/>' : ''));
  return [
    `${XML}<w:document ${ROOT}><w:body>`,
    ...all,
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/>',
    `<w:pgSz w:w="${width}" w:h="${height}"${lies}/>`,
    `<w:pgMar w:top="${PAPER.top}" w:right="${PAPER.right}" w:bottom="${PAPER.top}" w:left="${PAPER.left}" w:header="567" w:footer="567" w:gutter="0"/>`,
    '<w:titlePg/></w:sectPr></w:body></w:document>',
  ].join('');
}

/** Workbooks written part by part, as Excel, LibreOffice and programs write them: what tests read. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A cell: text, a number, nothing, or its parts as they stand in the XML. */
export type Cell =
  | string
  | number
  | null
  | {
      readonly v?: string | number;
      /** `n`, `s`, `str`, `b`, `e`, `d`, `inlineStr`; numbers without. */
      readonly t?: string;
      readonly f?: string;
      /** Its number format. */
      readonly z?: string;
    };

export interface SheetParts {
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Rows and columns that are hidden, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export interface Parts {
  readonly [name: string]: string | Uint8Array;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** The parts of a workbook of these sheets. */
export function workbookParts(
  sheets: Readonly<Record<string, SheetParts>>,
  { date1904 = false } = {},
): Parts {
  const formats: string[] = ['General'];
  const all = Object.entries(sheets);
  const pages = all.map(([, sheet]) => sheetXml(sheet, formats));
  const list = (write: (name: string, sheet: SheetParts, at: number) => string) =>
    all.map(([name, sheet], at) => write(name, sheet, at + 1)).join('');
  const types = list(
    (_, __, at) =>
      `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  const rels = list(
    (_, __, at) =>
      `<Relationship Id="rId${at}" Type="${REL}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
  );
  const names = list((name, { state }, at) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escaped(name)}" sheetId="${at}"${hidden} r:id="rId${at}"/>`;
  });
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${types}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${names}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rels}<Relationship Id="rId999" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.map((_, at) => `<xf numFmtId="${at === 0 ? 0 : 200 + at}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(pages.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  };
}

function sheetXml(sheet: SheetParts, formats: string[]): string {
  const { rows, merges = [], hiddenRows = [], hiddenColumns = [] } = sheet;
  const lines = rows.map((cells, at) => {
    const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : '';
    const inner = cells.map((cell, column) =>
      cellXml(cell, `${letters(column)}${at + 1}`, formats),
    );
    return `<row r="${at + 1}"${hidden}>${inner.join('')}</row>`;
  });
  const columns = hiddenColumns.map((at) => `<col min="${at}" max="${at}" width="9" hidden="1"/>`);
  const ranges = merges.map((range) => `<mergeCell ref="${range}"/>`);
  return [
    `${HEAD}<worksheet xmlns="${MAIN}">`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${lines.join('')}</sheetData>`,
    ranges.length > 0 ? `<mergeCells count="${ranges.length}">${ranges.join('')}</mergeCells>` : '',
    '</worksheet>',
  ].join('');
}

function cellXml(cell: Cell, at: string, formats: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  const { v, t, f, z } = typeof cell === 'number' ? { v: cell } : { f: undefined, ...cell };
  if (z !== undefined && !formats.includes(z)) formats.push(z);
  const style = z === undefined ? '' : ` s="${formats.indexOf(z)}"`;
  const type = t === undefined ? '' : ` t="${t}"`;
  const formula = f === undefined ? '' : `<f>${escaped(f)}</f>`;
  const value = v === undefined ? '' : `<v>${escaped(String(v))}</v>`;
  return `<c r="${at}"${style}${type}>${formula}${value}</c>`;
}

export function workbook(
  sheets: Readonly<Record<string, SheetParts>>,
  options?: { date1904?: boolean },
): Uint8Array {
  return zip(workbookParts(sheets, options));
}

/** A ZIP archive; `claimed` is the size that it says its parts have, where that is not the truth. */
export function zip(parts: Parts, { claimed }: { claimed?: number } = {}): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let start = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string);
    // As ODF asks, so that its first bytes tell what a file is.
    const isStored = name === 'mimetype';
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const entry = Buffer.alloc(26);
    entry.writeUInt16LE(20, 0);
    entry.writeUInt16LE(isStored ? 0 : 8, 4);
    entry.writeUInt32LE(crc32(bytes), 10);
    entry.writeUInt32LE(packed.length, 14);
    entry.writeUInt32LE(claimed ?? bytes.length, 18);
    entry.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(start, 10);
    const pieces = [Buffer.from('PK\u0003\u0004'), entry, Buffer.from(name), packed];
    local.push(...pieces);
    central.push(Buffer.from('PK\u0001\u0002\u0014\0'), entry, place, Buffer.from(name));
    start += pieces.reduce((sum, { length }) => sum + length, 0);
  }
  const end = Buffer.alloc(22);
  const directory = Buffer.concat(central);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([...local, directory, end]);
}

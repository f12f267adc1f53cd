/** The tables of a Word document, each with the lines above it, as cells of text (ECMA-376, WordprocessingML). */
import type { Grid } from './grid.ts';
import { mostBytes } from './workbook.ts';
import { unzip, type ZipFault } from './zip.ts';

/** Columns of a table beyond these are no table's. */
const WIDEST = 200;

/** In the order of the document; what stands below the last table is with it. */
export function readWordTables(bytes: Uint8Array): readonly Grid[] | ZipFault | 'other' {
  const parts = unzip(bytes, (name) => name === 'word/document.xml', mostBytes(bytes.length));
  if (typeof parts === 'string') return parts;
  const [part] = parts;
  return part ? new WordReader(new TextDecoder().decode(part.bytes)).read() : 'other';
}

interface Draft {
  readonly rows: string[][];
  readonly covered: Set<string>;
}

/** What tells of tables, rows, cells, paragraphs and their text; deleted text has a tag of its own. */
const PIECES =
  /<(\/?)(?:[\w.-]{1,40}:)?(tbl|tr|tc|p|t|tab|br|gridSpan|vMerge)(?=[\s/>])([^<>]*)>|([^<]+)/g;

class WordReader {
  readonly #xml: string;
  readonly #grids: Grid[] = [];
  #draft: Draft = { rows: [], covered: new Set() };
  /** Tables within cells of tables are words of the outer one. */
  #depth = 0;
  #row: string[] = [];
  #text = '';
  #isText = false;
  #span = 1;
  #isCovered = false;

  constructor(xml: string) {
    this.#xml = xml;
  }

  read(): readonly Grid[] {
    for (const [, end = '', tag, more = '', text = ''] of this.#xml.matchAll(PIECES)) {
      if (tag === undefined) this.#text += this.#isText ? unescaped(text) : '';
      else if (end === '/') this.#close(tag);
      else this.#open(tag, more);
    }
    const last = this.#grids.at(-1);
    if (last) this.#grids.splice(-1, 1, { ...last, rows: [...last.rows, ...this.#draft.rows] });
    return this.#grids;
  }

  #open(tag: string, more: string): void {
    const isEmpty = more.endsWith('/');
    if (tag === 'tbl' && !isEmpty) this.#depth += 1;
    if (tag === 't') this.#isText = !isEmpty;
    if (tag === 'tab' || tag === 'br') this.#text += ' ';
    if (this.#depth !== 1) return;
    if (tag === 'tr') this.#row = [];
    if (tag === 'tc') this.#beginCell();
    if (tag === 'gridSpan') this.#span = Math.min(WIDEST, Number(attributeIn(more)) || 1);
    if (tag === 'vMerge') this.#isCovered = attributeIn(more) !== 'restart';
  }

  #beginCell(): void {
    this.#text = '';
    this.#span = 1;
    this.#isCovered = false;
  }

  #close(tag: string): void {
    if (tag === 't') this.#isText = false;
    if (tag === 'p') this.#endParagraph();
    if (tag === 'tc' && this.#depth === 1) this.#endCell();
    if (tag === 'tr' && this.#depth === 1) this.#draft.rows.push(this.#row);
    if (tag === 'tbl') this.#endTable();
  }

  /** Outside of tables a paragraph is a line of its own. */
  #endParagraph(): void {
    this.#text += ' ';
    if (this.#depth > 0) return;
    if (this.#text.trim() !== '') this.#draft.rows.push([this.#text.trim()]);
    this.#text = '';
  }

  #endCell(): void {
    const row = this.#draft.rows.length;
    if (this.#isCovered) this.#draft.covered.add(`${row} ${this.#row.length}`);
    this.#row.push(this.#text.trim());
    for (let more = 1; more < this.#span && this.#row.length < WIDEST; more += 1) {
      this.#draft.covered.add(`${row} ${this.#row.length}`);
      this.#row.push('');
    }
  }

  #endTable(): void {
    this.#depth -= 1;
    if (this.#depth > 0) return;
    const { rows, covered } = this.#draft;
    this.#grids.push({
      sheet: `bảng ${this.#grids.length + 1}`,
      rows,
      isCovered: (row, column) => covered.has(`${row} ${column}`),
    });
    this.#draft = { rows: [], covered: new Set() };
    this.#text = '';
  }
}

const attributeIn = (attributes: string): string =>
  /(?<![\w:])[\w:]*val="([^"]*)"/.exec(attributes)?.[1] ?? '';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The tables of a Word document, each with the lines above it, as cells of text (ECMA-376, WordprocessingML). */
import type { Cover, Grid } from './grid.ts';
import { unescaped } from './xml-tag.ts';
import { mostBytes, unzip, type ZipFault } from './zip.ts';

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
  readonly covered: Map<string, Cover>;
  /** Lines before the table. */
  above: number;
}

const empty = (): Draft => ({ rows: [], covered: new Map(), above: 0 });

/**
 * What tells of tables, rows, cells, paragraphs and their text; deleted text has a tag of its own, and what was moved
 * away, or stands a second time for older programs, is left out whole.
 */
const PIECES =
  /<(\/?)(?:[\w.-]{1,40}:)?(tbl|tr|tc|p|t|tab|br|cr|noBreakHyphen|sym|drawing|pict|object|gridSpan|gridBefore|hMerge|vMerge|moveFrom|Fallback)(?=[\s/>])([^<>]*)>|([^<]+)/g;

const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};
/** What stands in a cell for what is no text. */
const PICTURE = '[hình]';
const THINGS: Readonly<Record<string, string>> = {
  ...{ sym: '[ký hiệu]', drawing: PICTURE, pict: PICTURE, object: PICTURE },
};

class WordReader {
  readonly #xml: string;
  readonly #grids: Grid[] = [];
  #draft = empty();
  /** Tables within cells of tables are words of the outer one. */
  #depth = 0;
  #row: string[] = [];
  #text = '';
  #isText = false;
  #span = 1;
  #cover: Cover | null = null;
  /** What is left out, by its tag. */
  #aside: string | null = null;

  constructor(xml: string) {
    this.#xml = xml;
  }

  read(): readonly Grid[] {
    for (const [, end = '', tag, more = '', text = ''] of this.#xml.matchAll(PIECES)) {
      if (this.#aside !== null)
        this.#aside = end === '/' && tag === this.#aside ? null : this.#aside;
      else if (tag === undefined) this.#text += this.#isText ? unescaped(text) : '';
      else if (end === '/') this.#close(tag);
      else this.#open(tag, more);
    }
    const last = this.#grids.at(-1);
    const below = this.#draft.rows;
    if (last) this.#grids.splice(-1, 1, { ...last, rows: [...last.rows, ...below] });
    // A document without any table is its lines.
    else if (below.length > 0) this.#end(below.length);
    return this.#grids;
  }

  #open(tag: string, more: string): void {
    const isEmpty = more.endsWith('/');
    if (tag === 'moveFrom' || tag === 'Fallback') this.#aside = isEmpty ? null : tag;
    if (tag === 'tbl' && !isEmpty) this.#beginTable();
    if (tag === 't') this.#isText = !isEmpty;
    this.#text += SIGNS[tag] ?? (this.#depth > 0 ? (THINGS[tag] ?? '') : '');
    if (this.#depth === 1) this.#openCell(tag, more);
  }

  #beginTable(): void {
    if (this.#depth === 0) this.#draft.above = this.#draft.rows.length;
    this.#depth += 1;
  }

  #openCell(tag: string, more: string): void {
    const value = attributeIn(more);
    if (tag === 'tr') this.#row = [];
    if (tag === 'gridBefore') this.#row = Array.from({ length: countOf(value) }, () => '');
    if (tag === 'tc') this.#beginCell();
    if (tag === 'gridSpan') this.#span = countOf(value);
    if (tag === 'vMerge' && value !== 'restart') this.#cover = 'above';
    if (tag === 'hMerge' && value !== 'restart') this.#cover = 'left';
  }

  #beginCell(): void {
    this.#text = '';
    this.#span = 1;
    this.#cover = null;
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
    this.#text += '\n';
    if (this.#depth > 0) return;
    if (this.#text.trim() !== '') this.#draft.rows.push([this.#text.trim()]);
    this.#text = '';
  }

  #endCell(): void {
    const row = this.#draft.rows.length;
    const { covered } = this.#draft;
    if (this.#cover) covered.set(`${row} ${this.#row.length}`, this.#cover);
    this.#row.push(this.#text.trim());
    for (let more = 1; more < this.#span && this.#row.length < WIDEST; more += 1) {
      covered.set(`${row} ${this.#row.length}`, 'left');
      this.#row.push('');
    }
  }

  #endTable(): void {
    this.#depth -= 1;
    if (this.#depth === 0) this.#end(this.#draft.above);
  }

  #end(above: number): void {
    const { rows, covered } = this.#draft;
    this.#grids.push({
      sheet: `bảng ${this.#grids.length + 1}`,
      rows,
      place: placeIn(this.#grids.length + 1, above, rows.length),
      covered: (row, column) => covered.get(`${row} ${column}`) ?? null,
      number: () => null,
    });
    this.#draft = empty();
    this.#text = '';
  }
}

/** Rows of the table count from its first; what stands about it has no rows. */
const placeIn = (table: number, above: number, end: number) => (row: number, column: number) => {
  if (row < above) return `phía trên bảng ${table}`;
  if (row >= end) return `phía dưới bảng ${table}`;
  return `bảng ${table}, dòng ${row - above + 1}, cột ${column + 1}`;
};

const countOf = (value: string): number => Math.min(WIDEST, Math.max(1, Number(value) || 1));

const attributeIn = (attributes: string): string =>
  /(?<![\w:])[\w:]*val="([^"]*)"/.exec(attributes)?.[1] ?? '';

/** Workbooks as LibreOffice saves them, .ods, written by ODF 1.3 part by part: what tests read. */
import type { Cell, Parts, SheetParts } from './workbook.ts';
import { zip } from './workbook.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const SPACES = [
  ...['office', 'style', 'text', 'table', 'draw', 'meta'].map(
    (name) => `xmlns:${name}="${OASIS}:${name === 'draw' ? 'drawing' : name}:1.0"`,
  ),
  `xmlns:number="${OASIS}:datastyle:1.0"`,
  `xmlns:of="${OASIS}:of:1.2"`,
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The document of these styles and tables, and the parts beside it. */
export const openParts = (styles: string, tables: string): Parts => ({
  mimetype: TYPE,
  'content.xml': `${HEAD}<office:document-content ${SPACES} office:version="1.3"><office:scripts/><office:font-face-decls/><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:calculation-settings table:automatic-find-labels="false"/>${tables}<table:named-expressions/></office:spreadsheet></office:body></office:document-content>`,
  'styles.xml': `${HEAD}<office:document-styles ${SPACES} office:version="1.3"><office:styles><number:number-style style:name="N0"><number:number number:min-integer-digits="1"/></number:number-style><style:style style:name="Default" style:family="table-cell"/></office:styles></office:document-styles>`,
  'META-INF/manifest.xml': `${HEAD}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
});

export function openWorkbookParts(
  sheets: Readonly<Record<string, SheetParts>>,
  { date1904 = false } = {},
): Parts {
  const formats: string[] = ['General'];
  const tables = Object.entries(sheets).map(([name, sheet]) =>
    tableXml(name, sheet, (cell) => cellXml(cell, formats, date1904 ? 1462 : 0)),
  );
  const styles = formats.map(
    (code, at) =>
      `${dataStyle(code, `N${100 + at}`)}<style:style style:name="ce${at}" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="N${100 + at}"/>`,
  );
  const shown = [true, false].map(
    (is) =>
      `<style:style style:name="ta${is ? 1 : 2}" style:family="table" style:master-page-name="Default"><style:table-properties table:display="${is}" style:writing-mode="lr-tb"/></style:style>`,
  );
  return openParts([...shown, ...styles].join(''), tables.join(''));
}

export const openWorkbook = (
  sheets: Readonly<Record<string, SheetParts>>,
  options?: { date1904?: boolean },
): Uint8Array => zip(openWorkbookParts(sheets, options));

const WIDEST = 16_384;
const HIGHEST = 1_048_576;

/** From `A2:C4`, counting from 0. */
function rangeOf(range: string) {
  const [left, top, right, bottom] = range.split(':').flatMap((place) => {
    const letters = place.replace(/\d+/, '');
    const column = [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0);
    return [column - 1, Number(place.slice(letters.length)) - 1];
  });
  return { left: left ?? 0, top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0 };
}

function tableXml(
  name: string,
  { rows, merges = [], state, hiddenRows = [], hiddenColumns = [] }: SheetParts,
  write: (cell: Cell) => { readonly attributes: string; readonly inner: string },
): string {
  const ranges = merges.map(rangeOf);
  const height = Math.max(rows.length, ...ranges.map(({ bottom }) => bottom + 1));
  const width = Math.max(
    1,
    ...rows.map((row) => row.length),
    ...ranges.map(({ right }) => right + 1),
  );
  const lines = Array.from({ length: height }, (_, row) => {
    const cells = Array.from({ length: width }, (__, column) => {
      const merge = ranges.find(
        ({ left, top, right, bottom }) =>
          left <= column && column <= right && top <= row && row <= bottom,
      );
      const isFirst = merge?.left === column && merge.top === row;
      const span = isFirst
        ? ` table:number-columns-spanned="${merge.right - merge.left + 1}" table:number-rows-spanned="${merge.bottom - merge.top + 1}"`
        : '';
      const { attributes, inner } = write(rows[row]?.[column] ?? null);
      const tag = merge && !isFirst ? 'table:covered-table-cell' : 'table:table-cell';
      return { tag, attributes: attributes + span, inner };
    });
    const more = { tag: 'table:table-cell', attributes: '', inner: '', times: WIDEST - width };
    const written = runs(cells).concat(more.times > 0 ? more : []);
    return {
      tag: 'table:table-row',
      attributes: visibility(hiddenRows, row),
      inner: written.map(element).join(''),
    };
  });
  const blank = `<table:table-cell table:number-columns-repeated="${WIDEST}"/>`;
  const rest = { tag: 'table:table-row', attributes: '', inner: blank, times: HIGHEST - height };
  const columns = Array.from({ length: Math.max(width, ...hiddenColumns) }, (_, column) => ({
    tag: 'table:table-column',
    attributes: `${visibility(hiddenColumns, column)} table:default-cell-style-name="Default"`,
    inner: '',
  }));
  const end = {
    tag: 'table:table-column',
    attributes: ' table:default-cell-style-name="Default"',
    inner: '',
    times: WIDEST - columns.length,
  };
  const style = state === undefined ? 'ta1' : 'ta2';
  return `<table:table table:name="${escaped(name)}" table:style-name="${style}">${[...runs(columns), end, ...runs(lines), rest].map(element).join('')}</table:table>`;
}

const visibility = (hidden: readonly number[], at: number): string =>
  hidden.includes(at + 1) ? ' table:visibility="collapse"' : '';

interface Element {
  readonly tag: string;
  readonly attributes: string;
  readonly inner: string;
}

/** Alike ones side by side are told once; merged ones are not alike. */
function runs(elements: readonly Element[]): (Element & { readonly times: number })[] {
  const all: (Element & { times: number })[] = [];
  for (const each of elements) {
    const last = all.at(-1);
    const isAlike =
      last?.tag === each.tag && last.attributes === each.attributes && last.inner === each.inner;
    if (isAlike && !/-spanned=/.test(each.attributes + each.inner)) last.times += 1;
    else all.push({ ...each, times: 1 });
  }
  return all;
}

function element({ tag, attributes, inner, times }: Element & { readonly times: number }): string {
  const of = tag === 'table:table-row' ? 'rows' : 'columns';
  const repeated = times === 1 ? '' : ` table:number-${of}-repeated="${times}"`;
  return inner === ''
    ? `<${tag}${attributes}${repeated}/>`
    : `<${tag}${attributes}${repeated}>${inner}</${tag}>`;
}

/** Each line a paragraph; spaces beside each other told by their number. */
export const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map(
      (line) =>
        `<text:p>${escaped(line)
          .replace(/ {2,}|^ | $/g, (many) => `<text:s text:c="${many.length}"/>`)
          .replaceAll('\t', '<text:tab/>')}</text:p>`,
    )
    .join('');

function cellXml(
  cell: Cell,
  formats: string[],
  from: number,
): { attributes: string; inner: string } {
  if (cell === null) return { attributes: '', inner: '' };
  const { v, t, f, z } =
    typeof cell === 'object'
      ? cell
      : { v: cell, t: typeof cell === 'string' ? 's' : undefined, f: undefined, z: undefined };
  const code = z ?? (t === 'd' ? 'yyyy-mm-dd' : 'General');
  if (!formats.includes(code)) formats.push(code);
  const style = ` table:style-name="ce${formats.indexOf(code)}"`;
  const formula = f === undefined ? '' : ` table:formula="of:=${escaped(inOpenFormula(f))}"`;
  const value = v === undefined || (v === '' && t !== 'str') ? '' : storedIn(v, t, code, from);
  const isShown = value !== '' && v !== '';
  const shown = isShown ? paragraphs(t === 'b' ? (v === 1 ? 'TRUE' : 'FALSE') : String(v)) : '';
  return { attributes: `${style}${formula}${value}`, inner: shown };
}

function storedIn(v: string | number, t: string | undefined, code: string, from: number): string {
  const typed = (type: string, rest = '') =>
    ` office:value-type="${type}"${rest} calcext:value-type="${type}"`;
  if (t === 'e')
    return ' office:value-type="string" office:string-value="" calcext:value-type="error"';
  if (t === 'b') return typed('boolean', ` office:boolean-value="${v === 1}"`);
  if (t === 'd') return typed('date', ` office:date-value="${v}"`);
  if (t !== undefined && t !== 'n')
    return typed('string', v === '' ? ' office:string-value=""' : '');
  if (/^h/.test(code)) return typed('time', ` office:time-value="${duration(Number(v))}"`);
  if (/[dy]/.test(code.replace(/\[[^\]]*\]|"[^"]*"/g, '')))
    return typed('date', ` office:date-value="${day(Number(v) + from)}"`);
  return typed(code.includes('%') ? 'percentage' : 'float', ` office:value="${v}"`);
}

const duration = (part: number): string => {
  const seconds = Math.round(part * 86_400);
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  return `PT${two(seconds / 3_600)}H${two((seconds / 60) % 60)}M${two(seconds % 60)}S`;
};

/** Of a day that Excel counts, which knows a 29 February 1900. */
function day(serial: number): string {
  const time = Date.UTC(1899, 11, 30) + (serial < 61 ? serial + 1 : serial) * 86_400_000;
  return new Date(time).toISOString().replace(/T00:00:00\.000Z$|Z$/, '');
}

const inOpenFormula = (formula: string): string =>
  formula
    .replace(/([A-Z]{1,3}\d+)(?::([A-Z]{1,3}\d+))?/g, (_, from, to) =>
      to ? `[.${from}:.${to}]` : `[.${from}]`,
    )
    .replaceAll(',', ';');

const PIECE = /"([^"]*)"|\\(.)|\[([^\]]*)\]|([#0?][#0?,.]*)(E[+-]0+)?|([dmyhs])\6*|(General)|@|./gi;

/** What Excel calls a number format, as LibreOffice saves it: the code of positive numbers first. */
function dataStyle(code: string, name: string): string {
  const [first = '', second] = code.split(';');
  const isPercent = first.includes('%');
  let kind = isPercent ? 'percentage' : 'number';
  const text = (words: string) => `<number:text>${escaped(words)}</number:text>`;
  const pieces = [...first.matchAll(PIECE)].map(
    ([whole, quoted, single, bracket, digits, exponent, date, general]) => {
      if (quoted !== undefined || single !== undefined) return text(quoted ?? single ?? '');
      if (bracket !== undefined) return '';
      if (general !== undefined) return '<number:number number:min-integer-digits="1"/>';
      if (digits !== undefined) return numberXml(digits, exponent !== undefined);
      if (date === undefined) return text(whole);
      if (kind !== 'date') kind = /[hs]/i.test(whole) ? 'time' : 'date';
      const long =
        whole.length > 1 && !(date === 'y' && whole.length === 2) ? ' number:style="long"' : '';
      const part = {
        d: 'day',
        m: first.includes('h') ? 'minutes' : 'month',
        y: 'year',
        h: 'hours',
        s: 'seconds',
      }[date.toLowerCase()];
      return `<number:${part}${long}/>`;
    },
  );
  const style = (own: string, inner: string) =>
    `<number:${kind}-style style:name="${own}">${inner}</number:${kind}-style>`;
  if (second === undefined || second === '@') return style(name, pieces.join(''));
  // The format that a cell names is that of negative numbers, and gives way to that of the others.
  const map = `<style:map style:condition="value()&gt;=0" style:apply-style-name="${name}P0"/>`;
  return (
    style(`${name}P0`, pieces.join('')) +
    style(name, `<number:text>-</number:text>${pieces.join('')}${map}`)
  );
}

function numberXml(digits: string, isScientific: boolean): string {
  const [whole = '', rest] = digits.replace(/,+$/, '').split('.');
  const decimals = (rest ?? '').length;
  const attributes = [
    ` number:decimal-places="${decimals}" number:min-decimal-places="${decimals}"`,
    ` number:min-integer-digits="${whole.replace(/[^0]/g, '').length}"`,
    whole.includes(',') ? ' number:grouping="true"' : '',
    /,$/.test(digits)
      ? ` number:display-factor="${1000 ** (/,+$/.exec(digits)?.[0].length ?? 0)}"`
      : '',
  ];
  return `<number:${isScientific ? 'scientific-number' : 'number'}${attributes.join('')}/>`;
}

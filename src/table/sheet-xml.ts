/**
 * A sheet's XML brought down to its cells that hold something, hidden rows and columns and merged
 * ranges: whatever else a file claims (a column 2.000.000.000, a link over a whole sheet, formats of
 * a million empty cells) never reaches the library, which would make all of it.
 */

import { attribute } from './xml-tag.ts';

export interface SheetXml {
  readonly xml: string;
  /** Cells that hold something, and what their rows take. */
  readonly cells: number;
}

/** The grid of a spreadsheet. */
export const MOST_ROWS = 1 << 20;
export const MOST_COLUMNS = 1 << 14;
export const MOST_MERGES = 20_000;
/** A row takes as much memory as so many cells. */
export const ROW = 3;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What begins a sheet, with the prefix of its names, as `x:`. */
const ROOT = /<((?:[\w.-]{1,40}:)?)worksheet(?=[\s/>])/;

/** The prefix of a sheet's names, which may be none; null for the XML of anything else. */
export const prefixOf = (xml: string): string | null => ROOT.exec(xml.slice(0, 4096))?.[1] ?? null;

/** `damaged` where a place is beyond the grid: no spreadsheet writes such a sheet. */
export function sheetXml(
  xml: string,
  prefix: string,
  most: number,
): SheetXml | 'damaged' | 'too-large' {
  const [head, data, tail] = threeParts(xml, prefix);
  const columns = hiddenColumns(head, prefix);
  const cells = new Cells(data, prefix, most);
  if (columns === null || !cells.read()) return 'damaged';
  if (cells.count > most) return 'too-large';
  const merges = [...tail.matchAll(MERGE)].map(([, ref]) => `<mergeCell ref="${ref}"/>`);
  if (merges.length > MOST_MERGES) return 'too-large';
  const inner = [
    columns === '' ? '' : `<cols>${columns}</cols>`,
    `<sheetData>${cells.rows.join('')}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells>${merges.join('')}</mergeCells>`,
  ];
  return { xml: `<worksheet xmlns="${MAIN}">${inner.join('')}</worksheet>`, cells: cells.count };
}

const MERGE =
  /<(?:[\w.-]{1,40}:)?mergeCell [^<>]{0,200}?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"/g;

/** What stands before, within and behind the element of the cells. */
function threeParts(xml: string, prefix: string): readonly [string, string, string] {
  const start = xml.indexOf(`<${prefix}sheetData`);
  if (start < 0) return [xml, '', ''];
  const end = xml.indexOf(`</${prefix}sheetData>`, start);
  const stop = end < 0 ? xml.length : end;
  return [xml.slice(0, start), xml.slice(start, stop), xml.slice(stop)];
}

/** Hidden, or nothing wide or high. */
const isHidden = (tag: string, size: string): boolean =>
  /^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '') || Number(attribute(tag, size) ?? 1) === 0;

function hiddenColumns(head: string, prefix: string): string | null {
  const all: string[] = [];
  let covered = 0;
  for (const [tag] of head.matchAll(new RegExp(`<${prefix}col [^<>]*`, 'g'))) {
    const [min, max] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))];
    covered += max - min + 1;
    if (!(min >= 1 && max >= min && covered <= MOST_COLUMNS && max <= MOST_COLUMNS)) return null;
    if (isHidden(tag, 'width')) all.push(`<col min="${min}" max="${max}" width="9" hidden="1"/>`);
  }
  return all.join('');
}

/** Walks over rows and cells, tag by tag. */
class Cells {
  readonly rows: string[] = [];
  count = 0;
  readonly #xml: string;
  readonly #prefix: string;
  readonly #most: number;
  /** The formula that others share, by its number. */
  readonly #shared = new Map<string, string>();
  #row = 0;
  #column = 0;
  #tag = '';
  #cells: string[] = [];

  constructor(xml: string, prefix: string, most: number) {
    this.#xml = xml;
    this.#prefix = prefix;
    this.#most = most;
  }

  /** Whether all places are within the grid; ends where there are too many cells. */
  read(): boolean {
    const [row, cell] = [`<${this.#prefix}row`, `<${this.#prefix}c`];
    for (let at = this.#xml.indexOf('<'); at >= 0; at = this.#xml.indexOf('<', at)) {
      if (this.count > this.#most) break;
      const end = this.#xml.indexOf('>', at);
      if (end < 0) break;
      const isRow = this.#begins(row, at);
      if (!isRow && !this.#begins(cell, at)) {
        at = end + 1;
        continue;
      }
      const tag = this.#xml.slice(at, end);
      const next = isRow ? this.#startRow(tag, end) : this.#readCell(tag, end);
      if (next === null) return false;
      at = next;
    }
    this.#endRow();
    return true;
  }

  /** Whether a tag of that name begins there, and not of a longer one. */
  #begins(name: string, at: number): boolean {
    if (!this.#xml.startsWith(name, at)) return false;
    const letter = this.#xml[at + name.length] ?? '';
    return letter === ' ' || letter === '>' || letter === '/' || /\s/.test(letter);
  }

  #startRow(tag: string, end: number): number | null {
    this.#endRow();
    const number = attribute(tag, 'r');
    this.#row = number === undefined ? this.#row + 1 : Number(number);
    this.#column = 0;
    this.#tag = isHidden(tag, 'ht') ? ' hidden="1"' : '';
    return this.#row >= 1 && this.#row <= MOST_ROWS && Number.isInteger(this.#row) ? end + 1 : null;
  }

  #endRow(): void {
    if (this.#cells.length > 0) {
      this.rows.push(`<row r="${this.#row}"${this.#tag}>${this.#cells.join('')}</row>`);
      this.count += ROW;
    }
    this.#cells = [];
  }

  #readCell(tag: string, end: number): number | null {
    const place = /^([A-Z]{1,3})\d{1,7}$/i.exec(attribute(tag, 'r') ?? `${letters(this.#column)}1`);
    const column = place?.[1]?.toUpperCase() ?? '';
    const index = indexOf(column);
    if (index < 0 || index >= MOST_COLUMNS) return null;
    this.#column = index + 1;
    if (tag.endsWith('/')) return end + 1;
    const closing = `</${this.#prefix}c>`;
    const close = this.#xml.indexOf(closing, end);
    const stop = close < 0 ? this.#xml.length : close;
    const kept = this.#content(tag, this.#xml.slice(end + 1, stop));
    if (kept !== null) {
      this.count += 1;
      const style = attribute(tag, 's');
      const isStyled = style !== undefined && /^\d{1,6}$/.test(style);
      const place = `r="${column}${this.#row}"${isStyled ? ` s="${style}"` : ''}`;
      this.#cells.push(`<c ${place}${kept}</c>`);
    }
    return close < 0 ? stop : stop + closing.length;
  }

  /** A cell's type and content; null for one that holds nothing. A formula stays where it has no value. */
  #content(tag: string, inner: string): string | null {
    const type = attribute(tag, 't') ?? '';
    const words = type === 'inlineStr' ? inner.indexOf(`<${this.#prefix}is`) : -1;
    if (words >= 0) {
      const text = textOf(this.#plain(inner.slice(words)));
      return text === '' ? null : ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is>`;
    }
    const value = this.#within(inner, 'v')?.text ?? '';
    if (value !== '') return `${TYPES.has(type) ? ` t="${type}"` : ''}><v>${value}</v>`;
    const formula = this.#formula(inner);
    return formula === null || type === 'str' ? null : `><f>${formula}</f>`;
  }

  /** Its text, which may be that of the one whose formula it shares. */
  #formula(inner: string): string | null {
    const found = this.#within(inner, 'f');
    if (found === null) return null;
    const shared = attribute(found.tag, 'si') ?? '';
    const text = found.text || (this.#shared.get(shared) ?? '');
    if (shared !== '' && this.#shared.size < MOST_SHARED) this.#shared.set(shared, text);
    return text.length > LONGEST_FORMULA
      ? text.slice(0, LONGEST_FORMULA).replace(/&[^;]{0,8}$/, '')
      : text;
  }

  /** The tag and the text of an element of a cell. */
  #within(inner: string, name: string): { readonly tag: string; readonly text: string } | null {
    const at = inner.indexOf(`<${this.#prefix}${name}`);
    if (at < 0) return null;
    const end = inner.indexOf('>', at);
    const tag = inner.slice(at, end < 0 ? inner.length : end);
    if (end < 0 || tag.endsWith('/')) return { tag, text: '' };
    const close = inner.indexOf('<', end);
    return { tag, text: inner.slice(end + 1, close < 0 ? inner.length : close) };
  }

  #plain(inner: string): string {
    if (this.#prefix === '') return inner;
    return inner.replaceAll(`<${this.#prefix}`, '<').replaceAll(`</${this.#prefix}`, '</');
  }
}

const TYPES = new Set(['b', 'd', 'e', 'n', 's', 'str']);
const MOST_SHARED = 1_000;
const LONGEST_FORMULA = 200;

/** More than a cell can hold, with all its formats: of such a text the beginning is as good. */
const LONGEST_WORDS = 200_000;
const TEXT = /<t(?:\s[^<>]*)?>([^<]*)/g;

/** The words of a text, without their formats, how they are pronounced, and any other tag. */
function textOf(inner: string): string {
  const spoken = inner
    .slice(0, LONGEST_WORDS)
    .split('<rPh')
    .map((part, at) => {
      const end = at === 0 ? 0 : part.indexOf('</rPh>');
      return end < 0 ? '' : part.slice(end);
    });
  const words = [...spoken.join('').matchAll(TEXT)].map(([, text]) => text).join('');
  return words.slice(0, LONGEST_WORDS / 5).replace(/&[^;]{0,8}$/, '');
}

function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

const indexOf = (column: string): number =>
  [...column].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;

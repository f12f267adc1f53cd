/** Which units a reader compares in which sheet, kept in the page's address. */

import type { Sheet } from '../exhibit/side-by-side.ts';
import type { ComparisonRows } from '../export/comparison-rows.ts';
import { addressIn, leftBy } from './dom.ts';

declare global {
  /** Sheets and their rows by key, which come as scripts: a page opened from the disk may load no other file. */
  var comparisons: Readonly<Record<string, Sheet>> | undefined;
  var comparisonRows: Readonly<Record<string, ComparisonRows>> | undefined;
}

export const loadSheet = ({ sheet }: DOMStringMap, key: string): Promise<Sheet> =>
  leftBy(addressIn(sheet, key), () => globalThis.comparisons?.[key]);

export const loadRows = ({ rows }: DOMStringMap, key: string): Promise<ComparisonRows> =>
  leftBy(addressIn(rows, key), () => globalThis.comparisonRows?.[key]);

/** A sheet and the units chosen of its tier. */
export class Choice {
  readonly #names = new Map<string, string>();
  /** As many units as stand side by side. */
  readonly most: number;
  sheet: Sheet;
  pages: readonly string[];
  /** What the address asked for and the page does not show, in words. */
  refused = '';

  constructor(sheet: Sheet, most: number) {
    this.sheet = sheet;
    this.most = most;
    this.pages = sheet.first;
    this.take(sheet);
  }

  /** Those of the chosen that report the indicator. */
  get shown(): readonly string[] {
    return this.pages.filter((page) => page in this.sheet.units);
  }

  /** Those that report and stand below the same whole as the first that is shown, or as the first of all. */
  get siblings(): readonly string[] {
    const { units } = this.sheet;
    const [first = ''] = this.shown.length > 0 ? this.shown : Object.keys(units);
    return Object.keys(units).filter((page) => units[page]?.whole === units[first]?.whole);
  }

  get isFull(): boolean {
    return this.pages.length >= this.most;
  }

  get hash(): string {
    return `#${new URLSearchParams({ ct: this.sheet.key, dv: this.pages.join(' ') })}`;
  }

  /** Takes a sheet; units of another tier give way to those that it begins with. */
  take(sheet: Sheet): void {
    for (const [page, { name }] of Object.entries(sheet.units)) this.#names.set(page, name);
    for (const [page, name] of Object.entries(sheet.others)) this.#names.set(page, name);
    if (this.sheet.tier !== sheet.tier) this.pages = sheet.first;
    this.sheet = sheet;
  }

  /** Takes the units that an address names, each once: those of the tier, and no more than stand side by side. */
  choose(asked: readonly string[]): void {
    const { units, others, tier } = this.sheet;
    const pages = [...new Set(asked)];
    const found = pages.filter((page) => page in units || page in others);
    const strange = pages.length - found.length;
    const over = this.#named(found.slice(this.most));
    this.pages = found.slice(0, this.most);
    this.refused = [
      strange > 0 &&
        `Bỏ qua ${strange}\u00a0đơn vị ghi trong đường dẫn: không có đơn vị ${tier} như vậy ở trang này.`,
      over && `Chỉ đặt cạnh nhau tối đa ${this.most}\u00a0đơn vị; chưa đưa vào: ${over}.`,
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** That no more fit. */
  get full(): string {
    return `Đã đủ ${this.most} đơn vị; bỏ bớt một đơn vị để thêm đơn vị khác`;
  }

  /** What a reader is told of the choice. */
  get note(): string {
    const { shown } = this;
    const silent = this.pages.filter((page) => !shown.includes(page));
    return [
      this.refused,
      silent.length > 0 && `Không có số liệu này của: ${this.#named(silent)}.`,
      this.isFull && `${this.full}.`,
      shown.length === 0 && 'Thêm ít nhất một đơn vị để so sánh.',
    ]
      .filter(Boolean)
      .join(' ');
  }

  #named(pages: readonly string[]): string {
    return pages.map((page) => this.#names.get(page)).join(', ');
  }
}

/** What a file says once, above its header, for all of its rows. */
import { columnLetter } from '../problem/problem.ts';
import { plainKey, tidy } from '../table/fold.ts';
import type { HeaderFault } from './fault.ts';
import type { Headers, Meaning } from './header.ts';
import { moneyFactor } from './money-unit.ts';

/** A value for a column, said once. */
export interface Said {
  readonly key: string;
  readonly isName: boolean;
  readonly text: string;
  readonly row: number;
  readonly letter: string;
  readonly header: string;
}

export interface Above {
  readonly said: readonly Said[];
  /** The money unit, as `(triệu đồng)`. */
  readonly factor: number | null;
  /** The figure that years as columns hold, as `Loại số: kinh phí giao`. */
  readonly figure: Meaning | null;
  readonly faults: readonly HeaderFault[];
}

/** Reads the rows above the header; those that say nothing known are titles and are skipped. */
export function saidAbove(headers: Headers, rows: readonly (readonly string[])[]): Above {
  const said: Said[] = [];
  const faults: HeaderFault[] = [];
  let factor: number | null = null;
  let figure: Meaning | null = null;
  rows.forEach((cells, index) => {
    const pair = nameAndText(cells);
    if (!pair) return;
    const [name, text] = pair;
    const unit = moneyFactor(text === '' ? name : `${name}: ${text}`);
    if (unit !== null) {
      factor ??= unit;
      return;
    }
    const target = headers.find(plainKey(name) === 'loaiso' ? text : name);
    if (!target || target === 'aside' || target.key === '' || text === '') return;
    if (plainKey(name) === 'loaiso') {
      figure = target;
      return;
    }
    const letter = columnLetter(cells.findIndex((cell) => tidy(cell).endsWith(text)));
    const { key, isName } = target;
    const each: Said = { key, isName, text, row: index + 1, letter, header: name };
    const other = said.find((one) => one.key === key && one.isName === isName);
    if (!other) said.push(each);
    else if (other.text !== text) faults.push(saidTwice(each, other));
  });
  return { said, factor, figure, faults };
}

/** `Mã đơn vị;07543` or `Đối tượng: Tuyến xã`; null for a row of more cells. */
function nameAndText(cells: readonly string[]): readonly [string, string] | null {
  const filled = cells.map(tidy).filter((cell) => cell !== '');
  const [first, second, ...more] = filled;
  if (first === undefined || more.length > 0) return null;
  if (second !== undefined) return [first.replace(/\s*:$/, ''), second];
  const at = first.indexOf(':');
  return at < 0 ? [first, ''] : [tidy(first.slice(0, at)), tidy(first.slice(at + 1))];
}

function saidTwice({ header, text, row, letter }: Said, other: Said): HeaderFault {
  const facts = { value: text, other: other.text, otherPlace: `dòng ${other.row}` };
  return { code: 'said-twice', row, letter, header, facts };
}

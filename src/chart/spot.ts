/** Where the words of a chart may stand, so that none meets another or a point. */

/** A place beside a point, in px from it; `y` is the middle of a line of words. */
export interface Spot {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Share of the type size that a letter takes, a little more than on average. */
const LETTER = 0.59;

/** A type of size and letter: the words of a drawing, and the digits of one width below and beside it. */
export interface Type {
  readonly size: number;
  readonly letter: number;
  /** Of a line, as a share of the size. */
  readonly leading: number;
}
const TEXT: Type = { size: 13, letter: LETTER, leading: 1.3 };
export const TICK: Type = { size: 13, letter: 0.71, leading: 1.3 };
/** The one number that a drawing is about: digits, which reach little above and below their line. */
export const HEADLINE: Type = { size: 22, letter: 0.6, leading: 1 };

/** What words may lie on others and still be read, px². */
const CORNER = 28;

/** Of the longest of the lines, px. */
export const widthOf = (words: string, { size, letter }: Type = TEXT): number =>
  longest(words) * size * letter;

const longest = (words: string): number =>
  words.includes('\n') ? Math.max(...words.split('\n').map((line) => line.length)) : words.length;

/** The room that words take at a spot beside a point. */
export function boxAt(
  [x, y]: readonly [number, number],
  words: string,
  { dx, dy, anchor }: Spot,
  type: Type = TEXT,
): Box {
  const width = widthOf(words, type);
  const half = (words.split('\n').length * type.size * type.leading) / 2;
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { left, right: left + width, top: y + dy - half, bottom: y + dy + half };
}

/** The room around a point. */
export const around = ([x, y]: readonly [number, number], radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** The rooms that are taken within a frame. */
export class Room {
  readonly #frame: Box;
  readonly #taken: Box[] = [];

  constructor(frame: Box) {
    this.#frame = frame;
  }

  take(...boxes: readonly Box[]): void {
    this.#taken.push(...boxes);
  }

  /** How much of a box lies on what is taken, or outside, px². */
  cost(box: Box): number {
    const area = (box.right - box.left) * (box.bottom - box.top);
    const outside = area - overlap(box, this.#frame);
    return this.#taken.reduce((sum, other) => sum + overlap(box, other), 4 * outside);
  }

  /** Takes the spot that costs least, of equals the first. */
  settle<T extends Spot>(spots: readonly [T, ...T[]], toBox: (spot: T) => Box): T {
    let [best] = spots;
    let least = Number.POSITIVE_INFINITY;
    for (const spot of spots) {
      const cost = this.cost(toBox(spot));
      if (cost < least) [best, least] = [spot, cost];
      if (least === 0) break;
    }
    this.take(toBox(best));
    return best;
  }

  /** Takes the first spot that lies on others with a corner at most; null where there is none: words to be left out. */
  settleIfFree<T extends Spot>(spots: readonly [T, ...T[]], toBox: (spot: T) => Box): T | null {
    const free = spots.find((spot) => this.cost(toBox(spot)) < CORNER);
    if (!free) return null;
    this.take(toBox(free));
    return free;
  }
}

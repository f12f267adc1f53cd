/** Squares and lines that differ in nothing but their place as one path: the same picture in a fifth of the bytes. */

export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** With one decimal, as every pixel of a drawing. */
export const px = (value: number): number => Math.round(10 * value) / 10;

export const rectOf = ({ x1, x2, y1, y2 }: Box) => {
  return {
    x: px(Math.min(x1, x2)),
    y: px(Math.min(y1, y2)),
    width: px(Math.abs(x2 - x1)),
    height: px(Math.abs(y2 - y1)),
  };
};

/**
 * A square is told from where the last one began: a row of them is one text again and again, of which a compressed
 * page holds one.
 */
export function boxPath(boxes: readonly Box[]): string {
  let before = { x: 0, y: 0 };
  let path = '';
  for (const box of boxes) {
    const { x, y, width, height } = rectOf(box);
    path += `m${px(x - before.x)} ${px(y - before.y)}h${width}v${height}h-${width}z`;
    before = { x, y };
  }
  return path;
}

export const linePath = (lines: readonly Box[]): string =>
  lines
    .map(({ x1, x2, y1, y2 }) => {
      const end = y1 === y2 ? `H${px(x2)}` : `L${px(x2)} ${px(y2)}`;
      return `M${px(x1)} ${px(y1)}${end}`;
    })
    .join('');

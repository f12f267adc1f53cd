/** What lies on a plane: positions as they stand in a file of borders, first to the east, then to the north. */
export type Position = readonly [x: number, y: number];

/** Closed: the last position is the first. */
export type Ring = readonly Position[];

/** The outer ring, then those of its holes. */
export type Polygon = readonly Ring[];

/** What a unit covers: one polygon, or several that do not touch. */
export type Shape = readonly Polygon[];

/** Twice the area of a ring, without its sign; 0 of one that is folded onto a line. */
export function doubledArea(ring: Ring): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [[x0, y0], [x1, y1]] = [ring[at - 1] ?? ORIGIN, ring[at] ?? ORIGIN];
    sum += x0 * y1 - x1 * y0;
  }
  return Math.abs(sum);
}

const ORIGIN: Position = [0, 0];

export const positionsOf = (shape: Shape): readonly Position[] => shape.flat(2);

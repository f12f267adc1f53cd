/** Whether the line of a ring crosses itself: such a ring has no inside. */
import type { Position, Ring } from './shape.ts';

/** So many pairs are looked at; of a ring that is more tangled than any border, nothing is said. */
const MOST_PAIRS = 2_000_000;

interface Segment {
  readonly at: number;
  readonly from: Position;
  readonly to: Position;
  readonly left: number;
  readonly right: number;
}

/** A position near which a ring crosses itself; null where it does not. A sweep from left to right. */
export function crossingOf(ring: Ring): Position | null {
  const segments = segmentsOf(ring);
  const last = segments.length - 1;
  let open: Segment[] = [];
  let pairs = 0;
  for (const each of segments.toSorted((a, b) => a.left - b.left)) {
    open = open.filter(({ right }) => right >= each.left);
    pairs += open.length;
    if (pairs > MOST_PAIRS) return null;
    const other = open.find(
      (before) => !areNeighbours(before.at, each.at, last) && cross(before, each),
    );
    if (other) return each.from;
    open.push(each);
  }
  return null;
}

const segmentsOf = (ring: Ring): readonly Segment[] =>
  ring.slice(1).flatMap((to, at) => {
    const from = ring[at] ?? to;
    const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
    return [{ at, from, to, left, right }];
  });

const areNeighbours = (a: number, b: number, last: number): boolean =>
  Math.abs(a - b) === 1 || Math.abs(a - b) === last;

/** Whether the ends of each lie on both sides of the other; lines that only touch do not cross. */
function cross(a: Segment, b: Segment): boolean {
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
  );
}

const side = ([x0, y0]: Position, [x1, y1]: Position, [x, y]: Position): number =>
  Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));

/** Where a label stands in a polygon: the only importer of polylabel. */
import polylabel from 'polylabel';
import type { Polygon, Position } from './shape.ts';

/** The position inside a polygon that is farthest from its border, and how far; to one part in a hundred. */
export function poleOf(polygon: Polygon): { readonly at: Position; readonly distance: number } {
  const xs = (polygon[0] ?? []).map(([x]) => x);
  const width = Math.max(...xs) - Math.min(...xs);
  const found = polylabel(
    polygon.map((ring) => ring.map(([x, y]) => [x, y])),
    width / 100,
  );
  return { at: [found[0] ?? 0, found[1] ?? 0], distance: found.distance };
}

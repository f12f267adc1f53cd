/** Shapes that share their borders, by TopoJSON: the only importer of topojson. */
import topojson from 'topojson';
import { doubledArea, type Shape } from './shape.ts';

type Topology = Parameters<typeof topojson.presimplify>[0];

/** The features of a TopoJSON file, as GeoJSON has them; null where its objects and arcs do not fit together. */
export function featuresOf(topology: unknown): readonly unknown[] | null {
  try {
    const whole = topology as Topology;
    return Object.values(whole.objects).flatMap((object) => {
      const found = topojson.feature(whole, object);
      return found.type === 'FeatureCollection' ? found.features : [found];
    });
  } catch {
    return null;
  }
}

/** So many positions the arcs of a TopoJSON file stand for, one arc being used many times; 0 where it is none. */
export function sizeOf(topology: { readonly arcs?: unknown; readonly objects?: unknown }): number {
  const arcs = Array.isArray(topology.arcs) ? topology.arcs : [];
  const lengths = arcs.map((arc) => (Array.isArray(arc) ? arc.length : 0));
  let sum = 0;
  const open: unknown[] = [topology.objects];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'number') sum += lengths[next < 0 ? ~next : next] ?? 0;
    else if (typeof next === 'object' && next !== null)
      for (const each of Object.values(next)) open.push(each);
  }
  return sum;
}

/** How fine a drawing is: what spans less than `least` of its area is left out, and about `most` positions stay. */
export interface Fineness {
  readonly least: number;
  readonly most: number;
}

/**
 * The shapes with fewer positions, as fine as is asked, borders that two share still shared. A shape of which nothing
 * would be left stays as it is.
 */
export function simplifier(shapes: readonly Shape[]): (fineness: Fineness) => readonly Shape[] {
  const geometries = shapes.map((shape) => ({
    type: 'MultiPolygon' as const,
    coordinates: shape.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y]))),
  }));
  const all = { type: 'GeometryCollection' as const, geometries };
  const weighed = topojson.presimplify(topojson.topology({ all }) as Topology);
  const count = weighed.arcs.reduce((sum, arc) => sum + arc.length, 0);
  return ({ least, most }) => {
    const enough = count > most ? topojson.quantile(weighed, most / count) : 0;
    const simple = topojson.simplify(weighed, Math.max(least, enough));
    const found = featuresOf(simple) as readonly Simple[];
    return shapes.map((shape, at) => {
      const kept = (found[at]?.geometry.coordinates ?? []).filter(
        ([outer = []]) => doubledArea(outer) > 0,
      );
      return kept.length > 0 ? kept : shape;
    });
  };
}

interface Simple {
  readonly geometry: { readonly coordinates: Shape };
}

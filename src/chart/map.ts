/** Borders as they are drawn: flat, simplified, within a width, each with the place of its label. */
import { poleOf } from '../geometry/pole.ts';
import { doubledArea, type Polygon, type Position, type Shape } from '../geometry/shape.ts';
import { simplifier } from '../geometry/topology.ts';
import { remembered } from '../memory.ts';

export interface MapArea {
  /** The path of the area: whole numbers, each step from the position before. */
  readonly path: string;
  /** Where a label stands, and how much room is around it. */
  readonly at: Position;
  readonly room: number;
}

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  /** In the order of the shapes. */
  readonly areas: readonly MapArea[];
}

/** Points to a drawn one: half a pixel is told from none. */
const FINE = 2;
/** What is smaller than this, in points, no eye misses. */
const LEAST = 6;
/** So many positions travel in about 15 kB; where a page of its own has the fine map, a fourth of them do. */
const FINENESS = { fine: 3000, coarse: 700 } as const;
type Fineness = keyof typeof FINENESS;
/** A place that is far longer than wide is drawn no higher than this for its width. */
const HIGHEST = 1.25;
/** The width that borders are simplified for; in px, as all widths. */
const USUAL = 560;

/**
 * Shapes in degrees as a map `width` wide, north above; positions are in half pixels. Each measure of the same land has
 * the same map, made once, and all widths the same borders.
 */
export const drawMap = remembered(makeMap, (width, fineness) => `${width} ${fineness}`);

function makeMap(shapes: readonly Shape[], width: number, fineness: Fineness): MapDrawing {
  const { height, outlines } = outlinesOf(shapes);
  const scale = width / USUAL;
  return {
    width: width * FINE,
    height: Math.ceil(height * scale),
    areas: outlines[fineness].map((outline) => areaOf(outline, scale)),
  };
}

/** A shape as it is drawn at the usual width, and the place in it that is farthest from its border. */
interface Outline extends ReturnType<typeof poleOf> {
  readonly shape: Shape;
}

const outlinesOf = remembered((shapes: readonly Shape[]) => {
  const flat = flattened(shapes, USUAL * FINE);
  const simplify = simplifier(flat.shapes);
  const drawn = (most: number) => simplify({ least: LEAST, most }).map(outlineOf);
  return {
    height: flat.height,
    outlines: { fine: drawn(FINENESS.fine), coarse: drawn(FINENESS.coarse) },
  };
});

function outlineOf(shape: Shape): Outline {
  const [largest] = shape.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return { shape, ...poleOf(largest ?? []) };
}

const sizeOf = ([outer = []]: Polygon): number => doubledArea(outer);

/**
 * Degrees to points: the same scale both ways at the middle latitude, where a degree of longitude is the cosine
 * of it (plate carrée with that standard parallel; Snyder, Map Projections, 1987, p. 90). True enough for a
 * province.
 */
function flattened(shapes: readonly Shape[], width: number) {
  const all = shapes.flat(3);
  const [west, east] = range(all.map(([x]) => x));
  const [south, north] = range(all.map(([, y]) => y));
  const narrower = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = Math.min(width / ((east - west) * narrower), (width * HIGHEST) / (north - south));
  const left = (width - (east - west) * narrower * scale) / 2;
  const point = ([x, y]: Position): Position => [
    Math.round(left + (x - west) * narrower * scale),
    Math.round((north - y) * scale),
  ];
  return {
    height: (north - south) * scale,
    shapes: shapes.map((shape) => shape.map((polygon) => polygon.map((ring) => ring.map(point)))),
  };
}

function range(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

function areaOf({ shape, at, distance }: Outline, scale: number): MapArea {
  const scaled = ([x, y]: Position): Position => [Math.round(x * scale), Math.round(y * scale)];
  return {
    path: shape.flatMap((polygon) => polygon.map((ring) => pathOf(ring.map(scaled)))).join(''),
    at: scaled(at),
    room: distance * scale,
  };
}

/** `m12,5l3-2 1,4z`: from each position to the next one, what repeats left out; nothing of a ring that is one position. */
function pathOf(ring: readonly Position[]): string {
  const [first = [0, 0]] = ring;
  let [x, y] = first;
  const steps = ring.slice(1, -1).flatMap((to) => {
    const step = pair(to[0] - x, to[1] - y);
    const isSame = to[0] === x && to[1] === y;
    [x, y] = to;
    return isSame ? [] : [step];
  });
  return steps.length > 0 ? `M${pair(...first)}l${steps.join(' ')}z` : '';
}

const pair = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x},${y}`);

/** The coordinates of an area to the shape that it covers, or what is wrong with them. */
import { crossingOf } from '../geometry/crossing.ts';
import {
  doubledArea,
  type Polygon,
  type Position,
  type Ring,
  type Shape,
} from '../geometry/shape.ts';
import type { Feature } from './border-file.ts';

/** What an area does that has no shape, in words: `có đường không khép kín`. */
export type ShapeFault = string;

/** The shape of an area; a string where it is none. */
export function shapeOf({ type, coordinates }: Feature): Shape | ShapeFault {
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return `không phải là vùng (Polygon, MultiPolygon)${type ? `, mà là ${String(type)}` : ''}`;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!isList(polygons) || polygons.length === 0) return 'không có tọa độ';
  const shape: Polygon[] = [];
  for (const written of polygons) {
    if (!isList(written) || written.length === 0) return 'không có tọa độ';
    const rings: Ring[] = [];
    for (const line of written) {
      const ring = ringOf(line);
      if (typeof ring === 'string') return ring;
      rings.push(ring);
    }
    shape.push(rings);
  }
  return shape;
}

function ringOf(written: unknown): Ring | ShapeFault {
  if (!isList(written)) return 'không có tọa độ';
  const ring: Position[] = [];
  for (const position of written) {
    const [x, y] = isList(position) ? position : [];
    if (!isNumber(x) || !isNumber(y)) return `có tọa độ không phải số: ${asWritten(position)}`;
    ring.push([x, y]);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 4) return `có đường chỉ ${ring.length} điểm, ít nhất phải 4`;
  if (first[0] !== last[0] || first[1] !== last[1])
    return `có đường không khép kín: bắt đầu ở ${inWords(first)}, kết thúc ở ${inWords(last)}`;
  const crossing = crossingOf(ring);
  if (crossing) return `có đường tự cắt gần ${inWords(crossing)}`;
  return doubledArea(ring) === 0 ? 'có đường gập lại, không bao quanh diện tích nào' : ring;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

const inWords = ([x, y]: Position): string => `[${x}, ${y}]`;

const asWritten = (position: unknown): string =>
  `“${String(JSON.stringify(position)).slice(0, 40)}”`;

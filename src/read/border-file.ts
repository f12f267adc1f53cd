/** The bytes of a file of borders to its areas, of which nothing is known yet. */
import { number } from '../format.ts';
import { featuresOf, sizeOf } from '../geometry/topology.ts';
import type { Cause } from '../problem/catalogue.ts';
import { mergeConflict } from '../table/file-text.ts';

/** A thing with properties and a geometry, both as they were written. */
export interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly type: unknown;
  readonly coordinates: unknown;
}

/** Why a file is not read. */
export type BorderFault = Cause<'border-unreadable' | 'border-too-large' | 'merge-conflict'> & {
  readonly row: number | null;
};

const MEGABYTE = 1024 * 1024;
/** A province of some hundred communes, as fine as a map on a page can show, has less than a tenth of each. */
const LARGEST = 20 * MEGABYTE;
const MOST_POSITIONS = 500_000;

/** The areas of a GeoJSON or TopoJSON file, or why there are none. */
export function areasOf(bytes: Uint8Array): readonly Feature[] | BorderFault {
  if (bytes.length > LARGEST)
    return tooLarge(`${Math.ceil(bytes.length / MEGABYTE)} MB`, `${LARGEST / MEGABYTE} MB`);
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '');
  const conflict = mergeConflict(text);
  if (conflict) return { code: 'merge-conflict', row: conflict.row, facts: conflict.facts };
  const json = parsed(text);
  if (!isObject(json)) return unreadable('nội dung không phải JSON hợp lệ');
  const positions = json.type === 'Topology' ? sizeOf(json) : commas(text) / 2;
  if (positions > MOST_POSITIONS)
    return tooLarge(`${number(Math.ceil(positions))} điểm`, `${number(MOST_POSITIONS)} điểm`);
  const found = featuresIn(json);
  if (found === null) return unreadable('nội dung không phải GeoJSON hay TopoJSON');
  return found.length === 0 ? unreadable('tệp không có vùng nào') : found.map(featureOf);
}

/** No position of GeoJSON has fewer than one comma, and one stands before the next. */
function commas(text: string): number {
  let count = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count += 1;
  return count;
}

function featuresIn(json: Readonly<Record<string, unknown>>): readonly unknown[] | null {
  if (json.type === 'Topology') return featuresOf(json);
  if (json.type === 'Feature') return [json];
  return json.type === 'FeatureCollection' && Array.isArray(json.features) ? json.features : null;
}

function featureOf(written: unknown): Feature {
  const feature = isObject(written) ? written : {};
  const geometry = isObject(feature.geometry) ? feature.geometry : {};
  return {
    properties: isObject(feature.properties) ? feature.properties : {},
    type: geometry.type,
    coordinates: geometry.coordinates,
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined for what is no JSON, or is nested too deeply to be any. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const unreadable = (reason: string): BorderFault => {
  return { code: 'border-unreadable', row: null, facts: { reason } };
};

const tooLarge = (size: string, most: string): BorderFault => {
  return { code: 'border-too-large', row: null, facts: { size, most } };
};

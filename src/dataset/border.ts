/** Where units lie: read from files of borders, drawn as maps, given to nobody. */
import type { Shape } from '../geometry/shape.ts';

/** The border of one unit, in degrees of longitude and latitude. */
export interface Border {
  readonly unit: string;
  readonly shape: Shape;
}

/** The name of their file, or of the folder that holds several. */
export const BORDERS = 'ranh-gioi';

/** Whether a file holds borders: `ranh-gioi.geojson`, or one in the folder. */
export const isBorderFile = (path: string): boolean =>
  /^ranh-gioi(?:\/.+)?\.(?:geojson|topojson|json)$/i.test(path);

/** Everything that the data folder says, typed and frozen: the border of the model. */
import type { Border } from './border.ts';
import type { AnyRow, Row } from './dataset.ts';
import type { DatasetKey, datasets } from './datasets.ts';
import type { Site } from './site.ts';

/** Of a row that took the place of weaker ones, by where it stands (`placeKey`), those that it replaced. */
export type Replaced = ReadonlyMap<string, readonly AnyRow[]>;

export type Data = {
  readonly site: Site;
  readonly replaced: Replaced;
  readonly borders: readonly Border[];
} & {
  readonly [K in DatasetKey]: readonly Row<(typeof datasets)[K]>[];
};

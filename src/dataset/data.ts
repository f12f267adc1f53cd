/** Everything that the data folder says, typed and frozen: the border of the model. */
import type { Row } from './dataset.ts';
import type { DatasetKey, datasets } from './datasets.ts';
import type { Site } from './site.ts';

export type Data = { readonly site: Site } & {
  readonly [K in DatasetKey]: readonly Row<(typeof datasets)[K]>[];
};

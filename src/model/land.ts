/** Where the units that are shown together lie. */
import type { Data } from '../dataset/data.ts';
import type { Shape } from '../geometry/shape.ts';
import { once, remembered } from '../memory.ts';
import type { Model } from './model.ts';
import type { Unit } from './unit-tree.ts';

/** The borders of all these units; null where any has none: a gap would be read as land without people. */
export const landOf = ({ data }: Model, units: readonly Unit[]): readonly Shape[] | null =>
  landIn(data)(units.map(({ code }) => code));

// Each measure is drawn over the same land, which is known by being the same.
const landIn = remembered((data: Data) => {
  const shapes = new Map(data.borders.map(({ unit, shape }) => [unit, shape]));
  return once(
    (codes: readonly string[]) => {
      const found = codes.map((code) => shapes.get(code));
      return found.length > 0 && found.every((shape) => shape !== undefined) ? found : null;
    },
    (codes) => codes.join(' '),
  );
});

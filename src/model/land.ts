/** Where the units that are shown together lie. */
import type { Shape } from '../geometry/shape.ts';
import type { Model } from './model.ts';
import type { Unit } from './unit-tree.ts';

/** The borders of all these units; null where any has none: a gap would be read as land without people. */
export function landOf({ data }: Model, units: readonly Unit[]): readonly Shape[] | null {
  const shapes = new Map(data.borders.map(({ unit, shape }) => [unit, shape]));
  const found = units.map(({ code }) => shapes.get(code));
  return found.length > 0 && found.every((shape) => shape !== undefined) ? found : null;
}

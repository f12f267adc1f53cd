/**
 * What is shown again in frames of other sites is made once: the exhibits of the units that the site is about. Those of
 * the units below have one page, and are not kept.
 */
import { remembered } from '../memory.ts';
import type { Model } from '../model/model.ts';
import { headsOf } from '../model/overview.ts';
import type { Unit } from '../model/unit-tree.ts';

const headCodes = remembered((model: Model) => new Set(headsOf(model).map(({ code }) => code)));

type Of = { readonly unit: Unit };

/** The function, whose answers about such units are kept by the keys of what they are about. */
export function keptOfHead<About extends readonly [Of, ...unknown[]], Answer>(
  make: (model: Model, ...about: About) => Answer,
  keyOf: (...about: About) => string = (...[{ unit }]) => unit.code,
): (model: Model, ...about: About) => Answer {
  const kept = remembered(make, keyOf);
  return (model, ...about) =>
    headCodes(model).has(about[0].unit.code) ? kept(model, ...about) : make(model, ...about);
}

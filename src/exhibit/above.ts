/** What stands beside a unit's figure: the same of the unit above, its own or what the units below it make together. */
import { observed } from '../format.ts';
import type { Audience } from '../model/children.ts';
import { wholeOf } from '../model/coverage-sum.ts';
import type { Model } from '../model/model.ts';
import { ownFigureOf } from '../model/own-figure.ts';
import type { Unit } from '../model/unit-tree.ts';
import { coverageInWords } from '../sentence/children.ts';
import { partsInCell } from '../sentence/own-figure.ts';

export interface Above {
  readonly text: string;
  /** The site has computed it. */
  readonly derived: boolean;
}

/** An indicator in a year; null where the unit above has none, and those below it make none together. */
export function aboveIn(
  model: Model,
  above: Unit | null,
  code: string,
  year: number,
): Above | null {
  const found = above && ownFigureOf(model, above, code, year);
  if (found?.own) return { text: observed(found.own.row) ?? '', derived: false };
  const { parts } = found ?? {};
  // One unit alone is no sum.
  if (!found || !parts || parts.count.some.length < 2) return null;
  return { text: partsInCell({ ...found, parts }), derived: true };
}

/** Coverage of an audience; null where no form gives both numbers. */
export function trainingAbove(audience: Audience | undefined): Above | null {
  const whole = audience && wholeOf(audience.sum);
  return whole ? { text: coverageInWords(whole, null), derived: true } : null;
}

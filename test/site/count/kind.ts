/** One way in which a page counts units, and what would be right. */
import type { Model } from '../../../src/model/model.ts';
import type { Unit } from '../../../src/model/unit-tree.ts';

export interface Said {
  readonly text: string;
  readonly page: string;
  readonly model: Model;
}

export interface Kind {
  readonly pattern: RegExp;
  /** What would be right; null where the words are, or are no count of who has reported. */
  readonly fault: (match: RegExpMatchArray, said: Said) => string | null;
}

/** n and N of `cả 12 đơn vị`, `9 trong 12 đơn vị`, `9/12`. */
export const FRACTION = String.raw`(?:cả (\d+)|(\d+)(?: trong |/)(\d+))`;

export const fractionOf = ([every, some, all]: readonly (string | undefined)[]): string =>
  every ? `${every}/${every}` : `${some}/${all}`;

/** Right where it is one of some; else all that would be. */
export const oneOf = (said: string, right: readonly string[]): string | null =>
  right.includes(said) ? null : `${said}, not ${[...new Set(right)].join(' or ') || 'anything'}`;

/** Every unit with others below it. */
export const parentsOf = ({ units }: Model): readonly Unit[] =>
  units.all.filter(({ code }) => units.children(code).length > 1);

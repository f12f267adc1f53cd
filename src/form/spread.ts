/** The columns and lines of a form for one unit: what is of each unit below becomes one for each. */
import type { FormPart } from '../dataset/official-form.ts';
import { countedBelow } from '../model/count.ts';
import type { Model } from '../model/model.ts';
import type { Unit } from '../model/unit-tree.ts';
import type { FormAsk } from './filled-form.ts';

/** What a form is filled from. */
export type FormModel = Pick<Model, 'data' | 'units'>;

/** A form's data, and for whom it is filled. */
export interface Filler {
  readonly model: FormModel;
  readonly ask: FormAsk;
}

/** A column or a line, and the unit whose figures it takes where it names one of its own. */
export interface Place {
  readonly part: FormPart;
  readonly words: string;
  readonly unit: Unit | null;
  /** The unit's number among those below; 0 of any other. */
  readonly at: number;
}

/** One place of a part; of what is of each unit below, one for each. */
export function spread({ model, ask }: Filler, part: FormPart): readonly Place[] {
  const words = part.words ?? '';
  if (part.whose === 'đơn vị') return [{ part, words, unit: null, at: 0 }];
  if (part.whose === 'cấp trên') {
    const above = model.units.get(ask.unit.parent ?? '') ?? null;
    return [{ part, words, unit: above, at: 0 }];
  }
  return countedBelow(model.units, ask.unit, ask.period).map((unit, at) => ({
    part,
    words: model.units.ownName(unit),
    unit,
    at: at + 1,
  }));
}

/** The table of a unit's targets: what its rows say, by the judgement of each. */

import { capital } from '../format.ts';
import type { Held, Verdict } from '../model/judgement.ts';
import type { Model } from '../model/model.ts';
import type { Target } from '../model/target.ts';
import type { Unit } from '../model/unit-tree.ts';
import {
  earlierInWords,
  endInWords,
  paceInWords,
  reasonInWords,
  resultInWords,
} from './judgement.ts';
import type { Sentence } from './sentence.ts';
import { levelInWords, periodInWords } from './target.ts';

export interface TargetRow {
  readonly target: Target;
  /** What is aimed at: an indicator, or those who are trained. */
  readonly name: string;
  /** Null where the document prints none. */
  readonly level: string | null;
  /** The kind of target, its time, and the unit above that set it. */
  readonly kind: string;
  readonly verdict: Verdict;
  /** In place of the verdict's own word. */
  readonly verdictText: string | undefined;
  readonly result: Sentence | null;
  /** As printed, with the note of who entered it. */
  readonly words: string;
  readonly notes: readonly string[];
}

/** One row for each target that holds now, in their order. */
export function targetRows(model: Model, unit: Unit, held: readonly Held[]): readonly TargetRow[] {
  const indicators = new Map(model.data.indicator.map((each) => [each.code, each]));
  return held.map(({ now, earlier }) => {
    const { target, verdict, reason } = now;
    const indicator = indicators.get(target.indicator ?? '');
    const isOwn = target.unit === unit.code;
    const notes = [paceInWords(now), reasonInWords(now), endInWords(unit, target)];
    return {
      target,
      name: indicator?.name ?? capital(target.audience ?? ''),
      level: levelInWords(target, indicator?.measure ?? '%'),
      kind: kindInWords(target, isOwn ? undefined : model.units.get(target.unit)?.name),
      verdict,
      verdictText: reason === 'no-measure' ? 'Chưa có cách đo' : undefined,
      result: resultInWords(now),
      words: [target.asPrinted && `“${target.asPrinted}”`, isOwn && target.note]
        .filter(Boolean)
        .join(' '),
      notes: [...notes, earlierInWords(earlier)].filter((each) => each !== null),
    };
  });
}

function kindInWords(target: Target, from: string | undefined): string {
  const time = target.kind === 'mức tham chiếu' ? null : periodInWords(target);
  return [capital(target.kind.replace(/ năm$/, '')), time, from].filter(Boolean).join(', ');
}

/** One content of a scorecard: its figure, what it is held against, and how it stands to that. */
import type { CardLine } from '../chart/card-line.ts';
import { NBSP, type Silence } from '../format.ts';
import type { FactRow } from '../model/fact.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Model } from '../model/model.ts';
import type { Unit } from '../model/unit-tree.ts';
import type { StatusWord } from '../sentence/card.ts';
import type { Above } from './above.ts';

export interface ScoreRow {
  readonly name: string;
  readonly href: string;
  /** Null where there is none. */
  readonly figure: string | null;
  /** Why, where there is none. */
  readonly silence?: Silence;
  readonly derived: boolean;
  /** `48,8/52,1`, summed as the share of it is; null where no two numbers are. */
  readonly fraction: string | null;
  /** Its measure, of how many, its period; behind the fraction. */
  readonly of: string;
  readonly target: string | null;
  /** Whether that is a level of reference, which nobody has set the unit. */
  readonly isReference: boolean;
  readonly status: StatusWord | null;
  /** Of the data, that the figure stands on. */
  readonly rows: readonly FactRow[];
  readonly line: CardLine | null;
  readonly bar: { readonly share: number; readonly level: number | null } | null;
  /** The same of the unit above; null where it has none. */
  readonly whole: Above | null;
}

export const NOT_JUDGED: StatusWord = { status: 'not-judged', text: 'Không đánh giá' };

/** The first judgement of a unit that is the one asked for, of what somebody has set it; null where there is none. */
export const judgementOf = (
  model: Model,
  unit: Unit,
  isIt: (each: Judgement) => boolean,
): Judgement | null =>
  model.judgements(unit).find((each) => each.target.kind !== 'mức tham chiếu' && isIt(each)) ??
  null;

/** As the scorecard words it, with how many percentage points are lacking. */
export function statusOf({ verdict }: Judgement, missing = ''): StatusWord {
  const lack = missing && `, thiếu ${missing}${NBSP}điểm`;
  if (verdict === 'met') return { status: 'met', text: 'Đạt' };
  if (verdict === 'not-met') return { status: 'not-met', text: `Chưa đạt${lack}` };
  if (verdict === 'ongoing') return { status: 'ongoing', text: `Đang thực hiện${lack}` };
  return verdict === 'no-data' ? { status: 'no-data', text: 'Thiếu số liệu' } : NOT_JUDGED;
}

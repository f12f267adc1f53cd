/** A unit's page as it would be with figures that are still to be sent, beside the page of today. */
import { capital } from '../format.ts';
import { heldNow } from '../model/judgement.ts';
import type { Model } from '../model/model.ts';
import { overviewOf } from '../model/overview.ts';
import type { Unit } from '../model/unit-tree.ts';
import { stateOf } from '../sentence/judgement.ts';
import { overviewHeading } from '../sentence/overview.ts';
import { plain } from '../sentence/sentence.ts';
import { targetRows } from '../sentence/target-table.ts';
import { type ScoreRow, scoreRows } from './scorecard.ts';

export interface Preview {
  readonly name: string;
  readonly simulated: boolean;
  /** What the page says first. */
  readonly heading: string;
  /** What it says first today; null where it says the same, or there is no page yet. */
  readonly headingNow: string | null;
  readonly rows: readonly PreviewRow[];
  readonly turns: readonly Turn[];
}

/** A line of the scorecard, and what it shows today. */
export interface PreviewRow {
  readonly name: string;
  readonly figure: string;
  readonly of: string;
  readonly figureNow: string;
  readonly ofNow: string;
  readonly status: string;
  readonly target: string;
  readonly change: 'new' | 'changed' | 'same' | 'gone';
  readonly line: ScoreRow['line'];
  readonly bar: ScoreRow['bar'];
}

/** A target that would stand otherwise than today. */
export interface Turn {
  readonly target: string;
  readonly from: string;
  readonly to: string;
}

/** Null for a unit of which the site would have no page. */
export function previewOf(today: Model | null, coming: Model, code: string): Preview | null {
  const unit = coming.units.get(code);
  if (!unit) return null;
  const unitNow = today?.units.get(code);
  const now = today && unitNow ? today : null;
  const heading = headingOf(coming, unit);
  const headingNow = now && unitNow ? headingOf(now, unitNow) : null;
  return {
    name: unit.name,
    simulated: coming.profile(unit).simulated,
    heading,
    headingNow: headingNow === heading ? null : headingNow,
    rows: rowsOf(
      now && unitNow ? scoreRows(now, now.profile(unitNow)) : [],
      scoreRows(coming, coming.profile(unit)),
    ),
    turns: now && unitNow ? turnsOf(statesOf(now, unitNow), statesOf(coming, unit)) : [],
  };
}

const headingOf = (model: Model, unit: Unit): string =>
  plain(overviewHeading(model, overviewOf(model, unit)));

function rowsOf(now: readonly ScoreRow[], coming: readonly ScoreRow[]): readonly PreviewRow[] {
  const before = new Map(now.map((row) => [row.name, row]));
  const stays = coming.map((row) => rowOf(before.get(row.name) ?? null, row));
  const names = new Set(coming.map(({ name }) => name));
  const gone = now.filter(({ name }) => !names.has(name)).map((row) => rowOf(row, null));
  return [...stays, ...gone];
}

function rowOf(now: ScoreRow | null, coming: ScoreRow | null): PreviewRow {
  const [own, old] = [wordsOf(coming), wordsOf(now)];
  const isSame = JSON.stringify(own) === JSON.stringify(old);
  return {
    name: (coming ?? now)?.name ?? '',
    ...own,
    figureNow: old.figure,
    ofNow: old.of,
    change: !coming ? 'gone' : !now ? 'new' : isSame ? 'same' : 'changed',
    line: coming?.line ?? null,
    bar: coming?.bar ?? null,
  };
}

const wordsOf = (row: ScoreRow | null) => ({
  figure: row?.figure ?? '–',
  of: row ? `${row.fraction ?? ''}${row.of}` : '',
  status: row?.status?.text ?? '',
  target: row?.target ?? '–',
});

/** Of each target that holds now, by what it is called, how the unit stands. */
function statesOf(model: Model, unit: Unit): ReadonlyMap<string, string> {
  const held = heldNow(model.judgements(unit)).filter(
    ({ now }) => now.target.kind !== 'mức tham chiếu',
  );
  return new Map(
    targetRows(model, unit, held).map(({ name, level, kind }, at) => {
      const words = [name, level].filter((each) => each !== null).join(' ');
      const { now } = held[at] ?? {};
      return [`${words} (${kind})`, now ? capital(stateOf(now)) : ''];
    }),
  );
}

const turnsOf = (
  now: ReadonlyMap<string, string>,
  coming: ReadonlyMap<string, string>,
): readonly Turn[] =>
  [...coming].flatMap(([target, to]) => {
    const from = now.get(target);
    return from === undefined || from === to ? [] : [{ target, from, to }];
  });

/**
 * A source that is the document of another unit. Units number their reports alike: “Báo cáo 112/BC-UBND ngày
 * 16/6/2026” may be a report of each of them, and whoever wrote it meant the own one.
 */

import { isBlankRow } from '../dataset/blank-row.ts';
import type { Data } from '../dataset/data.ts';
import type { Dataset, Origin } from '../dataset/dataset.ts';
import { datasets } from '../dataset/datasets.ts';
import type { Document } from '../dataset/document.ts';
import { Kin } from '../dataset/kin.ts';
import { placeOf } from '../dataset/place.ts';
import type { Unit } from '../dataset/unit.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { date } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { nameKey } from '../table/fold.ts';
import { withoutOffice } from '../table/unit-words.ts';
import type { Observations } from './observation.ts';

interface Sourced extends Origin {
  readonly unit: string;
  readonly source: string | null;
}

/** One problem for each file, unit and document. */
export function checkSourceOwners(data: Data, observations: Observations): Problem[] {
  const owners = ownersOf(data);
  if (owners.size === 0) return [];
  const kin = new Kin(data.unit);
  const isOthers = (unit: string, source: string | null): boolean => {
    const owner = source === null ? undefined : owners.get(source);
    return owner !== undefined && !kin.isRelated(unit, owner.unit);
  };
  // A row that is still to be filled says nothing that could be of another document.
  const of = <R extends Sourced>(dataset: Dataset, rows: readonly R[]): readonly Sourced[] =>
    rows.filter((row) => isOthers(row.unit, row.source) && !isBlankRow(dataset, row));
  const others = [
    ...data.unit.flatMap(({ code }) =>
      of(datasets.observation, [...observations.of('unit', code)]),
    ),
    ...of(datasets.target, data.target),
    ...of(datasets.training, data.training),
    ...of(datasets.budget, data.budget),
  ];
  const problems = new Map<string, Problem>();
  for (const row of others) {
    const owner = owners.get(row.source ?? '');
    const id = [row.file.path, row.file.sheet, row.unit, row.source].join('|');
    if (owner && !problems.has(id)) problems.set(id, ofOther(row, owner, kin));
  }
  return [...problems.values()];
}

interface Owned {
  readonly document: Document;
  /** Whose it is. */
  readonly unit: string;
}

/** The documents of which it is known whose they are, by their codes. */
function ownersOf({ document, unit }: Data): ReadonlyMap<string, Owned> {
  const isAsked = document.some((each) => each.unit === null && each.aliases.length > 0);
  const named = Map.groupBy(isAsked ? unit : [], ({ name }) => nameKey(name));
  return new Map(
    document.flatMap((each) => {
      const owner = each.unit ?? issuingUnit(each, named);
      return owner === null ? [] : [[each.code, { document: each, unit: owner }] as const];
    }),
  );
}

/** Of a document that files name in words the unit whose office issued it, where that is one unit. */
function issuingUnit(
  { aliases, issuer }: Document,
  named: ReadonlyMap<string, readonly Unit[]>,
): string | null {
  if (aliases.length === 0) return null;
  const units = named.get(nameKey(withoutOffice(issuer))) ?? [];
  const [code, ...others] = new Set(units.map((each) => officialCode(each.code)));
  return code !== undefined && others.length === 0 ? (units[0]?.code ?? null) : null;
}

function ofOther(row: Sourced, { document, unit }: Owned, kin: Kin): Problem {
  const { code, type, number, date: day } = document;
  const words = [type, number, day && `ngày ${date(day)}`].filter(Boolean).join(' ');
  return problem('source-of-other-unit', placeOf(row, 'source'), {
    code,
    document: number ? words : document.title,
    unit: kin.nameOf(row.unit),
    owner: kin.nameOf(unit),
    example: number ? `${words} của UBND ${kin.nameOf(row.unit)}` : undefined,
  });
}

/** What stands in brackets below what the data say: what is asked about it, where it is from, what of it is computed. */
import { capital, NBSP, number, unended } from '../format.ts';
import { isQuestion } from '../model/flag.ts';
import type { Model } from '../model/model.ts';
import { computedInWords, pointsOf } from '../sentence/doubt.ts';
import { asSet } from '../sentence/finding.ts';
import { sourcesInWords } from '../sentence/source.ts';
import type { Statement } from './statement.ts';

/** What is asked about one statement, and what is to be known of it; of the units below how much is asked. */
export function doubtsOf(model: Model, statement: Statement): readonly string[] {
  const { rows, document, notes = [], below } = statement;
  const points = pointsOf(rows.map((row) => model.flags.doubtsOf(row)));
  const asked = document && isQuestion(document.note) ? [document.note] : [];
  const all = [...points, ...asked].map((words) => `Cần đối chiếu: ${unended(asSet(words))}.`);
  if (!below || points.length === 0) return [...notes, ...all];
  const doubted = below.filter((unit) =>
    rows.some((row) => row.unit === unit.code && pointsOf([model.flags.doubtsOf(row)]).length > 0),
  );
  const names = doubted.map((unit) => model.units.ownName(unit)).join(', ');
  return [...notes, `Cần đối chiếu: ${number(points.length)}${NBSP}điểm ở số liệu của ${names}.`];
}

/** Where all that is said below a heading is from, and which figures of it no report prints. */
export function commentsOf(model: Model, statements: readonly Statement[]): readonly string[] {
  const own = statements.flatMap(({ rows, below }) => (below ? [] : rows));
  const below = [...new Set(statements.flatMap((each) => each.below ?? []))];
  const names = below.map((unit) => model.units.ownName(unit)).join(', ');
  const computed = computedInWords(
    statements.flatMap(({ sentence }) => sentence),
    statements.flatMap((each) => each.computed ?? []),
  );
  return [
    own.length > 0 && sourcesInWords(model.sources(own)),
    below.length > 0 && capital(`nguồn: báo cáo của ${names}.`),
    computed,
  ].filter((each) => typeof each === 'string');
}

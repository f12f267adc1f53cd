/** Of which form a file is, of whom, and when, as far as its tables and the words about them tell. */
import { type FormLayout, takingOf } from '../dataset/form-layout.ts';
import { THIS_PERIOD, YEAR_BEFORE } from '../dataset/official-form.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { tidy } from '../table/fold.ts';
import type { Grid } from '../table/grid.ts';
import { readPeriod } from '../table/period-cell.ts';
import { saidIn } from './above.ts';
import { fillForm } from './fill.ts';
import { importBest } from './import.ts';
import { unitsIn } from './named-unit.ts';
import type { FormModel } from './spread.ts';

export interface Recognised {
  readonly layout: FormLayout;
  /** As documents write it; null where nothing names one unit. */
  readonly unit: string | null;
  /** In canonical form; null where nothing names one. */
  readonly period: string | null;
}

/** So many rows of a table are looked through for names. */
const HEAD_ROWS = 12;

/** The forms that are in the file, the likeliest first; `day` stands for a period that it does not tell. */
export function recogniseForms(
  model: FormModel,
  layouts: readonly FormLayout[],
  grids: readonly Grid[],
  day: string,
): readonly Recognised[] {
  const lines = wordsOf(grids);
  const unit = unitIn(model, lines);
  const someone = model.units.get(unit ?? '') ?? model.units.roots[0];
  if (!someone) return [];
  const found = layouts.flatMap((layout) => {
    const period = periodIn(layout, lines);
    const form = fillForm(model, { layout, unit: someone, period: period ?? day });
    const imported = importBest(model, form, { grids, source: '' });
    const rank = imported
      ? imported.taken + imported.blank.length - 2 * imported.missing.length
      : 0;
    return rank > 0 ? [{ layout, unit, period, rank }] : [];
  });
  return found.toSorted((a, b) => b.rank - a.rank);
}

/** Whether what a form takes depends on the period that it is made for. */
export function asksPeriod({ head, columns, lines }: FormLayout): boolean {
  const drafts = [...head.heading, head.attached, head.section, head.title].join(' ');
  const isOpen = (period: string | null) =>
    period === null || period === THIS_PERIOD || period === YEAR_BEFORE;
  const figures = columns.filter(({ figure }) => typeof takingOf(head.table, figure) === 'object');
  return (
    /\{(?:kỳ|năm)\}/.test(drafts) ||
    (head.table !== 'van-ban' &&
      figures.some(({ period }) => isOpen(period)) &&
      lines.some(({ period }) => isOpen(period)))
  );
}

/** What stands about and at the head of the tables. */
const wordsOf = (grids: readonly Grid[]): readonly string[] =>
  grids.flatMap(({ rows }) =>
    rows.slice(0, HEAD_ROWS).flatMap((cells) => {
      const filled = cells.map(tidy).filter((cell) => cell !== '');
      return filled.length <= 2 ? filled : [];
    }),
  );

function unitIn({ data, units }: FormModel, lines: readonly string[]): string | null {
  const named = unitsIn(lines, data.unit);
  const [code, ...others] = new Set(named);
  const unit = code === undefined ? undefined : units.get(code);
  return unit && others.length === 0 ? officialCode(unit.code) : null;
}

function periodIn({ head }: FormLayout, lines: readonly string[]): string | null {
  const drafts = [...head.heading, head.attached, head.section, head.title];
  const said = drafts.flatMap((draft) =>
    lines.flatMap((line) => {
      const places = draft === null ? null : saidIn(draft, line);
      const words = places?.get('{kỳ}') || places?.get('{năm}');
      const found = words ? readPeriod(words) : null;
      return found && 'period' in found ? [found.period] : [];
    }),
  );
  return said[0] ?? null;
}

/** Births of a unit by order. */
import { blockId, slug, unitPage } from '../address.ts';
import { birthsChart } from '../chart/births.ts';
import { spanOf } from '../format.ts';
import type { Model, Profile } from '../model/model.ts';
import { birthsWithSilence } from '../model/silence.ts';
import { birthsLevel, birthsSubtitle, birthsTitle } from '../sentence/birth.ts';
import { birthsDescription } from '../sentence/description.ts';
import { territoryNote } from '../sentence/territory.ts';
import { type Exhibit, there } from './exhibit.ts';
import { keptOfHead } from './of-head.ts';

/** Null where the reports give fewer than two years: one bar is a sentence. */
export const birthsExhibit = keptOfHead(makeExhibit);

function makeExhibit(model: Model, profile: Profile): Exhibit | null {
  const { unit, simulated } = profile;
  if (!profile.births || profile.births.total.known.length < 2) return null;
  const births = birthsWithSilence(model, profile.births);
  const { years } = births;
  const span = spanOf(years.map(({ year }) => year));
  return {
    id: blockId('sinh', unit),
    file: `${slug(unit)}-tre-sinh-ra`,
    place: unit.name,
    span,
    finding: birthsLevel(births),
    label: `${birthsTitle(births)}, ${unit.name}`,
    description: birthsDescription(births),
    subtitle: birthsSubtitle(births),
    notes: there(
      territoryNote(births.total),
      years.some((each) => each.first !== null) && 'Con thứ nhất là số tính ra.',
    ),
    sources: model.sources(years.map((each) => each.row)),
    rows: births.items
      .flatMap((code) => model.series(unit, code)?.points ?? [])
      .map(({ row }) => row),
    computed: years.some((each) => each.first !== null) ? ['con thứ nhất'] : [],
    page: unitPage(unit),
    simulated,
    chart: (width) => birthsChart(births, width),
  };
}

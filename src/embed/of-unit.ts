/** Everything that can be put into other sites: of the units that the site is about each chart, figure and table, of any other one summary. */
import { partOf, slug, unitPage } from '../address.ts';
import { exhibitsOf } from '../exhibit/of-unit.ts';
import { remembered } from '../memory.ts';
import type { Model, Profile } from '../model/model.ts';
import { headsOf, overviewOf } from '../model/overview.ts';
import type { Unit } from '../model/unit-tree.ts';
import { computedInWords, doubtInBrief } from '../sentence/doubt.ts';
import { plain } from '../sentence/sentence.ts';
import { sourceInBrief } from '../sentence/source.ts';
import type { Embed } from './embed.ts';
import { cardEmbeds } from './of-card.ts';
import { chartEmbed } from './of-exhibit.ts';
import { mapEmbeds } from './of-map.ts';
import { birthsRows } from './table/births.ts';
import { budgetRows } from './table/budget.ts';
import { childrenRows } from './table/children.ts';
import { courseHeatRows } from './table/course-heat.ts';
import { fertilityRows } from './table/fertility.ts';
import { moneyBelowRows } from './table/money-below.ts';
import { ratesRows } from './table/rates.ts';
import { recordRows } from './table/record.ts';
import { summaryRows } from './table/summary.ts';
import { targetRows } from './table/target.ts';
import { trainingRows } from './table/training.ts';
import type { TableOf } from './table-of.ts';

/** One summary of a unit, in a file of its name. */
const summaryEmbed = remembered(makeSummary, (unit: Unit) => unit.code);

function makeSummary(model: Model, unit: Unit): Embed {
  const profile = model.profile(unit);
  return tableEmbed(model, profile, summaryRows(model, profile));
}

const TABLES = [
  ...[childrenRows, ratesRows, courseHeatRows, moneyBelowRows],
  ...[fertilityRows, birthsRows, trainingRows, budgetRows, recordRows, targetRows],
];

/** All of a unit that the site is about; its summary first. */
const embedsOfHead = remembered(makeEmbeds, (unit: Unit) => unit.code);

function makeEmbeds(model: Model, unit: Unit): readonly Embed[] {
  const profile = model.profile(unit);
  const tables = TABLES.flatMap((rowsOf) => rowsOf(model, profile));
  return [
    summaryEmbed(model, unit),
    ...cardEmbeds(model, overviewOf(model, unit)),
    ...exhibitsOf(model, profile).map((exhibit) => chartEmbed(model, exhibit)),
    ...mapEmbeds(model, profile),
    ...tables.map((table) => tableEmbed(model, profile, table)),
  ];
}

export interface Embedded {
  readonly unit: Unit;
  /** Whether the site is about it: all of it can be embedded, not its summary alone. */
  readonly isHead: boolean;
}

/** The units of a model; of the simulated ones beside a real site only summaries. */
export function embeddedUnits(model: Model, isSample: boolean): readonly Embedded[] {
  const heads = new Set(isSample ? [] : headsOf(model));
  return model.units.all.map((unit) => ({ unit, isHead: heads.has(unit) }));
}

/** All embeds of the units that a site is about. */
export const rootEmbeds = (model: Model): readonly Embed[] =>
  headsOf(model).flatMap((unit) => embedsOfHead(model, unit));

/** All embeds of a unit. */
export const embedsOf = (model: Model, { unit, isHead }: Embedded): readonly Embed[] =>
  isHead ? embedsOfHead(model, unit) : [summaryEmbed(model, unit)];

function tableEmbed(model: Model, { unit, simulated }: Profile, of: TableOf): Embed {
  const { key, id, page = unitPage(unit), name, span, finding, table, rows, computed } = of;
  return {
    ...{ name, span, simulated },
    file: key === '' ? slug(unit) : `${slug(unit)}-bang-${key}`,
    place: unit.name,
    title: plain(finding).replace(/\.$/, ''),
    subtitle: key === '' ? '' : table.caption,
    doubt: doubtInBrief(rows.map((row) => model.flags.doubtsOf(row))) ?? '',
    computed: computedInWords([], computed) ?? '',
    source: sourceInBrief(model.sources(rows)),
    page: id === '' ? page.href : partOf(page, id),
    body: { kind: 'table', table },
  };
}

/** What all pages share: the model of the published data, read once for a build. */

import { FEED, menuOf, PAGES, themePage } from './address.ts';
import { capital, kindsInWords, shortPeriod } from './format.ts';
import { childrenOf } from './model/children.ts';
import { dueOf } from './model/due.ts';
import type { Model } from './model/model.ts';
import { byEnd } from './model/period.ts';
import { sidesOf } from './model/side-by-side.ts';
import { partedSites } from './model/simulation.ts';
import { THEMES, type Theme } from './model/theme.ts';
import type { Unit } from './model/unit-tree.ts';
import { today } from './read/clock.ts';
import { edition } from './read/edition.ts';
import { published } from './read/published.ts';
import { inProse } from './sentence/prose.ts';
import { sharesOf, sharingOf } from './share/shares.ts';

const reading = published();
/** The day of the build, `2026-11-28`: from it deadlines are counted. */
export const builtOn = today();
/** What the site is of, and the simulated units beside it: they share no page, no sum, no list. */
export const { own: model, sample } = partedSites(inProse(reading.data), reading.problems);
export const models = sample ? [model, sample] : [model];
/** What falls due in each, from the day of the build on. */
export const dues = new Map(models.map((each) => [each, dueOf(each, builtOn)]));
/** All comparisons of each. */
export const sides = new Map(models.map((each) => [each, sidesOf(each)]));

/** Up to when some periods reach, as the masthead says it; null where there are none. */
export function newest(periods: readonly string[]): string | null {
  const last = periods.toSorted(byEnd).at(-1);
  return last === undefined ? null : shortPeriod(last);
}

const { site } = model.data;
const below = model.units.roots.flatMap((root) => childrenOf(model, root)?.units ?? []);
const hasUnitsBelow = below.length > 0;
/** `Xã, phường` where there are some to compare. */
const units = hasUnitsBelow
  ? capital(kindsInWords(below.map(({ unit }) => unit)))
  : PAGES.units.name;
const isInMenu = ({ inMenu }: Theme) =>
  inMenu === 'always' || (inMenu === 'without-units-below' && !hasUnitsBelow);
const themes = Map.groupBy<boolean, Theme>(THEMES, isInMenu);

/** The day under which the embeds of this build are kept; null where they are not. */
export const editionDay = edition();

/** The pictures that go along with shared links, by the pages that they are of. */
export const shares = sharesOf(models);

/** Props of the layout that are the same on every page. */
export const everyPage = {
  siteTitle: site.title,
  feed: site.address ? FEED : undefined,
  updated: newest(model.units.all.flatMap((unit) => model.profile(unit).latest ?? [])),
  menu: menuOf(themes.get(true) ?? [], units),
  footer: {
    organisation: site.organisation,
    contact: site.contact,
    themes: (themes.get(false) ?? []).map(themePage),
  },
  simulated: model.isSimulated,
  sharing: (page: string) => sharingOf(model, shares, page),
};

/** A unit without figures that owes none has nothing for a sheet of paper. */
export const hasSheet = (of: Model, unit: Unit): boolean =>
  of.profile(unit).latest !== null || of.reportStatus(unit) !== null;

/** What all pages share: the model of the published data, read once for a build. */
import { shortPeriod } from './format.ts';
import { Model } from './model/model.ts';
import { byEnd } from './model/period.ts';
import { published } from './read/published.ts';

export const reading = published();
export const model = new Model(reading.data, reading.problems);

/** Up to when some periods reach, as the masthead says it; null where there are none. */
export function newest(periods: readonly string[]): string | null {
  const last = periods.toSorted(byEnd).at(-1);
  return last === undefined ? null : shortPeriod(last);
}

const { site } = reading.data;

/** Props of the layout that are the same on every page. */
export const everyPage = {
  siteTitle: site.title,
  updated: newest(model.units.all.flatMap((unit) => model.portrait(unit).latest ?? [])),
  footer: { organisation: site.organisation, contact: site.contact },
  simulated: model.units.roots.every((root) => model.units.isSimulated(root.code)),
};

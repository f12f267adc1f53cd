/** What all pages share: the model of the published data, read once for a build. */
import { shortPeriod } from './format.ts';
import { Model } from './model/model.ts';
import { published } from './read/published.ts';

export const reading = published();
export const model = new Model(reading.data, reading.problems);

const latest = model.units.all
  .flatMap((unit) => model.portrait(unit).latest ?? [])
  .toSorted((a, b) =>
    a.slice(0, 4) < b.slice(0, 4) || (a.slice(0, 4) === b.slice(0, 4) && a < b) ? -1 : 1,
  )
  .at(-1);

const { site } = reading.data;

/** Props of the layout that are the same on every page. */
export const everyPage = {
  siteTitle: site.title,
  updated: latest ? shortPeriod(latest) : null,
  footer: { organisation: site.organisation, contact: site.contact },
  simulated: model.units.roots.every((root) => model.units.isSimulated(root.code)),
};

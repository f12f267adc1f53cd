/** Every embed of the site that the data of the repository make. */
import type { Embed } from '../src/embed/embed.ts';
import { embeddedUnits, embedsOf } from '../src/embed/of-unit.ts';
import { partedSites } from '../src/model/simulation.ts';
import { inProse } from '../src/sentence/prose.ts';
import { data, problems } from './real-data.ts';

const { own, sample } = partedSites(inProse(data), problems);

/** Of the units that the site is about everything, of the others, simulated ones too, a summary. */
export const embeds: readonly Embed[] = [own, ...(sample ? [sample] : [])].flatMap((model) =>
  embeddedUnits(model, model !== own).flatMap((of) => embedsOf(model, of)),
);

/** Every embed of the site that the data of the repository make. */
import type { Embed } from '../src/embed/embed.ts';
import { embeddedUnits, embedsOf } from '../src/embed/of-unit.ts';
import { partedSites } from '../src/model/simulation.ts';
import { read } from '../src/read/read.ts';
import { inProse } from '../src/sentence/prose.ts';

const reading = read('data');
if (!reading?.data) throw new Error('data/ holds errors');
const { own, sample } = partedSites(inProse(reading.data), reading.problems);

/** Of the units that the site is about everything, of the others, simulated ones too, a summary. */
export const embeds: readonly Embed[] = [own, ...(sample ? [sample] : [])].flatMap((model) =>
  embeddedUnits(model, model !== own).flatMap((of) => embedsOf(model, of)),
);

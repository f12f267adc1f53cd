/** Embeds that only a city with communes has: in each font that a reader may have nothing of them is cut. */
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { rootEmbeds } from '../../src/embed/of-unit.ts';
import { partedSites } from '../../src/model/simulation.ts';
import { read } from '../../src/read/read.ts';
import { inProse } from '../../src/sentence/prose.ts';
import { runWell } from '../process.ts';
import { temporaryFolder } from '../temporary.ts';
import { FONT_NAMES } from './embed-font.ts';
import { cutIn } from './embed-height.ts';

const folder = temporaryFolder();
const [data, out] = [join(folder, 'data'), join(folder, 'site')];
runWell('scripts/sample.ts', '--communes', '12', '--out', data);
runWell('scripts/build.ts', '--data', data, '--out', out);
const server = await serve({ dir: out });
afterAll(() => server.close());

const reading = read(data);
if (!reading?.data) throw new Error('The sample holds errors');
const below = rootEmbeds(partedSites(inProse(reading.data), reading.problems).own).filter(
  ({ file }) => /tung-don-vi|-ban-do-/.test(file),
);

test.each(FONT_NAMES)('in %s nothing of what speaks of the units below is cut', async (font) => {
  expect(below.length).toBeGreaterThan(8);
  expect(await cutIn(server.url, font, below)).toEqual([]);
});

/** A built city of the sample, with the data that it was built from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error jsdom brings no types of its own, and one line needs none
import { JSDOM } from 'jsdom';
import { cataloguesOf } from '../../../scripts/catalogue.ts';
import { fill } from '../../../scripts/new-folder.ts';
import { sampleFiles, siteSettings } from '../../../scripts/sample/folder.ts';
import { type Realms, realmsOf } from '../../../src/model/realm.ts';
import { read } from '../../../src/read/read.ts';
import { built } from '../built.ts';
import { filesIn } from '../site.ts';

export interface City {
  readonly realms: Realms;
  readonly pages: readonly string[];
  readonly parse: (page: string) => Document;
}

/** Builds a city of so many communes into a folder; throws where it cannot be built. */
export async function cityOf(communes: number, folder: string): Promise<City> {
  const [data, out] = [join(folder, `data-${communes}`), join(folder, `site-${communes}`)];
  const catalogues = cataloguesOf('data');
  fill(data, [
    ...catalogues.files,
    ['site.json', siteSettings()] as const,
    ...sampleFiles(communes, 1, catalogues),
  ]);
  const failure = await built(data, out);
  if (failure !== undefined) throw new Error(failure);
  const reading = read(data);
  if (!reading?.data) throw new Error('The sample has errors');
  return {
    realms: realmsOf(reading.data, reading.problems),
    pages: filesIn(out, '**/*.html'),
    parse: (page) => new JSDOM(readFileSync(join(out, page), 'utf8')).window.document,
  };
}

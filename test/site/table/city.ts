/** A built city of the sample, with the data that it was built from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cataloguesOf } from '../../../scripts/catalogue.ts';
import { fill } from '../../../scripts/new-folder.ts';
import { sampleFiles, siteSettings } from '../../../scripts/sample/folder.ts';
import { type PartedSites, partedSites } from '../../../src/model/simulation.ts';
import { read } from '../../../src/read/read.ts';
import { parsedHtml } from '../../parsed.ts';
import { built } from '../built.ts';
import { filesIn } from '../site.ts';

export interface City {
  readonly parted: PartedSites;
  readonly pages: readonly string[];
  readonly parse: (page: string) => Document;
}

/** Builds a city of so many communes into a folder; throws where it cannot be built. */
export function cityOf(communes: number, folder: string): Promise<City> {
  const catalogues = cataloguesOf('data');
  const settings = ['site.json', siteSettings()] as const;
  return siteOf([settings, ...sampleFiles(communes, 1, catalogues)], folder);
}

/** Builds a site of some files beside the catalogues into a folder; throws where it cannot be built. */
export async function siteOf(
  files: readonly (readonly [string, string])[],
  folder: string,
): Promise<City> {
  const [data, out] = [join(folder, 'data'), join(folder, 'site')];
  fill(data, [...cataloguesOf('data').files, ...files]);
  const failure = await built(data, out);
  if (failure !== undefined) throw new Error(failure);
  const reading = read(data);
  if (!reading?.data) throw new Error('The sample has errors');
  return {
    parted: partedSites(reading.data, reading.problems),
    pages: filesIn(out, '**/*.html').filter((page) => !page.startsWith('nhung/')),
    parse: (page) => parsedHtml(readFileSync(join(out, page), 'utf8')),
  };
}

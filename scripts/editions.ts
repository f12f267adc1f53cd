/** Editions of embeds: what was kept under a day stays in every later site. */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { copyFolder } from './disk.ts';

const DAYS = 'nhung/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]';

/** Takes the editions of the site that stands over into the new one, but for a day that this has itself. */
export function keepEditions(site: string, fresh: string): void {
  for (const day of globSync(DAYS, { cwd: site }))
    if (!existsSync(join(fresh, day))) copyFolder(join(site, day), join(fresh, day));
}

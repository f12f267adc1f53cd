/** The pages of a built site for search engines (sitemaps.org): at most 50.000, which no site here has. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullAddress } from '../src/address.ts';
import { xmlText } from '../src/format/xml-text.ts';
import { pagesOf } from './addresses.ts';

export const SITEMAP = 'sitemap.xml';

/** Writes it into a site that says where it will stand; made-up units are in no search engine. */
export function writeSitemap(address: string | null, site: string): void {
  if (address === null) return;
  const places = pagesOf(site)
    .filter((page) => !page.startsWith('nhung/'))
    .map((page) => fullAddress({ address }, `/${page}`) ?? '');
  const lines = places.map((place) => `<url><loc>${xmlText(place)}</loc></url>`);
  writeFileSync(
    join(site, SITEMAP),
    `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`,
  );
}

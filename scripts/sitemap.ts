/** The pages of a built site for search engines (sitemaps.org); more than one file may list stand in several, and an index names those. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullAddress } from '../src/address.ts';
import { xmlText } from '../src/format/xml-text.ts';
import { pagesOf } from './addresses.ts';

export const SITEMAP = 'sitemap.xml';

/** As many as one file may list. */
export const MOST = 50_000;

/** The files of a sitemap, by their names: `sitemap.xml` alone, or as the index of `sitemap-1.xml` and those that follow. */
export function sitemapFiles(
  address: string,
  pages: readonly string[],
  most: number = MOST,
): readonly { readonly name: string; readonly text: string }[] {
  const placed = (path: string) => xmlText(fullAddress({ address }, `/${path}`) ?? '');
  const list = (kind: string, of: string, paths: readonly string[]) =>
    `<?xml version="1.0" encoding="utf-8"?>
<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<${of}><loc>${placed(path)}</loc></${of}>`).join('\n')}
</${kind}>
`;
  if (pages.length <= most) return [{ name: SITEMAP, text: list('urlset', 'url', pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, at) => ({
    name: `sitemap-${at + 1}.xml`,
    text: list('urlset', 'url', pages.slice(at * most, (at + 1) * most)),
  }));
  const index = list(
    'sitemapindex',
    'sitemap',
    parts.map(({ name }) => name),
  );
  return [{ name: SITEMAP, text: index }, ...parts];
}

/** Writes it into a site that says where it will stand; made-up units are in no search engine, frames for other sites in none. */
export function writeSitemap(address: string | null, site: string): void {
  if (address === null) return;
  const pages = pagesOf(site).filter((page) => !page.startsWith('nhung/'));
  for (const { name, text } of sitemapFiles(address, pages)) writeFileSync(join(site, name), text);
}

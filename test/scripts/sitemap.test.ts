import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { makeFolder } from '../../scripts/disk.ts';
import { SITEMAP, sitemapFiles, writeSitemap } from '../../scripts/sitemap.ts';
import { temporaryFolder } from '../temporary.ts';

/** The schema of sitemaps.org, as the package `sitemap` brings it. */
const SCHEMA = join(
  dirname(createRequire(import.meta.url).resolve('sitemap/package.json')),
  'schema/sitemap.xsd',
);

function siteOf(...pages: readonly string[]): string {
  const folder = temporaryFolder();
  for (const page of pages) {
    makeFolder(dirname(join(folder, page)));
    writeFileSync(join(folder, page), '<!doctype html>');
  }
  return folder;
}

test('it lists every real page once, in full, by the schema of sitemaps.org', async () => {
  const site = siteOf('index.html', '404.html', 'don-vi/040.html', 'don-vi/mau-mo-phong.html');
  writeFileSync(join(site, 'cu.html'), '<meta http-equiv="refresh" content="0; url=index.html">');
  writeSitemap('https://dansomo.example/a&b', site);
  const text = readFileSync(join(site, SITEMAP), 'utf8');
  const { errors } = await validateXML({
    xml: { fileName: SITEMAP, contents: text },
    schema: { fileName: 'sitemap.xsd', contents: readFileSync(SCHEMA, 'utf8') },
  });
  expect(errors).toEqual([]);
  const read = await parseSitemap(Readable.from([text]));
  expect(read.map(({ url }) => url)).toEqual([
    'https://dansomo.example/a&b/don-vi/040.html',
    'https://dansomo.example/a&b/index.html',
  ]);
});

test('more pages than a file may list stand in several, which an index names', async () => {
  const pages = ['a.html', 'b.html', 'c.html', 'd.html', 'e.html'];
  const [index, ...parts] = sitemapFiles('https://dansomo.example/', pages, 2);
  expect(index?.name).toBe(SITEMAP);
  const named = await parseSitemapIndex(Readable.from([index?.text ?? '']));
  expect(named.map(({ url }) => url)).toEqual(
    parts.map(({ name }) => `https://dansomo.example/${name}`),
  );
  const listed = await Promise.all(parts.map(({ text }) => parseSitemap(Readable.from([text]))));
  expect(listed.map((each) => each.length)).toEqual([2, 2, 1]);
  expect(listed.flat().map(({ url }) => url)).toEqual(
    pages.map((page) => `https://dansomo.example/${page}`),
  );
});

test('frames for other sites are in no search engine', () => {
  const site = siteOf('index.html', 'nhung/040-muc-sinh.html');
  writeSitemap('https://dansomo.example/', site);
  expect(readFileSync(join(site, SITEMAP), 'utf8')).not.toContain('nhung');
});

test('a site without a public address has none', () => {
  const site = siteOf('index.html');
  writeSitemap(null, site);
  expect(() => readFileSync(join(site, SITEMAP))).toThrow('ENOENT');
});

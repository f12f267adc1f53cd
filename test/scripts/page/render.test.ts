import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { render } from '../../../scripts/page/render.ts';
import { temporaryFolder } from '../../temporary.ts';

const page = (pathname: string) =>
  `{ pathname: '${pathname}', route: { type: 'page', component: 'a' } }`;
const file = (pathname: string) =>
  `{ pathname: '${pathname}', route: { type: 'endpoint', component: 'b' } }`;

/** Bundled pages that answer with their address and with marks of two styles. */
function pages(paths: readonly string[]): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'code'));
  mkdirSync(join(folder, 'files/kieu'), { recursive: true });
  writeFileSync(join(folder, 'files/kieu/a.css'), '.b[data-astro-cid-aaaa]{top:0}');
  writeFileSync(
    join(folder, 'code/prerender-entry.mjs'),
    `export const paths = async () => [${paths}];
    export const app = { render: async ({ url }) => new Response(
      '<a href="/don-vi/040.html" class="b" data-astro-cid-aaaa data-astro-cid-bbbb>' + new URL(url).pathname + '</a>'
    ) };`,
  );
  return folder;
}

test('each page and file is written where its address says, links relative and marks short', async () => {
  const site = temporaryFolder();
  await render(pages([page('/'), page('/don-vi/040'), file('/tai-ve/a.csv')]), site);
  const textOf = (path: string) => readFileSync(join(site, path), 'utf8');
  expect(textOf('index.html')).toBe(
    '<a href="./don-vi/040.html" class="b" data-s0>/index.html</a>',
  );
  expect(textOf('don-vi/040.html')).toBe(
    '<a href="../don-vi/040.html" class="b" data-s0>/don-vi/040.html</a>',
  );
  expect(textOf('tai-ve/a.csv')).toContain('data-astro-cid-bbbb>/tai-ve/a.csv');
  expect(textOf('kieu/a.css')).toBe('.b[data-s0]{top:0}');
});

test('what a page or a style sheet names and is not there is told', async () => {
  const folder = pages([page('/')]);
  writeFileSync(join(folder, 'files/kieu/b.css'), 'a{background:url(/nen.png)}');
  expect(await render(folder, temporaryFolder())).toEqual([
    { page: 'kieu/b.css', file: 'nen.png' },
    { page: 'index.html', file: 'don-vi/040.html' },
  ]);
});

test('two pages of one address are refused', async () => {
  const twice = pages([page('/a'), page('/a')]);
  await expect(render(twice, temporaryFolder())).rejects.toThrow('a.html is of a and a');
});

test('pages that hold the data of one site are not taken for another', async () => {
  const once = pages([page('/')]);
  await render(once, temporaryFolder());
  await expect(render(once, temporaryFolder())).rejects.toThrow('A process renders one site');
});

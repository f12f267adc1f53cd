/** The bare pages for frames of other sites: what each says, what it weighs, what it asks for. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { embeds } from '../embeds.ts';
import { embedPages, files, parse, read } from './site.ts';

const one = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (found: Iterable<Element>): string[] =>
  [...found].map((each) => one(each.textContent));

test('there is a page of each embed, and no other', () => {
  expect([...embedPages].sort()).toEqual(embeds.map(({ file }) => `nhung/${file}.html`).sort());
});

test('a unit that the site is not about has one file here', () => {
  expect(files('nhung/mau005*')).toEqual(['nhung/mau005-mo-phong.html']);
});

describe.each(embeds.map((embed) => [embed.file, embed] as const))('%s', (file, embed) => {
  const path = `nhung/${file}.html`;
  const page = parse(path);

  test('weighs 15 kB at most, style and all, and loads one script', () => {
    expect(gzipSync(read(path), { level: 9 }).length).toBeLessThanOrEqual(15_000);
    const loaded = page.querySelectorAll(
      'script[src], link[rel~=stylesheet], link[rel~=icon], img, iframe',
    );
    expect([...loaded].map((each) => each.getAttribute('src'))).toEqual(['../nhung/khung.js']);
  });

  test('says where, when, what, of which source, and leads to its block', () => {
    expect(one(page.querySelector('.place')?.textContent)).toContain(embed.place);
    expect(one(page.querySelector('h1')?.textContent)).toBe(one(embed.title));
    expect(one(page.querySelector('.source')?.textContent)).toBe(one(embed.source));
    expect(embed.source).toMatch(/^Nguồn: /);
    expect(page.querySelector('.foot a')?.getAttribute('href')).toBe(`..${embed.page}`);
  });

  test('is marked where its figures are made up, and nowhere else', () => {
    expect(page.querySelector('.simulated') !== null).toBe(/mo-phong/.test(file));
  });
});

/** The rows of the tables of a block, spaces and signs for the eye left out. */
function cellsOf(place: string): ReadonlySet<string> {
  const [path = '', id = ''] = place.slice(1).split('#');
  const block = parse(path).getElementById(id);
  const bare = block?.cloneNode(true) as Element | undefined;
  for (const sign of bare?.querySelectorAll('.flag, .note, .few') ?? []) sign.remove();
  const cells = [...(bare?.querySelectorAll('th, td, caption, p, span, b, figcaption') ?? [])];
  return new Set(textsOf(cells));
}

const EXACT = /^[\d.,%]+$/;

test('every figure of a table stands in the table of the page that it leads to', () => {
  const strange = embeds
    .filter(({ file }) => /-bang-/.test(file))
    .flatMap(({ file, page, body }) => {
      const known = cellsOf(page);
      const cells = body.table.rows.flatMap(({ cells: [, ...rest] }) => rest);
      return cells
        .filter((cell) => EXACT.test(cell) && !known.has(cell))
        .map((cell) => `${file}: ${cell}`);
    });
  expect(strange).toEqual([]);
});

test('an embed sets no cookie, keeps nothing, and asks nobody else', () => {
  for (const path of [...embedPages, ...files('nhung/{khung,cao}.js')])
    expect(read(path), path).not.toMatch(
      /cookie|localStorage|sessionStorage|indexedDB|https?:\/\/(?!www\.w3\.org)/,
    );
});

test('charts of the units that the site is about are pictures too, at two widths', () => {
  const charts = embeds.filter(({ body }) => body.kind === 'chart').map(({ file }) => file);
  const wanted = charts.flatMap((file) => [`nhung/${file}-hep.svg`, `nhung/${file}.svg`]);
  expect(files('nhung/*.svg')).toEqual(wanted.sort());
  for (const path of wanted) {
    expect(read(path), path).toMatch(/Nguồn: /);
    expect(read(path), path).toMatch(/svg \.finding\{font-size:\d+px;font-weight:600/);
  }
});

test('the codes in the gallery begin and end with themselves', () => {
  const codes = [...parse('nhung.html').querySelectorAll('[data-kind]')];
  expect(codes.length).toBeGreaterThan(0);
  for (const { textContent } of codes) expect(textContent).toMatch(/^<.*>$/s);
});

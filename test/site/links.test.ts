import { describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { files, allPages as pages, parse, read, site } from './site.ts';

interface Link {
  readonly from: string;
  readonly to: string;
  /** A link that a reader follows; the rest is loaded with the page. */
  readonly followed: boolean;
}

const attributes = ['href', 'src', 'srcset', 'poster', 'data', 'action', 'xlink:href'];

const inPage = (page: string): Link[] =>
  [...parse(page).querySelectorAll('*')].flatMap((element) =>
    attributes.flatMap((name) => {
      const value = element.getAttribute(name);
      if (value === null) return [];
      const addresses =
        name === 'srcset'
          ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '')
          : [value];
      return addresses.map((to) => ({ from: page, to, followed: element.localName === 'a' }));
    }),
  );

const inStyle = (from: string, text: string): Link[] =>
  [...text.matchAll(/url\(\s*["']?(.*?)["']?\s*\)|@import\s+["'](.*?)["']/g)].map((match) => ({
    from,
    to: match[1] ?? match[2] ?? '',
    followed: false,
  }));

const styles = files('**/*.css');
const elsewhere = ({ to }: Link) => /^([a-z][a-z\d+.-]*:|\/\/)/i.test(to);
const isData = ({ to }: Link) => to.startsWith('data:');

const links = [
  ...pages.flatMap((page) => [
    ...inPage(page),
    ...[...parse(page).querySelectorAll('style')].flatMap((style) =>
      inStyle(page, style.textContent),
    ),
  ]),
  ...styles.flatMap((style) => inStyle(style, read(style))),
];
const own = links.filter((link) => !elsewhere(link));

const targetOf = ({ from, to }: Link): URL => new URL(to, `http://site/${encodeURI(from)}`);
const fileOf = (link: Link): string => decodeURIComponent(targetOf(link).pathname).slice(1);
const show = ({ from, to }: Link): string => `${from} → ${to}`;

test('there are pages, and they link to each other', () => {
  expect(pages).toContain('index.html');
  expect(own.length).toBeGreaterThan(pages.length);
});

test('nothing is loaded from another origin', () => {
  const foreign = links.filter((link) => elsewhere(link) && !isData(link) && !link.followed);
  expect(foreign.map(show)).toEqual([]);
});

test('a link that leaves the site is https, mailto or tel', () => {
  const leaving = links.filter((link) => elsewhere(link) && link.followed);
  expect(leaving.filter(({ to }) => !/^(https:\/\/|mailto:|tel:)/.test(to)).map(show)).toEqual([]);
});

test('every link is relative, so that the site works under any path', () => {
  expect(own.filter(({ to }) => to.startsWith('/') || to === '').map(show)).toEqual([]);
});

test('no link climbs out of the site', () => {
  const climbing = own.filter(({ from, to }) => {
    const base = 'http://site/'.concat('deep/'.repeat(20));
    return !new URL(to, base + encodeURI(from)).href.startsWith(base);
  });
  expect(climbing.map(show)).toEqual([]);
});

test('every link names a file that is there', () => {
  const all = new Set(files('**/*'));
  expect(own.filter((link) => !all.has(fileOf(link))).map(show)).toEqual([]);
});

test('every fragment names an element of its page', () => {
  const ids = new Map(
    pages.map((page) => [
      page,
      new Set([...parse(page).querySelectorAll('[id]')].map(({ id }) => id)),
    ]),
  );
  const lost = own.filter((link) => {
    const id = decodeURIComponent(targetOf(link).hash.slice(1));
    return id !== '' && ids.get(fileOf(link))?.has(id) === false;
  });
  expect(lost.map(show)).toEqual([]);
});

test('every page is reached from the first', () => {
  const next = Map.groupBy(
    own.filter(({ followed }) => followed),
    ({ from }) => from,
  );
  const reached = new Set(['index.html']);
  for (const page of reached) for (const link of next.get(page) ?? []) reached.add(fileOf(link));
  expect(pages.filter((page) => page !== '404.html' && !reached.has(page))).toEqual([]);
});

describe.each(['/', '/a/b/'])('served under %s', (base) => {
  test('every page and everything that it names answers', async () => {
    const { url, close } = await serve({ dir: site, base });
    const paths = new Set([
      ...pages.map(encodeURI),
      ...own.map((link) => targetOf(link).pathname.slice(1)),
    ]);
    const answers = await Promise.all(
      [...paths].map(async (path) => {
        const { status } = await fetch(url + path);
        return `${status} ${path}`;
      }),
    );
    await close();
    expect(answers.filter((answer) => !answer.startsWith('200 '))).toEqual([]);
  });
});

test('no file needs a capital letter in its name, or begins with an underscore', () => {
  const names = files('**/*').filter((path) => /(?:^|\/)_|\p{Lu}/u.test(path));
  expect(names).toEqual([]);
});

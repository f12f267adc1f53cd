/** What a page tells a program that shows its link, on a site that does not say where it will stand. */
import { describe, expect, test } from 'vitest';
import { pages, parse } from './site.ts';

const said = (path: string, name: string): string | null =>
  parse(path).querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? null;

describe.each(pages.filter((path) => path !== '404.html'))('%s', (path) => {
  test('has a title, a description, the name of the site, and no picture', () => {
    const [page = ''] = parse(path).title.split(' – ');
    expect(said(path, 'title')).toContain(page);
    expect(said(path, 'title')).toMatch(/Dân Số Mở/);
    expect((said(path, 'description') ?? '').length).toBeGreaterThan(20);
    expect(['url', 'image'].map((name) => said(path, name))).toEqual([null, null]);
  });
});

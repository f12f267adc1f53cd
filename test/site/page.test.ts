import { describe, expect, test } from 'vitest';
import { data } from '../real-data.ts';
import { allPages, files, pages, parse } from './site.ts';

/** The numbers of lines of forms, of the UN's indicators and of versions are names: no decimals. */
const LINES =
  /(?:dòng|bền vững|database)\s\d+(?:\.\d+)+(?:\svà\s\d+(?:\.\d+)+)*|“\d+(?:\.\d+)+\.(?=\s)/gu;
const vietnameseNumber = /^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+,\d+$/;

/** The texts that a reader sees, but for quotations of what a file or a report holds. */
function texts(page: Document): string[] {
  const walker = page.createTreeWalker(page.body, 4 /* text */);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (
      node.parentElement?.closest('script, style, code, kbd, pre, q, samp, .of-numbering') === null
    ) {
      found.push(node.textContent ?? '');
    }
  }
  return found;
}

/** Whether an element has the named attribute with words, or one that points at words. */
const says = (element: Element, attribute: string, pointer: string): boolean =>
  Boolean(element.getAttribute(attribute)?.trim()) ||
  (element.getAttribute(pointer) ?? '')
    .split(/\s+/)
    .some(
      (id) => id !== '' && Boolean(element.ownerDocument.getElementById(id)?.textContent.trim()),
    );

const inside = (element: Element, selector: string): boolean =>
  Boolean(element.querySelector(`:scope > ${selector}`)?.textContent.trim());

const markup = (elements: Iterable<Element>): string[] =>
  [...elements].map(({ outerHTML }) => outerHTML.slice(0, 160));

describe.each(allPages)('%s', (path) => {
  const page = parse(path);
  const all = [...page.querySelectorAll('*')];

  test('is in Vietnamese', () => {
    expect(page.documentElement.lang).toBe('vi');
  });

  test('has one first heading, with words', () => {
    const headings = [...page.querySelectorAll('h1')].map((h1) => h1.textContent.trim());
    expect(headings).toEqual([expect.stringMatching(/\S/)]);
  });

  test('has a title and a description', () => {
    expect(page.title.trim()).not.toBe('');
    expect(page.title.length).toBeLessThanOrEqual(120);
    const description = page.querySelector('meta[name=description]')?.getAttribute('content');
    expect(description?.trim() ?? '').not.toBe('');
  });

  test('lets a reader zoom', () => {
    const viewport = page.querySelector('meta[name=viewport]')?.getAttribute('content');
    expect(viewport).toContain('width=device-width');
    expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
  });

  test('has a strict content security policy before anything that loads', () => {
    const first = page.head.querySelector(':scope > :not(meta[charset])');
    expect(first?.getAttribute('http-equiv')?.toLowerCase()).toBe('content-security-policy');
    const policy = first?.getAttribute('content') ?? '';
    // Neither of the last two falls back to the first.
    for (const directive of ['default-src', 'base-uri', 'form-action'])
      expect(policy).toMatch(new RegExp(`(^|;)\\s*${directive} 'none'\\s*(;|$)`));
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  });

  test('has no script, style or handler in its markup that the policy would block', () => {
    expect(markup(page.querySelectorAll('[style]'))).toEqual([]);
    const scripts = [...page.querySelectorAll('script')];
    expect(markup(scripts.filter((script) => script.textContent.trim() !== ''))).toEqual([]);
    const handled = all.filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    expect(markup(handled)).toEqual([]);
  });

  test('captions every figure', () => {
    const bare = [...page.querySelectorAll('figure')].filter(
      (figure) => !inside(figure, 'figcaption'),
    );
    expect(markup(bare)).toEqual([]);
  });

  test('names and describes every drawing of a figure', () => {
    const drawings = [
      ...page.querySelectorAll('figure svg:not([aria-hidden=true], [aria-hidden=true] *, svg svg)'),
    ];
    const mute = drawings.filter(
      (svg) =>
        svg.getAttribute('role') !== 'img' ||
        !(inside(svg, 'title') || says(svg, 'aria-label', 'aria-labelledby')) ||
        !(inside(svg, 'desc') || says(svg, 'aria-description', 'aria-describedby')),
    );
    expect(markup(mute)).toEqual([]);
  });

  test('names every table and gives every heading cell a scope', () => {
    const nameless = [...page.querySelectorAll('table')].filter(
      (table) => !inside(table, 'caption') && !says(table, 'aria-label', 'aria-labelledby'),
    );
    expect(markup(nameless)).toEqual([]);
    expect(markup(page.querySelectorAll('th:not([scope])'))).toEqual([]);
    const headless = [...page.querySelectorAll('table')].filter(
      (table) => !table.querySelector('th'),
    );
    expect(markup(headless)).toEqual([]);
  });

  test('shows no trace of a value that is not there', () => {
    const traces = /\bundefined\b|\bNaN\b|\[object|\bnull\b|\bInfinity\b|Invalid Date/;
    const spoken = all.flatMap((element) =>
      ['alt', 'aria-label', 'aria-description', 'content', 'title'].flatMap(
        (name) => element.getAttribute(name) ?? [],
      ),
    );
    const seen = [...texts(page), page.title, ...spoken];
    expect(seen.filter((text) => traces.test(text))).toEqual([]);
  });

  test('has no double space inside a line', () => {
    expect(texts(page).filter((text) => /\S[ \u00a0]{2,}\S/.test(text))).toEqual([]);
  });

  // Astro drops a space that stands at a line break of the source: there it is written {' '}.
  test('parts every word from a link and from a word in another type', () => {
    const apart = 'a:not([class*=flag]), b, strong, i, em, time';
    const glued = [...page.querySelectorAll(apart)].filter((element) => {
      const [before, after] = [element.previousSibling, element.nextSibling].map((node) =>
        node?.nodeType === 3 ? (node.textContent ?? '') : '',
      );
      const own = element.textContent;
      const isWord = /^[\p{L}\d]/u.test(own) && /[\p{L}\d,.:;]$/u.test(before ?? '');
      return isWord || (/[\p{L}\d]$/u.test(own) && /^[\p{L}\d(]/u.test(after ?? ''));
    });
    expect(markup(glued)).toEqual([]);
  });

  test('writes numbers as Vietnamese does: 2,03 and 14.555.200', () => {
    const odd = texts(page)
      .map((text) => text.replace(LINES, ''))
      .flatMap((text) => text.match(/(?<![\p{L}\d.])\d+(?:[.,]\d+)+(?![\p{L}\d])/gu) ?? [])
      .filter((number) => !vietnameseNumber.test(number));
    expect(odd).toEqual([]);
  });
});

test.each(pages.filter((path) => path !== '404.html'))(
  '%s says in its menu where the reader is, or how to get back',
  (path) => {
    const menu = parse(path).querySelector('header nav');
    const trail = parse(path).querySelector('nav[aria-label] ol');
    if (path.includes('/')) expect(trail?.querySelector('li a[href]')).toBeTruthy();
    expect(menu?.querySelectorAll('a[href]').length).toBeGreaterThan(4);
  },
);

const units = files('don-vi/*.html').map(parse);

test('a cell of the training results says in words whether the target is met', () => {
  const cells = files('truc-thuoc/*.html').flatMap((page) => [
    ...parse(page).querySelectorAll('td:is(.gap-0, .gap-1, .gap-2, .gap-3)'),
  ]);
  expect(cells.length).toBeGreaterThan(100);
  const words = { 0: 'đạt', 1: 'thiếu dưới 20', 2: 'thiếu 20 đến 45', 3: 'thiếu trên 45' };
  for (const cell of cells) {
    const [gap, word] = Object.entries(words).find(([each]) => cell.matches(`.gap-${each}`)) ?? [];
    const said = gap === '0' ? word : `${word} điểm`;
    expect(cell.textContent).toMatch(new RegExp(`^\\d+(?:,\\d+)? ${said}$`));
  }
});

test('what is only to be known stands under no heading that asks', () => {
  const notices = units.flatMap((page) => [...page.querySelectorAll('.notice')]);
  const small = notices.filter((notice) => notice.textContent.includes('có số nhỏ hơn'));
  expect(notices.some((notice) => notice.textContent.trim().startsWith('Để biết'))).toBe(true);
  for (const notice of small) expect(notice.textContent.trim()).toMatch(/^Để biết/);
});

/** The catalogue of the documents gives their keys; the picture of a form shows the cell that holds one. */
const isListed = (path: string, text: string, key: string): boolean =>
  (path === 'van-ban.html' && text === `Mã: ${key}`) ||
  (path === 'gui-so-lieu.html' && text === key);

test('no text names a document by its key, but where the key is listed', () => {
  const keys = new Set(data.document.map(({ code }) => code));
  expect(keys).toContain('BC-CAOBANG-MUCSINH');
  const found = allPages.flatMap((path) =>
    texts(parse(path)).flatMap((text) =>
      (text.match(/[\p{Lu}\d]+(?:-[\p{Lu}\d]+)+/gu) ?? [])
        .filter((key) => keys.has(key) && !isListed(path, text.trim(), key))
        .map((key) => `${path}: ${key}`),
    ),
  );
  expect(found).toEqual([]);
});

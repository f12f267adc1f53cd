import { expect, test } from 'vitest';
import { embedPages, isPaper, onePerKind, someKinds } from '../site/site.ts';
import { inContext, onePage, served, sheetsOf } from './context.ts';
import { raggedIn } from './paper.ts';

const { url } = await served();

/** What an A4 sheet leaves between its margins (180 mm), px. */
const SHEET = 680;

/** Runs in the page: what does not belong on paper, or is missing there. */
function misprints(isEmbed: boolean): string[] {
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const name = (element: Element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 60)}`;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const style = (element: Element) => getComputedStyle(element);
  // An official form is printed alone: its own lines head it, and its unit stands behind it.
  const paper = all('.paper').find(seen);
  const [first, ...more] = paper ? all('.paper .heading').slice(0, 1) : all('h1');
  return [
    ...all('nav, search, button, input, select, .skip, .take-away, .hint')
      .filter(seen)
      .map((element) => `is of no use on paper: ${name(element)}`),
    ...all('main details:not([open])')
      .filter(seen)
      .filter((element) => !element.closest('.notice'))
      .map((element) => `nobody opened it: ${name(element)}`),
    ...all('svg.narrow')
      // Half of a unit's sheet is as wide as a phone.
      .filter((element) => seen(element) && !element.closest('.sheet'))
      .map((element) => `is drawn for a phone: ${name(element)}`),
    ...all('thead')
      .filter((head) => style(head).display !== 'table-header-group')
      .map((head) => `does not stand on the next sheet again: ${name(head)}`),
    ...all('body *')
      .filter((element) => element instanceof HTMLElement && seen(element))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `runs over the edge of the sheet: ${name(element)}`),
    // A browser leaves the heading of such a block behind, whatever it is told of the heading.
    ...all('.status-cards, .land')
      .filter((element) => !element.closest('.sheet'))
      .filter((element) => style(element.closest('.block') ?? element).breakInside !== 'avoid')
      .map((element) => `may be parted from its heading or key: ${name(element)}`),
    ...(first && more.length === 0 && seen(first) ? [] : ['the sheet has no heading']),
    // An embed has neither: its source and the wordmark stand in its place.
    ...(paper ||
    (isEmbed ? ['.source', '.foot .marks'] : ['header', 'footer']).every((each) =>
      all(each).some(seen),
    )
      ? []
      : ['nobody stands behind it']),
    ...(style(isEmbed ? document.body : document.documentElement).backgroundColor ===
    'rgb(255, 255, 255)'
      ? []
      : ['the paper is not white']),
    ...all('main :is(p, td, th, h1, h2, h3, text)')
      .filter(
        (element) => seen(element) && style(element).getPropertyValue('--color-text') !== '#191e22',
      )
      .map((element) => `has the ink of the dark theme: ${name(element)}`),
  ];
}

test('each sheet says at its foot of which page it is, up to when, and where it was found', async () => {
  const about = await inContext({}, async (context) => {
    const page = await context.newPage();
    await page.goto(`${url}don-vi/07543.html#muc-tieu`);
    await page.pdf();
    return page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--about'),
    );
  });
  const address = `${url}don-vi/07543.html`;
  expect(about).toBe(`"Xã Sơn Hải – Dân Số Mở · Số liệu đến 31/12/2025 · ${address}"`);
});

const visit = onePage({ colorScheme: 'dark', viewport: { width: SHEET, height: 960 } });

test.each(onePerKind.filter(isPaper))('%s prints what is read, in light colours', async (path) => {
  const page = await visit(url + path);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  expect(await page.evaluate(misprints, embedPages.includes(path))).toEqual([]);
});

test.each(someKinds.filter(isPaper))(
  '%s leaves no sheet half empty, and none to the last words alone',
  async (path) => {
    expect(raggedIn(await sheetsOf(url + path))).toEqual([]);
  },
);

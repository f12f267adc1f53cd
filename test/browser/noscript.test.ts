import { expect, test } from 'vitest';
import { onePerKind } from '../site/site.ts';
import { onePage, served } from './context.ts';

const { url } = await served();
const visit = onePage({ javaScriptEnabled: false });

/** Runs in the page: what a reader without scripts cannot see, with every fold opened. */
function unseen(): string[] {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const seen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      width > 1 &&
      height > 1
    );
  };
  const name = (element: Element) =>
    `${element.localName}: ${element.textContent?.trim().slice(0, 60)}`;
  const parts = [...document.querySelectorAll('h1, main table, main figure')];
  const charts = [...document.querySelectorAll('figure')].filter((figure) => {
    const drawings = [...figure.querySelectorAll('svg[role=img]')];
    return drawings.length > 0 && !drawings.some(seen);
  });
  return [...parts.filter((part) => !seen(part)), ...charts].map(name);
}

test.each(onePerKind)('%s shows its heading, charts and tables without scripts', async (path) => {
  const page = await visit(url + path);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.evaluate(unseen)).toEqual([]);
});

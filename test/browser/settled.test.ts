/** Nothing on a page moves after it is first drawn. */
import { expect, test } from 'vitest';
import { inContext, served } from './context.ts';

const { url } = await served();

declare global {
  interface Window {
    asked?: number[];
  }
}

/** Runs in the page before any of it: notes how much of it there is when a font is asked for. */
function noteFonts(): void {
  window.asked = [];
  const { load } = FontFace.prototype;
  FontFace.prototype.load = function noted() {
    window.asked?.push(document.body.querySelectorAll(':not(script)').length);
    return load.call(this);
  };
}

test('the fonts are read before there is any text to draw in others', async () => {
  const asked = await inContext({}, async (context) => {
    const page = await context.newPage();
    await page.addInitScript(noteFonts);
    await page.goto(`${url}index.html`);
    return page.evaluate(() => window.asked ?? []);
  });
  expect(asked.length).toBeGreaterThanOrEqual(3);
  expect(new Set(asked)).toEqual(new Set([0]));
});

test('what the checker of files shows has its place before its script is there', async () => {
  const beginsAt = (isBlocked: boolean) =>
    inContext({ viewport: { width: 390, height: 844 } }, async (context) => {
      const page = await context.newPage();
      if (isBlocked) await page.route('**/kiem-tra.js', (route) => route.abort());
      await page.goto(`${url}kiem-tra.html`);
      return page.evaluate(() => ({
        top: document.querySelector('[data-start]')?.getBoundingClientRect().top,
        isShown: document.querySelector('[data-by-script][hidden]') === null,
      }));
    });
  const [before, after] = [await beginsAt(true), await beginsAt(false)];
  expect([before.isShown, after.isShown]).toEqual([false, true]);
  expect(after.top).toBe(before.top);
});

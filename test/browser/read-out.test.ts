import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inContext, served } from './context.ts';

const { url } = await served();
const withChart = 'muc-sinh.html';

const chart = (page: Page) => page.locator('figure.chart > svg:visible').first();
const readOut = (page: Page) => page.locator('.read-out');

/** Labels of the first chart as they stand on the screen, from left to right. */
const labels = (page: Page): Promise<string[]> =>
  chart(page).evaluate((svg) =>
    [...svg.querySelectorAll<SVGElement>('[data-label]')]
      .map((mark) => ({ mark, at: mark.getBoundingClientRect() }))
      .sort((a, b) => Math.round(a.at.left - b.at.left) || a.at.top - b.at.top)
      .map(({ mark }) => mark.dataset.label ?? ''),
  );

describe.each([390, 1280])('a chart %i px wide', (width) => {
  const viewport = { width, height: 900 };

  test('is read by the arrow keys, aloud, and Escape ends it', async () => {
    await inContext({ viewport }, async (context) => {
      const page = await context.newPage();
      await page.goto(url + withChart);
      const [first = '', second = '', ...rest] = await labels(page);
      await chart(page).focus();
      await page.keyboard.press('ArrowRight');
      expect(await readOut(page).textContent()).toBe(first);
      await page.keyboard.press('ArrowRight');
      expect(await readOut(page).textContent()).toBe(second);
      expect(await page.locator('body > [role=status]').allTextContents()).toContain(second);
      await page.keyboard.press('ArrowLeft');
      expect(await readOut(page).textContent()).toBe(first);
      await page.keyboard.press('End');
      expect(await readOut(page).textContent()).toBe(rest.at(-1));
      await page.keyboard.press('Escape');
      expect(await readOut(page).count()).toBe(0);
    });
  });

  test('is read under the pointer, which may rest on the words, and is silent when it leaves', async () => {
    await inContext({ viewport }, async (context) => {
      const page = await context.newPage();
      await page.goto(url + withChart);
      const mark = chart(page).locator('[data-label]').last();
      const label = await mark.getAttribute('data-label');
      await mark.hover();
      expect(await readOut(page).textContent()).toBe(label);
      await readOut(page).hover();
      expect(await readOut(page).textContent()).toBe(label);
      await page.mouse.move(0, 0);
      await page.locator('h1').hover();
      expect(await readOut(page).count()).toBe(0);
    });
  });

  test('keeps the words within the figure', async () => {
    await inContext({ viewport }, async (context) => {
      const page = await context.newPage();
      await page.goto(url + withChart);
      await chart(page).focus();
      const figure = await chart(page).locator('..').boundingBox();
      for (const _ of await labels(page)) {
        await page.keyboard.press('ArrowRight');
        const box = await readOut(page).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual((figure?.x ?? 0) - 1);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
          (figure?.x ?? 0) + (figure?.width ?? 0) + 1,
        );
      }
    });
  });
});

test('a finger reads a mark, and a touch elsewhere ends it', async () => {
  await inContext({ viewport: { width: 390, height: 800 }, hasTouch: true }, async (context) => {
    const page = await context.newPage();
    await page.goto(url + withChart);
    await chart(page)
      .locator('[data-label]')
      .first()
      .tap({ position: { x: 8, y: 8 } });
    expect(await readOut(page).count()).toBe(1);
    await page.locator('h1').tap();
    expect(await readOut(page).count()).toBe(0);
  });
});

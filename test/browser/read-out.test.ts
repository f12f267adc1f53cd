import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inContext, served } from './context.ts';

const { url } = await served();
const withChart = 'muc-sinh.html';

const chart = (page: Page) => page.locator('figure.chart > svg:visible').first();
const middleOf = async (mark: Locator) => {
  const { x = 0, y = 0, width = 0, height = 0 } = (await mark.boundingBox()) ?? {};
  return { clientX: x + width / 2, clientY: y + height / 2 };
};
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

test('a finger reads every mark without hiding a word of the drawing', async () => {
  await inContext({ viewport: { width: 390, height: 800 }, hasTouch: true }, async (context) => {
    const page = await context.newPage();
    await page.goto(url + withChart);
    await chart(page).evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
    const marks = chart(page).locator('[data-label]');
    expect(await marks.count()).toBeGreaterThan(3);
    for (const mark of await marks.all()) {
      await mark.dispatchEvent('pointerdown', { pointerType: 'touch', ...(await middleOf(mark)) });
      expect(await readOut(page).textContent()).toBe(await mark.getAttribute('data-label'));
      const covered = await readOut(page).evaluate((box) => {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        return [...(box.parentElement?.querySelectorAll('svg :is(text, [data-label])') ?? [])]
          .filter((each) => {
            const at = each.getBoundingClientRect();
            return at.left < right && at.right > left && at.top < bottom && at.bottom > top;
          })
          .map((each) => each.textContent || each.getAttribute('data-label'));
      });
      expect(covered).toEqual([]);
    }
  });
});

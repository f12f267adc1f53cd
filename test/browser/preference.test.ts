/** What a reader has asked of the system is kept: no motion, and colours of one’s own. */
import { expect, test } from 'vitest';
import { onePerKind } from '../site/site.ts';
import { inContext, onePage, served } from './context.ts';

const { url } = await served();
const visit = onePage({ reducedMotion: 'reduce' });

/** Runs in the page: what would move, each kind of element once. */
function moving(): string[] {
  const isLong = (times: string) =>
    times.split(', ').some((time) => Number.parseFloat(time) > 0.01);
  const found = [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } =
      getComputedStyle(element);
    const moves =
      isLong(transitionDuration) ||
      (animationName !== 'none' && isLong(animationDuration)) ||
      scrollBehavior === 'smooth';
    return moves ? `${element.localName}.${element.getAttribute('class')}` : [];
  });
  return [...new Set(found)];
}

test.each(onePerKind)('%s keeps still for who asks so', async (path) => {
  const page = await visit(url + path);
  expect(await page.evaluate(moving)).toEqual([]);
});

test('in colours of one’s own the focus is marked', async () => {
  const outline = await inContext({ forcedColors: 'active' }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${url}muc-sinh.html`);
    for (let at = 0; at < 4; at += 1) await page.keyboard.press('Tab');
    return page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return [outlineStyle, Number.parseFloat(outlineWidth) >= 2];
    });
  });
  expect(outline).toEqual(['solid', true]);
});

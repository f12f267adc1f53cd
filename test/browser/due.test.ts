import { expect, test } from 'vitest';
import { inContext, served } from './context.ts';

const { url } = await served();

test.each([
  ['2026-11-28T08:00:00+07:00', 'còn 11 ngày'],
  ['2026-12-09T20:00:00+07:00', 'hôm nay'],
  ['2026-12-10T00:30:00+07:00', 'đã qua'],
])('read at %s a page counts: %s', async (now, words) => {
  const day = await inContext({}, async (context) => {
    const page = await context.newPage();
    await page.clock.install({ time: new Date(now) });
    await page.goto(`${url}viec-den-han.html`);
    const time = page.locator('time[data-due]').first();
    const shown = () => time.evaluate((each) => getComputedStyle(each, '::after').content);
    const onScreen = await shown();
    await page.emulateMedia({ media: 'print' });
    return [
      await time.textContent(),
      await time.getAttribute('data-left'),
      onScreen,
      await shown(),
    ];
  });
  expect(day).toEqual(['09/12/2026', words, `" (${words})"`, 'none']);
});

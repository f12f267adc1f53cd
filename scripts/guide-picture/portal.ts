/** The pictures of the chapter for those who publish on a portal (docs/huong-dan/cong-thong-tin.md). */
import type { Page } from 'playwright-core';
import { article, card } from './article.ts';
import { type Shot, SITE, toPortal } from './shot.ts';

const CHART = 'mau-mo-phong-muc-sinh';
const TITLE = 'Tin mẫu: mức sinh của Thành phố Mẫu';

/** Chooses in the gallery, as an editor does; returns the code. */
async function chosen(page: Page, width: number, kind: string): Promise<string> {
  await page.locator(`[name=width][value="${width}"]`).check();
  await page.locator(`[name=kind][value="${kind}"]`).check();
  const code = page.locator('#nhung-ma');
  const isOf = kind === 'Bảng' ? '<table' : `width="${width}"`;
  await page.waitForFunction(
    (words) => document.querySelector('textarea')?.value.includes(words),
    isOf,
  );
  return code.inputValue();
}

/** A code in an article; `change` does to it what a portal does. */
const pasted =
  (change: (code: string) => string) =>
  async (page: Page): Promise<void> =>
    toPortal(page, article(TITLE, change(await chosen(page, 480, 'Khung'))));

const withoutFrame = (code: string): string => code.replace(/<iframe[^<]*<\/iframe>/, '');

/** The block that the embed leads to, as the chapter has it pasted. */
async function deepLink(page: Page): Promise<void> {
  const to = await page.locator(`[data-embed="${CHART}"]`).getAttribute('data-page');
  const src = (to ?? '').replace('#', '?nen=sang#');
  const frame = `<iframe src="${src}" title="Mức sinh" width="100%" height="1000"></iframe>`;
  await toPortal(page, article(TITLE, frame));
}

/** The link of a page as a message shows it. */
async function sentLink(page: Page): Promise<void> {
  const said = async (name: string) =>
    (await page.locator(`meta[property="og:${name}"]`).getAttribute('content')) ?? '';
  const [title, image] = [await said('title'), await said('image')];
  await toPortal(page, card({ title, image, host: new URL(SITE).host }));
}

const gallery = `nhung.html#${CHART}`;

export const portalShots: readonly Shot[] = [
  {
    ...{ name: 'nhung-chon', width: 720, open: gallery },
    act: async (page) => {
      await chosen(page, 480, 'Khung');
      await page.locator('[data-look]').evaluate((look) => {
        look.setAttribute('hidden', '');
      });
    },
    marks: [
      ...['.what:has(select)', 'fieldset:has([name=width])', 'fieldset:has([name=kind])'],
      '[data-choice] button',
    ],
    part: ['.what:has(select)', 'p:has(> [role=status])'],
  },
  {
    ...{ name: 'nhung-bai-viet', width: 560, open: gallery, part: ['main'] },
    act: pasted((code) => code),
  },
  {
    ...{ name: 'nhung-bo-khung', width: 560, open: gallery, part: ['main'] },
    act: pasted(withoutFrame),
  },
  { ...{ name: 'dan-toi-muc', width: 720, open: gallery, part: ['main'] }, act: deepLink },
  {
    ...{ name: 'gui-duong-dan', width: 560, open: 'don-vi/mau-mo-phong.html', part: ['main'] },
    act: sentLink,
  },
];

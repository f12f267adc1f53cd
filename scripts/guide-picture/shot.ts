/** One picture of the guide: what is opened, what is done there, what of it is shown and numbered. */
import type { Page } from 'playwright-core';
import { fitted } from './webp.ts';

/** Where the sample site stands in the pictures. */
export const SITE = 'https://dan-so.example';
/** Where the portal stands whose articles show it. */
const PORTAL = 'https://cong-thong-tin.example';

export interface Shot {
  /** The name of its file, without the ending: what the guide calls it by. */
  readonly name: string;
  /** px of the window; the text of the guide is 720 px wide. */
  readonly width: number;
  /** A page of the site, `nhung.html`. */
  readonly open: string;
  /** What is done there before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
  /** What gets a number, from 1 on, by selectors. */
  readonly marks?: readonly string[];
  /** What the picture shows, by selectors: the room that holds the first element of each; else the window. */
  readonly part?: readonly string[];
}

/** The picture as WebP; throws where something that the shot names is not there, or the file is too large. */
export async function take(
  page: Page,
  { name, width, open, act, marks, part }: Shot,
): Promise<Buffer> {
  page.setDefaultTimeout(60_000);
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${SITE}/${open}`);
  await act?.(page);
  for (const frame of page.frames()) await frame.evaluate(() => document.fonts.ready);
  for (const [at, mark] of (marks ?? []).entries())
    await page
      .locator(mark)
      .first()
      .evaluate(numbered, at + 1);
  const clip = part === undefined ? undefined : await roomOf(page, part);
  const png = await page.screenshot({
    ...(clip && { clip, fullPage: true }),
    ...{ animations: 'disabled', caret: 'hide' },
  });
  return fitted(page, name, png);
}

/** Leaves the site for a page of the portal, of which this is the HTML. */
export async function toPortal(page: Page, html: string): Promise<void> {
  await page.route(`${PORTAL}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(PORTAL);
  await page.waitForLoadState('networkidle');
}

/** Space around what is shown, in which the numbers stand. */
const AROUND = 16;

async function roomOf(page: Page, part: readonly string[]) {
  const boxes = await Promise.all(part.map((each) => page.locator(each).first().evaluate(boxOf)));
  const x = Math.max(0, Math.min(...boxes.map(({ left }) => left)) - AROUND);
  const y = Math.max(0, Math.min(...boxes.map(({ top }) => top)) - AROUND);
  const right = Math.max(...boxes.map(({ right }) => right)) + AROUND;
  const bottom = Math.max(...boxes.map(({ bottom }) => bottom)) + AROUND;
  return { x, y, width: right - x, height: bottom - y };
}

/** Runs in the page: where something stands in it, in px. */
function boxOf(of: Element) {
  const { left, top, right, bottom } = of.getBoundingClientRect();
  const [x, y] = [scrollX, scrollY];
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** Runs in the page: a line around what is meant, its number on the corner. */
function numbered(of: Element, number: number): void {
  const { left, top, width, height } = of.getBoundingClientRect();
  const [frame, badge] = [document.createElement('div'), document.createElement('div')];
  Object.assign(frame.style, {
    ...{ position: 'absolute', zIndex: '9999', boxSizing: 'border-box' },
    ...{ left: `${left + scrollX - 5}px`, top: `${top + scrollY - 5}px` },
    ...{ width: `${width + 10}px`, height: `${height + 10}px` },
    border: '2px solid #a3301d',
  });
  badge.textContent = String(number);
  Object.assign(badge.style, {
    ...{ position: 'absolute', left: '-13px', top: '-13px', width: '26px', height: '26px' },
    ...{ borderRadius: '13px', background: '#a3301d', color: '#fff', textAlign: 'center' },
    font: '600 16px/26px sans-serif',
  });
  frame.append(badge);
  document.body.append(frame);
}

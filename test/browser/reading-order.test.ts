import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { embedPages, onePerKind } from '../site/site.ts';
import { inContext, onePage, served } from './context.ts';

const { url } = await served();
const visit = onePage({});

/** What a screen reader meets: a node of the browser's accessibility tree. */
interface Met {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly level: number;
}

/** The nodes that are not ignored, in reading order. */
async function met(session: CDPSession): Promise<Met[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (id: string): Met[] => {
    const node = byId.get(id);
    if (!node) return [];
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value ?? 0;
    const own = {
      role: String(node.role?.value),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      level,
    };
    return [...(node.ignored ? [] : [own]), ...(node.childIds ?? []).flatMap(walk)];
  };
  return walk(nodes[0]?.nodeId ?? '');
}

/** The name is a finding, or a description follows with the figures; the wordmark is its own words. */
const saysSomething = ({ name, description }: Met): boolean =>
  (name.length > 20 && /[.!?]$/.test(name.trim())) ||
  // “2024: 2,03” of a course of years, “đã học: 118” of what stands side by side
  /\d{4}: |: \d/.test(description) ||
  name === 'Dân Số Mở';

function faults(tree: readonly Met[], isEmbed: boolean): string[] {
  const of = (...roles: string[]) => tree.filter(({ role }) => roles.includes(role));
  const headings = of('heading');
  const jumps = headings.filter(({ level }, at) => level > (headings[at - 1]?.level ?? 0) + 1);
  const nameless = of(
    'image',
    'img',
    'link',
    'button',
    'table',
    'navigation',
    'region',
    'search',
  ).filter(({ name }) => name.trim() === '');
  const charts = of('image', 'img').filter((image) => !saysSomething(image));
  return [
    ...jumps.map(({ name, level }) => `a heading skips a level: ${level} ${name}`),
    ...(headings.filter(({ level }) => level === 1).length === 1 ? [] : ['not one h1']),
    ...(headings[0]?.level === 1 ? [] : ['the first heading is no h1']),
    ...nameless.map(({ role }) => `has no name: ${role}`),
    ...charts.map(({ name }) => `an image says nothing: ${name}`),
    ...(of('main').length === 1 ? [] : ['not one main part']),
    // The masthead of an embed is that of the page around it.
    ...(of('banner').length === (isEmbed ? 0 : 1) ? [] : ['not one masthead']),
    ...(of('table').length > 0 && of('columnheader').length === 0 ? ['tables without heads'] : []),
  ];
}

/** Runs in the page: what has the focus, and whether that can be seen. */
function focused(): { name: string; isSeen: boolean } {
  const element = document.activeElement as Element;
  const { width, height, top, bottom } = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const isOnScreen = bottom > 0 && top < innerHeight && width > 1 && height > 1;
  return { name: element.outerHTML.slice(0, 120), isSeen: isMarked && isOnScreen };
}

/** Presses Tab to the end of the page; answers what had the focus, in order. */
async function tabbed(page: Page) {
  const seen: Awaited<ReturnType<typeof focused>>[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focused);
    if (now.name.startsWith('<body') || seen.length > 1000) return seen;
    seen.push(now);
  }
}

describe('by keyboard alone', () => {
  test.each(['index.html', 'muc-sinh.html', 'don-vi/07543.html'])(
    '%s is gone through to its end, and the focus is always seen',
    async (path) => {
      const steps = await inContext({}, async (context) => {
        const page = await context.newPage();
        await page.goto(url + path);
        return tabbed(page);
      });
      expect(steps.length).toBeGreaterThan(15);
      expect(steps.length).toBeLessThan(1000);
      expect(steps[0]?.name).toContain('class="skip"');
      expect(steps.filter(({ isSeen }) => !isSeen)).toEqual([]);
    },
  );

  test('the first key leads past the menus to the content', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      await page.goto(`${url}muc-sinh.html`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(
        true,
      );
    });
  });
});

/**
 * Runs in the page: targets under 24 px whose circle of 24 px meets that of another
 * (WCAG 2.2, 2.5.8); links within a sentence are excepted there.
 */
function crowded(): string[] {
  const targets = [...document.querySelectorAll('a[href], button, input, select, summary')].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip'),
  );
  const inText = (element: Element) => {
    const block = element.closest('p, li, td, th, dd, caption, h1, h2, h3');
    return (
      block !== null &&
      (block.textContent ?? '').trim() !== element.textContent?.trim() &&
      getComputedStyle(element).display === 'inline'
    );
  };
  const boxes = targets.map((element) => ({ element, box: element.getBoundingClientRect() }));
  const middle = ({ left, right, top, bottom }: DOMRect) =>
    [(left + right) / 2, (top + bottom) / 2] as const;
  return boxes
    .filter(({ element, box }) => (box.height < 24 || box.width < 24) && !inText(element))
    .filter(({ element, box }) => {
      const [x, y] = middle(box);
      return boxes.some((other) => {
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return other.element !== element && Math.hypot(dx, dy) < 12;
      });
    })
    .map(
      ({ element, box }) =>
        `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 100)}`,
    );
}

/** Runs in the page: places and periods that do not stand right above the heading that they belong to. */
function astray(): string[] {
  return [...document.querySelectorAll('.block > .margin')]
    .filter((margin) => margin.checkVisibility())
    .filter((margin) => {
      const heading = margin.parentElement?.querySelector('h1, h2');
      const away = margin.parentElement?.querySelector('.take-away');
      const { bottom } = margin.getBoundingClientRect();
      const at = heading?.getBoundingClientRect();
      const isAbove = at !== undefined && bottom <= at.top + 1 && at.top - bottom < 24;
      return !isAbove || (away && bottom > away.getBoundingClientRect().top);
    })
    .map((margin) => margin.textContent?.trim().slice(0, 60) ?? '');
}

test.each(onePerKind)(
  '%s is read in order, has room to hit its controls, and names places above headings',
  async (path) => {
    const page = await visit(url + path);
    await page.setViewportSize({ width: 390, height: 844 });
    const [small, onPhone] = [await page.evaluate(crowded), await page.evaluate(astray)];
    await page.setViewportSize({ width: 1000, height: 800 });
    const onTablet = await page.evaluate(astray);
    await page.setViewportSize({ width: 1280, height: 720 });
    const session = await page.context().newCDPSession(page);
    const order = faults(await met(session), embedPages.includes(path));
    await session.detach();
    const nothing = { order: [], small: [], onPhone: [], onTablet: [] };
    expect({ order, small, onPhone, onTablet }).toEqual(nothing);
  },
);

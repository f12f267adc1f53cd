/** Whether a page keeps within the width of a screen. */
import { onePage, served } from './context.ts';

const { url } = await served();
const visit = onePage({});
const WIDTHS = [320, 390, 768, 1280];

/** Runs in the page: the texts that are cut off, or hang over the edge of what holds them. */
function cutTexts(): string[] {
  const slack = 1;
  const visible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > slack &&
    // Text kept for screen readers alone is clipped on purpose.
    element.closest('.visually-hidden, .sr-only') === null;
  const scrolls = (element: Element): boolean => {
    for (let box: Element | null = element; box !== null; box = box.parentElement) {
      if (box !== document.scrollingElement && /auto|scroll/.test(getComputedStyle(box).overflowX))
        return true;
    }
    return false;
  };
  const name = (element: Element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 60)}`;
  const words = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  // What is cheap to ask comes first: a page has thousands of elements, and few are near an edge.
  const all = [...document.body.querySelectorAll('*')];
  const overPage = all.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    const isOver = left < -slack || right > innerWidth + slack;
    return isOver && words(element) && visible(element) && !scrolls(element);
  });
  const overBox = all.filter(
    (element) =>
      element instanceof HTMLElement &&
      element.scrollWidth > element.clientWidth + slack &&
      /hidden|clip/.test(getComputedStyle(element).overflowX) &&
      visible(element),
  );
  const overDrawing = all.filter((element) => {
    const drawing = element.localName === 'text' ? element.closest('svg') : null;
    if (drawing === null || !visible(element)) return false;
    const text = element.getBoundingClientRect();
    const frame = drawing.getBoundingClientRect();
    return (
      text.left < frame.left - slack ||
      text.right > frame.right + slack ||
      text.top < frame.top - slack ||
      text.bottom > frame.bottom + slack
    );
  });
  return [
    ...overPage.map((element) => `over the edge of the page: ${name(element)}`),
    ...overBox.map((element) => `cut by its box: ${name(element)}`),
    ...overDrawing.map((element) => `over the edge of its drawing: ${name(element)}`),
  ];
}

/** What of a page, all of it unfolded, scrolls sideways or is cut at any of the widths. */
export async function cuts(path: string): Promise<string[]> {
  const page = await visit(url + path);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const seen: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity);
    if (wide > width) seen.push(`at ${width} px the page is ${wide} px wide`);
    seen.push(...(await page.evaluate(cutTexts)).map((cut) => `at ${width} px ${cut}`));
  }
  return seen;
}

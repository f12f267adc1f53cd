/** A deep link in a frame of a portal's article: its block whole, in the portal's theme. */
import { createServer } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { inContext, served } from './context.ts';

const { url } = await served();
const PLACE = 'don-vi/040.html?nen=sang#muc-sinh-040';

/** A portal on a host of its own; the article is what stands in its body. */
async function portal(frame: string): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Cổng</title><body><h1>Tin</h1>${frame}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  afterAll(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `http://127.0.0.1:${address.port}/`;
}

/** Runs in the frame: what of the block is seen, and on which ground. */
function seen() {
  const block = document.querySelector('#muc-sinh-040');
  const inside = ({ top, bottom, left, right }: DOMRect) =>
    top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  const parts = ['h2', '.subtitle', 'figure svg.narrow, figure svg.wide'];
  const whole = parts.map((part) =>
    [...(block?.querySelectorAll(part) ?? [])]
      .filter((element) => element.checkVisibility())
      .map((element) => inside(element.getBoundingClientRect())),
  );
  return {
    whole: whole.map((each) => each[0]),
    ground: getComputedStyle(document.documentElement).backgroundColor,
    isWide: document.documentElement.scrollWidth > innerWidth,
  };
}

const [LIGHT, DARK] = ['rgb(246, 246, 242)', 'rgb(18, 23, 27)'];

test.each([
  [640, 'sandbox="allow-scripts"', LIGHT],
  [960, 'sandbox="allow-scripts allow-same-origin"', LIGHT],
  [360, '', LIGHT],
  // Without script the theme is the reader's.
  [640, 'sandbox=""', DARK],
])(
  'in a frame of %i px with %s the block is seen whole, on %s',
  async (width, attributes, ground) => {
    const place = await portal(
      `<iframe src="${url}${PLACE}" width="${width}" height="1000" ${attributes}></iframe>`,
    );
    const found = await inContext({ colorScheme: 'dark' }, async (context) => {
      const page = await context.newPage();
      await page.goto(place);
      const frame = page.frames()[1];
      await frame?.waitForLoadState();
      return frame?.evaluate(seen);
    });
    expect(found).toEqual({ whole: [true, true, true], ground, isWide: false });
  },
);

test('the theme that a portal asks for is not kept', async () => {
  const kept = await inContext({ colorScheme: 'dark' }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${url}index.html?nen=sang`);
    const { theme } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    return [theme, await page.evaluate(() => localStorage.length)];
  });
  expect(kept).toEqual(['light', 0]);
});

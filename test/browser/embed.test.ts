/** Embeds in the pages of others, who are not friendly: figure and source are read in each. */
import { createServer } from 'node:http';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { EMBED_SCRIPTS, embedPage } from '../../src/address.ts';
import { frameCode, scriptCode, tableCode } from '../../src/embed/code.ts';
import { heightsOf } from '../../src/embed/height.ts';
import { pastedOf } from '../../src/embed/pasted.ts';
import { embeds } from '../embeds.ts';
import { inContext, served } from './context.ts';

const { url } = await served();
const [embed] = embeds.filter(({ file }) => file === '040-muc-sinh');
if (!embed) throw new Error('no embed of the fertility rate');
const { free, fixed } = heightsOf(embed);
const pasted = {
  src: `${url.slice(0, -1)}${embedPage(embed.file)}`,
  page: `${url.slice(0, -1)}${embed.page}`,
  title: embed.title,
  source: pastedOf({ address: null }, embed).source,
};
const FIGURE = '2,03';
const spaced = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');

interface Host {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly style?: string;
}

/** A page of somebody else's, on a host of its own. */
async function hosted({ body, headers = {}, style = '' }: Host): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(
      `<!doctype html><title>Cổng</title><style>${style}</style><body><h1>Tin</h1>${body}`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  afterAll(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `http://127.0.0.1:${address.port}/`;
}

/** What a reader of the page reads: its own words, and those of its frame. */
async function readIn(page: Page): Promise<string> {
  const texts = await Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate(() => document.body?.innerText ?? '').catch(() => '')),
  );
  return spaced(texts.join('\n'));
}

const code = frameCode(pasted, '100%', free);
const sandboxed = (words: string) => code.replace('<iframe ', `<iframe ${words} `);

const hosts: readonly (readonly [string, Host, BrowserContextOptions])[] = [
  ['sandbox=""', { body: sandboxed('sandbox=""') }, {}],
  ['frames stripped', { body: code.replace(/<iframe[\s\S]*?<\/iframe>/, '') }, {}],
  ['style stripped', { body: code.replace(/ style="[^"]*"/g, '') }, {}],
  ['script off', { body: code }, { javaScriptEnabled: false }],
  [
    "default-src 'none'",
    { body: code, headers: { 'content-security-policy': "default-src 'none'" } },
    {},
  ],
  ['320 px', { body: code }, { viewport: { width: 320, height: 640 } }],
  [
    'a dark host',
    { body: code, style: ':root{color-scheme:dark;background:#111;color:#eee}' },
    { colorScheme: 'dark' },
  ],
];

test.each(hosts)('under %s figure and source are read', async (_, host, options) => {
  const place = await hosted(host);
  const said = await inContext(options, async (context) => {
    const page = await context.newPage();
    await page.goto(place);
    return readIn(page);
  });
  expect(said).toContain(FIGURE);
  expect(said).toContain(spaced(embed.source).slice(0, 60));
});

/** The frame of the embed, once it is there. */
async function frameOf(page: Page): Promise<Frame> {
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  await frame.waitForLoadState();
  return frame;
}

test.each(['light', 'dark'] as const)(
  'on a %s host the words stand out from the territory',
  async (colorScheme) => {
    const place = await hosted({ body: code });
    const colours = await inContext({ colorScheme }, async (context) => {
      const page = await context.newPage();
      await page.goto(place);
      return (await frameOf(page)).evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return [backgroundColor, color];
      });
    });
    // Light wherever nothing else was asked.
    expect(colours).toEqual(['rgb(246, 246, 242)', 'rgb(25, 30, 34)']);
  },
);

test('a host that asks for dark by ?nen=toi gets it', async () => {
  const place = await hosted({
    body: frameCode({ ...pasted, src: `${pasted.src}?nen=toi` }, 640, 700),
  });
  const ground = await inContext({}, async (context) => {
    const page = await context.newPage();
    await page.goto(place);
    return (await frameOf(page)).evaluate(() => getComputedStyle(document.body).backgroundColor);
  });
  expect(ground).toBe('rgb(18, 23, 27)');
});

test('on paper the embed is whole and white, its source with it', async () => {
  const found = await inContext({ colorScheme: 'dark' }, async (context) => {
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${pasted.src}?nen=toi`);
    return page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      document.querySelector('.source')?.checkVisibility(),
    ]);
  });
  expect(found).toEqual(['rgb(255, 255, 255)', true]);
});

test('a table that is pasted needs nothing but itself', async () => {
  const table = tableCode(pasted, embed.body.table);
  const place = await hosted({
    body: table,
    headers: { 'content-security-policy': "default-src 'none'" },
  });
  const said = await inContext({ javaScriptEnabled: false }, async (context) => {
    const page = await context.newPage();
    await page.goto(place);
    return readIn(page);
  });
  expect(said).toContain('Năm 2024');
  expect(said).toContain('2,03 con/phụ nữ');
  expect(said).toContain(spaced(embed.source).slice(0, 60));
});

/** The height that the frame of a page has come to. */
const heightIn = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector('iframe')?.height));

/** Runs in the page: until it has heard all that was said to it before. */
function told(): Promise<void> {
  return new Promise((done) => {
    addEventListener('message', ({ data }) => data === 'told' && done());
    postMessage('told', '*');
  });
}

test('the script makes a frame as high as its embed, and hears nobody else', async () => {
  const script = `${url.slice(0, -1)}${EMBED_SCRIPTS.around}`;
  const place = await hosted({
    body: `${scriptCode(pasted, 3000, script)}<iframe name="other" srcdoc="x"></iframe>`,
  });
  const heights = await inContext({ viewport: { width: 700, height: 800 } }, async (context) => {
    const page = await context.newPage();
    await page.goto(place);
    await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) < 3000);
    const asked = await heightIn(page);
    const lie = "parent.postMessage({ type: 'dan-so-mo:chieu-cao', height: 99 }, '*')";
    await page.frame('other')?.evaluate(lie);
    await page.evaluate(lie);
    await page.evaluate(told);
    return [asked, await heightIn(page)];
  });
  expect(heights[0]).toBeLessThanOrEqual(fixed[2] ?? 0);
  expect(heights[1]).toBe(heights[0]);
});

test('the script that comes after its embed asks how high that is', async () => {
  const script = `${url.slice(0, -1)}${EMBED_SCRIPTS.around}`;
  const place = await hosted({
    body: frameCode(pasted, '100%', 3000).replace('<iframe', '<iframe data-dan-so-mo'),
  });
  const height = await inContext({ viewport: { width: 700, height: 800 } }, async (context) => {
    const page = await context.newPage();
    await page.goto(place);
    await (await frameOf(page)).waitForLoadState('networkidle');
    expect(await heightIn(page)).toBe(3000);
    await page.addScriptTag({ url: script });
    await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) < 3000);
    return heightIn(page);
  });
  expect(height).toBeLessThanOrEqual(fixed[2] ?? 0);
});

test('an embed asks for itself and one script, whoever the host is', async () => {
  const place = await hosted({ body: code });
  const asked = await inContext({}, async (context) => {
    const page = await context.newPage();
    const paths: string[] = [];
    page.on('request', (request) => {
      if (request.frame() !== page.mainFrame()) paths.push(new URL(request.url()).pathname);
    });
    await page.goto(place);
    await (await frameOf(page)).waitForLoadState('networkidle');
    return [paths, (await context.cookies()).length];
  });
  expect(asked).toEqual([[embedPage(embed.file), EMBED_SCRIPTS.within], 0]);
});

test('the gallery shows what is chosen as its code will show it, and hands the code over', async () => {
  const found = await inContext({ viewport: { width: 1280, height: 900 } }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${url}nhung.html#${embed.file}`);
    await page.locator('[name=width][value="640"]').check();
    const frame = page.locator('[data-look] iframe');
    await frame.waitFor();
    const shown = await frame.evaluate(({ src, width, height }: HTMLIFrameElement) => [
      src,
      width,
      height,
    ]);
    const text = await page.locator('#nhung-ma').inputValue();
    await page.locator('[name=kind][value="Bảng"]').check();
    await page.waitForFunction(() =>
      document.querySelector('textarea')?.value.startsWith('<table'),
    );
    return { shown, text };
  });
  expect(found.shown).toEqual([`${url}nhung/${embed.file}.html`, '640', String(fixed[2])]);
  expect(found.text).toBe(frameCode(pasted, 640, fixed[2] ?? 0));
});

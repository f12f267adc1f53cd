import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { indicatorExhibits, unitExhibits } from '../exhibits.ts';
import { parted } from '../real-data.ts';
import { picturesOf, read, site } from '../site/site.ts';
import { inContext, served } from './context.ts';

const { url } = await served();

/** A page with a chart, and what its console complains of. */
async function open(page: Page, address: string): Promise<string[]> {
  const found: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  await page.goto(address);
  return found;
}

const withChart = 'muc-sinh.html';

const { own, sample } = parted;
/** By the name of the file that its picture is taken away as. */
const exhibits = new Map(
  [own, ...(sample ? [sample] : [])]
    .flatMap((model) => [...unitExhibits(model), ...indicatorExhibits(model)])
    .map((exhibit) => [exhibit.file, exhibit]),
);

/** Shows what can be taken away of the first chart. */
const unfold = (page: Page): Promise<void> =>
  page
    .locator('.take-away details')
    .first()
    .evaluate((details) => {
      (details as HTMLDetailsElement).open = true;
    });

/** The name and the bytes of the file that the first button of a kind makes. */
async function taken(page: Page, kind: 'svg' | 'png' | 'csv'): Promise<[string, Buffer]> {
  const coming = page.waitForEvent('download');
  await unfold(page);
  await page.locator(`[data-drawn=${kind}]`).first().click();
  const download = await coming;
  return [download.suggestedFilename(), await buffer(await download.createReadStream())];
}

/** All tests share one clipboard: over what another copied in between it is copied once more. */
async function expectCopied(page: Page, control: Locator, words: string): Promise<void> {
  const copied = async () => {
    const text = await page.evaluate(() => navigator.clipboard.readText());
    if (text !== words) await control.click();
    return text;
  };
  await expect.poll(copied).toBe(words);
}

describe('what is under a chart', () => {
  test('makes an SVG, and a PNG of twice its size, without a complaint of the policy', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      const found = await open(page, url + withChart);
      const [asked] = picturesOf(withChart);
      if (!asked) throw new Error('no picture');
      const { file, finding } = asked;
      const [svgName, svg] = await taken(page, 'svg');
      expect(svgName).toBe(`${file}.svg`);
      const [pngName, png] = await taken(page, 'png');
      expect(pngName).toBe(`${file}.png`);
      expect(svg.toString()).toContain(`<title>${finding}. `);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg.toString())?.[1]));
      expect(png.length).toBeGreaterThan(20_000);
      expect(found).toEqual([]);
    });
  });

  test.each([
    'muc-sinh',
    'dao-tao',
    'kinh-phi',
    'don-vi/040',
    'don-vi/mau-mo-phong',
    'chi-tieu/tfr',
  ])('makes a picture of every chart of %s.html, with all its words within it', async (path) => {
    // The policy of the page would keep the style of a picture that is laid into it.
    await inContext({ bypassCSP: true }, async (context) => {
      const page = await context.newPage();
      const found = await open(page, `${url}${path}.html`);
      await page.addScriptTag({ url: `${url}anh.js` });
      const asked = picturesOf(`${path}.html`).map(({ file, ...told }) => {
        expect(told.finding).not.toBe('');
        expect(told.caption).toContain('Nguồn:');
        expect(told.caption.includes('Số liệu mô phỏng')).toBe(/mô phỏng$/.test(told.place));
        expect(told.subtitle).toBe(exhibits.get(file)?.subtitle);
        return Object.values(told).filter(Boolean);
      });
      const pictures = await page.evaluate(
        (asked) =>
          [...document.querySelectorAll<HTMLElement>('[data-picture]')].map((list, at) => {
            const { text } = chartFile(list, 'svg');
            const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
            document.body.append(svg);
            const wide = Number(svg.getAttribute('width'));
            const words = [...svg.querySelectorAll<SVGTextElement>(':scope > text')];
            const said = words.map(({ textContent }) => textContent).join(' ');
            const outside = words.filter((each) => each.getBBox().x + each.getBBox().width > wide);
            svg.remove();
            return {
              isWhole: svg.tagName === 'svg' && svg.querySelector('svg.wide') !== null,
              unsaid: asked[at]?.filter((each) => !said.includes(each)),
              outside: outside.map(({ textContent }) => textContent),
              foreign: text.match(/var\(|data-|url\((?!#)|@import/g) ?? [],
            };
          }),
        asked,
      );
      expect(pictures.length).toBeGreaterThan(0);
      for (const each of pictures)
        expect(each).toEqual({ isWhole: true, unsaid: [], outside: [], foreign: [] });
      expect(found).toEqual([]);
    });
  });

  test('makes a CSV of the figures that the chart reads out, each once', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      const found = await open(page, url + withChart);
      const [name, csv] = await taken(page, 'csv');
      const lines = csv.toString().replaceAll('\u00a0', ' ').trimEnd().split('\r\n');
      expect(name).toBe(`${picturesOf(withChart)[0]?.file}.csv`);
      expect(lines[0]).toBe('\ufeffTrên biểu đồ;Số liệu');
      expect(lines).toContain('Năm 2020;1,86 con/phụ nữ');
      expect(new Set(lines).size).toBe(lines.length);
      expect(found).toEqual([]);
    });
  });

  test('a name with a colon stays whole in the CSV, and what could be a formula is text', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      await open(page, `${url}kinh-phi.html`);
      const mark = page.locator('svg.wide [data-label]').first();
      await mark.evaluate((each) => each.setAttribute('data-label', '=1+1: -1'));
      const [, csv] = await taken(page, 'csv');
      const lines = csv.toString().trimEnd().split('\r\n');
      expect(lines).toContain('\u00a0=1+1;\u00a0-1');
      expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toContain(
        '"Các nhiệm vụ và giải pháp khác: Đào tạo, tập huấn, bồi dưỡng; Nghiên cứu khoa học, 2024";' +
          'giao và sử dụng 48.830.000 đồng (100,0%)',
      );
      expect(csv.toString()).not.toContain(':\u00a0');
    });
  });

  test('copies the address of the block, says so, and goes back to its own words', async () => {
    await inContext({ permissions: ['clipboard-read', 'clipboard-write'] }, async (context) => {
      const page = await context.newPage();
      await open(page, url + withChart);
      await unfold(page);
      const link = page.locator('.take-away details [data-address]').first();
      expect(await link.textContent()).toBe('Chép đường dẫn');
      await link.click();
      await page.getByRole('status').getByText('Đã chép đường dẫn').waitFor({ state: 'attached' });
      await expectCopied(page, link, await link.evaluate((a) => (a as HTMLAnchorElement).href));
      await link.getByText('Chép đường dẫn', { exact: true }).waitFor();
    });
  });

  test('where copying is not allowed, the address goes into the address bar', async () => {
    await inContext({ permissions: [] }, async (context) => {
      const page = await context.newPage();
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
        document.execCommand = () => false;
      });
      await open(page, url + withChart);
      await unfold(page);
      const link = page.locator('.take-away details [data-address]').first();
      await link.click();
      const href = await link.getAttribute('href');
      await page.waitForURL((address) => address.hash === href);
    });
  });

  test('from the disk, makes the SVG, offers no PNG that it could not make, and complains of nothing', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      const found = await open(page, pathToFileURL(`${site}/${withChart}`).href);
      const [, svg] = await taken(page, 'svg');
      expect(await page.locator('[data-drawn=svg]').first().isVisible()).toBe(true);
      expect(await page.locator('[data-drawn=png]').first().isVisible()).toBe(false);
      expect(svg.toString()).toContain('</svg>');
      expect(found).toEqual([]);
    });
  });

  test('without scripts, is links alone', async () => {
    await inContext({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(url + withChart);
      await unfold(page);
      const list = page.locator('.take-away details').first();
      expect(await list.locator('button:visible').count()).toBe(0);
      expect(await list.locator('[data-address]').textContent()).toMatch(
        /^Đường dẫn tới biểu đồ này$/,
      );
    });
  });
});

/** The page's three sentences. */
const summary = (page: Page) => page.locator('[data-summary]').first();

describe('the page as a message', () => {
  test('is copied with the address of the page, and says so', async () => {
    await inContext({ permissions: ['clipboard-read', 'clipboard-write'] }, async (context) => {
      const page = await context.newPage();
      const found = await open(page, url + withChart);
      const button = page.getByRole('button', { name: 'Sao chép tóm tắt' });
      await button.click();
      await page
        .getByRole('status')
        .getByText('Đã sao chép tóm tắt')
        .waitFor({ state: 'attached' });
      const words = `${await summary(page).textContent()} ${url}${withChart}`;
      await expectCopied(page, button, words);
      expect(found).toEqual([]);
    });
  });

  test('is copied where the browser has no clipboard for pages, as over http', async () => {
    await inContext({ permissions: ['clipboard-read', 'clipboard-write'] }, async (context) => {
      const page = await context.newPage();
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not there'));
      });
      await open(page, url + withChart);
      await page.getByRole('button', { name: 'Sao chép tóm tắt' }).click();
      await page
        .getByRole('status')
        .getByText('Đã sao chép tóm tắt')
        .waitFor({ state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
        await summary(page).textContent(),
      );
      expect(await page.locator('textarea').count()).toBe(0);
    });
  });

  test('is shown and selected where nothing may be copied', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
        document.execCommand = () => false;
      });
      await open(page, url + withChart);
      await page.getByRole('button', { name: 'Sao chép tóm tắt' }).click();
      await page.locator('[data-summary]:visible').waitFor();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(
        await summary(page).innerText(),
      );
    });
  });

  test('stands in the page without scripts, with the line to cite it by', async () => {
    await inContext({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(url + withChart);
      expect(await page.locator('[data-copy]').isVisible()).toBe(false);
      await page.getByText('Tóm tắt, cách trích dẫn').click();
      expect(await summary(page).innerText()).toMatch(/Nguồn: .+/);
      expect(await page.locator('[data-cited]').innerText()).toMatch(/^“Mức sinh”, .*số liệu đến/);
    });
  });

  test.each(['index', 'don-vi/040', 'chi-tieu/tfr', 'dao-tao', 'hoat-dong'])(
    'is on %s.html too',
    (path) => {
      expect(read(`${path}.html`)).toMatch(/data-summary[^>]*>[^<]+Nguồn: /);
    },
  );
});

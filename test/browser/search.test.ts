import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { unpacked } from '../../src/browser/search-unpack.ts';
import { searchScript } from '../../src/export/search-index.ts';
import { modelOf } from '../data-folder.ts';
import { pages, site } from '../site/site.ts';
import { inContext, opened, served } from './context.ts';

const { url } = await served('/a/b/');
const root = `${pathToFileURL(site).href}/`;

/** Types into the field, as a reader does, and waits for the answer. */
async function ask(page: Page, query: string): Promise<void> {
  await page.fill('#tim', query);
  await page.waitForSelector('search [role=status]:not(:empty)');
}

const names = (page: Page) => page.locator('[role=option] .name').allTextContents();

describe('the search of a page', () => {
  test('is loaded when its field is focused, and no sooner', async () => {
    await inContext({}, async (context) => {
      const page = await opened(context, `${url}index.html`);
      expect(await page.locator('script[src$="tim-kiem.js"]').count()).toBe(0);
      await ask(page, 'son hai');
      expect(await names(page)).toEqual(['Xã Sơn Hải']);
    });
  });

  test('answers with what was meant first', async () => {
    const asked: readonly (readonly [query: string, first: string | undefined])[] = [
      ['son hai', 'Xã Sơn Hải'],
      ['SƠN HẢI', 'Xã Sơn Hải'],
      ['hải sơn bac', 'Xã Sơn Hải'],
      ['07543', 'Xã Sơn Hải'],
      ['thuc', 'Phường Thục Phán'],
      ['tp cao', 'Thành phố Cao Bằng'],
      ['tp cao bang', 'Thành phố Cao Bằng'],
      ['TP. Cao Bằng', 'Thành phố Cao Bằng'],
      ['p thuc phan', 'Phường Thục Phán'],
      ['x. sơn hải', 'Xã Sơn Hải'],
      ['caobang', 'Tỉnh Cao Bằng'],
      ['sonhai', 'Xã Sơn Hải'],
      ['743', 'Thực hiện Chương trình điều chỉnh mức sinh'],
      ['520/QĐ-TTg', 'Phê duyệt Đề án Đào tạo'],
      ['30/06/2025', undefined],
      ['2025', undefined],
      ['cao bằng', 'Tỉnh Cao Bằng'],
      ['ho dap', 'Xã Hộ Đáp'],
      ['Hoàng Tung', 'Xã Hoàng Tung'],
      ['số 0 ở đầu', 'Mã bị mất số 0 ở đầu'],
      ['thành phố cao bằng', 'Thành phố Cao Bằng'],
      ['đồng nai', 'Thành phố Đồng Nai'],
      ['dong nai', 'Thành phố Đồng Nai'],
      ['tfr', 'Tổng tỷ suất sinh'],
      ['ti suat sinh', 'Tỷ suất sinh thô'],
      ['kinh phí', 'Kinh phí'],
      ['muc sinh', 'Mức sinh'],
      ['van ban', 'Văn bản nguồn'],
    ];
    const found = await inContext({}, async (context) => {
      const page = await opened(context, `${url}don-vi.html`);
      const answers: (readonly [string, string | undefined])[] = [];
      for (const [query, first] of asked) {
        await ask(page, query);
        const [answer] = await names(page);
        answers.push([query, answer?.slice(0, first?.length)]);
      }
      return answers;
    });
    expect(found).toEqual(asked);
  });

  test('holds to the beginnings of words, and looks inside them only where none begins so', async () => {
    await inContext({}, async (context) => {
      const page = await opened(context, `${url}index.html`);
      await ask(page, 'huc phan');
      expect(await names(page)).toEqual(['Phường Thục Phán']);
      await ask(page, 'huc');
      expect(await page.textContent('search [role=status]')).toMatch(
        /^Không có kết quả\. Tìm được theo tên, mã đơn vị/,
      );
    });
  });

  test('offers the units that took over a former one', async () => {
    await inContext({}, async (context) => {
      const page = await opened(context, `${url}index.html`);
      await ask(page, 'thanh pho cao bang');
      expect(await names(page)).toContain('Phường Tân Giang');
      expect(await page.textContent('#tim-thay')).toContain(
        'gồm địa bàn trước đây của Thành phố Cao Bằng',
      );
    });
  });

  test.each([
    ['from the disk', root],
    ['under a sub-path', url],
  ])('goes by keyboard alone to the page chosen, %s', async (_, own) => {
    await inContext({}, async (context) => {
      const page = await opened(context, `${own}don-vi/07543.html`);
      const field = page.locator('#tim');
      await ask(page, 'cao bang');
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      await field.press('ArrowDown');
      await field.press('ArrowDown');
      const active = await field.getAttribute('aria-activedescendant');
      expect(await page.locator(`#${active} .name`).textContent()).toBe('Thành phố Cao Bằng');
      expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
      await Promise.all([page.waitForURL('**/040.html'), field.press('Enter')]);
      // names stay on one line
      expect(await page.textContent('h1')).toContain('Cao\u00a0Bằng');
    });
  });

  test('closes its list by Escape, then empties the field; arrows open it again', async () => {
    await inContext({}, async (context) => {
      const page = await opened(context, `${url}index.html`);
      const field = page.locator('#tim');
      await ask(page, 'cao');
      await field.press('Escape');
      expect(await page.locator('#tim-thay').isVisible()).toBe(false);
      expect(await field.inputValue()).toBe('cao');
      await field.press('ArrowDown');
      expect(await page.locator('#tim-thay').isVisible()).toBe(true);
      await field.press('Escape');
      await field.press('Escape');
      expect(await field.inputValue()).toBe('');
    });
  });

  test('goes to what is clicked', async () => {
    await inContext({}, async (context) => {
      const page = await opened(context, `${url}index.html`);
      await ask(page, 'son hai');
      await page.click('[role=option]');
      await page.waitForURL('**/07543.html');
    });
  });

  test('has no barrier that axe knows while its list is open, in either theme', async () => {
    await inContext({ viewport: { width: 320, height: 700 } }, async (context) => {
      const page = await opened(context, `${url}index.html`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await ask(page, 'cao');
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });
  });

  test('leaves the way to the list of units where there are no scripts', async () => {
    await inContext({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${url}index.html`);
      expect(await page.locator('#tim').isVisible()).toBe(false);
      await page.click('search a');
      await page.waitForURL('**/don-vi.html');
    });
  });

  test('leads to every page but that of a wrong address and the sheets of units, and to no other', () => {
    const script = readFileSync(join(site, 'tim-kiem.js'), 'utf8').split('\n')[0] ?? '';
    const groups = unpacked(JSON.parse(script.replace(/^const searchIndex = |;$/g, '')));
    const linked = groups.flatMap(({ folder, entries }) =>
      entries.map(([, page]) => `${folder}${page?.replace(/#.*/, '')}.html`),
    );
    expect([...new Set(linked)].toSorted()).toEqual(
      pages.filter((page) => page !== '404.html' && !page.startsWith('phieu/')),
    );
  });
});

/** As many communes as the country has, below as many provinces, in names of one or two syllables. */
function wholeCountry(): string {
  const syllables =
    'An Bình Cao Châu Đông Giang Hải Hòa Khánh Lộc Minh Nam Phú Quý Sơn Thủy Yên'.split(' ');
  const at = (n: number) => syllables[n % syllables.length] ?? '';
  const rows = Array.from(
    { length: 34 },
    (_, n) => `${n + 10};Tỉnh ${at(n)} ${at(n * 3 + 1)};tỉnh;VN`,
  );
  const communes = Array.from(
    { length: 3321 },
    (_, n) =>
      `${10000 + n};Xã ${at(n)} ${at(Math.floor(n / 17))} ${at(Math.floor(n / 289))};xã;${10 + (n % 34)}`,
  );
  const header = 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên';
  return [header, 'VN;Việt Nam;quốc gia;', ...rows, ...communes, ''].join('\n');
}

/** Runs in the page: how long each further letter of some queries takes at best, in milliseconds. */
function timeKeys(queries: readonly string[]): number[] {
  const field = document.querySelector<HTMLInputElement>('#tim');
  if (!field) return [];
  const time = (typed: string) => {
    field.value = typed;
    const start = performance.now();
    field.dispatchEvent(new Event('input'));
    // Reading a height makes the browser lay the list out.
    document.querySelector('#tim-thay')?.getBoundingClientRect();
    return performance.now() - start;
  };
  const typed = queries.flatMap((query) => [...query].map((_, end) => query.slice(0, end + 1)));
  // What another program took of a time is not in the least of several.
  return typed.map((each) => Math.min(...Array.from({ length: 7 }, () => time(each))));
}

/** The site's own search over other units and pages. */
function searchOver(...index: Parameters<typeof searchScript>): string {
  const own = readFileSync(join(site, 'tim-kiem.js'), 'utf8');
  return searchScript(...index) + own.slice(own.indexOf('\n') + 1);
}

/** A page whose search is another one. */
async function openedWith(context: BrowserContext, script: string): Promise<Page> {
  await context.route('**/tim-kiem.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  return opened(context, `${url}index.html`);
}

test('whole words come first, then what is written with the same accents, then units', async () => {
  const units = modelOf({
    'don-vi.csv': `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Mô phỏng
VN;Việt Nam;quốc gia;;
17;Tỉnh Hoà Bình;tỉnh;VN;
38;Tỉnh Thanh Hóa;tỉnh;VN;
H1;Xã Hoa Lư;xã;38;
H2;Xã Hoằng Hóa;xã;38;
H3;Xã Khánh Hòa;xã;17;
M;Thành phố Hoa;thành phố trực thuộc trung ương;VN;có
`,
  });
  const menu = [
    { name: 'Hoạt động', href: '/hoat-dong.html' },
    { name: 'Kinh phí', href: '/kinh-phi.html' },
  ];
  const asked: Readonly<Record<string, readonly string[]>> = {
    hoa: [
      'Thành phố Hoa',
      'Xã Hoa Lư',
      'Tỉnh Hoà Bình',
      'Xã Khánh Hòa',
      'Xã Hoằng Hóa',
      'Tỉnh Thanh Hóa',
      'Hoạt động',
    ],
    hoà: [
      'Tỉnh Hoà Bình',
      'Xã Khánh Hòa',
      'Thành phố Hoa',
      'Xã Hoa Lư',
      'Xã Hoằng Hóa',
      'Tỉnh Thanh Hóa',
    ],
    HÒA: ['Tỉnh Hoà Bình', 'Xã Khánh Hòa'],
    hóa: ['Xã Hoằng Hóa', 'Tỉnh Thanh Hóa'],
    hoat: ['Hoạt động'],
    hoạt: ['Hoạt động'],
    'hoa binh': ['Tỉnh Hoà Bình'],
    'hoa lu thanh hoa': ['Xã Hoa Lư'],
    'khanh hoa binh': ['Xã Khánh Hòa'],
    kinh: ['Kinh phí'],
  };
  const script = searchOver([units], menu);
  const found = await inContext({}, async (context) => {
    const page = await openedWith(context, script);
    const answers: Record<string, readonly string[]> = {};
    for (const [query, expected] of Object.entries(asked)) {
      await ask(page, query);
      answers[query] = (await names(page)).slice(0, expected.length);
    }
    return answers;
  });
  expect(found).toEqual(asked);
});

test('with the 3.321 communes of the country a key is answered within one frame', async () => {
  const all = searchOver([modelOf({ 'don-vi.csv': wholeCountry() })], []);
  const times = await inContext({}, async (context) => {
    const page = await openedWith(context, all);
    await ask(page, 'a');
    return page.evaluate(timeKeys, ['xa son hai', 'Hoà', '1234', 'thuy an tinh', 'x']);
  });
  const sorted = times.toSorted((a, b) => a - b);
  const [median = Infinity, most = Infinity] = [sorted[sorted.length >> 1], sorted.at(-1)];
  console.log(
    `a key: median ${median.toFixed(1)} ms, most ${most.toFixed(1)} ms; index ${(gzipSync(all).length / 1000).toFixed(1)} kB gzip`,
  );
  expect(median).toBeLessThan(16);
});

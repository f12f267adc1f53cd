import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site } from '../site/site.ts';
import { inContext, opened, served } from './context.ts';

const { url } = await served('/a/b/');
const root = `${pathToFileURL(site).href}/`;

const sheetOfRates = 'so-sanh-mo-phong.html#ct=tfr-cap-xa-mo-phong&dv=';
const commune = (number: string) => `mau0${number}-mo-phong`;
const spaced = (text: string | null) => text?.replaceAll('\u00a0', ' ');

const names = (page: Page) => page.locator('.panels [data-page] .head a').allTextContents();
const rows = (page: Page) =>
  page.locator('[data-comparison] tbody tr:not(.whole-row) th a').allTextContents();

/** Types a name into the field for units and takes the first answer. */
async function add(page: Page, name: string): Promise<void> {
  await page.fill('#them', name);
  await page.waitForSelector('#them-thay [role=option]');
  await page.press('#them', 'Enter');
}

describe.each([
  ['from the disk', root],
  ['under a sub-path', url],
])('the comparison, opened %s', (_, own) => {
  test('takes units in and out, and keeps the choice in its address', async () => {
    await inContext({}, async (context) => {
      const page = await opened(context, `${own}so-sanh-mo-phong.html`);
      const before = await names(page);
      expect(before.length).toBe(4);
      await page.click('.panels button');
      await page.click('.panels button');
      expect(await names(page)).toEqual(before.slice(2));
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
      await add(page, before[0] ?? '');
      expect(await names(page)).toEqual([...before.slice(2), before[0]]);
      expect(await rows(page)).toEqual(await names(page));
      const again = await opened(context, page.url());
      expect(await names(again)).toEqual([...before.slice(2), before[0]]);
      expect(await again.textContent('h1')).toMatch(/^Tổng tỷ suất sinh năm\s2025: từ /);
      expect(spaced(await again.textContent('.opening .lead'))).toContain('3 đơn vị');
    });
  });

  test('shows another indicator of the same units', async () => {
    await inContext({}, async (context) => {
      const page = await opened(context, `${own}so-sanh-mo-phong.html`);
      const before = await names(page);
      await page.selectOption('#chi-tieu', 'so-sinh-cap-xa-mo-phong');
      await page.waitForFunction(() =>
        document.querySelector('h1')?.textContent?.includes('Số trẻ'),
      );
      expect(await names(page)).toEqual(before);
      const cells = page.locator('[data-comparison] tbody tr:not(.whole-row) td');
      expect(await cells.first().textContent()).toMatch(/^\d+$/);
      expect(await page.locator('.sure').allTextContents()).toEqual(['', '', '', '']);
      expect(await page.locator('.panels .ticks text').first().textContent()).toBe('0');
    });
  });
});

test('writes the heading of a choice as the build does', async () => {
  await inContext({}, async (context) => {
    const page = await opened(context, `${url}so-sanh-mo-phong.html`);
    const built = await page.innerHTML('h1');
    const last = (await names(page)).at(-1) ?? '';
    await page.click('.panels li:last-child button');
    expect(await page.innerHTML('h1')).not.toBe(built);
    await add(page, last);
    expect(await page.innerHTML('h1')).toBe(built);
    for (const _ of [1, 2, 3]) await page.click('.panels li:last-child button');
    expect(await page.textContent('h1')).toMatch(
      /^Tổng tỷ suất sinh năm\s2025, xã\sMẫu\s01: \d,\d\d\scon\/phụ nữ$/,
    );
  });
});

test('asks a unit for no figure of a year in which it did not exist', async () => {
  await inContext({}, async (context) => {
    const choice = '#ct=tfr-cap-xa-mo-phong&dv=mau012-mo-phong';
    const page = await opened(context, `${url}so-sanh-mo-phong.html${choice}`);
    expect(await page.locator('[data-page] .gaps').getAttribute('d')).toBe('');
    expect(await page.textContent('[data-page] .head')).toContain('lập ngày\u00a001/07/2025');
    const cells = await page
      .locator('[data-comparison] tbody tr:not(.whole-row) td')
      .allTextContents();
    expect(cells.slice(0, 3)).toEqual(Array(3).fill('chưa thành lập'));
    expect(cells[3]).toMatch(/^1,63 \(theo địa giới cũ\)/);
  });
});

test('does not rank rates whose intervals overlap, and says which vary widely', async () => {
  await inContext({}, async (context) => {
    const choice = `${sheetOfRates}${commune('01')}+${commune('05')}`;
    const page = await opened(context, url + choice);
    expect(spaced(await page.textContent('h1'))).toBe(
      'Tổng tỷ suất sinh năm 2025: từ 2,22 đến 2,34 con/phụ nữ',
    );
    expect(spaced(await page.textContent('.opening .lead'))).toBe(
      '2 đơn vị, chưa đủ cơ sở để xếp hạng; số sơ bộ.',
    );
    expect((await page.locator('[data-page] .sure').allTextContents()).map(spaced)).toEqual([
      'Khoảng tin cậy 95% năm 2025: 2,09–2,61',
      'Khoảng tin cậy 95% năm 2025: 1,46–3,23; dao động lớn vì ít trẻ sinh (27 trẻ)',
    ]);
    const last = page.locator('[data-comparison] tbody tr:last-child td:last-child');
    expect(await last.textContent()).toBe('2,22 (sơ bộ, ≤\u00a030\u00a0trẻ)1,46–3,23');
    expect(spaced(await page.textContent('.panels li:last-child title'))).toBe(
      'Năm 2025 (số sơ bộ), tổng tỷ suất sinh của xã Mẫu 05 là 2,22 con/phụ nữ',
    );
  });
});

/** The name and the bytes of what a press on something under the comparison gives. */
async function taken(page: Page, what: string): Promise<readonly [string, Buffer]> {
  const coming = page.waitForEvent('download');
  await page.click(`[data-comparison] .take-away ${what}`);
  const download = await coming;
  return [download.suggestedFilename(), await buffer(await download.createReadStream())];
}

test.each([
  ['from the disk', root],
  ['under a sub-path', url],
])('gives away what it shows as CSV, SVG and PNG, opened %s', async (_, own) => {
  await inContext({ acceptDownloads: true }, async (context) => {
    const page = await opened(context, `${own}${sheetOfRates}${commune('05')}+${commune('01')}`);
    const [name, csv] = await taken(page, '[download]');
    expect(name).toBe('so-sanh-tfr-cap-xa-mo-phong.csv');
    const [header, ...rows] = csv.toString().trimEnd().split('\r\n');
    expect(header).toMatch(/^\ufeffMã đơn vị;Tên đơn vị;.*;Mô phỏng$/);
    expect(rows.map((row) => row.split(';').slice(0, 2).join(' '))).toEqual([
      ...Array(6).fill('MAU Thành phố Mẫu'),
      ...Array(6).fill('MAU005 Xã Mẫu 05'),
      ...Array(6).fill('MAU001 Xã Mẫu 01'),
    ]);
    const [, svg] = await taken(page, '[data-drawn=svg]');
    const words = spaced(svg.toString().replace(/<style>.*<\/style>|<[^>]+>/gs, ' '));
    expect(words?.replace(/\s+/g, ' ')).toContain('chưa đủ cơ sở để xếp hạng');
    expect(words).toContain('Số liệu mô phỏng');
    expect(words).toContain('Nguồn:');
    expect(svg.toString().match(/<svg/g)).toHaveLength(1 + 3);
    const isOffered = await page.isVisible('[data-drawn=png]');
    expect(isOffered).toBe(own !== root);
    if (!isOffered) return;
    const [picture, png] = await taken(page, '[data-drawn=png]');
    expect(picture).toBe('so-sanh-tfr-cap-xa-mo-phong.png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * 968);
  });
});

/** What the field for units answers to a name. */
async function answer(page: Page, name: string): Promise<string | null> {
  await page.fill('#them', name);
  const status = page.locator('.controls search [role=status]:not(:empty)');
  return status.textContent();
}

/** The pages of a context that let six units stand side by side at most. */
const ofSix = (context: BrowserContext) =>
  context.route('**/so-sanh-mo-phong.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('data-most="30"', 'data-most="6"');
    await route.fulfill({ response, body });
  });

test('takes all units below one whole at once, and says where they are too many', async () => {
  await inContext({}, async (context) => {
    const page = await opened(context, `${url}so-sanh-mo-phong.html`);
    await page.click('[data-all]');
    const all = await names(page);
    expect(all.length).toBeGreaterThan(6);
    expect(await rows(page)).toEqual(all);
    expect(await names(await opened(context, page.url()))).toEqual(all);
    await ofSix(context);
    const few = await opened(context, `${url}so-sanh-mo-phong.html`);
    await few.click('[data-all]');
    expect((await names(few)).length).toBe(4);
    expect(spaced(await few.textContent('.note'))).toBe(
      `Có ${all.length} đơn vị; chỉ đặt cạnh nhau tối đa 6 đơn vị.`,
    );
  });
});

test('going back undoes one step, up to what the page began with', async () => {
  await inContext({}, async (context) => {
    const page = await opened(context, `${url}so-sanh-mo-phong.html`);
    const before = await names(page);
    await page.click('.panels button');
    await page.click('[data-all]');
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-page]').length === count,
      3,
    );
    expect(await names(page)).toEqual(before.slice(1));
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-page]').length === count,
      4,
    );
    expect(await names(page)).toEqual(before);
  });
});

test('the whole stands beside its parts: a rate drawn and in the table, a count in the table alone', async () => {
  await inContext({}, async (context) => {
    const page = await opened(context, `${url}so-sanh-mo-phong.html`);
    const whole = async () => [
      await page.locator('.panels > li:not([data-page]) .head').allTextContents(),
      await page.locator('[data-comparison] .whole-row th a').allTextContents(),
    ];
    const spelt = (await whole()).flat().map(spaced);
    expect(spelt).toEqual(['Toàn thành phố', 'Toàn thành phố']);
    await page.selectOption('#chi-tieu', 'so-sinh-cap-xa-mo-phong');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Số trẻ'));
    expect((await whole()).flat().map(spaced)).toEqual(['Toàn thành phố']);
  });
});

test('its heading takes three lines at most', async () => {
  await inContext({ viewport: { width: 390, height: 844 } }, async (context) => {
    const page = await opened(context, `${url}so-sanh-mo-phong.html`);
    const keys = await page
      .locator('#chi-tieu option')
      .evaluateAll((all) =>
        all.map((each) => (each instanceof HTMLOptionElement ? each.value : '')),
      );
    for (const key of keys) {
      await page.goto(`${url}so-sanh-mo-phong.html#ct=${key}`);
      await page.waitForFunction((asked) => document.querySelector('select')?.value === asked, key);
      const lines = await page.locator('h1').evaluate((h1) => {
        return Math.round(
          h1.getBoundingClientRect().height / parseFloat(getComputedStyle(h1).lineHeight),
        );
      });
      expect([key, lines <= 3]).toEqual([key, true]);
    }
  });
});

test('says why it does not take a unit', async () => {
  await inContext({}, async (context) => {
    await ofSix(context);
    const page = await opened(context, `${url}so-sanh-mo-phong.html`);
    expect(await page.textContent('.note')).toBe('');
    expect(await answer(page, 'Xã Sơn Hải')).toBe(
      'Không so sánh số liệu thật với số liệu mô phỏng',
    );
    expect(await answer(page, 'Xã Mẫu 01')).toBe('Đơn vị này đã được chọn');
    await add(page, 'Phường Mẫu 12');
    expect(await page.textContent('.controls search [role=status]')).toBe('');
    await add(page, 'Xã Mẫu 13');
    const full = 'Đã đủ 6 đơn vị; bỏ bớt một đơn vị để thêm đơn vị khác';
    expect(await page.textContent('.note')).toBe(`${full}.`);
    expect(await answer(page, 'Xã Mẫu 14')).toBe(full);
  });
});

describe('an address', () => {
  test.each([
    ['the same unit twice', '01+01+02', ['Xã Mẫu 01', 'Xã Mẫu 02'], ''],
    [
      'a unit that is not there',
      '01+00',
      ['Xã Mẫu 01'],
      'Bỏ qua 1 đơn vị ghi trong đường dẫn: không có đơn vị cấp xã như vậy ở trang này.',
    ],
    ['a unit that is silent', '01+07', ['Xã Mẫu 01'], 'Không có số liệu này của: Xã Mẫu 07.'],
    [
      'a seventh unit',
      '01+02+03+04+05+06+08',
      ['01', '02', '03', '04', '05', '06'].map((each) => `Xã Mẫu ${each}`),
      'Chỉ đặt cạnh nhau tối đa 6 đơn vị; chưa đưa vào: Xã Mẫu 08. Đã đủ 6 đơn vị; bỏ bớt một đơn vị để thêm đơn vị khác.',
    ],
  ])('with %s says what it shows', async (_, asked, shown, said) => {
    await inContext({}, async (context) => {
      await ofSix(context);
      const units = asked.split('+').map(commune).join('+');
      const page = await opened(context, url + sheetOfRates + units);
      expect(await names(page)).toEqual(shown);
      expect(spaced(await page.textContent('.note'))).toBe(said);
    });
  });

  test('with an indicator that is not there says so, and shows the first', async () => {
    await inContext({}, async (context) => {
      const page = await opened(context, `${url}so-sanh-mo-phong.html#ct=la`);
      expect((await names(page)).length).toBe(4);
      expect(await page.textContent('.note')).toBe(
        'Chỉ tiêu ghi trong đường dẫn không có ở trang này.',
      );
    });
  });

  test('that is copied holds the choice, also before anything was chosen', async () => {
    await inContext({ permissions: ['clipboard-read', 'clipboard-write'] }, async (context) => {
      const page = await opened(context, `${url}so-sanh-mo-phong.html`);
      const copied = async () => {
        await page.click('[data-address]');
        return page.evaluate(() => navigator.clipboard.readText());
      };
      const before = await names(page);
      expect(await names(await opened(context, await copied()))).toEqual(before);
      await page.click('.panels button');
      expect(await copied()).toBe(page.url());
    });
  });
});

test('marks simulated figures in words, drawing and table', async () => {
  await inContext({}, async (context) => {
    const page = await opened(
      context,
      `${url}so-sanh-mo-phong.html#ct=tfr-cap-xa-mo-phong&dv=mau001-mo-phong`,
    );
    expect(await page.locator('.opening .simulated').isVisible()).toBe(true);
    expect(await page.textContent('.panels .mark')).toBe('Số liệu mô phỏng');
    expect(await page.textContent('[data-comparison] caption')).toContain('Số liệu mô phỏng');
  });
});

test('has no barrier that axe knows once units were chosen, in either theme', async () => {
  await inContext({ viewport: { width: 320, height: 700 } }, async (context) => {
    const page = await opened(context, `${url}so-sanh-mo-phong.html`);
    await page.click('.panels button');
    await page.fill('#them', 'mau');
    await page.waitForSelector('#them-thay [role=option]');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
});

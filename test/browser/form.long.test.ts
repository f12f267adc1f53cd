/** The pages of the official forms: unit and period are chosen, the files are those of the command, the sheet is A4. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { forms } from '../../scripts/forms.ts';
import { site } from '../site/site.ts';
import { listening } from '../speech.ts';
import { temporaryFolder } from '../temporary.ts';
import { inContext, served } from './context.ts';

const { url } = await served('/a/b/');
const disk = `${pathToFileURL(site).href}/`;
const TRAINING = 'bieu-mau-de-an-520-ii-2.html';

async function opened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    throw new Error(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(address);
  return page;
}

const spaced = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? '';
const heading = async (page: Page) => spaced(await page.textContent('.form-sheet h2'));

/** Types a name into the field and takes the first answer. */
async function choose(page: Page, name: string): Promise<void> {
  const before = await heading(page);
  await page.fill('#don-vi', name);
  await page.waitForSelector('#don-vi-thay [role=option]');
  await page.press('#don-vi', 'Enter');
  await page.waitForFunction(
    (words) =>
      document.querySelector('.form-sheet h2')?.textContent?.replaceAll('\u00a0', ' ') !== words,
    before,
  );
}

async function downloaded(page: Page, kind: 'docx' | 'xlsx') {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`[data-make=${kind}]`),
  ]);
  const bytes = await buffer(await file.createReadStream());
  return { name: file.suggestedFilename(), bytes };
}

/** What the command writes of a unit's form. */
function written(unit: string, form: string, period: string): string {
  const out = join(temporaryFolder(), 'ra');
  forms(['--unit', unit, '--form', form, '--period', period, '--out', out], listening());
  return out;
}

describe.each([
  ['from the disk', disk],
  ['under a sub-path', url],
])('a form, opened %s', (_, own) => {
  test('shows the unit that is found, keeps it in its address, and comes back', async () => {
    await inContext({}, async (context) => {
      const page = await opened(context, own + TRAINING);
      expect(await heading(page)).toBe('Xã Sơn Hải, 31/12/2025: còn 1 ô chưa có số liệu');
      const rows = await page.locator('.paper tbody tr').count();
      await choose(page, 'xã Mẫu 02');
      expect(await heading(page)).toMatch(/^Xã Mẫu 02, 31\/12\/2025: /);
      expect(await page.locator('.paper .mark').textContent()).toBe('Số liệu mô phỏng');
      expect(await page.locator('.form-sheet').count()).toBe(1);
      expect(await page.locator('.paper tbody tr').count()).toBe(rows);
      const again = await opened(context, page.url());
      await again.waitForFunction(() =>
        document.querySelector('.form-sheet h2')?.textContent?.startsWith('Xã\u00a0Mẫu'),
      );
      expect(await heading(again)).toBe(await heading(page));
      await page.goBack();
      expect(new URL(page.url()).hash).toBe('');
    });
  });

  test('writes the very files of the command, of a real unit and a simulated one', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await opened(context, own + TRAINING);
      const expected = (name: string, unit: string) =>
        readFileSync(join(written(unit, 'DE-AN-520-II-2', '31/12/2025'), name));
      for (const kind of ['docx', 'xlsx'] as const) {
        const { name, bytes } = await downloaded(page, kind);
        expect(name).toBe(`de-an-520-ii-2-07543-2025-12-31.${kind}`);
        expect(bytes.equals(expected(name, '07543'))).toBe(true);
      }
      await choose(page, 'xã Mẫu 02');
      const { name, bytes } = await downloaded(page, 'docx');
      expect(bytes.equals(expected(name, 'MAU002'))).toBe(true);
    });
  });
});

test('a period that is chosen is shown, kept, and written', async () => {
  await inContext({ acceptDownloads: true }, async (context) => {
    const page = await opened(context, `${url}${TRAINING}#dv=mau-mo-phong`);
    await page.waitForSelector('#ky option + option', { state: 'attached' });
    const years = await page.locator('#ky option').allTextContents();
    expect(years[0]).toBe('31/12/2025');
    await page.selectOption('#ky', { index: 1 });
    await page.waitForFunction(() => location.hash.includes('ky='));
    expect(await heading(page)).toContain(`, ${years[1]}: `);
    const { name } = await downloaded(page, 'xlsx');
    expect(name).toContain((years[1] ?? '').split('/').reverse().join('-'));
  });
});

test('a unit without a form is answered in words, and what is shown stays', async () => {
  await inContext({}, async (context) => {
    const page = await context.newPage();
    await page.goto(`${url}${TRAINING}#dv=khong-co`);
    await page.waitForFunction(() => document.querySelector('.tools .note')?.textContent);
    expect(await page.textContent('.tools .note')).toContain('không có biểu của đơn vị này');
    expect(await heading(page)).toContain('Xã Sơn Hải');
  });
});

test('a unit above others shows who is missing from its sums, and no sum of what is no count', async () => {
  await inContext({}, async (context) => {
    const page = await opened(context, `${url}${TRAINING}#dv=mau-mo-phong`);
    await page.waitForSelector('.of-sums');
    expect(await page.textContent('.of-sums')).toMatch(/\d+\/\d+ đơn vị; chưa có số: /);
    const shares = page.locator('.paper tbody td:nth-child(4)');
    expect(new Set(await shares.allTextContents())).toEqual(new Set(['.....%chưa có số liệu']));
  });
});

test.each([
  ['upright', TRAINING, [595, 842]],
  ['lying', 'bieu-mau-muc-sinh-3.html', [842, 595]],
])('an %s form prints alone on A4, its number from the second sheet on', async (_, path, size) => {
  await inContext({}, async (context) => {
    const page = await opened(context, url + path);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('header, footer, .tools, .form-head, .form-beside').count(),
    ).toBeGreaterThan(3);
    for (const each of await page.locator('header, footer, .tools, .form-head, .form-beside').all())
      expect(await each.isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.map(([, ...wide]) => wide.map((each) => Math.round(Number(each))))).toEqual(
      boxes.map(() => size),
    );
    expect(boxes.length).toBeGreaterThan(path === TRAINING ? 0 : 1);
  });
});

test.each([
  [390, 'light'],
  [768, 'dark'],
  [1280, 'dark'],
  [1920, 'light'],
] as const)('at %i px, %s, nothing goes over the side', async (width, colorScheme) => {
  await inContext({ viewport: { width, height: 900 }, colorScheme }, async (context) => {
    for (const path of [TRAINING, 'bieu-mau-muc-sinh-4.html', 'bieu-mau-dong-nai-520.html']) {
      const page = await opened(context, url + path);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([path, over]).toEqual([path, 0]);
      await page.close();
    }
  });
});

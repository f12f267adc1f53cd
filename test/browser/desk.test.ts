import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { receiptOf } from '../../src/desk/receipt.ts';
import { site } from '../site/site.ts';
import { workbook } from '../workbook.ts';
import { inContext, served } from './context.ts';

const { url } = await served();
const address = `${url}kiem-tra.html`;

const HEADER = 'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn';
const row = (course: string, eligible: string, trained: string) =>
  `MAU001;Tuyến xã;${course};30/06/2025;${eligible};${trained};BC-MAU`;
const csv = (...rows: readonly string[]) => Buffer.from([HEADER, ...rows, ''].join('\n'));

const good = { name: 'dao tao.csv', mimeType: 'text/csv', buffer: csv(row('TX-01', '12', '9')) };
const bad = {
  ...good,
  buffer: csv(row('TX-01', '1O', '9'), row('TX-02', '2O', '9'), row('TX-03', '20', 'chín')),
};

interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The page with some files on the desk; what its console complains of, and all that it asked for. */
async function dropped(page: Page, files: File | readonly File[], at = address) {
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(at);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([files].flat() as File[]);
  await page.locator('[data-result]:not([hidden])').waitFor();
  return { complaints, asked };
}

const heading = (page: Page) => page.locator('h1').textContent();
const press = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('[data-result]:not([inert])').waitFor();
};

describe('kiem-tra.html', () => {
  test('says aloud that a file can be used, and what was understood of it', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const { complaints } = await dropped(page, good);
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      const words = await page.locator('dl').innerText();
      expect(words.split('\n').filter(Boolean)).toEqual([
        ...['Bảng', 'Đào tạo', 'Đơn vị', 'Xã Mẫu 01', 'Đã đọc', '1 dòng: 1 dòng mới'],
      ]);
      expect(await page.locator('[data-next]').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(complaints).toEqual([]);
    });
  });

  test('sends nothing anywhere: all that it asks for are files of the site', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const { asked } = await dropped(page, [good, { ...bad, name: 'khac.csv' }]);
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter((each) => !each.startsWith(`GET ${url}`))).toEqual([]);
      expect(asked.filter((each) => each.includes('dao'))).toEqual([]);
    });
  });

  test('marks the cell, writes what is certain at once, and takes it back', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      await dropped(page, bad);
      expect(await heading(page)).toBe('Còn 3 ô phải sửa');
      const marked = page.locator('.cells .marked');
      expect(await marked.allTextContents()).toEqual(['1O', 'chín']);
      await press(page, 'Sửa cả 2 ô');
      expect(await heading(page)).toBe('Còn 1 ô phải sửa');
      await press(page, 'Hoàn tác');
      expect(await heading(page)).toBe('Còn 3 ô phải sửa');
      await press(page, 'Sửa cả 2 ô');
      await page.getByRole('button', { name: 'Ghi khác…' }).click();
      await page.getByLabel('Ghi vào ô F4').fill('9');
      await press(page, 'Ghi');
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Tải tệp đã sửa/ }).click();
      const text = (await buffer(await (await coming).createReadStream())).toString();
      const rows = [row('TX-01', '10', '9'), row('TX-02', '20', '9'), row('TX-03', '20', '9')];
      expect(text).toBe(`\ufeff${[HEADER, ...rows, ''].join('\n')}`);
    });
  });

  test('reads a workbook, and a page opened from the disk reads too', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const cells = [HEADER, row('TX-01', '12', '9')].map((line) => line.split(';'));
      const book = Buffer.from(workbook({ 'Tuyến xã': { rows: cells } }));
      const file = { name: 'biểu.xlsx', mimeType: '', buffer: book };
      await dropped(page, file, pathToFileURL(`${site}/kiem-tra.html`).href);
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
    });
  });

  test('writes into the cells of a workbook too, which stays as it is: they are told', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      const cells = [HEADER, row('TX-01', '1O', '9')].map((line) => line.split(';'));
      const book = Buffer.from(workbook({ 'Tuyến xã': { rows: cells } }));
      await dropped(page, { name: 'biểu.xlsx', mimeType: '', buffer: book });
      expect(await heading(page)).toBe('Còn 1 ô phải sửa');
      await press(page, 'Sửa thành 10');
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      expect(await page.getByRole('button', { name: 'Tải phiếu kiểm tra' }).count()).toBe(0);
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Tải danh sách ô đã sửa' }).click();
      const text = (await buffer(await (await coming).createReadStream())).toString();
      expect(text).toBe('Các ô cần sửa trong biểu.xlsx\n\nbiểu “Tuyến xã”, ô E2: ghi “10”\n');
      const made = page.waitForEvent('download');
      await press(page, 'Chuyển thành CSV để gửi');
      const file = await made;
      expect(file.suggestedFilename()).toBe('biểu-dao-tao.csv');
      const bytes = await buffer(await file.createReadStream());
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Tải phiếu kiểm tra' }).click();
      const receipt = receiptOf((await buffer(await (await saved).createReadStream())).toString());
      const sum = createHash('sha256').update(bytes).digest('hex');
      expect(receipt?.files.map(({ sha256 }) => sha256)).toEqual([sum]);
    });
  });

  test('makes a template with the rows of a unit, which says nothing until it is filled', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(address);
      await page.getByText('Chưa có tệp?').click();
      const form = page.locator('.template');
      await form.getByLabel('Đơn vị').fill('Xã Mẫu 01 (MAU001)');
      await form.getByLabel('Bảng').selectOption('Kinh phí');
      await form.getByLabel('Năm').fill('2026');
      const files = [];
      for (const ending of ['Excel', 'CSV']) {
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name: `Tải biểu ${ending}` }).click();
        const file = await coming;
        const bytes = await buffer(await file.createReadStream());
        files.push({ name: file.suggestedFilename(), mimeType: '', buffer: bytes });
      }
      expect(files.map(({ name }) => name)).toEqual([
        ...['kinh-phi-MAU001-2026.xlsx', 'kinh-phi-MAU001-2026.csv'],
      ]);
      expect(asked.filter((each) => !each.startsWith(url) && !each.startsWith('blob:'))).toEqual(
        [],
      );
      await dropped(page, files.slice(0, 1));
      expect(await heading(page)).toBe('Tệp chưa ghi số nào');
      expect(await page.locator('[data-next]').isVisible()).toBe(false);
    });
  });

  test('shows the page of the unit as it would be, beside today', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const newer = good.buffer.toString().replace('30/06/2025', '30/06/2026');
      const { complaints } = await dropped(page, { ...good, buffer: Buffer.from(newer) });
      const view = page.locator('.preview');
      await view.waitFor();
      expect(await view.locator('h2').textContent()).toBe('Trang của xã Mẫu 01 sẽ hiện như sau');
      const lines = await view.locator('tr.changed').allTextContents();
      expect(lines.join()).toContain('Đào tạo tuyến xã');
      expect(await view.locator('svg').count()).toBeGreaterThan(2);
      expect(complaints).toEqual([]);
    });
  });

  test('makes the row of a document that a file names in words, of what is said about it', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      const words = 'Báo cáo 112/BC-UBND ngày 16/6/2025';
      const text = good.buffer.toString().replace('BC-MAU', words);
      await dropped(page, { ...good, buffer: Buffer.from(text) });
      const form = page.locator('form.head');
      const fields = await form
        .locator('input')
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
      expect(fields).toEqual(['Báo cáo', '112/BC-UBND', '16/6/2025', '', '', '']);
      await form.getByLabel('Trích yếu').fill('Kết quả công tác dân số');
      await form.getByLabel('Cơ quan ban hành').fill('UBND xã Mẫu 01');
      await form.getByLabel('Đơn vị').fill('Xã Mẫu 01 (MAU001)');
      await press(page, 'Lập danh mục văn bản');
      expect(await heading(page)).toBe('2 tệp dùng được, không có lỗi');
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Tải tệp văn bản/ }).click();
      const made = (await buffer(await (await coming).createReadStream())).toString();
      expect(made).toContain(`;Kết quả công tác dân số;${words};MAU001`);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Tải phiếu kiểm tra' }).click();
      const receipt = receiptOf((await buffer(await (await saved).createReadStream())).toString());
      expect(receipt?.files.map(({ name, table }) => [name, table])).toEqual([
        ['dao tao.csv', 'Đào tạo'],
        ['van-ban-kem-theo.csv', 'Văn bản'],
      ]);
      await press(page, 'Hoàn tác');
      expect(await heading(page)).toBe('Còn 1 ô phải sửa');
    });
  });

  test('matches a column by hand once, remembers it for the next file of that shape, and forgets it', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const strange = good.buffer.toString().replace('Số đã học', 'Kết quả thực hiện');
      const file = { ...good, buffer: Buffer.from(strange) };
      await dropped(page, file);
      await page.getByLabel('Cột “Kết quả thực hiện” là').selectOption('Số đã học');
      await press(page, 'Ghép cột');
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      await dropped(page, { ...file, name: 'lần sau.csv' });
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      expect(await page.locator('[data-result]').textContent()).toContain(
        'Đã ghép cột “Số đã học” như lần trước.',
      );
      await press(page, 'Quên cách ghép này');
      expect(await heading(page)).toMatch(/^Còn \d/);
      await dropped(page, { ...file, name: 'lần nữa.csv' });
      expect(await heading(page)).toMatch(/^Còn \d/);
    });
  });

  test('lets what a file lacks be chosen from lists, once for all rows', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      const text = 'Mã lớp;Tổng số thuộc diện;Số đã học\nTX-01;12;9\n';
      await dropped(page, { ...good, buffer: Buffer.from(text) });
      const fields = page.locator('.head label');
      expect((await fields.allInnerTexts()).map((each) => each.trim())).toEqual([
        ...['Mã đơn vị', 'Đối tượng', 'Tính đến ngày', 'Nguồn'],
      ]);
      const head = page.locator('.head');
      await head.getByLabel('Mã đơn vị').fill('Xã Mẫu 01 (MAU001)');
      await head.getByLabel('Đối tượng').fill('Tuyến xã');
      await head.getByLabel('Tính đến ngày').fill('30/06/2025');
      await head.getByLabel('Nguồn').fill('BC-MAU');
      await press(page, 'Ghi cho cả tệp');
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Tải tệp đã sửa/ }).click();
      const mended = (await buffer(await (await coming).createReadStream())).toString();
      const said = ['Mã đơn vị: MAU001', 'Đối tượng: Tuyến xã', 'Tính đến ngày: 30/06/2025'];
      expect(mended).toBe(`\ufeff${[...said, 'Nguồn: BC-MAU', text].join('\n')}`);
      await dropped(page, { ...good, buffer: Buffer.from(mended) });
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
    });
  });

  test('gives a receipt of the very bytes', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      await dropped(page, good);
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Tải phiếu kiểm tra' }).click();
      const text = (await buffer(await (await coming).createReadStream())).toString();
      expect(receiptOf(text)).toMatchObject({
        result: 'Tệp dùng được, không có lỗi',
        files: [
          {
            name: 'dao tao.csv',
            table: 'Đào tạo',
            sha256: createHash('sha256').update(good.buffer).digest('hex'),
          },
        ],
      });
    });
  });

  test('takes cells that are pasted, and asks of which table they are where nobody can tell', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      await page.goto(address);
      await page.locator('.zone:not([hidden])').waitFor();
      await page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }, 'Cột này\tCột kia\n1\t2\n');
      await page.locator('[data-result]:not([hidden])').waitFor();
      expect(await heading(page)).toBe('Chưa rõ tệp thuộc bảng nào');
      await page.getByLabel('Đây là bảng').selectOption({ label: 'Kinh phí' });
      await press(page, 'Kiểm tra');
      expect(await heading(page)).toMatch(/^Còn \d+ chỗ phải sửa$/);
    });
  });

  test('shows what was dropped last, and asks before written cells are lost', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.message());
        dialog.dismiss();
      });
      await page.goto(address);
      const field = page.locator('input[type=file]').first();
      // The second is dropped while the first is still being read.
      await field.setInputFiles(bad);
      await field.setInputFiles({ ...good, name: 'sau.csv' });
      await page.getByRole('heading', { name: 'sau.csv' }).waitFor();
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      expect(await page.getByRole('button', { name: 'Dừng' }).count()).toBe(0);
      await field.setInputFiles(bad);
      await page.getByRole('heading', { name: 'dao tao.csv' }).waitFor();
      await press(page, 'Sửa cả 2 ô');
      await field.setInputFiles(good);
      await expect.poll(() => asked).toEqual([expect.stringContaining('chưa được tải về')]);
      expect(await heading(page)).toBe('Còn 1 ô phải sửa');
    });
  });

  test('takes a whole folder with its settings and papers', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const folder = join(import.meta.dirname, '../fixtures/base');
      await page.goto(address);
      await page.locator('[data-folder]').setInputFiles(folder);
      await page.locator('[data-result]:not([hidden])').waitFor();
      expect(await heading(page)).toMatch(/^\d+ tệp dùng được, không có lỗi$/);
    });
  });

  test('without script names the way to have a file checked', async () => {
    await inContext({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(address);
      expect(await page.locator('.zone').isVisible()).toBe(false);
      expect(await page.locator('main').innerText()).toContain('Trang này cần JavaScript');
    });
  });
});

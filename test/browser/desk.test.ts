import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../open-workbook.ts';
import { site } from '../site/site.ts';
import { workbook } from '../workbook.ts';
import { inContext, served } from './context.ts';
import { bad, cells, dropped, given, good, heading, press, row, written } from './desk.ts';

const { url } = await served();
const address = `${url}kiem-tra.html`;

describe('kiem-tra.html', () => {
  test('says aloud that a file can be used and what was understood of it, and sends nothing anywhere', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const { complaints, asked } = await dropped(page, good, address);
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      const words = await page.locator('dl').innerText();
      expect(words.split('\n').filter(Boolean)).toEqual([
        ...['Bảng', 'Đào tạo', 'Đơn vị', 'Xã Mẫu 01', 'Đã đọc', '1 dòng: 1 dòng mới'],
      ]);
      expect(await page.locator('[data-next]').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(complaints).toEqual([]);
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter((each) => !each.startsWith(`GET ${url}`))).toEqual([]);
      expect(asked.filter((each) => each.includes('dao'))).toEqual([]);
    });
  });

  test('marks the cell, writes what is certain at once, and takes it back', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      await dropped(page, bad, address);
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
      const rows = [row('TX-01', '10', '9'), row('TX-02', '20', '9'), row('TX-03', '20', '9')];
      expect(await given(page, /^Tải tệp đã sửa/)).toBe(`\ufeff${written(...rows)}`);
    });
  });

  test('reads a workbook, and a page opened from the disk reads too', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const rows = cells(row('TX-01', '12', '9'));
      const sheets = { 'Tuyến xã': { rows } };
      for (const [name, bytes] of [
        ['biểu.xlsx', workbook(sheets)],
        ['biểu.ods', openWorkbook(sheets)],
      ] as const) {
        const file = { name, mimeType: '', buffer: Buffer.from(bytes) };
        await dropped(page, file, pathToFileURL(`${site}/kiem-tra.html`).href);
        expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      }
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

  test('without script names the way to have a file checked', async () => {
    await inContext({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(address);
      expect(await page.locator('.zone').isVisible()).toBe(false);
      expect(await page.locator('main').innerText()).toContain('Trang này cần JavaScript');
    });
  });
});

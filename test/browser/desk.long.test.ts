import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { receiptOf } from '../../src/desk/receipt.ts';
import { readWordTables } from '../../src/table/word-table.ts';
import { typedDocument, typedLines, typedTable } from '../typed-document.ts';
import { workbook } from '../workbook.ts';
import { inContext, served } from './context.ts';
import { bad, cells, dropped, given, good, heading, press, row } from './desk.ts';

const { url } = await served();
const address = `${url}kiem-tra.html`;

describe('kiem-tra.html', () => {
  test('sends nothing of several files anywhere: all that it asks for are files of the site', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const { asked } = await dropped(page, [good, { ...bad, name: 'khac.csv' }], address);
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter((each) => !each.startsWith(`GET ${url}`))).toEqual([]);
      expect(asked.filter((each) => each.includes('dao'))).toEqual([]);
    });
  });

  test('writes into the cells of a workbook too, which stays as it is: they are told', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      const rows = cells(row('TX-01', '1O', '9'));
      const book = Buffer.from(workbook({ 'Tuyến xã': { rows } }));
      await dropped(page, { name: 'biểu.xlsx', mimeType: '', buffer: book }, address);
      expect(await heading(page)).toBe('Còn 1 ô phải sửa');
      await press(page, 'Sửa thành 10');
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      expect(await page.getByRole('button', { name: 'Tải phiếu kiểm tra' }).count()).toBe(0);
      const text = await given(page, 'Tải danh sách ô đã sửa');
      expect(text).toBe('Các ô cần sửa trong biểu.xlsx\n\nbiểu “Tuyến xã”, ô E2: ghi “10”\n');
      const made = page.waitForEvent('download');
      await press(page, 'Chuyển thành CSV để gửi');
      const file = await made;
      expect(file.suggestedFilename()).toBe('biểu-dao-tao.csv');
      const bytes = await buffer(await file.createReadStream());
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      const receipt = receiptOf(await given(page, 'Tải phiếu kiểm tra'));
      const sum = createHash('sha256').update(bytes).digest('hex');
      expect(receipt?.files.map(({ sha256 }) => sha256)).toEqual([sum]);
    });
  });

  test('checks what a site sets up by the engine that reads everything', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const outline = [
        'Mã báo cáo;Tên báo cáo;Phần;STT;Lời in',
        'BC-THU;Báo cáo năm;đề mục;I.;KẾT QUẢ',
        'BC-THU;Báo cáo quý;mục;1.;Đào tạo',
        '',
      ].join('\n');
      const file = { name: 'khung.csv', mimeType: 'text/csv', buffer: Buffer.from(outline) };
      const { asked } = await dropped(page, file, address);
      expect(asked.filter((each) => each.includes('/may'))).toEqual([
        `GET ${url}kiem-tra/may.js`,
        `GET ${url}kiem-tra/may-so-tinh.js`,
      ]);
      await page.getByText('có “Tên báo cáo” khác với').first().waitFor();
    });
  });

  test('writes a report in words of a unit, or says what it does not know', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      await page.goto(address);
      await page.getByText('Cần biểu để điền?').click();
      const form = page.locator('.template');
      await form.getByLabel('Đơn vị').fill('Xã Mẫu 01 (MAU001)');
      await form.getByLabel('Báo cáo bằng lời').selectOption('Sơ kết 05 năm thực hiện Đề án 520');
      await form.getByLabel('Kỳ').fill('năm nay');
      const press = page.getByRole('button', { name: 'Tải khung báo cáo Word' });
      await press.click();
      await page.getByText('Ghi kỳ như 2025, 2021-2025, Quý III/2025.').waitFor();
      await form.getByLabel('Kỳ').fill('2021-2025');
      const coming = page.waitForEvent('download');
      await press.click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe('bc-de-an-520-mau001-2021-2025.docx');
      const tables = readWordTables(await buffer(await file.createReadStream()));
      expect(JSON.stringify(tables)).toContain('xã Mẫu 01 có');
    });
  });

  test('makes a template with the rows of a unit, which says nothing until it is filled', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(address);
      await page.getByText('Cần biểu để điền?').click();
      const form = page.locator('.template');
      await form.getByLabel('Đơn vị').fill('Xã Mẫu 01 (MAU001)');
      await form.getByLabel('Bảng').selectOption('Kinh phí');
      await form.getByLabel('Năm', { exact: true }).fill('2026');
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
      await dropped(page, files.slice(0, 1), address);
      expect(await heading(page)).toBe('Tệp chưa ghi số nào');
      expect(await page.locator('[data-next]').isVisible()).toBe(false);
    });
  });

  test('shows the page of the unit as it would be, beside today', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const newer = good.buffer.toString().replace('30/06/2025', '30/06/2026');
      const { complaints } = await dropped(page, { ...good, buffer: Buffer.from(newer) }, address);
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
      await dropped(page, { ...good, buffer: Buffer.from(text) }, address);
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
      const made = await given(page, /^Tải tệp văn bản/);
      expect(made).toContain(`;Kết quả công tác dân số;${words};MAU001`);
      const receipt = receiptOf(await given(page, 'Tải phiếu kiểm tra'));
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
      await dropped(page, file, address);
      await page.getByLabel('Cột “Kết quả thực hiện” là').selectOption('Số đã học');
      await press(page, 'Ghép cột');
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      await dropped(page, { ...file, name: 'lần sau.csv' }, address);
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
      expect(await page.locator('[data-result]').textContent()).toContain(
        'Đã ghép cột “Số đã học” như lần trước.',
      );
      await press(page, 'Quên cách ghép này');
      expect(await heading(page)).toMatch(/^Còn \d/);
      await dropped(page, { ...file, name: 'lần nữa.csv' }, address);
      expect(await heading(page)).toMatch(/^Còn \d/);
    });
  });

  test('lets what a file lacks be chosen from lists, once for all rows', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      const text = 'Mã lớp;Tổng số thuộc diện;Số đã học\nTX-01;12;9\n';
      await dropped(page, { ...good, buffer: Buffer.from(text) }, address);
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
      const mended = await given(page, /^Tải tệp đã sửa/);
      const said = ['Mã đơn vị: MAU001', 'Đối tượng: Tuyến xã', 'Tính đến ngày: 30/06/2025'];
      expect(mended).toBe(`\ufeff${[...said, 'Nguồn: BC-MAU', text].join('\n')}`);
      await dropped(page, { ...good, buffer: Buffer.from(mended) }, address);
      expect(await heading(page)).toBe('Tệp dùng được, không có lỗi');
    });
  });

  test('gives a receipt of the very bytes', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      await dropped(page, good, address);
      const text = await given(page, 'Tải phiếu kiểm tra');
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

  test('reads a filled form, says what became of its cells, and checks what was taken on', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const rows = [
        'Số TT|Tên lớp|Số đã học|Đạt tỷ lệ %|Đăng ký nhu cầu đến năm 2030',
        '1|Nghiệp vụ công tác dân số (lớp cơ bản)|mười|100%|11',
        '2|Tư vấn và khám sức khỏe trước khi kết hôn|0|0%|11',
        '3|Tư vấn, tầm soát và quản lý sàng lọc trước sinh, sàng lọc sơ sinh|11|100%|11',
        '4|Bảng kiểm viên uống tránh thai|11|100%|11',
        '5|Tư vấn, cung cấp dịch vụ DS-KHHGD cho vị thành niên, thanh niên|11|100%|11',
        '6|Chăm sóc sức khỏe người cao tuổi|11|100%|11',
      ];
      const document = (table: readonly string[]) =>
        Buffer.from(
          typedDocument(
            typedLines(
              '(Kèm theo Báo cáo số ...../BC-UBND ngày ..... của UBND xã Mẫu 01)',
              '3. Cộng tác viên (số liệu thực hiện đến 31/12/2025)',
            ),
            typedTable(table),
          ),
        );
      const file = { name: 'biểu.docx', mimeType: '', buffer: document(rows) };
      const { complaints, asked } = await dropped(page, file, address);
      const form = page.locator('.form');
      await form.waitFor();
      expect(await heading(page)).toBe('Biểu đã điền: còn 1 chỗ phải sửa');
      expect(await form.getByRole('listitem').first().textContent()).toBe(
        'bảng 1, dòng 2, cột 3 “mười”: không đọc được là số. Cách sửa: ghi một số; không có thì ghi “-”, chưa có số liệu thì để trống.',
      );
      expect(await form.getByLabel('Đơn vị').inputValue()).toBe('Xã Mẫu 01 (MAU001)');
      expect(await page.getByRole('button', { name: 'Kiểm tra các số đã đọc' }).count()).toBe(0);
      expect(asked.filter((each) => each.includes('bieu-da-dien'))).toHaveLength(1);
      const mended = {
        ...file,
        buffer: document(rows.with(1, rows[1]?.replace('mười', '10') ?? '')),
      };
      await dropped(page, mended, address);
      await form.waitFor();
      expect(await heading(page)).toBe('Biểu đã điền: đọc được mọi ô');
      await press(page, 'Kiểm tra các số đã đọc');
      await page.getByRole('heading', { name: 'biểu-DE-AN-520-II-3.csv' }).waitFor();
      expect(await page.locator('[data-result]').innerText()).toContain(
        'Ô F2, trong biểu: bảng 1, dòng 2, cột 4 “100%”: Báo cáo ghi 10 người',
      );
      expect(complaints).toEqual([]);
    });
  });

  test('a table that only has a slip in a cell asks for nothing of forms', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const { asked } = await dropped(page, bad, address);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((each) => each.includes('bieu-da-dien'))).toEqual([]);
    });
  });
});

/** The pictures of the chapter on checking a file (docs/huong-dan/kiem-tra-tep.md): from the page to the receipt. */
import type { Page } from 'playwright-core';
import type { Shot } from './shot.ts';

/** A training table as an office makes it, with one slip: a letter for a digit. */
const TABLE = `UBND XÃ MẪU 01;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỐ LIỆU MÔ PHỎNG;;;Độc lập - Tự do - Hạnh phúc
KẾT QUẢ ĐÀO TẠO CÁN BỘ DÂN SỐ TUYẾN XÃ TÍNH ĐẾN NGÀY 30/06/2026;;;
Số TT;Tên lớp;Tổng số thuộc diện;Số đã học
1;Nghiệp vụ DS-KHHGD đạt chuẩn viên chức dân số (lớp 3 tháng);12;1O
Người lập biểu;;;Trưởng trạm
`;

async function choose(page: Page): Promise<void> {
  const buffer = Buffer.from(TABLE);
  const file = { name: 'dao-tao-xa-mau-01.csv', mimeType: 'text/csv', buffer };
  await page.locator('[data-desk] input[type=file]').first().setInputFiles(file);
  await read(page);
}

const read = (page: Page): Promise<void> =>
  page.locator('[data-result]:not([hidden], [inert])').waitFor();

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await read(page);
}

async function sayHead(page: Page): Promise<void> {
  await choose(page);
  await page.getByLabel('Nguồn').fill('Kết quả công tác dân số 2020-2025');
  await page.locator('[data-result] h2').scrollIntoViewIfNeeded();
}

async function mendCell(page: Page): Promise<void> {
  await choose(page);
  await press(page, 'Ghi cho cả tệp');
}

async function finish(page: Page): Promise<void> {
  await mendCell(page);
  await press(page, 'Sửa thành 10');
}

const open = 'kiem-tra.html';

export const deskShots: readonly Shot[] = [
  {
    ...{ name: 'tep-chon', width: 720, open },
    marks: ['.choose', '.choose.other', '.begin details'],
    part: ['h1', '.begin'],
  },
  {
    ...{ name: 'tep-hoi', width: 720, open },
    act: sayHead,
    marks: ['form.head label', 'form.head button'],
    part: ['h1', 'form.head'],
  },
  {
    ...{ name: 'tep-o-sai', width: 720, open },
    act: mendCell,
    marks: ['.cells .marked', '.finding .acts button'],
    part: ['h1', '.finding'],
  },
  {
    ...{ name: 'tep-dung-duoc', width: 720, open },
    act: finish,
    marks: ['[data-next]', 'button:has-text("Tải phiếu kiểm tra")'],
    part: ['h1', '[data-next]', 'button:has-text("Chép phiếu kiểm tra")'],
  },
];

import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

const HEADER = 'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn';

/** A row of a training report as an office writes it, and the file of some of them. */
export const row = (course: string, eligible: string, trained: string) =>
  `MAU001;Tuyến xã;${course};30/06/2025;${eligible};${trained};BC-MAU`;
export const written = (...rows: readonly string[]) => [HEADER, ...rows, ''].join('\n');
export const cells = (...rows: readonly string[]) =>
  [HEADER, ...rows].map((line) => line.split(';'));

interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const csv = (...rows: readonly string[]): File => ({
  name: 'dao tao.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(written(...rows)),
});

export const good = csv(row('TX-01', '12', '9'));
export const bad = csv(
  row('TX-01', '1O', '9'),
  row('TX-02', '2O', '9'),
  row('TX-03', '20', 'chín'),
);

/** Puts files on the desk at an address: what the console complains of, and all that is asked for. */
export async function dropped(page: Page, files: File | readonly File[], at: string) {
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

export const heading = (page: Page) => page.locator('h1').textContent();

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('[data-result]:not([inert])').waitFor();
}

/** The text of the file that a button of the page gives. */
export async function given(page: Page, name: string | RegExp): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return (await buffer(await (await coming).createReadStream())).toString();
}

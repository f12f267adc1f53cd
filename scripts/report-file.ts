/** Where a report may be written: never over what is no report. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { Refusal } from './refusal.ts';

/** How each form of a report begins or ends. */
const REPORT =
  /^\{\s*"ok": (?:true|false),\s*"files"|^## Kiểm tra số liệu|^## Số liệu thay đổi|^::notice title=Kiểm tra số liệu::|^Đã đọc [\d.]+ tệp/m;

/** Writes a report; refuses to write over a file that is none, and says why a disk would not take it. */
export function writeReport(file: string, report: string): void {
  try {
    if (!isFree(file))
      throw new Refusal(
        2,
        `Không ghi báo cáo vào “${file}”: đó không phải báo cáo kiểm tra. Chọn một tên tệp khác.`,
      );
    writeFileSync(file, report);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const why = (error as Error).message;
    throw new Refusal(2, `Không ghi được báo cáo vào “${file}”: ${why}`);
  }
}

/** Whether nothing stands there, or a report of before; a pipe or a device is never looked into. */
function isFree(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return !found || (found.isFile() && isReport(readFileSync(file, 'utf8')));
}

const isReport = (text: string): boolean => text.trim() === '' || REPORT.test(text);

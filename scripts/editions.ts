/** Editions of embeds: what was kept under a day stays in every later site. */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { copyFolder } from './disk.ts';

const DAYS = 'nhung/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]';

/** The folder of an edition that a page belongs to, `nhung/2026-11-20`; null for a page of today. */
export const editionOf = (path: string): string | null =>
  /^(nhung\/\d{4}-\d\d-\d\d)\/[^/]+$/.exec(path)?.[1] ?? null;

/** What to do about editions that the new site lacks: no data can build them again. */
export function lostEditionInWords(folders: readonly string[]): string {
  const [first = ''] = folders;
  return (
    `Các bản lưu theo ngày sẽ mất: ${folders.join(', ')}. Bản lưu nằm trong thư mục của trang đã công bố, không dựng lại được từ số liệu: ` +
    'chép thư mục ấy của trang đã công bố vào thư mục dựng trang (--out; chưa có trang nào ở đó thì chép cả trang đã công bố), rồi dựng lại. ' +
    `Không còn bản nào: chạy npm run addresses -- --from ${first} --to nhung để địa chỉ cũ dẫn tới số liệu mới nhất, rồi dựng lại.`
  );
}

/** Takes the editions of the site that stands over into the new one, but for a day that this has itself. */
export function keepEditions(site: string, fresh: string): void {
  for (const day of globSync(DAYS, { cwd: site }))
    if (!existsSync(join(fresh, day))) copyFolder(join(site, day), join(fresh, day));
}

/** npm run verify -- DIR [--sums FILE]: what was changed in a site, added or lost, since it was packed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { allFiles } from './kept-files.ts';
import { command, Refusal } from './refusal.ts';
import { differences, readSums, SUMS, type Sums, sumsOf } from './sums.ts';

const USAGE = `Cách dùng: npm run verify -- THƯ_MỤC_TRANG [--sums ${SUMS}]`;

/** What is to be said of a site, a line each; none where every file is as it was packed. */
export function verify(site: string, known: Sums): readonly string[] {
  const { changed, added, lost } = differences(known, sumsOf(site, allFiles(site)));
  return [
    ...changed.map((path) => `Bị sửa: ${path}`),
    ...added.map((path) => `Được thêm: ${path}`),
    ...lost.map((path) => `Bị mất: ${path}`),
  ];
}

function main(): number {
  const { site, sums } = given();
  if (!existsSync(site)) throw new Refusal(2, `Không có thư mục “${site}”.\n${USAGE}`);
  if (!existsSync(sums))
    throw new Refusal(
      2,
      `Không có tệp “${sums}”: chỉ ra bằng --sums tệp ${SUMS} của gói.\n${USAGE}`,
    );
  const known = readSums(readFileSync(sums, 'utf8'));
  if (known === null) throw new Refusal(2, `“${sums}” không phải tệp mã kiểm tra của gói.`);
  const lines = verify(site, known);
  console.log(
    lines.length === 0
      ? `Cả ${known.size} tệp đúng như lúc đóng gói.`
      : `${lines.join('\n')}\n${lines.length} chỗ khác lúc đóng gói.`,
  );
  return lines.length === 0 ? 0 : 1;
}

/** The site, and the checksums: beside its folder, as the package has them, where nothing else is said. */
function given(): { readonly site: string; readonly sums: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { sums: { type: 'string' } },
      allowPositionals: true,
    });
    const [site, ...more] = positionals;
    if (site !== undefined && more.length === 0)
      return { site, sums: values.sums ?? join(site, '..', SUMS) };
  } catch {
    // an option that is none
  }
  throw new Refusal(2, USAGE);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await command(main);

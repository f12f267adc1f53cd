/**
 * npm run addresses -- [--data DIR] [--out DIR] [--from OLD --to NEW]: notes the pages of a built site in
 * dia-chi.csv, so that no later build loses one; with --from and --to, that a page has moved.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { address } from '../src/dataset/address.ts';
import { read } from '../src/read/read.ts';
import { makeFolder } from './disk.ts';
import { editionOf, lostEditionInWords } from './editions.ts';
import { command, Refusal } from './refusal.ts';

const USAGE =
  'Cách dùng: npm run addresses -- [--data THƯ_MỤC] [--out THƯ_MỤC] [--from ĐỊA_CHỈ_CŨ --to ĐỊA_CHỈ_MỚI]';

/** A page that was published, and where it is now; null where it stays. */
export interface Published {
  readonly path: string;
  readonly to: string | null;
}

/** A page below the site's folder, as the build names it: nothing that leads out of it. */
const isPage = (path: string): boolean => /^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.html$/.test(path);

const isFolderName = (path: string): boolean => /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(path);

/** The pages of a built site; what is simulated comes and goes, and the page of no page is none. */
export const pagesOf = (site: string): readonly string[] =>
  globSync('**/*.html', { cwd: site })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => isPage(path) && path !== '404.html' && !path.includes('mo-phong'))
    .filter((path) => !isForward(readFileSync(join(site, path), 'utf8')))
    .sort();

/** What was published with what is: a page that is there again is no longer elsewhere. */
export function merged(
  known: readonly Published[],
  pages: readonly string[],
): readonly Published[] {
  const here = new Set(pages);
  const old = known.filter(({ path }) => !here.has(path));
  const all = [...old, ...pages.map((path) => ({ path, to: null }))];
  return all.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Holds a built site to what was published: a page that moved forwards to its new place. Throws a Refusal
 * that names the pages which would be lost.
 */
export function keepAddresses(known: readonly Published[], site: string): void {
  const lost: string[] = [];
  for (const { path, to } of known) {
    if (existsSync(join(site, path))) continue;
    if (to === null || !isPage(path) || !existsSync(join(site, to))) lost.push(path);
    else {
      makeFolder(dirname(join(site, path)));
      writeFileSync(join(site, path), forward(path, to));
    }
  }
  if (lost.length > 0) throw new Refusal(1, lostInWords(lost, freshPages(known, site)));
}

/** Editions have a way of their own to come back; of what is lost besides, pages that are new may be the place. */
function lostInWords(lost: readonly string[], fresh: readonly string[]): string {
  const editions = [...new Set(lost.flatMap((path) => editionOf(path) ?? []))];
  const pages = lost.filter((path) => editionOf(path) === null);
  const parts = [
    ...(pages.length > 0 ? [lostPagesInWords(pages, fresh)] : []),
    ...(editions.length > 0 ? [lostEditionInWords(editions)] : []),
  ];
  return parts.join('\n');
}

/** The pages that were never published: one of them may be the new place of a lost one. */
function freshPages(known: readonly Published[], site: string): readonly string[] {
  const published = new Set(known.map(({ path }) => path));
  return pagesOf(site).filter((page) => !published.has(page));
}

function lostPagesInWords(lost: readonly string[], fresh: readonly string[]): string {
  const [first = ''] = lost;
  const alike = fresh.filter((page) => dirname(page) === dirname(first));
  const to = alike.length === 1 ? alike[0] : 'ĐỊA_CHỈ_MỚI';
  const beside = alike.length > 0 ? ` Trang mới, chưa có trong tệp đó: ${some(alike)}.` : '';
  return (
    `Trang đã công bố sẽ mất địa chỉ: ${some(lost)} (ghi trong ${address.name}.csv).${beside} ` +
    `Sửa mã đơn vị, chỉ tiêu về như cũ; hoặc, nếu trang đã chuyển, chạy npm run addresses -- --from ${first} --to ${to}, rồi dựng lại.`
  );
}

function some(pages: readonly string[]): string {
  const more = pages.length > 10 ? ` và ${pages.length - 10} trang khác` : '';
  return `${pages.slice(0, 10).join(', ')}${more}`;
}

const MARK = '<meta http-equiv="refresh"';
const isForward = (text: string): boolean => text.slice(0, 1000).includes(MARK);

/** A page that leads on, also where a browser does not do so by itself. */
function forward(path: string, to: string): string {
  const href = '../'.repeat(path.split('/').length - 1) + to;
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
${MARK} content="0; url=${href}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="robots" content="noindex">
<link rel="canonical" href="${href}">
<title>Trang đã chuyển</title>
</head>
<body><p>Trang này đã chuyển tới <a href="${href}">địa chỉ mới</a>.</p></body>
</html>
`;
}

/** Writes the addresses of a built site into its data folder; returns how many there are. */
export function noteAddresses(data: string, site: string): number {
  if (!existsSync(join(site, 'index.html')))
    throw new Refusal(2, `Trong “${site}” chưa có trang nào: chạy npm run build trước.`);
  return write(data, merged(knownIn(data), pagesOf(site)));
}

/**
 * Writes that a published page, or all pages of a folder, have moved; returns how many addresses there are. The
 * site that stands still has them where they were: the next build leads from there to their new places.
 */
export function moveAddress(data: string, move: Published): number {
  const known = knownIn(data);
  const { path: from, to } = move;
  const isFolder = isFolderName(from) && isFolderName(to ?? '');
  if (!(isFolder || (isPage(from) && isPage(to ?? ''))))
    throw new Refusal(2, `Địa chỉ ghi dạng don-vi/07543.html, thư mục ghi dạng don-vi.\n${USAGE}`);
  const moved = known.map((each) =>
    isFolder && dirname(each.path) === from
      ? { path: each.path, to: `${to}/${basename(each.path)}` }
      : each.path === from
        ? move
        : each,
  );
  if (moved.every((each, at) => each === known[at]))
    throw new Refusal(2, `“${from}” không có trong ${address.name}.csv.`);
  return write(data, moved);
}

function knownIn(data: string): readonly Published[] {
  const known = read(data)?.data?.address;
  if (known) return known;
  throw new Refusal(2, `Không đọc được số liệu trong “${data}”: chạy npm run validate.`);
}

function write(data: string, all: readonly Published[]): number {
  const { path, to } = address.columns;
  const lines = [[path.header, to.header], ...all.map((each) => [each.path, each.to ?? ''])];
  writeFileSync(
    join(data, `${address.name}.csv`),
    `${lines.map((line) => line.join(';')).join('\n')}\n`,
  );
  return all.length;
}

function main(): number {
  const options = {
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'dist' },
    from: { type: 'string' },
    to: { type: 'string' },
  } as const;
  const { data, out, from, to } = parseArgs({ options }).values;
  if ((from === undefined) !== (to === undefined)) throw new Refusal(2, USAGE);
  const count =
    from !== undefined && to !== undefined
      ? moveAddress(data, { path: from, to })
      : noteAddresses(data, out);
  console.log(`Đã ghi ${count} địa chỉ vào ${address.name}.csv của “${data}”.`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await command(main);

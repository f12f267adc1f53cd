/** A page is of what it is of: more units than its own make none heavier, and their lists are pages of 30 kB. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { cataloguesOf } from '../../scripts/catalogue.ts';
import { fill } from '../../scripts/new-folder.ts';
import { sampleFiles, siteSettings } from '../../scripts/sample/folder.ts';
import { catalogues } from '../data-folder.ts';
import { registerFiles } from '../reference/register.ts';
import { temporaryFolder } from '../temporary.ts';
import { built } from './built.ts';

const folder = temporaryFolder();
/** What a page may take on its way. */
const MOST = 30_000;

async function siteOf(
  name: string,
  files: readonly (readonly [string, string])[],
): Promise<string> {
  const [data, out] = [join(folder, `${name}-data`), join(folder, name)];
  fill(data, files);
  const failure = await built(data, out);
  if (failure !== undefined) throw new Error(failure);
  return out;
}

/** The forms of the reports, without the documents that only the real data have. */
const forms = globSync('data/bieu-mau-chinh-thuc/{dao-tao,muc-sinh}-*.csv').map((path) => {
  const lines = readFileSync(path, 'utf8').split('\n');
  const own = lines.filter((line) => !/^(?:Căn cứ|Nguồn|Vị trí);/.test(line));
  return [path.replace('data/', ''), own.join('\n')] as const;
});

function cityOf(communes: number): Promise<string> {
  const own = cataloguesOf('data');
  const files = [...own.files, ...sampleFiles(communes, 1, own)];
  return siteOf(`city-${communes}`, [...files, ...forms, ['site.json', siteSettings()]]);
}

/** The bytes of pages as they travel, by their paths. */
function weights(dir: string, pattern: string): ReadonlyMap<string, number> {
  const bytes = (page: string) => gzipSync(readFileSync(join(dir, page))).length;
  return new Map(globSync(pattern, { cwd: dir }).map((page) => [page, bytes(page)]));
}

/** By how much each page that two sites share weighs more in the second. */
function growth(from: string, to: string, pattern: string): readonly (readonly [string, number])[] {
  const before = weights(from, pattern);
  return [...weights(to, pattern)].flatMap(([page, now]) => {
    const then = before.get(page);
    return then === undefined ? [] : [[page, now - then] as const];
  });
}

const heavierThan = (most: number, all: Iterable<readonly [string, number]>) =>
  [...all].filter(([, bytes]) => bytes > most);

describe('a city of 12 communes, of 100 and of 300', () => {
  let [few, many, most] = ['', '', ''];
  beforeAll(async () => {
    few = await cityOf(12);
    many = await cityOf(100);
    most = await cityOf(300);
  }, 600_000);

  test('has indicators, activities, screening, documents and deadlines of one weight', () => {
    const pattern = '{chi-tieu/*,hoat-dong,sang-loc,van-ban,viec-den-han}.html';
    const all = [...growth(few, many, pattern), ...growth(few, most, pattern)];
    expect(all.length).toBeGreaterThan(40);
    expect(heavierThan(1000, all)).toEqual([]);
  });

  test('has forms of one weight, but for the names of who is missing from their sums', () => {
    const pattern = 'bieu-mau*.html';
    const all = [...growth(few, many, pattern), ...growth(few, most, pattern)];
    expect(all.length).toBe(14);
    expect(heavierThan(1000, all)).toEqual([]);
    expect(heavierThan(10_000, weights(most, 'bieu-mau/*.js'))).toEqual([]);
  });

  test('draws its own communes on its first page and its themes, which grow by the drawing alone', () => {
    const pattern = '{index,muc-sinh,dao-tao,kinh-phi}.html';
    expect(heavierThan(4000, growth(few, many, pattern))).toEqual([]);
    expect(heavierThan(MOST, weights(most, pattern))).toEqual([]);
  });

  test('offers embeds on a page of one weight, those of its communes on lists of 30 kB', () => {
    const all = [...growth(few, many, 'nhung.html'), ...growth(few, most, 'nhung.html')];
    expect(all.length).toBe(2);
    expect(heavierThan(1000, all)).toEqual([]);
    const parts = 'truc-thuoc/mau-mo-phong/nhung-*.html';
    expect(heavierThan(MOST, weights(most, parts))).toEqual([]);
    const texts = globSync(parts, { cwd: most }).map((path) =>
      readFileSync(join(most, path), 'utf8'),
    );
    expect(texts.length).toBe(2);
    const offered = texts.map((text) => text.match(/data-embed="mau\d+[^"]*"/g) ?? []);
    // The four that have ended too, each once.
    expect(offered.map(({ length }) => length)).toEqual([152, 152]);
    expect(new Set(offered.flat()).size).toBe(304);
    expect(heavierThan(MOST, weights(most, 'nhung/*.html'))).toEqual([]);
  });

  test('has communes whose pages weigh the same', () => {
    // By their number, which a larger city writes longer; the last two of twelve were merged from others.
    const ofSix = (dir: string) =>
      [1, 2, 3, 4, 5, 6].map((number) => {
        const [bytes = Number.NaN] = weights(dir, `don-vi/mau*(0)${number}-mo-phong.html`).values();
        return bytes;
      });
    const before = ofSix(few);
    const changes = [many, most].flatMap((dir) =>
      ofSix(dir).map((bytes, at) => bytes - (before[at] ?? Number.NaN)),
    );
    expect(Math.max(...changes.map(Math.abs))).toBeLessThanOrEqual(200);
    expect(heavierThan(MOST, weights(most, 'don-vi/*.html'))).toEqual([]);
  });

  test('names all of its communes on pages of at most 30 kB', () => {
    const lists = weights(most, '{truc-thuoc/**/*,chi-tieu/*/*,don-vi}.html');
    expect(lists.size).toBeGreaterThan(25);
    expect(heavierThan(MOST, lists)).toEqual([]);
    for (const page of ['mau-mo-phong', 'mau-mo-phong/ban-do-muc-sinh', 'mau-mo-phong/dao-tao-1']) {
      const text = readFileSync(join(most, `truc-thuoc/${page}.html`), 'utf8');
      const named = new Set(text.match(/don-vi\/mau\d+-mo-phong\.html/g));
      expect(named.size, page).toBe(300);
    }
    // Those that have ended have no row; their page is that of the unit they are in now.
    const all = readFileSync(join(most, 'truc-thuoc/mau-mo-phong.html'), 'utf8');
    expect(all).toContain('Không gồm đơn vị đã kết thúc hoạt động: Xã Mẫu 30');
  });
});

test('the country of 3.321 communes has no page over 30 kB that names its units', async () => {
  const files = Object.entries({ ...catalogues, ...registerFiles({ former: false }) });
  const dir = await siteOf('country', files);
  const own = '{index,don-vi,nhung,muc-sinh,dao-tao,kinh-phi,hoat-dong,sang-loc}.html';
  const lists = weights(dir, 'truc-thuoc/*/{tinh-hinh,nhung-1}.html');
  expect(lists.size).toBe(70);
  const all = [...weights(dir, own), ...weights(dir, 'don-vi/*.html'), ...lists];
  expect(all.length).toBeGreaterThan(3300);
  expect(heavierThan(MOST, all)).toEqual([]);
  expect([...weights(dir, 'tim-kiem.js').values()][0]).toBeLessThanOrEqual(MOST);
}, 600_000);

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  keepAddresses,
  merged,
  moveAddress,
  noteAddresses,
  pagesOf,
} from '../../scripts/addresses.ts';
import { Refusal } from '../../scripts/refusal.ts';
import { catalogues } from '../data-folder.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
let count = 0;

/** A built site of some pages, or a data folder of some files. */
function made(files: Readonly<Record<string, string>>): string {
  count += 1;
  const at = join(folder, String(count));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  return at;
}

const site = (...pages: readonly string[]) =>
  made(Object.fromEntries(['index.html', ...pages].map((page) => [page, '<!DOCTYPE html>'])));

describe('a build holds what was published', () => {
  test('a page that would be lost stops it, by name', () => {
    const built = site('don-vi/07543.html');
    const known = [
      { path: 'don-vi/07543.html', to: null },
      { path: 'chi-tieu/tfr.html', to: null },
      { path: 'chi-tieu/cbr.html', to: 'chi-tieu/no.html' },
    ];
    expect(() => keepAddresses(known, built)).toThrow(Refusal);
    expect(() => keepAddresses(known, built)).toThrow(/chi-tieu\/tfr\.html, chi-tieu\/cbr\.html/);
    expect(() => keepAddresses(known.slice(0, 1), built)).not.toThrow();
  });

  test('a new page beside the lost one is named as the place where it may be now', () => {
    const known = [
      { path: 'don-vi/07543.html', to: null },
      { path: 'don-vi/24.html', to: null },
    ];
    const built = site('don-vi/07544.html', 'don-vi/24.html', 'van-ban.html');
    expect(() => keepAddresses(known, built)).toThrow(
      /07543\.html \(ghi trong dia-chi\.csv\)\. Trang mới, chưa có trong tệp đó: don-vi\/07544\.html\. .*--from don-vi\/07543\.html --to don-vi\/07544\.html, rồi dựng lại\.$/,
    );
  });

  test('an edition is told by its day, with where it can be had; other pages beside it as ever', () => {
    const known = ['nhung/040.html', 'nhung/2026-11-20/040.html', 'nhung/2026-11-20/24.html'].map(
      (path) => ({ path, to: null }),
    );
    const whole = site('nhung/040.html');
    expect(() => keepAddresses(known, whole)).toThrow(
      /^Các bản lưu theo ngày sẽ mất: nhung\/2026-11-20\. Bản lưu nằm trong thư mục của trang đã công bố.* --from nhung\/2026-11-20 --to nhung /,
    );
    expect(() => keepAddresses(known, site())).toThrow(
      /^Trang đã công bố sẽ mất địa chỉ: nhung\/040\.html \(.*\nCác bản lưu/,
    );
  });

  test('a page that moved forwards to its new place, and is no page of its own', () => {
    const built = site('chi-tieu/tfr-2.html');
    keepAddresses([{ path: 'chi-tieu/tfr.html', to: 'chi-tieu/tfr-2.html' }], built);
    const page = readFileSync(join(built, 'chi-tieu/tfr.html'), 'utf8');
    expect(page).toContain('content="0; url=../chi-tieu/tfr-2.html"');
    expect(page).toContain('<a href="../chi-tieu/tfr-2.html">');
    expect(pagesOf(built)).toEqual(['chi-tieu/tfr-2.html', 'index.html']);
  });

  test('nothing is written outside of the site', () => {
    const built = site('a.html');
    expect(() => keepAddresses([{ path: '../x.html', to: 'a.html' }], built)).toThrow(Refusal);
    expect(existsSync(join(built, '../x.html'))).toBe(false);
  });
});

test('what was published is kept, what is there again is no longer elsewhere', () => {
  const known = [
    { path: 'a.html', to: 'b.html' },
    { path: 'c.html', to: 'b.html' },
  ];
  expect(merged(known, ['b.html', 'a.html'])).toEqual([
    { path: 'a.html', to: null },
    { path: 'b.html', to: null },
    { path: 'c.html', to: 'b.html' },
  ]);
});

test('npm run addresses notes the pages of a site, without the simulated, and that one moved', () => {
  const data = made(catalogues);
  const built = site('don-vi/07543.html', 'don-vi/mp1-mo-phong.html', '404.html');
  expect(noteAddresses(data, built)).toBe(2);
  const file = join(data, 'dia-chi.csv');
  expect(readFileSync(file, 'utf8')).toBe('Địa chỉ;Chuyển đến\ndon-vi/07543.html;\nindex.html;\n');
  moveAddress(data, { path: 'don-vi/07543.html', to: 'don-vi/30811.html' });
  expect(readFileSync(file, 'utf8')).toBe(
    'Địa chỉ;Chuyển đến\ndon-vi/07543.html;don-vi/30811.html\nindex.html;\n',
  );
  noteAddresses(data, site('don-vi/30811.html'));
  expect(readFileSync(file, 'utf8')).toBe(
    'Địa chỉ;Chuyển đến\ndon-vi/07543.html;don-vi/30811.html\ndon-vi/30811.html;\nindex.html;\n',
  );
  expect(() => moveAddress(data, { path: 'x.html', to: 'index.html' })).toThrow(Refusal);
  expect(() => moveAddress(data, { path: 'index.html', to: '../x.html' })).toThrow(Refusal);
  expect(() => noteAddresses(data, made({ a: '' }))).toThrow(/npm run build/);
});

test('npm run addresses moves all pages of a folder at once', () => {
  const data = made(catalogues);
  noteAddresses(
    data,
    site('nhung/2026-11-20/040.html', 'nhung/2026-11-20/24.html', 'nhung/24.html'),
  );
  moveAddress(data, { path: 'nhung/2026-11-20', to: 'nhung' });
  expect(readFileSync(join(data, 'dia-chi.csv'), 'utf8')).toBe(
    'Địa chỉ;Chuyển đến\nindex.html;\nnhung/2026-11-20/040.html;nhung/040.html\nnhung/2026-11-20/24.html;nhung/24.html\nnhung/24.html;\n',
  );
  expect(() => moveAddress(data, { path: 'nhung/2026-11-21', to: 'nhung' })).toThrow(Refusal);
  expect(() => moveAddress(data, { path: 'nhung', to: '../nhung' })).toThrow(Refusal);
});

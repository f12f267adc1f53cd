import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../scripts/disk.ts';
import { keepEditions } from '../../scripts/editions.ts';
import { temporaryFolder } from '../temporary.ts';

function siteOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    makeFolder(dirname(join(folder, path)));
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('what was kept under a day stays as it was, but for a day that the new site has itself', () => {
  const site = siteOf({
    'nhung/040.html': 'nay',
    'nhung/2026-11-20/040.html': 'ngày 20',
    'nhung/2026-11-28/040.html': 'ngày 28, sáng',
  });
  const fresh = siteOf({ 'nhung/040.html': 'mới', 'nhung/2026-11-28/040.html': 'ngày 28, chiều' });
  keepEditions(site, fresh);
  const text = (path: string) => readFileSync(join(fresh, path), 'utf8');
  expect(text('nhung/2026-11-20/040.html')).toBe('ngày 20');
  expect(text('nhung/2026-11-28/040.html')).toBe('ngày 28, chiều');
  expect(text('nhung/040.html')).toBe('mới');
});

test('where no site stood, there is nothing to keep', () => {
  const fresh = siteOf({ 'index.html': '' });
  keepEditions(join(fresh, 'nowhere'), fresh);
  expect(existsSync(join(fresh, 'nhung'))).toBe(false);
});

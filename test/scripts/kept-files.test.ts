import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foreignFiles, keepForeign, listOwn } from '../../scripts/kept-files.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();

function site(name: string, files: readonly string[]): string {
  const at = join(folder, name);
  for (const path of files) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), path);
  }
  return at;
}

describe('what others put into the published folder', () => {
  const OTHERS = ['.htaccess', '.well-known/a.txt', 'CNAME', 'robots.txt', 'tai-ve/ban-in.pdf'];

  test('is what the list of the site does not name, and is taken over into the new one', () => {
    const old = site('a', ['index.html', 'don-vi/040.html']);
    listOwn(old);
    site('a', OTHERS);
    expect(foreignFiles(old)).toEqual(OTHERS);
    const fresh = site('a-moi', ['index.html']);
    keepForeign(old, fresh);
    for (const path of OTHERS) expect(readFileSync(join(fresh, path), 'utf8')).toBe(path);
    expect(existsSync(join(fresh, 'don-vi/040.html'))).toBe(false);
  });

  test('is refused where the new site has a file of that name', () => {
    const old = site('b', ['index.html']);
    listOwn(old);
    site('b', ['hoat-dong.html']);
    const fresh = site('b-moi', ['index.html', 'hoat-dong.html']);
    expect(() => keepForeign(old, fresh)).toThrow('“hoat-dong.html”');
  });

  test('is no edition that the new site has taken over already', () => {
    const old = site('e', ['index.html']);
    listOwn(old);
    site('e', ['nhung/2026-11-20/040.html']);
    const fresh = site('e-moi', ['index.html', 'nhung/2026-11-20/040.html']);
    expect(() => keepForeign(old, fresh)).not.toThrow();
  });

  test('is known by its name in a site without a list', () => {
    const old = site('c', ['index.html', 'cu.html', 'CNAME', 'web.config']);
    expect(foreignFiles(old)).toEqual(['CNAME', 'web.config']);
    expect(foreignFiles(join(folder, 'khong-co'))).toEqual([]);
  });

  test('is a link that stays a link', () => {
    const old = site('d', ['index.html']);
    listOwn(old);
    symlinkSync('/khong-co', join(old, 'ngoai'));
    const fresh = site('d-moi', ['index.html']);
    keepForeign(old, fresh);
    expect(existsSync(join(fresh, 'ngoai'))).toBe(false);
    expect(foreignFiles(old)).toEqual(['ngoai']);
  });
});

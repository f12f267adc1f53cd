import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandsIn, guideBlocks } from '../guide-block.ts';
import { npmRun } from '../process.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();

describe('“Mười phút để có trang của thành phố mình”', () => {
  const blocks = guideBlocks('trang-moi');
  const inFolder = (words: string) =>
    words.replace(/^(so-lieu-cua-toi|trang)(?=$|\/)/, (name) => join(folder, name));
  const home = () => readFileSync(join(folder, 'trang/index.html'), 'utf8');

  test('leads, command by command, from nothing to an empty site and to one with figures', () => {
    const homes: string[] = [];
    for (const block of blocks) {
      const { kind, path, text } = block;
      if (kind === 'csv' && path) {
        mkdirSync(dirname(inFolder(path)), { recursive: true });
        writeFileSync(inFolder(path), text);
      }
      for (const { command, script, args } of commandsIn(block)) {
        // What is installed here already.
        if (command === 'npm ci') continue;
        expect(npmRun(script, ...args.map(inFolder)), command).toMatchObject({ status: 0 });
        if (script === 'build') homes.push(home());
      }
    }
    const [empty, filled] = homes;
    expect(homes).toHaveLength(2);
    expect(empty).toContain('Trang không có số liệu của thành phố Ví Dụ');
    expect(filled).toContain('2,01');
    expect(existsSync(join(folder, 'trang/don-vi/99002.html'))).toBe(true);
    expect(empty + (filled ?? '')).not.toMatch(/undefined|NaN|Cao Bằng|mô phỏng/);
  });
});

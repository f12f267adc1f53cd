/** Builds killed again and again, at any time. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { environment, run } from '../process.ts';
import { ended, entries, folder, freshOut, recover, start, wholeName } from './place.ts';

/** One hash of all files of a folder, names included. */
function hashOf(dir: string): string {
  const hash = createHash('sha256');
  for (const path of globSync('**/*.*', { cwd: dir }).sort()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(dir, path)));
  }
  return hash.digest('hex');
}

describe('after SIGKILL the next start finds the last good site whole', () => {
  test('killed at twenty random times while it publishes again and again', async () => {
    const out = freshOut();
    const left = new Map<string, number>();
    for (let round = 0; round < 20; round += 1) {
      const child = start(out, `${round}.`, '4');
      await Promise.race([once(child.stdout, 'data'), ended(child)]);
      expect(child.exitCode).toBeNull();
      await wait(Math.random() * 30);
      child.kill('SIGKILL');
      await ended(child);
      const seen = existsSync(`${out}.work`)
        ? readdirSync(`${out}.work`).map((name) => name.replace(/-.*/, '-'))
        : [];
      const state = [existsSync(out) ? 'site' : 'no site', ...seen.sort()].join(' ');
      left.set(state, (left.get(state) ?? 0) + 1);
      await recover(out);
      expect(wholeName(out)).toMatch(new RegExp(`^${round}\\.\\d+$`));
      expect(entries(out)).toEqual(['dist']);
    }
    console.log([...left].map(([state, times]) => `${times} × ${state}`).join('\n'));
  });
});

describe('npm run build', () => {
  const out = freshOut();
  const build = (from: string) => ['--data', from, '--out', out];
  const built = (from: string) => run('scripts/build.ts', ...build(from));

  test('killed at any time leaves a good site to the next start, even one that fails', async () => {
    const good = join(folder, 'good');
    const bad = join(folder, 'bad');
    for (const copy of [good, bad]) cpSync('data', copy, { recursive: true });
    rmSync(join(bad, 'don-vi.csv'));
    expect(built(good)).toMatchObject({ status: 0 });
    const hash = hashOf(out);
    // Another title is another site.
    const json = join(good, 'site.json');
    writeFileSync(json, readFileSync(json, 'utf8').replace(/"title": *"[^"]*"/, '"title": "Mới"'));
    for (const after of [300, 800, 1500, 2500]) {
      const child = spawn(process.execPath, ['scripts/build.ts', ...build(good)], {
        env: environment,
        stdio: 'ignore',
      });
      await Promise.race([wait(after), ended(child)]);
      child.kill('SIGKILL');
      await ended(child);
      const { status, stderr } = built(bad);
      expect(status).toBe(1);
      expect(stderr).toContain('được giữ nguyên, chưa có số liệu mới');
      if (child.signalCode === 'SIGKILL') expect(hashOf(out)).toBe(hash);
      expect(entries(out)).toEqual(['dist']);
    }
    expect(built(good)).toMatchObject({ status: 0 });
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Mới</title>');
  });
});

/** An edition of embeds from its day on: it stays as it was, and leads to the newest. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../process.ts';
import { temporaryFolder } from '../temporary.ts';

test('an edition keeps its charts in every later site', { timeout: 600_000 }, () => {
  const folder = temporaryFolder();
  const [data, out] = [join(folder, 'data'), join(folder, 'site')];
  expect(run('scripts/sample.ts', '--communes', '6', '--out', data).status).toBe(0);
  const build = (...more: string[]) =>
    run('scripts/build.ts', '--data', data, '--out', out, ...more);
  expect(build('--edition').status).toBe(0);
  const [chart = ''] = globSync('nhung/*/mau*-muc-sinh.html', { cwd: out });
  const text = readFileSync(join(out, chart), 'utf8');
  expect(text).toContain('Xem bản mới nhất');
  expect(text).toContain(`href="../../nhung/${chart.replace(/^.*[\\/]/, '')}"`);
  const dated = globSync('nhung/*/*.html', { cwd: out });
  for (const page of dated)
    expect(readFileSync(join(out, page), 'utf8'), page).toContain('Xem bản mới nhất');

  // A later site has what the earlier one kept, byte for byte, and its own embeds without the line.
  expect(build().status).toBe(0);
  expect(readFileSync(join(out, chart), 'utf8')).toBe(text);
  const now = readFileSync(join(out, 'nhung', chart.replace(/^.*[\\/]/, '')), 'utf8');
  expect(now).not.toContain('Xem bản mới nhất');
});

/** An edition of embeds from its day on: it stays as it was, and leads to the newest. */
import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../process.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const [data, out] = [join(folder, 'data'), join(folder, 'site')];

test('an edition keeps its charts in every later site', () => {
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

const MOVE = ['--from', 'nhung/2026-11-20', '--to', 'nhung'];

/** The list of addresses of a site with an edition of a page that the site still has. */
function noteEdition(day: string): string {
  const at = join(data, 'dia-chi.csv');
  const page = `nhung/${day}/mau001-mo-phong.html`;
  writeFileSync(at, `Địa chỉ;Chuyển đến\n${page};\n`);
  return page;
}

test('an edition that an empty folder lacks stops the build, and each remedy brings it back', {
  timeout: 600_000,
}, () => {
  const [published, empty] = [join(folder, 'published'), join(folder, 'empty')];
  const page = noteEdition('2026-11-20');
  cpSync(out, published, { recursive: true });
  cpSync(join(out, 'nhung/mau001-mo-phong.html'), join(published, page));
  const build = (to: string) => run('scripts/build.ts', '--data', data, '--out', to);

  const refused = build(empty);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('Các bản lưu theo ngày sẽ mất: nhung/2026-11-20.');

  // Where no site stands, the published one is copied whole; where one stands, the edition alone.
  cpSync(published, empty, { recursive: true });
  expect(build(empty).stderr).toBe('');
  expect(existsSync(join(empty, page))).toBe(true);
  expect(build(out).status).toBe(1);
  cpSync(join(published, dirname(page)), join(out, dirname(page)), { recursive: true });
  expect(build(out).stderr).toBe('');
  expect(existsSync(join(out, page))).toBe(true);

  // Where no copy is left, the addresses lead to the newest.
  const gone = join(folder, 'gone');
  const moved = run('scripts/addresses.ts', '--data', data, ...MOVE);
  expect(moved.status).toBe(0);
  expect(build(gone).stderr).toBe('');
  expect(readFileSync(join(gone, page), 'utf8')).toContain('url=../../nhung/mau001-mo-phong.html');
});

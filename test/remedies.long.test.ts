/** What is published when an officer does one of the things that a remedy leaves open, in each fixture. */
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Code, catalogue } from '../src/problem/catalogue.ts';
import { type Reading, read } from '../src/read/read.ts';
import { TIMEOUT } from './property/cases.ts';
import { actionsOf, delimiterOf, done, told } from './property/obey.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const codes = Object.keys(catalogue) as Code[];

/** What is published of one file of a fixture in the base's folder, when one thing was done in it. */
function afterDoing(code: Code, path: string): string[] {
  const place = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
  try {
    cpSync(join(fixtures, 'base'), place, { recursive: true });
    for (const each of [...globSync('*.csv', { cwd: join(fixtures, 'code', code) }), path])
      cpSync(join(fixtures, 'code', code, each), join(place, each));
    const text = readFileSync(join(place, path), 'utf8');
    const delimiter = delimiterOf(text);
    const before = new Set(told(read(place) as Reading).split(' · '));
    const problems = (read(place) as Reading).problems.filter(
      (each) => each.code === code && each.file === path,
    );
    return problems.flatMap((each) =>
      actionsOf(each).flatMap((action) => {
        const now = done(text, delimiter, each, action);
        if (now === null) return [];
        const to = action.kind === 'folder' ? join(action.words, basename(path)) : path;
        rmSync(join(place, path));
        mkdirSync(join(place, dirname(to)), { recursive: true });
        if (now) writeFileSync(join(place, to), now);
        const said = told(read(place) as Reading)
          .split(' · ')
          .filter((figure) => !before.has(figure) || figure.startsWith('còn'));
        rmSync(join(place, to), { force: true });
        writeFileSync(join(place, path), text);
        const what = action.words ? `${action.kind} “${action.words}”` : action.kind;
        return [
          `${code} ${path} ${each.column ?? ''}${each.row ?? ''} ${what}: ${said.join(' · ')}`,
        ];
      }),
    );
  } finally {
    rmSync(place, { recursive: true });
  }
}

test(
  'obeyed in one of the ways that it leaves open publishes what was looked at',
  TIMEOUT,
  async () => {
    const lines = codes.flatMap((code) =>
      globSync('**/*.csv', { cwd: join(fixtures, 'code', code) })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => !path.startsWith('near'))
        .sort()
        .flatMap((path) => afterDoing(code, path)),
    );
    expect(lines.length).toBeGreaterThan(90);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(fixtures, 'obeyed-ways.txt'));
  },
);

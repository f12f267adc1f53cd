/** Which commit the program that builds is of. */
import { spawnSync } from 'node:child_process';
import { PROGRAM } from './out-folder.ts';

/** What decides how a site comes out, besides its data. */
const DECIDES = [
  ...['src', 'scripts', 'docs', 'public'],
  ...['package.json', 'package-lock.json', 'astro.config.mjs'],
];

/**
 * `2a9cba3…`, behind changes that are in no commit `2a9cba3… changed`; '' where the program is no checkout of
 * its own, or this machine has no Git.
 */
export function commitOf(program: string = PROGRAM): string {
  const [prefix, commit] = git(program, 'rev-parse', '--show-prefix', 'HEAD')?.split('\n') ?? [];
  if (prefix !== '' || commit === undefined) return '';
  const changes = git(program, 'status', '--porcelain', '--', ...DECIDES);
  return changes === '' ? commit : `${commit} changed`;
}

function git(folder: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  return status === 0 ? stdout.replace(/\n$/, '') : null;
}

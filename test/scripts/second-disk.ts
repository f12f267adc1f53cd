import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A small disk of its own below a folder; null where this user may not mount one. */
export function secondDisk(folder: string, kilobytes: number): string | null {
  const disk = join(folder, `disk-${kilobytes}`);
  mkdirSync(disk);
  const options = ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk];
  if (spawnSync('mount', options).status !== 0) return null;
  afterAll(() => {
    spawnSync('umount', ['--lazy', disk]);
  });
  return disk;
}

/** From now on the disk may only be read. */
export function seal(disk: string): void {
  spawnSync('mount', ['-o', 'remount,ro', disk]);
}

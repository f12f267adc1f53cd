/** The site is built into a fresh folder and swapped in when it is whole. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'astro';

/** Builds the site of a data folder; on failure `out` is as it was, and the error is thrown. */
export async function publish(data: string, out: string): Promise<void> {
  const target = resolve(out);
  const [fresh, old] = [`${target}.new`, `${target}.old`];
  recover(target, old);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  process.env.DAN_SO_MO_DATA = resolve(data);
  try {
    await build({ root: resolve(import.meta.dirname, '..'), outDir: fresh, logLevel: 'warn' });
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

/** A swap that was broken off between its two renames left the last good site beside its place. */
export function recover(target: string, old: string): void {
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  rmSync(old, { recursive: true, force: true });
}

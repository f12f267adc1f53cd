/** Places for sites of few small files: what the tests of a publication are made of. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { closePlace, openPlace, type Place, publish, type Steps } from '../../scripts/publish.ts';
import { temporaryFolder } from '../temporary.ts';
import { writeSmallSite } from './publisher.ts';

export const folder = temporaryFolder();

export const data = join(folder, 'data');
mkdirSync(data);

/** A folder of its own for each test. */
let made = 0;
export function freshOut(): string {
  made += 1;
  mkdirSync(join(folder, String(made)));
  return join(folder, String(made), 'dist');
}

export const site = (name: string, files = 3): Partial<Steps> => ({
  write: async (_, fresh) => writeSmallSite(fresh, name, files),
});

export async function opened<T>(out: string, work: (place: Place) => T): Promise<Awaited<T>> {
  const place = openPlace(data, out);
  try {
    return await work(place);
  } finally {
    closePlace(place);
  }
}

export const publishSmall = (out: string, name: string, steps: Partial<Steps> = {}) =>
  opened(out, (place) => publish(data, place, { ...site(name), ...steps }));

/** What the next start does before anything else. */
export const recover = (out: string) => opened(out, () => {});

/** The name of a small site, all files of which must say it. */
export function wholeName(out: string): string {
  const name = readFileSync(join(out, 'index.html'), 'utf8');
  const { title, files } = JSON.parse(readFileSync(join(out, 'tai-ve/datapackage.json'), 'utf8'));
  expect(title).toBe(name);
  const pages = readdirSync(out).filter((file) => /^\d+\.html$/.test(file));
  expect(pages).toHaveLength(files);
  for (const page of pages) expect(readFileSync(join(out, page), 'utf8')).toBe(name);
  return name;
}

export const entries = (out: string) => readdirSync(join(out, '..')).sort();

export const publisher = join(import.meta.dirname, 'publisher.ts');
export const start = (...args: string[]) =>
  spawn(process.execPath, [publisher, data, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
export const ended = (child: ChildProcess) =>
  child.exitCode === null && child.signalCode === null ? once(child, 'exit') : [];

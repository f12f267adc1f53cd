/** What is installed with the program: its licences, and what may run while it is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const json = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'));
const lock: Record<string, Locked> = json('package-lock.json').packages;
const packages = Object.entries(lock)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ''), ...locked }));

/** Free to pass on; what is copied into the site besides own code are fonts (docs/fonts.md). */
const FREE = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense)$/;
/** Used at build only, nothing of them is in the site: pictures, style sheets, command lines. */
const AT_BUILD =
  /^(?:@img\/|@resvg\/|sharp$|lightningcss|argparse$|axe-core$|@axe-core\/|caniuse-lite$)/;

test('every package has a licence that allows to pass the program on', () => {
  const others = packages.filter(({ name, dev, license = '' }) => {
    const isFree = license
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((each) => FREE.test(each));
    return !dev && !isFree && !AT_BUILD.test(name);
  });
  expect(others.map(({ name, license }) => `${name} ${license}`)).toEqual([]);
});

test('every package comes from a registry, with its hash', () => {
  const others = packages.filter(
    ({ integrity, resolved = 'https://', link }) =>
      link || !integrity?.startsWith('sha512-') || !resolved.startsWith('https://'),
  );
  expect(others.map(({ name }) => name)).toEqual([]);
});

const used = (): Record<string, string> => {
  const { dependencies, devDependencies, optionalDependencies } = json('package.json');
  return { ...dependencies, ...devDependencies, ...optionalDependencies };
};

test('every package that is named has one exact version', () => {
  const others = Object.entries(used()).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(others).toEqual([]);
});

test('the bundler of the scripts is the one that Astro brings', () => {
  const bundlers = packages.filter(({ name }) => name === 'rolldown');
  expect(bundlers).toHaveLength(1);
});

test('docs/upgrading.md speaks of packages that are there', () => {
  const text = readFileSync(join(import.meta.dirname, '../docs/upgrading.md'), 'utf8');
  const rows = [...text.matchAll(/^\| ([^|]+) \|/gm)].map(([, names = '']) => names);
  const named = rows.flatMap((names) => names.match(/@?[\w/-]+/g) ?? []);
  const known = named.filter((name) => name in used());
  expect(known).toEqual(expect.arrayContaining(['astro', 'zod', '@observablehq/plot']));
  const words = ['package', '---', 'and', 'beside', 'it', '6'];
  expect(named.filter((name) => !(name in used()) && !words.includes(name))).toEqual([]);
});

test('no package runs a script of its own while it is installed', () => {
  const allowed: Record<string, boolean> = json('package.json').allowScripts;
  const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript);
  expect(scripted.filter(({ name }) => allowed[name] !== false).map(({ name }) => name)).toEqual(
    [],
  );
});

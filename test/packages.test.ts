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
const AT_BUILD = /^(?:@img\/|sharp$|lightningcss|argparse$|axe-core$|@axe-core\/|caniuse-lite$)/;

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

test('no package runs a script of its own while it is installed', () => {
  const allowed: Record<string, boolean> = json('package.json').allowScripts;
  const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript);
  expect(scripted.filter(({ name }) => allowed[name] !== false).map(({ name }) => name)).toEqual(
    [],
  );
});

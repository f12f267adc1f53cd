/**
 * npm run bench [-- validate | sites] [--rows N] [--quick] [--all] [--json FILE]: the reader against a bare papaparse
 * walk over the same file, and clean builds of cities that grow; a table, and the same as JSON. It fails where a reader
 * of a million rows takes more than is wanted.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { number } from '../src/format.ts';
import type { Measure } from './bench-step.ts';
import { keptPages } from './page/kept.ts';
import { writeRows } from './sample-rows.ts';

/** Steps that are held against each other take turns, so that other work of the machine hits all. */
const ROUNDS = 5;
/** As npm runs a command. */
const RUN = join(import.meta.dirname, 'run.cjs');
const SAMPLE = join(import.meta.dirname, 'sample.ts');
const MB = 2 ** 20;

/** What is wanted of a million rows. Of fewer, most of the time is that of code which runs for the first time. */
const WANTED = { rows: 1_000_000, ratio: 2.5, megabytes: 600 } as const;

/** By CPU, the least of all rounds: what other work of the machine adds is in none of them. */
interface Validation {
  readonly rows: number;
  readonly bareMilliseconds: number;
  readonly milliseconds: number;
  readonly ratio: number;
  readonly megabytes: number;
}

/** A clean build of a city, without a public address. */
interface SiteBuild {
  readonly communes: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly files: number;
  readonly siteMegabytes: number;
  /** gzip, kB: the pages of the units, the middle and the heaviest one. */
  readonly pageKilobytes: readonly [number, number];
  /** CPU seconds that each commune more than in the smallest city takes; null of that one. */
  readonly cpuSecondsPerCommune: number | null;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string' },
    quick: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

function measured(step: 'bare' | 'validate' | 'site', ...paths: readonly string[]): Measure {
  return JSON.parse(
    execFileSync(process.execPath, [RUN, 'bench-step', step, ...paths], { encoding: 'utf8' }),
  );
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

/** What a function makes of a folder that is gone afterwards. */
function inFolder<T>(make: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
  try {
    return make(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const benchValidation = (rows: number, rounds: number): Validation =>
  inFolder((folder) => {
    const file = writeRows(folder, rows);
    const found = Array.from({ length: rounds }, () => {
      return { bare: measured('bare', file), whole: measured('validate', folder) };
    });
    const bareMilliseconds = Math.min(...found.map(({ bare }) => bare.cpuMilliseconds));
    const milliseconds = Math.min(...found.map(({ whole }) => whole.cpuMilliseconds));
    return {
      ...{ rows, bareMilliseconds, milliseconds, ratio: milliseconds / bareMilliseconds },
      megabytes: median(found.map(({ whole }) => whole.bytes)) / MB,
    };
  });

function benchSite(communes: number, rounds: number, least: SiteBuild | undefined): SiteBuild {
  return inFolder((folder) => {
    const data = join(folder, 'data');
    const city = ['--communes', String(communes), '--out', data];
    execFileSync(process.execPath, [SAMPLE, ...city], { stdio: 'ignore' });
    const outs = Array.from({ length: rounds }, (_, at) => join(folder, `site-${at}`));
    const found = outs.map((out) => measured('site', data, out));
    const cpuSeconds = median(found.map((each) => each.cpuMilliseconds)) / 1000;
    const more = least && (cpuSeconds - least.cpuSeconds) / (communes - least.communes);
    return {
      communes,
      seconds: median(found.map((each) => each.milliseconds)) / 1000,
      cpuSeconds,
      megabytes: median(found.map((each) => each.bytes)) / MB,
      ...sizesOf(outs[0] ?? ''),
      cpuSecondsPerCommune: more ?? null,
    };
  });
}

function sizesOf(site: string): Pick<SiteBuild, 'files' | 'siteMegabytes' | 'pageKilobytes'> {
  const files = globSync('**/*', { cwd: site })
    .map((path) => statSync(join(site, path)))
    .filter((each) => each.isFile());
  const pages = globSync('don-vi/*.html', { cwd: site }).map(
    (path) => gzipSync(readFileSync(join(site, path))).length / 1000,
  );
  return {
    files: files.length,
    siteMegabytes: files.reduce((sum, { size }) => sum + size, 0) / MB,
    pageKilobytes: [median(pages), Math.max(...pages)],
  };
}

/** Each city held against the first, which is the smallest. */
function benchSites([first, ...others]: readonly number[], rounds: number): readonly SiteBuild[] {
  if (first === undefined) return [];
  // Bundled once for all builds of a checkout, in a process that no step counts.
  keptPages();
  const least = benchSite(first, rounds, undefined);
  return [least, ...others.map((communes) => benchSite(communes, rounds, least))];
}

function sayValidation({ rows, ...of }: Validation): void {
  const read = `${number(of.milliseconds, 0)} ms, bare papaparse ${number(of.bareMilliseconds, 0)} ms`;
  console.log(
    `validation of ${number(rows)} rows, CPU: ${read}, ratio ${number(of.ratio, 2)}, ${number(of.megabytes, 0)} MB`,
  );
  if (rows < WANTED.rows || (of.ratio <= WANTED.ratio && of.megabytes <= WANTED.megabytes)) return;
  console.error(`Wanted: ratio ${number(WANTED.ratio, 1)}, ${WANTED.megabytes} MB`);
  process.exitCode = 1;
}

function saySites(builds: readonly SiteBuild[]): void {
  console.table(
    builds.map(({ pageKilobytes: [middle, heaviest], cpuSecondsPerCommune: more, ...of }) => ({
      communes: of.communes,
      'CPU s': number(of.cpuSeconds, 1),
      'CPU s a commune': more === null ? '' : number(more, 3),
      s: number(of.seconds, 1),
      'MB of memory': number(of.megabytes, 0),
      files: of.files,
      'MB of site': number(of.siteMegabytes, 1),
      'kB gzip a unit page': `${number(middle, 1)}–${number(heaviest, 1)}`,
    })),
  );
}

function main(): void {
  const [only] = positionals;
  const rounds = values.quick ? 1 : ROUNDS;
  const rows = Number(values.rows ?? (values.quick ? 100_000 : 1_000_000));
  const sizes = [12, 100, ...(values.quick ? [] : [300]), ...(values.all ? [1000] : [])];
  const validation = only === 'sites' ? null : benchValidation(rows, rounds);
  if (validation) sayValidation(validation);
  // A build takes seconds: three tell its middle.
  const sites = only === 'validate' ? [] : benchSites(sizes, Math.min(3, rounds));
  if (sites.length > 0) saySites(sites);
  const machine = { cores: cpus().length, model: cpus()[0]?.model, os: platform(), arch: arch() };
  const found = { node: process.version, machine, rounds, validation, sites };
  if (values.json) writeFileSync(values.json, `${JSON.stringify(found, null, 2)}\n`);
}

if (positionals.every((each) => each === 'validate' || each === 'sites')) main();
else {
  console.error(
    'Usage: npm run bench [-- validate | sites] [--rows N] [--quick] [--all] [--json FILE]',
  );
  process.exitCode = 2;
}

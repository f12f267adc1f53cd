/** One step of the bench in a process of its own, whose time and memory are those of the step alone. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { read } from '../src/read/read.ts';
import { build } from './build.ts';

/** What a step took; the time of starting node is not in it. */
export interface Measure {
  readonly milliseconds: number;
  /** Of all threads, with what the system did for them. */
  readonly cpuMilliseconds: number;
  /** The most that the process held. */
  readonly bytes: number;
}

/** Papaparse alone over the whole text: what no reader that is built on it can undercut. */
function bare(file: string): void {
  let rows = 0;
  Papa.parse<string[]>(readFileSync(file, 'utf8'), {
    delimiter: ';',
    newline: '\n',
    header: false,
    step: () => {
      rows += 1;
    },
  });
  if (rows === 0) throw new Error(`No row in ${file}`);
}

/** The folder read and checked, each problem with its place. */
function validate(folder: string): void {
  const reading = read(folder);
  if (!reading?.data) throw new Error(`${folder} is not valid`);
}

/** The site of a folder, written into a folder that is not there yet. */
async function site(data: string, out: string): Promise<void> {
  console.log = () => {};
  process.stdout.write = () => true;
  if ((await build({ data, out })) !== 0) throw new Error(`${data} makes no site`);
}

type Step = (from: string, to: string) => void | Promise<void>;

const steps: Readonly<Record<string, Step>> = { bare, validate, site };
const say = process.stdout.write.bind(process.stdout);
const [name = '', from = '', to = ''] = process.argv.slice(2);
const start = performance.now();
await steps[name]?.(from, to);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const measure: Measure = {
  milliseconds: performance.now() - start,
  cpuMilliseconds: (userCPUTime + systemCPUTime) / 1000,
  bytes: maxRSS * 1024,
};
say(`${JSON.stringify(measure)}\n`);

/** One step of the bench in a process of its own, whose memory is that of the step alone. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { read } from '../src/read/read.ts';

/** What a step took; the time of starting node is not in it. */
export interface Measure {
  readonly milliseconds: number;
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

const steps: Readonly<Record<string, (path: string) => void>> = { bare, validate };
const [name = '', path = ''] = process.argv.slice(2);
const start = performance.now();
steps[name]?.(path);
const measure: Measure = {
  milliseconds: performance.now() - start,
  bytes: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(measure));

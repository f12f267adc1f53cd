/** A process of its own: reads the data folder that it is given, and prints what that took as JSON. */
import { read } from '../../src/read/read.ts';

export interface Measure {
  /** Of CPU. */
  readonly seconds: number;
  /** The most that the process held at once. */
  readonly megabytes: number;
  readonly codes: readonly string[];
}

const before = process.cpuUsage();
const codes = read(process.argv[2] ?? '')?.problems.map(({ code }) => code) ?? [];
const { user, system } = process.cpuUsage(before);
const measure: Measure = {
  seconds: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
  codes: [...new Set(codes)],
};
process.stdout.write(JSON.stringify(measure));

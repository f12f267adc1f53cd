import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { maxWorkers, patience } from '../machine.ts';

const TIMES = process.env.DAN_SO_MO_TIMES ?? '10';
const MANY = process.env.DAN_SO_MO_MANY ?? '100';

/** The properties of `npm test` with many more cases, in two processes that see other ones. */
const shard = (number: number) => ({
  extends: true as const,
  test: {
    name: `long ${number + 1}`,
    include: ['test/property/**/*.test.ts'],
    env: {
      DAN_SO_MO_TIMES: TIMES,
      DAN_SO_MO_MANY: MANY,
      DAN_SO_MO_SHARD: String(number),
    },
    ...patience,
  },
});

/** What `npm test` leaves out: whole builds, killed builds, large cities. */
const left = {
  extends: true as const,
  test: {
    name: 'left',
    include: ['test/**/*.long.test.ts'],
    globalSetup: ['test/site/setup.ts', 'test/browser/setup.ts'],
    ...patience,
  },
};

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    reporters: ['default', './test/reporter.ts'],
    disableConsoleIntercept: true,
    maxWorkers,
    projects: [left, shard(0), shard(1)],
  },
});

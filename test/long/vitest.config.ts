import { defineConfig } from 'vitest/config';

process.env.TZ = 'Asia/Ho_Chi_Minh';
process.env.DAN_SO_MO_TODAY = '2026-11-22';

const TIMES = process.env.DAN_SO_MO_TIMES ?? '100';

/** The properties of `npm test` with many more cases, in two processes that see other ones. */
const shard = (number: number) => ({
  extends: true as const,
  test: {
    name: `long ${number + 1}`,
    env: { DAN_SO_MO_TIMES: TIMES, DAN_SO_MO_SHARD: String(number) },
  },
});

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    reporters: ['default', './test/reporter.ts'],
    include: ['test/property/**/*.test.ts'],
    disableConsoleIntercept: true,
    projects: [shard(0), shard(1)],
  },
});

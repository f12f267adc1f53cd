import { defineConfig } from 'vitest/config';

// A zone east of UTC: a date that slips through UTC loses a day, and a test sees it.
process.env.TZ = 'Asia/Ho_Chi_Minh';
process.env.DAN_SO_MO_TODAY = '2026-11-22';

const site = 'test/site/**/*.test.ts';
const browser = 'test/browser/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [site, browser, 'test/fixtures/**'],
          // No module under test keeps anything that a test changes: each is loaded once a worker.
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: [site],
          globalSetup: 'test/site/setup.ts',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: [browser],
          globalSetup: ['test/site/setup.ts', 'test/browser/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

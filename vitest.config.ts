import { defineConfig } from 'vitest/config';
import { patience } from './test/machine.ts';

const site = 'test/site/**/*.test.ts';
const browser = 'test/browser/**/*.test.ts';
// What is slow and rarely finds anything: `npm run test:long`.
const exclude = ['test/**/*.long.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, site, browser, 'test/fixtures/**'],
          ...patience,
          // No module under test keeps anything that a test changes: each is loaded once a worker.
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: [site],
          exclude,
          ...patience,
          globalSetup: 'test/site/setup.ts',
        },
      },
      {
        test: {
          name: 'browser',
          include: [browser],
          exclude,
          ...patience,
          globalSetup: ['test/site/setup.ts', 'test/browser/setup.ts'],
        },
      },
    ],
  },
});

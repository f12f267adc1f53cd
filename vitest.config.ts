import { defineConfig } from 'vitest/config';
import { browserPatience, maxWorkers, patience } from './test/machine.ts';
import sequencer from './test/sequencer.ts';

const site = 'test/site/**/*.test.ts';
const browser = 'test/browser/**/*.test.ts';
// What is slow and rarely finds anything: `npm run test:long`.
const exclude = ['test/**/*.long.test.ts'];

// No module keeps anything that a test changes: each is loaded once a worker.
const shared = { ...patience, isolate: false };

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    maxWorkers,
    sequence: { sequencer },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, site, browser, 'test/fixtures/**'],
          ...shared,
        },
      },
      {
        test: {
          name: 'site',
          include: [site],
          exclude,
          ...shared,
          globalSetup: 'test/site/setup.ts',
        },
      },
      {
        test: {
          name: 'browser',
          include: [browser],
          exclude,
          ...shared,
          ...browserPatience,
          globalSetup: ['test/site/setup.ts', 'test/browser/setup.ts'],
        },
      },
    ],
  },
});

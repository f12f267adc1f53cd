import { availableParallelism } from 'node:os';

/** What every run of tests takes from here and not from its machine. Set before anything is loaded. */

// A zone east of UTC: a date that slips through UTC loses a day, and a test sees it.
process.env.TZ = 'Asia/Ho_Chi_Minh';
process.env.DAN_SO_MO_TODAY = '2026-11-22';

/** A test that takes so long hangs: a busy machine takes many minutes for what a quiet one does in seconds. */
const PATIENCE = 900_000;
export const patience = patienceOf(PATIENCE);

/** A browser that waits for what never comes: none of its tests takes half a minute on a busy machine. */
export const browserPatience = patienceOf(240_000);

function patienceOf(timeout: number) {
  return { testTimeout: timeout, hookTimeout: timeout, expect: { poll: { timeout } } };
}

/** A test of a browser or of a built site waits for another process: two workers leave a third of two cores idle. */
export const maxWorkers = Math.max(3, availableParallelism() - 1);

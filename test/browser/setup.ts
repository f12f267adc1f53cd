import type { TestProject } from 'vitest/node';
import { startBrowser } from '../../scripts/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of all browser tests listens, or why there is none. */
    browser: { readonly endpoint?: string; readonly failure?: string };
    /** Whether the pages' pictures are taken as right, as they look now (`--update`). */
    accepting: boolean;
  }
}

/** Starts one browser for all tests. Without one, the browser tests fail and the others still run. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  project.provide('accepting', project.config.snapshotOptions.updateSnapshot === 'all');
  try {
    const browser = await startBrowser();
    project.provide('browser', { endpoint: browser.wsEndpoint() });
    return () => browser.close();
  } catch (error) {
    project.provide('browser', { failure: String(error) });
  }
}

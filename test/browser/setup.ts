import type { TestProject } from 'vitest/node';
import { startBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of all browser tests listens, or why there is none. */
    browser: { readonly endpoint?: string; readonly failure?: string };
  }
}

/** Starts one browser for all tests. Without one, the browser tests fail and the others still run. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  try {
    const browser = await startBrowser();
    project.provide('browser', { endpoint: browser.wsEndpoint() });
    return () => browser.close();
  } catch (error) {
    project.provide('browser', { failure: String(error) });
  }
}

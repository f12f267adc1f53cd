/** The scripts as processes of their own, as npm runs them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Vitest's own settings would turn Astro's build into a test run. */
export const environment = { ...process.env, NODE_ENV: 'production', VITEST: undefined };

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, one after the other. */
  readonly said: string;
}

/** Runs a script from the project's root to its end. */
export function run(script: string, ...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: environment,
  });
  return { status, stdout, stderr, said: stdout + stderr };
}

/** Runs a script that must not fail. */
export function runWell(script: string, ...args: readonly string[]): void {
  const { status, said } = run(script, ...args);
  if (status !== 0) throw new Error(said);
}

/** Runs an npm script as npm does, without what stands before it. */
export function npmRun(script: string, ...args: readonly string[]): Ended {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [file = '', ...own] = scripts[script]?.replace(/^.*\bnode /, '').split(' ') ?? [];
  return run(file, ...own, ...args);
}

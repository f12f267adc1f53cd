import { spawn } from 'node:child_process';
import { environment } from '../process.ts';

/** Builds the site of a data folder; answers what went wrong, if anything did. */
export function built(data: string, out: string): Promise<string | undefined> {
  const args = ['scripts/build.ts', '--data', data, '--out', out];
  const child = spawn(process.execPath, args, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return new Promise((done) => {
    child.on('error', (error) => done(error.message));
    child.on('close', (code) => done(code === 0 ? undefined : `The build failed:\n${said}`));
  });
}

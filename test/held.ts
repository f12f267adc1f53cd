/** What this process holds once what nobody holds is collected, in bytes. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

export function held(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

import { rmSync } from 'node:fs';

/** Removes a folder with all that is in it, as far as it goes now; a later start sees to the rest. */
export function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // still open in another program
  }
}

/** Where a command speaks in a test. */
import type { Speech } from '../scripts/validate.ts';

/** What is said to either, as it comes. */
export function listening(): Speech & { readonly said: { stdout: string; stderr: string } } {
  const said = { stdout: '', stderr: '' };
  const to = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
      return true;
    },
  });
  return { said, stdout: to('stdout'), stderr: to('stderr') };
}

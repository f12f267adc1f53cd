/** Files with the same bytes. */
import type { FileBytes } from './folder.ts';

/** From the path of each file to that of the first one with the same bytes, where it is not itself. */
export function twins(files: readonly FileBytes[]): ReadonlyMap<string, string> {
  const bySize = Map.groupBy(
    files.filter(({ bytes }) => bytes.length > 0),
    ({ bytes }) => bytes.length,
  );
  const found = new Map<string, string>();
  for (const group of bySize.values()) {
    const firsts: FileBytes[] = [];
    for (const file of group) {
      const first = firsts.find(({ bytes }) => Buffer.compare(bytes, file.bytes) === 0);
      if (first) found.set(file.path, first.path);
      else firsts.push(file);
    }
  }
  return found;
}

/** Files with the same bytes. */
import { type Problem, problem } from '../problem/problem.ts';
import type { FileBytes } from './files.ts';

/** From the path of each file to that of the first one with the same bytes, where it is not itself. */
export function duplicateFiles(files: readonly FileBytes[]): ReadonlyMap<string, string> {
  const bySize = Map.groupBy(
    files.filter(({ bytes }) => bytes.length > 0),
    ({ bytes }) => bytes.length,
  );
  const found = new Map<string, string>();
  for (const group of bySize.values()) {
    const firsts: FileBytes[] = [];
    for (const file of group) {
      const first = firsts.find(({ bytes }) => isSame(bytes, file.bytes));
      if (first) found.set(file.path, first.path);
      else firsts.push(file);
    }
  }
  return found;
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.every((byte, at) => byte === other[at]);

/** What is told of a file that repeats another; `isRead` where its dataset reads the other. */
export const duplicateProblem = (file: string, other: string, isRead: boolean): Problem =>
  problem(
    'duplicate-file',
    { file, row: null, column: null, header: null },
    { other, read: isRead },
  );

/** How many problems there are, and of what. */
import type { Problem } from './problem.ts';

export interface Summary {
  readonly ok: boolean;
  readonly files: number;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
}

export function summarise(
  problems: readonly Problem[],
  read: { readonly files: number; readonly rows: number },
): Summary {
  const errors = problems.filter((each) => each.severity === 'error').length;
  return {
    ok: errors === 0,
    files: read.files,
    rows: read.rows,
    errors,
    warnings: problems.length - errors,
  };
}

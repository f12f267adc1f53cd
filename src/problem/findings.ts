/** Problems as they are found: those of one kind in one file are kept up to a bound, and counted. */
import type { Problem } from './problem.ts';

/** Of one code in one file: far more than anybody mends in one go, and a few megabytes. */
export const MOST = 10_000;

interface Kind {
  kept: number;
  /** Those that are not kept. */
  left: number;
  /** Where the last one that is kept stands. */
  last: number;
}

export class Findings {
  readonly #all: Problem[] = [];
  readonly #kinds = new Map<string, Kind>();

  /** Whether an error is among them. */
  failed = false;

  /** One by one: a million problems are too many arguments for one call. */
  addAll(problems: readonly Problem[]): void {
    for (const each of problems) this.add(each);
  }

  add(each: Problem): void {
    this.failed ||= each.severity === 'error';
    const id = `${each.code}|${each.file}`;
    const kind = this.#kinds.get(id) ?? { kept: 0, left: 0, last: 0 };
    this.#kinds.set(id, kind);
    kind.left += each.unlisted;
    if (kind.kept === MOST) {
      kind.left += 1;
      return;
    }
    kind.kept += 1;
    kind.last = this.#all.length;
    this.#all.push(each.unlisted === 0 ? each : { ...each, unlisted: 0 });
  }

  /** Those that are kept, as they were found; the last of a kind says how many more there are. */
  list(): Problem[] {
    const listed = [...this.#all];
    for (const { last, left } of this.#kinds.values()) {
      const each = listed[last];
      if (left > 0 && each) listed[last] = { ...each, unlisted: left };
    }
    return listed;
  }
}

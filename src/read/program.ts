/** Which program builds: the command that runs it says so. */
export interface Program {
  /** Null where it is not known. */
  readonly commit: string | null;
  /** Whether it was changed since. */
  readonly changed: boolean;
}

/** `DAN_SO_MO_COMMIT` is `2a9cba3…`, or `2a9cba3… changed`. */
export function program(said = process.env.DAN_SO_MO_COMMIT ?? ''): Program {
  const [commit = '', changed] = said.split(' ');
  return { commit: commit || null, changed: changed !== undefined };
}

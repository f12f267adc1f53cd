/** What a page teaches of a kind of problem, whoever met one. */

export interface Help {
  /** What it is called. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** What a page asks for, where its readers are told something else than who sent the figures. */
  readonly ask?: string;
  /** A cell as it stands, and as it should. */
  readonly before: string;
  readonly after: string;
}

/** Help for each entry of a part of the catalogue. */
export type HelpOf<Entries> = Readonly<Record<keyof Entries, Help>>;

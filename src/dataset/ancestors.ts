/** Who is above whom. */
export interface Kinship {
  /** The unit above a unit. */
  readonly parentOf: (unit: string) => string | null | undefined;
}

/** A unit and those above it, whose names stand over its papers. */
export function withAncestors({ parentOf }: Kinship, unit: string): string[] {
  const all = [unit];
  for (let above = parentOf(unit); above && !all.includes(above); above = parentOf(above))
    all.push(above);
  return all;
}

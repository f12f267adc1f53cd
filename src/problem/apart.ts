/** Names that were masked may be alike, but name different things. */
/** The same names, numbered where masked ones are alike. */
export function apart(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : name.replace(/(\.[^./]*)?$/, ` (${times})$1`);
  });
}

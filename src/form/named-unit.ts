/** Units that words name. */
import type { Unit } from '../dataset/unit.ts';
import { officialCode } from '../dataset/unit-life.ts';
import type { UnitTree } from '../model/unit-tree.ts';
import { nameKey } from '../table/fold.ts';
import type { FilledForm } from './filled-form.ts';

/** Words alone, each between spaces. */
export const spaced = (text: string): string =>
  ` ${nameKey(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

/** The units whose names stand there, but those above another of them: an office names whom it reports to. */
export function unitsIn(titles: readonly string[], units: readonly Unit[]): string[] {
  const words = titles.map(spaced);
  const named = units.filter(({ name }) => words.some((line) => line.includes(spaced(name))));
  const parents = new Map(units.map(({ code, parent }) => [code, parent]));
  // The motto of every paper names the country.
  const countries = named.filter(({ level }) => named.length > 1 && level === 'quốc gia');
  const above = new Set(countries.map(({ code }) => code));
  for (const { code } of named)
    for (let at = parents.get(code); at && !above.has(at); at = parents.get(at)) above.add(at);
  return named.filter(({ code }) => !above.has(code)).map(({ code }) => officialCode(code));
}

/** Whether a line above a form names units of which none is the form's own or above it. */
export function othersNamed(
  { data, units }: { readonly data: { readonly unit: readonly Unit[] }; readonly units: UnitTree },
  { unit }: Pick<FilledForm, 'unit'>,
): (line: string) => boolean {
  const own = new Set([unit, ...units.ancestors(unit.code)].map(({ code }) => officialCode(code)));
  const names = new Set([...own].flatMap((code) => units.get(code)?.name ?? []).map(spaced));
  const nameOf = new Map(data.unit.map(({ code, name }) => [officialCode(code), spaced(name)]));
  return (line) => {
    const named = unitsIn([line], data.unit);
    return (
      named.length > 0 && !named.some((code) => own.has(code) || names.has(nameOf.get(code) ?? ''))
    );
  };
}

/** What the datasets read later refer to: codes and names of each catalogue, and who is above whom. */
import { isPossible } from '../check/impossible.ts';
import { type AnyRow, type Dataset, rowsOf } from '../dataset/dataset.ts';
import { datasets } from '../dataset/datasets.ts';
import type { Document } from '../dataset/document.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { measureKey, measureSpellings } from '../dataset/measure.ts';
import type { Unit } from '../dataset/unit.ts';
import { Lives, settledUnits } from '../dataset/unit-life.ts';
import { documentReferences } from '../format/document.ts';
import { Catalogue } from '../reader/cell/reference.ts';
import type { Surroundings } from '../reader/cell/surroundings.ts';
import { besides, nameKey } from '../table/fold.ts';
import type { NumberStyle } from '../table/number-cell.ts';

/** The rows of a catalogue as they were read. */
export interface CatalogueRows {
  readonly rows: readonly AnyRow[];
  /** Rows with an error, but a code. */
  readonly broken: readonly AnyRow[];
  /** Whether no part is lost; else nobody is held to it: who refers to a lost row is not at fault. */
  readonly isKnown: boolean;
}

export class Catalogues {
  readonly #catalogues = new Map<string, Catalogue>();
  /** The indicators, each by its code. */
  readonly #indicators = new Map<unknown, AnyRow>();
  /** The groups of indicators, as they are called. */
  readonly #themes = new Set<string>();
  /** The measures of indicators. */
  readonly #measures = new Set<string>();
  /** The unit above each unit. */
  readonly #parents = new Map<string, string>();
  #units: readonly Unit[] = [];

  get all(): ReadonlyMap<string, Catalogue> {
    return this.#catalogues;
  }

  /** The rows of the catalogue of units, each under what tells it from all others. */
  get units(): readonly Unit[] {
    return this.#units;
  }

  /** What a table is read in; `numbers` is how the site says that its files write them. */
  around(numbers: NumberStyle | null): Surroundings {
    return {
      catalogues: this.#catalogues,
      kindOf: (code) => this.#indicators.get(code)?.kind as string | undefined,
      measureOf: (code) => (this.#indicators.get(code)?.measure ?? undefined) as string | undefined,
      decimalsOf: (code) => this.#indicators.get(code)?.decimals,
      isPossible: (code, value) => {
        const indicator = this.#indicators.get(code) as Indicator | undefined;
        return !indicator || isPossible(indicator, value);
      },
      numbers,
      isMeasure: (words) => this.#measures.has(measureKey(words)),
      isTheme: (words, indicator) => {
        const theme = String(this.#indicators.get(indicator)?.theme ?? '');
        const isPart = / /.test(words) && besides(theme, words) !== undefined;
        return isPart || this.#themes.has(nameKey(words));
      },
      parentOf: (code) => this.#parents.get(code),
    };
  }

  add(dataset: Dataset, { rows, broken, isKnown }: CatalogueRows): void {
    const all = [...rows, ...broken];
    const isOfUnits = dataset.name === datasets.unit.name;
    const units = isOfUnits ? unitsOf(all) : [];
    const lives = new Lives(units);
    if (isOfUnits) this.#units = settledUnits(unitsOf(rows), lives);
    if (!isKnown) return;
    const catalogue = new Catalogue(dataset.title, `${dataset.name}.csv`, lives);
    for (const [at, row] of all.entries()) {
      const scope = dataset.scope === null ? null : (row[dataset.scope] as string | null);
      const unit = units[at];
      const code = unit ? lives.keyOf(unit) : String(row.code);
      catalogue.add(code, [...namesOf(row), ...references(row)], scope);
      this.#note(row);
    }
    if (isOfUnits) this.#place(catalogue, settledUnits(units, lives));
    this.#catalogues.set(dataset.name, catalogue);
  }

  #note(row: AnyRow): void {
    const { code, kind, theme, measure } = row;
    if (typeof kind !== 'string') return;
    if (typeof measure === 'string') this.#measures.add(measureKey(measure));
    if (typeof theme === 'string') this.#themes.add(nameKey(theme));
    this.#indicators.set(code, row);
  }

  #place(catalogue: Catalogue, units: readonly Unit[]): void {
    for (const { code, parent } of units) if (parent) this.#parents.set(code, parent);
    catalogue.place((code) => this.#parents.get(code));
  }
}

const unitsOf = (rows: readonly AnyRow[]): readonly Unit[] => rowsOf(datasets.unit, rows);

/** The numbers and days by which files name a document. */
const references = (row: AnyRow): string[] =>
  'issuer' in row ? documentReferences(row as unknown as Document) : [];

/** The names of a row; of what has a measure, each with it too: “Số trẻ sinh ra trong năm (trẻ)”. */
function namesOf({ name, title, short, aliases, measure }: AnyRow): string[] {
  const others = (aliases as readonly string[] | undefined) ?? [];
  const all = [name ?? title, short, ...others].filter(Boolean) as string[];
  if (typeof measure !== 'string') return all;
  const measures = measureSpellings(measure);
  return [...all, ...all.flatMap((each) => measures.map((words) => `${each} (${words})`))];
}

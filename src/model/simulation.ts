/** The real data and the simulated: each is a site of its own, so that no figure of one can reach the other. */
import type { Data } from '../dataset/data.ts';
import type { AnyRow, Origin } from '../dataset/dataset.ts';
import { datasets } from '../dataset/datasets.ts';
import { simulatedUnits } from '../dataset/unit.ts';
import type { Problem } from '../problem/problem.ts';
import { Model } from './model.ts';

export interface PartedSites {
  /** The site: of the real units, or of the simulated where the roots are all simulated. */
  readonly own: Model;
  /** The simulated units beside a real site; null where there are none, or the site shows none. */
  readonly sample: Model | null;
}

/** The columns of each dataset that name units. */
type Declared = Readonly<Record<string, { readonly units: readonly string[] }>>;

/** Parts the rows of every declared dataset by the units that its columns name. */
export function partedSites(
  data: Data,
  problems: readonly Problem[],
  declared: Declared = datasets,
): PartedSites {
  const simulated = simulatedUnits(data.unit);
  if (simulated.size === 0) return { own: new Model(data, problems), sample: null };
  const rows = new PartedRows(data, declared, simulated);
  const apart = Map.groupBy(problems, (each) => rows.has(each));
  const modelOf = (isSimulated: boolean, listed = true) =>
    new Model(partOf(data, rows, isSimulated), apart.get(isSimulated) ?? [], listed);
  if (!data.site.simulated) return { own: modelOf(false), sample: null };
  const hasReal = data.site.roots.some((code) => !simulated.has(code));
  return hasReal
    ? { own: modelOf(false), sample: modelOf(true, false) }
    : { own: modelOf(true), sample: null };
}

/** The rows of the simulated units, or of the real ones. The catalogues are of both. */
function partOf(data: Data, rows: PartedRows, isSimulated: boolean): Data {
  const isOf = (unit: string) => rows.simulated.has(unit) === isSimulated;
  const units = data.unit.filter(({ code }) => isOf(code));
  const here = new Set(units.map(({ code }) => code));
  const tops = units.filter(({ parent }) => parent === null || !here.has(parent));
  const named = data.site.roots.filter(isOf);
  const unnamed = isSimulated ? tops.map(({ code }) => code) : [];
  return {
    ...data,
    ...rows.of(isSimulated),
    // What is simulated comes and goes: none of its addresses is published.
    address: isSimulated ? [] : data.address,
    site: {
      ...data.site,
      roots: [...new Set([...named, ...unnamed])],
      reports: data.site.reports.filter(({ below }) => isOf(below)),
    },
    // What is below a simulated unit is simulated, and its own row says so here.
    unit: isSimulated ? units.map((unit) => ({ ...unit, simulated: 'có' as const })) : units,
  };
}

/** The rows of the datasets that name units, parted by them. */
class PartedRows {
  /** The codes of the simulated units. */
  readonly simulated: ReadonlySet<string>;
  /** By dataset, whether each row is one of simulated units. */
  readonly #parted: readonly (readonly [key: string, ReadonlyMap<AnyRow, boolean>])[];
  /** The same by the place of a row, and by file where all its rows are. */
  readonly #places = new Map<string, boolean>();

  constructor(data: Data, declared: Declared, simulated: ReadonlySet<string>) {
    this.simulated = simulated;
    const all: Readonly<Record<string, unknown>> = data;
    this.#parted = Object.entries(declared)
      .filter(([key, { units }]) => key !== 'unit' && units.length > 0)
      .map(([key, { units }]) => {
        const rows = all[key] as readonly AnyRow[];
        const isSimulated = (row: AnyRow) => units.some((column) => this.#names(row[column]));
        return [key, new Map(rows.map((row) => [row, isSimulated(row)]))];
      });
    for (const unit of data.unit) this.#place(unit, simulated.has(unit.code));
    for (const [, rows] of this.#parted) for (const [row, is] of rows) this.#place(row, is);
  }

  /** Whether a cell names a simulated unit. */
  #names(cell: unknown): boolean {
    return [cell].flat().some((code) => this.simulated.has(String(code)));
  }

  #place({ file, row }: Origin, isSimulated: boolean): void {
    this.#places.set(placeKey(file.path, file.sheet, row), isSimulated);
    this.#places.set(file.path, (this.#places.get(file.path) ?? true) && isSimulated);
  }

  /** By dataset the rows of simulated units, or the others. */
  of(isSimulated: boolean): Readonly<Record<string, readonly AnyRow[]>> {
    return Object.fromEntries(
      this.#parted.map(([key, rows]) => [
        key,
        [...rows].flatMap(([row, is]) => (is === isSimulated ? [row] : [])),
      ]),
    );
  }

  /** Whether a problem is one of simulated data: by its figure's unit, else by its row, else by its file. */
  has({ subject, file, sheet, row }: Problem): boolean {
    if (subject !== null) return this.simulated.has(subject.unit);
    return this.#places.get(placeKey(file, sheet, row)) ?? this.#places.get(file) ?? false;
  }
}

const placeKey = (file: string, sheet: string | null, row: number | null) =>
  `${file}|${sheet}|${row}`;

/** The real data and the simulated: each is a site of its own, so that no figure of one can reach the other. */
import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import { simulatedUnits } from '../dataset/unit.ts';
import type { Problem } from '../problem/problem.ts';
import { Model } from './model.ts';

export interface Realms {
  /** The site: of the real units, or of the simulated where the roots are all simulated. */
  readonly own: Model;
  /** The simulated units beside a real site; null where there are none, or the site shows none. */
  readonly sample: Model | null;
}

export function realmsOf(data: Data, problems: readonly Problem[]): Realms {
  const simulated = simulatedUnits(data.unit);
  if (simulated.size === 0) return { own: new Model(data, problems), sample: null };
  const isOf = ownerOf(data, simulated);
  const apart = Map.groupBy(problems, isOf);
  const modelOf = (isSimulated: boolean, listed = true) =>
    new Model(partOf(data, simulated, isSimulated), apart.get(isSimulated) ?? [], listed);
  if (!data.site.simulated) return { own: modelOf(false), sample: null };
  const hasReal = data.site.roots.some((code) => !simulated.has(code));
  return hasReal
    ? { own: modelOf(false), sample: modelOf(true, false) }
    : { own: modelOf(true), sample: null };
}

type Codes = ReadonlySet<string>;

/** The rows of the simulated units, or of the real ones. The catalogues are of both. */
function partOf(data: Data, simulated: Codes, isSimulated: boolean): Data {
  const isOf = (unit: string | null) => (unit !== null && simulated.has(unit)) === isSimulated;
  const units = data.unit.filter(({ code }) => isOf(code));
  const here = new Set(units.map(({ code }) => code));
  const tops = units.filter(({ parent }) => parent === null || !here.has(parent));
  const named = data.site.roots.filter(isOf);
  const unnamed = isSimulated ? tops.map(({ code }) => code) : [];
  return {
    ...data,
    site: {
      ...data.site,
      roots: [...new Set([...named, ...unnamed])],
      reports: data.site.reports.filter(({ below }) => isOf(below)),
    },
    // What is below a simulated unit is simulated, and its own row says so here.
    unit: isSimulated ? units.map((unit) => ({ ...unit, simulated: 'có' as const })) : units,
    document: data.document.filter(({ unit }) => isOf(unit)),
    target: data.target.filter(({ unit }) => isOf(unit)),
    observation: data.observation.filter(({ unit }) => isOf(unit)),
    training: data.training.filter(({ unit }) => isOf(unit)),
    budget: data.budget.filter(({ unit }) => isOf(unit)),
    task: data.task.filter(({ unit }) => isOf(unit)),
    acknowledgement: data.acknowledgement.filter(({ unit }) => isOf(unit)),
  };
}

/** Whether a problem is one of simulated data: by its figure's unit, else by its row, else by its file. */
function ownerOf(data: Data, simulated: Codes): (problem: Problem) => boolean {
  const rows = new Map<string, boolean>();
  const files = new Map<string, boolean>();
  const add = ({ file, row }: Origin, unit: string | null) => {
    const isOf = unit !== null && simulated.has(unit);
    rows.set(`${file.path}|${file.sheet}|${row}`, isOf);
    files.set(file.path, (files.get(file.path) ?? true) && isOf);
  };
  for (const each of data.unit) add(each, each.code);
  for (const key of ['document', 'target', 'observation', 'training', 'budget', 'task'] as const)
    for (const each of data[key]) add(each, each.unit);
  return ({ subject, file, sheet, row }) =>
    subject !== null
      ? simulated.has(subject.unit)
      : (rows.get(`${file}|${sheet}|${row}`) ?? files.get(file) ?? false);
}

/** The site's answers: everything that a page asks of the data. */
import type { Data } from '../dataset/data.ts';
import type { Document } from '../dataset/document.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { ROLES } from '../dataset/role.ts';
import type { Unit } from '../dataset/unit.ts';
import type { Problem } from '../problem/problem.ts';
import { Anchors } from './anchor.ts';
import { type Births, birthsOf } from './birth.ts';
import { type BudgetUses, budgetUsesOf } from './budget-use.ts';
import { citationOf, citingUnits } from './citation.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type FactRow, factsOf } from './fact.ts';
import { Flags } from './flag.ts';
import { absentOf, type IndicatorRecord, newestOf, reportOf } from './indicator.ts';
import { type Interval, intervalsOf } from './interval.ts';
import { type Judgement, judgementOf, trainingJudgementOf } from './judgement.ts';
import { byEnd } from './period.ts';
import { type Printed, printedOf } from './printed.ts';
import { type RecordTheme, recordOf } from './record.ts';
import { type Review, reviewOf } from './review.ts';
import { type Series, seriesOf } from './series.ts';
import { type Target, type TargetsByUnit, targetsFor } from './target.ts';
import { slug, UnitTree } from './unit-tree.ts';

export type { Problem };

/** Everything of one unit. */
export interface Portrait {
  readonly unit: Unit;
  readonly simulated: boolean;
  /** Codes of the units above it. */
  readonly above: readonly string[];
  readonly fertility: Series | null;
  /** How sure the rates of its years are; without those that nothing tells of. */
  readonly intervals: readonly Interval[];
  readonly births: Births | null;
  readonly coverage: readonly Coverage[];
  readonly budget: BudgetUses | null;
  readonly printed: Printed | null;
  /** What its reports count besides fertility. */
  readonly record: readonly RecordTheme[];
  /** The last period that any of its facts speaks of; null when it has none. */
  readonly latest: string | null;
}

/** The theme that has charts of its own. */
export const FERTILITY_THEME = 'Mức sinh';

const isNumber = (value: unknown) => typeof value === 'number';

export class Model {
  readonly data: Data;
  readonly units: UnitTree;
  readonly warnings: readonly Problem[];
  /** The warnings by what they ask of the reader. */
  readonly review: Review;
  /** The ways between figures and the points that ask about them. */
  readonly flags: Flags;
  /** The documents that facts cite. */
  readonly cited: readonly Document[];
  /** The other documents of the catalogue. */
  readonly uncited: readonly Document[];
  /** By the code of a document, how many rows of which units cite it. */
  readonly citing: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The warnings that still ask for a second look. */
  readonly open: readonly Problem[];
  /** Those that a body has explained. */
  readonly acknowledged: readonly Problem[];
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #portraits = new Map<string, Portrait>();
  readonly #records = new Map<string, IndicatorRecord>();
  readonly #facts: ReadonlyMap<string, Facts>;
  readonly #targets: TargetsByUnit;
  readonly #observations: ReadonlyMap<string, readonly Observation[]>;
  readonly #anchors: Anchors;
  readonly #warnings: ReadonlyMap<string | undefined, readonly Problem[]>;

  /** Where its points are not `listed` on a page of the data, no figure leads to them. */
  constructor(data: Data, problems: readonly Problem[], listed = true) {
    this.data = data;
    this.units = new UnitTree(data.unit, data.site.roots, data.site.simulated);
    this.warnings = problems.filter((each) => each.severity === 'warning');
    this.review = reviewOf(this.warnings, this.units);
    ({ cited: this.cited, uncited: this.uncited } = citationOf(data));
    this.citing = citingUnits(data);
    this.open = this.warnings.filter((each) => each.acknowledged === null);
    this.acknowledged = this.warnings.filter((each) => each.acknowledged !== null);
    this.#documents = new Map(data.document.map((each) => [each.code, each]));
    this.#indicators = new Map(data.indicator.map((each) => [each.code, each]));
    this.#facts = factsByUnit(data);
    this.#observations = Map.groupBy(data.observation, (row) => row.indicator);
    this.#anchors = new Anchors(factsOf(data));
    const facts = listed ? factsOf(data) : [];
    const { toCheck, toKnow } = listed ? this.review : { toCheck: [], toKnow: [] };
    const telling = [...toKnow, ...this.acknowledged];
    this.flags = new Flags(facts, this.#anchors, toCheck, telling, listed ? data.document : []);
    this.#targets = Map.groupBy(data.target, (target) => target.unit);
    this.#warnings = Map.groupBy(this.warnings, (each) => each.subject?.unit);
  }

  /** Whether all that the site is of is made up. */
  get isSimulated(): boolean {
    const { roots } = this.units;
    return roots.length > 0 && roots.every(({ code }) => this.units.isSimulated(code));
  }

  portrait(unit: Unit): Portrait {
    const known = this.#portraits.get(unit.code);
    if (known) return known;
    const made = this.#makePortrait(unit);
    this.#portraits.set(unit.code, made);
    return made;
  }

  #makePortrait(unit: Unit): Portrait {
    const facts = this.#facts.get(unit.code) ?? NO_FACTS;
    const data = this.#dataOf(unit);
    const fertility = seriesOf(data, unit, ROLES.fertility);
    const [births, women] = [ROLES.births, ROLES.women].map((code) => seriesOf(data, unit, code));
    const periods = [
      ...facts.observation.filter((row) => row.value !== 'not-reported').map((row) => row.period),
      ...facts.training.map((row) => row.asOf),
      ...facts.budget
        .filter((row) => [row.allocated, row.used, row.printed].some(isNumber))
        .map((row) => row.period),
    ];
    return {
      unit,
      simulated: this.units.isSimulated(unit.code),
      above: this.units.above(unit.code).map(({ code }) => code),
      fertility,
      intervals: fertility ? intervalsOf(fertility, births ?? null, women ?? null) : [],
      births: birthsOf(data, unit),
      coverage: coverageOf(data, unit),
      budget: budgetUsesOf(data, unit),
      printed: printedOf(data),
      record: recordOf(data, [FERTILITY_THEME]),
      latest: periods.toSorted(byEnd).at(-1) ?? null,
    };
  }

  /** The data with the facts of one unit alone: an answer about it walks no others. */
  #dataOf(unit: Unit): Data {
    return { ...this.data, ...(this.#facts.get(unit.code) ?? NO_FACTS) };
  }

  /** Any yearly series of a unit; null when no report names it. */
  series(unit: Unit, indicator: string): Series | null {
    return seriesOf(this.#dataOf(unit), unit, indicator);
  }

  /** What a unit's indicator is held against: its own targets, and those that hold for it from above. */
  targets(unit: Unit, indicator: string): readonly Target[] {
    const all = targetsFor(this.#targets, this.units, unit.code);
    return all.filter((target) => target.indicator === indicator);
  }

  /** The targets that the documents give the unit itself. */
  ownTargets(unit: Unit): readonly Target[] {
    return this.#targets.get(unit.code) ?? [];
  }

  /** Every target that holds for a unit, judged; one from above only where the unit has a result. */
  judgements(unit: Unit): readonly Judgement[] {
    return targetsFor(this.#targets, this.units, unit.code)
      .map((target) => this.#judge(target, unit))
      .filter(
        ({ target, standing, courses }) =>
          target.unit === unit.code ||
          (startsBefore(target, unit) && (standing !== null || courses.length > 0)),
      );
  }

  #judge(target: Target, unit: Unit): Judgement {
    const indicator = this.#indicators.get(target.indicator ?? '');
    return indicator
      ? judgementOf(target, indicator, this.series(unit, indicator.code))
      : trainingJudgementOf(target, this.portrait(unit).coverage);
  }

  /** An indicator over the units of the site. */
  indicator(indicator: Indicator): IndicatorRecord {
    const known = this.#records.get(indicator.code);
    if (known) return known;
    const made = this.#makeRecord(indicator);
    this.#records.set(indicator.code, made);
    return made;
  }

  #makeRecord(indicator: Indicator): IndicatorRecord {
    const { code } = indicator;
    const byUnit = Map.groupBy(this.#observations.get(code) ?? [], (row) => row.unit);
    const reports = this.units.all.flatMap((unit) => {
      const rows = byUnit.get(unit.code);
      const simulated = this.units.isSimulated(unit.code);
      const intervals = code === ROLES.fertility ? this.portrait(unit).intervals : [];
      const series = this.series(unit, code);
      return rows ? [reportOf(indicator, rows, { unit, simulated, series, intervals })] : [];
    });
    return {
      indicator,
      parts: this.data.indicator.filter(({ whole }) => whole === code),
      reports,
      silent: this.units.reporters.filter((unit) => !byUnit.has(unit.code)),
      targets: this.units.all.flatMap((unit) =>
        this.ownTargets(unit).filter((target) => target.indicator === code),
      ),
      newest: newestOf(reports),
      absent: absentOf(reports),
    };
  }

  /** The id of a fact in its unit's page. */
  anchor(row: FactRow): string | undefined {
    return this.#anchors.idOf(row);
  }

  /** Where a fact is shown; null where its unit has no page. */
  placeOf(row: FactRow): string | null {
    const unit = this.units.get(row.unit);
    return unit ? `/don-vi/${slug(unit)}.html#${this.anchor(row)}` : null;
  }

  document(code: string | null): Document | undefined {
    return code === null ? undefined : this.#documents.get(code);
  }

  /** The documents that some rows come from, each once, with the places in them. */
  sources(
    rows: readonly { readonly source: string | null; readonly place: string | null }[],
  ): readonly Source[] {
    const places = Map.groupBy(rows, (row) => row.source);
    return [...places].flatMap(([code, cited]) => {
      const document = this.document(code);
      const where = [...new Set(cited.flatMap((row) => row.place ?? []))];
      return document ? [{ document, places: where }] : [];
    });
  }

  /** Warnings that concern a unit's facts of one dataset, and of some items of it. */
  warningsOf(unit: Unit, dataset: string, items?: readonly string[]): readonly Problem[] {
    return (this.#warnings.get(unit.code) ?? []).filter(
      ({ subject }) =>
        subject?.dataset === dataset &&
        (!items || subject.item === undefined || items.includes(subject.item)),
    );
  }
}

/** Whether the first year of a target ends while the unit is there. */
const startsBefore = ({ from }: Target, { validTo }: Unit): boolean =>
  validTo === null || `${from}-12-31` <= validTo;

/** The facts of one unit: a page must not cost a walk over those of all. */
type Facts = Pick<Data, 'observation' | 'training' | 'budget'>;

const NO_FACTS: Facts = { observation: [], training: [], budget: [] };

function factsByUnit({ observation, training, budget, unit }: Data): ReadonlyMap<string, Facts> {
  const groups = {
    observation: Map.groupBy(observation, (row) => row.unit),
    training: Map.groupBy(training, (row) => row.unit),
    budget: Map.groupBy(budget, (row) => row.unit),
  };
  const facts = ({ code }: Unit): Facts => ({
    observation: groups.observation.get(code) ?? [],
    training: groups.training.get(code) ?? [],
    budget: groups.budget.get(code) ?? [],
  });
  return new Map(unit.map((each) => [each.code, facts(each)]));
}

export interface Source {
  readonly document: Document;
  readonly places: readonly string[];
}

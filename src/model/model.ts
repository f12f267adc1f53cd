/** The site's answers: everything that a page asks of the data. */

import type { Data } from '../dataset/data.ts';
import type { Document } from '../dataset/document.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { rowsByCode } from '../dataset/rows-by-code.ts';
import type { Unit } from '../dataset/unit.ts';
import { once } from '../memory.ts';
import type { Problem } from '../problem/problem.ts';
import type { Level } from './chance.ts';
import { citationOf, citingUnits } from './citation.ts';
import { type Grounds, groundsOf } from './evidence.ts';
import { type FactRow, factsOf } from './fact.ts';
import { FactNames } from './fact-name.ts';
import { Flags } from './flag.ts';
import { absentOf, type IndicatorRecord, newestOf, reportOf } from './indicator.ts';
import { type Interval, intervalsOf } from './interval.ts';
import { type Judgement, judgementOf } from './judgement.ts';
import { isIndicator, type Owed, owedOf } from './owed.ts';
import { ownData } from './own-data.ts';
import { type Profile, profileOf } from './profile.ts';
import { type ReportStatus, reportStatusOf } from './report-status.ts';
import { isToCheck, type Review, reviewOf } from './review.ts';
import { type Series, seriesOf } from './series.ts';
import { type Target, type TargetsByUnit, targetsFor } from './target.ts';
import { trainingJudgementOf } from './training-judgement.ts';
import { UnitTree } from './unit-tree.ts';

export type { Problem, Profile };

const byCode = ({ code }: { readonly code: string }): string => code;

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
  /** Everything of one unit, made once. */
  readonly profile = once((unit: Unit) => profileOf(this.#dataOf(unit), unit, this.units), byCode);
  /** An indicator over the units of the site, made once. */
  readonly indicator = once((indicator: Indicator) => this.#makeRecord(indicator), byCode);
  /** How far a unit has reported what it owes; null of one that owes nothing. Made once. */
  readonly reportStatus = once(
    (unit: Unit): ReportStatus | null => reportStatusOf(unit, this.owed, this.#dataOf(unit)),
    byCode,
  );
  /** Every target that holds for a unit, judged; one from above only where the unit has a result. Made once. */
  readonly judgements = once((unit: Unit) => this.#makeJudgements(unit), byCode);
  /** What the units of the site owe, year by year. */
  readonly owed: readonly Owed[];
  readonly owedBy: ReadonlyMap<Unit, readonly Owed[]>;
  /** The data with the facts of one unit alone, made once. */
  readonly #dataOf: (unit: Unit) => Data;
  readonly #targets: TargetsByUnit;
  readonly #targetsFor = once(
    (unit: Unit) => targetsFor(this.#targets, this.units, unit.code),
    byCode,
  );
  readonly #observations: ReadonlyMap<string, readonly Observation[]>;
  readonly #names: FactNames;
  readonly #warnings: ReadonlyMap<string | undefined, readonly Problem[]>;
  readonly #isListed: boolean;

  /** Where its points and documents are not `listed` on pages of the data, no figure leads to them. */
  constructor(data: Data, problems: readonly Problem[], listed = true) {
    this.data = data;
    this.#isListed = listed;
    this.units = new UnitTree(data.unit, data.site.roots);
    this.warnings = problems.filter((each) => each.severity === 'warning');
    this.owed = owedOf(data, this.units);
    this.owedBy = Map.groupBy(this.owed, ({ unit }) => unit);
    this.review = reviewOf(this.warnings);
    ({ cited: this.cited, uncited: this.uncited } = citationOf(data));
    this.citing = citingUnits(data);
    this.open = this.warnings.filter((each) => each.acknowledged === null);
    this.acknowledged = this.warnings.filter((each) => each.acknowledged !== null);
    this.#documents = rowsByCode(data.document);
    this.#indicators = rowsByCode(data.indicator);
    this.#dataOf = once(ownData(data), byCode);
    this.#observations = Map.groupBy(data.observation, (row) => row.indicator);
    this.#names = new FactNames(factsOf(data));
    const facts = listed ? factsOf(data) : [];
    const { toCheck, toKnow } = listed ? this.review : { toCheck: [], toKnow: [] };
    const telling = [...toKnow, ...this.acknowledged];
    this.flags = new Flags(facts, this.#names, {
      asking: toCheck,
      telling,
      documents: listed ? data.document : [],
    });
    this.#targets = Map.groupBy(data.target, (target) => target.unit);
    this.#warnings = Map.groupBy(this.warnings, (each) => each.subject?.unit);
  }

  /** Whether all that the site is of is made up. */
  get isSimulated(): boolean {
    const { roots } = this.units;
    return roots.length > 0 && roots.every(({ code }) => this.units.isSimulated(code));
  }

  /** The same site by some of its facts, for what is no page: whatever is in doubt is told. */
  withData(data: Data): Model {
    return new Model(data, this.warnings);
  }

  /** Any yearly series of a unit; null when no report names it. */
  series(unit: Unit, indicator: string): Series | null {
    return seriesOf(this.#dataOf(unit), unit, indicator);
  }

  /** The counts that any rate of a unit rests on. */
  grounds(unit: Unit, indicator: string): Grounds {
    return groundsOf(this.#dataOf(unit), unit, indicator);
  }

  /** How sure any rate of a unit is, year by year; nothing of an indicator that is none. */
  intervals(unit: Unit, indicator: string, level: Level = 95): readonly Interval[] {
    const known = this.#indicators.get(indicator);
    return known ? intervalsOf(known, this.grounds(unit, indicator).evidence, level) : [];
  }

  /** What a unit's indicator is held against: its own targets, and those that hold for it from above. */
  targets(unit: Unit, indicator: string): readonly Target[] {
    return this.#targetsFor(unit).filter((target) => target.indicator === indicator);
  }

  /** The targets that the documents give the unit itself. */
  ownTargets(unit: Unit): readonly Target[] {
    return this.#targets.get(unit.code) ?? [];
  }

  #makeJudgements(unit: Unit): readonly Judgement[] {
    return this.#targetsFor(unit)
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
      : trainingJudgementOf(this, target, unit);
  }

  #makeRecord(indicator: Indicator): IndicatorRecord {
    const { code } = indicator;
    const byUnit = Map.groupBy(this.#observations.get(code) ?? [], (row) => row.unit);
    const reports = this.units.all.flatMap((unit) => {
      const rows = byUnit.get(unit.code);
      const simulated = this.units.isSimulated(unit.code);
      const intervals = this.intervals(unit, code);
      const series = this.series(unit, code);
      return rows ? [reportOf(indicator, rows, { unit, simulated, series, intervals })] : [];
    });
    const isOwed = this.owed.some(({ lacks }) => lacks.some(isIndicator(code)));
    return {
      indicator,
      parts: this.data.indicator.filter(({ whole }) => whole === code),
      reports,
      targets: this.units.all.flatMap((unit) =>
        this.ownTargets(unit).filter((target) => target.indicator === code),
      ),
      newest: newestOf(reports),
      absent: absentOf(reports, isOwed),
    };
  }

  /** All observations of a unit. */
  observationsOf(code: string): readonly Observation[] {
    const unit = this.units.get(code);
    return unit ? this.#dataOf(unit).observation : [];
  }

  /** The name of a fact, its own among all. */
  factName(row: FactRow): string | undefined {
    return this.#names.of(row);
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
      return document ? [{ document, places: where, listed: this.#lists(document) }] : [];
    });
  }

  #lists({ unit }: Document): boolean {
    return this.#isListed && (unit === null || this.units.get(unit) !== undefined);
  }

  /** Of the warnings that no body has explained those that ask a unit to confirm a figure of its own. */
  toCheckOf(unit: Unit): readonly Problem[] {
    return (this.#warnings.get(unit.code) ?? []).filter(isToCheck);
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

export interface Source {
  readonly document: Document;
  readonly places: readonly string[];
  /** Whether the page of documents has it. */
  readonly listed: boolean;
}

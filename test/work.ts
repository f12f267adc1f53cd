/** What the pages and files of a city take, counted: the same on any machine, however busy. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cataloguesOf } from '../scripts/catalogue.ts';
import { fill } from '../scripts/new-folder.ts';
import { sampleFiles, siteSettings } from '../scripts/sample/folder.ts';
import { NARROW } from '../src/chart/drawing.ts';
import type { Data } from '../src/dataset/data.ts';
import type { Unit } from '../src/dataset/unit.ts';
import { comparisonRowsScript } from '../src/export/comparison-rows.ts';
import { unitCsv } from '../src/export/unit-csv.ts';
import { tablesBelow, unitSheaves } from '../src/export/unit-table.ts';
import { changesOf } from '../src/model/change.ts';
import { childrenOf, inForceBelow } from '../src/model/children.ts';
import { correctionsOfUnit } from '../src/model/correction.ts';
import { dueOf } from '../src/model/due.ts';
import { Model } from '../src/model/model.ts';
import { overviewOf } from '../src/model/overview.ts';
import { sidesOf } from '../src/model/side-by-side.ts';
import { partedSites } from '../src/model/simulation.ts';
import { read } from '../src/read/read.ts';
import { unitFindings } from '../src/sentence/finding.ts';
import { overviewHeading } from '../src/sentence/overview.ts';
import { exhibitsOf } from './exhibits.ts';

export interface Work {
  /** Rows of data that were looked at, each time. */
  rows: number;
  /** What was asked of units, each time: of the unit itself, of those beside and below it. */
  units: number;
  charts: number;
  /** Of text in files. */
  bytes: number;
}

/** The unit, with each look at it counted. */
const seen = (unit: Unit, work: Work): Unit =>
  new Proxy(unit, {
    get(target, name) {
      work.units += 1;
      return Reflect.get(target, name);
    },
  });

/** The data, with each look at one of its rows, and at a unit, counted. */
function counted(data: Data, work: Work): Data {
  const watched = (rows: readonly unknown[]) =>
    new Proxy(rows, {
      get(target, name, proxy) {
        if (typeof name === 'string' && /^\d+$/.test(name)) work.rows += 1;
        return Reflect.get(target, name, proxy);
      },
    });
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    Array.isArray(value) ? watched(value) : value,
  ]);
  const unit = watched(data.unit.map((each) => seen(each, work)));
  return { ...Object.fromEntries(entries), unit } as Data;
}

/** The model of a simulated city of so many communes. */
function cityOf(communes: number): Model {
  const catalogues = cataloguesOf('data');
  const files = [...catalogues.files, ...sampleFiles(communes, 1, catalogues)];
  const folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
  try {
    fill(folder, [...files, ['site.json', siteSettings()]]);
    const reading = read(folder);
    if (!reading?.data) throw new Error(`No data of ${communes} communes`);
    return partedSites(reading.data, reading.problems).own;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is answered, drawn and written for the pages and the files of a unit. */
function workOn(model: Model, unit: Unit, work: Work): void {
  const profile = model.profile(unit);
  const heading = overviewHeading(model, overviewOf(model, unit));
  unitFindings(model, profile, heading);
  childrenOf(model, unit);
  changesOf(model, unit);
  correctionsOfUnit(model.data, unit);
  model.judgements(unit);
  model.reportStatus(unit);
  for (const exhibit of exhibitsOf(model, profile)) {
    exhibit.chart(NARROW);
    work.charts += 1;
  }
  const below = inForceBelow(model, unit).map((child) => child.unit);
  tablesBelow(model.data, unit, below);
}

/** The work of a whole city, after what is read of it. */
export function workOf(communes: number): Work {
  const work: Work = { rows: 0, units: 0, charts: 0, bytes: 0 };
  const city = cityOf(communes);
  const model = new Model(counted(city.data, work), city.warnings, false);
  dueOf(model, '2026-11-28');
  for (const unit of model.units.all) workOn(model, unit, work);
  for (const indicator of model.data.indicator) model.indicator(indicator);
  for (const sheaves of unitSheaves(model.data, model.units.all).values())
    work.bytes += unitCsv(model, sheaves).length;
  for (const side of sidesOf(model)) work.bytes += comparisonRowsScript(side).length;
  return work;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cataloguesOf } from '../../scripts/catalogue.ts';
import { sampleFiles, siteSettings } from '../../scripts/sample/folder.ts';
import type { Data } from '../../src/dataset/data.ts';
import { type Reading, read } from '../../src/read/read.ts';

const catalogues = cataloguesOf('data');
const textOf = (count: number, seed: number) => [...sampleFiles(count, seed, catalogues)];

function readSample(count: number): Reading & { readonly data: Data } {
  const folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-sample-'));
  try {
    const files = [...catalogues.files, ['site.json', siteSettings()], ...textOf(count, 1)];
    for (const [path, text] of files as [string, string][]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const reading = read(folder);
    if (!reading?.data) throw new Error(reading?.problems[0]?.message ?? 'nothing was read');
    // Read off the disk before the folder goes.
    return { ...reading, data: reading.data };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const samples = new Map([1, 12, 100].map((count) => [count, readSample(count)]));

/** What chance or a situation brings: docs/sample.md says why. */
const INTENDED = [
  'implausible',
  'jump',
  'outside-validity',
  'percent-without-base',
  'same-percent-different-size',
  'small-count',
];

describe.each([...samples])('a city of %i communes', (count, { data, problems }) => {
  const yearly = data.observation.filter(
    ({ period, breakdown }) => /^\d{4}$/.test(period) && breakdown === null,
  );
  const values = new Map(
    yearly.map((row) => [`${row.unit}|${row.indicator}|${row.period}`, row.value]),
  );
  const figureOf = (unit: string, indicator: string, year: string) =>
    values.get(`${unit}|${indicator}|${year}`);
  const madeOf = new Map(data.unit.map(({ code, validFrom }) => [code, validFrom ?? '']));
  const numbered = yearly.filter(
    ({ unit, indicator, period, value }) =>
      indicator === 'SO-SINH' &&
      typeof value === 'number' &&
      `${period}-12-31` >= (madeOf.get(unit) ?? ''),
  );
  const city = 'MAU';

  test('is the same, byte by byte, for the same seed, and another for another', () => {
    expect(textOf(count, 1)).toEqual(textOf(count, 1));
    expect(textOf(count, 2)).not.toEqual(textOf(count, 1));
  });

  test('has as many communes today as were asked for', () => {
    const today = data.unit.filter(({ parent, validTo }) => parent === city && validTo === null);
    expect(today).toHaveLength(count);
  });

  test('has no error, and no warning but those that are meant', () => {
    const codes = problems.map(({ code }) => code);
    expect(codes.filter((code) => !INTENDED.includes(code))).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is flagged as simulated, every unit of it', () => {
    expect(data.unit.filter(({ simulated }) => simulated !== 'có')).toEqual([]);
    expect(data.document.filter(({ title }) => !title.includes('mô phỏng'))).toEqual([]);
  });

  test('counts TFR as 35 births a woman of 15–49, and the crude rate over the people', () => {
    for (const { unit, period, value } of numbered) {
      const women = figureOf(unit, 'PN-15-49', period) as number;
      const people = figureOf(unit, 'DAN-SO', period) as number;
      const births = value as number;
      expect(figureOf(unit, 'TFR', period)).toBeCloseTo((35 * births) / women, 1.99);
      expect(figureOf(unit, 'CBR', period)).toBeCloseTo((1000 * births) / people, 0.99);
    }
  });

  test('has no more births of second and later order than births', () => {
    for (const { unit, period, value } of numbered) {
      const second = figureOf(unit, 'SO-SINH-2', period) as number;
      const later = figureOf(unit, 'SO-SINH-3', period) as number;
      expect(second + later).toBeLessThanOrEqual(value as number);
    }
  });

  test('counts in the city its communes, and those that report nothing', () => {
    const ofCommunes = Map.groupBy(
      numbered.filter(({ unit }) => unit !== city),
      ({ period }) => period,
    );
    for (const [period, rows] of ofCommunes) {
      const sum = rows.reduce((total, { value }) => total + (value as number), 0);
      const whole = figureOf(city, 'SO-SINH', period) as number;
      const silent = (figureOf(city, 'SO-XA-PHUONG', period) as number) - rows.length;
      if (silent === 0) expect(whole).toBe(sum);
      else expect(whole).toBeGreaterThan(sum);
    }
  });

  test('uses no more money than was given, and says why where some is left', () => {
    for (const { unit, line, allocated, used, reason } of data.budget) {
      if (typeof used !== 'number') continue;
      expect(used).toBeLessThanOrEqual(allocated as number);
      const isWhole = unit === city && line === 'HM-2';
      if (!isWhole) expect(reason !== null).toBe(used < (allocated as number));
    }
  });

  test('has no more people trained than there are', () => {
    for (const { eligible, trained } of data.training)
      if (typeof eligible === 'number') expect(trained).toBeLessThanOrEqual(eligible);
  });
});

describe('the city of 12 communes', () => {
  const { data } = samples.get(12) as Reading & { readonly data: Data };
  const nameOf = (code: string) => data.unit.find((each) => each.code === code)?.name;
  const of = (name: string) => data.unit.find((each) => each.name === name)?.code ?? name;
  const yearsOf = (unit: string, indicator: string) =>
    data.observation
      .filter((row) => row.unit === unit && row.indicator === indicator)
      .filter(({ period, breakdown }) => /^\d{4}$/.test(period) && breakdown === null)
      .filter(({ value }) => typeof value === 'number')
      .map(({ period }) => Number(period));
  const all = [2020, 2021, 2022, 2023, 2024, 2025];

  test('has a commune with missing years, whose cells are blank', () => {
    expect(yearsOf(of('Xã Mẫu 04'), 'TFR')).toEqual([2020, 2023, 2024, 2025]);
    const blank = data.observation.filter(
      (row) => row.unit === of('Xã Mẫu 04') && row.indicator === 'TFR' && row.period === '2021',
    );
    expect(blank.map(({ value }) => value)).toEqual(['not-reported']);
  });

  test('has a commune with so few births that they are marked', () => {
    const births = data.observation.filter(
      (row) => row.unit === of('Xã Mẫu 05') && row.indicator === 'SO-SINH',
    );
    expect(births.map(({ value }) => (value as number) < 45)).toEqual(all.map(() => true));
  });

  test('has mergers of two communes into a new one in 2025, where the series break', () => {
    const merged = data.unit.filter(({ successors }) => successors.length > 0);
    expect(merged.map(({ name, successors }) => [name, ...successors.map(nameOf)])).toEqual([
      ['Xã Mẫu 15', 'Phường Mẫu 11'],
      ['Xã Mẫu 16', 'Phường Mẫu 11'],
      ['Xã Mẫu 13', 'Phường Mẫu 12'],
      ['Xã Mẫu 14', 'Phường Mẫu 12'],
    ]);
    expect(new Set(merged.map(({ validTo }) => validTo))).toEqual(new Set(['2025-06-30']));
    expect(yearsOf(of('Phường Mẫu 12'), 'CBR')).toEqual([2025]);
    expect(yearsOf(of('Phường Mẫu 12'), 'TFR')).toEqual([2023, 2024, 2025]);
    expect(yearsOf(of('Xã Mẫu 13'), 'TFR')).toEqual([2020, 2021, 2022, 2023, 2024]);
  });

  test('has a code that was used again, each figure with the unit of its time', () => {
    const [now, before] = [of('Phường Mẫu 11'), of('Xã Mẫu 15')];
    expect([now, before]).toEqual(['MAU011', 'MAU011-den-2025-06-30']);
    expect(yearsOf(now, 'TFR')).toEqual([2025]);
    expect(yearsOf(before, 'TFR')).toEqual([2020, 2021, 2022, 2023, 2024]);
  });

  test('tells births by quarter and by sex, whose sums are those of the year', () => {
    for (const unit of ['MAU', 'MAU001', 'MAU002']) {
      const births = data.observation.filter(
        (row) => row.unit === unit && row.indicator === 'SO-SINH' && row.period.startsWith('2025'),
      );
      const sum = (isOf: (row: (typeof births)[number]) => boolean) =>
        births.filter(isOf).reduce((total, { value }) => total + (value as number), 0);
      const whole = sum(({ period, breakdown }) => period === '2025' && breakdown === null);
      expect(births.filter(({ period }) => period !== '2025').map(({ period }) => period)).toEqual([
        ...['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'],
      ]);
      expect(sum(({ period }) => period !== '2025')).toBe(whole);
      expect(sum(({ breakdown }) => breakdown === 'Nam' || breakdown === 'Nữ')).toBe(whole);
    }
  });

  test('has the rate of the city in its wards and in its other communes', () => {
    const rates = data.observation.filter(
      ({ unit, indicator, period }) => unit === 'MAU' && indicator === 'TFR' && period === '2025',
    );
    expect(rates.map(({ breakdown }) => breakdown)).toEqual([null, 'Thành thị', 'Nông thôn']);
    const [whole, ...grounds] = rates.map(({ value }) => value as number);
    expect(Math.min(...grounds)).toBeLessThan(whole ?? 0);
    expect(Math.max(...grounds)).toBeGreaterThan(whole ?? 0);
  });

  test('has a plan as a count, and what nine months counted of it', () => {
    const plans = data.target.filter(({ indicator }) => indicator === 'TT-LONG-GHEP');
    expect(plans.map(({ unit, kind, to }) => [unit, kind, to])).toEqual([
      ['MAU001', 'chỉ tiêu giao năm', 2025],
      ['MAU002', 'chỉ tiêu giao năm', 2025],
    ]);
    const done = data.observation.filter(({ period }) => period.endsWith('-9M'));
    expect(done.map(({ unit, period }) => `${unit} ${period}`)).toEqual([
      ...['MAU001 2024-9M', 'MAU001 2025-9M', 'MAU002 2024-9M', 'MAU002 2025-9M'],
    ]);
  });

  test('has a figure that was corrected, with what it replaced and why', () => {
    expect(data.replaced.size).toBe(1);
    const [[before] = []] = [...data.replaced.values()];
    const now = data.observation.find(({ status }) => status === 'đính chính');
    expect([now?.unit, now?.indicator, now?.period]).toEqual(['MAU002', 'SO-SINH', '2023']);
    expect(now?.note).toBe('Bổ sung trẻ sinh tại cơ sở y tế ngoài địa bàn.');
    expect(now?.value).toBeGreaterThan(before?.value as number);
  });

  test('has a commune that has reported nothing, and one that has nothing for 2025', () => {
    const reporting = new Set(
      [...data.observation, ...data.training, ...data.budget].map(({ unit }) => unit),
    );
    const silent = data.unit.filter(({ code }) => !reporting.has(code));
    expect(silent.map(({ name }) => name)).toEqual(['Xã Mẫu 07']);
    expect(yearsOf(of('Xã Mẫu 06'), 'TFR')).toEqual(all.slice(0, -1));
  });

  test('has a commune that meets every target, and one exactly at the limit of 80%', () => {
    const shares = (name: string) =>
      data.training.filter(({ unit }) => unit === of(name)).map(({ percent }) => percent);
    expect(new Set(shares('Xã Mẫu 01'))).toEqual(new Set([100]));
    expect(shares('Xã Mẫu 02').filter((percent) => percent === 80)).not.toEqual([]);
    const goal = data.target.find(({ asPrinted }) => asPrinted === 'trên 80%');
    expect([goal?.comparator, goal?.value]).toEqual(['>', 80]);
  });

  test('has shares without totals, a lower bound, what does not apply, and what is not known', () => {
    const [row] = data.training.filter(({ unit }) => unit === of('Xã Mẫu 03'));
    expect([row?.eligible, row?.percent]).toEqual(['not-reported', 100]);
    const bounds = data.observation.filter(({ bound }) => bound === '≥');
    expect(new Set(bounds.map(({ unit }) => nameOf(unit)))).toEqual(new Set(['Phường Mẫu 10']));
    const values = data.observation.map(({ value }) => value);
    expect(values).toContain('not-applicable');
    expect(values).toContain('no-data');
  });

  test('has figures of 2025 that are preliminary, and no others', () => {
    const preliminary = data.observation.filter(({ status }) => status === 'sơ bộ');
    expect(new Set(preliminary.map(({ period }) => period.slice(0, 4)))).toEqual(new Set(['2025']));
  });

  test('has money that was not used, with reasons', () => {
    const left = data.budget.filter(({ unit }) => unit === of('Xã Mẫu 08'));
    expect(left.some(({ used }) => used === 0)).toBe(true);
    expect(left.filter(({ reason }) => reason === null)).toEqual([]);
  });
});

/** Printed totals against the sum of their parts: budget lines, and the groups of a count. */
import { type Budget, MONEY, type MoneyKey } from '../dataset/budget.ts';
import type { BudgetLine } from '../dataset/budget-line.ts';
import type { Data } from '../dataset/data.ts';
import type { Observation } from '../dataset/observation.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import { type Figure, money, number } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { pairOf } from '../reader/cell/group-column.ts';
import { budgetSubject } from './budget.ts';
import { type Observations, observationSubject } from './observation.ts';

export function checkTotals(data: Data, observations: Observations): Problem[] {
  return [...checkMoney(data), ...checkGroups(data, observations)];
}

function checkMoney({ budget, budgetLine }: Data): Problem[] {
  const below = Map.groupBy(budgetLine, ({ parent }) => parent);
  const names = new Map(budgetLine.map(({ code, name }) => [code, name]));
  const rowsOf = Map.groupBy(budget, ({ unit, period, line }) => [unit, period, line].join('|'));
  const beside = (whole: Budget, line: string) =>
    rowsOf.get([whole.unit, whole.period, line].join('|')) ?? [];
  return [...rowsOf.values()].flatMap((rows) => {
    const line = rows[0]?.line ?? '';
    const name = names.get(line) ?? line;
    return [
      ...rows.flatMap((whole) => checkBelow(whole, name, below, beside)),
      ...checkFunds(rows, name),
    ];
  });
}

/** A line that has lines below it, of one fund where both name it. */
function checkBelow(
  whole: Budget,
  name: string,
  below: ReadonlyMap<string | null, readonly BudgetLine[]>,
  beside: (whole: Budget, line: string) => readonly Budget[],
): Problem[] {
  return MONEY.flatMap((key) => {
    const own = ({ code }: BudgetLine) => {
      const rows = beside(whole, code);
      return whole.fund === null
        ? ofAllFunds(rows, key)
        : rows.filter(({ fund }) => fund === whole.fund);
    };
    const parts = partsOf([whole.line], key, below, own);
    return parts.length === 0
      ? []
      : checkLine(whole, parts, key, { name, parts: 'hạng mục danh mục xếp vào đó', areAll: true });
  });
}

/** What all funds give a line: what is said of it without a fund, else each of them. */
function ofAllFunds(rows: readonly Budget[], key: MoneyKey): readonly Budget[] {
  const whole = rows.filter((row) => row.fund === null && isTold(row[key]));
  return whole.length > 0 ? whole : rows;
}

/** The money of a line without a fund against that of its funds: a single one may be one of several. */
function checkFunds(rows: readonly Budget[], name: string): Problem[] {
  const whole = rows.find(({ fund }) => fund === null);
  const parts = rows.flatMap((row) => (row.fund === null ? [] : [[row]]));
  if (!whole || parts.length === 0) return [];
  const words = { name, parts: 'nguồn kinh phí của hạng mục', areAll: parts.length > 1 };
  return MONEY.flatMap((key) => checkLine(whole, parts, key, words));
}

/**
 * The rows of each line below a line. One that tells nothing itself, as the heading “trong đó chi:”,
 * is told by the lines below it; without any it is a part that nobody told. `path` is the line after
 * those above it, none of which is its own part where the catalogue runs in a circle.
 */
function partsOf(
  path: readonly string[],
  key: MoneyKey,
  below: ReadonlyMap<string | null, readonly BudgetLine[]>,
  own: (line: BudgetLine) => readonly Budget[],
): (readonly Budget[])[] {
  const parts = (below.get(path.at(-1) ?? null) ?? []).filter(({ code }) => !path.includes(code));
  return parts.flatMap((part) => {
    const rows = own(part);
    const isSilent = !rows.some((row) => isTold(row[key]));
    const lower = isSilent ? partsOf([...path, part.code], key, below, own) : [];
    return lower.length > 0 ? lower : [rows];
  });
}

/** A line and its parts in words, and whether these are all of them. */
interface Called {
  readonly name: string;
  readonly parts: string;
  readonly areAll: boolean;
}

/** Only a whole of which every part is told can differ from their sum by being larger. */
function checkLine(
  whole: Budget,
  lines: readonly (readonly Budget[])[],
  key: MoneyKey,
  { name, parts: called, areAll }: Called,
): Problem[] {
  const total = whole[key];
  const parts = lines.flat().filter((row) => typeof row[key] === 'number');
  const sum = parts.reduce((all, row) => all + (row[key] as number), 0);
  const areTold = lines.every((rows) => rows.some((row) => isTold(row[key])));
  if (typeof total !== 'number' || parts.length === 0) return [];
  if (areTold && areAll ? sum === total : sum <= total) return [];
  const facts = {
    name,
    total: money(total),
    sum: money(sum),
    parts: areTold ? `${number(parts.length)} ${called}` : `${toldOf(lines, key)} ${called} có số,`,
    also: placesInWords(parts, whole),
  };
  return [problem('total-differs', placeOf(whole, key), facts, budgetSubject(whole))];
}

/** `4 trong 7`: the sum is of these lines alone. */
function toldOf(lines: readonly (readonly Budget[])[], key: MoneyKey): string {
  const told = lines.filter((rows) => rows.some((row) => typeof row[key] === 'number'));
  return `${number(told.length)} trong ${number(lines.length)}`;
}

const isTold = (value: Figure): boolean => typeof value === 'number' || value === 'none';

/** The groups of a count against the figure without a group; added up where the indicator is. */
function checkGroups(data: Data, observations: Observations): Problem[] {
  return data.indicator
    .filter(({ kind }) => kind === 'số đếm')
    .flatMap(({ code, name, aggregation }) =>
      [...groupsOf(observations, code).values()].flatMap(([whole, ...parts]) =>
        whole === undefined
          ? []
          : [
              ...parts.flatMap((part) => checkPart(whole, part, name)),
              ...(aggregation === 'cộng' ? checkGroup(whole, parts, name) : []),
            ],
      ),
    );
}

/** Of men and women, or town and country, neither is more than both. */
function checkPart(whole: Observation, part: Observation, name: string): Problem[] {
  const breakdown = part.breakdown ?? '';
  const [all, own] = [whole.value as number, part.value as number];
  if (pairOf(breakdown) === '' || own <= all) return [];
  const facts = {
    ...{ name, total: number(all), sum: number(own), parts: `Nhóm “${breakdown}”`, alone: true },
    also: placesInWords([whole], part),
  };
  return [problem('parts-over-total', placeOf(part, 'value'), facts, observationSubject(part))];
}

const areFigures = (own: number, all: number): boolean => own + all < Infinity;

/** The figures of an indicator without a group, each before those of one kind of its groups. */
function groupsOf(observations: Observations, indicator: string): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  const ofIndicator = ['indicator', indicator] as const;
  const ofWhole = ['breakdown', () => null] as const;
  for (const [row, whole] of observations.pairs(ofIndicator, ofWhole, 'value', areFigures)) {
    if (row.breakdown === null || row.bound !== '=' || whole.bound !== '=') continue;
    const key = [row.unit, row.period, groupOf(row.breakdown)].join('|');
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [whole, row]);
  }
  return groups;
}

/** A single group is a part of the whole, of which the others are not told. */
function checkGroup(whole: Observation, parts: readonly Observation[], name: string): Problem[] {
  const isSame = sumOf(parts) === whole.value;
  return parts.length < 2 || isSame ? [] : [totalDiffers(whole, parts, name, 'nhóm')];
}

export const sumOf = (parts: readonly Observation[]): number =>
  parts.reduce((all, { value }) => all + (value as number), 0);

/** `called` is what the parts are. */
export function totalDiffers(
  whole: Observation,
  parts: readonly Observation[],
  name: string,
  called: string,
): Problem {
  const facts = {
    name,
    total: number(whole.value as number),
    sum: number(sumOf(parts)),
    parts: `${number(parts.length)} ${called}`,
    also: placesInWords(parts, whole),
  };
  return problem('total-differs', placeOf(whole, 'value'), facts, observationSubject(whole));
}

/** “Tuổi: 15–19” and “Giới: nam” are parts of two different sums, so are “Nam” and “Thành thị”. */
const groupOf = (breakdown: string): string =>
  breakdown.includes(':') ? breakdown.slice(0, breakdown.indexOf(':')) : pairOf(breakdown);

/** A unit at one sight: of each content its newest figure, what it is held against, and the unit above. */
import { blockId } from '../address.ts';
import { cardLine } from '../chart/card-line.ts';
import { millions, NBSP, number, observed, shortPeriod, withUnit } from '../format.ts';
import { remembered } from '../memory.ts';
import { budgetIn } from '../model/budget-use.ts';
import { childrenOf } from '../model/children.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Model, Profile } from '../model/model.ts';
import { byEnd } from '../model/period.ts';
import { latest } from '../model/series.ts';
import { lackOf, silenceNow } from '../model/silence.ts';
import { referenceLevel } from '../model/target.ts';
import { BUDGET, FERTILITY } from '../model/theme.ts';
import type { Unit } from '../model/unit-tree.ts';
import { inferredInBrief } from '../sentence/budget.ts';
import type { StatusWord } from '../sentence/card.ts';
import { sumShare, usedShare } from '../sentence/children.ts';
import { levelInWords } from '../sentence/target.ts';
import { aboveIn } from './above.ts';
import { judgementOf, NOT_JUDGED, type ScoreRow, statusOf } from './score-row.ts';
import { trainingRows } from './score-training.ts';

export type { ScoreRow };

/**
 * Fertility, training, money, what else has a target, births; a content without any figure has no row. The page of a
 * unit, its sheet and its summary show the same rows, made once.
 */
export const scoreRows = remembered(makeRows, ({ unit }: Profile) => unit.code);

function makeRows(model: Model, profile: Profile): readonly ScoreRow[] {
  const parent = model.units.get(profile.unit.parent ?? '') ?? null;
  return [
    ...fertilityRow(model, profile, parent),
    ...trainingRows(model, profile, parent),
    ...moneyRow(model, profile, parent && childrenOf(model, parent)?.budget),
    ...targetRows(model, profile, parent),
    ...birthsRow(model, profile, parent),
  ];
}

const pageOf = ({ unit }: Profile, theme: Parameters<typeof blockId>[0]) =>
  `#${blockId(theme, unit)}`;

function fertilityRow(model: Model, profile: Profile, parent: Unit | null): readonly ScoreRow[] {
  const { fertility, intervals, unit } = profile;
  const now = fertility && latest(fertility);
  if (!fertility || !now) return [];
  const reference = referenceLevel(model.targets(unit, fertility.indicator.code));
  const interval = intervals.find(({ year }) => year === now.year);
  const judged = judgementOf(
    model,
    unit,
    ({ target }) =>
      target.indicator === fertility.indicator.code &&
      target.from === now.year &&
      target.to === now.year,
  );
  return [
    {
      name: FERTILITY.name,
      href: pageOf(profile, FERTILITY.key),
      figure: observed(now.row),
      derived: false,
      fraction: null,
      of: `${fertility.indicator.measure}, năm${NBSP}${now.year}`,
      target: judged
        ? levelInWords(judged.target, fertility.indicator.measure)
        : reference
          ? `mức thay thế ${number(reference.value, reference.decimals)}`
          : null,
      isReference: judged === null && reference !== undefined,
      status: judged
        ? statusOf(judged)
        : reference
          ? sideOf(now.value, reference.value, interval)
          : NOT_JUDGED,
      rows: [now.row],
      line: cardLine(fertility.known, intervals, reference?.value ?? null),
      bar: null,
      whole: aboveIn(model, parent, fertility.indicator.code, now.year),
    },
  ];
}

/** Beside a level that is no target: told in ink, and as near where chance may have made the distance. */
function sideOf(
  value: number,
  level: number,
  interval: { readonly lower: number; readonly upper: number } | undefined,
): StatusWord {
  const words = value < level ? 'Thấp hơn' : value > level ? 'Cao hơn' : 'Bằng';
  const isNear = interval && interval.lower <= level && interval.upper >= level && value !== level;
  return {
    status: 'not-judged',
    text: isNear ? `Xấp xỉ ${number(level)}` : `${words} ${number(level)}`,
  };
}

function moneyRow(
  model: Model,
  profile: Profile,
  above: { readonly allocated: number; readonly unused: number } | null | undefined,
): readonly ScoreRow[] {
  const { budget } = profile;
  const period = budget?.uses
    .map(({ row }) => row.period)
    .toSorted(byEnd)
    .at(-1);
  if (!budget || period === undefined) return [];
  const uses = budgetIn(budget, period);
  const given = budget.uses
    .filter(({ row }) => row.period === period)
    .reduce((all, { row }) => all + (typeof row.allocated === 'number' ? row.allocated : 0), 0);
  const share = uses && usedShare(uses);
  const silence = silenceNow(model.reportStatus(profile.unit), lackOf.money);
  const when = /^\d{4}$/.test(period) ? `năm${NBSP}${period}` : shortPeriod(period);
  return [
    {
      name: 'Kinh phí đã sử dụng',
      href: pageOf(profile, BUDGET.key),
      figure: uses && share !== null ? sumShare(uses) : null,
      silence,
      derived: true,
      fraction: uses && `${millions(uses.used)}/${millions(uses.allocated)}`,
      of: uses
        ? [`${NBSP}triệu đồng`, when, inferredInBrief(uses.counted)].filter(Boolean).join(', ')
        : given > 0
          ? `được giao ${millions(given)}${NBSP}triệu đồng, ${when}`
          : when,
      target: null,
      isReference: false,
      status: uses
        ? NOT_JUDGED
        : { status: 'no-data', text: `${silence === 'owed' ? 'Chưa có' : 'Không ghi'} số sử dụng` },
      rows: budget.uses.filter(({ row }) => row.period === period).map(({ row }) => row),
      line: null,
      bar: share === null ? null : { share, level: null },
      // Of the units beside it, as its own budget is another.
      whole: above ? { text: sumShare(above), derived: true } : null,
    },
  ];
}

/** Every other indicator that has a target and a figure, by the newest of its targets. */
function targetRows(model: Model, profile: Profile, parent: Unit | null): readonly ScoreRow[] {
  const held = model
    .judgements(profile.unit)
    .filter(
      ({ target, standing }) =>
        standing !== null &&
        target.kind !== 'mức tham chiếu' &&
        target.indicator !== profile.fertility?.indicator.code,
    );
  const byIndicator = Map.groupBy(held, ({ target }) => target.indicator);
  return [...byIndicator.values()].flatMap((some) => {
    const yearOf = ({ standing }: Judgement) => standing?.point.year ?? 0;
    const [newest] = some.toSorted((a, b) => yearOf(b) - yearOf(a) || a.target.to - b.target.to);
    if (!newest?.standing) return [];
    const { point, indicator } = newest.standing;
    const series = model.series(profile.unit, indicator.code);
    return series
      ? [
          {
            name: indicator.name,
            href: pageOf(profile, indicator.theme),
            figure: withUnit(
              observed(point.row) ?? '',
              indicator.measure === '%' ? '%' : '',
            ).trim(),
            derived: false,
            fraction: null,
            of: `${indicator.measure === '%' ? '' : `${indicator.measure}, `}năm${NBSP}${point.year}`,
            target: levelInWords(newest.target, indicator.measure),
            isReference: false,
            status: statusOf(newest),
            rows: [point.row],
            line: series.known.length > 1 ? cardLine(series.known, [], null) : null,
            bar: null,
            whole: aboveIn(model, parent, indicator.code, point.year),
          },
        ]
      : [];
  });
}

function birthsRow(model: Model, profile: Profile, parent: Unit | null): readonly ScoreRow[] {
  const total = profile.births?.total;
  const now = total?.known.at(-1);
  if (!total || !now) return [];
  return [
    {
      name: 'Số trẻ sinh ra',
      href: pageOf(profile, 'sinh'),
      figure: observed(now.row),
      derived: false,
      fraction: null,
      of: `trẻ, năm${NBSP}${now.year}`,
      target: null,
      isReference: false,
      status: NOT_JUDGED,
      rows: [now.row],
      line: total.known.length > 1 ? cardLine(total.known, [], null) : null,
      bar: null,
      whole: aboveIn(model, parent, total.indicator.code, now.year),
    },
  ];
}

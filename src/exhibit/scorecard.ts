/** A unit at one sight: of each content its newest figure, what it is held against, and the unit above. */
import { blockId, sectionId } from '../address.ts';
import { type CardLine, cardLine } from '../chart/card-line.ts';
import { NBSP, number, observed, type Silence, shortPeriod, withUnit } from '../format.ts';
import { budgetIn } from '../model/budget-use.ts';
import { childrenOf } from '../model/children.ts';
import { latestForms } from '../model/coverage.ts';
import { percentOf, totalOf, trainedOf } from '../model/coverage-sum.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Model, Profile } from '../model/model.ts';
import { byEnd, yearsOf } from '../model/period.ts';
import { latest } from '../model/series.ts';
import { lackOf, silenceNow } from '../model/silence.ts';
import { referenceLevel } from '../model/target.ts';
import { BUDGET, FERTILITY, TRAINING } from '../model/theme.ts';
import type { Unit } from '../model/unit-tree.ts';
import { inferredInBrief } from '../sentence/budget.ts';
import type { StatusWord } from '../sentence/card.ts';
import { coverageInWords, millions, sumShare, usedShare } from '../sentence/children.ts';
import { levelInWords } from '../sentence/target.ts';
import { inSentence, learnersNoun } from '../sentence/training.ts';
import { upTo } from '../sentence/when.ts';
import { type Above, aboveIn, trainingAbove } from './above.ts';

export interface ScoreRow {
  readonly name: string;
  readonly href: string;
  /** Null where there is none. */
  readonly figure: string | null;
  /** Why, where there is none. */
  readonly silence?: Silence;
  readonly derived: boolean;
  /** `48,8/52,1`, summed as the share of it is; null where no two numbers are. */
  readonly fraction: string | null;
  /** Its measure, of how many, its period; behind the fraction. */
  readonly of: string;
  readonly target: string | null;
  /** Whether that is a level of reference, which nobody has set the unit. */
  readonly isReference: boolean;
  readonly status: StatusWord | null;
  readonly line: CardLine | null;
  readonly bar: { readonly share: number; readonly level: number | null } | null;
  /** The same of the unit above; null where it has none. */
  readonly whole: Above | null;
}

const NOT_JUDGED: StatusWord = { status: 'not-judged', text: 'Không đánh giá' };

/** Fertility, training, money, what else has a target, births; a content without any figure has no row. */
export function scoreRows(model: Model, profile: Profile): readonly ScoreRow[] {
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

const judgementOf = (
  model: Model,
  unit: Unit,
  isIt: (each: Judgement) => boolean,
): Judgement | null =>
  model.judgements(unit).find((each) => each.target.kind !== 'mức tham chiếu' && isIt(each)) ??
  null;

function statusOf({ verdict }: Judgement, missing = ''): StatusWord {
  const lack = missing && `, thiếu ${missing}${NBSP}điểm`;
  if (verdict === 'met') return { status: 'met', text: 'Đạt' };
  if (verdict === 'not-met') return { status: 'not-met', text: `Chưa đạt${lack}` };
  if (verdict === 'ongoing') return { status: 'ongoing', text: `Đang thực hiện${lack}` };
  return verdict === 'no-data' ? { status: 'no-data', text: 'Thiếu số liệu' } : NOT_JUDGED;
}

function trainingRows(model: Model, profile: Profile, parent: Unit | null): readonly ScoreRow[] {
  const { unit, coverage } = profile;
  const [section] = TRAINING.sections(profile);
  const above = parent ? childrenOf(model, parent) : null;
  return latestForms(coverage).map(({ audience, asOf, results }) => {
    const sum = totalOf(results.flatMap((result) => trainedOf(result) ?? []));
    const [year] = yearsOf(asOf);
    const judged = judgementOf(
      model,
      unit,
      ({ target }) =>
        target.audience === audience && (target.from ?? year) <= year && year <= target.to,
    );
    const level = typeof judged?.target.value === 'number' ? judged.target.value : null;
    const percent = sum && percentOf(sum);
    const trained = results.flatMap(({ row }) =>
      typeof row.trained === 'number' ? row.trained : [],
    );
    const places = trained.reduce((all, each) => all + each, 0);
    const people = learnersNoun(results.length);
    const gap = level !== null && percent !== null ? Math.max(0, level - percent) : 0;
    return {
      name: `Đào tạo ${inSentence(audience)}`,
      href: section ? `#${sectionId(section, unit)}` : '#',
      figure: sum ? coverageInWords(sum, level) : trained.length > 0 ? `${number(places)}/?` : null,
      silence: silenceNow(model.reportStatus(unit), lackOf.learners(audience)),
      derived: true,
      fraction: sum && `${number(sum.trained)}/${number(sum.eligible)}`,
      of: sum
        ? `${NBSP}${people}, ${upTo(asOf)}`
        : `${people} đã học, báo cáo không ghi tổng số; ${upTo(asOf)}`,
      target: judged && levelInWords(judged.target, '%'),
      isReference: false,
      status:
        judged && sum
          ? statusOf(judged, gap > 0 ? number(Number(gap.toFixed(1)), 1) : '')
          : NOT_JUDGED,
      line: null,
      bar: percent === null ? null : { share: percent, level },
      whole: trainingAbove(above?.audiences.find((each) => each.audience === audience)),
    };
  });
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
      line: total.known.length > 1 ? cardLine(total.known, [], null) : null,
      bar: null,
      whole: aboveIn(model, parent, total.indicator.code, now.year),
    },
  ];
}

/** What a unit's scorecard must hold: figure, target, judgement, and the same of the unit above. */
import type { Model } from '../../../src/model/model.ts';
import type { Unit } from '../../../src/model/unit-tree.ts';
import { budgetOf, trainingOf } from '../rows.ts';
import type { Row, Table } from './reading.ts';
import { moneyOf } from './rows/budget.ts';
import { below, indicatorName, newestYear, noneNow, own, unitOf, VERDICTS } from './rows/cell.ts';
import { levelText } from './rows/target.ts';
import { formOf, type Summed } from './rows/training.ts';
import { saidText, shareText, written } from './words.ts';

interface Card {
  readonly figure: string;
  readonly target?: string | null;
  readonly state?: string;
  readonly whole?: string | null;
}

const NOT_JUDGED = VERDICTS['not-judged'] ?? '';

type Judged = ReturnType<Model['judgements']>[number];

/** A row for each matter of which the unit has a figure. */
export function scorecard(table: Table, model: Model): readonly Row[] {
  const unit = unitOf(table, model);
  const above = model.units.get(unit.parent ?? '') ?? null;
  const [whole = ''] = table.columns.filter((column) => column.startsWith('Toàn'));
  const row = (head: string, card: Card): Row => ({
    head,
    cells: {
      'Số mới nhất': card.figure,
      'Mục tiêu, mức': card.target ?? '–',
      'Trạng thái': card.state ?? NOT_JUDGED,
      'Xu hướng': '',
      [whole]: card.whole ?? 'không có',
    },
  });
  const audiences = [...new Set(model.data.training.map(({ audience }) => audience))];
  return [
    ...indicators(model, unit, above).map(([head, card]) => row(head, card)),
    ...audiences.flatMap((audience) => {
      const card = training(model, unit, above, audience);
      const head = `Đào tạo ${audience.charAt(0).toLocaleLowerCase('vi')}${audience.slice(1)}`;
      return card ? [row(head, card)] : [];
    }),
    ...[money(model, unit, above) ?? []].flat().map((card) => row('Kinh phí đã sử dụng', card)),
  ];
}

const NAMES = new Map([
  ['TFR', 'Mức sinh'],
  ['SO-SINH', 'Số trẻ sinh ra'],
]);

function indicators(model: Model, unit: Unit, above: Unit | null) {
  return model.data.indicator.flatMap(({ code, name, measure }) => {
    const newest = own(model, unit)
      .filter(({ indicator, value }) => indicator === code && typeof value === 'number')
      .filter(({ breakdown, period }) => breakdown === null && /^\d{4}$/.test(period))
      .toSorted((a, b) => a.period.localeCompare(b.period))
      .at(-1);
    if (!newest) return [];
    const year = Number(newest.period);
    const judged = model
      .judgements(unit)
      .filter(({ target, standing }) => target.indicator === code && standing !== null)
      .filter(({ target }) => target.kind !== 'mức tham chiếu')
      .filter(({ target, standing }) =>
        code === 'TFR' ? target.from === year && target.to === year : standing?.point.year === year,
      )
      .toSorted((a, b) => a.target.to - b.target.to)[0];
    const card = {
      figure: `${saidText(newest)}${measure === '%' ? '%' : ''}`,
      ...(judged ? judgedWords(judged, measure) : sideWords(model, unit, code, year)),
      whole: above && aboveText(model, above, code, newest.period),
    };
    return [[NAMES.get(code) ?? name, card] as const];
  });
}

const judgedWords = ({ target, verdict }: Judged, measure: string) => ({
  target: levelText(target, measure),
  state: VERDICTS[verdict] ?? '',
});

/** Beside a level that is no target: where the rate lies, or that its interval holds the level. */
function sideWords(model: Model, unit: Unit, code: string, year: number): Partial<Card> {
  const reference = model
    .targets(unit, code)
    .find(({ kind, value }) => kind === 'mức tham chiếu' && typeof value === 'number');
  const rate = own(model, unit).find(
    (row) => row.indicator === code && row.period === String(year) && row.breakdown === null,
  );
  if (!reference || code !== 'TFR' || typeof rate?.value !== 'number') return {};
  const level = Number(reference.value);
  const interval = model.profile(unit).intervals.find((each) => each.year === year);
  const isNear = interval && interval.lower <= level && level <= interval.upper;
  const side = rate.value < level ? 'Thấp hơn' : rate.value > level ? 'Cao hơn' : 'Bằng';
  const words = isNear && rate.value !== level ? 'Xấp xỉ' : side;
  const text = written(level, reference.decimals);
  return { target: `mức thay thế ${text}`, state: `${words} ${written(level)}` };
}

/** The unit's own figure of the year; of a count without one the sum of those below it, as computed. */
function aboveText(model: Model, above: Unit, code: string, period: string): string | null {
  const isIt = (row: ReturnType<typeof own>[number]) =>
    row.indicator === code &&
    row.period === period &&
    row.breakdown === null &&
    typeof row.value === 'number';
  const said = own(model, above).find(isIt);
  if (said) return saidText(said);
  if (indicatorName(model.data, code).aggregation !== 'cộng') return null;
  const units = below(model, above, Number(period));
  const rows = units.flatMap((unit) => own(model, unit).find(isIt) ?? []);
  if (rows.length < 2) return null;
  const sum = rows.reduce((all, { value }) => all + Number(value), 0);
  return `${rows.length < units.length ? 'ít nhất ' : ''}${written(sum)} ~`;
}

const percent = ({ trained, eligible }: Summed): number => (100 * trained) / eligible;

function training(model: Model, unit: Unit, above: Unit | null, audience: string): Card | null {
  const years = trainingOf(model, unit.code)
    .filter((row) => row.audience === audience)
    .map(({ asOf }) => asOf);
  const year = newestYear(years);
  const { sum, learners, isSaid } = formOf(model, unit, audience, year);
  if (year === 0) return null;
  const judged = model
    .judgements(unit)
    .find(
      ({ target }) =>
        target.audience === audience && (target.from ?? year) <= year && year <= target.to,
    );
  const level = Number(judged?.target.value ?? Number.NaN);
  const gap = sum && !Number.isNaN(level) ? Math.max(0, level - percent(sum)) : 0;
  const lack = gap > 0 ? `, thiếu ${written(Number(gap.toFixed(1)), 1)} điểm` : '';
  const share = sum && shareText(sum.trained, sum.eligible);
  const isOpen = judged?.verdict === 'not-met' || judged?.verdict === 'ongoing';
  return {
    figure: share
      ? `${share} ~`
      : isSaid
        ? `${written(learners)}/? ~`
        : noneNow(model, unit, { dataset: 'dao-tao', audience }),
    target: judged ? levelText(judged.target, '%') : null,
    state: judged && sum ? `${VERDICTS[judged.verdict]}${isOpen ? lack : ''}` : NOT_JUDGED,
    whole: above && trainingAbove(model, above, audience),
  };
}

function trainingAbove(model: Model, above: Unit, audience: string): string | null {
  const codes = new Set(model.units.children(above.code).map(({ code }) => code));
  const forms = model.data.training.filter((row) => row.audience === audience);
  const year = newestYear(forms.filter(({ unit }) => codes.has(unit)).map(({ asOf }) => asOf));
  const sums = below(model, above, year).flatMap(
    (unit) => formOf(model, unit, audience, year).sum ?? [],
  );
  const total = (key: keyof Summed) => sums.reduce((all, sum) => all + sum[key], 0);
  const all = { trained: total('trained'), eligible: total('eligible') };
  const sum = formOf(model, above, audience, year).sum ?? (sums.length > 0 ? all : null);
  return sum && `${shareText(sum.trained, sum.eligible)} ~`;
}

function money(model: Model, unit: Unit, above: Unit | null): Card | null {
  const rows = budgetOf(model, unit.code).filter((row) =>
    [row.allocated, row.used].some((each) => each !== 'not-reported'),
  );
  if (rows.length === 0) return null;
  const none = noneNow(model, unit, { dataset: 'kinh-phi' });
  const { both, text } = moneyOf(model, [unit], newestYear(rows.map(({ period }) => period)));
  return {
    figure: both ? `${text.split(' ')[0]} ~` : none,
    state: both ? NOT_JUDGED : `${none === 'chưa có' ? 'Chưa có' : 'Không ghi'} số sử dụng`,
    whole: above && moneyAbove(model, above),
  };
}

/** Of the units that give both amounts in the newest year of any: the budget of the unit above is another. */
function moneyAbove(model: Model, above: Unit): string | null {
  const codes = new Set(model.units.children(above.code).map(({ code }) => code));
  const year = newestYear(
    model.data.budget
      .filter(({ unit }) => codes.has(unit))
      .filter(({ allocated, used }) => [allocated, used].every((each) => typeof each === 'number'))
      .map(({ period }) => period),
  );
  const some = below(model, above, year).filter((unit) => moneyOf(model, [unit], year).both);
  return some.length > 0 ? `${moneyOf(model, some, year).text.split(' ')[0]} ~` : null;
}

/**
 * Random valid models: what a data folder means, before it is written in any shape.
 *
 * Valid means: every reference is there, no two rows speak of the same thing, and nothing that
 * is an error between cells (parts over their whole, more trained than there are, a result of
 * the future). What is only a warning may happen.
 */
import fc from 'fast-check';
import { type DatasetKey, datasets } from '../../src/dataset/datasets.ts';
import { STATUSES, type Status } from '../../src/dataset/provenance.ts';
import { RHYTHMS } from '../../src/dataset/task.ts';
import type { Missing } from '../../src/format.ts';
import { tidy } from '../../src/table/fold.ts';

/** A number as it was written: its value and how many decimals it has. */
export interface Num {
  readonly value: number;
  readonly decimals: number;
}

export type Fig = Num | 'mark' | Missing;
export type Value = string | number | null | readonly string[] | Fig;
export type ModelRow = Readonly<Record<string, Value>>;

export type Key =
  | 'unit'
  | 'document'
  | 'indicator'
  | 'course'
  | 'budgetLine'
  | 'target'
  | 'training'
  | 'budget'
  | 'task';

/** Observations of one file: rows one by one, or a full grid that may be written in columns. */
export interface ObservationFile {
  readonly rows: readonly ModelRow[];
  readonly grid: Grid | null;
}

export interface Grid {
  readonly periods: readonly string[];
  /** Periods whose figures are preliminary, so that their headers may say so. */
  readonly preliminary: readonly string[];
  readonly indicators: readonly string[];
  /** Whether a row may hold all indicators: none of its cells depends on the indicator. */
  readonly mayTurn: boolean;
}

export interface World {
  readonly rows: Readonly<Record<Key, readonly ModelRow[]>>;
  readonly observations: readonly ObservationFile[];
}

export const isNum = (value: unknown): value is Num =>
  typeof value === 'object' && value !== null && 'decimals' in value;

// Words of officers, with all that is hard for a CSV. None looks like a formula, an error of a
// spreadsheet, a phone number or another code; none is the name of a column, for a row above the
// header that says two names would be a header itself.
const WORDS = [
  ...['Trường', 'THPT', 'Cao Bình', 'năm học', 'hoà giải', 'thuỷ lợi', 'kỹ thuật', 'tỷ lệ'],
  ...['"Cao Bình"', 'đạt;', 'một, hai', 'a|b', 'tổ 5"', '(đợt 1)', '–', '½', '“mới”', '80%'],
  ...['Đã rà soát:', '=', '+ Năm 2023', "d'or", 'm²', '2.500', '«x»', '…', 'ước', 'Ế ẩm'],
];
const STARTS = [
  'Trường',
  'Đội',
  'Thôn Nà Cáp',
  '"Tổ',
  'Ý kiến',
  'ấp',
  '“Câu lạc bộ',
  '(Theo',
  'Ghi',
];

const text = fc
  .tuple(fc.constantFrom(...STARTS), fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }))
  .map(([start, words]) => tidy([start, ...words].join(' ')));
const maybeText = fc.option(text, { nil: null, freq: 1 });

const missing = fc.constantFrom<Missing>('not-reported', 'none', 'no-data', 'not-applicable');

export const num = (value: number, decimals: number): Num => ({
  value: Number((value / 10 ** decimals).toFixed(decimals)),
  decimals,
});

const count = fc
  .oneof(
    fc.nat(60),
    fc.integer({ min: 100, max: 999_999 }),
    fc.integer({ min: 1_000_000, max: 50_000_000 }),
  )
  .map((value) => num(value, 0));

/** A percentage of none, one, two or four decimals: three would be ambiguous by the contract. */
const percent = fc
  .tuple(fc.constantFrom(0, 1, 2, 4), fc.nat(1_000_000))
  .map(([decimals, part]) => num(Math.round((part / 1_000_000) * 100 * 10 ** decimals), decimals));

/** Three decimals stand where `1,234` cannot be 1234: below one, and from a thousand on. */
const rate = fc
  .tuple(fc.constantFrom(2, 0, 1, 3, 4), fc.integer({ min: -9_999, max: 99_999_999 }))
  .map(([decimals, digits]) => {
    const whole = Math.trunc(Math.abs(digits) / 1_000);
    const isAmbiguous = decimals === 3 && whole >= 1 && whole <= 999;
    return num(isAmbiguous ? digits % 1_000 : digits, decimals);
  });

const mark = fc.constantFrom<Fig>('mark', num(0, 0));
const figure = (of: fc.Arbitrary<Fig>): fc.Arbitrary<Fig> =>
  fc.oneof({ arbitrary: of, weight: 5 }, { arbitrary: missing, weight: 1 });

interface FigureKinds {
  readonly count: Fig;
  readonly percent: Fig;
  readonly rate: Fig;
  readonly mark: Fig;
}

/** One figure of each kind: which one stands in the cell is known with its indicator. */
const figures: fc.Arbitrary<FigureKinds> = fc.record({
  count: figure(count),
  percent: figure(percent),
  rate: figure(rate),
  mark: figure(mark),
});

const day = fc
  .record({ y: fc.integer({ min: 1990, max: 2025 }), at: fc.nat(364) })
  .map(({ y, at }) => new Date(Date.UTC(y, 0, 1 + at)).toISOString().slice(0, 10));
/** None so far before the others that it is asked about. */
const pastYear = fc.integer({ min: 1995, max: 2025 });
/** A document that may tell of any of those years. */
const lateDay = fc
  .nat(300)
  .map((at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));
const period = fc.oneof(
  { arbitrary: pastYear.map(String), weight: 4 },
  {
    arbitrary: fc.tuple(pastYear, fc.integer({ min: 1, max: 5 })).map(([y, n]) => `${y - n}/${y}`),
    weight: 1,
  },
  {
    arbitrary: fc.tuple(pastYear, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
    weight: 1,
  },
  {
    arbitrary: fc.tuple(pastYear, fc.integer({ min: 1, max: 2 })).map(([y, h]) => `${y}-H${h}`),
    weight: 1,
  },
  { arbitrary: day, weight: 1 },
);

const status = fc.constantFrom(...STATUSES, null);

const provenance = fc.record({
  status,
  source: fc.nat(9),
  place: maybeText,
  asPrinted: maybeText,
  note: maybeText,
});

const at = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;
const codeAt = (rows: readonly ModelRow[], index: number) => String(at(rows, index).code);

/**
 * A code that Excel cannot have made of another: beside 00014, 14 wants its name, for which the
 * table of documents has no column.
 */
function clearCode(rows: readonly ModelRow[], index: number): string | null {
  const code = codeAt(rows, index);
  return rows.some((row) => row.code !== code && String(row.code).replace(/^0+/, '') === code)
    ? null
    : code;
}

const PLACES = ['Sơn Hải', 'Hoà Bình', 'Thuỷ Nguyên', 'Cao Bằng', 'Ea H’leo', 'Kỳ Sơn', 'Quỳ Hợp'];
const UNIT_ALIASES = ['Nà Cáp "cũ"', 'Hoà; An, xưa'];

const units = fc
  .record({
    provinces: fc.uniqueArray(fc.integer({ min: 1, max: 96 }), { minLength: 1, maxLength: 3 }),
    districts: fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 3 }),
    communes: fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 4 }),
    ...{
      local: fc.boolean(),
      regions: fc.nat(2),
      aliases: fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }),
    },
    names: fc.array(fc.nat(20), { minLength: 12, maxLength: 12 }),
    parents: fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
    dates: fc.array(fc.option(day, { nil: null, freq: 1 }), { minLength: 12, maxLength: 12 }),
    notes: fc.array(maybeText, { minLength: 12, maxLength: 12 }),
  })
  .map(({ provinces, districts, communes, local, regions, aliases, ...rest }): ModelRow[] => {
    const { names, parents, dates, notes } = rest;
    const rows: ModelRow[] = [];
    const add = (code: string, level: string, kind: string, above: readonly ModelRow[]) => {
      const n = rows.length;
      // Names may repeat, as the two communes called Xã Sơn Hải do.
      const name = `${kind} ${at(PLACES, names[n % 12] ?? 0)}`;
      const [date, other] = [dates[n % 12] ?? null, dates[(n + 5) % 12] ?? null];
      const isOver = date !== null && other !== null && date > other;
      rows.push({
        ...{ code, name: n === 0 ? 'Việt Nam' : name, level },
        parent: above.length === 0 ? null : codeAt(above, parents[n % 12] ?? 0),
        ...{ validFrom: isOver ? other : date, validTo: isOver ? date : null },
        // An alias is its unit's own: of two with one alias neither could be named.
        aliases: UNIT_ALIASES.slice(0, (aliases[n % 12] ?? 0) % 3).map((alias) => `${alias} ${n}`),
        successors: isOver && n > 1 ? [String(rows[n - 1]?.code), 'VN'] : [],
        simulated: level === 'đặc khu' ? 'có' : 'không',
        note: notes[n % 12] ?? null,
      });
    };
    add('VN', 'quốc gia', '', []);
    const country = rows.slice();
    for (let n = 1; n <= regions; n += 1) add(`V${n}`, 'vùng', 'Vùng', country);
    const over = rows.slice();
    for (const n of provinces) add(String(n).padStart(2, '0'), 'tỉnh', 'Tỉnh', over);
    const above = rows.slice(over.length);
    for (const n of districts) add(String(n).padStart(3, '0'), 'huyện', 'Huyện', above);
    const between = rows.slice(over.length);
    for (const n of communes) add(String(n).padStart(5, '0'), 'xã', 'Xã', between);
    if (local) add('MP-1', 'đặc khu', 'Đặc khu', country);
    return rows;
  });

const documents = fc
  .array(
    fc.record({
      issuer: text,
      number: fc.constantFrom(null, '15//KH-UBND', '/BC-UBND', '01, 02/QĐ'),
      date: fc.option(lateDay, { nil: null }),
      datePrinted: fc.constantFrom(null, 'ngày … tháng … năm 2026'),
      type: fc.constantFrom('Báo cáo', null, 'Kế hoạch'),
      title: text,
      summary: maybeText,
      unit: fc.option(fc.nat(9), { nil: null }),
      programme: maybeText,
      group: maybeText,
      state: fc.constantFrom(null, 'dự thảo', 'đã ban hành'),
      note: maybeText,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((rows) => rows.map((row, n) => ({ ...row, code: `BC-${n + 1}` })));

const NAMES = [
  'Số trẻ sinh ra',
  'Tổng tỷ suất',
  'Số trẻ "nam"',
  'Tỷ lệ (%) con thứ 3, trở lên',
  'Mức; hoà',
];
const KINDS = ['số đếm', 'tỷ lệ %', 'tỷ suất', 'tỷ số', 'dấu X'] as const;
const MEASURES: Readonly<Record<string, string>> = {
  'số đếm': 'trẻ',
  'tỷ lệ %': '%',
  'dấu X': 'có hay không',
};

const indicators = fc
  .array(
    fc.record({
      name: fc.nat(9),
      aliases: fc.nat(3),
      theme: fc.constantFrom('Mức sinh', 'Đào tạo; khác'),
      kind: fc.constantFrom(...KINDS),
      basis: fc.constantFrom(null, 'thời kỳ', 'thời điểm'),
      decimals: fc.oneof(
        fc.integer({ min: 0, max: 4 }).map((n) => num(n, 0)),
        missing,
      ),
      direction: fc.constantFrom('không đánh giá', 'tăng', 'giảm', 'giữ quanh mức'),
      aggregation: fc.constantFrom(null, 'cộng', 'không gộp', 'bình quân theo CT-1'),
      related: fc.option(fc.nat(9), { nil: null }),
      bounds: fc.boolean(),
      definition: text,
      definitionSource: maybeText,
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((all): ModelRow[] =>
    all.map((each, n) => {
      const related = each.related === null ? null : `CT-${(each.related % all.length) + 1}`;
      const kind = n === 0 ? 'số đếm' : each.kind;
      const isRate = kind !== 'số đếm' && kind !== 'dấu X';
      // The first is the whole of others: nothing of a part comes near to it.
      const isPart = kind === 'số đếm' && n > 0 && each.bounds;
      return {
        ...{ code: `CT-${n + 1}`, name: `${at(NAMES, each.name)} ${n + 1}` },
        aliases: ['Gọi khác', 'Nam', 'con "thứ", ba']
          .slice(0, each.aliases)
          .map((alias) => `${alias}${n || ''}`),
        ...{ theme: each.theme, measure: MEASURES[kind] ?? 'con/phụ nữ', kind },
        // Of a count over a time no quarter is more than its year: figures are drawn one by one.
        basis: kind === 'số đếm' && each.basis === 'thời kỳ' ? null : each.basis,
        ...{ decimals: each.decimals, direction: each.direction, aggregation: each.aggregation },
        numerator: isRate ? related : null,
        denominator: isRate ? related : null,
        whole: isPart ? 'CT-1' : null,
        min: each.bounds && kind === 'tỷ suất' ? num(-100_000, 1) : 'not-reported',
        max: each.bounds && kind === 'tỷ suất' ? num(20_000_000_050, 2) : 'not-reported',
        ...{ definition: each.definition, definitionSource: each.definitionSource },
      };
    }),
  );

const AUDIENCES = ['Tuyến xã', 'Cộng tác viên', 'Ban Chỉ đạo; khác'];

const courses = fc
  .array(
    fc.record({
      audience: fc.constantFrom(...AUDIENCES),
      name: fc.nat(2),
      aliases: fc.nat(2),
      short: fc.constantFrom(null, 'Trước hôn nhân', 'Lớp "1"; đợt 2'),
      form: maybeText,
      note: maybeText,
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all): ModelRow[] =>
    all.map((each, n) => ({
      ...{ code: `L-${n + 1}`, audience: each.audience },
      // The same name for two audiences, as in the forms; for one audience it is unique or a code is written.
      name: at(['Tư vấn trước hôn nhân', 'Lớp "cơ bản", đợt 1', 'Kỹ năng; nghiệp vụ'], each.name),
      aliases: ['Tên cũ', 'hoà nhập'].slice(0, each.aliases).map((alias) => `${alias} ${n}`),
      ...{ short: each.short, form: each.form, order: String(n + 1), note: each.note },
    })),
  );

const budgetLines = fc
  .array(fc.record({ name: text, aliases: fc.nat(1), parent: fc.nat(9), form: maybeText }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all): ModelRow[] =>
    all.map((each, n) => ({
      ...{ code: `HM-${n + 1}`, name: `${each.name} ${n + 1}` },
      aliases: each.aliases === 0 ? [] : [`Mục "${n}"`],
      parent: n > 0 && each.parent % 2 === 0 ? `HM-${(each.parent % n) + 1}` : null,
      ...{ form: each.form, order: n % 2 === 0 ? `${n + 1}.` : null },
    })),
  );

const figureOf = (kind: Value, kinds: FigureKinds): Fig => {
  if (kind === 'số đếm') return kinds.count;
  if (kind === 'tỷ lệ %') return kinds.percent;
  return kind === 'dấu X' ? kinds.mark : kinds.rate;
};

/** What no part comes near to. */
const WHOLE = 900_000_000;

/** Of people who are added up no unit has more than the one above it: all have the same. */
function figureIn(indicator: ModelRow, kinds: FigureKinds): Fig {
  const value = figureOf(indicator.kind as Value, kinds);
  if (!isNum(value) || indicator.kind !== 'số đếm') return value;
  if (indicator.code === 'CT-1') return num(WHOLE, 0);
  return indicator.aggregation === 'cộng' ? num(7, 0) : value;
}

/** What a count is of: no fewer. */
const wholeOf = (value: Fig, whole: Fig): Fig =>
  isNum(value) && isNum(whole) ? num(Math.max(Math.ceil(value.value), whole.value), 0) : whole;

const BOUNDS = ['=', '≥', '>', '≤', '<', 'khoảng'] as const;

interface Around {
  readonly unit: readonly ModelRow[];
  readonly document: readonly ModelRow[];
  readonly indicator: readonly ModelRow[];
  readonly course: readonly ModelRow[];
  readonly budgetLine: readonly ModelRow[];
}

const longRow = fc.record({
  ...{ unit: fc.nat(9), indicator: fc.nat(9), period, breakdown: maybeText, kinds: figures },
  ...{ bound: fc.constantFrom(...BOUNDS), upper: figures, hasUpper: fc.boolean() },
  ...{ outOf: figures, hasOutOf: fc.boolean(), dated: fc.constantFrom('có', 'không') },
  ...{ measure: fc.boolean(), provenance },
});

const gridOf = fc.record({
  units: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }),
  indicators: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }),
  periods: fc.uniqueArray(period, { minLength: 1, maxLength: 4 }),
  breakdown: maybeText,
  preliminary: fc.nat(3),
  measure: fc.boolean(),
  bound: fc.constantFrom('=', ...BOUNDS),
  provenance,
  cells: fc.array(figures, { minLength: 36, maxLength: 36 }),
});

type Sourced = ReturnType<typeof sourced>;
const sourced = (
  around: Around,
  from: {
    readonly source: number;
    readonly status: Status | null;
    readonly place: string | null;
    readonly asPrinted: string | null;
    readonly note: string | null;
  },
) => ({
  ...from,
  source: codeAt(around.document, from.source),
});

/** A range does not end below where it begins. */
const upperEnd = (value: Fig, upper: Fig): Fig =>
  isNum(value) && isNum(upper) && upper.value < value.value ? value : upper;

function observationRow(
  unit: string,
  indicator: ModelRow,
  period: string,
  breakdown: string | null,
  value: Fig,
  rest: {
    readonly bound: string;
    readonly upper: Fig;
    readonly outOf: Fig;
    readonly dated: string;
    readonly hasMeasure: boolean;
    readonly said: Sourced;
  },
): ModelRow {
  const { bound, upper, outOf, dated, hasMeasure, said } = rest;
  return {
    ...{ unit, indicator: String(indicator.code), period, breakdown, value, bound },
    upper: upperEnd(value, upper),
    ...{ outOf, dated },
    measure: hasMeasure ? (indicator.measure as string) : null,
    ...said,
  };
}

export const keyOf = (row: ModelRow, ...keys: readonly string[]): string =>
  JSON.stringify(keys.map((key) => row[key] ?? null));

const OBSERVATION_KEY = ['unit', 'indicator', 'period', 'breakdown'] as const;

function unique(
  rows: readonly ModelRow[],
  keys: readonly string[],
  taken = new Set<string>(),
): ModelRow[] {
  return rows.filter((row) => {
    const key = keyOf(row, ...keys);
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

function gridFile(
  around: Around,
  from: typeof gridOf extends fc.Arbitrary<infer T> ? T : never,
): ObservationFile {
  const unitCodes = [...new Set(from.units.map((n) => codeAt(around.unit, n)))];
  const chosen = [...new Set(from.indicators.map((n) => at(around.indicator, n)))];
  const base = sourced(around, from.provenance);
  // A preliminary header speaks only where the row says nothing of its own.
  const preliminary = base.status === null ? from.periods.slice(0, from.preliminary) : [];
  let n = 0;
  const rows = unitCodes.flatMap((unit) =>
    chosen.flatMap((indicator) =>
      from.periods.map((period) => {
        const value = figureIn(indicator, from.cells[n++ % 36] as FigureKinds);
        const status = preliminary.includes(period) ? 'sơ bộ' : base.status;
        return observationRow(unit, indicator, period, from.breakdown, value, {
          ...{ bound: from.bound, upper: 'not-reported', hasMeasure: from.measure },
          ...{ outOf: 'not-reported', dated: 'có' },
          said: { ...base, status },
        });
      }),
    ),
  );
  const indicators = chosen.map((each) => String(each.code));
  return { rows, grid: { periods: from.periods, preliminary, indicators, mayTurn: !from.measure } };
}

const targets = fc.array(
  fc.record({
    ...{ unit: fc.nat(9), indicator: fc.option(fc.nat(9), { nil: null }), audience: fc.nat(9) },
    ...{ courses: fc.nat(3), comparator: fc.constantFrom(null, ...BOUNDS), kinds: figures },
    ...{ upper: figures, hasUpper: fc.boolean(), from: fc.integer({ min: 2000, max: 2030 }) },
    ...{
      years: fc.nat(9),
      below: fc.constantFrom('có', 'không'),
      provenance,
      kind: fc.constantFrom(
        'chỉ tiêu giao năm',
        'dự kiến',
        'mục tiêu giai đoạn',
        'mức tham chiếu',
        'đăng ký',
      ),
    },
  }),
  { maxLength: 3 },
);

const DUE_DAYS = ['10/12', '01/01', '29/02', '05', '31'];
/** How many days a rhythm has. */
const TIMES = { năm: 1, '6 tháng': 2, quý: 4, tháng: 1 } as const;

/** As many days as a rhythm has, or none, and years in their order. */
function timed<
  T extends {
    readonly dueDays: readonly string[];
    readonly rhythm: keyof typeof TIMES | null;
    readonly from: number | null;
    readonly to: number | null;
  },
>(row: T): T {
  const { dueDays, rhythm, from, to } = row;
  const days = rhythm && dueDays.length > 0 ? DUE_DAYS.slice(0, TIMES[rhythm]) : dueDays;
  const isReversed = from !== null && to !== null && from > to;
  return { ...row, dueDays: days, ...(isReversed ? { from: to, to: from } : {}) };
}

const taskRow = fc
  .record({
    ...{ unit: fc.nat(9), body: text, content: text, recipient: maybeText, due: maybeText },
    ...{ from: fc.option(pastYear, { nil: null }), to: fc.option(pastYear, { nil: null }) },
    ...{ dueDays: fc.uniqueArray(fc.constantFrom(...DUE_DAYS), { maxLength: 3 }) },
    dueKind: fc.constantFrom(null, 'trước ngày', 'đến hết ngày'),
    rhythm: fc.constantFrom(null, ...RHYTHMS),
    mustDo: fc.option(fc.oneof(fc.nat(9), fc.constant('cấp xã')), { nil: null }),
    brings: fc.uniqueArray(fc.constantFrom('dao-tao', 'so-lieu', 'kinh-phi'), { maxLength: 2 }),
    provenance,
  })
  .map(timed);

const tasks = fc.array(taskRow, { maxLength: 3 });

const trainings = fc.array(
  fc.record({
    ...{
      unit: fc.nat(9),
      course: fc.nat(9),
      asOf: period,
      eligible: fc.oneof(fc.nat(3_000), missing),
    },
    ...{
      trained: fc.oneof(
        { arbitrary: fc.double({ min: 0, max: 1, noNaN: true }), weight: 4 },
        { arbitrary: missing, weight: 1 },
      ),
    },
    ...{ percent: fc.oneof(fc.constantFrom(0, 1, 2), missing), demand: figure(count), provenance },
  }),
  { maxLength: 4 },
);

/** trained ≤ eligible, and the percentage is what they make. */
function trainingRow(
  around: Around,
  from: typeof trainings extends fc.Arbitrary<(infer T)[]> ? T : never,
): ModelRow {
  const course = at(around.course, from.course);
  const total = typeof from.eligible === 'number' ? from.eligible : 1_000;
  const trained =
    typeof from.trained === 'number' ? Math.round(from.trained * total) : from.trained;
  const share = typeof trained === 'number' && total > 0 ? (trained / total) * 100 : 0;
  const percent =
    typeof from.percent === 'number'
      ? num(Math.round(share * 10 ** from.percent), from.percent)
      : from.percent;
  return {
    ...{ unit: codeAt(around.unit, from.unit), audience: course.audience as string },
    ...{ course: String(course.code), asOf: from.asOf },
    eligible: typeof from.eligible === 'number' ? num(from.eligible, 0) : from.eligible,
    trained: typeof trained === 'number' ? num(trained, 0) : trained,
    ...{ percent, demand: from.demand, ...sourced(around, from.provenance) },
  };
}

const money: fc.Arbitrary<Fig> = fc.oneof(
  fc.nat(9_999).map((n) => num(n * 100_000, 0)),
  fc.nat(999_999_999).map((n) => num(n, 0)),
  fc.nat(9_999_999).map((n) => num(n, 0)),
  missing,
);

const isTooMuch = (used: Fig, given: Fig): boolean =>
  typeof used === 'object' && typeof given === 'object' && used.value > given.value * 500;

const budgets = fc.record({
  rows: fc.array(
    fc.record({
      ...{ unit: fc.nat(9), period: pastYear.map(String), line: fc.nat(9), fund: maybeText },
      ...{ allocated: money, used: money, printed: money, reason: maybeText, provenance },
      stated: fc.constantFrom('có', 'không'),
    }),
    { maxLength: 4 },
  ),
  /** Only one of the three is reported: then years may be columns. */
  only: fc.constantFrom(null, 'allocated', 'used', 'printed'),
});

export const world: fc.Arbitrary<World> = fc
  .record({
    ...{ units, documents, indicators, courses, budgetLines, targets, trainings, budgets, tasks },
    rows: fc.array(longRow, { maxLength: 6 }),
    grid: fc.option(gridOf, { nil: null }),
  })
  .map((all): World => {
    const unit = all.units;
    const document = all.documents.map(
      // A document of the whole country may be a source for each of its units.
      (row): ModelRow => ({ ...row, unit: row.unit === null ? null : clearCode(unit, 0) }),
    );
    const around: Around = {
      unit,
      document,
      indicator: all.indicators,
      course: all.courses,
      budgetLine: all.budgetLines,
    };
    const grid = all.grid && gridFile(around, all.grid);
    const taken = new Set(grid?.rows.map((row) => keyOf(row, ...OBSERVATION_KEY)));
    const long = all.rows.map((row) => {
      const indicator = at(around.indicator, row.indicator);
      const value = figureIn(indicator, row.kinds);
      return observationRow(codeAt(unit, row.unit), indicator, row.period, row.breakdown, value, {
        bound: row.bound,
        // A whole may be at most its upper end: without one nothing is over it.
        upper:
          row.hasUpper && indicator.code !== 'CT-1'
            ? figureOf(indicator.kind as Value, row.upper)
            : 'not-reported',
        outOf: row.hasOutOf ? wholeOf(value, row.outOf.count) : 'not-reported',
        dated: row.dated,
        hasMeasure: row.measure,
        said: sourced(around, row.provenance),
      });
    });
    const targets = all.targets.map((row, n): ModelRow => {
      const indicator = row.indicator === null ? null : at(around.indicator, row.indicator);
      const kind = indicator?.kind ?? 'tỷ lệ %';
      const value = figureOf(kind as Value, row.kinds);
      const [first, ...others] = indicator ? [] : around.course.slice(0, row.courses);
      const audience = first ? String(first.audience) : at(AUDIENCES, row.audience);
      const courses = [first, ...others]
        .filter((each) => each?.audience === audience)
        .map((each) => String(each?.code));
      return {
        ...{
          id: `MT-${n + 1}`,
          unit: codeAt(unit, row.unit),
          indicator: indicator ? String(indicator.code) : null,
        },
        ...{
          audience: indicator ? null : audience,
          courses,
          comparator: row.comparator,
        },
        value,
        upper: row.hasUpper ? upperEnd(value, figureOf(kind as Value, row.upper)) : 'not-reported',
        ...{
          from: row.from,
          to: row.from + (row.kind === 'chỉ tiêu giao năm' ? 0 : row.years),
          kind: row.kind,
          below: row.below,
          ...sourced(around, row.provenance),
        },
      };
    });
    // One document wants one thing once.
    const wanted = (row: ModelRow) => JSON.stringify({ ...row, id: null, value: null });
    const target = [...new Map(targets.map((row) => [wanted(row), row])).values()];
    const task = all.tasks.map(
      ({ unit: of, mustDo, provenance: said, ...row }, n): ModelRow => ({
        ...{ id: `NV-${n + 1}`, unit: codeAt(unit, of), ...row },
        mustDo: typeof mustDo === 'number' ? codeAt(unit, mustDo) : mustDo,
        ...sourced(around, said),
      }),
    );
    const training = all.trainings.map((row) => trainingRow(around, row));
    const { only } = all.budgets;
    const budget = all.budgets.rows.map((row): ModelRow => {
      const of = (key: 'allocated' | 'used' | 'printed') =>
        only === null || only === key ? row[key] : 'not-reported';
      return {
        ...{
          unit: codeAt(unit, row.unit),
          period: row.period,
          line: codeAt(around.budgetLine, row.line),
          fund: row.fund,
        },
        ...{
          allocated: of('allocated'),
          // No more is spent than some hundred times what was given: it would be in another unit.
          used: isTooMuch(of('used'), of('allocated')) ? of('allocated') : of('used'),
          printed: of('printed'),
          ...{ stated: row.stated, reason: row.reason },
        },
        ...sourced(around, row.provenance),
      };
    });
    const observations = [
      ...(grid ? [grid] : []),
      { rows: unique(long, OBSERVATION_KEY, taken), grid: null },
    ];
    const rows = {
      ...{ unit, document, indicator: all.indicators, course: all.courses },
      ...{ budgetLine: all.budgetLines, target, task },
      training: unique(training, ['unit', 'course', 'asOf']),
      budget: unique(budget, ['unit', 'period', 'line', 'fund']),
    };
    return {
      rows: Object.fromEntries(
        Object.entries(rows).map(([key, each]) => [key, whole(key as DatasetKey, each)]),
      ) as typeof rows,
      observations: observations
        .filter(({ rows: some }) => some.length > 0)
        .map((each) => ({ ...each, rows: whole('observation', each.rows) })),
    };
  });

/** Rows with all columns of their dataset: of those that are not generated what a blank cell means. */
function whole(key: DatasetKey, rows: readonly ModelRow[]): readonly ModelRow[] {
  const columns = Object.entries(datasets[key].columns) as [string, { readonly absent: unknown }][];
  const absent = Object.fromEntries(columns.map(([name, column]) => [name, column.absent]));
  return rows.map((row) => ({ ...absent, ...row }) as ModelRow);
}

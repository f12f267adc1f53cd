/** The fertility of the units below a unit, a small panel each on one scale. */
import { blockId, slug, themePage } from '../address.ts';
import { isFromZero, multiplesChart } from '../chart/multiples.ts';
import { number, spanOf } from '../format.ts';
import { type Children, childrenOf } from '../model/children.ts';
import type { Model, Profile } from '../model/model.ts';
import { latest, type Series } from '../model/series.ts';
import { FERTILITY } from '../model/theme.ts';
import { endedInWords, fertilityBelowDescription } from '../sentence/fertility-rows.ts';
import { fertilityTrends } from '../sentence/fertility-trends.ts';
import { fertilityHeading } from '../sentence/theme.ts';
import { type Exhibit, joined, there } from './exhibit.ts';
import { keptOfHead } from './of-head.ts';

/** More than these are told by the table of all units. */
const MOST_PANELS = 12;

/** Null where fewer than two units have a rate. */
export const fertilityBelowExhibit = keptOfHead(makeExhibit);

function makeExhibit(
  model: Model,
  { unit, simulated }: Pick<Profile, 'unit' | 'simulated'>,
): Exhibit | null {
  const below = childrenOf(model, unit);
  const known = below?.units.filter(({ rate }) => rate).map(({ profile }) => profile) ?? [];
  if (!below || known.length < 2) return null;
  const reference = below.reference?.value ?? null;
  const series = sorted(
    known.flatMap(({ fertility }) => fertility ?? []),
    reference,
  );
  const drawn = series.slice(0, MOST_PANELS);
  const rest = series.length - drawn.length;
  const unsure = unsureOf(below);
  const years = drawn.flatMap(({ points }) => points.map(({ year }) => year));
  const span = spanOf([Math.min(...years), Math.max(...years)]);
  return {
    id: blockId('muc-sinh-truc-thuoc', unit),
    file: `${slug(unit)}-muc-sinh-truc-thuoc`,
    place: unit.name,
    span,
    finding: fertilityTrends(below) ?? fertilityHeading(model, known),
    label: `Tổng tỷ suất sinh của các đơn vị thuộc ${unit.name}`,
    description: fertilityBelowDescription(drawn),
    subtitle: subtitle(reference, rest, isFromZero({ series: drawn, reference })),
    notes: there(
      'Số dưới tên là số của năm mới nhất, con/phụ nữ; năm không có số liệu để trống.',
      drawn.some((each) => unsure.has(each.unit.code)) &&
        '“Dao động lớn”: ít trẻ sinh, khoảng tin cậy 95% rộng.',
      endedInWords(below),
    ),
    sources: model.sources(series.flatMap(({ points }) => points.map(({ row }) => row))),
    rows: series.flatMap(({ points }) => points.map(({ row }) => row)),
    computed: [],
    page: themePage(FERTILITY),
    simulated,
    chart: (width) => multiplesChart({ series: drawn, reference, unsure }, width),
  };
}

/** The codes of the units whose latest rate few births make unsure. */
function unsureOf({ units }: Children): ReadonlySet<string> {
  const wide = units.filter(({ interval }) => interval?.isWide);
  return new Set(wide.map(({ profile }) => profile.unit.code));
}

/** How the panels are to be read; `rest` is the number of units that have none. */
function subtitle(reference: number | null, rest: number, fromZero: boolean): string {
  return joined(
    `Mọi ô cùng một thang, trục dọc ${fromZero ? '' : 'không '}bắt đầu từ 0.`,
    reference !== null &&
      `Đường ngang là mức sinh thay thế ${number(reference, 1)}; xếp theo khoảng cách tới mức này, xa nhất trước.`,
    rest > 0 && `${number(rest)} đơn vị còn lại ở bảng đủ đơn vị.`,
  );
}

/** The furthest from the reference level first. */
function sorted(series: readonly Series[], reference: number | null): readonly Series[] {
  if (reference === null) return series;
  const away = (each: Series) => Math.abs((latest(each)?.value ?? reference) - reference);
  return series.toSorted((a, b) => away(b) - away(a));
}

/** The maps of the units below a unit, as its themes show them: one of each measure, where all borders are known. */
import { blockId, partOf, slug, themePage } from '../address.ts';
import { NARROW, WIDE } from '../chart/drawing.ts';
import { number } from '../format.ts';
import { type Children, childrenOf, FEW, shownFirst } from '../model/children.ts';
import type { FactRow } from '../model/fact.ts';
import { funnelBelow } from '../model/funnel-below.ts';
import { landOf } from '../model/land.ts';
import type { Model, Profile } from '../model/model.ts';
import { BUDGET, FERTILITY } from '../model/theme.ts';
import { computedInWords, doubtInBrief } from '../sentence/doubt.ts';
import { audienceList, type ListBelow, mapOf, rowsList } from '../sentence/list-below.ts';
import { coverageMap, fertilityMap, type MapWords, moneyMap } from '../sentence/map.ts';
import { plain } from '../sentence/sentence.ts';
import { sourceInBrief } from '../sentence/source.ts';
import type { Embed } from './embed.ts';
import { mapDrawing } from './map-drawing.ts';
import { plainRow } from './plain-table.ts';
import { DRAWN } from './setting.ts';

interface Mapped {
  readonly list: ListBelow;
  readonly words: MapWords;
  readonly year: number;
  readonly rows: readonly FactRow[];
  readonly computed: readonly string[];
}

export function mapEmbeds(model: Model, profile: Profile): readonly Embed[] {
  const children = childrenOf(model, profile.unit);
  if (!children) return [];
  return mapsOf(model, children).flatMap(
    (mapped) => mapEmbed(model, profile, children, mapped) ?? [],
  );
}

function mapsOf(model: Model, children: Children): readonly Mapped[] {
  const { parent, units, year, audiences, budget } = children;
  const [indicator] = units.flatMap(({ profile }) => profile.fertility?.indicator ?? []);
  const funnel = indicator && year !== null ? funnelBelow(model, parent, indicator) : null;
  const rates = funnel && fertilityMap(children, funnel);
  return [
    ...(rates && year !== null
      ? [
          {
            ...{ list: mapOf(rowsList(FERTILITY)), words: rates, year },
            rows: units.flatMap(({ rate }) => rate?.row ?? []),
            computed: ['so với mức chung'],
          },
        ]
      : []),
    ...audiences.map((audience) => ({
      ...{ list: mapOf(audienceList(children, audience)), words: coverageMap(audience) },
      year: audience.sum.year,
      rows: audience.sum.units.flatMap(({ form }) => form?.results.map(({ row }) => row) ?? []),
      computed: ['tỷ lệ đào tạo'],
    })),
    ...(budget
      ? [
          {
            ...{ list: mapOf(rowsList(BUDGET)), words: moneyMap(children, budget.year) },
            year: budget.year,
            rows: budget.budgets.flatMap(({ counted }) => counted.map(({ row }) => row)),
            computed: ['tỷ lệ kinh phí đã sử dụng'],
          },
        ]
      : []),
  ];
}

/** Null where a border is not known. Of more units than a page shows, words are said of those that need a look first. */
function mapEmbed(
  model: Model,
  { unit, simulated }: Profile,
  { units }: Children,
  of: Mapped,
): Embed | null {
  const { list, words, year, rows, computed } = of;
  const land = landOf(
    model,
    words.marks.map((mark) => mark.unit),
  );
  if (!land) return null;
  const title = plain(words.heading).replace(/\.$/, '');
  const file = `${slug(unit)}-${list.key}`;
  const labelled = new Set(
    (units.length > FEW ? shownFirst(units) : units).map((each) => each.unit),
  );
  const told = words.marks
    .filter((mark) => labelled.has(mark.unit))
    .map((mark) => [model.units.ownName(mark.unit), mark.words] as const);
  const description = told.map(([name, said]) => `${name}: ${said}`).join('; ');
  const which =
    told.length < words.marks.length
      ? `, ${number(told.length)}/${number(words.marks.length)} đơn vị cần xem trước`
      : '';
  const figures = which && ` Ghi số của ${number(told.length)} đơn vị cần xem trước.`;
  const named = { namedBy: file, label: title, description, words, land, labelled, simulated };
  const drawn = (className: string, width: number) =>
    mapDrawing(
      { ...named, className, id: className === 'narrow' ? file : `${file}-${className}` },
      width,
    );
  return {
    ...{ file, name: list.name, place: unit.name, span: `năm ${year}`, title, simulated },
    subtitle: `Diện tích ô không nói lên số người.${figures}`,
    doubt: doubtInBrief(rows.map((row) => model.flags.doubtsOf(row))) ?? '',
    computed: computedInWords([], computed) ?? '',
    source: sourceInBrief(model.sources(rows)),
    page: partOf(themePage(list.theme), blockId(list.key, unit)),
    body: {
      kind: 'chart',
      drawing: {
        narrow: drawn('narrow', NARROW),
        middle: drawn('middle', DRAWN.middle.width),
        wide: drawn('wide', WIDE),
      },
      description: `${list.name}${which}. ${description}`,
      table: {
        caption: `${list.name}${which}`,
        heads: ['Đơn vị', 'Số liệu'],
        rows: told.map((cells) => plainRow(cells)),
        isNumeric: false,
      },
    },
  };
}

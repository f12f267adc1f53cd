/** A map that stands alone, at one width: what its colours mean, the areas, on each its figure where it has room. */
import { drawMap } from '../chart/map.ts';
import { xmlText } from '../format/xml-text.ts';
import { bareName } from '../format.ts';
import type { Unit } from '../model/unit-tree.ts';
import type { MapWords } from '../sentence/map.ts';
import { widthOf } from './letter-width.ts';

export interface MapOf {
  /** Unique in the page: every id inside the drawing begins with it. */
  readonly id: string;
  readonly className: string;
  /** The id of the drawing whose title and description name this one. */
  readonly namedBy: string;
  readonly label: string;
  readonly description: string;
  readonly words: MapWords;
  /** In the order of the marks. */
  readonly land: Parameters<typeof drawMap>[0];
  /** Which areas carry a figure, besides those that have none: all, or of many those that need a look. */
  readonly labelled: ReadonlySet<Unit>;
  readonly simulated: boolean;
}

/** px: type, a line of the key, its swatch, the space between its items. */
const [TYPE, LINE, SWATCH, GAP] = [13, 22, 18, 16];
/** The site's own letters are wider than those that widths are known of. */
const OWN = 1.08;

const wide = (words: string): number => widthOf(words, TYPE, 'regular') * OWN;

/** The markup; text is 13 px where it is shown `width` px wide. */
export function mapDrawing(of: MapOf, width: number): string {
  const { id, className, namedBy, label, description, words, land, simulated } = of;
  const key = keyOf(of, width);
  const map = drawMap(land, width, 'coarse');
  const height = key.height + map.height / 2 + (simulated ? LINE : 0);
  const areas = [...Map.groupBy(map.areas, (_, at) => words.marks[at]?.kind)].map(
    ([kind, same]) =>
      `<path class="area ${kind}"${hatched(of, kind)} d="${same.map(({ path }) => path).join('')}"/>`,
  );
  const named =
    namedBy === id
      ? `<title id="${id}-title">${xmlText(label)}</title><desc id="${id}-desc">${xmlText(description)}</desc>`
      : '';
  return `<svg class="${className}" viewBox="0 0 ${width} ${Math.ceil(height)}" role="img" aria-labelledby="${namedBy}-title" aria-describedby="${namedBy}-desc">${named}<pattern id="${id}-gach" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0,0V8"/></pattern>${key.markup}<g transform="translate(0 ${key.height})"><g transform="scale(.5)">${areas.join('')}</g>${labelsOn(of, map.areas)}</g>${simulated ? `<text class="mark" y="${Math.ceil(height) - 6}">Số liệu và ranh giới mô phỏng</text>` : ''}</svg>`;
}

const hatched = ({ id }: MapOf, kind: string | undefined): string =>
  kind === 'none' ? ` fill="url(#${id}-gach)"` : '';

/** What the colours mean, as many beside each other as the width holds. */
function keyOf(of: MapOf, width: number) {
  let [x, y] = [0, 0];
  const items = of.words.key.map(({ kind, words }) => {
    const room = SWATCH + 6 + wide(words);
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE];
    const at = x;
    x += room + GAP;
    return `<rect class="area ${kind}"${hatched(of, kind)} x="${at}" y="${y + 5}" width="${SWATCH}" height="11"/><text x="${Math.round(at + SWATCH + 6)}" y="${y + 15}">${xmlText(words)}</text>`;
  });
  return { markup: items.join(''), height: y + LINE + 8 };
}

/** A figure needs so much room around it, in half px; the name above it as much as it is wide. */
const ROOM = 26;

function labelsOn({ words, labelled }: MapOf, areas: ReturnType<typeof drawMap>['areas']): string {
  return areas
    .flatMap(({ at: [x, y], room }, index) => {
      const mark = words.marks[index];
      if (!mark || room < ROOM || !(labelled.has(mark.unit) || mark.kind === 'none')) return [];
      const name = bareName(mark.unit.name);
      const isNamed = room >= wide(name) && room >= 2 * ROOM;
      const top = y / 2 + (isNamed ? -3 : 5);
      const text = (said: string, line: number, weight = '') =>
        `<text class="on-${mark.kind}${weight}" x="${x / 2}" y="${top + line}" text-anchor="middle">${xmlText(said)}</text>`;
      return isNamed
        ? [text(name, 0), text(mark.figure, 16, ' strong')]
        : [text(mark.figure, 0, ' strong')];
    })
    .join('');
}

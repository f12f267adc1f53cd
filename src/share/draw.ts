/** The picture of a share, 1200 × 630, as SVG: light, nothing under 24 px, in the site's own fonts. */
import { CARD_LINE } from '../chart/card-line.ts';
import { widthOf } from '../embed/letter-width.ts';
import { xmlText } from '../format/xml-text.ts';
import type { Share, ShareFact } from './share.ts';

export const SIZE = { width: 1200, height: 630 } as const;
const [LEFT, RIGHT] = [108, 1136];
const INK = {
  text: '#191e22',
  soft: '#434b51',
  accent: '#1f4480',
  rule: '#cfd1cb',
  band: '#dbe4f3',
  red: '#a3301d',
};
const GROUND = '#f6f6f2';

/** The site's letters are so much wider than the fonts that its widths are of. */
const OWN = 1.03;

interface Set {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly ink?: string;
}

const text = (words: string, { x, y, size, bold = false, ink = INK.text }: Set): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 600 : 400}" fill="${ink}">${xmlText(words.normalize('NFC'))}</text>`;

const wide = (words: string, size: number, bold: boolean): number =>
  widthOf(words, size, bold ? 'bold' : 'regular') * OWN;

/** Lines of at most `room` px. */
function lines(words: string, room: number, size: number, bold: boolean): readonly string[] {
  const found: string[] = [];
  for (const word of words.split(' ')) {
    const longer = found.length > 0 ? `${found.at(-1)} ${word}` : word;
    if (found.length > 0 && wide(longer, size, bold) <= room) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}

/** So many lines; what is left out is told by a sign. */
function cut(all: readonly string[], most: number): readonly string[] {
  if (all.length <= most) return all;
  const kept = all.slice(0, most);
  const last = kept.at(-1) ?? '';
  const words = last.slice(0, Math.max(0, last.lastIndexOf(' ')));
  return [...kept.slice(0, -1), `${words.replace(/[,;:.]$/, '')}…`];
}

/** The markup of the picture. */
export function drawShare(share: Share): string {
  const { facts, source, doubt } = share;
  const y = doubt === '' ? 606 : 616;
  const marks = [
    `<rect width="100%" height="100%" fill="${GROUND}"/>`,
    `<path d="M73 0V630" stroke="#d98a7b" stroke-width="2"/>`,
    head(share),
    ...findingOf(share),
    `<path d="M${LEFT} 392H${RIGHT}" stroke="${INK.text}" stroke-width="3"/>`,
    ...facts.map((fact, at) => factOf(fact, at, facts.length)),
    ...(doubt === '' ? [] : [text(doubt, { x: LEFT, y: y - 30, size: 24, bold: true })]),
    ...cut(lines(source, RIGHT - LEFT, 24, false), 1).map((line) =>
      text(line, { x: LEFT, y, size: 24, ink: INK.soft }),
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="Dan So Mo Text">
${marks.join('\n')}
</svg>
`;
}

function head({ place, period, simulated }: Share): string {
  const name = 'Dân Số Mở';
  const x = LEFT + wide(name, 38, true) + 24;
  const where =
    cut(
      lines([place, period].filter(Boolean).join(' · '), simulated ? 470 : 760, 28, false),
      1,
    )[0] ?? '';
  const mark = 'Số liệu mô phỏng';
  const at = x + wide(where, 28, false) + 24;
  const chip = simulated
    ? `<rect x="${at}" y="44" width="${wide(mark, 24, true) + 28}" height="48" fill="none" stroke="${INK.soft}" stroke-width="2" stroke-dasharray="6 5"/>${text(mark, { x: at + 14, y: 77, size: 24, bold: true })}`
    : '';
  return (
    text(name, { x: LEFT, y: 82, size: 38, bold: true, ink: INK.soft }) +
    text(where, { x, y: 80, size: 28, ink: INK.soft }) +
    chip
  );
}

function findingOf({ finding }: Share): readonly string[] {
  const room = RIGHT - LEFT;
  const large = lines(finding, room, 56, true);
  const [size, step, shown] =
    large.length <= 3 ? [56, 72, large] : [44, 57, cut(lines(finding, room, 44, true), 4)];
  return shown.map((line, at) => text(line, { x: LEFT, y: 166 + at * step, size, bold: true }));
}

/** A column: name, figure, a small drawing beside it, what it is held against. */
function factOf({ name, figure, words, line, bar }: ShareFact, at: number, of: number): string {
  const room = (RIGHT - LEFT) / Math.max(3, of);
  const x = LEFT + at * room;
  const rule = at > 0 ? `<path d="M${x - 20} 408V560" stroke="${INK.rule}" stroke-width="2"/>` : '';
  const inner = room - 40;
  return [
    rule,
    ...cut(lines(name, inner, 26, false), 1).map((each) =>
      text(each, { x, y: 434, size: 26, ink: INK.soft }),
    ),
    text(figure, { x, y: 502, size: 60, bold: true, ink: INK.accent }),
    lineOf(line, x + inner - 110),
    barOf(bar, x, inner),
    ...cut(lines(words, inner, 24, true), 1).map((each) =>
      text(each, { x, y: 556, size: 24, bold: true }),
    ),
  ].join('\n');
}

const lineOf = (line: ShareFact['line'], x: number): string =>
  line === null || !line.line.includes('L')
    ? ''
    : `<g transform="translate(${x} 452)"><path d="${line.band}" fill="${INK.band}"/>${
        line.level === null
          ? ''
          : `<path d="M0 ${line.level}H${CARD_LINE.width}" stroke="${INK.text}" stroke-width="1.5"/>`
      }<path d="${line.line}" fill="none" stroke="${INK.accent}" stroke-width="3" stroke-linejoin="round"/><circle cx="${line.end[0]}" cy="${line.end[1]}" r="5" fill="${INK.accent}"/></g>`;

const barOf = (bar: ShareFact['bar'], x: number, room: number): string =>
  bar === null
    ? ''
    : `<rect x="${x}" y="514" width="${room}" height="10" fill="${INK.rule}"/><rect x="${x}" y="514" width="${(room * Math.min(100, bar.share)) / 100}" height="10" fill="${INK.accent}"/>${
        bar.level === null
          ? ''
          : `<path d="M${x + (room * bar.level) / 100} 508V530" stroke="${INK.text}" stroke-width="3"/>`
      }`;

/** How high a frame must be, so that nothing of an embed is cut, whichever of the fonts is there. */
import type { Embed } from './embed.ts';
import { textHeight } from './line-count.ts';
import { BODY, DRAWN, FOOT, FROM, MARK, type Role, SPACE, TEXTS, WIDTHS } from './setting.ts';
import { layoutOf, tableHeight } from './table-height.ts';

/** Of each width that the gallery offers, and of any width. */
export interface Heights {
  readonly fixed: readonly number[];
  readonly free: number;
}

export const heightsOf = (embed: Embed, edition: string = ''): Heights => {
  const at = (frame: number, drawn = frame) => heightAt(embed, edition, { frame, drawn });
  const { middle, wide } = FROM;
  // Words take most lines where the frame is narrowest, a drawing is highest where it is widest.
  const any = [at(WIDTHS[0], middle - 1), at(middle, wide - 1), at(wide, DRAWN.wide.most * 2)];
  return { fixed: WIDTHS.map((width) => at(width)), free: Math.max(...any) };
};

interface Frame {
  /** px of the frame; its drawing is reckoned as in one so wide. */
  readonly frame: number;
  readonly drawn: number;
}

const inner = (frame: number): number => frame - SPACE.left - SPACE.right;

function heightAt(embed: Embed, edition: string, { frame, drawn }: Frame): number {
  const width = inner(frame);
  const text = (role: Role, words: string) =>
    words === '' ? 0 : TEXTS[role].above + textHeight(words, width, TEXTS[role]);
  const { place, span, title, subtitle, doubt, computed, source, simulated } = embed;
  const parts = [
    SPACE.top,
    text('place', placeLine({ place, span })),
    simulated ? MARK.above + MARK.height : 0,
    text('title', title),
    text('subtitle', subtitle),
    bodyHeight(embed, width, { frame, drawn }),
    text('doubt', doubt),
    text('computed', computed),
    text('source', source),
    text('edition', edition),
    FOOT.above + FOOT.height + SPACE.bottom,
  ];
  return Math.ceil(parts.reduce((sum, each) => sum + each, 0));
}

export const placeLine = ({ place, span }: Pick<Embed, 'place' | 'span'>): string =>
  [place, span].filter(Boolean).join(', ');

function bodyHeight({ body }: Embed, width: number, { frame, drawn }: Frame): number {
  if (body.kind === 'table')
    return BODY.above + tableHeight(body.table, layoutOf(body.table), frame);
  if (body.kind === 'figure') {
    const { number, lines } = body;
    const high = (role: 'number' | 'line', words: string) =>
      TEXTS[role].above + textHeight(words, width, TEXTS[role]);
    return high('number', number) + lines.reduce((sum, each) => sum + high('line', each), 0);
  }
  const which = frame >= FROM.wide ? 'wide' : frame >= FROM.middle ? 'middle' : 'narrow';
  const shown = Math.min(inner(drawn), DRAWN[which].most);
  return BODY.above + shown * ratioOf(body.drawing[which]);
}

/** Height by width of a drawing. */
function ratioOf(svg: string): number {
  const [, width = 1, height = 0] = (
    /viewBox="[^\s"]+ [^\s"]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  ).map(Number);
  return height / width;
}

/**
 * How the words around a drawing are set in a picture that stands alone. The build, which knows the
 * mean width of a letter, and the reader's browser, which measures, set them alike.
 */

import { xmlText } from '../format/xml-text.ts';

/** Space around the drawing, px; the margin line of the site runs in the left one. */
export const SPACE = { left: 48, right: 32, top: 32, bottom: 24 } as const;

/** Between the words above and the drawing. */
export const GAP = 24;

/** Size in px, from line to line, space above. */
export const SETTING = {
  place: { size: 14, line: 20, above: 0, weight: 'strong' },
  finding: { size: 24, line: 32, above: 4, weight: 'strong' },
  subtitle: { size: 14, line: 20, above: 8, weight: 'regular' },
  caption: { size: 13, line: 19, above: 20, weight: 'regular' },
  doubt: { size: 13, line: 19, above: 6, weight: 'regular' },
  colophon: { size: 13, line: 19, above: 10, weight: 'strong' },
} as const;

/** What some words of a picture are: the class of their marks, too. */
export type Role = keyof typeof SETTING;

/** Breaks words into lines of at most `width` px. */
export type Wrap = (
  words: string,
  width: number,
  setting: (typeof SETTING)[Role],
) => readonly string[];

/** Marks, and the height at which what follows them begins. */
export interface Placed {
  readonly marks: string;
  readonly bottom: number;
}

/** Lines of words from a height on; none, and no space, for no words. */
export function placeWords(
  role: Role,
  words: string,
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
  wrap: Wrap,
): Placed {
  if (words === '') return { marks: '', bottom: top };
  const { size, line, above } = SETTING[role];
  const lines = wrap(words, width, SETTING[role]);
  const marks = lines.map((text, at) => {
    const y = top + above + (at + 1) * line - Math.round((line - size) / 2) - 3;
    return `<text x="${x}" y="${y}" class="${role}">${xmlText(text)}</text>`;
  });
  return { marks: marks.join('\n'), bottom: top + above + lines.length * line };
}

/** Words and drawings one below the other, `x` px from the left, `width` px wide. */
export class Column {
  readonly x: number;
  readonly width: number;
  readonly #wrap: Wrap;
  marks = '';
  y: number = SPACE.top;

  constructor(x: number, width: number, wrap: Wrap) {
    this.x = x;
    this.width = width;
    this.#wrap = wrap;
  }

  leave(height: number): void {
    this.y += height;
  }

  add({ marks, bottom }: Placed): void {
    this.marks += `${marks}\n`;
    this.y = bottom;
  }

  set(role: Role, words: string): void {
    const { x, y, width } = this;
    this.add(placeWords(role, words, { x, top: y, width }, this.#wrap));
  }
}

/** The text of a picture's file, with the line of the margin. `marks` and `style` are markup; `title` is text. */
export function pictureFile(of: {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly style: string;
  readonly marks: string;
}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${of.width}" height="${of.height}" viewBox="0 0 ${of.width} ${of.height}" lang="vi">
<title>${xmlText(of.title)}</title>
<style>
${of.style}
</style>
<rect width="100%" height="100%" fill="#fff"/>
<path d="M20 0V${of.height}" class="margin"/>
${of.marks}
</svg>
`;
}

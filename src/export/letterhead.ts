/** The first lines of an administrative document as they are set: body and motto side by side, number and day below. */
import type { OfficePaper } from '../form/filled-form.ts';
import type { PaperPair } from './form-paper.ts';
import type { PaperCell } from './paper-sheet.ts';

const plain = (text: string | null): PaperCell => ({ text: text ?? '', look: 'plain' });

/** Line by line; nothing of an annex, which names neither. */
export function letterhead({ bodies, sign, motto, placeDate }: OfficePaper): readonly PaperPair[] {
  const bold = (text = ''): PaperCell => ({ text, look: 'heading' });
  // Of country and motto the last is underlined.
  const right = (at: number): PaperCell => ({
    text: motto[at] ?? '',
    look: at > 0 && at === motto.length - 1 ? 'motto' : 'heading',
  });
  const count = Math.max(bodies.length, motto.length);
  const pairs = Array.from({ length: count }, (_, at): PaperPair => [bold(bodies[at]), right(at)]);
  if (sign === null && placeDate === null) return pairs;
  return [...pairs, [plain(sign), { text: placeDate ?? '', look: 'aside' }]];
}

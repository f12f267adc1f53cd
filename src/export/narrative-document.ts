/** A report in words as a Word document: what an officer goes on writing in. */
import type { NarrativeLook } from '../narrative/narrative.ts';
import type { NarrativeSheet } from './narrative-sheet.ts';
import { type WordBlock, type WordLook, wordPairs } from './word-block.ts';
import { wordDocument } from './word-document.ts';

const LOOKS: Readonly<Record<NarrativeLook, WordLook>> = {
  centre: 'heading',
  chapter: 'chapter',
  part: 'part',
  text: 'text',
  comment: 'comment',
  dots: 'dots',
};

/** The same bytes for the same report, wherever it is made. */
export function narrativeDocument(sheet: NarrativeSheet): Uint8Array<ArrayBuffer> {
  const { heading, lines, mark } = sheet;
  const blocks: readonly WordBlock[] = [
    ...wordPairs(sheet.letterhead),
    ...heading.map((text): WordBlock => ({ text, look: 'heading' })),
    { text: '', look: 'note' },
    ...lines.map(({ look, text }): WordBlock => ({ look: LOOKS[look], text })),
    ...wordPairs(sheet.ending),
  ];
  return wordDocument({ blocks, isWide: false, mark });
}

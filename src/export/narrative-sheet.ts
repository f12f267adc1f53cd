/** A report in words as it is handed out: plain values, which travel as JSON. */
import { officialCode } from '../dataset/unit-life.ts';
import { fileName } from '../model/file-name.ts';
import type { Model } from '../model/model.ts';
import {
  type Narrative,
  type NarrativeAsk,
  type NarrativeLine,
  narrativeOf,
} from '../narrative/narrative.ts';
import { DOTS, type PaperPair } from './form-paper.ts';
import { letterhead } from './letterhead.ts';
import type { PaperCell } from './paper-sheet.ts';

export interface NarrativeSheet {
  /** `bc-de-an-520-07543-2021-2025`: of its file, without the ending. */
  readonly name: string;
  readonly letterhead: readonly PaperPair[];
  readonly heading: readonly string[];
  readonly lines: readonly NarrativeLine[];
  /** Who receives it at the left, who signs it at the right. */
  readonly ending: readonly PaperPair[];
  /** What stands on each page of simulated data. */
  readonly mark: string | null;
}

export const narrativeSheet = (model: Model, ask: NarrativeAsk): NarrativeSheet =>
  sheetOf(narrativeOf(model, ask));

const MARK = 'Số liệu mô phỏng';

const sheetOf = (narrative: Narrative): NarrativeSheet => ({
  name: nameOf(narrative),
  letterhead: letterhead(narrative),
  heading: narrative.heading,
  lines: narrative.lines,
  ending: endingOf(narrative),
  mark: narrative.isSimulated ? MARK : null,
});

const nameOf = ({ outline, unit, period }: Narrative): string =>
  fileName(`${outline.head.narrative} ${officialCode(unit.code)} ${period}`);

function endingOf({ recipients, signer }: Narrative): readonly PaperPair[] {
  const known = recipients.length > 0 ? recipients : [DOTS];
  const left: readonly PaperCell[] = [
    { text: 'Nơi nhận:', look: 'section' },
    ...known.map((text): PaperCell => ({ text: `- ${text};`, look: 'note' })),
  ];
  const height = Math.max(left.length, signer.length);
  const empty: PaperCell = { text: '', look: 'note' };
  return Array.from(
    { length: height },
    (_, at): PaperPair => [left[at] ?? empty, { text: signer[at] ?? '', look: 'heading' }],
  );
}

/** A chart and the words that travel with it: what a block shows, and what is taken away as a picture. */
import type { PlotOptions } from '@observablehq/plot';
import { type Drawing, drawing } from '../chart/drawing.ts';
import type { Picture } from '../chart/picture.ts';
import { plain, type Sentence } from '../sentence/sentence.ts';

export interface Exhibit {
  /** The id of its block, which a link leads to. */
  readonly id: string;
  /** The name of its picture's file, without the ending. */
  readonly file: string;
  readonly place: string;
  /** The time it speaks of: `2020–2024`. */
  readonly span: string;
  readonly finding: Sentence;
  /** What the chart shows, and what it says, for those who do not see it. */
  readonly label: string;
  readonly description: string;
  /** Baseline, unit, what a sign means. */
  readonly subtitle: string;
  /** Place, period, what to know, source. */
  readonly caption: string;
  readonly simulated: boolean;
  readonly chart: (width: number) => PlotOptions;
}

/** The two drawings of an exhibit, named by its finding; every id in them begins with that of its file. */
export function drawingOf({ file, finding, label, description, ...rest }: Exhibit): Drawing {
  const words = { label: inName(finding), description: `${label}. ${description}` };
  return drawing(rest.chart, { id: file, ...words, simulated: rest.simulated });
}

const inName = (finding: Sentence): string => plain(finding).replace(/\.$/, '');

/** Sentences that are there, one after the other. */
export const joined = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join(' ');

interface Site {
  readonly siteTitle: string;
  /** Up to when its figures reach. */
  readonly updated: string | null;
}

/** `Dân Số Mở, số liệu đến 31/12/2025`. */
export const colophonOf = ({ siteTitle, updated }: Site): string =>
  [siteTitle, updated && `số liệu đến ${updated}`].filter(Boolean).join(', ');

/** The exhibit as a picture that says where it was taken from. */
export function pictureOf(exhibit: Exhibit, site: Site): Picture {
  const { finding, simulated, ...rest } = exhibit;
  return {
    ...rest,
    finding: inName(finding),
    colophon: colophonOf(site),
    mark: simulated ? 'Số liệu mô phỏng' : null,
  };
}

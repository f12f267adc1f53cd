/** A chart and the words that travel with it: what a block shows, and what is taken away as a picture. */
import type { PlotOptions } from '@observablehq/plot';
import { type Address, fullAddress, partOf } from '../address.ts';
import { type Drawing, drawing } from '../chart/drawing.ts';
import type { Unshown } from '../chart/picture.ts';
import { inOnePiece, remembered } from '../memory.ts';
import { type FactRow, latestOf } from '../model/fact.ts';
import type { Flags } from '../model/flag.ts';
import type { Model, Source } from '../model/model.ts';
import { computedInWords, doubtInWords } from '../sentence/doubt.ts';
import { plain, type Sentence } from '../sentence/sentence.ts';
import { inPeriod } from '../sentence/when.ts';

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
  /** What to know, what helps to read it first. */
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  /** The figures that it is drawn from. */
  readonly rows: readonly FactRow[];
  /** What of it no report prints: `con thứ nhất`. */
  readonly computed: readonly string[];
  /** Where its block stands. */
  readonly page: Address;
  readonly simulated: boolean;
  readonly chart: (width: number) => PlotOptions;
}

/** The two drawings of an exhibit, made once, named by its finding; every id in them begins with that of its file. */
export const drawingOf = remembered(makeDrawing);

function makeDrawing(exhibit: Exhibit, { flags }: Pick<Model, 'flags'>): Drawing {
  const { file, label, description, chart, simulated } = exhibit;
  const words = { label: claimOf(exhibit, flags), description: `${label}. ${description}` };
  const { narrow, wide } = drawing(chart, { id: file, ...words, simulated });
  return { narrow: inOnePiece(narrow), wide: inOnePiece(wide) };
}

/** The finding as a drawing may claim it: of figures that the page asks about it says so. */
export function claimOf({ finding, rows }: Exhibit, flags: Flags): string {
  const words = plain(finding).replace(/\.$/, '');
  const isDoubted = rows.some((row) => typeof flags.pointOf(row) === 'string');
  return isDoubted ? `${words}, theo số liệu cần đối chiếu` : words;
}

type Parts = readonly (string | false | null | undefined)[];

/** The sentences that there are. */
export const there = (...parts: Parts): readonly string[] =>
  parts.filter((part): part is string => Boolean(part));

/** The same, one after the other. */
export const joined = (...parts: Parts): string => there(...parts).join(' ');

/** `Dân Số Mở, số liệu đến năm 2024, https://dansomo.example/don-vi/….html#muc-sinh-040`. */
export function colophonOf(
  { site }: Model['data'],
  rows: readonly FactRow[],
  block: string,
): string {
  const until = latestOf(rows);
  return [
    site.title,
    until && `số liệu đến ${inPeriod(until).replace(/^ngày\s/, '')}`,
    fullAddress(site, block),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * What its drawing says where it is taken away, and the page does not beside it: where it was taken from, and what
 * of it is in doubt or computed.
 */
export function pictureOf(
  exhibit: Exhibit,
  { data, flags }: Pick<Model, 'data' | 'flags'>,
): Unshown {
  const { file, id, place, span, finding, rows, page } = exhibit;
  const mark = exhibit.simulated ? 'Số liệu mô phỏng' : null;
  return {
    file,
    place: [`${place}, ${span}`, ...there(mark)].join(' · '),
    // The last figures are what a finding speaks of.
    doubt: doubtInWords(rows.toReversed().map((row) => flags.doubtsOf(row))) ?? '',
    computed: computedInWords(finding, exhibit.computed) ?? '',
    colophon: colophonOf(data, rows, partOf(page, id)),
  };
}

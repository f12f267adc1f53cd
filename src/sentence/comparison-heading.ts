/** What the chosen units of a comparison say together, on the page that is built and in the reader's browser. */
import type { Sentence } from './sentence.ts';

/** A figure as a heading needs it. */
export type RankedFigure = readonly [
  /** Among all figures and limits of the comparison. */
  rank: number,
  text: string,
  /** `số sơ bộ`, or nothing. */
  soft: string,
  /** The ranks of its 95 % limits, where they are known. */
  ...limits: readonly number[],
];

/** A unit as a heading needs it. */
export interface Ranked {
  /** Its name within a sentence. */
  readonly place: string;
  /** Year by year what a heading may say, of its own territory. */
  readonly figures: readonly (RankedFigure | null)[];
}

/** What a comparison may find, with `{year}` and the like where its units' figures and names go. */
export interface Headings {
  readonly range: Finding;
  /** The lowest and the highest cannot be ranked: neither is named. */
  readonly unranked: Finding;
  readonly same: Finding;
  readonly one: Finding;
  readonly none: Finding;
  readonly empty: Finding;
  /** What follows a range in whose middle some units cannot be ranked. */
  readonly middle: string;
}

/** A heading of three lines at most, and what is to be known of it below. */
export interface Finding {
  readonly heading: Sentence;
  readonly lead: string;
}

/** What of a comparison its heading is made of. */
export interface HeadingSheet {
  readonly headings: Headings;
  /** Figures vary by chance: only those whose limits lie apart are ranked. */
  readonly byChance: boolean;
  readonly years: readonly number[];
  /** By the file of each unit's page. */
  readonly units: Readonly<Record<string, Ranked>>;
}

/** A unit where it stands: in a panel, in a row of the table. */
export interface Shown<U> {
  readonly page: string;
  readonly unit: U;
  readonly isWhole: boolean;
}

/** The chosen units that report, after the wholes that they are parts of. */
export function shownOf<U extends { readonly whole: string | null }>(
  { units, wholes }: Readonly<Record<'units' | 'wholes', Readonly<Record<string, U>>>>,
  pages: readonly string[],
): readonly Shown<U>[] {
  const chosen = pages.flatMap((page) => {
    const unit = units[page];
    return unit ? [{ page, unit, isWhole: false }] : [];
  });
  const above = [...new Set(chosen.map(({ unit }) => unit.whole))].flatMap((page) => {
    const unit = wholes[page ?? ''];
    return page && unit ? [{ page, unit, isWhole: true }] : [];
  });
  return [...above, ...chosen];
}

interface Found {
  readonly place: string;
  readonly figure: RankedFigure;
}

/** The lowest and the highest of the last year that two of the units report, named where chance has not made them so. */
export function comparisonHeading(sheet: HeadingSheet, pages: readonly string[]): Finding {
  const { heading, lead } = findingOf(sheet, pages);
  return { heading, lead: `${lead}.` };
}

function findingOf(sheet: HeadingSheet, pages: readonly string[]): Finding {
  const { headings, years } = sheet;
  const chosen = pages.flatMap((page) => sheet.units[page] ?? []);
  if (chosen.length === 0) return headings.empty;
  const at = years.findLastIndex(
    (_, year) => foundIn(chosen, year).length >= Math.min(2, chosen.length),
  );
  const found = foundIn(chosen, at).sort((a, b) => a.figure[0] - b.figure[0]);
  const [least, most] = [found[0], found.at(-1)];
  if (!least || !most) return headings.none;
  const words = wordsOf(found, least, most, years[at]);
  if (found.length === 1) return filled(headings.one, words);
  if (least.figure[0] === most.figure[0]) return filled(headings.same, words);
  const isClear = (a: Found, b: Found) => !sheet.byChance || areApart(a.figure, b.figure);
  if (!isClear(least, most)) return filled(headings.unranked, words);
  const unclear = found
    .slice(1, -1)
    .filter((each) => found.some((other) => other !== each && !isClear(each, other))).length;
  const { heading, lead } = headings.range;
  return filled(
    { heading, lead: unclear > 0 ? lead + headings.middle : lead },
    { ...words, unclear },
  );
}

const foundIn = (chosen: readonly Ranked[], year: number): Found[] =>
  chosen.flatMap(({ place, figures }) => {
    const figure = figures[year];
    return figure ? [{ place, figure }] : [];
  });

/** Only figures whose limits lie apart are ranked. */
function areApart(a: RankedFigure, b: RankedFigure): boolean {
  const [[, , , lowA, highA], [, , , lowB, highB]] = [a, b];
  if (lowA === undefined || highA === undefined || lowB === undefined || highB === undefined)
    return false;
  return highA < lowB || highB < lowA;
}

type Words = Readonly<Record<string, string | number>>;

/** What fills a heading. That all figures are preliminary is said once. */
function wordsOf(
  found: readonly Found[],
  least: Found,
  most: Found,
  year: number | undefined,
): Words {
  const kinds = new Set(found.map(({ figure: [, , soft] }) => soft));
  const [all = ''] = kinds.size === 1 ? kinds : [];
  const some = all ? '' : [...kinds].find(Boolean);
  const named = ({ place, figure: [, text, soft] }: Found) =>
    `${place} (${[text, all ? '' : soft].filter(Boolean).join(', ')})`;
  return {
    year: `${year}`,
    count: found.length,
    place: most.place,
    low: least.figure[1],
    lowest: named(least),
    high: most.figure[1],
    highest: named(most),
    soft: all ? `; ${all}` : '',
    some: some ? `; có ${some}` : '',
  };
}

/** A finding with its places filled. */
export function filled({ heading, lead }: Finding, words: Words): Finding {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (_, key) => String(words[key] ?? ''));
  return {
    heading: heading.map((part) =>
      typeof part === 'string' ? put(part) : { ...part, figure: put(part.figure) },
    ),
    lead: put(lead),
  };
}

/**
 * Tables of observations put together from what says what: words above, rows between, columns of
 * words, heads of figures. Each says a part of the key of the figures that it stands over or beside.
 */
import { COUNTS, type Drawn, figure, near, plain, planned, SOURCE, type Table } from './drawn.ts';
import type { Random } from './random.ts';

/** What words say of a figure: who says it last is right, as a head below a title is. */
export interface Says {
  readonly unit?: string;
  readonly indicator?: string;
  readonly period?: string;
  /**
   * Which part of the year that the period is, or is in: `Q1`; '' for all of it, `since` for that
   * since January, `before` for the same a year ago.
   */
  readonly part?: string;
  readonly group?: string;
  /** The figure is a plan. */
  readonly plans?: boolean;
}

export interface Label {
  readonly text: string;
  readonly says: Says;
  /** A name or a code that is looked up. */
  readonly named?: boolean;
}

/** A column of words, with those that stand in it. */
export interface Words {
  readonly header: string;
  readonly labels: readonly Label[];
}

export interface Parts {
  /** Rows above the header, with what they say. */
  readonly above: readonly (readonly [cells: readonly Drawn[], says: Says])[];
  /** Rows that begin a block each; none where the table has no blocks. */
  readonly blocks: readonly Label[];
  readonly words: readonly Words[];
  readonly heads: readonly Label[];
  /** Whether each block has rows of its own, so that no two of them can be at odds. */
  readonly isSparse?: boolean;
  /** Whether there is a column of running numbers. */
  readonly isNumbered: boolean;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** The table that has those parts. */
export function composed(parts: Parts, random: Random): Table {
  const { above, blocks, words, heads, isNumbered, isSparse = false } = parts;
  const base = together(above.map(([, says]) => says));
  const header = plain([
    ...(isNumbered ? ['TT'] : []),
    ...[...words, ...heads].map((each) => ('header' in each ? each.header : each.text)),
  ]);
  const lines = combined(words);
  const rowsOf = (block: Says, own = lines): Drawn[][] =>
    own.map((labels, at) => {
      const says = together([block, ...labels.map((label) => label.says)]);
      return [
        ...(isNumbered ? [{ text: String(at + 1) }] : []),
        ...labels.map(({ text, named = false }) => ({ text, named })),
        ...heads.map((head) => drawnFigure(together([says, head.says]), random)),
      ];
    });
  const body =
    blocks.length === 0
      ? rowsOf(base)
      : blocks.flatMap((block, at) => [
          [...(isNumbered ? [{ text: ROMAN[at] ?? '' }] : []), { text: block.text }],
          ...rowsOf(
            together([base, block.says]),
            lines.filter((_, line) => !isSparse || line % blocks.length === at),
          ),
        ]);
  const rows = [SOURCE, ...above.map(([cells]) => [...cells]), header, ...body];
  return { dataset: 'so-lieu', rows, merges: [] };
}

const together = (all: readonly Says[]): Says => Object.assign({}, ...all);

/** Each word of a column beside each of the next. */
const combined = (words: readonly Words[]): Label[][] =>
  words.reduce<Label[][]>(
    (lines, { labels }) => lines.flatMap((line) => labels.map((label) => [...line, label])),
    [[]],
  );

const SINCE_JANUARY: Readonly<Record<string, string>> = {
  ...{ Q1: '-Q1', Q2: '-H1', Q3: '-9M', Q4: '', M06: '-H1', H1: '-H1' },
};

/** The time of a figure; null where its author does not say it, and it must not go in. */
function timeOf({ period, part }: Says): string | null {
  if (period === undefined || part === undefined) return period ?? null;
  const [year, rest] = [period.slice(0, 4), period.slice(5)];
  if (part === 'before') return period.replace(year, String(Number(year) - 1));
  if (part !== 'since') return part === '' ? year : `${year}-${part}`;
  const since = SINCE_JANUARY[rest];
  return since === undefined ? null : year + since;
}

/** How many times as much all of a year is, so that parts stay below their whole. */
const SHARES: Readonly<Record<string, number>> = { Q: 5, M: 15, H: 2.5, 9: 1.5 };

function drawnFigure(says: Says, random: Random): Drawn {
  const { unit = '?', indicator = '?', group = '' } = says;
  const period = timeOf(says) ?? '?';
  const all = COUNTS.find(({ code }) => code === indicator)?.from ?? 300;
  const ofUnit = unit === '99' ? 1 : 10;
  const ofPart = SHARES[period[5] ?? ''] ?? 1;
  const value = near(Math.floor(all / ofUnit / ofPart / (group === '' ? 1 : 3)), random);
  return says.plans
    ? planned(value, unit, indicator, period)
    : figure(value, [unit, indicator, period, group]);
}

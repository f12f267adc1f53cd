/** Measures in powers of ten, as forms print them: `nghìn người`, `ĐVT: 1000 người`. */
import { plainWords, tidy } from '../../table/fold.ts';

export interface Scale {
  /** How many of the measure one is: 1000 for `nghìn người`. */
  readonly factor: number;
  /** The measure itself; '' where the words do not say it: `(nghìn)`. */
  readonly measure: string;
  /** As written. */
  readonly words: string;
  /** The row in which it is said for all figures; a header says it in its own place. */
  readonly row?: number;
}

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:trieu|1[.,]?000[.,]?000)(?= |$)/, 1_000_000],
  [/^(?:nghin|ngan|ng(?= nguoi)|(?:x ?)?1[., ]?000)(?= |$)/, 1_000],
];

/** What stands before a unit of measure. */
const LEAD =
  '(?:đơn vị tính|đvt)(?: là)?\\s*:?|đơn vị\\s*:|(?:được )?tính (?:bằng|theo)(?: đơn vị)?';

/** Of words such as `(nghìn người)` or `Đơn vị tính: nghìn người`; null for any others, and for money. */
export function scaleOf(words: string): Scale | null {
  const measure = tidy(words)
    .replace(/^[([](.*)[)\]]$/, '$1')
    .replace(new RegExp(`^(?:${LEAD})\\s*`, 'i'), '');
  const text = measure.replace(/[^\p{L}\p{N}.,]+/gu, ' ').trim();
  const plain = /^[\d.,]+/.exec(text)?.[0] ?? '';
  const rest = plainWords(text.slice(plain.length));
  const all = `${plain} ${rest}`.trim();
  const found = FACTORS.find(([pattern]) => pattern.test(all));
  if (!found || /\b(?:dong|vnd|d)\b/.test(rest) || rest.split(' ').length > 4) return null;
  return { factor: found[1], measure: all.replace(found[0], '').trim(), words: measure };
}

/** The scale that a title names in brackets or behind “Đơn vị tính:”. */
export const scaleIn = (title: string): Scale | null =>
  [title, ...measuresIn(title)].map(scaleOf).find((each) => each !== null) ?? null;

/** What a text names in brackets or as a unit of measure: “Ghi chú: tính bằng nghìn đồng”. */
export const measuresIn = (text: string): readonly string[] =>
  [/\(([^()]*)\)/gu, new RegExp(`(?:${LEAD})([^;().]*)`, 'giu')].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, measure = '']) => measure.trim()),
  );

/** Whether a catalogue's measure is the one that is scaled. */
export const isScaleOf = ({ measure }: Scale, known: string | undefined): boolean =>
  known === undefined || known === measure || plainWords(known).startsWith(measure);

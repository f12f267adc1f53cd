import { inflateSync } from 'node:zlib';

/** A4 with the margins of the style sheet, in points. */
const [HIGH, TOP, BOTTOM] = [841.89, 34.02, 39.69];

/** `[a, b, c, d, e, f]` as PDF writes them; source: ISO 32000-1, 8.3.3. */
type Matrix = readonly number[];

/**
 * How far down each sheet of a PDF that Chromium printed is written on, as a share of the height
 * between its margins, 0–1.
 */
export function fillsOf(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\n?([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b/.test(body))
    .map((body) => objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '') ?? '')
    .map((body) => (lowestMark(streamOf(body)) - TOP) / (HIGH - TOP - BOTTOM));
}

function streamOf(body: string): string {
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
  return inflateSync(Buffer.from(body.slice(start, start + length), 'latin1')).toString('latin1');
}

/** Points from the top of the sheet to the lowest line of text, or foot of a picture, above the margin at its foot. */
function lowestMark(drawing: string): number {
  const outer: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let lowest = 0;
  for (const line of drawing.split('\n')) {
    const words = line.trim().split(/\s+/);
    const numbers = words.slice(0, -1).map(Number);
    const operator = words.at(-1);
    if (operator === 'q') outer.push(matrix);
    if (operator === 'Q') matrix = outer.pop() ?? matrix;
    if (operator === 'cm') matrix = product(numbers, matrix);
    if (operator !== 'Tm' && operator !== 'Do') continue;
    // A picture fills the unit square (ISO 32000-1, 8.9.5); a flipped one hangs below its origin.
    const [, , , d = 0, , f = 0] = operator === 'Do' ? matrix : product(numbers, matrix);
    const fromTop = HIGH - (operator === 'Do' ? Math.min(f, f + d) : f);
    if (fromTop < HIGH - BOTTOM) lowest = Math.max(lowest, fromTop);
  }
  return lowest;
}

function product(one: Matrix, other: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [A = 1, B = 0, C = 0, D = 1, E = 0, F = 0] = other;
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ];
}

/** Sheets that are half empty, but for the last, and a last one that a few words have alone. */
export const raggedIn = (fills: readonly number[]): readonly number[] =>
  fills.filter((fill, at) => (at < fills.length - 1 ? fill < 0.5 : at > 0 && fill <= 0.05));

import { expect, test } from 'vitest';
import { boxMark, canvas, lineMark, wordMarks } from '../../src/chart/canvas.ts';
import { draw } from '../../src/chart/render.ts';

type Marks = Parameters<typeof canvas>[2];

/** What stands in the drawing. */
const drawn = (...marks: Marks) => draw(canvas(100, 20, marks)).match(/<\/style>(.*)<\/svg>$/)?.[1];

const square = (x: number) => ({ x1: x, x2: x + 9, y1: 4, y2: 13 });
const line = (y: number) => ({ x1: 0, x2: 44, y1: y, y2: y });

test('boxes that differ in their place alone are one path', () => {
  expect(drawn(boxMark([square(0), square(11)], 'fill-accent'))).toBe(
    '<g class="fill-accent" stroke="currentColor"><path d="m0 4h9v9h-9zm11 0h9v9h-9z"></path></g>',
  );
});

test('so are lines', () => {
  expect(drawn(lineMark([line(1), line(5)], 'grid'))).toContain('<path d="M0 1H44M0 5H44">');
});

test('a shape alone, and one that has words of its own, stands for itself', () => {
  const rect = '<rect x="0" y="4" width="9" height="9"';
  expect(drawn(boxMark([square(0)], 'a'))).toContain(`${rect}></rect>`);
  expect(drawn(boxMark([{ ...square(0), label: '2020: 8' }, square(11)], 'a'))).toContain(
    `${rect} data-label="2020: 8"></rect><rect x="11"`,
  );
  expect(drawn(lineMark([line(1)], 'a'))).toContain('<line x1="0" x2="44" y1="1" y2="1"></line>');
});

test('what is drawn over another stays over it', () => {
  expect(
    drawn(boxMark([square(0)], 'a'), lineMark([line(1)], 'b'), boxMark([square(1)], 'c')),
  ).toMatch(/class="a".*class="b".*class="c"/);
});

test('a look that is given stands beside the class, or in place of what is usual', () => {
  expect(drawn(lineMark([line(1)], 'a', { 'stroke-dasharray': '2 4' }))).toContain(
    '<g class="a" stroke="currentColor" stroke-dasharray="2 4">',
  );
  expect(drawn(boxMark([square(0)], 'a', { stroke: undefined, fill: 'none' }))).toContain(
    '<g class="a" fill="none">',
  );
});

test('words of one class and end are a group, in the order of the first of each; empty ones are none', () => {
  const at = { x: 1.26, y: 2, className: 'tick' };
  const words = [
    { ...at, text: 'a' },
    { ...at, text: 'b', anchor: 'end' },
    { ...at, text: 'c', label: 'Năm 2020: 8' },
    { ...at, text: 'd' },
    { ...at, text: '' },
  ] as const;
  const text = '<text y="0.32em" transform="translate(1.3,2)"';
  expect(drawn(...wordMarks(words))).toBe(
    `<g class="tick" text-anchor="start">${text}>a</text>${text}>d</text></g>` +
      `<g class="tick" text-anchor="end">${text}>b</text></g>` +
      `<g class="tick" text-anchor="start">${text} data-label="Năm 2020: 8">c</text></g>`,
  );
});

test('words stand about their middle, below their top or above their foot, in one line or several', () => {
  const at = { x: 0, y: 9, text: 'a', className: 'tick' };
  const two = { ...at, text: 'a\nb', lineHeight: 1.2 };
  const feet = [
    at,
    { ...at, lineAnchor: 'top' as const },
    { ...at, lineAnchor: 'bottom' as const },
  ].map((line) => drawn(...wordMarks([line]))?.match(/<text( y="[^"]*")?/)?.[1]);
  expect(feet).toEqual([' y="0.32em"', ' y="0.71em"', undefined]);
  expect(drawn(...wordMarks([two]))).toContain(
    '<text transform="translate(0,9)"><tspan x="0" y="-0.22em">a</tspan><tspan x="0" dy="1.2em">b</tspan></text>',
  );
});

test('nothing is no group', () => {
  expect(drawn(boxMark([], 'a'), lineMark([], 'b'), ...wordMarks([]))).toBe('');
});

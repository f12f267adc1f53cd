import { expect, test } from 'vitest';
import { type MapOf, mapDrawing } from '../../src/embed/map-drawing.ts';
import { cityModel, unitIn } from '../city.ts';

const model = cityModel({});
const square = (x: number): MapOf['land'][number] => [
  [
    [
      [x, 10],
      [x + 1, 10],
      [x + 1, 11],
      [x, 11],
      [x, 10],
    ],
  ],
];
const map: MapOf = {
  ...{ id: 'm', className: 'narrow', namedBy: 'm', label: 'Mức sinh', simulated: false },
  description: 'Xã Một: 2,10; Phường Hai: không có số',
  words: {
    heading: ['Mức sinh'],
    key: [
      { kind: 'same', words: 'chưa khác rõ' },
      { kind: 'none', words: 'không có số, hoặc không so được' },
    ],
    marks: [
      { unit: unitIn(model, '99001'), kind: 'same', figure: '2,10', words: '2,10 con/phụ nữ' },
      { unit: unitIn(model, '99002'), kind: 'none', figure: '?', words: 'không có số <2025>' },
    ],
  },
  land: [square(105), square(106)],
  labelled: new Set([unitIn(model, '99001'), unitIn(model, '99002')]),
};
const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);

test('a map has its key, and on each area name and figure', () => {
  const texts = textsIn(mapDrawing(map, 320));
  expect(texts).toEqual([
    ...['chưa khác rõ', 'không có số, hoặc không so được'],
    ...['Một', '2,10', 'Hai', '?'],
  ]);
});

test('of many areas those carry a figure that need a look, or have none', () => {
  const texts = textsIn(mapDrawing({ ...map, labelled: new Set() }, 320));
  expect(texts.slice(2)).toEqual(['Hai', '?']);
});

test('what has no figure is hatched, on the map and in the key; what is said of it is escaped', () => {
  const svg = mapDrawing({ ...map, description: 'Phường Hai: không có số <2025>' }, 320);
  expect(svg.match(/class="area none" fill="url\(#m-gach\)"/g)).toHaveLength(2);
  expect(svg).toContain('Phường Hai: không có số &lt;2025&gt;</desc>');
});

test('a key that is wider than the map goes on in a line below', () => {
  const at = (width: number) =>
    [...mapDrawing(map, width).matchAll(/<text x="\d+" y="(\d+)"/g)].map(([, y]) => Number(y));
  expect(at(600)[0]).toBe(at(600)[1]);
  expect(at(200)[1]).toBeGreaterThan(at(200)[0] ?? 0);
});

test('made-up borders are said so in the drawing; the first of some names them all', () => {
  const svg = mapDrawing({ ...map, id: 'm-wide', simulated: true }, 320);
  expect(textsIn(svg).at(-1)).toBe('Số liệu và ranh giới mô phỏng');
  expect(svg).toContain('aria-labelledby="m-title"');
  expect(svg).not.toContain('<title');
});

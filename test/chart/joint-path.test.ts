import { expect, test } from 'vitest';
import { joinShapes } from '../../src/chart/joint-path.ts';
import { serialize, svgDocument } from '../../src/chart/svg-document.ts';

type Shape = readonly [tagName: string, attributes: Readonly<Record<string, string>>];

function joined(...shapes: readonly Shape[]): string {
  const document = svgDocument();
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  for (const [tagName, attributes] of shapes) {
    const shape = document.createElementNS(group.namespaceURI, tagName);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    group.appendChild(shape);
  }
  joinShapes(group);
  return serialize(group).replace(/^<g>|<\/g>$/g, '');
}

const square = (x: string): Shape => ['rect', { x, y: '4', width: '9', height: '9' }];
const line = (y: string): Shape => ['line', { x1: '0', x2: '344', y1: y, y2: y }];

test('squares that differ in their place alone are one path', () => {
  expect(joined(square('0'), square('11'))).toBe('<path d="m0 4h9v9h-9zm11 0h9v9h-9z"></path>');
});

test('so are lines, level or not', () => {
  expect(joined(line('1'), ['line', { x1: '5', x2: '6', y1: '7', y2: '8' }])).toBe(
    '<path d="M0 1H344M5 7L6 8"></path>',
  );
});

test('a shape alone, and one that has words or a colour of its own, stay as they are', () => {
  const named: Shape = ['rect', { ...square('11')[1], 'data-label': '2020: 8' }];
  const html = '<rect x="0" y="4" width="9" height="9"></rect>';
  expect(joined(square('0'))).toBe(html);
  expect(joined(square('0'), named, square('0'))).toBe(
    `${html}<rect x="11" y="4" width="9" height="9" data-label="2020: 8"></rect>${html}`,
  );
});

test('what is drawn over another stays over it', () => {
  expect(joined(square('0'), line('1'), line('2'), square('0'), square('1'))).toMatch(
    /^<rect .*<path d="M0 1.*<path d="m0 4h/,
  );
});

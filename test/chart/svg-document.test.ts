import * as Plot from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/chart/render.ts';
import { serialize, svgDocument } from '../../src/chart/svg-document.ts';
import { countedFromOne, rawWithJsdom } from './jsdom.ts';

const SVG = 'http://www.w3.org/2000/svg';

const fertility = [
  { unit: 'Sơn Hải', year: 2021, rate: 2.057, births: 145, target: 2.1 },
  { unit: 'Sơn Hải', year: 2022, rate: 1.9, births: 122, target: 2.1 },
  { unit: 'Sơn Hải', year: 2023, rate: 2.3333333, births: 131, target: 2.05 },
  { unit: 'Cao Bằng', year: 2021, rate: 2.41, births: 1204, target: 2.1 },
  { unit: 'Cao Bằng', year: 2022, rate: Number.NaN, births: 1013, target: 2.1 },
  { unit: 'Cao Bằng', year: 2023, rate: 2.2, births: 987, target: 2.05 },
];

const hatch: Plot.RenderFunction = (_index, _scales, _values, { width, height }, { document }) => {
  const group = document.createElementNS(SVG, 'g');
  const pattern = group.appendChild(document.createElementNS(SVG, 'pattern'));
  pattern.setAttribute('id', 'hatch');
  pattern.setAttribute('patternTransform', 'rotate(45) scale(0.75)');
  pattern.appendChild(document.createElementNS(SVG, 'path')).setAttribute('d', 'M0,0V6');
  const area = group.appendChild(document.createElementNS(SVG, 'rect'));
  area.setAttribute('fill', 'url(#hatch)');
  area.setAttribute('width', String(width / 3));
  area.setAttribute('height', String(height));
  return group;
};

const charts: Record<string, Plot.PlotOptions> = {
  'an empty chart': {},
  'lines with dots and labels in a halo': {
    width: 390,
    height: 220,
    marginRight: 80,
    y: { domain: [1.5, 2.6], tickFormat: (rate: number) => rate.toFixed(1).replace('.', ',') },
    marks: [
      Plot.ruleY([2.1], { strokeDasharray: '3,3', className: 'reference' }),
      Plot.lineY(fertility, {
        x: 'year',
        y: 'rate',
        z: 'unit',
        stroke: 'unit',
        curve: 'monotone-x',
      }),
      Plot.dot(fertility, {
        x: 'year',
        y: 'rate',
        fill: 'unit',
        r: 3,
        title: (d) => `${d.unit} ${d.year}: ${d.rate}`,
      }),
      Plot.text(
        fertility,
        Plot.selectLast({
          x: 'year',
          y: 'rate',
          z: 'unit',
          text: 'unit',
          fill: 'currentColor',
          stroke: 'var(--color-paper)',
          textAnchor: 'start',
          dx: 6,
        }),
      ),
    ],
  },
  'lines with markers': {
    marks: [
      Plot.lineY(fertility, { x: 'year', y: 'births', stroke: 'unit', marker: true }),
      Plot.linearRegressionY(fertility, { x: 'year', y: 'births' }),
    ],
  },
  'horizontal bars, sorted': {
    marginLeft: 90,
    x: { grid: true, label: 'Số trẻ sinh →' },
    marks: [
      Plot.barX(fertility, { x: 'births', y: 'unit', rx: 2, sort: { y: '-x' }, className: 'bar' }),
      Plot.ruleX([0]),
    ],
  },
  'stacked columns with their numbers': {
    x: { type: 'band', tickFormat: String, label: null },
    marks: [
      Plot.gridY({ ticks: 4 }),
      Plot.barY(fertility, {
        x: 'year',
        y: 'births',
        fill: 'unit',
        order: 'unit',
        mixBlendMode: 'multiply',
      }),
      Plot.textY(
        fertility,
        Plot.stackY({ x: 'year', y: 'births', z: 'unit', order: 'unit', text: 'births' }),
      ),
    ],
  },
  'a grid of cells in rectangles': {
    color: {
      type: 'threshold',
      domain: [1.95, 2.1],
      range: ['#fff', 'hsl(20 50% 50%)', 'var(--accent)'],
    },
    marks: [
      Plot.rectX(fertility, {
        x1: 'year',
        x2: (d) => d.year + 1,
        y: 'births',
        interval: 100,
        inset: 0.5,
        fill: 'rate',
      }),
      Plot.rect(fertility, { x: 'year', y: 'births', interval: 1, rx: 1.5, stroke: 'unit' }),
    ],
  },
  'a heat map': {
    padding: 0,
    color: { scheme: 'blues' },
    marks: [
      Plot.cell(fertility, { x: 'year', y: 'unit', fill: 'rate', inset: 0.25 }),
      Plot.text(fertility, { x: 'year', y: 'unit', text: 'rate' }),
    ],
  },
  waffles: {
    marks: [Plot.waffleX([14.5, 31, 52], { y: ['a', 'b', 'c'], unit: 1, gap: 1.5, rx: '100%' })],
  },
  'waffles in facets': {
    marks: [
      Plot.waffleY(fertility, {
        fx: 'year',
        x: 'unit',
        y: 'births',
        unit: 25,
        fill: 'unit',
        href: 'unit',
      }),
    ],
  },
  'arrows and symbols': {
    symbol: { range: ['diamond', 'triangle', 'square', 'star'] },
    marks: [
      Plot.vector(fertility, {
        x: 'year',
        y: 'rate',
        length: 'births',
        rotate: 'births',
        anchor: 'start',
      }),
      Plot.spike(fertility, { x: 'year', y: 'rate', length: 'births' }),
      Plot.dot(fertility, {
        x: 'year',
        y: 'target',
        symbol: 'diamond',
        fill: 'currentColor',
        r: 5,
      }),
      Plot.dot(fertility, { x: 'year', y: 'rate', symbol: 'unit', stroke: 'unit', rotate: 15 }),
      Plot.arrow(fertility, { x1: 'year', y1: 'rate', x2: 'year', y2: 'target', bend: true }),
      Plot.link(fertility, {
        x1: 'year',
        y1: 'rate',
        x2: 'year',
        y2: 'target',
        markerEnd: 'arrow',
      }),
    ],
  },
  'text that wraps, breaks and is cut': {
    marks: [
      Plot.text(['Năm 2022 không có số liệu: đơn vị chưa báo cáo'], {
        frameAnchor: 'top-left',
        lineWidth: 12,
      }),
      Plot.text(['một\nhai\n\nbốn', 'năm\r\nsáu'], {
        x: [1, 2],
        y: [1, 2],
        lineAnchor: 'bottom',
        lineHeight: 1.1,
      }),
      Plot.text(['Kinh phí được giao và kinh phí đã sử dụng'], {
        lineWidth: 9,
        textOverflow: 'ellipsis',
        rotate: -30,
      }),
      Plot.text(['Tổng số'], {
        frameAnchor: 'bottom',
        fontSize: 13.5,
        fontWeight: 600,
        monospace: true,
      }),
    ],
  },
  'facets both ways, with frames': {
    fx: { label: null },
    fy: { padding: 0.2 },
    facet: { data: fertility, x: 'year', y: 'unit' },
    marks: [
      Plot.frame(),
      Plot.barY(fertility, { y: 'births' }),
      Plot.text(['chung'], { frameAnchor: 'top' }),
    ],
  },
  'axes above, on the right and turned': {
    inset: 8,
    x: {
      axis: 'top',
      type: 'utc',
      domain: [new Date('2021-01-01'), new Date('2024-12-31')],
      tickRotate: 30,
    },
    y: { axis: 'right', type: 'log', domain: [1, 1000], labelAnchor: 'center' },
    marks: [
      Plot.gridX({ strokeDasharray: '1,2' }),
      Plot.axisX({ anchor: 'bottom', tickSize: 0, ticks: 'year' }),
    ],
  },
  'what is clipped to the frame': {
    clip: true,
    y: { domain: [1, 2] },
    marks: [
      Plot.areaY(fertility, { x: 'year', y: 'rate', z: 'unit', fillOpacity: 0.15 }),
      Plot.lineY(fertility, { x: 'year', y: 'rate', z: 'unit' }),
    ],
  },
  'the difference from a target': {
    marks: [
      Plot.differenceY(fertility.slice(0, 3), {
        x: 'year',
        y1: 'target',
        y2: 'births',
        clip: true,
      }),
    ],
  },
  'a hatch drawn by a function': { width: 400, marks: [hatch, Plot.frame({ anchor: 'left' })] },
  'text that must be escaped': {
    ariaLabel: 'Trẻ "thứ ba" & <hơn>\u00a0nữa',
    marks: [
      Plot.text(['< 18 tuổi & ≥ 60', 'Đề án "520"', '14.555\u00a0người', "Đắk Lắk's", '𝟏 👶'], {
        frameAnchor: 'middle',
        title: (text: string) => `<b>${text}</b>`,
        href: (text: string) => `tim.html?q=${text}&trang=1`,
        ariaLabel: (text: string) => text,
        target: '_blank',
      }),
    ],
  },
  'a figure with title and caption': {
    title: 'Mức sinh <thay thế>',
    subtitle: 'Số con & phụ nữ',
    caption: 'Nguồn: chi cục',
    style: { background: 'none', maxWidth: '20em' },
    marks: [Plot.ruleY([2.1])],
  },
};

describe("Plot draws the same bytes on our document as on jsdom's", () => {
  test.each(Object.entries(charts))('for %s', (_, options) => {
    expect(countedFromOne(draw(options))).toBe(countedFromOne(rawWithJsdom(options)));
  });
});

describe('the document', () => {
  const element = (name = 'g') => svgDocument().createElementNS(SVG, name);

  test('escapes what an HTML parser would misread, in text and in values, and nothing else', () => {
    const text = element('text');
    text.setAttribute('data-unit', `"Phường" <Đông & Tây>\u00a0'1'`);
    text.textContent = `"Phường" <Đông & Tây>\u00a0'1'`;
    expect(serialize(text)).toBe(
      '<text data-unit="&quot;Phường&quot; &lt;Đông &amp; Tây&gt;&nbsp;\'1\'">' +
        '"Phường" &lt;Đông &amp; Tây&gt;&nbsp;\'1\'</text>',
    );
  });

  test('keeps the place of an attribute that is set again', () => {
    const g = element();
    g.setAttribute('fill', 'red');
    g.setAttribute('r', 1);
    g.setAttribute('fill', 'none');
    expect(serialize(g)).toBe('<g fill="none" r="1"></g>');
  });

  test('moves a node that already has a place instead of showing it twice', () => {
    const [from, to] = [element('a'), element('b')];
    const node = from.appendChild(element('c'));
    to.append('x');
    to.insertBefore(node, to.firstChild);
    expect([from, to].map(serialize)).toEqual(['<a></a>', '<b><c></c>x</b>']);
    expect(node.parentNode).toBe(to);
  });

  test('forgets the children that new text replaces, and has none for empty text', () => {
    const text = element('text');
    const old = text.appendChild(element('tspan'));
    text.textContent = 2021;
    expect([serialize(text), old.parentNode]).toEqual(['<text>2021</text>', null]);
    text.textContent = '';
    expect(text.firstChild).toBeNull();
  });

  test('copies a node with all that is in it, and the copy is apart', () => {
    const pattern = element('pattern');
    pattern.appendChild(element('rect')).append('a');
    const copy = pattern.cloneNode();
    copy.querySelector('rect')?.setAttribute('width', 2);
    expect(serialize(pattern)).toBe('<pattern><rect>a</rect></pattern>');
    expect(serialize(copy)).toBe('<pattern><rect width="2">a</rect></pattern>');
  });

  test('finds the first descendant of a name in the order of the text', () => {
    const svg = element('svg');
    svg.appendChild(element('defs')).appendChild(element('g')).setAttribute('id', 'deep');
    svg.appendChild(element('g'));
    expect(svg.querySelector('g')?.getAttribute('id')).toBe('deep');
    expect(svg.querySelector('path')).toBeNull();
  });
});

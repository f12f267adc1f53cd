import * as Plot from '@observablehq/plot';
import { describe, expect, test, vi } from 'vitest';
import { draw, render } from '../../src/chart/render.ts';

const frame = {
  id: 'tfr',
  className: 'chart chart-line',
  label: 'Mức sinh & mục tiêu',
  description: 'Từ 2,41 xuống 2,2 con',
};

const clipped: Plot.PlotOptions = {
  width: 390,
  height: 200,
  style: { color: 'red' },
  marks: [
    Plot.lineY([2.41, 2.057, 2.2], { clip: true, marker: 'dot' }),
    Plot.waffleX([7], { mixBlendMode: 'multiply' }),
  ],
};

/** One element with the given attributes and text, drawn by a function. */
const one = (tagName: string, attributes: Record<string, string>, text = ''): Plot.PlotOptions => ({
  marks: [
    (_index, _scales, _values, _dimensions, { document }) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', tagName);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.textContent = text;
      return element as SVGElement;
    },
  ],
});
const rendered = (...drawing: Parameters<typeof one>) =>
  render(one(...drawing), frame).match(/<\/desc>(.*)<\/svg>/s)?.[1];

describe('render(options, frame)', () => {
  test('names the chart by a title and a description inside it, in the class it is given', () => {
    expect(render({ width: 390, height: 200 }, frame)).toBe(
      '<svg class="chart chart-line" fill="currentColor" font-size="10" text-anchor="middle" ' +
        'viewBox="0 0 390 200" role="img" aria-labelledby="tfr-title" aria-describedby="tfr-desc">' +
        '<title id="tfr-title">Mức sinh &amp; mục tiêu</title>' +
        '<desc id="tfr-desc">Từ 2,41 xuống 2,2 con</desc></svg>',
    );
  });

  test('leaves no style for the content security policy to block', () => {
    expect(draw(clipped)).toMatch(/<style>.* style="/s);
    expect(render(clipped, frame)).not.toContain('style');
  });

  test('leaves no label on elements that have no role', () => {
    expect(draw(clipped)).toContain('<g aria-label="line"');
    expect(render(clipped, frame).match(/aria-[a-z]+/g)).toEqual([
      'aria-labelledby',
      'aria-describedby',
    ]);
  });

  test('gives the same text whatever was drawn before', () => {
    const first = render(clipped, frame);
    draw(clipped);
    expect(render(clipped, frame)).toBe(first);
  });

  test('shares no id between two charts of a page', () => {
    const ids = (id: string) => render(clipped, { ...frame, id }).match(/(?<= id=")[^"]+/g) ?? [];
    const both = [...ids('tfr'), ...ids('births')];
    expect(both).toHaveLength(10);
    expect(new Set(both).size).toBe(both.length);
  });

  test('points every reference at an id of the chart', () => {
    const svg = render(clipped, frame);
    const ids = svg.match(/(?<= id=")[^"]+/g);
    const references = svg.match(/(?<=url\(#)[^)]+/g) ?? [];
    expect(references.length).toBeGreaterThan(3);
    for (const reference of references) expect(ids).toContain(reference);
  });

  test('follows an href inside the chart, and leaves one that leads out of it', () => {
    const href = (to: string) => rendered('use', { id: 'dot', href: to });
    expect(href('#dot')).toBe('<use id="tfr-1" href="#tfr-1"/>');
    expect(href('#table')).toBe('<use id="tfr-1" href="#table"/>');
    expect(href('unit.html#dot')).toBe('<use id="tfr-1" href="unit.html#dot"/>');
  });

  test('does not take a colour for a reference', () => {
    expect(rendered('rect', { id: 'fff', fill: '#fff', stroke: 'url(#hatch)' })).toBe(
      '<rect id="tfr-1" fill="#fff" stroke="url(#hatch)"/>',
    );
  });
});

describe('rounding', () => {
  test.each([
    [
      'd',
      'M40.5,170.25L-0.04,1e-7C1.26,33.333333333333336,2,1.2345e+3Z',
      'M40.5,170.3L0,0C1.3,33.3,2,1234.5Z',
    ],
    ['x', '137.85255036433776', '137.9'],
    ['width', '33.3333%', '33.3%'],
    ['y', '-0.18000000000000005em', '-0.18em'],
    ['transform', 'translate(200.04,-0.02) rotate(45.56)', 'translate(200,0) rotate(45.6)'],
    ['transform', 'scale(0.05) translate(1.25,2)', 'scale(0.05) translate(1.3,2)'],
    ['points', '1.14,2 3.449,4', '1.1,2 3.4,4'],
  ])('keeps one decimal of the pixels in %s="%s"', (name, exact, short) => {
    expect(rendered('path', { [name]: exact })).toBe(`<path ${name}="${short}"/>`);
  });

  test.each([
    ['fill', 'rgb(12.345, 0, 0)'],
    ['fill', 'color-mix(in oklab, var(--color-ink-0.25) 12.345%, #0.123)'],
    ['class', 'step-1.25'],
    ['stroke-opacity', '0.125'],
    ['stroke-dasharray', '1.25,2'],
  ])('leaves %s="%s" as it is', (name, value) => {
    expect(rendered('path', { [name]: value })).toBe(`<path ${name}="${value}"/>`);
  });

  test('leaves text as it is', () => {
    const words = { frameAnchor: 'top', title: () => '0.123456' } as const;
    expect(render({ marks: [Plot.text(['2.057 con; 14.555,25'], words)] }, frame)).toContain(
      '>2.057 con; 14.555,25<title>0.123456</title></text>',
    );
    expect(rendered('text', { x: '1.25' }, 'x 1.25')).toBe('<text x="1.3">x 1.25</text>');
  });

  test('leaves the tile of a pattern exact, for what repeats adds up its error', () => {
    const tile = render({ marks: [Plot.waffleX([1000])] }, frame).match(/<pattern width="([^"]+)"/);
    expect(tile?.[1]).toMatch(/\.\d{3,}$/);
  });
});

describe('render refuses', () => {
  test('a chart of which Plot warns', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const dates = { marks: [Plot.dotX(['2024-01-01', '2025-01-01'])] };
    expect(() => render(dates, frame)).toThrow('Chart tfr: Plot warned');
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
    expect(() => render(clipped, frame)).not.toThrow();
  });

  test.each([{ title: 'Mức sinh' }, { caption: 'Nguồn: chi cục' }, { figure: true }])(
    'what would not be an <svg>: %j',
    (options) => {
      expect(() => render(options, frame)).toThrow('is HTML, written around the chart');
    },
  );

  test('nothing that merely shows the sign of a warning', () => {
    expect(
      render({ marks: [Plot.text(['⚠️ thiếu số liệu'], { frameAnchor: 'top' })] }, frame),
    ).toContain('⚠️ thiếu');
  });
});

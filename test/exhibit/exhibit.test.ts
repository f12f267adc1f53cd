import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error jsdom brings no types of its own, and one line needs none
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { picture } from '../../src/chart/picture.ts';
import { drawingOf, pictureOf } from '../../src/exhibit/exhibit.ts';
import { indicatorExhibits, unitExhibits } from '../../src/exhibit/exhibits.ts';
import { Model } from '../../src/model/model.ts';
import { read } from '../../src/read/read.ts';
import { plain } from '../../src/sentence/sentence.ts';
import { modelOf } from '../data-folder.ts';

const style = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../src/style', name), 'utf8');
const sheets = { chart: style('chart.css'), tokens: style('tokens.css') };
const site = { siteTitle: 'Dân Số Mở', updated: '2025' };

/** All words of a picture; throws where it is not well-formed XML. */
function wordsOf(svg: string): string {
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  const texts = [...document.querySelectorAll('text')] as Element[];
  return texts.map(({ textContent }) => textContent).join(' ');
}

describe('the pictures of the real data', () => {
  const reading = read('data');
  if (!reading?.data) throw new Error('data/ holds errors');
  const model = new Model(reading.data, []);
  const exhibits = [...unitExhibits(model), ...indicatorExhibits(model)];

  test('have a file of their own each', () => {
    expect(new Set(exhibits.map(({ file }) => file)).size).toBe(exhibits.length);
  });

  test.each(exhibits.map((each) => [each.file, each] as const))(
    '%s says its finding, place, time, source and where it was taken from',
    (_, exhibit) => {
      const svg = picture(pictureOf(exhibit, site), sheets);
      const words = wordsOf(svg);
      expect(words).toContain(plain(exhibit.finding).replace(/\.$/, ''));
      expect(words).toContain(`${exhibit.place}, ${exhibit.span}`);
      expect(words).toContain('Nguồn:');
      expect(words).toContain('Dân Số Mở, số liệu đến 2025');
      expect(words).not.toContain('mô phỏng');
    },
  );

  test('are named by their findings in both drawings', () => {
    for (const exhibit of exhibits.slice(0, 4)) {
      const { document } = new JSDOM(Object.values(drawingOf(exhibit)).join('')).window;
      const titles = [...document.querySelectorAll('svg > title')] as Element[];
      const finding = plain(exhibit.finding).replace(/\.$/, '');
      expect(titles.map(({ textContent }) => textContent)).toEqual([finding, finding]);
    }
  });

  test.each(exhibits.map((each) => [each.file, each] as const))(
    '%s needs nothing from outside itself',
    (_, exhibit) => {
      const svg = picture(pictureOf(exhibit, site), sheets);
      expect(svg).not.toMatch(/var\(|&nbsp;|data-label/);
      expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import/);
    },
  );
});

test('a picture of simulated figures says so above and below the chart', () => {
  const model = modelOf({ 'so-lieu.csv': 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị\nMP2;TFR;2024;1,9\n' });
  const unit = model.units.get('MP2');
  const [exhibit] = unit ? unitExhibits(model).filter(({ place }) => place === unit.name) : [];
  if (!exhibit) throw new Error('no exhibit');
  const words = wordsOf(picture(pictureOf(exhibit, site), sheets));
  expect(words).toMatch(/^Xã Súng, .* · Số liệu mô phỏng /);
  expect(words).toContain('Số liệu mô phỏng. Dân Số Mở');
});

test('a finding with < and & is text', () => {
  const model = modelOf({
    'so-lieu.csv': 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n040;TFR;2024;1,9;BC\n',
    'van-ban.csv': 'Mã văn bản;Cơ quan ban hành;Trích yếu\nBC;UBND;Tỷ lệ <5% & khác\n',
  });
  const unit = model.units.get('040');
  const [exhibit] = unit ? unitExhibits(model).filter(({ place }) => place === unit.name) : [];
  if (!exhibit) throw new Error('no exhibit');
  expect(wordsOf(picture(pictureOf(exhibit, site), sheets))).toContain('Tỷ lệ <5% & khác');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error jsdom brings no types of its own, and one line needs none
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { picture } from '../../src/chart/picture.ts';
import type { Wrap } from '../../src/chart/picture-frame.ts';
import { pictureStyle } from '../../src/chart/picture-style.ts';
import { wrap } from '../../src/chart/wrap.ts';
import { drawingOf, type Exhibit, pictureOf } from '../../src/exhibit/exhibit.ts';
import { Model } from '../../src/model/model.ts';
import { plain } from '../../src/sentence/sentence.ts';
import { catalogues, modelOf, observations } from '../data-folder.ts';
import { indicatorExhibits, unitExhibits } from '../exhibits.ts';
import { data, problems } from '../real-data.ts';

const style = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../src/style', name), 'utf8');
const rules = pictureStyle({ chart: style('chart.css'), tokens: style('tokens.css') });

/** By mean widths of letters, which are known at 13 px; a browser measures. */
const wrapped: Wrap = (words, width, { size, weight }) => wrap(words, (width * 13) / size, weight);

/** The file that a reader takes away, without the caption, which the page sets. */
function fileOf(exhibit: Exhibit, model: Model): string {
  const { narrow, wide } = drawingOf(exhibit, model);
  const { document } = new JSDOM(narrow).window;
  const { textContent: finding } = document.querySelector('svg > title');
  const shown = { finding, subtitle: exhibit.subtitle, caption: '' };
  return picture({ ...pictureOf(exhibit, model), ...shown }, wide, rules, wrapped);
}

/** All words of a picture; throws where it is not well-formed XML. */
function wordsOf(svg: string): string {
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  const texts = [...document.querySelectorAll('text')] as Element[];
  return texts.map(({ textContent }) => textContent).join(' ');
}

describe('the pictures of the real data', () => {
  const model = new Model(data, problems);
  const exhibits = [...unitExhibits(model), ...indicatorExhibits(model)];

  test('have a file of their own each', () => {
    expect(new Set(exhibits.map(({ file }) => file)).size).toBe(exhibits.length);
  });

  test.each(exhibits.map((each) => [each.file, each] as const))(
    '%s says its finding, place, time and where it was taken from',
    (_, exhibit) => {
      const svg = fileOf(exhibit, model);
      const words = wordsOf(svg);
      expect(words).toContain(plain(exhibit.finding).replace(/\.$/, ''));
      expect(words).toContain(`${exhibit.place}, ${exhibit.span}`);
      expect(words).toMatch(/Dân Số Mở, số liệu đến (?:năm.20\d\d|\d\d\/\d\d\/20\d\d)$/);
      expect(words).not.toContain('mô phỏng');
    },
  );

  test('are named by their findings in both drawings', () => {
    for (const exhibit of exhibits.slice(0, 4)) {
      const { document } = new JSDOM(Object.values(drawingOf(exhibit, model)).join('')).window;
      const drawings = [...document.querySelectorAll('svg')] as Element[];
      const names = drawings.map((svg) =>
        ['aria-labelledby', 'aria-describedby'].map(
          (by) => document.getElementById(svg.getAttribute(by)).textContent,
        ),
      );
      const [[finding = ''] = []] = names;
      expect(plain(exhibit.finding)).toContain(
        finding.replace(/, theo số liệu cần đối chiếu$/, ''),
      );
      const named = [finding, `${exhibit.label}. ${exhibit.description}`];
      expect(names).toEqual([named, named]);
    }
  });

  test.each(exhibits.map((each) => [each.file, each] as const))(
    '%s needs nothing from outside itself',
    (_, exhibit) => {
      const svg = fileOf(exhibit, model);
      expect(svg).not.toMatch(/var\(|&nbsp;|data-label/);
      expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import/);
    },
  );
});

describe('doubt travels with a picture', () => {
  /** The picture of the injections that one place counts and another says were not bought. */
  const asks = 'Mục II.6 ghi không sử dụng. Đề nghị đơn vị xác nhận.';
  const files = {
    ...observations('040;TL-A;2022;35', '040;TL-A;2023;30', `040;TL-A;2024;28;;${asks}`),
    'site.json': (catalogues['site.json'] ?? '').replace(
      '"title"',
      '"address":"https://dansomo.example/cao-bang","title"',
    ),
  };
  const words = () => {
    const model = modelOf(files);
    const found = indicatorExhibits(model).find(({ label }) => label.startsWith('Tỷ lệ A'));
    if (!found) throw new Error('no exhibit');
    return wordsOf(fileOf(found, model)).replaceAll('\u00a0', ' ');
  };

  test('the finding says that it is of figures in doubt, and a line below in what', () => {
    expect(words()).toContain('giảm từ 35 xuống 28%, theo số liệu cần đối chiếu');
    expect(words()).toContain(`Cần đối chiếu: ${asks}`);
  });

  test('it is stamped with the date of its own figures and the address of its block', () => {
    expect(words()).toMatch(
      /Thử, số liệu đến năm 2024, https:\/\/dansomo\.example\/cao-bang\/chi-tieu\/tl-a\.html#don-vi-040$/,
    );
  });

  test('what the site has computed is named', () => {
    const model = modelOf(
      observations(
        ...['040;SO-SINH;2023;760', '040;SO-SINH;2024;749'],
        ...['040;SO-SINH-2;2024;333', '040;SO-SINH-3;2024;44'],
      ),
    );
    const [births] = unitExhibits(model).filter(({ file }) => file.endsWith('tre-sinh-ra'));
    if (!births) throw new Error('no exhibit');
    const said = wordsOf(fileOf(births, model));
    expect(said).toContain('Số tính ra, không có trong báo cáo: con thứ nhất và 11\u00a0trẻ.');
    expect(said).not.toContain('Cần đối chiếu');
  });
});

test('a picture of simulated figures says so above the chart', () => {
  const model = modelOf({
    'so-lieu.csv': 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị\nMP2;TFR;2023;2\nMP2;TFR;2024;1,9\n',
  });
  const unit = model.units.get('MP2');
  const [exhibit] = unit ? unitExhibits(model).filter(({ place }) => place === unit.name) : [];
  if (!exhibit) throw new Error('no exhibit');
  expect(wordsOf(fileOf(exhibit, model))).toMatch(/^Xã Súng, .* · Số liệu mô phỏng /);
});

test('one year is a sentence and a row of a table, no picture', () => {
  const files = (...rows: readonly string[]) =>
    unitExhibits(modelOf(observations(...rows))).map(({ file }) => file);
  const years = (code: string) => [`040;${code};2023;100`, `040;${code};2024;90`];
  expect(files('040;TFR;2024;1,9', '040;SO-SINH;2024;749')).toEqual([]);
  expect(files('040;TFR;2023;2,0', '040;TFR;2024;1,9', ...years('SO-SINH'))).toEqual([
    '040-muc-sinh',
    '040-tre-sinh-ra',
  ]);
});

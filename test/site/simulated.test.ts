import { describe, expect, test } from 'vitest';
import { files, pages, parse, read } from './site.ts';

const MARK = 'Số liệu mô phỏng';
const isSimulated = (page: string) => /-mo-phong\.html$/.test(page);
const simulated = pages.filter(isSimulated);
const real = pages.filter((page) => !isSimulated(page));

const unmarked = (elements: Iterable<Element>) =>
  [...elements]
    .filter((element) => !element.textContent.includes(MARK))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));

test('there are pages of the sample: the city, its communes, those that were merged, those below it, a comparison, what can be embedded, a sheet of each with figures', () => {
  expect(simulated).toHaveLength(1 + 12 + 4 + 1 + 1 + 1 + 16);
});

describe.each(simulated)('%s says that it is simulated', (path) => {
  const page = parse(path);

  test('in its title and its description', () => {
    expect(page.title).toContain('số liệu mô phỏng');
    const description = page.querySelector('meta[name=description]')?.getAttribute('content');
    expect(description).toContain(MARK);
  });

  test('above everything, and in the margin of every block', () => {
    expect(page.querySelector('.band')?.textContent).toContain('mô phỏng');
    expect(unmarked(page.querySelectorAll('.block > .margin:first-child'))).toEqual([]);
  });

  test('inside every drawing and in the caption of every figure and table', () => {
    expect(unmarked(page.querySelectorAll('figure svg[role=img]'))).toEqual([]);
    expect(unmarked(page.querySelectorAll('figcaption, caption'))).toEqual([]);
  });
});

test('the page of all units alone leads to the sample, from a block that is marked', () => {
  const leading = real.filter((page) => /href="[^"]*(-mo-phong\.html|mo-phong-)/.test(read(page)));
  expect(leading).toEqual(['don-vi.html']);
  const block = parse('don-vi.html').querySelector('#mo-phong');
  expect(block?.querySelector('.margin')?.textContent).toContain(MARK);
});

test('no other page of real units has a word of it', () => {
  const naming = real.filter((page) => /MAU|(Thành phố|Xã|Phường) Mẫu/.test(read(page)));
  expect(naming).toEqual(['don-vi.html']);
});

test('its figures are taken away in files of their own, each row marked', () => {
  for (const path of files('tai-ve/**/*.csv')) {
    const [header = '', ...rows] = read(path).trimEnd().split('\r\n');
    if (!path.includes('mo-phong')) expect(read(path), path).not.toContain('MAU');
    else if (
      rows.length > 0 &&
      !/(don-vi|chi-tieu|lop-dao-tao|hang-muc|bieu-mau-chinh-thuc|khung-bao-cao|ghi-nhan)\.csv$/.test(
        path,
      )
    ) {
      const [, behind] = header.split(';Mô phỏng');
      expect(behind, path).toBeDefined();
      const others = behind?.match(/;/g)?.length ?? 0;
      const marked = new RegExp(`;có(?:;(?:"[^"]*"|[^;"]*)){${others}}$`);
      expect(rows.filter((row) => !marked.test(row))).toEqual([]);
    }
  }
});

test('a line of the budget that others divide is called their sum, in the city’s table alone', () => {
  const sums = (path: string) =>
    [...parse(path).querySelectorAll('tbody tr')].filter(({ textContent }) =>
      textContent.includes('Tổng của các hạng mục con'),
    );
  expect(sums('don-vi/mau-mo-phong.html')).toHaveLength(6);
  expect(sums('don-vi/mau001-mo-phong.html')).toHaveLength(0);
});

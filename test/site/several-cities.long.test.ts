/** Two cities in one site: nothing that their 66 communes report is hidden, and none stands under the other city. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../scripts/new-folder.ts';
import { unpacked } from '../../src/browser/search-unpack.ts';
import { readWorkbook } from '../../src/table/workbook.ts';
import { parsedHtml } from '../parsed.ts';
import { temporaryFolder } from '../temporary.ts';
import { built } from './built.ts';
import { filesIn } from './site.ts';
import { CITY, COMMUNES, communeOf, figuresOf, OTHER, SHARED, twoCities } from './two-cities.ts';

const folder = temporaryFolder();
const out = join(folder, 'site');
const text = (path: string) => readFileSync(join(out, path), 'utf8');
const pageAt = (path: string): Document => parsedHtml(text(path));
const wordsOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const written = (number: number) => String(number).replace(/(\d{3})$/, '.$1');
const communes = Array.from({ length: COMMUNES }, (_, at) => at + 1);

beforeAll(async () => {
  const data = join(folder, 'data');
  fill(data, twoCities());
  expect(await built(data, out)).toBeUndefined();
}, 240_000);

/** The words of a page's tables, row by row. */
const rowsOf = (page: Document): string[] =>
  [...page.querySelectorAll('main tbody tr')].map((row) => ` ${wordsOf(row)} `);

describe('what 64 communes report by group, by month and by quarter', () => {
  test('stands on the page of each', () => {
    for (const number of communes) {
      const { urban, quarter, month, corrected, before } = figuresOf(number);
      const code = communeOf(CITY.code, number);
      const rows = rowsOf(pageAt(`don-vi/${code}.html`));
      const row = (...words: string[]) =>
        rows.some((each) => words.every((word) => each.includes(word)));
      expect(row('Thành thị', urban), `${code}: urban`).toBe(true);
      expect(row('quý I/2024', written(quarter)), `${code}: quarter`).toBe(true);
      expect(row('tháng 3/2024', written(month)), `${code}: month`).toBe(true);
      const correction = ['năm 2024', written(before), written(corrected)];
      const why = ['Cộng sót một xóm.', 'Văn bản ngày 05/03/2025.'];
      expect(
        rows.some((each) =>
          [...correction, ...why].every((word) => each.toLowerCase().includes(word.toLowerCase())),
        ),
        `${code}: correction`,
      ).toBe(true);
    }
  });

  test('stands on the pages of the indicators, with what was corrected, why and when', () => {
    const [rates, births, classes, users] = ['tfr', 'so-sinh', 'lop-tap-huan', 'bptt-hd'].map(
      (file) => pageAt(`chi-tieu/${file}/${CITY.code}.html`),
    );
    const [ofRates, ofBirths, ofClasses, ofUsers] = [rates, births, classes, users].map((page) =>
      page ? rowsOf(page).join('\n') : '',
    );
    const corrections = wordsOf(users?.querySelector('main'));
    for (const number of communes) {
      const { urban, quarter, month, corrected, before } = figuresOf(number);
      expect(ofRates).toContain(urban);
      expect(ofBirths).toContain(written(quarter));
      expect(ofClasses).toContain(written(month));
      expect(ofUsers).toContain(written(corrected));
      expect(corrections).toContain(
        `${written(corrected)}. Thay số ${written(before)} (sơ bộ) đã báo cáo. Cộng sót một xóm. Văn bản ngày 05/03/2025.`,
      );
    }
  });

  test('is taken away with what was corrected, as CSV and as XLSX', () => {
    const { corrected, before, quarter, urban } = figuresOf(7);
    const told = `${written(before)} sơ bộ (thay theo văn bản ngày 05/03/2025)`;
    const csv = text('tai-ve/so-lieu.csv');
    const line = csv.split('\r\n').find((each) => each.startsWith('99007;BPTT-HD;2024'));
    expect(line).toContain(String(corrected));
    expect(line).toContain(told);
    const sheets = readWorkbook(readFileSync(join(out, 'tai-ve/don-vi/99007.xlsx')));
    if (typeof sheets === 'string') throw new Error(sheets);
    const all = sheets.map(({ sheet }) => sheet?.text ?? '').join('\n');
    for (const said of [told, String(corrected), String(quarter), urban])
      expect(all).toContain(said);
  });
});

describe('two cities in one site', () => {
  test('stand on the first page, each with its own communes alone', () => {
    const page = pageAt('index.html');
    const places = [...page.querySelectorAll('main .margin')].map(wordsOf).join(' ');
    for (const { name } of [CITY, OTHER]) expect(places).toContain(name);
    for (const { code, name } of [CITY, OTHER]) {
      const table = [...page.querySelectorAll('table')].find((each) =>
        wordsOf(each.querySelector('caption')).endsWith(name),
      );
      expect(linksIn(table)).not.toEqual([]);
      expect(linksIn(table).filter((commune) => !commune.startsWith(code))).toEqual([]);
    }
  });

  test('are apart in every table of units below a city’s name', () => {
    const pages = filesIn(out, '*.html').concat(filesIn(out, '{chi-tieu,truc-thuoc}/**/*.html'));
    let held = 0;
    for (const path of pages)
      for (const block of pageAt(path).querySelectorAll('main section.block')) {
        const margin = wordsOf(block.querySelector('.margin'));
        const [own] = [CITY, OTHER].filter(({ name }) => margin.startsWith(name));
        if (!own || margin.includes(' và ')) continue;
        const others = linksIn(block).filter(
          (code) => code.length > 2 && !code.startsWith(own.code),
        );
        expect(others, `${path}, ${margin}`).toEqual([]);
        held += 1;
      }
    expect(held).toBeGreaterThan(10);
  });

  test('have no two pages of one title, and every page of a commune names its city', () => {
    const paths = filesIn(out, 'don-vi/*.html');
    const titles = paths.map((path) => pageAt(path).title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const [at, path] of paths.entries()) {
      const city = [CITY, OTHER].find(({ code }) => path.startsWith(`don-vi/${code}`));
      const crumbs = wordsOf(pageAt(path).querySelector('nav[aria-label="Đường dẫn"]'));
      expect(crumbs, titles[at]).toContain(city?.name ?? '?');
    }
  });

  test('tell communes of one name apart in the comparison, in lists and in what is taken away', () => {
    const named = SHARED.flatMap((name) => [
      `${name}, thành phố Ví Dụ`,
      `${name}, thành phố Thí Nghiệm`,
    ]);
    const comparison = text('so-sanh/tfr-cap-xa.js');
    for (const name of named) expect(comparison).toContain(name);
    const lists = [
      ...['don-vi.html', `chi-tieu/tfr/${OTHER.code}.html`, 'so-sanh.html'].map((path) =>
        wordsOf(pageAt(path).body),
      ),
    ];
    expect(lists[0]).toContain(named[0]);
    expect(lists[1]).toContain(named[3]);
    expect(lists[2]).toContain(named[0]);
    const rows = text('tai-ve/so-lieu/98-so-lieu-muc-sinh-truc-thuoc.csv');
    expect(rows).toContain('98001;Xã Tân Lập, thành phố Thí Nghiệm;TFR');
  });

  test('are both found, each commune with its city beside its name', () => {
    const script = text('tim-kiem.js');
    const json = /searchIndex = (.*);\n/.exec(script)?.[1] ?? '[]';
    const groups = unpacked(JSON.parse(json));
    const found = groups.flatMap(({ where, entries }) =>
      entries.filter(([name]) => name === 'Xã Tân Lập').map(([, page]) => `${page}: ${where}`),
    );
    expect(found.sort()).toEqual(['98001: Xã, thành phố Thí Nghiệm', '99001: Xã, thành phố Ví Dụ']);
  });
});

/** The codes of the units that links within an element lead to. */
function linksIn(element: Element | undefined): string[] {
  return [...(element?.querySelectorAll('a[href*="don-vi/"]') ?? [])].flatMap(
    (link) => /don-vi\/(\d+)\.html$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
  );
}

/** Chance is a note, never a headline; what the page doubts, nothing that is taken away asserts. */
import { describe, expect, test } from 'vitest';
import { pages, parse, picturesOf, read } from './site.ts';

const READING = 'dia-ban-it-dan.html';

test.each(pages.filter((page) => page !== READING))(
  '%s says nothing of chance in a heading, a description or what is shared',
  (page) => {
    const document = parse(page);
    const heads = [...document.querySelectorAll('h1, h2, title')].map((each) => each.textContent);
    const shared = [...document.querySelectorAll('meta[content]')].map((each) =>
      each.getAttribute('content'),
    );
    const odd = [...heads, ...shared].filter((words) =>
      /ngẫu nhiên|khoảng tin cậy|cơ sở để nói/i.test(words ?? ''),
    );
    expect(odd).toEqual([]);
    expect(document.body.textContent).not.toContain('trong phạm vi dao động ngẫu nhiên');
  },
);

test('every interval of a table or a sentence leads to how it is read', () => {
  for (const page of pages) {
    const rows = [...parse(page).querySelectorAll('main th')].filter(({ textContent }) =>
      /^\s*Khoảng (tin cậy )?[\d,]+%/.test(textContent ?? ''),
    );
    const links = rows.map((row) => row.querySelector('a')?.getAttribute('href') ?? '');
    expect(links.filter((href) => !href.endsWith(READING))).toEqual([]);
  }
});

test('in the rows of the units a rate on 30 births or fewer is marked, and no other', () => {
  const tables = pages.flatMap((page) =>
    [...parse(page).querySelectorAll('table')].filter((table) =>
      table.querySelector('caption')?.textContent?.startsWith('Mức sinh của từng đơn vị'),
    ),
  );
  const rows = tables.flatMap((table) => [...table.querySelectorAll('tbody tr')]);
  expect(rows.length).toBeGreaterThan(5);
  const odd = rows.filter((row) => {
    const born = Number(row.querySelectorAll('td')[2]?.textContent?.replaceAll('.', '').trim());
    const isMarked = /≤\s30\strẻ/.test(row.querySelector('.rate-cell')?.textContent ?? '');
    return isMarked !== (born > 0 && born <= 30);
  });
  expect(odd.map((row) => row.textContent)).toEqual([]);
});

describe('of figures that the page asks about', () => {
  const real = pages.filter((page) => /^don-vi\/.*\.html$/.test(page));
  const blocks = real.flatMap((page) => [...parse(page).querySelectorAll('main section.block')]);
  const asked = blocks.filter((block) => block.querySelector('td .flag'));
  const linkOf = (block: Element, ending: string) =>
    block.querySelector(`.take-away a[href$="${ending}"]`)?.getAttribute('href') ?? '';
  const named = (ending: string) => [
    ...new Set(asked.flatMap((block) => linkOf(block, ending).replace(/^(\.\.\/)*/, '') || [])),
  ];

  test.each(named('.csv'))('%s has the words of the points in a column of its own', (file) => {
    const [header = '', ...rows] = read(file).trimEnd().split('\r\n');
    expect(header).toMatch(/;Cần đối chiếu$/);
    expect(rows.some((row) => !row.endsWith(';'))).toBe(true);
  });

  test('there are some', () => {
    expect(named('.csv').length).toBeGreaterThan(0);
    const pictures = real.flatMap(picturesOf).filter(({ doubt }) => doubt !== '');
    expect(pictures.length).toBeGreaterThan(0);
  });
});

test.each(pages.filter((page) => parse(page).querySelector('[data-picture]')))(
  '%s stamps each picture with the date of its own figures, and claims nothing that is in doubt',
  (page) => {
    for (const { colophon, finding, doubt } of picturesOf(page)) {
      expect(colophon).toMatch(/số liệu đến (?:năm|quý|tháng|giai|\d\d\/\d\d\/\d{4})/);
      expect(finding.endsWith('theo số liệu cần đối chiếu')).toBe(doubt !== '');
    }
  },
);

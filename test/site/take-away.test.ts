import { describe, expect, test } from 'vitest';
import { files, pages, parse, read } from './site.ts';

/** Pages of figures; what stands on the others is guidance, or is itself a list of files. */
const withFigures = pages.filter((page) =>
  /^(index|muc-sinh|dao-tao|kinh-phi|hoat-dong|(don-vi|chi-tieu)\/.*)\.html$/.test(page),
);

describe.each(withFigures)('%s', (path) => {
  const blocks = [...parse(path).querySelectorAll('main section.block')];
  const linksOf = (block: Element) =>
    [...block.querySelectorAll('.take-away a')].map((link) => link.getAttribute('href') ?? '');

  test('offers the rows of every chart and table', () => {
    // A scorecard repeats the newest figures of the blocks below it, which offer their rows.
    const without = blocks
      .filter((block) => block.querySelector('figure.chart, table:not(.scorecard)'))
      .filter((block) => !linksOf(block).some((href) => href.endsWith('.csv')));
    expect(without.map(({ id, textContent }) => id || textContent.slice(0, 80))).toEqual([]);
  });

  test('offers the picture of every chart', () => {
    const without = blocks.filter((block) => {
      const charts = [...block.querySelectorAll('figure.chart')];
      // The script that makes it finds the chart above the list, and its wide drawing.
      return charts.some(
        (chart) =>
          !chart.nextElementSibling?.matches('.take-away[data-picture]') ||
          chart.querySelector(':scope > svg.wide') === null,
      );
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('says the address of each, which is a place of the page', () => {
    for (const block of blocks.filter((each) => each.querySelector('.take-away'))) {
      const [address] = linksOf(block).filter((href) => href.startsWith('#'));
      expect([block.id, block.querySelector('.scroll')?.id].map((id) => `#${id}`)).toContain(
        address,
      );
    }
  });
});

test('every file of rows begins with a BOM and its headers, between semicolons', () => {
  for (const file of files('tai-ve/**/*.csv')) expect(read(file)).toMatch(/^\ufeff[^;\n]+;/);
});

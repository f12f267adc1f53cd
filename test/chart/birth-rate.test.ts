import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/chart/drawing.ts';
import { modelOf, observations } from '../data-folder.ts';
import { unitExhibits } from '../exhibits.ts';
import { readOutOf, wordsOf } from './words.ts';

/** The chart of a unit's fertility rate over two years, with what else its reports count. */
function exhibitOf(...rows: readonly string[]) {
  const all = ['TFR;2023;1,97', 'TFR;2024;2,34', ...rows];
  const model = modelOf(observations(...all.map((row) => `07543;${row}`)));
  const found = unitExhibits(model).find(({ file }) => file === '07543-muc-sinh');
  if (!found) throw new Error('no chart of fertility');
  return found;
}

const known = exhibitOf(
  ...['SO-SINH;2023;264', 'PN-15-49;2023;4690', 'SO-SINH;2024;314', 'PN-15-49;2024;4697'],
);

describe.each([NARROW, WIDE])('below a fertility rate %i px wide', (width) => {
  test('stand births per 1.000 women, said to be computed', () => {
    expect(wordsOf(known.chart(width))).toEqual(expect.arrayContaining(['56,3', '66,9']));
    expect(wordsOf(known.chart(width)).join()).toContain('(số tính ra)');
    expect(readOutOf(known.chart(width))).toContain(
      'Năm 2024: 66,9 trẻ trên 1.000 phụ nữ 15–49 tuổi (số tính ra)',
    );
  });

  test('stands nothing where births or women are not known', () => {
    const chart = exhibitOf('SO-SINH;2023;264', 'PN-15-49;2024;4697').chart(width);
    expect(wordsOf(chart).join()).not.toContain('1.000 phụ nữ');
    expect(chart.height).toBeLessThan(known.chart(width).height ?? 0);
  });
});

test('who does not see the drawing is told them, and a picture says that they are computed', () => {
  expect(known.description).toContain(
    'Số trẻ sinh ra trên 1.000 phụ nữ 15–49 tuổi (số tính ra), 2023: 56,3; 2024: 66,9.',
  );
  expect(known.computed).toContain('số trẻ sinh ra trên 1.000 phụ nữ 15–49 tuổi');
});

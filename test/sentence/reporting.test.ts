import { expect, test } from 'vitest';
import { reportingOf } from '../../src/model/reporting.ts';
import { BUDGET, FERTILITY } from '../../src/model/theme.ts';
import { groupInWords, reportingInWords } from '../../src/sentence/reporting.ts';
import { plain } from '../../src/sentence/sentence.ts';
import { modelOf, observations } from '../data-folder.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

test('of each theme it is told how many have the last year; the top and what has ended are not counted', () => {
  const model = modelOf(
    observations('07543;TFR;2025;2,0', '01273;TFR;2025;2,1', '24;TFR;2024;2,2', '040;TFR;2024;2,0'),
  );
  const words = reportingInWords(reportingOf(model), FERTILITY);
  expect(spaced(plain(words ?? []))).toBe(
    'Mức sinh: 2 trong 6 đơn vị có số liệu năm 2025, năm mới nhất đã có báo cáo.',
  );
  expect(reportingInWords(reportingOf(model), BUDGET)).toBeNull();
});

test('a group is told by its size', () => {
  expect(spaced(groupInWords(5, 1))).toBe('5 đơn vị, 1 có số liệu');
  expect(spaced(groupInWords(5, 0))).toBe('5 đơn vị, chưa đơn vị nào có số liệu');
});

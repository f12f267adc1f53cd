import { expect, test } from 'vitest';
import { besides } from '../../src/export/beside.ts';
import { datasetCsv } from '../../src/export/csv.ts';
import { datasetOf } from '../../src/export/datapackage.ts';
import { correctionsOf } from '../../src/model/correction.ts';
import {
  correctedItem,
  correctedPeriod,
  correctionsHeading,
  isInWords,
  reasonInWords,
  replacedInWords,
  wasInWords,
} from '../../src/sentence/correction.ts';
import { plain } from '../../src/sentence/sentence.ts';
import { found, modelOf, observations, readFiles } from '../data-folder.ts';

const files = {
  ...observations(
    '04;SO-SINH;2024;749;sơ bộ',
    '04;SO-SINH;2024;757;đính chính;Bổ sung trẻ sinh ở ngoài tỉnh.',
    '04;SO-SINH;2023;700;sơ bộ',
    '04;SO-SINH;2023;700;chính thức',
  ),
  'van-ban.csv':
    'Mã văn bản;Cơ quan ban hành;Trích yếu;Ngày ban hành\nBC;UBND tỉnh;Báo cáo thử;05/03/2026\n',
};

test('a corrected figure keeps what it replaced, why and since when', () => {
  expect(found(files)).toEqual([]);
  const model = modelOf(files);
  const corrections = correctionsOf(model.data, () => true);
  expect(corrections).toHaveLength(1);
  const [first] = corrections;
  const unit = model.units.get('04');
  if (!first || !unit) throw new Error('no correction');
  expect([correctedItem(model, first), correctedPeriod(first)]).toEqual([
    'Số trẻ sinh ra',
    'năm 2024',
  ]);
  expect([wasInWords(first), isInWords(first)]).toEqual(['749 (sơ bộ)', '757']);
  expect(reasonInWords(model, first)).toBe(
    'Bổ sung trẻ sinh ở ngoài tỉnh. Văn bản ngày 05/03/2026.',
  );
  expect(replacedInWords(corrections)).toBe('Thay số 749 (sơ bộ) đã báo cáo.');
  expect(plain(correctionsHeading(corrections, unit)).replaceAll('\u00a0', ' ')).toBe(
    '1 số của tỉnh Cao Bằng đã được thay bằng số mới',
  );
});

test('a download says it in a column of its own, and reads back the same', () => {
  const model = modelOf(files);
  const rows = model.data.observation;
  const dataset = datasetOf('observation');
  const text = datasetCsv(dataset, rows, besides(model, dataset, rows));
  const [header = '', ...lines] = text.trim().split(/\r\n/);
  const at = header.split(';').indexOf('Số trước khi thay');
  expect(lines.map((line) => line.split(';')[at])).toEqual([
    '749 sơ bộ (thay theo văn bản ngày 05/03/2026)',
    '',
  ]);
  const again = readFiles({ ...files, 'so-lieu.csv': text });
  expect(again.problems).toEqual([]);
  expect(again.data?.observation.map(({ value }) => value)).toEqual(rows.map(({ value }) => value));
});

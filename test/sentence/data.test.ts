import { describe, expect, test } from 'vitest';
import {
  dataHeading,
  documentsHeading,
  pointsInWords,
  questionsHeading,
  reviewHeading,
} from '../../src/sentence/data.ts';
import { say } from '../../src/sentence/sentence.ts';
import { type Files, modelOf, observations } from '../data-folder.ts';
import { text } from './render.ts';

const documents = (...rows: readonly string[]): Files => ({
  'van-ban.csv': `Mã văn bản;Cơ quan ban hành;Trích yếu;Tóm tắt\n${rows.map((row) => `${row}\n`).join('')}`,
});

describe('dataHeading', () => {
  test.each([
    ['nothing', {}, 'Trang không có dòng số liệu nào.'],
    [
      'facts of one document',
      observations('040;TFR;2023;1,96', '040;TFR;2024;2,03'),
      'Trang có 2_dòng số liệu, dẫn từ 1_văn bản.',
    ],
    [
      'something to check',
      observations('040;TFR;2024;6'),
      'Trang có 1_dòng số liệu, dẫn từ 1_văn bản; cần đối chiếu 1_điểm do phần mềm phát hiện.',
    ],
    [
      'simulated facts without a document',
      { 'so-lieu.csv': 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị\nMP1;TFR;2024;2,2\n' },
      'Trang có 1_dòng số liệu, chưa ghi văn bản nguồn.',
    ],
  ])('%s', (_, files, expected) => {
    expect(text(dataHeading(modelOf(files)))).toBe(expected);
  });
});

describe('reviewHeading', () => {
  test.each([
    ['nothing', {}, 'Phần mềm không phát hiện điểm nào cần đối chiếu'],
    ['to check', observations('040;TFR;2024;6'), '1_điểm cần đối chiếu do phần mềm phát hiện'],
    [
      'to know',
      {
        'so-lieu.csv':
          'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn;Người nhập\n040;TFR;2024;2,03;BC;a\n',
      },
      'Phần mềm không phát hiện điểm nào cần đối chiếu, 1_điểm chỉ để biết',
    ],
  ])('%s', (_, files, expected) => {
    expect(text(reviewHeading(modelOf(files).review))).toBe(expected);
  });
});

describe('documentsHeading', () => {
  const facts = observations('040;TFR;2024;2,03');

  test.each([
    ['all are cited', documents('BC;UBND;Báo cáo;'), '1_văn bản có số liệu'],
    [
      'the others are named by those that are cited',
      documents('BC;UBND;Báo cáo;', 'QD;Chính phủ;Quyết định;Căn cứ của BC.'),
      '1_văn bản có số liệu; 1_văn bản khác được các văn bản đó dẫn tới',
    ],
    [
      'nothing says so of one of the others',
      documents('BC;UBND;Báo cáo;', 'QD;Chính phủ;Quyết định;Căn cứ của BC.', 'KH;Sở;Kế hoạch;'),
      '1_văn bản có số liệu; 2_văn bản khác có liên quan',
    ],
  ])('%s', (_, files, expected) => {
    expect(text(documentsHeading(modelOf({ ...facts, ...files })))).toBe(expected);
  });

  test('no facts, no documents', () => {
    expect(text(documentsHeading(modelOf({})))).toBe('1_văn bản trong danh mục, không có số liệu');
    expect(text(documentsHeading({ cited: [], uncited: [] }))).toBe(
      'Chưa có văn bản nào trong danh mục',
    );
  });
});

describe('questionsHeading', () => {
  const asks = 'Hai chỗ ghi khác nhau, đề nghị đơn vị xác nhận.';
  const figure = observations(`040;TFR;2024;2,03;;${asks}`);
  const document = {
    'van-ban.csv': `Mã văn bản;Cơ quan ban hành;Trích yếu;Ghi chú\nBC;UBND;Báo cáo;${asks}\n`,
  };

  test.each([
    ['of figures', figure, '1_điểm cần đối chiếu do người nhập liệu ghi lại'],
    ['of documents', document, '1_điểm cần đối chiếu do người nhập liệu ghi lại, về văn bản'],
    [
      'of both',
      { ...figure, ...document },
      '2_điểm cần đối chiếu do người nhập liệu ghi lại: 1_điểm về số liệu và 1_điểm về văn bản',
    ],
  ])('counts the notes that ask, %s', (_, files, expected) => {
    expect(text(questionsHeading(modelOf(files).flags))).toBe(expected);
  });
});

test.each([
  [20, 33, 'Cần đối chiếu 20_điểm do phần mềm phát hiện và 33_điểm do người nhập liệu ghi lại'],
  [1, 0, 'Cần đối chiếu 1_điểm do phần mềm phát hiện'],
  [0, 2, 'Cần đối chiếu 2_điểm do người nhập liệu ghi lại'],
])('%d points found and %d noted are told apart', (found, noted, expected) => {
  const points = pointsInWords(found, noted);
  expect(points && text(say`Cần đối chiếu ${points}`)).toBe(expected);
});

test('no points are none', () => {
  expect(pointsInWords(0, 0)).toBeNull();
});

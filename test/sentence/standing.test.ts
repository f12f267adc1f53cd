import { expect, test } from 'vitest';
import { standingInWords } from '../../src/sentence/standing.ts';
import { modelOf } from '../data-folder.ts';
import { text } from './render.ts';

/** A target `indicator;value;upper;from;to;kind` beside results `indicator;period;bound;value;status`. */
function said(target: string, ...results: readonly string[]): string {
  const model = modelOf({
    'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Đến;Từ năm;Đến năm;Loại;Nguồn
M;040;${target};BC
`,
    'so-lieu.csv': [
      'Mã đơn vị;Mã chỉ tiêu;Kỳ;Dấu;Giá trị;Trạng thái;Nguồn',
      ...results.map((row) => `040;${row};BC`),
      '04;SO-SINH;2024;;9000;;BC',
      '',
    ].join('\n'),
  });
  const unit = model.units.get('040');
  const [own] = unit ? model.judgements(unit) : [];
  return text(standingInWords(own?.standing ?? null));
}

const forecast = 'TFR;2,10;;2025;2025;dự kiến';

test.each([
  ['lower', forecast, ['TFR;2024;;2,03;'], '2,03 (năm_2024), thấp hơn 0,07'],
  ['higher', forecast, ['TFR;2024;;2,2;'], '2,2 (năm_2024), cao hơn 0,10'],
  ['equal', forecast, ['TFR;2025;;2,1;'], '2,1 (năm_2025), bằng mức này'],
  [
    'the latest of its years',
    forecast,
    ['TFR;2023;;1,96;', 'TFR;2025;;2,08;'],
    '2,08 (năm_2025), thấp hơn 0,02',
  ],
  [
    'nothing after its years',
    'TFR;2,1;;2024;2024;dự kiến',
    ['TFR;2024;;2,0;', 'TFR;2025;;2,2;'],
    '2,0 (năm_2024), thấp hơn 0,1',
  ],
  ['only after its years', 'TFR;2,1;;2023;2023;dự kiến', ['TFR;2024;;2,0;'], ''],
  ['no result', forecast, ['TFR;2024;;;'], ''],
  [
    'a level without years',
    'TFR;2,1;;2021;2022;mức tham chiếu',
    ['TFR;2024;;2,0;'],
    '2,0 (năm_2024), thấp hơn 0,1',
  ],
  [
    'no level',
    'TFR;;;2021;2024;chỉ tiêu giao năm',
    ['TFR;2024;;2,03;'],
    '2,03 (năm_2024); không có mức để so',
  ],
  ['preliminary', forecast, ['TFR;2024;;2,03;sơ bộ'], '2,03 (năm_2024, số sơ bộ), thấp hơn 0,07'],
  [
    'a census alone',
    forecast,
    ['TFR;2019;;1,8;tổng điều tra'],
    '1,8 (tổng điều tra năm_2019), thấp hơn 0,30',
  ],
  [
    'a census beside reports',
    forecast,
    ['TFR;2024;;2,03;', 'TFR;2025;;1,8;tổng điều tra'],
    '2,03 (năm_2024), thấp hơn 0,07',
  ],
  [
    'a result that is not exact',
    'SO-SINH;700;;2025;2025;dự kiến',
    ['SO-SINH;2024;>;5646;'],
    'Trên 5.646 (năm_2024)',
  ],
  [
    'a count',
    'SO-SINH;3955;;2025;2025;dự kiến',
    ['SO-SINH;2024;;3900;'],
    '3.900 (năm_2024), thấp hơn 55',
  ],
  [
    'a percentage',
    'TL-3;80;;2025;2025;dự kiến',
    ['TL-3;2024;;71,2;'],
    '71,2% (năm_2024), thấp hơn 8,8_điểm phần trăm',
  ],
  [
    'below a range',
    'TFR;2,0;2,2;2025;2025;dự kiến',
    ['TFR;2024;;1,9;'],
    '1,9 (năm_2024), thấp hơn 0,1',
  ],
  [
    'in a range',
    'TFR;2,0;2,2;2025;2025;dự kiến',
    ['TFR;2024;;2,1;'],
    '2,1 (năm_2024), trong khoảng này',
  ],
  [
    'above a range',
    'TFR;2,0;2,2;2025;2025;dự kiến',
    ['TFR;2024;;2,5;'],
    '2,5 (năm_2024), cao hơn 0,3',
  ],
])('%s', (_, target, results, expected) => {
  expect(said(target, ...results)).toBe(expected);
});

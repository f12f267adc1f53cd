import { describe, expect, test } from 'vitest';
import {
  courseShare,
  endInWords,
  paceInWords,
  reasonInWords,
  resultInWords,
  roundedBeside,
} from '../../src/sentence/judgement.ts';
import { type Files, modelOf, observations } from '../data-folder.ts';
import { targets } from '../targets.ts';
import { text } from './render.ts';

function held(code: string, files: Files) {
  const model = modelOf(files);
  const unit = model.units.get(code);
  if (!unit) throw new Error(`no unit ${code}`);
  return { unit, model, judgements: model.judgements(unit) };
}

describe('the pace in words', () => {
  const said = (target: string, ...results: readonly string[]) => {
    const { judgements } = held('04', {
      ...observations(...results.map((row) => `04;${row}`)),
      ...targets(`04;${target}`),
    });
    const [judgement] = judgements;
    return text(judgement ? paceInWords(judgement) : null);
  };
  const share = 'SL;;;≥;80;;2021;2030;mục tiêu giai đoạn';

  test.each([
    [
      'too slow',
      share,
      ['SL;2020;50', 'SL;2024;60'],
      'Để bằng mức này vào năm_2030 cần tăng bình quân 3,3_điểm phần trăm mỗi năm; từ năm_2020 đến năm_2024 đã tăng bình quân 2,5_điểm phần trăm mỗi năm, chậm hơn tốc độ cần có.',
    ],
    [
      'faster than needed, without a unit for a rate',
      'TFR;;;;2,1;;2021;2030;mục tiêu giai đoạn',
      ['TFR;2020;1,86', 'TFR;2024;2,03'],
      'Để bằng mức này vào năm_2030 cần tăng bình quân 0,012 mỗi năm; từ năm_2020 đến năm_2024 đã tăng bình quân 0,043 mỗi năm, nhanh hơn tốc độ cần có.',
    ],
    [
      'as needed',
      share,
      ['SL;2020;40', 'SL;2024;56'],
      'Để bằng mức này vào năm_2030 cần tăng bình quân 4_điểm phần trăm mỗi năm; từ năm_2020 đến năm_2024 đã tăng bình quân 4_điểm phần trăm mỗi năm, bằng tốc độ cần có.',
    ],
    [
      'the other way',
      share,
      ['SL;2020;70', 'SL;2024;60'],
      'Để bằng mức này vào năm_2030 cần tăng bình quân 3,3_điểm phần trăm mỗi năm; từ năm_2020 đến năm_2024 đã giảm bình quân 2,5_điểm phần trăm mỗi năm.',
    ],
    [
      'no move',
      share,
      ['SL;2020;60', 'SL;2024;60'],
      'Để bằng mức này vào năm_2030 cần tăng bình quân 3,3_điểm phần trăm mỗi năm; từ năm_2020 đến năm_2024 gần như không thay đổi.',
    ],
    [
      'one year left',
      'SL;;;≥;80;;2021;2025;mục tiêu giai đoạn',
      ['SL;2020;50', 'SL;2024;60'],
      'Để bằng mức này vào năm_2025 cần tăng 20_điểm phần trăm; từ năm_2020 đến năm_2024 đã tăng bình quân 2,5_điểm phần trăm mỗi năm, chậm hơn tốc độ cần có.',
    ],
    ['met', share, ['SL;2020;50', 'SL;2024;85'], ''],
  ])('%s', (_, target, results, expected) => {
    expect(said(target, ...results)).toBe(expected);
  });
});

test.each([
  ['40;;2021;2024;mục tiêu giai đoạn', 'Văn bản không ghi cần cao hơn, thấp hơn hay bằng mức này.'],
  [';;2021;2030;mục tiêu giai đoạn', ''],
  ['2,1;;2021;2030;mức tham chiếu', 'Mức để so sánh, không phải mục tiêu được giao.'],
])('why nothing is judged: %s', (target, expected) => {
  const [judgement] = held('04', {
    ...observations('04;TFR;2024;2,03'),
    ...targets(`04;TFR;;;;${target}`),
  }).judgements;
  expect(text(judgement ? reasonInWords(judgement) : null)).toBe(expected);
});

test('«khoảng» is no threshold, births by order are never judged', () => {
  const { judgements } = held('04', {
    ...observations('04;SL;2024;60', '04;SO-SINH-3;2024;44'),
    ...targets(
      '04;SL;;;khoảng;80;;2021;2024;mục tiêu giai đoạn',
      '04;SO-SINH-3;;;≤;40;;2021;2030;mục tiêu giai đoạn',
    ),
  });
  expect(judgements.map((each) => text(reasonInWords(each)))).toEqual([
    'Văn bản ghi “khoảng”, không ghi ngưỡng đạt.',
    'Chỉ tiêu này không dùng để đánh giá.',
  ]);
});

test('a result before the target’s years is called the latest', () => {
  const [judgement] = held('04', {
    ...observations('04;TFR;2024;2,03'),
    ...targets('04;TFR;;;;2,05;;2025;2025;dự kiến'),
  }).judgements;
  expect(text(judgement ? resultInWords(judgement) : null)).toBe(
    'Gần nhất: 2,03 (năm_2024), thấp hơn 0,02.',
  );
});

test('a unit that ends before the target says so', () => {
  const { unit, judgements } = held('040', {
    ...targets('040;TFR;;;;2,1;;2021;2030;mục tiêu giai đoạn', '040;TFR;;;;2,1;;2025;2025;dự kiến'),
  });
  expect(judgements.map(({ target }) => text(endInWords(unit, target)))).toEqual([
    'Đơn vị có hiệu lực đến ngày_30/06/2025, trước năm_2030.',
    '',
  ]);
});

describe('training', () => {
  const form = (...rows: readonly string[]) => ({
    'dao-tao.csv': [
      'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn',
      ...rows.map((row) => `07543;Tuyến xã;${row};BC`),
      '',
    ].join('\n'),
    ...targets('07543;;Tuyến xã;TX-2|TX-10;>;80;;2021;2030;mục tiêu giai đoạn'),
  });

  test('counts the courses of each status', () => {
    const [judgement] = held('07543', form('TX-2;2024;10;9', 'TX-10;2024;;3')).judgements;
    expect(text(judgement ? resultInWords(judgement) : null)).toBe(
      '90,0%, 9/10_lượt người (năm_2024), cao hơn 10,0_điểm phần trăm. 1_lớp đạt và 1_lớp không đánh giá.',
    );
  });

  test('says the share of a course and its distance', () => {
    const { judgements } = held('07543', form('TX-2;2024;10;8', 'TX-10;2024;3;2'));
    const [judgement] = judgements;
    expect(
      judgement?.courses.map((each) => {
        const { share, distance } = courseShare(each, judgement.target) ?? {};
        return `${share}, ${distance}`.replaceAll('\u00a0', '_');
      }),
    ).toEqual(['80,0%, bằng mức này, chưa vượt', '66,7%, thấp hơn 13,3_điểm phần trăm']);
  });

  test.each([
    [
      'the shown share and its distance add up',
      'TX-2;2024;16;9',
      '56,3%, thấp hơn 23,7_điểm phần trăm',
    ],
    [
      'no share is rounded onto the level',
      'TX-2;2024;2499;2000',
      '80,03%, cao hơn 0,03_điểm phần trăm',
    ],
  ])('%s', (_, row, expected) => {
    const [judgement] = held('07543', form(row)).judgements;
    const [course] = judgement?.courses ?? [];
    const said = judgement && course && courseShare(course, judgement.target);
    expect(`${said?.share}, ${said?.distance}`.replaceAll('\u00a0', '_')).toBe(expected);
  });
});

test('roundedBeside(share, level, decimals) rounds no share onto a level that it is not', () => {
  const rounded = (share: number) => roundedBeside(share, 80, 0);
  expect([80.4, 79.96, 66.7, 80, 100].map(rounded)).toEqual([80.4, 79.96, 67, 80, 100]);
});

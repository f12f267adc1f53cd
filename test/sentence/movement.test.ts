import { describe, expect, test } from 'vitest';
import { movementOf } from '../../src/model/movement.ts';
import { movementHeading, movementInWords } from '../../src/sentence/movement.ts';
import { plain } from '../../src/sentence/sentence.ts';
import { cityModel, moneys, observations, unitIn } from '../city.ts';
import type { Files } from '../data-folder.ts';
import { text } from './render.ts';

const of = (files: Files, code = '99') => {
  const model = cityModel(files);
  return movementOf(model, unitIn(model, code));
};

function told(files: Files, code = '99') {
  const movement = of(files, code);
  if (!movement) throw new Error('nothing has moved');
  const sentences = movementInWords(movement).map(({ first, rest }) => {
    text([...first, ...rest]);
    return `*${plain(first)}*${plain(rest)}`.replaceAll('\u00a0', '_');
  });
  return { heading: text(movementHeading(movement)), sentences };
}

const year = (at: number, rate: string, births: number, women: number, unit = '99') => [
  `${unit};TFR;${at};${rate}`,
  `${unit};SO-SINH;${at};${births}`,
  `${unit};PN-15-49;${at};${women}`,
];

describe('movementHeading(movement)', () => {
  test('says the change itself, and of a rate that hardly moved that it hardly did', () => {
    const files = observations(
      ...year(2024, '2,00', 3267, 57172),
      ...year(2025, '2,02', 3323, 57577),
    );
    expect(told(files).heading).toBe('Số trẻ sinh ra tăng_56, mức_sinh gần như không đổi');
  });

  test('names no way of a rate that chance alone may have moved', () => {
    const files = observations(...year(2024, '1,97', 264, 4690), ...year(2025, '2,10', 282, 4697));
    expect(told(files).heading).toBe('Số trẻ sinh ra tăng_18, mức_sinh chưa thay đổi rõ');
  });

  test('names the way of a rate whose test tells it', () => {
    const files = observations(
      ...year(2024, '2,50', 3500, 49000),
      ...year(2025, '2,00', 2800, 49000),
    );
    expect(told(files).heading).toBe('Số trẻ sinh ra giảm_700, mức_sinh giảm_0,50_con');
  });

  test('says nothing of a rate of which nothing tells', () => {
    const files = observations(
      '99;TFR;2024;1,9',
      '99;TFR;2025;2,1',
      '99;SO-SINH;2024;90',
      '99;SO-SINH;2025;90',
    );
    expect(told(files).heading).toBe('Số trẻ sinh ra không đổi');
  });

  test('never speaks of third births', () => {
    const files = observations(
      '99;SO-SINH;2024;90',
      '99;SO-SINH;2025;95',
      '99;SO-SINH-3;2024;9',
      '99;SO-SINH-3;2025;12',
    );
    const { heading, sentences } = told(files);
    expect(heading).toBe('Số trẻ sinh ra tăng_5');
    expect(sentences).toEqual([
      '*Có 95_trẻ sinh ra*, năm_2024 là 90; con thứ ba trở lên tăng_3_trẻ, là 12.',
    ]);
  });
});

describe('a place that reports no births itself', () => {
  const CATALOGUE = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Số chữ số thập phân;Cách gộp;Định nghĩa
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;0;cộng;Số trẻ
`;
  const summable = (...rows: readonly string[]): Files => ({
    'chi-tieu.csv': CATALOGUE,
    ...observations(...rows),
  });
  const births = (unit: string, ...years: readonly [number, number][]) =>
    years.map(([at, number]) => `${unit};SO-SINH;${at};${number}`);

  test('sums those of the units below that have both years, and says of how many', () => {
    const files = summable(
      ...births('99001', [2024, 90], [2025, 97]),
      ...births('99002', [2024, 40], [2025, 38]),
      ...births('99003', [2025, 500]),
    );
    expect(told(files)).toEqual({
      heading: 'Số trẻ sinh ra của 2 trong 3_đơn vị tăng_5',
      sentences: [
        '*2 trong 3_đơn vị có 135_trẻ sinh ra*, cộng các đơn vị có số của cả hai năm, năm_2024 là 130.',
        '*Xã Một có số trẻ sinh ra tăng nhiều nhất*, thêm 7_trẻ; phường Hai giảm nhiều nhất, bớt 2_trẻ.',
      ],
    });
  });

  test('sums nothing where one unit alone can be compared', () => {
    const files = summable(
      ...births('99001', [2024, 90], [2025, 97]),
      ...births('99002', [2025, 38]),
    );
    expect(of(files)).toBeNull();
  });

  test('whose own figure of the year stands alone is not summed: it wins, and has no year before', () => {
    const files = summable(
      ...births('99001', [2024, 90], [2025, 97]),
      ...births('99002', [2024, 40], [2025, 38]),
      ...births('99', [2025, 140]),
    );
    expect(of(files)).toBeNull();
  });
});

describe('movementInWords(movement)', () => {
  test('tells what chance alone may have done to a rate, and that a figure may still change', () => {
    const files = observations(
      ...year(2024, '1,97', 264, 4690),
      ...year(2025, '2,10', 282, 4697).map((row) => `${row};sơ bộ`),
    );
    expect(told(files).sentences).toEqual([
      '*Có 282_trẻ sinh ra* (số sơ bộ), năm_2024 là 264.',
      '*Mức sinh là 2,10* (số sơ bộ), năm_2024 là 1,97_con/phụ_nữ; chưa đủ cơ sở để nói là tăng.',
    ]);
  });

  test('tells the communes of the largest rise and fall, several where they are alike', () => {
    const births = (unit: string, before: number, now: number) => [
      `${unit};SO-SINH;2024;${before}`,
      `${unit};SO-SINH;2025;${now}`,
    ];
    const city = births('99', 300, 310);
    const files = observations(
      ...[
        city,
        births('99001', 100, 120),
        births('99002', 90, 110),
        births('99003', 110, 80),
      ].flat(),
    );
    expect(told(files).sentences[1]).toBe(
      '*Xã Một và phường Hai có số trẻ sinh ra tăng nhiều nhất*, thêm 20_trẻ; xã Ba giảm nhiều nhất, bớt 30_trẻ.',
    );
    const falling = observations(...city, ...births('99001', 100, 90), ...births('99002', 90, 90));
    expect(told(falling).sentences[1]).toBe(
      '*Xã Một có số trẻ sinh ra giảm nhiều nhất*, bớt 10_trẻ.',
    );
  });

  test('tells the money that is left of the city’s own', () => {
    const money = moneys('99;2024;HM-2.5;9000000;3800000', '99;2025;HM-2.5;9000000;5800000');
    const files = { ...observations('99;SO-SINH;2024;90', '99;SO-SINH;2025;95'), ...money };
    expect(told(files).sentences[1]).toBe(
      '*Kinh phí chưa sử dụng giảm 2,0_triệu đồng*, năm_2025 còn 3,2_triệu đồng.',
    );
  });

  test('says where what is left rests on an allotment that no report prints', () => {
    const money = {
      'kinh-phi.csv': `Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Báo cáo ghi số giao;Nguồn
99;2024;HM-2.5;9000000;3800000;;BC
99;2025;HM-2.5;9000000;5800000;không;BC
`,
    };
    const files = { ...observations('99;SO-SINH;2024;90', '99;SO-SINH;2025;95'), ...money };
    expect(told(files).sentences[1]).toBe(
      '*Kinh phí chưa sử dụng giảm 2,0_triệu đồng*, năm_2025 còn 3,2_triệu đồng (số giao của 1_khoản là suy ra).',
    );
  });

  test('says that a year of another territory is held against nothing', () => {
    const units = `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến
99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;;01/07/2025;
`;
    const files = {
      ...observations('99;SO-SINH;2024;90', '99;SO-SINH;2025;95'),
      'don-vi.csv': units,
    };
    const words = 'Số trẻ sinh ra năm_2025 không so được với năm_2024 vì địa giới khác';
    expect(told(files)).toEqual({ heading: words, sentences: [`**${words}.`] });
  });
});

test('a place of which one year is known has not moved', () => {
  expect(of(observations('99;SO-SINH;2025;95', '99;TFR;2025;2,0'))).toBeNull();
  expect(of(observations('99001;SO-SINH;2025;95'))).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { newestFigureOf } from '../../src/model/own-figure.ts';
import { ownFigureInWords, partsInCell } from '../../src/sentence/own-figure.ts';
import { cityModel, observations, unitIn } from '../city.ts';
import { text } from './render.ts';

const INDICATORS = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Số chữ số thập phân;Cách gộp;Tử số;Mẫu số;Định nghĩa
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;0;cộng;;;Số trẻ
DAN-SO;Dân số bình quân;Mức sinh;người;số đếm;0;cộng;;;Số người
CBR;Tỷ suất sinh thô;Mức sinh;‰;tỷ suất;;không gộp;SO-SINH;DAN-SO;Tỷ suất
`;

const figureIn = (code: string, ...rows: readonly string[]) => {
  const model = cityModel({ 'chi-tieu.csv': INDICATORS, ...observations(...rows) });
  return newestFigureOf(model, unitIn(model, '99'), code);
};

const wordsOf = (code: string, ...rows: readonly string[]) => {
  const found = figureIn(code, ...rows);
  return found && text(ownFigureInWords(found));
};

const ALL = ['99001;SO-SINH;2024;50', '99002;SO-SINH;2024;60', '99003;SO-SINH;2024;40'];
const TWO = ALL.slice(0, 2);

describe('a unit that reports nothing itself', () => {
  test('has the sum of the units below it where each gives one', () => {
    expect(wordsOf('SO-SINH', ...ALL)).toBe(
      'Năm_2024, số trẻ sinh ra của thành phố Ví Dụ là 150_trẻ, cộng từ cả 3_đơn vị.',
    );
  });

  test('has at least the sum of those that do', () => {
    expect(wordsOf('SO-SINH', ...TWO)).toBe(
      'Năm_2024, số trẻ sinh ra của thành phố Ví Dụ ít nhất là 110_trẻ, cộng từ 2 trong 3_đơn vị.',
    );
  });

  test('has a rate of the sums of its two parts, with one decimal', () => {
    const people = ['99001;DAN-SO;2024;4000', '99002;DAN-SO;2024;3000'];
    expect(wordsOf('CBR', ...ALL, ...people)).toBe(
      'Năm_2024, tỷ suất sinh thô của thành phố Ví Dụ là 15,7_‰, tính lại từ tử số và mẫu số của 2 trong 3_đơn vị.',
    );
  });

  test('is told nothing where nobody below it gives a figure', () => {
    expect(wordsOf('SO-SINH', '99;SO-SINH;2024;150')).toBeNull();
  });
});

describe('what a unit reports itself wins, and is held against the sum', () => {
  test('that is the same', () => {
    expect(wordsOf('SO-SINH', ...ALL, '99;SO-SINH;2024;150')).toBe(
      'Năm_2024, báo cáo của thành phố Ví Dụ ghi 150_trẻ sinh ra, bằng số cộng từ cả 3_đơn vị.',
    );
  });

  test('that differs, with the difference', () => {
    expect(wordsOf('SO-SINH', ...ALL, '99;SO-SINH;2024;157')).toBe(
      'Năm_2024, báo cáo của thành phố Ví Dụ ghi 157_trẻ sinh ra; cộng từ cả 3_đơn vị được 150_trẻ, ít hơn 7_trẻ.',
    );
  });

  test('that lacks a part, and is more already', () => {
    expect(wordsOf('SO-SINH', ...TWO, '99;SO-SINH;2024;100')).toBe(
      'Năm_2024, báo cáo của thành phố Ví Dụ ghi 100_trẻ sinh ra; cộng từ 2 trong 3_đơn vị được ít nhất 110_trẻ, nhiều hơn 10_trẻ.',
    );
  });

  test('of a rate of some units without a difference, which would be of other people', () => {
    const people = ['99001;DAN-SO;2024;4000', '99002;DAN-SO;2024;3000'];
    expect(wordsOf('CBR', ...ALL, ...people, '99;CBR;2024;15,20')).toBe(
      'Năm_2024, tỷ suất sinh thô của thành phố Ví Dụ là 15,20_‰; tính lại từ tử số và mẫu số của 2 trong 3_đơn vị được 15,71_‰.',
    );
  });
});

test('figures of another firmness are in no sum without a word', () => {
  const soft = ALL.map((row) => `${row};sơ bộ`);
  expect(wordsOf('SO-SINH', ...soft, '99;SO-SINH;2024;150')).toMatch(/ Gồm số sơ bộ\.$/);
  expect(wordsOf('SO-SINH', ...soft, '99;SO-SINH;2024;150;sơ bộ')).not.toMatch(/Gồm/);
});

test('in a cell the sum of some is told as such', () => {
  const [found, whole] = [figureIn('SO-SINH', ...TWO), figureIn('SO-SINH', ...ALL)];
  if (!found?.parts || !whole?.parts) throw new Error('no sum');
  expect(partsInCell({ ...found, parts: found.parts })).toBe('ít nhất 110');
  expect(partsInCell({ ...whole, parts: whole.parts })).toBe('150');
});

import { describe, expect, test } from 'vitest';
import { factPlace } from '../../src/address.ts';
import { isQuestion } from '../../src/model/flag.ts';
import { modelOf } from '../data-folder.ts';

const HEADER = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn;Ghi chú';
const NOTE = 'Biểu ghi 12, lời văn ghi 13. Đề nghị đơn vị xác nhận.';

function site(...rows: readonly string[]) {
  const model = modelOf({ 'so-lieu.csv': `${HEADER}\n${rows.map((row) => `${row}\n`).join('')}` });
  return { model, rows: model.data.observation, flags: model.flags };
}

describe('a note that asks the unit to confirm', () => {
  const { model, rows, flags } = site(
    `040;TFR;2023;1,96;BC;${NOTE}`,
    `040;TFR;2024;2,03;BC;${NOTE}`,
    '040;SO-SINH;2024;749;BC;Số của cả năm.',
  );

  test('is one point for all its figures', () => {
    expect(flags.questions.map(({ name, note, rows: of }) => [name, note, of.length])).toEqual([
      ['xac-nhan-so-lieu-040-tfr-2023', NOTE, 2],
    ]);
  });

  test('each figure leads to it, and it leads to the page and place of each figure', () => {
    expect(rows.map((row) => flags.pointOf(row))).toEqual([
      'xac-nhan-so-lieu-040-tfr-2023',
      'xac-nhan-so-lieu-040-tfr-2023',
      undefined,
    ]);
    expect(rows.map((row) => factPlace(model, row))[1]).toBe(
      '/don-vi/040.html#so-lieu-040-tfr-2024',
    );
  });
});

test('a warning leads to the figure that it speaks of, and that figure to it', () => {
  const { model, rows, flags } = site('040;SO-SINH;2023;600;BC;', '040;SO-SINH;2024;300;BC;');
  const [jump] = model.review.toCheck.filter(({ code }) => code === 'jump');
  if (!jump) throw new Error('no warning');
  expect(flags.rowOf(jump)).toBe(rows[1]);
  expect(flags.pointOf(rows[1] as (typeof rows)[number])).toBe(flags.nameOf(jump));
  expect(flags.nameOf(jump)).toBe('jump-so-lieu-040-so-sinh-2024');
});

test.each([
  ['Đề nghị đơn vị xác nhận.', true],
  ['Ngày trước; đề nghị đơn vị xác nhận tổng số.', true],
  ['Số của cả năm.', false],
  [null, false],
])('isQuestion(%j) is %j', (note, asks) => {
  expect(isQuestion(note)).toBe(asks);
});

import { expect, test } from 'vitest';
import { doubtfulOf } from '../../src/model/doubtful.ts';
import { doubtfulHeading, doubtsInWords } from '../../src/sentence/doubtful.ts';
import { cityModel, observations, unitIn } from '../city.ts';
import { text } from '../sentence/render.ts';

const JUMP = observations('99001;SO-SINH;2024;100', '99001;SO-SINH;2025;300');
const NOTED = observations('99001;TFR;2025;2,0;;Đề nghị đơn vị xác nhận số này.');
const of = (files: Parameters<typeof cityModel>[0], code = '99') => {
  const model = cityModel(files);
  return { model, doubtful: doubtfulOf(model, unitIn(model, code)) };
};

test('a place without doubts has none, and is not asked about those of another', () => {
  expect(of(observations('99;TFR;2025;2,0')).doubtful).toBeNull();
  expect(of(JUMP, '99002').doubtful).toBeNull();
});

test('a place is asked about the units below it too', () => {
  const { model, doubtful } = of(JUMP);
  if (!doubtful) throw new Error('no doubt');
  expect(text(doubtfulHeading(doubtful))).toBe('Cần đối chiếu 1_điểm do phần mềm phát hiện');
  const [point] = doubtsInWords(model, doubtful);
  expect(point?.about).toBe('Xã Một, Số trẻ sinh ra, 2025');
  expect(point?.name).toBeDefined();
});

test('a note that asks is told where the checks have found less', () => {
  const { model, doubtful } = of(NOTED);
  expect(doubtful).toMatchObject({ found: 0, noted: 1 });
  expect(doubtful && doubtsInWords(model, doubtful)).toMatchObject([
    { about: 'Xã Một, Tổng tỷ suất sinh, 2025', words: 'Đề nghị đơn vị xác nhận số này.' },
  ]);
});

test('figures that contradict each other weigh most, and two kinds are told before two of one', () => {
  const rows = ['99001;SO-SINH;2024;100', '99001;SO-SINH;2025;300'];
  const others = ['99002;SO-SINH;2024;100', '99002;SO-SINH;2025;300'];
  const rate = ['99003;TL-3;2025;20', '99003;SO-SINH-3;2025;9', '99003;SO-SINH;2025;90'];
  const { doubtful } = of(observations(...rows, ...others, ...rate));
  expect(doubtful?.first.map((each) => 'code' in each && each.code)).toEqual([
    'rate-differs',
    'jump',
  ]);
});

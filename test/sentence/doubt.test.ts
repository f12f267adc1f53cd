import { expect, test } from 'vitest';
import { computedInWords, doubtInWords } from '../../src/sentence/doubt.ts';
import { figure, printed, say } from '../../src/sentence/sentence.ts';

const spaced = (words: string | null) => words?.replaceAll('\u00a0', ' ') ?? null;

test('doubtInWords(doubts) has the words of three points, each once, and counts the others', () => {
  const of = (...found: readonly string[]) => ({ found, question: null });
  expect(doubtInWords([of(), of()])).toBeNull();
  expect(doubtInWords([of('Hai số khác nhau.'), of('Hai số khác nhau.')])).toBe(
    'Cần đối chiếu: Hai số khác nhau.',
  );
  const asked = { found: ['Một'], question: 'Đề nghị đơn vị xác nhận.' };
  expect(spaced(doubtInWords([asked, of('Ba.', 'Bốn.', 'Năm.')]))).toBe(
    'Cần đối chiếu: Một. Đề nghị đơn vị xác nhận. Ba. Còn 2 điểm khác, ghi ở trang này.',
  );
});

test('computedInWords(finding, computed) names what no report prints, in the finding too', () => {
  const finding = say`Đã sử dụng ${figure('69,5%')} của ${printed('30 đồng')}`;
  expect(computedInWords(finding, [])).toBe('Số tính ra, không có trong báo cáo: 69,5%.');
  expect(computedInWords(finding, ['số chưa sử dụng'])).toBe(
    'Số tính ra, không có trong báo cáo: số chưa sử dụng và 69,5%.',
  );
  expect(computedInWords(say`Có ${printed('3 lớp')}`, [])).toBeNull();
});

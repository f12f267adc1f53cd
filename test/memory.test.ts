import { expect, test } from 'vitest';
import { inOnePiece, once, remembered } from '../src/memory.ts';
import { held } from './held.ts';

test('an answer is made once for each key, null ones too', () => {
  const asked: string[] = [];
  const half = once(
    (number: number) => {
      asked.push(String(number));
      return number % 2 === 0 ? number / 2 : null;
    },
    (number) => String(number),
  );
  expect([half(4), half(3), half(4), half(3)]).toEqual([2, null, 2, null]);
  expect(asked).toEqual(['4', '3']);
});

test('answers about one object are not those about another', () => {
  const nth = remembered((letters: { readonly of: string }, at: number) => letters.of[at], String);
  const [one, other] = [{ of: 'ab' }, { of: 'xy' }];
  expect([nth(one, 1), nth(other, 1), nth(one, 1), nth(one, 0)]).toEqual(['b', 'y', 'b', 'a']);
});

test('a text in one piece is the same text, without its parts', () => {
  const joined = (of: number) => {
    let text = 'Ấp';
    for (let at = 0; at < 1000; at += 1) text += ` ${of * at}`;
    return text;
  };
  expect(['', 'a', joined(7)].map(inOnePiece)).toEqual(['', 'a', joined(7)]);
  const before = held();
  const kept = Array.from({ length: 500 }, (_, of) => inOnePiece(joined(of)));
  // Two bytes a letter; the parts would be eight times that.
  const letters = kept.reduce((sum, { length }) => sum + length, 0);
  expect(held() - before).toBeLessThan(4 * letters);
});

import { expect, test } from 'vitest';
import { once, remembered } from '../src/memory.ts';

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

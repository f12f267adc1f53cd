import { expect, test } from 'vitest';
import { figure, plain, printed, say } from '../../src/sentence/sentence.ts';

test('say makes words and figures, and sentences stand within one another', () => {
  const inner = say`là ${printed('2,03')}`;
  expect(say`Mức sinh ${inner}${''}.`).toEqual(['Mức sinh ', 'là ', { figure: '2,03' }, '.']);
});

test('plain(sentence) is its text', () => {
  expect(plain(say`Năm ${'2024'} là ${figure('2,03')}.`)).toBe('Năm 2024 là 2,03.');
  expect(plain([])).toBe('');
});

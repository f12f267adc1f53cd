import { expect, test } from 'vitest';
import { countBelow } from '../../src/model/count.ts';
import { countInSigns, countInWords, fromCount, unitsInWords } from '../../src/sentence/count.ts';
import { cityModel, unitIn } from '../city.ts';

const model = cityModel({});
const { units } = model;
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const count = (...some: readonly string[]) =>
  countBelow(units, unitIn(model, '99'), '2024', ({ code }) => some.includes(code));
const who = (...some: readonly string[]) =>
  spaced(
    unitsInWords(
      units,
      some.map((code) => unitIn(model, code)),
      '2024',
    ),
  );

test('some units are n of N, all of them are called all', () => {
  expect(countInSigns(count('99001'))).toBe('1/3');
  expect(spaced(countInWords(count('99001')))).toBe('1 trong 3 đơn vị');
  expect(spaced(fromCount(count('99001', '99002', '99003')))).toBe('từ cả 3 đơn vị');
});

test('units below one parent are told as a fraction, others by name, many by number', () => {
  expect(who('99', '99001', '99003')).toBe('2 trong 3 đơn vị của thành phố Ví Dụ');
  expect(who('99')).toBe('thành phố Ví Dụ');
  expect(who('99', '99004')).toBe('thành phố Ví Dụ và xã Cũ');
});

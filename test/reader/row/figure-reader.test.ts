import { expect, test } from 'vitest';
import { faults, figures, observed, words } from '../office.ts';

const people = (figure: string) => observed('Mã đơn vị;Năm;DAN-SO', `99001;2024;${figure}`);

test('a count with a letter in it is written as it goes in alone', () => {
  expect(faults(people('9.91O'))).toEqual(['number-invalid C3']);
  expect(words(people('9.91O'))).toContain('gõ lại thành 9910.');
  expect(figures(people('9910'))).toEqual(['99001 DAN-SO 2024 9910']);
  expect(faults(people('9.910'))).toEqual(['number-ambiguous C3']);
  expect(words(people('1.009.91O'))).toContain('gõ lại thành 1.009.910.');
});

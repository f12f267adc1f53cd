import { describe, expect, test } from 'vitest';
import { type Code, catalogue, entryOf, type Facts } from '../../src/problem/catalogue.ts';
import { help } from '../../src/problem/help.ts';
import { byPlace, messageWithPlaces, problem, problemOf } from '../../src/problem/problem.ts';

const place = { file: 'a.csv', row: 2, column: 'B', header: 'Số đã học' };

test('problem(code, place, facts) is a value with its words', () => {
  expect(problem('number-invalid', place, { value: 'ba' })).toEqual({
    code: 'number-invalid',
    severity: 'error',
    ...place,
    sheet: null,
    line: null,
    value: 'ba',
    message: 'Cột “Số đã học” cần một số, đang ghi “ba”.',
    also: null,
    remedy: 'ghi lại bằng chữ số, ví dụ 12 hoặc 2,03; chưa có số liệu thì để trống.',
    fix: null,
    subject: null,
    acknowledged: null,
    unlisted: 0,
  });
});

test('problem(code, place, facts) tells nothing of a person', () => {
  const header = 'Gọi 0912 345 678';
  const found = problem('number-invalid', { ...place, header }, { value: 'a@b.vn' });
  expect(JSON.stringify(found)).not.toMatch(/0912|345|b\.vn/);
  expect(found).toMatchObject({ header: 'Gọi [đã che]', value: '[đã che]' });
});

test('messageWithPlaces(problem) adds the places that it is held against', () => {
  const found = problem('implausible', place, {
    ...{ name: 'TFR', value: '5,6', range: 'từ 0 đến 5', also: 'dòng 3' },
  });
  expect(messageWithPlaces(found)).toBe(`${found.message} Đối chiếu với dòng 3.`);
  expect(found.message).not.toContain('Đối chiếu');
  expect(messageWithPlaces({ ...found, also: null })).toBe(found.message);
});

test('problem(code, place) of a file has no row, column or value', () => {
  const nowhere = { file: 'a.csv', row: null, column: null, header: null };
  expect(problem('file-empty', nowhere)).toMatchObject({ row: null, column: null, value: null });
});

test('byPlace(a, b) orders by file, row, column, errors first', () => {
  const at = (code: Code, file: string, row: number | null, column: string | null) =>
    problemOf({ code, facts: {} }, { file, row, column, header: null });
  const ordered = [
    at('encoding', 'a.csv', null, null),
    at('no-rows', 'a.csv', 2, null),
    at('number-invalid', 'a.csv', 2, 'B'),
    at('missing-mark', 'a.csv', 2, 'B'),
    at('number-invalid', 'a.csv', 2, 'AA'),
    at('number-invalid', 'a.csv', 10, 'A'),
    at('number-invalid', 'b.csv', 1, 'A'),
  ];
  expect(ordered.toReversed().sort(byPlace)).toEqual(ordered);
});

describe('the catalogue', () => {
  const entries = Object.entries(catalogue) as readonly [Code, (typeof catalogue)[Code]][];
  // What a title says picks the words about it; every other fact stands among them.
  const TITLES = ['plan', 'estimate', 'part', 'unit', 'audience'];

  test.each(entries)('%s has words for its reader', (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const words of [help[code].title, help[code].why]) {
      expect(words).toBe(words.normalize('NFC').trim());
      expect(words).toMatch(/^[\p{Lu}\d]/u);
    }
    expect(help[code].title).not.toMatch(/[.:]$/);
    expect(help[code].why).toMatch(/[^.]\.$/);
    expect(help[code].before).not.toBe(help[code].after);
  });

  test.each(entries)('%s says what is wrong and how to mend it, each in a sentence', (code) => {
    for (const says of TITLES) {
      const get = (_target: object, key: string) => (key === 'says' ? says : `[${key}]`);
      const facts = new Proxy<Facts & { header: string }>({ header: '' }, { get });
      for (const words of [entryOf(code).message(facts), entryOf(code).remedy(facts)]) {
        expect(words).toMatch(/[.?]$/);
        expect(words).not.toMatch(/undefined|\s{2}|\.\.|\?\./);
      }
      // After “Cách sửa:” a sentence goes on in lower case.
      expect(entryOf(code).remedy(facts).charAt(0)).toBe(
        entryOf(code).remedy(facts).charAt(0).toLowerCase(),
      );
    }
  });

  test('blames nobody', () => {
    const text = JSON.stringify(entries.map(([code]) => [help[code].title, help[code].why]));
    expect(text).not.toMatch(/bạn|cẩu thả|sai phạm|vi phạm|cố ý/i);
  });
});

test('a problem does not compile without the facts that its words need', () => {
  const at = { file: 'a.csv', row: 2, column: 'B', header: null };
  // @ts-expect-error: what a jump is from and to is not named.
  expect(problem('jump', at, { name: 'TFR' }).code).toBe('jump');
  // @ts-expect-error: no entry has a fact of this name.
  expect(problem('number-negative', at, { value: '-3', minus: 'yes' }).code).toBe(
    'number-negative',
  );
  // @ts-expect-error: that something is so is said by true, and not by a word.
  expect(problem('money-unit-missing', at, { all: 'yes' }).code).toBe('money-unit-missing');
  expect(problem('no-rows', at).code).toBe('no-rows');
});

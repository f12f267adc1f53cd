import { describe, expect, test } from 'vitest';
import { choice, count, percent, reference, required, text } from '../../src/dataset/column.ts';
import { dictionary } from '../../src/export/dictionary.ts';

const words = { header: 'Cột', aliases: ['Cột khác'], description: 'Một cột.' };
const titles = new Map([['don-vi', 'Đơn vị']]);
const of = (column: Parameters<typeof dictionary>[0][string], figures: readonly string[] = []) =>
  dictionary({ key: column }, figures, titles)[0];

describe('the dictionary of a table', () => {
  test('says of a column what it is called, and whether it must be there', () => {
    expect(of(text(words))).toMatchObject({ header: 'Cột', others: ['Cột khác'], must: 'không' });
    expect(of(required(text(words)))).toMatchObject({ isMust: true, must: 'phải ghi' });
    expect(of(required(count(words)))).toMatchObject({ isMust: true, must: 'phải có cột' });
    expect(of(count(words), ['key', 'b'])?.must).toBe('ít nhất một trong 2 cột');
  });

  test('says what its schema accepts', () => {
    expect(of(text(words))?.form).toBeUndefined();
    expect(of(count(words))?.form).toBe('Số nguyên.');
    expect(of(percent(words))?.form).toBe('Số từ 0 đến 100.');
    expect(of(reference('don-vi', words))?.form).toBe('Mã hoặc tên có trong bảng “Đơn vị”.');
    expect(of(choice(words, ['có', 'không'], 'không'))).toMatchObject({
      choices: ['có', 'không'],
      blank: 'không',
    });
  });
});

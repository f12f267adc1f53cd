import { describe, expect, test } from 'vitest';
import { faults, figures, observed, words } from '../office.ts';

const births = (...rows: readonly string[]) =>
  observed('Năm;2025', 'STT;Tên đơn vị;Số trẻ sinh ra trong năm', ...rows);

describe('a heading of town or country over units', () => {
  test.each([
    ['Khu vực thành thị', 'Khu vực nông thôn'],
    ['THÀNH THỊ', 'NÔNG THÔN:'],
    ['I. Thành thị', 'II. Nông thôn'],
  ])('sorts those that are all of its kind: %s', (town, country) => {
    const read = births(
      `;${town};`,
      '1;Phường Thục Phán;74',
      '2;Phường Nùng Trí Cao;75',
      `;${country};`,
      '3;Xã Ví Dụ Một;12',
    );
    expect(faults(read)).toEqual(['group-row B4', 'group-row B7']);
    expect(figures(read)).toEqual([
      '01273 SO-SINH 2025 74',
      '01279 SO-SINH 2025 75',
      '99001 SO-SINH 2025 12',
    ]);
  });

  test.each([
    ['a province', ';Khu vực thành thị;', '1;Tỉnh Cao Bằng;74'],
    ['a commune that is country', ';Khu vực thành thị;', '1;Xã Ví Dụ Một;12'],
    ['a ward that is town', ';Nông thôn;', '1;Phường Thục Phán;74'],
  ])('may be of a part of %s', (_, heading, row) => {
    const read = births(heading, row);
    expect([figures(read), faults(read)]).toEqual([['-'], ['block-differs B4', 'group-row B4']]);
  });

  test('with a figure is no unit', () => {
    const read = births(
      ';Khu vực thành thị;149',
      '1;Phường Thục Phán;74',
      '2;Phường Nùng Trí Cao;75',
    );
    expect([figures(read), faults(read)]).toEqual([['-'], ['unknown-reference B4']]);
    expect(words(read)).toContain('nếu là dòng cộng của các đơn vị, xóa dòng này');
  });

  test('is one of a group over indicators, and so are men over units', () => {
    const of = observed('Mã đơn vị;04', 'Nội dung;2025', 'Khu vực thành thị;', 'SO-SINH;74');
    expect(faults(of)).toEqual(['block-differs A4']);
    expect(faults(births(';Nam;', '1;Phường Thục Phán;74'))).toEqual(['block-differs B4']);
  });
});

describe('a heading of shares over indicators', () => {
  const read = (heading: string, ...rows: readonly string[]) =>
    observed('Mã đơn vị;04', 'Nội dung;2025', `${heading};`, ...rows);

  test.each(['Tỷ lệ (%)', 'II. Tỷ lệ (%)', 'Các tỷ lệ %'])('sorts shares: %s', (heading) => {
    const shares = read(heading, 'TL-DU-2;85');
    expect([figures(shares), faults(shares)]).toEqual([['04 TL-DU-2 2025 85'], ['group-row A4']]);
  });

  test.each([
    ['Tỷ lệ (%)', 'SO-SINH;85'],
    ['Tỷ lệ (‰)', 'TL-DU-2;85'],
  ])('contradicts what is counted otherwise: %s over %s', (heading, row) => {
    const other = read(heading, row);
    expect([figures(other), faults(other)]).toEqual([
      ['-'],
      ['words-contradict A4', 'group-row A4'],
    ]);
  });

  test('ends at the next heading', () => {
    const both = read('Tỷ lệ (%)', 'TL-DU-2;85', 'Số đếm;', 'SO-SINH;74');
    expect(figures(both)).toEqual(['04 TL-DU-2 2025 85', '04 SO-SINH 2025 74']);
  });
});

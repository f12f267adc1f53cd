import { describe, expect, test } from 'vitest';
import { faults, figures, observed, paid } from './office.ts';

const parted = (...rows: readonly string[]) => observed('Mã đơn vị;040', ...rows);

describe('parts of the year that is said above, as columns', () => {
  test.each([
    ['Kỳ;2024', 'Quý I;Quý II', ['2024-Q1', '2024-Q2']],
    ['Năm 2024', 'Quý I;Quý II', ['2024-Q1', '2024-Q2']],
    ['Năm;2024', 'Tháng 1;Tháng 2', ['2024-M01', '2024-M02']],
    ['Năm 2024', '6 tháng;Cả năm', ['2024-H1', '2024']],
    ['Kỳ;2024', 'Quý I/2024;Quý II/2024', ['2024-Q1', '2024-Q2']],
  ])('are its parts: %s, %s', (above, heads, [first, second]) => {
    const read = parted(above, `Nội dung;${heads}`, 'Số trẻ sinh ra trong năm;180;190');
    expect(figures(read)).toEqual([`040 SO-SINH ${first} 180`, `040 SO-SINH ${second} 190`]);
  });

  test.each([
    ['a title', ['KẾT QUẢ NĂM 2024', 'Nội dung;Quý I;Quý II']],
    ['a bare year', ['Năm 2024', 'Nội dung;Quý I;Quý II']],
    ['what is said', ['Kỳ;2024']],
    ['what is said over the header again', ['Kỳ;2024', 'Nội dung;Quý I;Quý II']],
  ])('are those of the next year below %s', (_, between) => {
    const read = parted(
      'Kỳ;2023',
      'Nội dung;Quý I;Quý II',
      'SO-SINH;180;190',
      ...between,
      'SO-SINH-2;81;91',
    );
    expect(figures(read)).toEqual([
      '040 SO-SINH 2023-Q1 180',
      '040 SO-SINH 2023-Q2 190',
      '040 SO-SINH-2 2024-Q1 81',
      '040 SO-SINH-2 2024-Q2 91',
    ]);
  });

  test('of another year are at odds with what is said', () => {
    const row = 'SO-SINH;180;190';
    const other = parted('Kỳ;2023', 'Nội dung;Quý I/2024;Quý II/2024', row);
    expect(faults(other)).toEqual(['header-clash B3']);
    const title = parted('KẾT QUẢ NĂM 2024', 'Kỳ;2023', 'Nội dung;Quý I;Quý II', row);
    expect(faults(title)).toEqual(['title-contradicts A3']);
    const heading = parted('Kỳ;2023', 'Nội dung;Quý I;Quý II', row, 'Năm 2024;;', 'SO-SINH-2;8;9');
    expect(faults(heading)).toEqual(['block-differs A6']);
  });

  test('hold money too', () => {
    const above = ['Mã đơn vị;040', 'Năm;2024', 'Loại số;kinh phí giao', '(đồng)'];
    expect(
      figures(paid(...above, 'Nội dung;Quý I;Quý II', 'Truyền thông;1000000;2000000')),
    ).toEqual([
      '040 HM-2.2 2024-Q1 1000000 not-reported',
      '040 HM-2.2 2024-Q2 2000000 not-reported',
    ]);
  });
});

/** What is planned in a table of results. */
import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, plans, words } from '../office.ts';

describe('a column of plans', () => {
  const planned = (...rows: readonly string[]) => observed('Mã đơn vị;04', ...rows);

  test.each([
    ['Nội dung;TH 2024;KH 2025', ''],
    ['Nội dung;Thực hiện năm 2024;Kế hoạch năm 2025', ''],
    ['Nội dung;2024;Chỉ tiêu giao năm 2025', ' chỉ tiêu giao năm'],
  ])('is targets, and no results: %s', (head, kind) => {
    const read = planned(head, 'Số trẻ sinh ra trong năm;749;760');
    expect([figures(read), plans(read)]).toEqual([
      ['04 SO-SINH 2024 749'],
      [`KH-04-SO-SINH-2025 760${kind}`],
    ]);
  });

  test('is of the year that is said for the whole table', () => {
    const read = planned(
      'Năm;2024',
      'Nội dung;Kế hoạch;Thực hiện;Đạt tỷ lệ (%)',
      'SO-SINH;760;749;98,6',
    );
    expect([figures(read), plans(read)]).toEqual([
      ['04 SO-SINH 2024 749'],
      ['KH-04-SO-SINH-2024 760'],
    ]);
  });

  test('has source, place and the cell of its row, and nothing of a blank one', () => {
    const read = planned('Nội dung;Vị trí;KH 2024;KH 2025', 'SO-SINH;Biểu 2;;760', 'TFR;;2,1;-');
    expect(plans(read)).toEqual(['KH-04-SO-SINH-2025 760', 'KH-04-TFR-2024 2.1']);
    expect(read.data?.target[0]).toMatchObject({
      ...{ unit: '04', indicator: 'SO-SINH', from: 2025, to: 2025, source: 'BC', place: 'Biểu 2' },
      ...{ comparator: null, row: 4, cell: { letter: 'D', header: 'KH 2025' } },
    });
  });

  test.each([
    ['Kế hoạch năm 2024;Thực hiện', ''],
    ['KH giao năm 2024;Kết quả', ' chỉ tiêu giao năm'],
    ['KH;TH 2024', ''],
  ])('is of the year that is said and that another column says: %s', (heads, kind) => {
    const read = planned('Kỳ;2024', `Nội dung;${heads}`, 'SO-SINH;760;749');
    expect([figures(read), plans(read), faults(read)]).toEqual([
      ['04 SO-SINH 2024 749'],
      [`KH-04-SO-SINH-2024 760${kind}`],
      [],
    ]);
    const other = planned('Kỳ;2023', `Nội dung;${heads}`, 'SO-SINH;760;749');
    expect([figures(other), faults(other)]).toEqual([
      ['-'],
      [expect.stringContaining('plan-without-year')],
    ]);
  });

  test.each([
    ['KH giao', 'KH giao năm 2025'],
    ['Thực hiện', 'Thực hiện năm 2025'],
    ['Kế hoạch năm', 'Kế hoạch năm 2025'],
    ['Chỉ tiêu giao (trẻ)', 'Chỉ tiêu giao năm 2025 (trẻ)'],
  ])('keeps its kind where its year is asked for: %s', (head, asked) => {
    const read = planned(`Nội dung;2025;${head}`, 'SO-SINH;749;760');
    expect(words(read)).toContain(`như “${asked}”`);
    const kind = /giao/i.test(head) ? ['KH-04-SO-SINH-2025 760 chỉ tiêu giao năm'] : [];
    const obeyed = planned(`Nội dung;${asked}`, 'SO-SINH;760');
    expect(plans(obeyed)).toEqual(head === 'Kế hoạch năm' ? ['KH-04-SO-SINH-2025 760'] : kind);
    expect(faults(obeyed)).toEqual([]);
  });

  test('is not asked for its year where the table lacks one', () => {
    expect(faults(planned('Nội dung;KH giao;Thực hiện', 'SO-SINH;760;749'))).toEqual([
      'header-missing 3',
    ]);
  });

  test.each([
    ['Nội dung;2024;Kế hoạch', 'SO-SINH;749;760', 'plan-without-year C3'],
    ['Nội dung;TH quý I/2025;KH quý I/2025', 'SO-SINH;180;190', 'plan-without-year C4'],
    ['Nội dung;Phân tổ;KH 2025', 'SO-SINH;Nam;400', 'plan-without-year C4'],
  ])('is an error where it is not that of a year and of all: %s', (head, row, fault) => {
    const read = planned(head, row);
    expect([figures(read), faults(read)]).toEqual([['-'], [fault]]);
  });

  test('contradicts what the table of targets says of the same', () => {
    const read = office({
      'so-lieu/a.csv': 'Mã đơn vị;04\nNguồn;BC\nNội dung;KH 2025\nSO-SINH;760\n',
      'muc-tieu.csv':
        'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn\nKH-04-SO-SINH-2025;04;SO-SINH;700;2025;2025;dự kiến;BC\n',
    });
    expect(faults(read)).toEqual(['conflicting-rows B4']);
  });
});

describe('a title that says a plan over indicators', () => {
  const TITLE = 'KẾ HOẠCH GIAO CHỈ TIÊU NĂM 2026 CHO CÁC XÃ, PHƯỜNG';
  const table = ['TT;Xã, phường;Số trẻ sinh ra trong năm;TFR', '1;99001;60;2,1'];

  test('goes in when the row that it asks for stands above them', () => {
    const read = observed(TITLE, ...table);
    expect(figures(read)).toEqual(['-']);
    expect(words(read)).toContain('ghi “Chỉ tiêu giao năm 2026” trên từng cột số');
    const row = ';;Chỉ tiêu giao năm 2026;Chỉ tiêu giao năm 2026';
    for (const more of [[], ['Kỳ;2026']]) {
      const obeyed = observed(TITLE, ...more, row, ...table);
      expect([figures(obeyed), plans(obeyed)]).toEqual([
        [],
        ['KH-99001-SO-SINH-2026 60 chỉ tiêu giao năm', 'KH-99001-TFR-2026 2.1 chỉ tiêu giao năm'],
      ]);
    }
    expect(words(observed('KẾ HOẠCH NĂM 2026', ...table))).toContain('“Kế hoạch năm 2026”');
  });

  test('of two years does not say of which the plan is', () => {
    const read = observed('Kế hoạch năm 2025, 2026', ...table);
    expect(words(read)).toContain('số kế hoạch ghi ở cột riêng');
  });
});

import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, words } from '../office.ts';

const births = (...rows: readonly string[]) =>
  observed('Mã đơn vị;04', 'Nội dung;2023;2024', 'Số trẻ sinh ra trong năm;770;749', ...rows);

describe('groups as rows', () => {
  test.each([
    ['Trong đó: Nam;390;380', 'Nữ;380;369', 'Nam', 'Nữ'],
    ['- Nam;390;380', '- Nữ;380;369', 'Nam', 'Nữ'],
    ['  Trong đó: - NAM;390;380', '            - NỮ :;380;369', 'Nam', 'Nữ'],
    ['+ bé trai :;390;380', '+ bé gái:;380;369', 'Bé trai', 'Bé gái'],
    ['THÀNH THỊ;390;380', 'NÔNG THÔN;380;369', 'Thành thị', 'Nông thôn'],
  ])('are parts of the indicator above them: %s', (first, second, one, other) => {
    const read = births(first, second, 'TFR;2,1;2,0', '- Thành thị;1,9;1,8');
    expect(faults(read)).toEqual([]);
    expect(figures(read)).toEqual([
      '04 SO-SINH 2023 770',
      '04 SO-SINH 2024 749',
      `04 SO-SINH 2023 ${one} 390`,
      `04 SO-SINH 2024 ${one} 380`,
      `04 SO-SINH 2023 ${other} 380`,
      `04 SO-SINH 2024 ${other} 369`,
      '04 TFR 2023 2.1',
      '04 TFR 2024 2',
      '04 TFR 2023 Thành thị 1.9',
      '04 TFR 2024 Thành thị 1.8',
    ]);
  });

  test('are held against their whole', () => {
    expect(faults(births('Nam;390;380', 'Nữ;380;396'))).toEqual(['total-differs C4']);
  });

  test.each([
    ['a row that nothing knows', ['Số liệu khác;1;2', 'Nam;390;380']],
    ['a heading', ['II. Mức sinh thay thế;;', 'Nam;390;380']],
  ])('are of no indicator behind %s', (_, rows) => {
    const read = births(...rows);
    expect(figures(read)).toEqual(['-']);
    expect(faults(read)).toContain('unknown-reference A6');
  });

  test('are of the same unit and period as the indicator above them', () => {
    const rows = (unit: string, year: string) =>
      observed(
        'Mã đơn vị;Năm;Nội dung;Giá trị',
        '01273;2024;Số trẻ sinh ra trong năm;120',
        `${unit};${year};Nữ;60`,
      );
    expect(figures(rows('01273', '2024'))).toEqual([
      '01273 SO-SINH 2024 120',
      '01273 SO-SINH 2024 Nữ 60',
    ]);
    expect(faults(rows('01279', '2024'))).toEqual(['unknown-reference C4']);
    expect(faults(rows('01273', '2023'))).toEqual(['unknown-reference C4']);
  });

  test.each([
    ['Trong đó: Số trẻ sinh ra là con thứ 2;70;69'],
    ['+ Số trẻ sinh ra là con thứ 2:;70;69'],
  ])('may be indicators of their own: %s', (row) => {
    expect(figures(births(row)).slice(2)).toEqual(['04 SO-SINH-2 2023 70', '04 SO-SINH-2 2024 69']);
  });

  test('are of the same unit and period below an indicator that goes on in the same words', () => {
    const read = (...rows: readonly string[]) =>
      observed(
        'Mã đơn vị;Năm;Nội dung;Giá trị',
        '01273;2023;Số trẻ sinh ra trong năm;110',
        '01273;2024;Số trẻ sinh ra trong năm;120',
        ...rows,
      );
    expect(figures(read('01273;2024;Nữ;60'))).toContain('01273 SO-SINH 2024 Nữ 60');
    expect(figures(read('01273;2023;Nữ;50'))).toEqual(['-']);
  });

  test.each([
    ['a part of another', ['Trong đó: Số trẻ sinh ra là con thứ 2;70;69', 'Nữ;30;31'], 6],
    ['another group', ['- Thành thị;400;390', '+ Nam;200;190', '+ Nữ;200;200'], 6],
    ['another group, half told', ['- Nữ;380;369', '- Thành thị;400;390'], 6],
  ])('are of no certain whole below %s', (_, rows, row) => {
    const read = births(...rows);
    expect(figures(read)).toEqual(['-']);
    expect(faults(read)[0]).toBe(`unknown-reference A${row}`);
    expect(words(read)).toContain('không rõ là của chỉ tiêu nào');
  });

  test('of two kinds follow each other, each kind whole', () => {
    const read = births('Nam;390;380', 'Nữ;380;369', 'Thành thị;400;390', 'Nông thôn;370;359');
    expect(faults(read)).toEqual([]);
    expect(figures(read)).toHaveLength(10);
  });

  test('said as the report advises are parts of the indicator', () => {
    const read = observed(
      'Mã đơn vị;04',
      'Nội dung;Phân tổ;2024',
      'Số trẻ sinh ra trong năm;;770',
      ...['Thành thị;390', 'Nữ, thành thị;190', 'Nông thôn;380'].map(
        (each) => `Số trẻ sinh ra trong năm;${each}`,
      ),
    );
    expect([faults(read), figures(read)]).toEqual([
      [],
      [
        '04 SO-SINH 2024 770',
        '04 SO-SINH 2024 Thành thị 390',
        '04 SO-SINH 2024 Nữ, thành thị 190',
        '04 SO-SINH 2024 Nông thôn 380',
      ],
    ]);
  });

  test('are no year where their row lacks its unit', () => {
    const head = ['Năm;2025', 'Tên đơn vị;Nội dung;Giá trị'];
    const read = observed(...head, 'Tỉnh Cao Bằng;SO-SINH;4161', ';Nam;2083', ';Nữ;2078');
    expect(faults(read)).toEqual([
      'value-required A5',
      'unknown-reference B5',
      'value-required A6',
      'unknown-reference B6',
    ]);
  });

  test('beside the code of an indicator are of that one, or at odds with it', () => {
    const read = (code: string) =>
      observed(
        'Mã đơn vị;04',
        'Mã chỉ tiêu;Nội dung;2023;2024',
        'SO-SINH;Số trẻ sinh ra trong năm;770;749',
        `${code};Nam;390;380`,
      );
    expect(figures(read('SO-SINH'))).toContain('04 SO-SINH 2024 Nam 380');
    expect(faults(read('SO-SINH-2'))).toEqual(['code-name-mismatch B5']);
  });

  test('are of no indicator where each row has a column for its group', () => {
    const read = observed(
      'Mã đơn vị;04',
      'Nội dung;Phân tổ;2024',
      'Số trẻ sinh ra trong năm;;749',
      'Nam;;380',
    );
    expect(faults(read)).toEqual(['unknown-reference A5']);
  });
});

describe('an indicator with its measure behind', () => {
  test.each([
    ['Số trẻ sinh ra trong năm (trẻ);749', '04 SO-SINH 2024 749'],
    ['Tỷ suất sinh thô (‰);15,2', '04 CBR 2024 15.2'],
    ['Tỷ suất sinh thô (phần nghìn);15,2', '04 CBR 2024 15.2'],
    ['Tỷ lệ phụ nữ sinh đủ hai con (%);85', '04 TL-DU-2 2024 85'],
  ])('is the indicator: %s', (row, figure) => {
    const read = observed('Mã đơn vị;04', 'Nội dung;2024', row);
    expect([faults(read), figures(read)]).toEqual([[], [figure]]);
  });

  test.each([['Dân số bình quân (hộ);543'], ['Tỷ suất sinh thô (%);1,52']])(
    'in another measure is none: %s',
    (row) => {
      const read = observed('Mã đơn vị;04', 'Nội dung;2024', row);
      expect(faults(read)).toEqual(['unknown-reference A4']);
      expect(words(read)).not.toContain('có phải');
    },
  );

  test.each([['Phần nghìn'], ['phần nghìn'], ['‰'], ['%o']])(
    'may have its measure in words: %s',
    (measure) => {
      const read = observed('Mã đơn vị;04', 'Nội dung;ĐVT;2024', `CBR;${measure};15,2`);
      expect(figures(read)).toEqual(['04 CBR 2024 15.2']);
    },
  );
});

describe('a theme that an indicator is called by as well', () => {
  const themed = (row: string) =>
    office({
      'chi-tieu.csv': `Mã chỉ tiêu;Tên chỉ tiêu;Tên gọi khác;Nhóm;Đơn vị tính;Loại;Định nghĩa
TFR;Tổng tỷ suất sinh;Mức sinh;Mức sinh;con/phụ nữ;tỷ suất;Số con
SO-SINH;Số trẻ sinh ra trong năm;;Mức sinh;trẻ;số đếm;Số trẻ
`,
      'so-lieu/a.csv': `Mã đơn vị;99\nNguồn;BC\nSTT;Nội dung;2023;2024\n${row}\n1;SO-SINH;31;32\n`,
    });

  test('is a heading with a part’s number and no figure', () => {
    const read = themed('I;Mức sinh;;');
    expect(figures(read)).toEqual(['99 SO-SINH 2023 31', '99 SO-SINH 2024 32']);
    expect(faults(read)).toEqual(['group-row 4']);
  });

  test('is the indicator with a figure, or with a number of its own', () => {
    expect(figures(themed('I;Mức sinh;;2,1'))).toContain('99 TFR 2024 2.1');
    expect(figures(themed('1;Mức sinh;;'))).toContain('99 TFR 2024 not-reported');
  });
});

import { describe, expect, test } from 'vitest';
import { found, modelOf, observations, readFiles, wordsOf } from '../data-folder.ts';

const HEADER =
  'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến;Mã đơn vị kế thừa';
const units = (...rows: readonly string[]) => ({
  'don-vi.csv': [
    HEADER,
    'VN;Việt Nam;quốc gia;;;;',
    '99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;VN;;;',
    ...rows,
    '',
  ].join('\n'),
});

const former = '99001;Phường Cũ Một;phường;99;;30/06/2025;99001';
const present = '99001;Phường Mới;phường;99;01/07/2025;;';

describe('one code of two units', () => {
  const ofBoth = (...rows: readonly string[]) => ({
    ...units(former, present),
    ...observations(...rows),
  });
  const unitsOf = (...rows: readonly string[]) =>
    readFiles(ofBoth(...rows)).data?.observation.map(({ unit, period }) => [unit, period]);

  test('is no fault, and a figure is of the one in force on the last day of its period', () => {
    expect(found(units(former, present))).toEqual([]);
    const rows = ['2024', '6 tháng đầu năm 2025', '6 tháng cuối năm 2025', '2025', '2026'];
    expect(unitsOf(...rows.map((period) => `99001;SO-SINH;${period};400`))).toEqual([
      ['99001-den-2025-06-30', '2024'],
      ['99001-den-2025-06-30', '2025-H1'],
      ['99001', '2025-H2'],
      ['99001', '2025'],
      ['99001', '2026'],
    ]);
  });

  test('of a year that saw both, the whole is asked about', () => {
    expect(wordsOf(ofBoth('99001;SO-SINH;2025;400'), 'outside-validity')).toEqual([
      'Kỳ năm 2025 có phần đầu kỳ nằm ngoài thời gian hiệu lực của Phường Mới (từ 01/07/2025).',
    ]);
  });

  test('is told by the name beside it, or alone, whatever the period', () => {
    const named = (row: string) => ({
      ...units(former, present),
      'so-lieu.csv': `Nguồn;BC\nMã đơn vị;Tên đơn vị;Mã chỉ tiêu;Kỳ;Giá trị\n${row}\n`,
    });
    const unitOf = (row: string) => readFiles(named(row)).data?.observation[0]?.unit;
    expect(unitOf('99001;Phường Mới;SO-SINH;2024;400')).toBe('99001');
    expect(unitOf('99001;Phường Cũ Một;SO-SINH;2024;400')).toBe('99001-den-2025-06-30');
    expect(unitOf(';Phường Mới;SO-SINH;2024;400')).toBe('99001');
    expect(unitOf(';phường cũ một;SO-SINH;2026;400')).toBe('99001-den-2025-06-30');
    expect(found(named('99001;Phường Khác;SO-SINH;2024;400'))).toEqual(['code-name-mismatch B3']);
  });

  test('is settled column by column where periods are columns, and where it stands above', () => {
    const wide = {
      ...units(former, present),
      'so-lieu.csv': 'Nguồn;BC\nMã đơn vị;99001\nMã chỉ tiêu;2024;2026\nSO-SINH;400;410\n',
    };
    expect(readFiles(wide).data?.observation.map(({ unit }) => unit)).toEqual([
      '99001-den-2025-06-30',
      '99001',
    ]);
  });

  test('makes two units, of which the present one follows the former', () => {
    const model = modelOf(units(former, present));
    const all = model.units.all.map(({ code, name }) => [code, name]);
    expect(all.slice(-2)).toEqual([
      ['99001-den-2025-06-30', 'Phường Cũ Một'],
      ['99001', 'Phường Mới'],
    ]);
    const first = model.units.get('99001-den-2025-06-30');
    expect(first && model.units.successors(first).map(({ name }) => name)).toEqual(['Phường Mới']);
  });

  test('has the parent in force when it ended', () => {
    const model = modelOf(
      units(
        '24;Tỉnh Bắc Giang;tỉnh;VN;;30/06/2025;24',
        '24;Tỉnh Bắc Ninh;tỉnh;VN;01/07/2025;;',
        '07500;Xã Cũ;xã;24;;30/06/2025;07501',
        '07501;Xã Mới;xã;24;01/07/2025;;',
      ),
    );
    const parentOf = (code: string) => model.units.above(code).at(-1)?.name;
    expect(parentOf('07500')).toBe('Tỉnh Bắc Giang');
    expect(parentOf('07501')).toBe('Tỉnh Bắc Ninh');
  });
});

describe('a register that cannot be', () => {
  const reasons = (...rows: readonly string[]) => wordsOf(units(...rows), 'unit-tree');

  test('a unit that follows itself', () => {
    expect(found(units('99001;Phường Một;phường;99;;30/06/2025;99001'))).toEqual(['unit-tree G4']);
    expect(reasons('99001;Phường Một;phường;99;;30/06/2025;99001')).toEqual([
      'Đơn vị “Phường Một” là đơn vị kế thừa của chính nó (mã 99001).',
    ]);
  });

  test('a unit that ends before it begins', () => {
    expect(found(units('99001;Phường Một;phường;99;01/07/2025;30/06/2020;'))).toEqual([
      'unit-tree F4',
    ]);
    expect(reasons('99001;Phường Một;phường;99;01/07/2025;30/06/2020;')).toEqual([
      'Đơn vị “Phường Một” có hiệu lực đến 30/06/2020, trước ngày có hiệu lực 01/07/2025.',
    ]);
  });

  test('one code of two units on one day', () => {
    const both = ['99001;Phường Một;phường;99;;30/06/2025;', '99001;Phường Hai;phường;99;;;'];
    expect(found(units(...both))).toEqual(['unit-tree A5']);
    expect(reasons(...both)).toEqual([
      'Đơn vị “Phường Hai” cùng mã 99001 và có ngày cùng hiệu lực với “Phường Một” (dòng 4).',
    ]);
  });

  test('units that follow each other in a circle', () => {
    const circle = [
      '99001;Phường Một;phường;99;;30/06/2025;99002',
      '99002;Phường Hai;phường;99;;30/06/2025;99001',
    ];
    expect(found(units(...circle))).toEqual(['unit-tree G4', 'unit-tree G5']);
  });

  test('one code twice without a time: one row, or two times', () => {
    const twice = units('99001;Phường Một;phường;99;;;', '99001;Phường Hai;phường;99;;;');
    const [problem] = readFiles(twice).problems;
    expect(problem).toMatchObject({ code: 'conflicting-rows', row: 5 });
    expect(problem?.remedy).toBe(
      'nếu là hai đơn vị khác nhau, đặt mã khác nhau; nếu không, giữ một dòng. Hai đơn vị lần lượt dùng một mã thì ghi “Hiệu lực từ”, “Hiệu lực đến” của từng đơn vị.',
    );
  });
});

test('other names of a unit are its names too', () => {
  const files = {
    'don-vi.csv':
      'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Tên gọi khác\nVN;Việt Nam;quốc gia;;\n99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;VN;TP Ví Dụ|Ví Dụ\n',
    'so-lieu.csv': 'Nguồn;BC\nTên đơn vị;Mã chỉ tiêu;Kỳ;Giá trị\nví dụ;SO-SINH;2024;400\n',
  };
  expect(readFiles(files).data?.observation.map(({ unit }) => unit)).toEqual(['99']);
});

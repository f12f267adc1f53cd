import { describe, expect, test } from 'vitest';
import { budget } from '../../src/dataset/budget.ts';
import { observation } from '../../src/dataset/observation.ts';
import { target } from '../../src/dataset/target.ts';
import { training } from '../../src/dataset/training.ts';
import { unit } from '../../src/dataset/unit.ts';
import { columns, reading } from './around.ts';

const LONG = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị';
const values = (...lines: string[]) => {
  const { rows, found } = reading(observation, ...lines);
  return { found, values: columns(rows, 'indicator', 'period', 'value') };
};

test('a share of a target that names no indicator is told by its column', () => {
  const head = 'Mã mục tiêu;Mã đơn vị;Đối tượng;Giá trị;Từ năm;Đến năm;Loại';
  const { problems } = reading(target, head, 'MT-1;04;Tuyến xã;0,0014;2026;2030;dự kiến');
  expect(problems.map(({ code }) => code)).toEqual(['percent-hundredth']);
  expect(problems[0]?.message).toContain('“Giá trị”');
});

describe('a table of observations', () => {
  test('gives a typed, frozen row for each row, with its place', () => {
    const { rows, found } = reading(observation, LONG, '040;TFR;Năm 2024;2,03');
    expect(found).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      ...{ unit: '040', indicator: 'TFR', period: '2024', value: 2.03, decimals: 2, row: 2 },
      ...{ breakdown: null, bound: '=', upper: 'not-reported', measure: null, cell: null },
      ...{ status: null, source: null, place: null, asPrinted: null, note: null },
    });
    expect(rows[0]?.file.path).toBe('a.csv');
    expect(Object.isFrozen(rows[0])).toBe(true);
  });

  test('every value of a row is one that its column accepts', () => {
    const { rows } = reading(observation, LONG, '040;TFR;2024;2,03', '040;SO-SINH;2024;-');
    expect(rows).toHaveLength(2);
    for (const row of rows)
      for (const [key, { schema }] of Object.entries(observation.columns))
        expect(schema.safeParse(row[key]).success, key).toBe(true);
  });

  test('is the same with years as columns as with a row for each year', () => {
    const long = values(LONG, '040;TFR;2023;1,96', '040;TFR;2024;2,03', '040;TFR;2025;');
    const wide = values('Mã đơn vị;040', 'STT;Nội dung;2023;Năm 2024;2025', '1;TFR;1,96;2,03;');
    expect(long.values).toEqual([
      ['TFR', '2023', 1.96],
      ['TFR', '2024', 2.03],
      ['TFR', '2025', 'not-reported'],
    ]);
    expect(wide).toEqual(long);
  });

  test('is the same with indicators as columns', () => {
    expect(values('Mã đơn vị;Năm;TFR;Số trẻ sinh ra trong năm', '040;2024;2,03;749')).toEqual({
      found: [],
      values: [
        ['TFR', '2024', 2.03],
        ['SO-SINH', '2024', 749],
      ],
    });
  });

  test('remembers in which column of a wide table a figure stands', () => {
    const { rows } = reading(observation, 'Mã đơn vị;040', 'Nội dung;2023;2024', 'TFR;1,96;2,03');
    expect(columns(rows, 'cell')).toEqual([
      [{ letter: 'B', header: '2023' }],
      [{ letter: 'C', header: '2024' }],
    ]);
  });

  test.each([
    ['Prel. 2024', 'sơ bộ'],
    ['2024 (sơ bộ)', 'sơ bộ'],
    ['2024', null],
  ])('of “%s” is %s, whether that is a column or a cell', (period, status) => {
    const wide = reading(observation, 'Mã đơn vị;040', `Nội dung;${period}`, 'TFR;2,03');
    const long = reading(observation, LONG, `040;TFR;${period};2,03`);
    expect(columns(wide.rows, 'period', 'status')).toEqual([['2024', status]]);
    expect(columns(long.rows, 'period', 'status')).toEqual([['2024', status]]);
  });

  test('keeps a status that its row states', () => {
    const { rows } = reading(
      observation,
      `${LONG};Trạng thái`,
      '040;TFR;2024 (sơ bộ);2;Đính chính',
    );
    expect(columns(rows, 'status')).toEqual([['đính chính']]);
  });
});

describe('what is said once above the header', () => {
  test('holds for every row, in both ways of writing it', () => {
    const { rows, found } = reading(
      observation,
      'Biểu 2. Mức sinh',
      'Mã đơn vị;040;;',
      'Kỳ: Năm 2024',
      'Nguồn;BC-1',
      '',
      'Nội dung;Giá trị',
      'TFR;2,03',
    );
    expect(found).toEqual([]);
    expect(columns(rows, 'unit', 'period', 'source', 'row')).toEqual([['040', '2024', 'BC-1', 7]]);
  });

  test('is overruled by a cell, not by a blank one', () => {
    const { rows } = reading(
      observation,
      'Trạng thái;ước tính',
      `${LONG};Trạng thái`,
      '040;TFR;2023;1;',
      '040;TFR;2024;2;đính chính',
    );
    expect(columns(rows, 'status')).toEqual([['ước tính'], ['đính chính']]);
  });

  test('may be a code and a name, which must agree', () => {
    const said = (name: string) =>
      reading(observation, 'Mã đơn vị;07543', `Tên đơn vị;${name}`, 'Nội dung;2024', 'TFR;2');
    expect(said('Xã Sơn Hải').found).toEqual([]);
    expect(columns(said('Xã Sơn Hải').rows, 'unit')).toEqual([['07543']]);
    expect(said('Xã Sơn Hà').found).toEqual(['code-name-mismatch B2']);
  });

  test('is read as strictly as a cell', () => {
    expect(reading(observation, 'Mã đơn vị;07534', 'Nội dung;2024', 'TFR;2').found).toEqual([
      'unknown-reference B1',
    ]);
    expect(
      reading(observation, 'Mã đơn vị;040', 'Kỳ: 2.024', 'Nội dung;Giá trị', 'TFR;2').found,
    ).toEqual(['year-invalid A2']);
  });

  test('is missed where its word stands there without its name', () => {
    const above = (...lines: string[]) =>
      reading(observation, ...lines, LONG, '040;TFR;2024;2,03').found;
    expect(above('sơ bộ')).toEqual(['title-contradicts A1']);
    expect(above('rạng thái:;sơ bộ')).toEqual(['title-contradicts B1']);
    expect(above('rạng thái: Tổng điều tra')).toEqual(['row-above A1']);
    expect(above('rạng thái;đính chính')).toEqual(['row-above B1']);
    expect(above('Trạng thái;đính chính;"ấu:";≥')).toEqual(['row-above B1']);
    expect(above('Dấu,>')).toEqual(['row-above A1']);
  });

  test('is not looked for in titles, nor in what a column of the table says', () => {
    const table = [`${LONG};Trạng thái`, '040;TFR;2024;2,03;sơ bộ'];
    const titled = reading(observation, 'Số liệu chính thức năm 2024', LONG, '040;TFR;2024;2');
    expect(titled.found).toEqual([]);
    expect(reading(observation, 'Sơ bộ', ...table).found).toEqual([]);
  });

  test('may not be said twice', () => {
    const lines = ['Mã đơn vị;040', 'Mã đơn vị;07543', 'Nội dung;2024', 'TFR;2'];
    expect(reading(observation, ...lines).found).toEqual(['said-twice B2']);
    expect(reading(observation, ...lines.with(1, 'Mã đơn vị;040')).found).toEqual([]);
  });
});

describe('a header row', () => {
  const found = (...lines: string[]) => reading(observation, ...lines).found;

  test('that lacks several columns names them all, and reads no row', () => {
    const told = ['header-missing 1', 'header-missing 1', 'unknown-reference B2'];
    expect(found('Mã đơn vị;Nguồn', '040;BC-9')).toEqual(told);
  });

  test('that is misspelt gives one error, not also a missing column', () => {
    expect(found('Mã đơn vịj;Mã chỉ tiêu;Kỳ;Giá trị', '040;TFR;2024;2')).toEqual([
      'header-unknown A1',
    ]);
  });

  test('with a year written as a number is an error, not an ignored column', () => {
    expect(found('Mã đơn vị;Mã chỉ tiêu;2023;2.024', '040;TFR;1;2')).toEqual(['header-unknown D1']);
  });

  test('with a column of another table is read, and says so', () => {
    expect(found(`${LONG};Người nhập`, '040;TFR;2024;2;An')).toEqual(['column-ignored E1']);
  });

  test.each([
    ['twice the same', `${LONG};Giá trị`, 'header-duplicate E1'],
    ['two names of one thing', 'Mã đơn vị;Chỉ tiêu;Nội dung;2024', 'header-duplicate C1'],
    ['twice the same year', 'Mã đơn vị;Chỉ tiêu;2024;Năm 2024', 'header-duplicate D1'],
    ['years beside a year', 'Mã đơn vị;Chỉ tiêu;Kỳ;2023;2024', 'header-clash C1'],
    ['years beside a value', 'Mã đơn vị;Chỉ tiêu;Giá trị;2023;2024', 'header-clash C1'],
    ['indicators beside an indicator', 'Mã đơn vị;Mã chỉ tiêu;Kỳ;TFR', 'header-clash B1'],
    ['years beside indicators', 'Mã đơn vị;TFR;2024', 'header-clash C1'],
  ])('with %s is an error', (_what, header, expected) => {
    expect(found(header, '040;TFR;2024;2;2')).toContain(expected);
  });

  test('with years, below a year that is said for all, is an error', () => {
    expect(found('Mã đơn vị;040', 'Kỳ;2024', 'Nội dung;2023;2024', 'TFR;1;2')).toEqual([
      'header-clash B2',
    ]);
  });

  test('may leave a column blank, in which nothing stands', () => {
    expect(found(`;${LONG};`, ';040;TFR;2024;2;')).toEqual([]);
    expect(found(`;${LONG}`, '7;040;TFR;2023;2', '8;040;TFR;2024;2')).toEqual(['header-blank A2']);
  });
});

describe('rows that are no data', () => {
  test('a row that numbers the columns is skipped, below the header only', () => {
    expect(values('Mã đơn vị;040', 'TT;Nội dung;2023;2024', 'A;B;1;2', '1;TFR;1;2').found).toEqual(
      [],
    );
    expect(values(LONG, '(1);(2);(3);(4)', '040;TFR;2024;2').found).toEqual([]);
    expect(values(LONG, '040;TFR;2024;2', '(1);(2);(3);(4)').found).not.toEqual([]);
  });

  test.each([
    [';;(con/phụ nữ);(con/phụ nữ)', 'A;B;1;2'],
    [';;(con/phụ nữ);(con/phụ nữ)', 'A;B;(1);(2)'],
    [';;(con/phụ nữ);(con/phụ nữ)', '(1);(2);(3);(4)'],
    [';;(con/phụ nữ);(con/phụ nữ)', '1;2;3;4=3*2'],
    ['A;B;1;2', ';;(con/phụ nữ);(con/phụ nữ)'],
  ])('such a row may stand with one of measures: %s, %s', (one, other) => {
    const read = values('Mã đơn vị;040', 'TT;Nội dung;2023;2024', one, other, '1;TFR;1;2');
    expect(read.found).toEqual([]);
    expect(read.values).toHaveLength(2);
  });

  test('such a row below data is none', () => {
    const rows = ['A;B;(1) (con/phụ nữ);(2)', '1;TFR;1;2', 'A;B;1;2'];
    expect(values('Mã đơn vị;040', 'TT;Nội dung;2023;2024', ...rows).found).not.toEqual([]);
  });

  test('a row that numbers the columns may say how they are computed', () => {
    const { found, rows } = reading(
      training,
      'Mã đơn vị;07543',
      'Đối tượng;Cộng tác viên',
      'Tính đến ngày;2025',
      'TT;Tên lớp;Tổng số thuộc diện;Số đã học;Đạt tỷ lệ %',
      'A;B;1;2;3=2/1*100',
      '1;Nghiệp vụ dân số;11;11;100%',
    );
    expect(found).toEqual([]);
    expect(rows).toHaveLength(1);
  });

  test('a repeated header is skipped and named', () => {
    expect(values(LONG, '040;TFR;2023;1', LONG, '(1);(2);(3);(4)', '040;TFR;2024;2')).toEqual({
      found: ['header-repeated 3'],
      values: [
        ['TFR', '2023', 1],
        ['TFR', '2024', 2],
      ],
    });
  });

  test('a group row is skipped and named', () => {
    const wide = ['Mã đơn vị;040', 'STT;Nội dung;2023;2024'];
    expect(values(...wide, 'I.;Các chỉ tiêu về mức sinh;;', '1;TFR;1;2').found).toEqual([
      'group-row B3',
    ]);
    expect(values(...wide, 'II. Mức sinh;;;', '1;TFR;1;2').found).toEqual(['group-row 3']);
    expect(values(...wide, 'II. Mức sinh', '1;TFR;1;2').found).toEqual(['group-row 3']);
  });

  test('a row of the catalogue without figures is no group row: it is not reported', () => {
    expect(values('Mã đơn vị;040', 'STT;Nội dung;2023;2024', '1;TFR;;')).toEqual({
      found: [],
      values: [
        ['TFR', '2023', 'not-reported'],
        ['TFR', '2024', 'not-reported'],
      ],
    });
    expect(
      reading(observation, 'Mã đơn vị;Tên đơn vị;Mã chỉ tiêu;Kỳ;Giá trị', '040;;TFR;2024;').rows,
    ).toHaveLength(1);
  });

  test('an unknown name beside a figure is no group row', () => {
    expect(values('Mã đơn vị;040', 'Nội dung;2023;2024', 'Mức sống;1;2').found).toEqual([
      'unknown-reference A3',
    ]);
  });

  test('an unknown code, or a name that several have, is no group row', () => {
    expect(values(LONG, '04O;TFR;2024;').found).toEqual(['unknown-reference A2']);
    expect(
      reading(observation, 'Tên đơn vị;Mã chỉ tiêu;Kỳ;Giá trị', 'Xã Sơn Hải;TFR;2024;').found,
    ).toEqual(['ambiguous-name A2']);
  });

  test('blank rows are skipped', () => {
    expect(values(LONG, '', '040;TFR;2023;1', ';;;', '', '040;TFR;2024;2').found).toEqual([]);
  });

  test('a footer is skipped, and its words are not told', () => {
    const { rows, problems } = reading(
      observation,
      LONG,
      '040;TFR;2024;2',
      '',
      'Nơi nhận: UBND tỉnh',
      ';;Cao Bằng, ngày 12 tháng 6;',
      '',
      ';;NGƯỜI LẬP BIỂU;Nguyễn Văn A',
      '',
    );
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'footer-skipped', row: 4, column: null, value: null }]);
    expect(JSON.stringify(problems)).not.toContain('Nguyễn');
  });

  test('a footer needs no blank row above it, and begins with a signature or what is like a heading', () => {
    const data = ['Mã đơn vị;040', 'STT;Nội dung;2023;2024', '1;TFR;1;2'];
    for (const footer of [
      ['Người lập biểu;;;', 'Nguyễn Thị B;;;'],
      [';Nguyễn Văn C;;'],
      ['Người lập biểu: Nguyễn Thị B'],
      [';;;Cao Bằng, ngày 5 tháng 1 năm 2025', ';Nguyễn Văn C;;Trần D', ';;;;;Lê E'],
    ]) {
      const { rows, problems, found } = reading(observation, ...data, ...footer);
      expect(rows).toHaveLength(2);
      expect(found).toEqual(['footer-skipped 4']);
      expect(problems[0]?.message).toContain(footer.length === 1 ? 'Dòng 4 ' : 'Từ dòng 4 đến');
      expect(JSON.stringify(problems)).not.toMatch(/Nguyễn|Trần|Lê/);
    }
  });

  test('a signature between data is skipped, and its words are not told', () => {
    const { rows, problems } = reading(
      observation,
      ...['Mã đơn vị;040', 'STT;Nội dung;2023;2024', '1;TFR;1;2'],
      ...[';THỦ TRƯỞNG;;NGƯỜI LẬP BIỂU', ';Nguyễn Văn C;;Trần D', '2;SO-SINH;1;2'],
    );
    expect(rows).toHaveLength(4);
    expect(problems).toMatchObject([{ code: 'footer-skipped', row: 4 }]);
    expect(JSON.stringify(problems)).not.toMatch(/Nguyễn|Trần/);
  });

  test('a signature below a catalogue is no row of it', () => {
    const { rows, found } = reading(
      unit,
      ...['Mã đơn vị;Tên đơn vị;Cấp', '07543;Xã Sơn Hải;xã'],
      ...['Người lập biểu;;', 'Nguyễn Thị B;;'],
    );
    expect(rows).toHaveLength(1);
    expect(found).toEqual(['footer-skipped 3']);
  });

  test('a heading between data that may be a person is not named', () => {
    const between = (heading: string) =>
      reading(
        observation,
        ...['Mã đơn vị;040', 'STT;Nội dung;2023;2024', '1;TFR;1;2', heading, '2;SO-SINH;1;2'],
      ).problems.map(({ code, value }) => [code, value]);
    expect(between(';Nguyễn Văn C;;')).toEqual([['group-row', null]]);
    expect(between(';NGUYỄN VĂN C;;')).toEqual([['group-row', null]]);
    expect(between('II;Mức sinh thay thế;;')).toEqual([['group-row', 'Mức sinh thay thế']]);
    expect(between(';Xã Đông Anh;;')).toEqual([['block-differs', 'Xã Đông Anh']]);
  });

  test('a row with a figure, or with what it speaks of, begins no footer without a blank row', () => {
    const data = ['Mã đơn vị;040', 'STT;Nội dung;2023;2024', '1;TFR;1;2'];
    expect(reading(observation, ...data, ';Trẻ em;5;6').found).toEqual(['unknown-reference B4']);
    expect(reading(observation, ...data, ';SO-SINH;ba;').found).toEqual(['number-invalid C4']);
  });

  test('what looks like a footer is wrong where data follows', () => {
    expect(values(LONG, '040;TFR;2023;1', '', 'Mức sinh;;;', '040;TFR;2024;2').found).not.toEqual(
      [],
    );
  });

  test('what holds a figure or names what it speaks of is no footer', () => {
    expect(values(LONG, '040;TFR;2023;1', '', '041;TFX;2.024;2').found).toHaveLength(3);
    expect(values(LONG, '040;TFR;2023;1', '', '040;TFR;2.024;').found).toEqual(['year-invalid C4']);
  });

  test('a table of nothing but a header has no rows', () => {
    expect(values(LONG).found).toEqual(['no-rows 1']);
    expect(values(LONG, ';;;').found).toEqual(['no-rows 1']);
  });

  test('an empty file and a file without header are told apart', () => {
    expect(values('').found).toEqual(['file-empty ']);
    expect(values(' \n\n').found).toEqual(['file-empty ']);
    expect(values('a;b;c').found).toEqual(['delimiter ']);
  });
});

describe('the width of a row', () => {
  const noted = `${LONG};Nguồn;Ghi chú`;

  test('may lack empty cells at its end, and have blank ones too many', () => {
    expect(values(noted, '040;TFR;2024;2', '040;TFR;2023;1;;;;;').found).toEqual([]);
  });

  test('may not lack what the table requires', () => {
    expect(values(noted, '040;TFR').found).toEqual(['row-short C2']);
    expect(values(noted, '040;TFR;2024').found).toEqual(['row-short D2']);
    expect(values(noted, '040').found).toEqual(['row-short B2']);
  });

  test('may not lack one of years side by side, for it may be any of them', () => {
    const years = 'Mã đơn vị;Mã chỉ tiêu;2022;2023;2024';
    expect(values(years, '040;SO-SINH;120;121').found).toEqual(['row-short E2']);
    expect(values(years, '040;SO-SINH;120;121;').found).toEqual([]);
  });

  test('may not end blank where a mark was lost between two quoted cells', () => {
    const ends = 'Mã đơn vị;Chỉ tiêu;Năm;Ghi chú;Vị trí;Giá trị;Trạng thái;Nguồn';
    expect(values(ends, '040;TFR;2024;"""a""";"";2;"";""').found).toEqual([]);
    expect(values(ends, '040;TFR;2024;"""a""""";2;"";""').found).toEqual(['row-short H2']);
    expect(values(ends, '040;TFR;2024;"""a""";;2').found).toEqual([]);
    expect(values(ends, '040;TFR;2024;;"Bảng ""2";2').found).toEqual([]);
    expect(values(ends, '040;TFR;2024;;"Bảng ""2";').found).toEqual([]);
  });

  test('may not go beyond the header', () => {
    const { problems } = reading(observation, LONG, '040;TFR;2024;2;;7');
    expect(problems).toMatchObject([{ code: 'row-long', row: 2, column: 'F', value: '7' }]);
    expect(problems[0]?.message).toBe('Dòng có 6 ô, tiêu đề chỉ có 4 cột; ô thừa ghi “7”.');
  });

  test('ends at a broken quote, which is named alone', () => {
    expect(values(LONG, '040;TFR;2023;1', '040;"TFR;2024;2', '041;x;y;z').found).toEqual([
      'quote-unclosed 3',
    ]);
    expect(values(LONG, '040;TF"R;2023;1', '041;x;y;z').found).toEqual(['quote-stray 2']);
  });
});

describe('figures', () => {
  const one = (indicator: string, text: string) => {
    const { rows, found } = reading(observation, LONG, `040;${indicator};2024;${text}`);
    return found[0]?.split(' ')[0] ?? rows[0]?.value;
  };

  test.each([
    ['TFR', '0', 0],
    ['TFR', '', 'not-reported'],
    ['TFR', '-', 'none'],
    ['TFR', '…', 'no-data'],
    ['TFR', 'KAD', 'not-applicable'],
    ['TFR', '-0,5', -0.5],
    ['SO-SINH', '03', 3],
    ['SO-SINH', '12\u00a0605', 12605],
    ['SO-SINH', '12 605', 'number-ambiguous'],
    ['SO-SINH', '12 044', 12044],
    ['TL-3', '2,21%', 2.21],
    ['DAU', 'X', 'mark'],
    ['DAU', 'x', 'mark'],
    ['DAU', '0', 0],
    ['DAU', '-', 'none'],
  ])('of %s: “%s” is %s', (indicator, text, expected) => {
    expect(one(indicator, text)).toBe(expected);
  });

  test.each([
    ['TFR', '2.500', 'number-ambiguous'],
    ['TFR', '2,03%', 'unit-in-cell'],
    ['TFR', 'X', 'number-invalid'],
    ['SO-SINH', '12.605', 'number-ambiguous'],
    ['SO-SINH', '748,5', 'number-not-integer'],
    ['SO-SINH', '12%', 'unit-in-cell'],
    ['SO-SINH', '748 trẻ', 'unit-in-cell'],
    ['SO-SINH', '1,2E+07', 'number-scientific'],
    ['SO-SINH', '+5', 'number-invalid'],
    ['SO-SINH', '#REF!', 'spreadsheet-error'],
    ['SO-SINH', '%', 'missing-mark'],
    ['DAU', '5', 'not-in-list'],
    ['DAU', '2.500', 'not-in-list'],
  ])('of %s: “%s” is %s', (indicator, text, code) => {
    expect(one(indicator, text)).toBe(code);
  });

  test('2.500 is a count where the rest of the file proves how it writes numbers', () => {
    expect(values(LONG, '040;SO-SINH;2023;12.605', '040;TFR;2023;2,03')).toEqual({
      found: [],
      values: [
        ['SO-SINH', '2023', 12605],
        ['TFR', '2023', 2.03],
      ],
    });
    expect(values(LONG, '040;SO-SINH;2023;12.605', '040;TFR;2023;2.03').found).toEqual([
      'number-mixed-convention D3',
    ]);
  });

  test('what is written by one click is the whole cell, and what the report says outright', () => {
    const first = (...row: string[]) => reading(observation, LONG, row.join(';')).problems[0];
    expect(first('Хã Sơn Hải', 'TFR', '2024', '2')).toMatchObject({
      ...{ code: 'lookalike-letter', value: 'Хã', fix: 'Xã Sơn Hải' },
    });
    expect(first('040', 'TFX', '2024', '2')).toMatchObject({ fix: 'TFR', remedy: 'ghi “TFR”.' });
    expect(first('041', 'TFR', '2024', '2')).toMatchObject({ fix: null });
    expect(first('040', 'TL-4', '2024', '2')).toMatchObject({ fix: null });
  });

  test('an unknown indicator gives one error, not also one for its figure', () => {
    expect(values(LONG, '040;TFX;2024;12.605').found).toEqual(['unknown-reference B2']);
  });

  test('in counts and shares keep to their limits', () => {
    const header = 'Mã đơn vị;Đối tượng;Tên lớp;Tính đến ngày;Số đã học;Đạt tỷ lệ %';
    const row = '07543;Cộng tác viên;Nghiệp vụ dân số;2025;';
    const found = (cells: string) => reading(training, header, row + cells).found;
    expect(found('11;100%')).toEqual([]);
    expect(found('-1;100%')).toEqual(['number-negative E2']);
    expect(found('11%;100')).toEqual(['unit-in-cell E2']);
    expect(found('11;102%')).toEqual(['percent-range F2']);
    expect(found('11;-3')).toEqual(['percent-range F2']);
    expect(found('X;100')).toEqual(['number-invalid E2']);
  });

  test('of a target that names no indicator may be shares', () => {
    const header = 'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Đối tượng;Giá trị;Từ năm;Đến năm;Loại';
    const found = (cells: string) => reading(target, header, `MT;040;${cells};dự kiến`).found;
    expect(found(';Công chức;80%;2026;2030')).toEqual([]);
    expect(found('TFR;;2,1%;2026;2030')).toEqual(['unit-in-cell E2']);
    expect(found('TFR;;2,1;2.026;2030')).toEqual(['year-invalid F2']);
  });
});

describe('money', () => {
  const row = '040;2024;HM-1;';
  const money = (header: string, text: string, ...above: string[]) => {
    const lines = [...above, `Mã đơn vị;Năm;Mã hạng mục;${header}`, row + text];
    const { rows, found } = reading(budget, ...lines);
    return found[0] ?? rows[0]?.allocated;
  };

  test.each([
    ['Kinh phí giao (đồng)', '14.555.200', 14_555_200],
    ['Kinh phí giao (nghìn đồng)', '42970', 42_970_000],
    ['Kinh phí giao (triệu đồng)', '14,5552', 14_555_200],
    ['Kinh phí giao (tỷ đồng)', '1,5', 1_500_000_000],
    ['Kinh phí giao (triệu đồng)', '-', 'none'],
    ['Kinh phí giao (triệu đồng)', '0', 0],
  ])('under “%s”: “%s” is %s', (header, text, expected) => {
    expect(money(header, text)).toBe(expected);
  });

  test.each(['(triệu đồng)', 'Đơn vị tính: triệu đồng', 'ĐVT;triệu đồng', 'Đơn vị: Triệu đồng'])(
    'takes its unit from “%s” above the header',
    (line) => {
      expect(money('Kinh phí giao', '2,5', line)).toBe(2_500_000);
    },
  );

  test('takes its unit from the column “Đơn vị tiền”', () => {
    expect(money('Đơn vị tiền;Kinh phí giao', 'triệu đồng;2,5')).toBe(2_500_000);
    expect(money('Đơn vị tiền;Kinh phí giao', 'nghìn đồng;0')).toBe(0);
  });

  test.each([
    ['Kinh phí giao', '2500', 'money-unit-missing D1'],
    ['Đơn vị tiền;Kinh phí giao', ';2500', 'money-unit-missing E2'],
    ['Đơn vị tiền;Kinh phí giao', 'USD;2500', 'not-in-list D2'],
    ['Đơn vị tiền;Kinh phí giao (đồng)', 'triệu đồng;2500', 'money-unit-mismatch E2'],
    ['Kinh phí giao (đồng)', '2.500', 'number-ambiguous D2'],
    ['Kinh phí giao (triệu đồng)', '2.500', 'number-ambiguous D2'],
    ['Kinh phí giao (đồng)', '2,5', 'number-not-integer D2'],
    ['Kinh phí giao (nghìn đồng)', '2,55555', 'number-not-integer D2'],
    ['Kinh phí giao (triệu đồng)', '14555200', 'money-unit-mismatch D2'],
    ['Kinh phí giao (đồng)', '-2500', 'number-negative D2'],
    ['Kinh phí giao (đồng)', '2500 đồng', 'unit-in-cell D2'],
    ['Kinh phí giao (đồng)', '50%', 'unit-in-cell D2'],
    ['Kinh phí giao (USD)', '2500', 'header-unknown D1'],
  ])('under “%s”: “%s” is refused', (header, text, expected) => {
    expect(money(header, text)).toBe(expected);
  });

  test('above and in the header may not differ', () => {
    expect(money('Kinh phí giao (đồng)', '2500', '(triệu đồng)')).toBe('money-unit-mismatch D2');
  });

  test('with years as columns needs to be told what they hold', () => {
    const lines = ['Mã đơn vị;040', '(đồng)', 'Hạng mục;2023;2024', 'Truyền thông;2500000;0'];
    const { problems } = reading(budget, ...lines);
    expect(problems).toMatchObject([{ code: 'header-missing', row: 3 }]);
    expect(problems[0]?.remedy).toContain(
      '“Loại số;…”, loại số là “kinh phí giao”, “kinh phí sử dụng” hoặc',
    );
    const { rows, found } = reading(budget, 'Loại số: kinh phí sử dụng', ...lines);
    expect(found).toEqual([]);
    expect(columns(rows, 'period', 'used', 'allocated')).toEqual([
      ['2023', 2_500_000, 'not-reported'],
      ['2024', 0, 'not-reported'],
    ]);
  });

  test('that do not say which figure they hold, beside a figure, are an error', () => {
    const { found } = reading(
      budget,
      'Mã đơn vị;Nội dung;Kinh phí giao (đồng);2023',
      '040;HM-1;5;6',
    );
    expect(found).toEqual(['header-clash D1']);
  });
});

describe('words', () => {
  const row = (header: string, text: string) =>
    reading(observation, `${LONG};${header}`, `040;TFR;2024;2;${text}`).found;

  test.each([
    ['Trạng thái', 'CHÍNH THỨC'],
    ['Trạng thái', ''],
    ['Nguồn', 'BC-1'],
    ['Nguồn', 'Báo cáo một'],
    ['Tên đơn vị', 'thành phố Cao Bằng'],
    ['Ghi chú', '+ Năm 2023: 1 lớp'],
    ['Dấu', '≥'],
  ])('“%s” takes “%s”', (header, text) => {
    expect(row(header, text)).toEqual([]);
  });

  test.each([
    ['Trạng thái', 'chính thúc', 'not-in-list E2'],
    ['Nguồn', 'BC-2', 'unknown-reference E2'],
    ['Nguồn', '#REF!', 'spreadsheet-error E2'],
    ['Ghi chú', '#NAME?', 'spreadsheet-error E2'],
    ['Ghi chú', 'x'.repeat(10_001), 'cell-too-long E2'],
    ['Tên đơn vị', 'Tỉnh Cao Bằng', 'code-name-mismatch E2'],
    ['Dấu', '!=', 'not-in-list E2'],
  ])('“%s” refuses “%s”', (header, text, expected) => {
    expect(row(header, text)).toEqual([expected]);
  });

  test.each([
    ['40;TFR;2024;2', 'leading-zero-lost A2'],
    ['10;TFR;2024;2', 'leading-zero-lost A2'],
    ['O40;TFR;2024;2', 'unknown-reference A2'],
    ['Xã Sơn Hải;TFR;2024;2', 'ambiguous-name A2'],
    [';TFR;2024;2', 'value-required A2'],
    ['040;TFR;;2', 'value-required C2'],
    ['040;TFR;2.024;2', 'year-invalid C2'],
    ['040;TFR;31/12/25;2', 'date-invalid C2'],
    ['040;TFR;2204;2', 'year-range C2'],
  ])('“%s” is refused', (text, expected) => {
    expect(reading(observation, LONG, text).found).toEqual([expected]);
  });

  test('a row with several mistakes names them all', () => {
    expect(reading(observation, LONG, '07534;TFX;2.024;ba').found).toEqual([
      ...['year-invalid C2', 'unknown-reference A2', 'unknown-reference B2', 'number-invalid D2'],
    ]);
  });

  test('a course is looked up among those of its audience', () => {
    const header = 'Mã đơn vị;Đối tượng;Tên lớp;Tính đến ngày;Số đã học';
    const read = (audience: string, course: string) =>
      reading(training, header, `07543;${audience};${course};2025;1`);
    expect(columns(read('Tuyến xã', 'Tư vấn trước khi kết hôn').rows, 'course')).toEqual([
      ['TX-06'],
    ]);
    expect(columns(read('Cộng tác viên', 'Tư vấn trước khi kết hôn').rows, 'course')).toEqual([
      ['CTV-02'],
    ]);
    expect(read('Tuyến xã', 'Nghiệp vụ dân số').problems[0]?.message).toBe(
      '“Nghiệp vụ dân số” trong danh mục “Lớp đào tạo” thuộc “Cộng tác viên”, không thuộc “Tuyến xã”.',
    );
  });

  test('an audience that no course has is told where it stands, and not at each course', () => {
    const header = 'Mã đơn vị;Đối tượng;Tên lớp;Tính đến ngày;Số đã học';
    const read = (audience: string, course: string) =>
      reading(training, header, `07543;${audience};${course};2025;1`);
    const name = 'Tư vấn trước khi kết hôn';
    expect(columns(read('tuyến  XÃ', name).rows, 'audience')).toEqual([['Tuyến xã']]);
    for (const course of [name, 'Nghiệp vụ dân số', 'CTV-01'])
      expect(read('Y tế thôn', course).found).toEqual(['unknown-reference B2']);
    expect(read('Y tế thôn', 'Lớp lạ').found).toEqual([
      'unknown-reference B2',
      'unknown-reference C2',
    ]);
    expect(read('Công tác viên', name).problems[0]?.fix).toBe('Cộng tác viên');
    const above = (audience: string, ...rows: string[]) =>
      reading(
        training,
        ...['Mã đơn vị;07543', `Đối tượng;${audience}`, 'Tính đến ngày;2025', 'Tên lớp;Số đã học'],
        ...[`${name};1`, ...rows],
      ).found;
    expect(above('Y tế thôn', 'Nghiệp vụ dân số;2')).toEqual(['unknown-reference B2']);
    expect(above('Tuyến xã', 'Đối tượng;Y tế thôn', `${name};2`)).toEqual(['unknown-reference B6']);
    // Rows with faults are rows: what stands above them is none of a footer.
    expect(above('Tuyến xã', 'Đối tượng;Y tế thôn', `${name};2l`)).toEqual([
      ...['number-invalid B7', 'unknown-reference B6'],
    ]);
  });

  test('a catalogue keeps the codes of its broken rows, for those who refer to them', () => {
    const { found, rows } = reading(
      unit,
      'Mã đơn vị;Tên đơn vị;Cấp',
      '04;Tỉnh Cao Bằng;tỉn',
      '24;Tỉnh Bắc Ninh;tỉnh',
    );
    expect(found).toEqual(['not-in-list C2']);
    expect(columns(rows, 'code')).toEqual([['24']]);
  });
});

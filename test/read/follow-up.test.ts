import { describe, expect, test } from 'vitest';
import { office } from '../reader/office.ts';

const head = 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Nguồn';
const written = (...rows: readonly string[]) => [head, ...rows, ''].join('\n');
const found = (files: Readonly<Record<string, string>>) =>
  office(files).problems.map(({ code, file, column, row }) => `${code} ${file} ${column}${row}`);

describe('an error of one row beside another that could not be read', () => {
  test('is told at once, in the same file and in others', () => {
    const files = {
      'so-lieu/a.csv': written(
        '04;DAN-SO;2024;1x9;BC',
        '04;SO-SINH;2024;19;',
        '04;TFR;2030;2,1;BC',
      ),
      'so-lieu/b.csv': written('99001;DAN-SO;2024;9000002025;BC'),
    };
    expect(found(files)).toEqual([
      'number-invalid so-lieu/a.csv D2',
      'value-required so-lieu/a.csv E3',
      'year-future so-lieu/a.csv C4',
      'number-range so-lieu/b.csv D2',
    ]);
    expect(office(files)).toMatchObject({ data: null, compared: false });
  });

  test('but nothing that is odd only beside the rows that are left', () => {
    const rows = ['04;DAN-SO;2024;1x9;BC', '04;SO-SINH;2023;900;BC', '04;SO-SINH;2024;90;BC'];
    expect(found({ 'so-lieu/a.csv': written(...rows) })).toEqual([
      'number-invalid so-lieu/a.csv D2',
    ]);
  });

  test('nor of rows of which words leave open what they are', () => {
    const rows = ['04;DAN-SO;2024;1980;BC', 'Số kế hoạch;;;;', '04;TFR;2030;2,1;BC'];
    expect(found({ 'so-lieu/a.csv': written(...rows) })).toEqual([
      'words-contradict so-lieu/a.csv null3',
    ]);
  });

  test('nor of any where rows lack what they are known by, below words that could not be read', () => {
    const rows = ['Nguồn;BC', 'Mã đơn vị;99', 'Chỉ tiêu;Giá trị', 'Năm 2023;', 'năm;324'];
    const more = ['SO-SINH;319', 'DAN-SO;47470', 'Năm 2024;', 'SO-SINH;324', 'DAN-SO;46370', ''];
    const read = { 'so-lieu/a.csv': [...rows, ...more].join('\n') };
    expect(found(read)).toContain('year-invalid so-lieu/a.csv B5');
    const files = { ...read, 'so-lieu/b.csv': written('04;TFR;2030;2,1;BC') };
    expect(found(files)).toEqual(found(read));
  });

  test('nor that a row says the same as another, where it says something else as well', () => {
    const rows = ['Nguồn;BC', 'Năm;2024', 'Tên đơn vị;SO-SINH;DAN-SO', '04;19;1980', '04;20;1980'];
    const conflict = ['conflicting-rows so-lieu/a.csv B5'];
    expect(found({ 'so-lieu/a.csv': rows.join('\n') })).toEqual(conflict);
    const [first = '', second = '', head = '', ...own] = rows;
    const open = [first, second, `${head};Lạ`, ...own.map((each) => `${each};5`)].join('\n');
    expect(found({ 'so-lieu/a.csv': open })).toEqual(['column-ignored-figures so-lieu/a.csv D3']);
    const same = open.replace('20;1980', '19;1980').replace(/;5$/, ';6');
    expect(found({ 'so-lieu/a.csv': same })).toEqual(['column-ignored-figures so-lieu/a.csv D3']);
  });

  test('and so is what is odd within a row of the file that is to be mended', () => {
    const rows = ['Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Nguồn'];
    const files = {
      'kinh-phi/a.csv': [
        ...rows,
        '04;2024;HM-2.2;9x0;9000000;BC',
        '04;2024;HM-2.5;9000000;9000001;BC',
      ].join('\n'),
      'kinh-phi/b.csv': [...rows, '04;2023;HM-2.5;9000000;9000001;BC'].join('\n'),
    };
    expect(found(files)).toEqual([
      'number-invalid kinh-phi/a.csv D2',
      'used-over-allocated kinh-phi/a.csv E3',
    ]);
  });

  test('nor where a catalogue has an error', () => {
    const files = {
      'chi-tieu/b.csv':
        'Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Định nghĩa\nX;X;Mức sinh;trẻ;đếm;X\n',
      'so-lieu/a.csv': written('04;TFR;2030;2,1;BC'),
    };
    expect(found(files)).toEqual(['not-in-list chi-tieu/b.csv E2']);
  });
});

describe('a figure that cannot be beside a name that no catalogue knows', () => {
  test.each([
    ['its unit', '77;TFR;2024;20,8;BC', 'unknown-reference A2', 'number-range D2'],
    ['its source', '04;TFR;2024;20,8;BC-1', 'number-range D2', 'unknown-reference E2'],
    ['a year to come', '04;TFR;2030;2,08;BC-1', 'year-future C2', 'unknown-reference E2'],
  ])('is told with it: %s', (_, row, ...places) => {
    expect(found({ 'so-lieu/a.csv': written(row) })).toEqual(
      places.map((place) => place.replace(' ', ' so-lieu/a.csv ')),
    );
  });

  test('is told with it where that is said above all', () => {
    const rows = ['Nguồn;BC-1', 'Mã đơn vị;04', 'Chỉ tiêu;2024', 'TFR;20,8', 'SO-SINH;19'];
    expect(found({ 'so-lieu/a.csv': rows.join('\n') })).toEqual([
      'unknown-reference so-lieu/a.csv B1',
      'number-range so-lieu/a.csv B4',
    ]);
  });

  test('is told of two rows of one thing, and of who cannot have learnt', () => {
    const twice = written('04;SO-SINH;2024;19;BC-1', '04;SO-SINH;2024;91;BC-1');
    expect(found({ 'so-lieu/a.csv': twice })).toContain('conflicting-rows so-lieu/a.csv D3');
    const learnt = 'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn';
    const rows = [learnt, '77;Tuyến xã;TX-04;31/12/2024;14;16;BC'];
    expect(found({ 'dao-tao/a.csv': rows.join('\n') })).toEqual([
      'unknown-reference dao-tao/a.csv A2',
      'trained-over-eligible dao-tao/a.csv F2',
    ]);
  });

  test('is no figure of a unit that nobody knows: its own document is not another’s', () => {
    expect(found({ 'so-lieu/a.csv': written('77;SO-SINH;2024;19;BC') })).toEqual([
      'unknown-reference so-lieu/a.csv A2',
    ]);
  });
});

describe('below a title that contradicts its table', () => {
  const titled = (title: string, ...rows: readonly string[]) =>
    [`${title};;;;`, written(...rows)].join('\n');
  const told = 'title-contradicts so-lieu/a.csv A1';

  test.each([
    'Số liệu sơ bộ năm 2024',
    'Số liệu năm 2023',
    'Kế hoạch năm 2024',
    'Số liệu 6 tháng đầu năm 2024',
    'Số liệu của tỉnh An Giang',
  ])('what cannot be is told with it: %s', (title) => {
    const rows = ['04;TFR;2024;20,9;BC', '04;SO-SINH;2024;19;BC'];
    expect(found({ 'so-lieu/a.csv': titled(title, ...rows) })).toEqual([
      told,
      'number-range so-lieu/a.csv D3',
    ]);
  });

  test('what two of its rows, or one of them and one of another file, say is not', () => {
    const twice = ['04;SO-SINH;2024;19;BC', '04;SO-SINH;2024;91;BC', '04;DAN-SO;2024;1000;BC'];
    const a = titled('Số liệu năm 2023', ...twice);
    expect(found({ 'so-lieu/a.csv': a })).toEqual([told]);
    const b = written('04;SO-SINH;2024;29;BC', '99;DAN-SO;2024;9;BC');
    expect(found({ 'so-lieu/a.csv': a, 'so-lieu/b.csv': b })).toEqual([told]);
  });
});

describe('the code of a target or a duty that another row has', () => {
  const target = (...rows: readonly string[]) => ({
    'muc-tieu/a.csv': [
      'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Đến năm;Loại;Trạng thái;Nguồn',
      ...rows,
      '',
    ].join('\n'),
  });
  const good = '1;04;SO-SINH;900;2030;dự kiến;;BC';

  test.each([
    ['a year', '1;04;TFR;2,1;2O30;dự kiến;;BC', 'year-invalid', 'E'],
    ['a kind', '1;04;TFR;2,1;2030;vui;;BC', 'not-in-list', 'F'],
    ['a level', '1;04;TFR;hai;2030;dự kiến;;BC', 'number-invalid', 'D'],
  ])('is told beside %s that cannot be read, wherever it stands', (_, bad, code, column) => {
    expect(found(target(bad, good)).toSorted()).toEqual([
      'conflicting-rows muc-tieu/a.csv C3',
      `${code} muc-tieu/a.csv ${column}2`,
    ]);
    expect(found(target(good, bad))).toEqual([
      'conflicting-rows muc-tieu/a.csv C3',
      `${code} muc-tieu/a.csv ${column}3`,
    ]);
  });

  test.each([
    ['may say the same', '1;04;SO-SINH;900;2O30;dự kiến;;BC', 'year-invalid', 'E'],
    ['may be corrected', '1;04;SO-SINH;800;2030;dự kiến;đính chinhs;BC', 'not-in-list', 'G'],
    ['is that of another', '2;04;TFR;2,1;2O30;dự kiến;;BC', 'year-invalid', 'E'],
  ])('is not where its row %s', (_, bad, code, column) => {
    expect(found(target(bad, good))).toEqual([`${code} muc-tieu/a.csv ${column}2`]);
    const twice = found(target(bad, bad.replace('2O30', '2O31'), good));
    expect(twice.filter((each) => /^(?:duplicate|conflicting)/.test(each))).toEqual([]);
  });

  test('is told of a duty', () => {
    const rows = [
      'Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc;Đến năm;Nguồn',
      '1;04;Sở Y tế;Báo cáo năm;2O30;BC',
      '1;04;Sở Y tế;Báo cáo quý;2030;BC',
    ];
    expect(found({ 'nhiem-vu/a.csv': [...rows, ''].join('\n') })).toEqual([
      'year-invalid nhiem-vu/a.csv E2',
      'conflicting-rows nhiem-vu/a.csv D3',
    ]);
  });
});

const at = (path: string, lines: readonly string[]) =>
  found({ [path]: [...lines, ''].join('\n') }).map((each) => each.replace(` ${path} `, ' '));

describe('a cell that cannot be read says nothing of those beside it: what cannot be is told', () => {
  const above = ['Mã đơn vị;04', 'Nguồn;BC'];

  test.each([
    ['years', [...above, 'Nội dung;2022;2023;2024', 'TFR;2.l2;2,1;21,2'], ['B4', 'D4']],
    ['a year to come', [...above, 'Nội dung;2023;2030', 'SO-SINH;1x9;19'], ['B4', 'C4']],
    [
      'units',
      ['Năm;2024', 'Nguồn;BC', 'Nội dung;Xã Ví Dụ Một;Phường Ví Dụ Hai', 'TFR;2.l2;21,2'],
      ['B4', 'C4'],
    ],
    [
      'indicators',
      ['Năm;2024', ...above, 'STT;DAN-SO;TFR;SO-SINH', '1;1x9;21,2;-9'],
      ['B5', 'C5', 'D5'],
    ],
    [
      'years over indicators',
      [...above, 'STT;2023;2023;2024;2024', ';SO-SINH;TFR;SO-SINH;TFR', '1;2o5;2;-9;21,2'],
      ['B5', 'D5', 'E5'],
    ],
    [
      'what was planned',
      [...above, 'Nội dung;Kế hoạch 2024;Thực hiện 2024', 'TFR;2,lo;20,9', 'TL-DU-2;175;74f'],
      ['B4', 'C4', 'B5', 'C5'],
    ],
    ['plans', [...above, 'Nội dung;2023;Kế hoạch 2024', 'TFR;2,lo;20,9'], ['B4', 'C4']],
  ])('of %s as columns', (_, lines, places) => {
    const told = at('so-lieu/a.csv', lines).map((each) => each.split(' ')[1]);
    expect(told.toSorted()).toEqual(places.toSorted());
  });

  const learnt =
    'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Đăng ký nhu cầu đến năm 2030;Nguồn';
  test('of people who learnt', () => {
    const rows = [
      '04;Tuyến xã;TX-04;31/12/2024;14;16;ba;BC',
      '04;Tuyến xã;TX-08;31/12/2030;14;9;ba;BC',
    ];
    expect(at('dao-tao/a.csv', [learnt, ...rows])).toEqual([
      'trained-over-eligible F2',
      'number-invalid G2',
      'year-future D3',
      'number-invalid G3',
    ]);
  });

  test('but no share of those who could not be read, nor what rests on a number that may be two', () => {
    const rows = [
      '04;Tuyến xã;TX-04;31/12/2024;14x;16;3;BC',
      '04;Tuyến xã;TX-08;31/12/2024;703 749;703800;3;BC',
    ];
    expect(at('dao-tao/a.csv', [learnt, ...rows])).toEqual([
      'number-invalid E2',
      'number-ambiguous E3',
    ]);
  });

  test('nor is a row that lacks a figure held against one that has it', () => {
    const rows = [
      '04;Tuyến xã;TX-04;31/12/2024;14;9;ba;BC',
      '04;Tuyến xã;TX-04;31/12/2024;14;9;3;BC',
    ];
    expect(at('dao-tao/a.csv', [learnt, ...rows])).toEqual(['number-invalid G2']);
  });

  test('nor that the others are less than their whole', () => {
    const head = 'Nội dung;Quý I/2024;Quý II/2024;Quý III/2024;Quý IV/2024;Năm 2024';
    expect(at('so-lieu/a.csv', [...above, head, 'SO-SINH;5;5x;5;5;20'])).toEqual([
      'number-invalid C4',
    ]);
  });
});

describe('a row of which it is open what it is of tells what its indicator rules out', () => {
  const head = 'Mã đơn vị;Tên đơn vị;Chỉ tiêu;Đơn vị tính;Năm;Giá trị;Trạng thái;Nguồn';
  const told = (...rows: readonly string[]) => at('so-lieu/a.csv', [head, ...rows]);

  test.each([
    ['04;;TFR;;20245;21,2;;BC', 'year-invalid E2'],
    ['04;;TFR;;;21,2;;BC\n04;;TFR;;2024;2,1;;BC', 'value-required E2'],
    ['04;Xã Ví Dụ Một;TFR;;2024;21,2;;BC', 'code-name-mismatch B2'],
    ['04;;TFR;;2024;21,2;đã duyệt;BC', 'not-in-list G2'],
  ])('%s', (rows, fault) => {
    expect(told(...rows.split('\n')).toSorted()).toEqual([fault, 'number-range F2'].toSorted());
  });

  test('and what its measure is not', () => {
    expect(told('04;;TFR;‰;2024;2,1;đã duyệt;BC')).toEqual([
      'measure-mismatch D2',
      'not-in-list G2',
    ]);
  });

  test.each([
    [
      'no indicator',
      ['04;;SO-SIN;;2024;-9;;BC', '04;;TFR;;2024;2,1;;BC'],
      ['unknown-reference C2'],
    ],
    ['no year that is to come', ['04;;TFR;;2030x;2,1;;BC'], ['year-invalid E2']],
    [
      'a month, of which a city has few births',
      ['99;;TSGT-SINH;;Tháng 13/2024;160;;BC'],
      ['year-invalid E2'],
    ],
    ['a unit that may be an island', ['77;;CBR;;2024;2;;BC'], ['unknown-reference A2']],
    [
      'a status of its own',
      ['04;;SO-SINH;;2024;19;đã duyệt;BC', '04;;SO-SINH;;2024;20;;BC'],
      ['not-in-list G2'],
    ],
    [
      'a year of its own',
      ['04;;SO-SINH;;20245;19;;BC', '04;;SO-SINH;;20245;20;;BC'],
      ['year-invalid E2', 'year-invalid E3'],
    ],
    ['a measure that is no word', ['04;;TFR;=x;2024;21,2;;BC'], ['formula D2']],
  ])('but may be of %s', (_, rows, faults) => {
    expect(told(...rows)).toEqual(faults);
  });

  test('so does a target', () => {
    const head = 'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn';
    expect(at('muc-tieu/a.csv', [head, 'M1;04;TFR;20,5;2026;2026;giao;BC'])).toEqual([
      'number-range D2',
      'not-in-list G2',
    ]);
  });

  test('what births are held against is within its row too', () => {
    const wide = ['Nguồn;BC', 'Đơn vị;Năm;DAN-SO;SO-SINH', '04;20245;1980;1900'];
    expect(at('so-lieu/a.csv', wide)).toEqual(['year-invalid B3', 'number-range D3']);
  });
});

describe('a column that is not read leaves what others hold as it is', () => {
  const above = ['Mã đơn vị;04', 'Nguồn;BC'];

  test.each([
    ['Nội dung;2024;Lạ', 'column-ignored-figures C3'],
    ['Nội dung;2024;2025-2026 dự báo', 'column-ignored-figures C3'],
  ])('%s', (head, fault) => {
    expect(at('so-lieu/a.csv', [...above, head, 'TFR;21,2;2', 'SO-SINH;1x9;3'])).toEqual([
      fault,
      'number-range B4',
      'number-invalid B5',
    ]);
  });

  test('within a row, too, but not of what rows may be apart', () => {
    const said = ['Mã đơn vị;04', 'Nguồn;BC', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2024'];
    const rows = [
      'Mã lớp;Tổng số thuộc diện;Số đã học;Năm 2023',
      'TX-04;14;16;3',
      'TX-08;14;9;3',
      'TX-08;14;8;3',
    ];
    expect(at('dao-tao/a.csv', [...said, ...rows])).toEqual([
      'column-ignored-figures D5',
      'trained-over-eligible C6',
    ]);
  });

  test('but where it parts them no limit is known: only cells are read', () => {
    const lines = ['Nguồn;BC', 'Năm;2024', 'Mã đơn vị;Tháng;TSGT-SINH;TFR', '99;1;160;2x'];
    expect(at('so-lieu/a.csv', lines)).toEqual(['column-ignored-figures B3', 'number-invalid D4']);
  });
});

test('a source that is said between rows alone is asked for above them, not in a cell of another column', () => {
  const rows = ['Mã đơn vị;04', 'Nội dung;2025', 'DAN-SO;1980', 'Nguồn: BC', 'SO-SINH;19'];
  expect(found({ 'so-lieu/a.csv': rows.join('\n') })).toEqual([
    'header-missing so-lieu/a.csv null2',
  ]);
});

describe('a source that rows lack is asked for beside what else is wrong', () => {
  const noSource = (row: number) => `header-missing so-lieu/a.csv null${row}`;
  const told = (...rows: readonly string[]) => found({ 'so-lieu/a.csv': rows.join('\n') });

  test('with a row that is right, or none', () => {
    const long = 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị';
    const [right, wrong] = ['04;SO-SINH;2024;19', '04;SO-SINH;2023;1x9'];
    expect(told(long, right, wrong)).toEqual([noSource(1), 'number-invalid so-lieu/a.csv D3']);
    expect(told(long, wrong)).toEqual([noSource(1), 'number-invalid so-lieu/a.csv D2']);
    expect(told('Mã đơn vị;04', 'Nội dung;2023;2024', 'SO-SINH;1x9;1y9')).toEqual([
      noSource(2),
      'number-invalid so-lieu/a.csv B3',
      'number-invalid so-lieu/a.csv C3',
    ]);
  });

  test('below a title that contradicts the table', () => {
    const rows = ['Mã đơn vị;04', 'Nội dung;2024', 'SO-SINH;19'];
    expect(told('SỐ LIỆU 9 THÁNG NĂM 2024', ...rows)).toEqual([
      'title-contradicts so-lieu/a.csv A1',
      noSource(3),
    ]);
  });

  test('but not of one that is said and not known, nor of a unit that is not', () => {
    const rows = ['Nội dung;2024', 'SO-SINH;1x9'];
    expect(told('Mã đơn vị;04', 'Nguồn;XX', ...rows)).not.toContain(noSource(3));
    expect(told('Mã đơn vị;9404', ...rows)).not.toContain(noSource(2));
  });

  test('but not of rows that have one, be it known or not', () => {
    const rows = ['04;SO-SINH;2024;1x9;BC', '04;SO-SIN;2024;19;XX'];
    expect(told(head, ...rows)).toEqual([
      'number-invalid so-lieu/a.csv D2',
      'unknown-reference so-lieu/a.csv B3',
      'unknown-reference so-lieu/a.csv E3',
    ]);
  });

  test('with the unit, where both are missing, and the cells below are read', () => {
    expect(told('Nội dung;2023;2024', 'SO-SINH;1x9;19')).toEqual([
      'header-missing so-lieu/a.csv null1',
      'number-invalid so-lieu/a.csv B2',
    ]);
  });
});

test.each([
  ['Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị;Nguon tin', '04;SO-SINH;2024;1x9;BC', 'D2', 'E1'],
  ['Mã đơn vi;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn', '04;SO-SINH;2024;1x9;BC', 'D2', 'A1'],
  ['Mã đơn vị;Mã chỉ tiêu;Năm;Năm;Giá trị;Nguồn', '04;SO-SINH;2024;2024;1x9;BC', 'E2', 'D1'],
])('below a head with a slip the other cells are read: %s', (head, row, cell) => {
  expect(found({ 'so-lieu/a.csv': `${head}\n${row}\n` })).toContain(
    `number-invalid so-lieu/a.csv ${cell}`,
  );
});

test.each([
  ['Mã đơn vị;Mã chỉ tiu;Năm;Giá trị;Nguồn', '04;SO-HO;2024;2.345;BC', 'header-unknown', 'B1'],
  ['Mã đơn vị;Lạ;Năm;Giá trị;Nguồn', '04;SO-HO;2024;X;BC', 'header-missing', 'null1'],
  [
    'Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị;Trạng tháii;Nguồn',
    '04;SO-SINH;2024;23;ước tính;BC',
    ...['header-unknown', 'E1'],
  ],
])('but not where it is open what they are of: %s', (head, row, code = '', at = '') => {
  const told = found({ 'so-lieu/a.csv': `${head}\n${row}\n` });
  expect(told.filter((each) => !each.startsWith('column-ignored '))).toEqual([
    `${code} so-lieu/a.csv ${at}`,
  ]);
});

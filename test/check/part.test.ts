import { describe, expect, test } from 'vitest';
import { found, observations, readFiles, wordsOf } from '../data-folder.ts';
import { faults, observed, office, words } from '../reader/office.ts';

describe('parts over their whole', () => {
  test('births of order 2 and of order 3 or more must not be more than all births', () => {
    const file = observations(
      '040;SO-SINH;2024;749',
      '040;SO-SINH-2;2024;400',
      '040;SO-SINH-3;2024;350',
    );
    expect(found(file)).toEqual(['parts-over-total D2']);
    expect(wordsOf(file, 'parts-over-total')).toEqual([
      '“Số trẻ là con thứ 2” và “Số trẻ là con thứ 3 trở lên” cộng lại là 750, lớn hơn “Số trẻ sinh ra” là 749.',
    ]);
  });

  test('may be all of it, or of another year', () => {
    expect(
      found(
        observations('040;SO-SINH;2024;749', '040;SO-SINH-2;2024;400', '040;SO-SINH-3;2024;349'),
      ),
    ).toEqual([]);
    expect(found(observations('040;SO-SINH;2024;749', '040;SO-SINH-2;2023;800'))).toEqual([]);
  });

  test('one part alone may prove it', () => {
    expect(found(observations('040;SO-SINH;2024;333', '040;SO-SINH-2;2024;334'))).toEqual([
      'parts-over-total D2',
    ]);
  });

  test('rounded percentages may add up to a little more', () => {
    expect(
      found(observations('040;TL-A;2024;33,3', '040;TL-B;2024;16,7', '040;TL-C;2024;16,7')),
    ).toEqual([]);
    expect(
      found(observations('040;TL-A;2024;33,3', '040;TL-B;2024;16,8', '040;TL-C;2024;16,8')),
    ).toEqual(['parts-over-total D2']);
  });

  test('“trên 700” has no upper end, “dưới 800” no lower one', () => {
    const file = (whole: string, part: string) => ({
      'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Dấu;Giá trị;Nguồn
040;SO-SINH;2024;${whole};BC
040;SO-SINH-2;2024;${part};BC
`,
    });
    expect(found(file('>;700', '=;750'))).toEqual([]);
    expect(found(file('=;700', '<;750'))).toEqual([]);
    expect(found(file('<;700', '>;750'))).toEqual(['parts-over-total E2']);
  });

  /** `Tính theo` of births is a time. */
  const times = (...rows: string[]) => ({
    ...observations(...rows.map((row) => `040;SO-SINH;${row}`)),
    'chi-tieu.csv': `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Tính theo;Thấp nhất;Định nghĩa
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;thời kỳ;0;Số trẻ
PN-15-49;Số phụ nữ 15–49 tuổi;Mức sinh;người;số đếm;thời điểm;0;Số người
`,
  });

  test.each([
    [
      ['Quý I/2024;400', 'Quý II/2024;350', '2024;749'],
      'quý I/2024 và quý II/2024 cộng lại là 750, lớn hơn “năm 2024” là 749.',
    ],
    [
      ['9 tháng đầu năm 2024;750', '2024;749'],
      '9 tháng đầu năm 2024 là 750, lớn hơn “năm 2024” là 749.',
    ],
    [
      ['Tháng 2/2024;60', 'Tháng 5/2024;60', '6 tháng đầu năm 2024;110'],
      'tháng 2/2024 và tháng 5/2024 cộng lại là 120, lớn hơn “6 tháng đầu năm 2024” là 110.',
    ],
    [
      ['6 tháng đầu năm 2024;400', 'Quý IV/2024;350', '2024;700'],
      '6 tháng đầu năm 2024 và quý IV/2024 cộng lại là 750, lớn hơn “năm 2024” là 700.',
    ],
  ])('no times are more than the time that they are parts of: %j', (rows, words) => {
    const file = times(...rows);
    expect(found(file)).toEqual([`parts-over-total D${rows.length + 1}`]);
    expect(wordsOf(file, 'parts-over-total')).toEqual([`“Số trẻ sinh ra” ${words}`]);
  });

  test('figures since January are asked to be of their time, in the year that they are of', () => {
    const { problems } = readFiles(times('Quý I/2021;40', 'Quý II/2021;80', '2021;80'));
    expect(problems[0]?.remedy).toContain('“6 tháng đầu năm 2021”');
  });

  test.each([
    [['Quý I/2024;400', 'Quý II/2024;349', '2024;749']],
    [['Quý I/2024;400', 'Quý II/2024;300', '2024;749']],
    [['Quý I/2024;400', 'Quý II/2023;350', '2024;749']],
    [['Quý I/2024;400', '6 tháng đầu năm 2024;700', '2024;749']],
    [['9 tháng đầu năm 2024;750;sơ bộ', '2024;749']],
    [['31/12/2024;750', '2024;749']],
  ])('times may fill it, overlap, or be preliminary: %j', (rows) => {
    expect(found(times(...rows))).toEqual([]);
  });

  test.each([
    [['6 tháng đầu năm 2024;400', '6 tháng cuối năm 2024;300', '2024;749'], ['total-differs D4']],
    [['6 tháng đầu năm 2024;400', '6 tháng cuối năm 2024;349', '2024;749'], []],
    [['6 tháng đầu năm 2024;400', '9 tháng đầu năm 2024;749'], []],
  ])('all of them are it: %j', (rows, expected) => {
    expect(found(times(...rows))).toEqual(expected);
  });

  test('what is counted at a time, or nobody knows how, is not held against the year', () => {
    const rows = ['040;PN-15-49;Quý I/2024;400', '040;PN-15-49;2024;300'];
    expect(found({ ...times(), ...observations(...rows) })).toEqual([]);
    expect(found(observations('040;SO-SINH;Quý I/2024;400', '040;SO-SINH;2024;300'))).toEqual([]);
  });
});

describe('a unit and those right below it', () => {
  const head = 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Ghi chú';
  const counted = (...rows: readonly string[]) => faults(observed(head, ...rows));
  const parts = ['99001;SO-SINH;2024;60;', '99002;SO-SINH;2024;70;'];

  test('are held against each other where all are told, or more than the whole', () => {
    expect(counted('99;SO-SINH;2024;130;', ...parts)).toEqual([]);
    expect(counted('99;SO-SINH;2024;131;', ...parts)).toEqual(['total-differs D3']);
    expect(counted('99;SO-SINH;2024;129;', ...parts)).toEqual(['total-differs D3']);
    expect(counted('99;SO-SINH;2024;131;', parts[0] ?? '')).toEqual([]);
    expect(words(observed(head, '99;SO-SINH;2024;131;', ...parts))).toContain(
      '“Số trẻ sinh ra trong năm” ghi 131, nhưng 2 đơn vị trực thuộc cộng lại là 130.',
    );
  });

  test('are held against each other in files of their own', () => {
    const file = (...rows: readonly string[]) => ['Nguồn;BC', head, ...rows, ''].join('\n');
    const read = office({
      'so-lieu/a.csv': file(...parts),
      'so-lieu/b.csv': file('99;SO-SINH;2024;120;'),
    });
    expect(read.problems.map(({ code, file, also }) => [code, file, also])).toEqual([
      ['total-differs', 'so-lieu/b.csv', 'tệp so-lieu/a.csv, dòng 3 và 4'],
    ]);
  });

  test.each([
    ['which a note explains', ['99;SO-SINH;2024;131;Theo danh sách chi trả', ...parts]],
    ['of another year', ['99;SO-SINH;2023;131;', ...parts]],
    ['of a rate', ['99;TFR;2024;2,5;', '99001;TFR;2024;2,1;', '99002;TFR;2024;2,2;']],
    [
      'that are not added up',
      ['99;SO-SINH-2;2024;20;', '99001;SO-SINH-2;2024;15;', '99002;SO-SINH-2;2024;16;'],
    ],
    [
      'of people, which are rounded',
      ['99;DAN-SO;2024;25001;', '99001;DAN-SO;2024;12000;', '99002;DAN-SO;2024;13000;'],
    ],
  ])('are not where they may differ: %s', (_, rows) => expect(counted(...rows)).toEqual([]));

  test('are not of what a city does besides: meetings', () => {
    const met = (...rows: readonly string[]) =>
      office({
        'chi-tieu/hop.csv':
          'Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Cách gộp;Định nghĩa\nHOP;Số cuộc họp;Khác;cuộc;số đếm;cộng;Số cuộc.\n',
        'so-lieu/a.csv': ['Nguồn;BC', head, ...rows, ''].join('\n'),
      });
    const parts = ['99001;HOP;2024;6;', '99002;HOP;2024;7;'];
    expect(faults(met('99;HOP;2024;9;', ...parts))).toEqual([]);
    expect(faults(met('99;HOP;2024;6;', ...parts))).toEqual(['implausible D5']);
  });

  test('none of them is more, in one document', () => {
    const read = observed(head, '99;SO-SINH;2024;100;', '99001;SO-SINH;2024;130;');
    expect(faults(read)).toEqual(['number-range D4']);
    expect(words(read)).toContain(
      '“130” không thể là “Số trẻ sinh ra trong năm”: đơn vị cấp trên chỉ có 100.',
    );
    expect(read.problems[0]?.also).toBe('dòng 3');
    expect(counted('99;SO-SINH;2024;130;', '99001;SO-SINH;2024;130;')).toEqual([]);
    expect(counted('99;DAN-SO;2024;4012;', '99001;DAN-SO;2024;5012;')).toEqual(['number-range D4']);
  });

  test.each([
    ['which a note explains', 'Ghi chú', 'Gồm người tạm trú', '', 'SO-SINH'],
    ['which a note of the whole explains', 'Ghi chú', '', 'Chưa có số của bệnh viện', 'SO-SINH'],
    ['of another status', 'Trạng thái', 'sơ bộ', '', 'SO-SINH'],
    ['of another document', 'Nguồn', 'BC-2', 'BC', 'SO-SINH'],
    ['of which the whole is about that much', 'Dấu', '=', 'khoảng', 'SO-SINH'],
    ['which is about that much', 'Dấu', 'khoảng', '=', 'SO-SINH'],
    ['of a mean of people', 'Ghi chú', '', '', 'DAN-SO'],
  ])('one of them may be more: %s', (_, column, own, above, of) => {
    const isMean = of === 'DAN-SO';
    const read = office({
      'van-ban/2.csv': 'Mã văn bản;Cơ quan ban hành;Trích yếu\nBC-2;Xã;Báo cáo\n',
      'so-lieu/a.csv': [
        ...(column === 'Nguồn' ? [] : ['Nguồn;BC']),
        `Mã đơn vị;Chỉ tiêu;Năm;Giá trị;${column}`,
        `99;${of};2024;${isMean ? 10_000 : 100};${above}`,
        `99001;${of};2024;${isMean ? 10_010 : 130};${own}`,
        '',
      ].join('\n'),
    });
    expect(read.data).not.toBeNull();
    expect(faults(read).filter((each) => !each.startsWith('implausible D'))).toEqual([]);
  });

  test('one may be more that began, or another unit ended, in that year', () => {
    const units =
      'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ\n99003;Xã Ví Dụ Ba;xã;99;01/07/2024\n';
    const rows = ['Nguồn;BC', head, '99;SO-SINH;2024;100;', '99003;SO-SINH;2024;130;', ''];
    const read = office({ 'don-vi/moi.csv': units, 'so-lieu/a.csv': rows.join('\n') });
    expect(read.data).not.toBeNull();
    expect(faults(read)).toContain('implausible D4');
  });

  test('are not the regions beside their provinces', () => {
    const read = office({
      'don-vi/vung.csv': 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên\nV1;Vùng một;vùng;VN\n',
      'so-lieu/a.csv': [
        ...['Nguồn;BC', head, 'VN;SO-SINH;2024;500;', 'V1;SO-SINH;2024;400;'],
        ...['24;SO-SINH;2024;300;', '91;SO-SINH;2024;100;', ''],
      ].join('\n'),
    });
    expect(faults(read)).toEqual([]);
  });

  test('are not in a year in which one of them began', () => {
    const units =
      'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ\n99003;Xã Ví Dụ Ba;xã;99;01/07/2024\n';
    const born = (young: string) =>
      office({
        'don-vi/moi.csv': units,
        'so-lieu/a.csv': ['Nguồn;BC', head, '99;SO-SINH;2024;131;', ...parts, young, ''].join('\n'),
      }).problems.filter(({ code }) => code === 'total-differs');
    expect(born('99003;SO-SINH;2024;9;')).toEqual([]);
    expect(born('99003;SO-SINH;2025;9;')).toEqual([]);
  });
});

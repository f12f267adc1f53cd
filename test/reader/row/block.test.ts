import { describe, expect, test } from 'vitest';
import { workbook } from '../../workbook.ts';
import { faults, figures, observed, office, paid, trained, words } from '../office.ts';

const births = (between: string, above = 'Năm;2025') =>
  observed(
    above,
    'Mã đơn vị;01273',
    'STT;Nội dung;Giá trị',
    '1;Số trẻ sinh ra trong năm;210',
    between,
    '1;Số trẻ sinh ra là con thứ 2;70',
  );

describe('words between rows', () => {
  test.each([
    ['II;Phường Nùng Trí Cao;'],
    ['Phường Nùng Trí Cao;;'],
    [';Năm 2024;'],
    [';Quý III năm 2025;'],
    [';Quí IV/2025;'],
    [';T12/2025;'],
    [';Q.IV/2025;'],
    [';B. Xã Sơn Hải:;'],
    [';Tại Trạm Y tế Nùng Trí Cao;'],
    [';Của Nùng Trí Cao;'],
  ])('that name another unit or period are an error: %s', (between) => {
    const read = births(between);
    expect(figures(read)).toEqual(['-']);
    expect(faults(read)).toEqual([expect.stringMatching(/^block-differs [AB]?6$/)]);
  });

  test.each([
    ['II;Sinh con thứ hai;'],
    [';Phường Thục Phán;'],
    [';Năm 2025;'],
    [';Đến hết T12/2025;'],
    [';;'],
  ])('that name what is in force are none: %s', (between) => {
    const read = births(between);
    expect(figures(read)).toEqual(['01273 SO-SINH 2025 210', '01273 SO-SINH-2 2025 70']);
  });

  test('that are the digits of a number broken in two are no heading', () => {
    expect(faults(births(';6;'))).toEqual(['unknown-reference B6']);
    const last = observed('Mã đơn vị;04', 'Nội dung;2024', 'SO-SINH;31', '6;');
    expect(faults(last)).toEqual(['unknown-reference A5']);
  });

  test.each([
    ['I. Nam'],
    ['Nữ'],
    ['Bé gái'],
    ['b) Khu vực nông thôn'],
    ['Đối tượng hộ nghèo'],
    ['Vị thành niên'],
    ['Kiêm nhiệm'],
    ['Trong đó: kiêm nhiệm'],
  ])('that name a group of people are an error: %s', (group) => {
    expect(faults(births(`;${group};`))).toEqual([expect.stringMatching(/^block-differs [AB]?6$/)]);
  });

  test.each([['Trường THPT Cao Bình'], ['II. Bệnh viện đa khoa'], ['Trạm Y tế số 2']])(
    'that name where some of the people are, are an error: %s',
    (house) => expect(faults(births(`;${house};`))).toEqual(['block-differs B6']),
  );

  test.each([
    ['Trường hợp sinh tại nhà'],
    ['Trong đó:'],
    ['Các đối tượng can thiệp'],
    ['Vị thành niên, thanh niên'],
    ['Tại Trạm Y tế Thục Phán'],
    ['Tại trạm y tế'],
    ['Trạm Y tế Phường Thục Phán'],
    ['Trung tâm'],
    ['Nguồn nhân lực'],
  ])('that name none of them are a heading: %s', (words) =>
    expect(figures(births(`;${words};`))).toHaveLength(2),
  );

  describe('in the place of a code', () => {
    const learnt = (between: string) =>
      trained(
        ...['Đối tượng;Tuyến xã', 'Mã đơn vị;01273', 'Tính đến ngày;31/12/2025'],
        ...['STT;Mã lớp;Số đã học;Ghi chú', '1;TX-04;18;', between, '2;TX-08;19;'],
      );
    test.each([
      ['Học viên phường Nùng Trí Cao học nhờ'],
      ['Trạm Y tế Phường Nùng Trí Cao'],
      ['Cộng tác viên'],
      ['Năm 2024'],
    ])('that name another unit, audience or year are an error: %s', (name) => {
      const read = learnt(`;${name};;`);
      expect(faults(read)).toEqual([expect.stringMatching(/^block-differs B?7$/)]);
    });
    test.each([['Lớp do Cục Dân số tổ chức'], ['Các lớp của tuyến xã'], ['Phường Thục Phán']])(
      'that name none, or what is in force, are a heading: %s',
      (name) => {
        const rows = ['01273 TX-04 18 not-reported', '01273 TX-08 19 not-reported'];
        for (const number of ['', 'II', 'II.', '2'])
          expect(figures(learnt(`${number};${name};;`))).toEqual(rows);
      },
    );
    test.each([['TX-77;;'], ['TX-77;;Lớp mới'], ['Lớp khác;3;'], ['Lớp khác;;chưa mở']])(
      'that are a code, or no heading, are still asked about: %s',
      (cells) => expect(faults(learnt(`3;${cells}`))).toContain('unknown-reference B7'),
    );
    test('so it is of indicators', () => {
      const heads = ['Mã đơn vị;01273', 'TT;Mã chỉ tiêu;Năm;Giá trị', '1;SO-SINH;2025;127'];
      const read = observed(...heads, ';Trạm Y tế phường Nùng Trí Cao;;', '1;DAN-SO;2025;9000');
      expect(faults(read)).toEqual(['block-differs B5']);
    });
    test('so it is of units, and no row of a hamlet is to be deleted', () => {
      const counted = (name: string) =>
        observed(
          ...['Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị', '01273;SO-SINH;2025;127'],
          ...[`${name};;;`, '01273;DAN-SO;2025;9000'],
        );
      expect(faults(counted('Thôn Đông'))).toEqual(['block-differs A4']);
      expect(faults(counted('Kế hoạch năm 2026'))).toEqual(['words-contradict A4']);
      expect(figures(counted('Các phường miền núi'))).toHaveLength(2);
      expect(faults(counted('01274'))).toContain('unknown-reference A4');
    });
  });

  test('of money may name a fund, which no row then says', () => {
    const spent = (fund: string, said = '(đồng)') =>
      paid(
        said,
        'Mã đơn vị;04',
        'Năm;2025',
        '(đồng)',
        'Hạng mục;Kinh phí giao',
        'HM-2.6;7',
        `${fund};`,
        'HM-2.2;5',
      );
    const isTold = (...of: Parameters<typeof spent>) =>
      faults(spent(...of))[0] === 'block-differs A8';
    for (const fund of [
      'I. Ngân sách trung ương',
      'Nguồn địa phương',
      'NSTW',
      'Nguồn vốn viện trợ',
    ])
      expect(isTold(fund)).toBe(true);
    for (const words of ['Chi thường xuyên', 'Nguồn nhân lực', 'Nguồn kinh phí: NSTW'])
      expect(isTold(words)).toBe(false);
    expect(isTold('I. NSTW', 'Nguồn kinh phí;NSTW')).toBe(false);
    const { data } = spent('Nguồn kinh phí: Ngân sách trung ương');
    expect(data?.budget.map(({ fund, allocated }) => [fund, allocated])).toEqual([
      [null, 7],
      ['Ngân sách trung ương', 5],
    ]);
  });

  test('that name the year in force are none, though folded they are men', () => {
    expect(figures(births(';Năm;'))).toEqual(['01273 SO-SINH 2025 210', '01273 SO-SINH-2 2025 70']);
  });

  test('that name a unit and a period tell how to say both, and to obey loses neither', () => {
    const rows = (...between: readonly string[]) =>
      observed(
        'Mã đơn vị;01273',
        'Năm;2025',
        'Nội dung;Giá trị',
        'SO-SINH;210',
        ...between,
        'SO-SINH-2;70',
      );
    const read = rows('Biểu 2: Số liệu của Phường Nùng Trí Cao năm 2024;');
    expect(words(read)).toContain('“Mã đơn vị: 01279”, chèn ngay dưới dòng “Kỳ: 2024”');
    expect(figures(rows('Mã đơn vị: 01279;', 'Kỳ: 2024;'))).toEqual([
      '01273 SO-SINH 2025 210',
      '01279 SO-SINH-2 2024 70',
    ]);
  });

  test('that name what two units are called tell the codes of both, and to obey chooses none', () => {
    expect(words(births('II. Xã Sơn Hải;;'))).toContain('“Mã đơn vị: 07543 hoặc 30811”');
    expect(figures(births('Mã đơn vị: 07543 hoặc 30811;;'))).toEqual(['-']);
  });

  describe('above what is said of a second table', () => {
    const second = (title: string, said = 'Năm;2025') =>
      observed(
        'Mã đơn vị;01273',
        'Năm;2025',
        'Nội dung;Giá trị',
        'SO-SINH;210',
        title,
        said,
        'Nội dung;Giá trị',
        'SO-SINH-2;70',
      );

    test.each([
      ['2. Ước thực hiện năm 2025;'],
      ['B. 9 tháng đầu năm 2025;'],
      ['II. Kế hoạch;'],
      ['II. Q3/2025;'],
      ['Đơn vị tính: nghìn người;'],
      ['Nữ;'],
      ['Số liệu gồm cả Phường Nùng Trí Cao;'],
    ])('are held against it: %s', (title) => {
      expect(figures(second(title))).toEqual(['-']);
    });

    test.each([
      ['Kế hoạch năm 2026;', 'Năm;2026'],
      ['2. Năm 2024;', 'Năm;2024'],
      ['2. Quý III;', 'Kỳ;Quý III/2025'],
    ])('of another time are held against that: %s, %s', (title, said) => {
      expect(figures(second(title, said))[0] === '-').toBe(title.startsWith('Kế hoạch'));
    });

    test.each([['II. Sinh con thứ hai;'], ['Kết quả thực hiện kế hoạch năm 2025;'], ['Biểu 2;']])(
      'say nothing else: %s',
      (title) => {
        expect(figures(second(title))).toEqual([
          '01273 SO-SINH 2025 210',
          '01273 SO-SINH-2 2025 70',
        ]);
      },
    );

    test('but for the names of who signed the first', () => {
      const read = observed(
        'Mã đơn vị;01273',
        'Năm;2025',
        'Nội dung;Giá trị',
        'SO-SINH;210',
        '',
        'NGƯỜI LẬP BIỂU;',
        'Nơi nhận:;',
        '- UBND Phường Nùng Trí Cao;',
        'Năm;2024',
        'Nội dung;Giá trị',
        'SO-SINH-2;70',
      );
      expect(figures(read)).toEqual(['01273 SO-SINH 2025 210', '01273 SO-SINH-2 2024 70']);
    });
  });

  test('in merged cells of a workbook are read as well', () => {
    const sheet = {
      rows: [
        ['Nguồn', 'BC'],
        ['Năm', '2025'],
        ['Mã đơn vị', '01273'],
        ['STT', 'Nội dung', 'Giá trị'],
        [1, 'Số trẻ sinh ra trong năm', 210],
        ['Phường Nùng Trí Cao'],
        [1, 'Số trẻ sinh ra là con thứ 2', 70],
      ],
      merges: ['A6:C6'],
    };
    const read = office({ 'so-lieu/a.xlsx': workbook({ A: sheet }) });
    expect([figures(read), faults(read)]).toEqual([['-'], ['block-differs 6']]);
  });
});

describe('a block without a row', () => {
  const blocks = (...rows: readonly string[]) => observed('Năm;2024', ...rows);
  const head = 'Chỉ tiêu;Giá trị';

  test.each([
    ['the first of two', ['Mã đơn vị;01273', head, 'Mã đơn vị;01279', 'SO-SINH;120']],
    [
      'the second of three',
      [
        ...['Mã đơn vị;99001', head, 'SO-SINH;60', 'Mã đơn vị;01273'],
        ...['Đơn vị: Phường Nùng Trí Cao', 'SO-SINH;120'],
      ],
    ],
  ])('may have lost them to the next: %s', (_, rows) => {
    const read = blocks(...rows);
    expect(figures(read)).toEqual(['-']);
    expect(words(read)).toContain('Phường Thục Phán');
  });

  test.each([
    ['the city of all blocks', ['Mã đơn vị;04', head, 'Mã đơn vị;01273', 'SO-SINH;120']],
    ['the same unit again', ['Mã đơn vị;01273', head, 'Mã đơn vị;01273', 'SO-SINH;120']],
    ['a row of blanks', ['Mã đơn vị;99001', head, 'SO-SINH;', 'Mã đơn vị;01273', 'SO-SINH;120']],
  ])('is none where it is %s', (_, rows) => {
    expect(figures(blocks(...rows))).toContain('01273 SO-SINH 2024 120');
  });
});

import { describe, expect, test } from 'vitest';
import { workbook } from '../../workbook.ts';
import { faults, figures, observed, office, paid, plans, trained } from '../office.ts';

const births = (upper: string, lower: string, row: string) =>
  observed('Mã đơn vị;040', upper, lower, row);

describe('a row over the header', () => {
  test.each([
    [';Thực hiện;;Cùng kỳ', 'header-two-rows D3'],
    [';Nam;Nữ;', 'header-two-rows C3'],
    [';Xã Sơn Hải;;Tỉnh Cao Bằng', 'header-two-rows B3'],
    [';Giao;;Sử dụng', 'header-two-rows B3'],
    [';Kế hoạch 2024;;', 'header-two-rows B3'],
  ])('that says what the columns do not, or something else, is an error: %s', (upper, fault) => {
    const read = births(upper, 'Nội dung;2023;2024;2025', 'Số trẻ sinh ra trong năm;703;749;760');
    expect([figures(read), faults(read)]).toEqual([['-'], [fault]]);
  });

  test.each([
    'Số văn bản;02/BC-UBND',
    'Chương trình;Đề án 520',
    'Cập nhật;10/01/2026',
    'Niên độ;2025',
  ])('in two cells, with a label that is not known, is a title: %s', (said) => {
    const read = births(said, 'Nội dung;2024;2025', 'Số trẻ sinh ra trong năm;703;749');
    expect(figures(read)).toEqual(['040 SO-SINH 2024 703', '040 SO-SINH 2025 749']);
  });

  test.each(['Nhóm;Trẻ em gái', 'Thời điểm;30/6/2025'])('in two cells may say more: %s', (said) => {
    const read = births(said, 'Nội dung;2024;2025', 'Số trẻ sinh ra trong năm;703;749');
    expect(faults(read)).toEqual(['header-two-rows B3']);
  });

  test('is no second word of a time where both say the same', () => {
    const rows = ['Năm;2025', 'Kỳ báo cáo;Năm 2025', 'Nội dung;Giá trị', 'SO-SINH;70'];
    expect(figures(observed('Mã đơn vị;040', ...rows))).toEqual(['040 SO-SINH 2025 70']);
  });

  test.each([[';Năm;;'], [';Kết quả thực hiện các năm;;'], [';(trẻ);;']])(
    'that changes no figure is none: %s',
    (upper) => {
      const read = births(upper, 'Nội dung;2022;2023;2024', 'Số trẻ sinh ra trong năm;626;703;749');
      expect(figures(read)).toEqual([
        '040 SO-SINH 2022 626',
        '040 SO-SINH 2023 703',
        '040 SO-SINH 2024 749',
      ]);
    },
  );

  test('that says less than the columns below it is none', () => {
    const read = trained(
      ...['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'],
      ...[
        'Tên lớp;Kết quả đào tạo;;Nhu cầu',
        ';Tổng số thuộc diện;Số đã học;Đăng ký nhu cầu đến năm 2030',
      ],
      'Bảng kiểm viên uống tránh thai;11;8;3',
    );
    expect(read.data?.training.map(({ trained: all, demand }) => [all, demand])).toEqual([[8, 3]]);
  });

  test.each([
    ...['Chia ra theo xã, phường', 'Trong đó chia ra các xã, phường', 'Chia theo đơn vị'],
    ...['Các xã, phường, thị trấn', 'Chia ra'],
  ])('that says no more than that units stand below it is none: %s', (upper) => {
    const [first, second] = [
      `Nội dung;Toàn tỉnh;${upper};`,
      ';;Phường Thục Phán;Phường Nùng Trí Cao',
    ];
    const read = observed('Mã đơn vị;04', 'Năm;2025', first, second, 'SO-SINH;70;30;40');
    expect(figures(read)).toHaveLength(3);
  });

  test.each(['Trong đó hộ nghèo', 'Chia ra theo tháng'])(
    'that says whose figures they are is an error: %s',
    (upper) => {
      const [first, second] = [`Nội dung;${upper};`, ';Phường Thục Phán;Phường Nùng Trí Cao'];
      const read = observed('Năm;2025', first, second, 'SO-SINH;30;40');
      expect(figures(read)).toEqual(['-']);
    },
  );

  const learnt = (upper: string) =>
    trained(
      ...['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'],
      ...[`STT;Tên lớp;${upper};`, ';;Tổng số thuộc diện;Số đã học'],
      '1;Bảng kiểm viên uống tránh thai;11;8',
    );

  test('that says once more until when, or of which year, is none', () => {
    expect(figures(learnt('Kết quả đến 31/12/2025'))).toEqual(['07543 TX-08 8 not-reported']);
    expect(figures(learnt('Thực hiện tính đến ngày 31/12/2025'))).toHaveLength(1);
    const spent = (upper: string) =>
      paid(
        ...['Mã đơn vị;99001', 'Năm;2025', '(đồng)', `STT;Hạng mục;${upper};`],
        ...[';;Kinh phí giao;Kinh phí sử dụng', '1;HM-2.2;180000000;176500000'],
      );
    expect(figures(spent('Kết quả năm 2025'))).toEqual(['99001 HM-2.2 2025 180000000 176500000']);
    expect(figures(spent('Thực hiện đến 31/12/2025'))).toHaveLength(1);
    expect(faults(spent('Thực hiện đến 30/6/2025'))).toEqual(['header-two-rows C5']);
  });

  test.each(['Kết quả đến 31/12/2024', 'Kết quả thực hiện năm 2025'])(
    'that says another time, or may be of the learners of one year, is an error: %s',
    (upper) => {
      expect(faults(learnt(upper))).toEqual(['header-two-rows C5']);
    },
  );

  const wanted = (upper: string) =>
    office({
      'muc-tieu/a.csv': [
        ...['Nguồn;BC', 'Loại;chỉ tiêu giao năm', `;;;${upper};;`],
        'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm',
        'M1;99001;TFR;2,1;2026;2026\n',
      ].join('\n'),
    });

  test('that says of targets what was reached is an error', () => {
    expect(faults(wanted('Thực hiện năm 2025'))).toEqual(['header-two-rows D3']);
    expect(faults(wanted('Kết quả'))).toEqual(['header-two-rows D3']);
    expect(plans(wanted('Chỉ tiêu năm 2026'))).toEqual(['M1 2.1 chỉ tiêu giao năm']);
  });

  const over = (words: string, head = 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị') =>
    faults(observed(`;;;${words}`, head, '04;SO-SINH;2024;70'));

  test.each([
    ...['Tháng 12', 'Trong tháng', 'Lũy kế', 'Dân tộc thiểu số', 'DÂN TỘC THIỂU SỐ'],
    ...['Tại trạm', 'Dưới 16 tuổi', 'Dân số nông thôn'],
  ])('of one cell over the figures says what they are: %s', (words) => {
    expect(over(words)).toEqual(['header-two-rows D2']);
  });

  test.each([
    ...['BÁO CÁO DÂN SỐ', 'Biểu 01/DS', 'Số liệu dân số', 'Tính đến 31/12/2024', 'Số lượng'],
    ...['ĐVT: trẻ', '(kèm theo Công văn)', 'Trung tâm Dân số', 'CÔNG TÁC Y TẾ, DÂN SỐ NĂM'],
    ...['Kết quả rà soát của các thôn trong xã'],
  ])('of one cell over the figures may be a title: %s', (words) => {
    expect(over(words)).toEqual([]);
  });

  test('of one cell over no figure, or not right above the header, is a title', () => {
    expect(over('Tại trạm', 'Mã đơn vị;Giá trị;Chỉ tiêu;Năm').join()).not.toContain('two-rows');
    const row = [';;;Tại trạm', ';;;', 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị', '04;SO-SINH;2024;70'];
    expect(faults(observed(...row))).toEqual([]);
  });

  const sheet = (first: string, second: string, merges: readonly string[] = []) =>
    office({
      'so-lieu/a.xlsx': workbook({
        A: {
          rows: [
            ['Mã đơn vị', '04'],
            ['Nguồn', 'BC'],
            ['STT', 'Nội dung', first, second],
            [null, null, '2024', '2025'],
            [1, 'Số trẻ sinh ra trong năm', 749, 760],
          ],
          merges: ['A3:A4', 'B3:B4', ...merges],
        },
      }),
    });

  test('of a workbook is seen through merged cells, over one column too', () => {
    const read = sheet('Thực hiện', 'Kế hoạch');
    expect([figures(read), plans(read)]).toEqual([
      ['04 SO-SINH 2024 749'],
      ['KH-04-SO-SINH-2025 760'],
    ]);
    expect(figures(sheet('', 'Kế hoạch'))).toEqual(['04 SO-SINH 2024 749']);
    expect(plans(sheet('Kế hoạch', '', ['C3:D3']))).toEqual([
      'KH-04-SO-SINH-2024 749',
      'KH-04-SO-SINH-2025 760',
    ]);
    expect(faults(sheet('Nam', 'Nữ'))).toEqual(['header-two-rows D3']);
  });

  test('of a workbook covers what it is merged with, and no more', () => {
    expect(faults(sheet('Kế hoạch', ''))).toEqual(['header-two-rows C3']);
  });
});

describe('a row of words below the header', () => {
  const below = (...cells: readonly string[]) =>
    observed(
      'Mã đơn vị;04',
      'STT;Nội dung;Năm 2023;Năm 2024',
      cells.join(';'),
      '1;SO-SINH;749;760',
    );

  test.each([
    [['', '', 'TH', 'K6'], 'one is mistyped'],
    [['', '', 'Thực hiện', 'Kếhoạch'], 'one has lost its space'],
    [['', '', '', 'dự'], 'one is torn'],
  ])('is the rest of the header, and may say a plan: %s', (cells) => {
    expect(faults(below(...cells))[0]).toMatch(/^header-two-rows/);
  });

  test('is none where a figure stands in it, or only what may be one', () => {
    expect(faults(below('', '', '749', 'K6'))).not.toContain('header-two-rows C3');
    expect(faults(below('', '', 'l28', ''))).toEqual(['value-required B4', 'number-invalid C4']);
  });
});

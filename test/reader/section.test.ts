import { describe, expect, test } from 'vitest';
import { readFiles } from '../data-folder.ts';
import { workbook } from '../workbook.ts';
import { faults, figures, observed, office, paid, plans, trained } from './office.ts';

const HEAD = 'Tên lớp;Số đã học;Đạt tỷ lệ %';

describe('tables one below the other', () => {
  test('go in as two, each with what its title says', () => {
    const read = trained(
      'Mã đơn vị;07543',
      'Đối tượng;Tuyến xã',
      'Tính đến ngày;31/12/2025',
      '2. Tuyến xã (số liệu thực hiện đến 31/12/2025);;',
      HEAD,
      'Bảng kiểm viên uống tránh thai;3;100%',
      ';;',
      '3. Cộng tác viên (số liệu thực hiện đến 31/12/2025);;',
      HEAD,
      'Tư vấn trước khi kết hôn;11;100%',
      'Chăm sóc người cao tuổi;11;100%',
    );
    expect(figures(read)).toEqual([
      '07543 TX-08 3 100',
      '07543 CTV-02 11 100',
      '07543 CTV-06 11 100',
    ]);
  });

  test('go in as two, the first too with what its title says', () => {
    const read = trained(
      ...['Mã đơn vị;07543', 'II. BIỂU MẪU VỀ THỰC HIỆN MỤC TIÊU CỦA ĐỀ ÁN;;'],
      ...['2. Tuyến xã (số liệu thực hiện đến 31/12/2025);;', HEAD],
      'Bảng kiểm viên uống tránh thai;3;100%',
      ...['3. Cộng tác viên (số liệu thực hiện đến 31/12/2025);;', HEAD],
      'Tư vấn trước khi kết hôn;11;100%',
    );
    expect(figures(read)).toEqual(['07543 TX-08 3 100', '07543 CTV-02 11 100']);
    expect(read.data?.training.map(({ asOf }) => asOf)).toEqual(['2025-12-31', '2025-12-31']);
  });

  test.each([
    ['Cộng tác viên', '4. Nhân viên y tế (số liệu đến 31/12/2025)', /^title-contradicts A8$/],
    ['Tuyến xã', '4. Viên chức dân số cấp thành phố', /^title-contradicts A8$/],
  ])('are not both of the audience of the first: %s, %s', (audience, title, expected) => {
    const read = trained(
      ...['Mã đơn vị;07543', `Đối tượng;${audience}`, 'Tính đến ngày;31/12/2025'],
      ...[HEAD, 'Chăm sóc người cao tuổi;11;100%', '', title, HEAD],
      `${audience === 'Tuyến xã' ? 'Bảng kiểm viên uống tránh thai' : 'Tư vấn trước khi kết hôn'};9;`,
    );
    expect(
      faults(read)
        .filter((each) => each.endsWith('A8'))
        .join(),
    ).toMatch(expected);
  });

  test('hold the same figure where the years are columns', () => {
    const head = 'Nội dung;2023;2024';
    const read = paid(
      ...['Mã đơn vị;040', 'Loại số;kinh phí giao', '(nghìn đồng)', head, 'HM-2.2;2500;2600'],
      ...['Mục II', head, 'HM-2.6;3300;3400'],
    );
    expect(figures(read)).toContain('040 HM-2.6 2024 3400000 not-reported');
  });

  test('are none where the next header lacks a column that its rows need', () => {
    const head = 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên';
    const rows = [head, 'VN;Việt Nam;quốc gia;', head.replace('Mã', 'ã'), '01;Tỉnh X;tỉnh;VN', ''];
    const { problems } = readFiles({ 'don-vi.csv': rows.join('\n') });
    expect(problems.map(({ code, row }) => `${code} ${row}`)).toEqual(['header-unknown 3']);
  });

  test('go in as two where a row between says a column: Mã đơn vị;01279', () => {
    const read = observed(
      'Năm;2025',
      'Mã đơn vị;01273',
      'Nội dung;Giá trị',
      'Số trẻ sinh ra trong năm;210',
      'Mã đơn vị;01279',
      'Số trẻ sinh ra trong năm;70',
    );
    expect(figures(read)).toEqual(['01273 SO-SINH 2025 210', '01279 SO-SINH 2025 70']);
  });

  test.each([
    ['at a page break', ''],
    ['below a title', '\n\nII. Tổ chức bộ máy;;'],
    ['of another unit', '\nMã đơn vị;01279;'],
  ])('may each have a header of two rows: %s', (_, between) => {
    const head = 'Nội dung;Năm 2025;\n;KH;TH';
    const read = observed(
      'Mã đơn vị;01273;',
      head,
      `SO-SINH;70;71${between}`,
      head,
      'Tổng tỷ suất sinh;2,1;2,02',
    );
    const unit = between.includes('01279') ? '01279' : '01273';
    expect([figures(read), plans(read).length, faults(read)]).toEqual([
      ['01273 SO-SINH 2025 71', `${unit} TFR 2025 2.02`],
      2,
      [],
    ]);
  });

  test.each(['Nội dung;TH 2025;', 'Nội dung;Thực hiện năm 2025;', 'Nội dung;Kết quả;'])(
    'may have one column of results: %s',
    (head) => {
      const read = observed(
        'Mã đơn vị;01273;',
        'Năm;2025;',
        head,
        'SO-SINH;71;',
        ';;',
        head,
        'TFR;2,02;',
      );
      expect(figures(read)).toEqual(['01273 SO-SINH 2025 71', '01273 TFR 2025 2.02']);
    },
  );

  test('are no footer where their columns stand elsewhere', () => {
    const read = trained(
      'Mã đơn vị;07543;',
      'Đối tượng;Tuyến xã;',
      'Tính đến ngày;31/12/2025;',
      'STT;Tên lớp;Số đã học',
      '1;Bảng kiểm viên uống tránh thai;3',
      ';;',
      'Tên lớp;Số người học;',
      'Tư vấn trước khi kết hôn;11;',
    );
    expect(faults(read)).not.toEqual([]);
  });

  test('go in each under the unit that its title is no more than', () => {
    const rows = [
      ['Nguồn', 'BC'],
      ['Năm', '2025'],
      ['Phường Thục Phán', null, null],
      ['STT', 'Nội dung', 'Giá trị'],
      [1, 'Số trẻ sinh ra trong năm', 210],
      ['Phường Nùng Trí Cao', null, null],
      ['STT', 'Nội dung', 'Giá trị'],
      [1, 'Số trẻ sinh ra là con thứ 2', 70],
    ];
    const read = office({
      'so-lieu/a.xlsx': workbook({ A: { rows, merges: ['A3:C3', 'A6:C6'] } }),
    });
    expect(figures(read)).toEqual(['01273 SO-SINH 2025 210', '01279 SO-SINH-2 2025 70']);
  });
});

describe('a cell that is written as a head is', () => {
  const LONG = 'Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị;Nguồn';

  test.each([
    ['#VALUE!', 'spreadsheet-error D3'],
    ['#REF!', 'spreadsheet-error D3'],
    ['#VALUE', 'spreadsheet-error D3'],
    ['Value', 'number-invalid D3'],
    ['Giá trị', 'number-invalid D3'],
  ])('begins no table: %s', (cell, expected) => {
    const rows = ['04;SO-SINH;2023;19;BC', `04;SO-SINH;2024;${cell};BC`, '04;SO-SINH;2025;21;BC'];
    const text = [LONG, ...rows, ''].join('\n');
    expect(faults(office({ 'so-lieu/a.csv': text }))).toEqual([expected]);
  });

  test.each(['source', 'Nguồn'])('begins none as its source: %s', (cell) => {
    const text = [LONG, '04;SO-SINH;2023;19;BC', `04;SO-SINH;2024;20;${cell}`, ''].join('\n');
    expect(faults(office({ 'so-lieu/a.csv': text }))).toEqual(['unknown-reference E3']);
  });

  test.each([
    [['Mã đơn vị;04', 'Nội dung;2023;2024', 'SO-SINH;#VALUE!;9', 'TFR;2;2'], 'B4'],
    [['Mã đơn vị;04', 'Nội dung;2024', 'SO-SINH;#VALUE!', 'TFR;2'], 'B4'],
    [['Năm;2024', 'Nội dung;Tỉnh Cao Bằng;Tỉnh An Giang', 'SO-SINH;9;#VALUE!'], 'C4'],
    [['Mã đơn vị;Năm;SO-SINH;TFR', '04;2023;9;2', '04;2024;#VALUE!;2'], 'C4'],
    [['Mã đơn vị;#VALUE!', 'Nội dung;2024', 'SO-SINH;9'], 'B2'],
    [['Mã đơn vị;04', 'Nội dung;2024;#VALUE!', 'SO-SINH;9;8'], 'C3'],
  ])('nor in another shape: %j', (lines, place) => {
    expect(faults(observed(...lines))).toEqual([`spreadsheet-error ${place}`]);
  });

  test('nor in a workbook, or in other datasets', () => {
    const rows = [LONG.split(';'), ...[2023, 2024].map((year) => ['04', 'SO-SINH', year, 9, 'BC'])];
    const cell = { t: 'e', v: '#VALUE!' };
    const sheet = [...rows, ['04', 'SO-SINH', 2025, cell, 'BC']];
    expect(faults(office({ 'so-lieu/a.xlsx': workbook({ A: { rows: sheet } }) }))).toEqual([
      'spreadsheet-error D4',
    ]);
    const money = 'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Ghi chú';
    expect(faults(paid(money, '04;2024;HM-2.5;9000000;', '04;2024;HM-2.2;9000000;#NOTE!'))).toEqual(
      ['spreadsheet-error E4'],
    );
  });

  test('while a header of other columns, or of other years, still begins one', () => {
    const read = observed(
      ...[LONG.slice(0, -6), '04;SO-SINH;2023;19'],
      ...['Mã đơn vị;Năm;SO-SINH', '04;2024;20'],
      ...['Mã đơn vị;Nội dung;2022;2021', '04;SO-SINH;17;16'],
    );
    expect(figures(read)).toEqual([
      '04 SO-SINH 2023 19',
      '04 SO-SINH 2024 20',
      '04 SO-SINH 2022 17',
      '04 SO-SINH 2021 16',
    ]);
  });
});

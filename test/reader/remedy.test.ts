/** Cells that may be mended in several ways, of which a remedy names the one that keeps the figure. */
import { describe, expect, test } from 'vitest';
import { mend } from '../../src/component/guide/help.ts';
import { type Code, catalogue } from '../../src/problem/catalogue.ts';
import { asked } from '../../src/problem/help.ts';
import { problem } from '../../src/problem/problem.ts';
import { faults, figures, observed, office, paid, plans, trained, words } from './office.ts';

describe('a figure in another unit than its column’s', () => {
  test('a percentage of what is counted in thousand is told as that', () => {
    const read = observed('Mã đơn vị;99001', 'Nội dung;2024', 'Tỷ suất sinh thô;1,13%');
    expect(faults(read)).toEqual(['unit-in-cell B4']);
    expect(words(read)).toContain('nếu đúng là 1,13% thì ghi 11,3 (‰)');
    expect(words(read)).not.toContain('không kèm dấu %');
  });

  test.each([
    ['đồng', '42970000'],
    ['triệu đồng', '42,9700'],
  ])('42tr970 in %s', (unit, fix) => {
    const read = paid(
      'Mã đơn vị;99001',
      'Năm;2024',
      `Nội dung;Kinh phí giao (${unit})`,
      'HM-2.5;42tr970',
    );
    expect(read.problems.map((each) => each.fix)).toEqual([fix]);
  });
});

describe('a number that is no figure of its indicator', () => {
  const told = (indicator: string, figure: string) =>
    observed('Mã đơn vị;99001', 'Nội dung;2024', `${indicator};${figure}`);

  test('is not offered in either way that it may be read', () => {
    const read = told('TSGT-SINH', '1,121');
    expect(faults(read)).toEqual(['number-range B4']);
    expect(words(read)).toContain('“1,121” không thể là “Tỷ số giới tính khi sinh”');
    expect(faults(told('TFR', '1,921'))).toEqual(['number-ambiguous B4']);
  });

  test('is in thousands of what its indicator counts, which may be said above', () => {
    const read = told('SO-SINH', '21,5');
    expect(words(read)).toContain('ghi “(nghìn trẻ)” thành một dòng phía trên');
    const obeyed = observed('Mã đơn vị;99001', '(nghìn trẻ)', 'Nội dung;2024', 'SO-SINH;21,5');
    expect(figures(obeyed)).toEqual(['99001 SO-SINH 2024 21500']);
  });

  test('of who has learnt is in no thousands', () => {
    const head = ['Mã đơn vị;24', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'];
    const read = trained(...head, 'Tên lớp;Số đã học', 'TX-10;3,5');
    expect(words(read)).toContain('không làm tròn.');
  });
});

describe('what was planned', () => {
  const told = (row: string, ...table: readonly string[]) =>
    observed('Mã đơn vị;99001', ...table, row, table.at(-1) ?? '');

  test.each([
    [['Năm;Chỉ tiêu;Giá trị', '2016;SO-SINH;9'], '“Kế hoạch”, năm của nó (2016) ở cột “Năm”'],
    [['Chỉ tiêu;2015', 'SO-SINH;9'], 'như “Kế hoạch năm 2016”, rồi xóa dòng này'],
  ])('has its own year beside it or at its head: %j', (table, remedy) => {
    const read = told('Kế hoạch năm 2016', ...table);
    expect(faults(read).join()).toMatch(/words-contradict A?5/);
    expect(words(read)).toContain(remedy);
  });

  test('goes in as such where the row has its year', () => {
    const read = observed('Mã đơn vị;99001', 'Năm;Chỉ tiêu;Giá trị;Kế hoạch', '2016;SO-SINH;;9');
    expect(plans(read)).toEqual(['KH-99001-SO-SINH-2016 9']);
  });
});

describe('a row that is not what it seems', () => {
  test('a number in the cell of the measure is a row that was shifted', () => {
    const read = observed('Mã đơn vị;99001', 'Nội dung;Đơn vị tính;2023;2024', 'DAN-SO;41;42;');
    expect(faults(read)).toEqual(['measure-mismatch B4']);
    expect(words(read)).toContain('lệch cột');
    expect(words(read)).not.toContain('quy đổi');
  });

  test('of what is counted in other things nothing follows for its own', () => {
    const told = (indicator: string, measure: string) =>
      words(
        observed('Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị;ĐVT', `99001;${indicator};2025;13;${measure}`),
      );
    expect(told('PN-15-49', 'hộ')).toContain('bỏ số ấy hoặc thay bằng số tính theo “người”');
    expect(told('CBR', 'người')).not.toContain('quy đổi');
    expect(told('SO-SINH', '%')).not.toContain('quy đổi');
    expect(told('CBR', '%')).toContain('quy đổi về “‰”');
    expect(told('PN-15-49', 'triệu người')).not.toContain('bỏ số ấy');
    expect(told('SO-SINH', 'nghìn người')).toContain('nhân các số với 1.000;');
    expect(told('PN-15-49', 'trăm người')).toContain('nhân các số với 100;');
    expect(told('PN-15-49', 'nghìn hộ')).toContain('bỏ số ấy');
  });

  test('a code beside another’s name is not said to have the wrong name', () => {
    const read = observed('Năm;2024', 'Mã đơn vị;Tên đơn vị;SO-SINH', '99001;Phường Ví Dụ Hai;9');
    expect(faults(read)).toEqual(['code-name-mismatch B4']);
    expect(words(read)).toContain('sửa mã hoặc tên ghi sai');
    expect(words(read)).not.toContain('xóa dòng');
  });

  test('a code beside a name that no unit has may be in a row that adds up', () => {
    const read = observed('Năm;2024', 'Mã đơn vị;Tên đơn vị;SO-SINH', '99001;Toàn xã ta;9');
    expect(words(read)).toContain('nếu là dòng cộng, xóa dòng này');
  });

  test.each(['Cộng các phường', 'Bình quân mỗi xã', '- Trong đó: xóm Đông'])(
    '%s is no unit to be added',
    (row) => {
      const read = observed('Năm;2024', 'Đơn vị;SO-SINH', 'Xã Ví Dụ Một;9', `${row};9`);
      expect(read.data).toBeNull();
      expect(words(read)).toContain('xóa dòng này; nếu không');
    },
  );

  test.each([
    ['Trong đó: - Con thứ 2', 'nếu đúng là “Số trẻ sinh ra là con thứ 2” thì ghi tên đó'],
    ['là con thứ 2', 'nếu đúng là “Số trẻ sinh ra là con thứ 2” thì ghi tên đó'],
    ['Trong đó: con nuôi', 'kiểm tra lại, ghi mã hoặc tên đúng'],
    ['Số trẻ, sinh đôi', 'kiểm tra lại, ghi mã hoặc tên đúng'],
    ['Dân số bình quân (ước)', 'nếu lời thêm vào tên nói số là kế hoạch'],
  ])('“%s” may be an indicator: its row is not to be deleted outright', (name, told) => {
    const read = observed('Mã đơn vị;99001', 'Nội dung;2024', 'SO-SINH;9', `${name};4`);
    expect(faults(read)).toEqual(['unknown-reference A5']);
    expect(words(read)).toContain(told);
    expect(words(read)).not.toContain('“trong đó”');
    expect(read.problems.map(({ fix }) => fix)).toEqual([null]);
  });

  test('a course of other people is no new course', () => {
    const read = trained(
      ...['Mã đơn vị;07543', 'Đối tượng;CTV y tế', 'Tính đến ngày;31/12/2025'],
      ...['Tên lớp;Số đã học', 'Tư vấn trước khi kết hôn;3'],
    );
    expect(words(read)).toContain('một trong: Tuyến xã, Cộng tác viên');
    expect(words(read)).not.toContain('thêm vào');
  });
});

describe('what is written for an example is not copied', () => {
  test('a day that no calendar has is looked up, and none is offered', () => {
    const head = ['Mã đơn vị;24', 'Đối tượng;Tuyến xã', 'Tên lớp;Tính đến ngày;Số đã học'];
    const read = trained(...head, 'TX-10;31/11/2025;3');
    expect(faults(read)).toEqual(['date-invalid B5']);
    expect(words(read)).toMatch(/“31\/11\/2025” không phải một ngày có trong lịch.*sổ gốc/);
    expect(words(read).replace('31/11/2025', '')).not.toMatch(/\d\/\d/);
  });

  test.each([
    ['2O30', 'ghi “2030”.'],
    ['2026-2030', 'năm đầu ở “Từ năm”, năm cuối ở “Đến năm”'],
    ['Quý I/2026', 'mỗi ô ghi một năm'],
  ])('in a column of years no quarter is: %s', (year, told) => {
    const head = 'Mã mục tiêu;Mã đơn vị;Chỉ tiêu;Giá trị;Đến năm;Loại;Nguồn';
    const read = office({ 'muc-tieu/a.csv': `${head}\nM;04;TFR;2;${year};dự kiến;BC\n` });
    expect(words(read)).toContain(told);
    expect(words(read)).not.toContain('Quý III');
  });
});

describe('a row or a name that is none of the table', () => {
  test('a course of the other people is asked for theirs alone', () => {
    const head = ['Mã đơn vị;24', 'Đối tượng;Cộng tác viên', 'Tính đến ngày;31/12/2025'];
    const read = trained(...head, 'Tên lớp;Số đã học', 'Bồi dưỡng giảng viên;3');
    expect(words(read)).toContain('nếu ghi sai đối tượng, sửa thành “Tuyến xã”;');
  });

  test('money of a fund is no document to be added to the catalogue', () => {
    const read = office({
      'kinh-phi/a.csv':
        'Mã đơn vị;Năm;Hạng mục;Giao (đồng);Nguồn\n04;2024;HM-2.2;900000;Ngân sách thành phố\n',
    });
    expect(words(read)).toContain('tên nguồn tiền thì ghi ở cột “Nguồn kinh phí”');
    expect(words(read)).toContain('mã của văn bản in các số ấy');
  });

  test('parts of a list of documents are no documents, nor is what there is none of', () => {
    const head = 'Mã văn bản;TT;Cơ quan ban hành;Trích yếu';
    const read = office({
      'van-ban/a.csv': `${head}\n;I;Hội đồng nhân dân;\n;;không có;\n;II;UBND;\nKH-1;1;UBND xã;Kế hoạch\n`,
    });
    expect(faults(read)).toEqual([
      ...['group-row 2', 'value-required A3', 'value-required D3', 'group-row 4'],
    ]);
    expect(words(read)).toMatch(/nếu là tên nhóm, dòng cộng hay “không có”, xóa dòng này/);
    const coded = office({ 'hang-muc/a.csv': 'Mã hạng mục;Tên hạng mục\nI;Chi khác\n' });
    expect(faults(coded)).toEqual([]);
  });

  test('the sign of a level is kept, whatever it is counted in', () => {
    const head = 'Mã mục tiêu;Mã đơn vị;Chỉ tiêu;Giá trị;Đến năm;Loại;Nguồn';
    const read = office({
      'muc-tieu/a.csv': `${head}\nM;04;TSGT-SINH;dưới 109 bé trai/100 bé gái;2030;dự kiến;BC\n`,
    });
    expect(words(read)).toContain('ghi 109 vào cột “Giá trị” và “<” vào cột “Phép so sánh”');
  });
});

test('years that do not say which money they hold tell all that is wrong below them at once', () => {
  const told = (...above: readonly string[]) =>
    faults(
      paid(
        ...['Mã đơn vị;04', ...above, 'Nội dung;2023;2024'],
        ...['I. Chi thường xuyên;;', 'HM-2.2;2.500;48830000', 'Tuyên chuyền;14555200;x'],
      ),
    ).map((each) => each.replace(/\d+$/, (row) => `${Number(row) - above.length}`));
  const rows = ['number-ambiguous B5', 'unknown-reference A6'];
  expect(told()).toEqual([...['header-missing 3', 'group-row A4', ...rows, 'number-invalid C6']]);
  expect(told('(triệu đồng)')).toEqual([
    ...['header-missing 3', 'group-row A4', 'number-ambiguous B5', 'money-unit-mismatch C5'],
    ...['unknown-reference A6', 'money-unit-mismatch B6', 'number-invalid C6'],
  ]);
  // What is right below them is kept by none.
  const kept = paid('Mã đơn vị;04', '(đồng)', 'Nội dung;2023', 'HM-2.2;900000');
  expect([faults(kept), figures(kept)]).toEqual([['header-missing 4'], ['-']]);
});

describe('targets of several indicators across', () => {
  const head = 'Mã mục tiêu;Mã đơn vị;Đến năm;Loại;Nguồn';

  test.each([
    [[`${head};Trước sinh;Sơ sinh`, 'M;04;2026;dự kiến;BC;60;70'], 'column-ignored-figures'],
    [[`${head};Tỷ lệ;`, ';;;;;Trước;Sơ sinh', 'M;04;2026;dự kiến;BC;60;70'], 'header-two-rows'],
  ])('are a row each', (lines, code) => {
    const read = office({ 'muc-tieu/a.csv': [...lines, ''].join('\n') });
    expect(faults(read)[0]).toContain(code);
    expect(words(read)).toContain(
      'ghi mỗi chỉ tiêu một dòng, tên ở cột “Chỉ tiêu”, số ở cột “Giá trị”',
    );
  });
});

describe('codes and sources', () => {
  const documents =
    'Mã văn bản;Cơ quan ban hành;Số, ký hiệu;Ngày ban hành;Trích yếu\n' +
    'BC-1;UBND thành phố;01/BC-UBND;15/01/2026;Báo cáo\nBC-2;UBND thành phố;101/BC-UBND;15/01/2026;Khác\n';
  const sent = (source: string, van = documents) =>
    office({
      'van-ban.csv': van,
      'so-lieu/a.csv': `Mã đơn vị;99001\n${source}\nNội dung;2024\nSO-SINH;9\n`,
    });

  test.each(['(Nguồn: BC-1)', 'Nguồn;bc-1'])('%s is understood', (source) =>
    expect([faults(sent(source)), figures(sent(source))]).toEqual([[], ['99001 SO-SINH 2024 9']]),
  );

  test('a code of an indicator in small letters too', () => {
    const read = observed('Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị', '99001;so-sinh;2024;9');
    expect(figures(read)).toEqual(['99001 SO-SINH 2024 9']);
  });

  test.each(['01/BC-UBND', 'Báo cáo số 01/BC-UBND của UBND thành phố'])(
    '%s is asked for, and not taken',
    (text) => {
      const { problems } = sent(`Nguồn;${text}`);
      expect(problems.map(({ code, fix }) => [code, fix])).toEqual([['unknown-reference', null]]);
      expect(problems[0]?.message).toContain('Có phải là “BC-1”?');
      expect(problems[0]?.remedy).toMatch(/thì ghi mã “BC-1”; .* thêm một dòng .* vào van-ban.csv/);
    },
  );

  test('a number that two documents have is not guessed', () => {
    const again = `${documents}BC-3;UBND thành phố;01/BC-UBND;15/01/2025;Báo cáo\n`;
    expect(words(sent('Nguồn;01/BC-UBND', again))).not.toContain('Có phải');
  });
});

test.each([
  ['TFR', 'Con', '2,1'],
  ['TFR', 'số con/1 phụ nữ', '2,1'],
  ['CBR', '0/00', '14,9'],
  ['TSGT-SINH', 'Số bé trai/100 bé gái', '112,1'],
])('%s is counted in “%s”', (indicator, measure, value) => {
  const head = ['Mã đơn vị;99001', 'Nội dung;Đơn vị tính;2024'];
  expect(faults(observed(...head, `${indicator};${measure};${value}`))).toEqual([]);
});

describe('who sends a file and who reads a page are told two things', () => {
  const codes = Object.keys(catalogue) as Code[];

  test('no sender is told to ask the unit', () => {
    expect(codes.filter((code) => /đề nghị đơn vị/i.test(mend(code)))).toEqual([]);
  });

  test('a page asks the unit', () => {
    const place = { file: 'a.csv', row: 1, column: 'A', header: 'A' };
    const facts = { name: 'A', value: '9', range: 'từ 1 đến 2' };
    expect(asked(problem('implausible', place, facts))).toBe('Đề nghị đơn vị xác nhận.');
    const rows = { key: 'A', otherPlace: 'dòng 2' };
    expect(asked(problem('duplicate-row', place, rows))).toMatch(/^Có thể xóa/);
  });
});

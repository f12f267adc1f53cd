import { describe, expect, test } from 'vitest';
import { faults, figures, observed, trained, words } from '../office.ts';

const second = (title: string, above: readonly string[] = ['Mã đơn vị;01273', 'Năm;2025']) =>
  observed(...above, 'Nội dung;Giá trị', 'SO-SINH;210', title, 'Nội dung;Giá trị', 'SO-SINH-2;70');

describe('a title between two tables', () => {
  test.each([
    ['II. Phường Nùng Trí Cao', '01279', '2025'],
    ['II.2. PHƯỜNG NÙNG TRÍ CAO:', '01279', '2025'],
    ['Biểu của UBND phường Nùng Trí Cao', '01279', '2025'],
    ['Biểu 2. Trạm Y tế P. Nùng Trí Cao', '01279', '2025'],
    ['Số liệu của Phường Nùng Trí Cao (01279)', '01279', '2025'],
    ['Phụ lục II.2: Phường Nùng Trí Cao, tỉnh Cao Bằng', '01279', '2025'],
    ['Phường Nùng Trí Cao năm 2024', '01279', '2024'],
    ['Phường Nùng Trí Cao (năm 2024)', '01279', '2024'],
    ['II. Số liệu năm 2024', '01273', '2024'],
    ['Kết quả thực hiện năm 2025', '01273', '2025'],
    ['UBND TỈNH CAO BẰNG', '01273', '2025'],
    ['2. Sinh con thứ hai', '01273', '2025'],
  ])('that is no more than a name or a time is of the rows below: %s', (title, unit, year) => {
    expect(figures(second(title))).toEqual([
      '01273 SO-SINH 2025 210',
      `${unit} SO-SINH-2 ${year} 70`,
    ]);
  });

  test.each([
    ['II. Số liệu gồm cả phường Nùng Trí Cao'],
    ['Biểu lập theo mẫu của Phường Nùng Trí Cao'],
    ['2. Số liệu cả năm (phường Nùng Trí Cao chưa gửi)'],
    ['Phường Nùng Trí Cao (07543)'],
    ['Phường Nùng Trí Cao và Xã Sơn Hải'],
    ['Tăng, giảm so với năm 2024'],
    ['Nhận xét: năm 2024 sinh ít hơn'],
    ['II. Toàn tỉnh'],
    ['Trong đó: Nữ'],
  ])('that says more, or of others, leaves open whose the rows are: %s', (title) => {
    expect(figures(second(title))).toEqual(['-']);
  });

  test('that names two units is of neither, and says so', () => {
    const read = second('Phường Nùng Trí Cao và Phường Thục Phán', ['Mã đơn vị;04', 'Năm;2025']);
    expect(figures(read)).toEqual(['-']);
  });

  test('and what is said outright below it must agree', () => {
    const said = (title: string, code: string) =>
      faults(
        observed(
          ...['Mã đơn vị;01273', 'Năm;2025', 'Nội dung;Giá trị', 'SO-SINH;210'],
          ...[title, `Mã đơn vị;${code}`, 'Nội dung;Giá trị', 'SO-SINH-2;70'],
        ),
      );
    expect(said('UBND PHƯỜNG NÙNG TRÍ CAO', '01279')).toEqual([]);
    expect(said('UBND PHƯỜNG NÙNG TRÍ CAO', '07543')).toHaveLength(1);
  });

  test('waits for all that is said before the rows', () => {
    const read = observed(
      ...['Mã đơn vị;01273', 'Năm;2025', 'Nội dung;Giá trị', 'SO-SINH;210'],
      ...['Biểu 2. Phường Nùng Trí Cao năm 2024', 'Mã đơn vị;01279', 'Năm;2024', 'SO-SINH-2;70'],
    );
    expect(figures(read)).toEqual(['01273 SO-SINH 2025 210', '01279 SO-SINH-2 2024 70']);
  });
});

describe('a title between two tables of training', () => {
  const HEAD = 'Tên lớp;Số đã học';
  const below = (title: string, row = 'Chăm sóc người cao tuổi;11') =>
    trained(
      ...['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'],
      ...[HEAD, 'Bảng kiểm viên uống tránh thai;3', title, HEAD, row],
    );

  test.each([
    ['II.3. Cộng tác viên (số liệu thực hiện đến 31/12/2025)'],
    ['3. Kết quả đào tạo cho cộng tác viên đến ngày 31/12/2025'],
  ])('is of the audience that it is no more than: %s', (title) => {
    expect(figures(below(title))).toEqual([
      '07543 TX-08 3 not-reported',
      '07543 CTV-06 11 not-reported',
    ]);
  });

  test.each([['Số đăng ký của cộng tác viên'], ['3. Cộng tác viên và Tuyến xã đăng ký năm 2024']])(
    'is open where it says more: %s',
    (title) => expect(figures(below(title))).toEqual(['-']),
  );
});

test('“TỔNG CỘNG” over rows, in blocks, is of none of them', () => {
  const blocks = (...last: readonly string[]) =>
    observed(
      ...['Năm;2025', 'STT;Nội dung;Giá trị', 'I;PHƯỜNG THỤC PHÁN;', '1;SO-SINH;121'],
      ...['II;PHƯỜNG NÙNG TRÍ CAO;', '1;SO-SINH;99', ...last],
    );
  expect(faults(blocks('III;TỔNG CỘNG;', '1;SO-SINH-2;80'))).toEqual(['block-differs B8']);
  expect(words(blocks('III;Toàn tỉnh;', '1;SO-SINH-2;80'))).toContain('“Phường Nùng Trí Cao”');
  const both = ['01273 SO-SINH 2025 121', '01279 SO-SINH 2025 99'];
  expect(figures(blocks())).toEqual(both);
  expect(figures(blocks(';Tổng cộng;220'))).toEqual(both);
});

test('a year over rows of training is not that of the day above', () => {
  const rows = (day: string, heading: string) =>
    trained(
      ...['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', `Tính đến ngày;${day}`],
      ...['Tên lớp;Số đã học', heading, 'Bảng kiểm viên uống tránh thai;3'],
    );
  expect(figures(rows('31/12/2025', 'Năm 2025;'))).toEqual(['07543 TX-08 3 not-reported']);
  expect(figures(rows('31/12/2025', 'Năm 2024;'))).toEqual(['-']);
  expect(figures(rows('31/12/2025', 'Số liệu đến 30/6/2025;'))).toEqual(['-']);
});

test('“Trong đó” with a part of the people is of that part', () => {
  const rows = (heading: string) =>
    observed('Mã đơn vị;01273', 'Nội dung;2025', 'SO-SINH;121', heading, 'SO-SINH-2;20');
  expect(faults(rows('Trong đó dân tộc thiểu số;'))).toEqual(['block-differs A5']);
  expect(figures(rows('Trong đó:;'))).toHaveLength(2);
});

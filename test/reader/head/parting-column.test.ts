import { describe, expect, test } from 'vitest';
import { faults, figures, observed, paid, trained, words } from '../office.ts';

describe('a column of words that parts the figures of the rows', () => {
  test.each([
    ['Quý', 'I'],
    ['Giai đoạn', '6 tháng đầu năm'],
    ['Thôn, tổ dân phố', 'Thôn Đông'],
    ['Khu vực', 'Thành thị'],
    ['Dân tộc', 'Tày'],
    ['Phân theo nhóm', 'Con thứ 3'],
    ['Huyện', 'Sơn Hải'],
    ['Người nhập', 'Nữ'],
    ['Biện pháp', 'Bao cao su'],
    ['Trường', 'THPT Mẫu'],
    ['Phạm vi', '8/11 tổ'],
    ['Đến ngày', '30/09/2024'],
    ['Ngày chốt số liệu', '30/09/2024'],
    ['Tình trạng', 'Quý I'],
  ])('is an error: “%s” with “%s”', (header, word) => {
    const read = observed(
      'Mã đơn vị;99',
      'Năm;2024',
      `${header};Nội dung;Giá trị`,
      `${word};SO-SINH;70`,
    );
    expect(faults(read)).toEqual(['column-ignored-figures A4']);
  });

  test.each([['Thôn'], ['Dân tộc'], ['Khu vực']])(
    'is one below a title that stands over it alone: %s',
    (header) => {
      const read = observed('Thành phố Ví Dụ;;', `${header};Nội dung;2024`, 'Kinh;SO-SINH;70');
      expect(faults(read)).toEqual(['column-ignored-figures A3']);
    },
  );

  test.each([['Giới tính'], ['Nhóm tuổi']])('is the one of groups: %s', (header) => {
    const rows = ['Nữ;SO-SINH;70', 'Tổng số;SO-SINH;140'];
    const read = observed('Mã đơn vị;99', `${header};Nội dung;2024`, ...rows);
    expect(figures(read)).toEqual(['99 SO-SINH 2024 Nữ 70', '99 SO-SINH 2024 140']);
  });

  test('is none beside a column that says the unit, and where it tells how figures were made', () => {
    const header = 'Huyện;Tên đơn vị;Nội dung;Phương pháp tính;2024';
    const read = observed(header, 'Ví Dụ;Xã Ví Dụ Một;SO-SINH;thống kê;70');
    expect(faults(read)).toEqual(['column-ignored A2', 'column-ignored D2']);
    expect(figures(read)).toEqual(['99001 SO-SINH 2024 70']);
  });

  test('in tables without groups or periods is told what is wanted there', () => {
    const above = ['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'];
    const ofWomen = trained(...above, 'Tên lớp;Giới tính;Số đã học', 'TX-08;Nữ;3');
    expect(words(ofWomen)).toContain('ghi số chung thay cho các phần');
    const ofYear = trained(...above, 'Tên lớp;Đợt;Số đã học', 'TX-08;Đợt I;3');
    expect(words(ofYear)).toContain('vào cột “Tính đến ngày”');
    const money = paid('Mã đơn vị;99', 'Năm;2024', 'Hạng mục;Loại;Giao (đồng)', 'HM-2.2;x;5000000');
    expect(faults(money)).toEqual(['column-ignored-figures B4']);
  });

  test('obeyed, a row is of its group', () => {
    const read = observed('Mã đơn vị;99', 'Khu vực;Nội dung;2024', 'Thành thị;SO-SINH;70');
    expect(words(read)).toContain('sửa tiêu đề thành “Phân tổ”');
    const mended = observed('Mã đơn vị;99', 'Phân tổ;Nội dung;2024', 'Thành thị;SO-SINH;70');
    expect(figures(mended)).toEqual(['99 SO-SINH 2024 Thành thị 70']);
  });
});

test('the days of a course part nothing', () => {
  const above = ['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'];
  const read = trained(...above, 'Tên lớp;Từ ngày;Số đã học', 'TX-08;01/03/2025;3');
  expect(figures(read)).toEqual(['07543 TX-08 3 not-reported']);
});

test.each(['Kinh phí giao bổ sung (đồng)', 'Giao đầu năm (đồng)'])(
  'money given in parts is told to be given as a whole: %s',
  (part) => {
    const read = paid('Mã đơn vị;04', 'Năm;2024', `Nội dung;Giao (đồng);${part}`, 'HM-2.5;7;3');
    expect(faults(read)).toEqual(['column-ignored-figures C4']);
    expect(words(read)).toContain('ghi số chung thay cho các phần');
    expect(words(read)).not.toContain('theo danh mục');
  },
);

describe('a time beside that of the row', () => {
  const learnt = (head: string, time: string) =>
    trained(
      `Mã đơn vị;${head};Đối tượng;Mã lớp;Tính đến ngày;Đã học`,
      `99001;${time};Cộng tác viên;CTV-02;31/12/2024;7`,
    );

  test.each([
    ['Năm', '2024'],
    ['Kỳ báo cáo', 'Năm 2024'],
    ['Năm báo cáo', '2024'],
  ])('says no more where it is around it: %s %s', (head, time) =>
    expect(figures(learnt(head, time))).toEqual(['99001 CTV-02 7 not-reported']),
  );

  test.each([
    ['Năm', '2023'],
    ['Kỳ báo cáo', '6 tháng đầu năm 2024'],
    ['Quý', 'IV'],
    ['Quý', 'Quý IV/2024'],
    ['Năm học', '2024-2025'],
    ['Giai đoạn', '2021-2024'],
    ['Đợt', '2'],
  ])('parts the figures where it is another: %s %s', (head, time) =>
    expect(faults(learnt(head, time))).toContain('column-ignored-figures B2'),
  );
});

/** What is published when an officer gives a head that is not known the name that its remedy offers. */
import { describe, expect, test } from 'vitest';
import { figures, observed, paid, trained, words } from '../reader/office.ts';
import { actionsOf, delimiterOf, done } from './obey.ts';

type Read = (...lines: readonly string[]) => ReturnType<typeof observed>;

/** What is published of lines when each thing that a remedy of a missing column says was done alone. */
function obeyed(read: Read, ...lines: readonly string[]): string[] {
  const text = `${lines.join('\n')}\n`;
  return read(...lines).problems.flatMap((each) => {
    if (each.code !== 'header-missing') return [];
    const own = { ...each, row: (each.row ?? 0) - 1 };
    return actionsOf(own).map((action) => {
      const now = done(text, delimiterOf(text), own, action) ?? '';
      return `${action.words}: ${figures(read(...now.trimEnd().split('\n'))).join()}`;
    });
  });
}

describe('the head of the one column of figures', () => {
  const value = (head: string, figure = '1048', of = 'DAN-SO') =>
    obeyed(observed, `Mã đơn vị;Năm;Chỉ tiêu;${head}`, `04;2024;${of};${figure}`);

  test.each([
    ['Con số', '1048', 'Giá trị: 04 DAN-SO 2024 1048'],
    ['Số người', '1048', 'Giá trị: 04 DAN-SO 2024 1048'],
    ['Nghìn người', '1048', 'Giá trị (nghìn người): 04 DAN-SO 2024 1048000'],
    ['Con số (nghìn)', '1048', 'Giá trị (nghìn): 04 DAN-SO 2024 1048000'],
    ['Dữ liệu (1.000 người)', '1048', 'Giá trị (1.000 người): 04 DAN-SO 2024 1048000'],
    ['Dữ liệu (nghìn trẻ)', '1048', 'Giá trị (nghìn trẻ): -'],
  ])('keeps its measure: %s', (head, figure, expected) => {
    expect(value(head, figure)).toEqual([expected]);
  });

  test.each([
    ...['Số trẻ (trăm)', 'Con số (chục)', 'Tỷ lệ nữ', 'Lao động nữ', 'Dự tính', 'Chênh lệch'],
    ...['Số bé gái', 'Số hộ', 'Tỷ suất (‰)', 'Tỉ lệ %', 'Mức tăng', 'So cùng kỳ', 'Trong tháng'],
    ...['Kế hoạch giao', 'Nhu cầu', 'Số lượt', 'Bình quân', 'Ước cả năm', 'Chưa đạt', 'Số triệu'],
  ])('that says that its figures are others is offered no name: %s', (head) => {
    expect(value(head)).toEqual([]);
  });

  test('says when it is not to be obeyed', () => {
    const read = observed('Mã đơn vị;Năm;Chỉ tiêu;Con số', '04;2024;DAN-SO;1048');
    expect(words(read)).toContain(
      'nếu mỗi số ở cột “Con số” là số chung của chỉ tiêu ở dòng ấy, đã thực hiện trong cả kỳ, sửa tiêu đề thành “Giá trị”; nếu là số của một nhóm, số kế hoạch, tỷ lệ hay chênh lệch, giữ tiêu đề ấy, thêm cột “Giá trị” có số chung.',
    );
  });

  test.each([
    ['Số người (nghìn)', 'DAN-SO', '04 DAN-SO 2024 1048000'],
    ['Số người (nghìn người)', 'DAN-SO', '04 DAN-SO 2024 1048000'],
    ['Số trẻ (1.000)', 'SO-SINH', '04 SO-SINH 2024 1048000'],
    ['Số người (nghìn)', 'SO-SINH', '-'],
    ['Số người (nghìn trẻ)', 'DAN-SO', '-'],
    ['Số hộ (nghìn)', 'DAN-SO', '-'],
  ])('“%s” is read as it is above a table, of what is measured so: %s', (head, of, expected) => {
    const read = observed(`Mã đơn vị;Năm;Chỉ tiêu;${head}`, `04;2024;${of};1048`);
    expect(figures(read)).toEqual([expected]);
  });

  test('of money keeps its unit, and does not hide another', () => {
    const money = (head: string, ...above: readonly string[]) =>
      obeyed(paid, ...above, `Mã đơn vị;Năm;Hạng mục;${head}`, '04;2024;HM-2.2;300');
    expect(money('Thành tiền (triệu đồng)')).toEqual([
      'Kinh phí giao (triệu đồng): 04 HM-2.2 2024 300000000 not-reported',
      'Kinh phí sử dụng (triệu đồng): 04 HM-2.2 2024 not-reported 300000000',
      'Số in trong biểu (triệu đồng): 04 HM-2.2 2024 not-reported not-reported',
    ]);
    expect(money('Triệu đồng')).toEqual(money('Thành tiền (triệu đồng)'));
    for (const each of [...money('Thành tiền (triệu đồng)', '(đồng)'), ...money('Thành tiền')])
      expect(each).toMatch(/: -$/);
    for (const head of ['Dự toán', 'Nhu cầu vốn', 'Kinh phí đề nghị', 'Còn thiếu', 'Tỷ lệ (%)'])
      expect(money(head)).toEqual([]);
    const near = paid('Mã đơn vị;Năm;Hạng mục;Số chi (triệu đồng)', '04;2024;HM-2.2;300');
    expect(words(near)).toMatch(/^\S.*sửa tiêu đề thành “Số đã chi \(triệu đồng\)”[^\n]*$/);
  });

  test('of who was trained counts people', () => {
    const learnt = (head: string) =>
      obeyed(
        trained,
        `Mã đơn vị;Đối tượng;Tên lớp;Tính đến ngày;${head}`,
        '04;Tuyến xã;TX-04;31/12/2025;3',
      );
    expect(learnt('Đã dự')).toEqual(['Số đã học: 04 TX-04 3 not-reported']);
    for (const head of ['Số lượt người (trăm)', 'Học viên (nghìn)', 'Học viên nữ', 'Chưa học'])
      expect(learnt(head)).toEqual([]);
  });
});

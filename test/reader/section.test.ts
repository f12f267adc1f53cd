import { describe, expect, test } from 'vitest';
import { readFiles } from '../data-folder.ts';
import { workbook } from '../workbook.ts';
import { figures, observed, office, trained } from './office.ts';

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

import { describe, expect, test } from 'vitest';
import { faults, figures, observed, trained } from './office.ts';

const titled = (title: string, years = '2023;2024') =>
  observed(title, 'Mã đơn vị;040', `Nội dung;${years}`, 'Số trẻ sinh ra trong năm;749;760');

describe('a title above a table', () => {
  test.each([
    ['BIỂU CHỈ TIÊU KẾ HOẠCH NĂM 2024'],
    ['Kế hoạch năm 2024'],
    ['Dự kiến năm 2024'],
    ['Ước thực hiện năm 2024'],
    ['Báo cáo quý III năm 2024'],
    ['Số liệu 6 tháng đầu năm 2024'],
    ['9 tháng đầu năm 2024'],
    ['BÁO CÁO 9 THÁNG'],
    ['Kết quả công tác dân số 6 tháng'],
    ['Số liệu của Xã Sơn Hải'],
  ])('is an error where figures would go in as others: %s', (title) => {
    const read = titled(title);
    expect([figures(read), faults(read)]).toEqual([['-'], ['title-contradicts A2']]);
  });

  test.each([
    ['Kết quả thực hiện kế hoạch năm 2024'],
    ['Báo cáo số liệu năm 2024'],
    ['Phòng Kế hoạch hóa gia đình'],
    ['Trẻ bú mẹ trong 6 tháng'],
    ['Báo cáo về trẻ dưới 6 tháng tuổi'],
    ['Tỉnh Cao Bằng'],
  ])('says nothing else here: %s', (title) => {
    const read = titled(title);
    expect([figures(read).length, faults(read)]).toEqual([2, []]);
  });

  test('of other years than those of the table is a warning', () => {
    const read = titled('Kế hoạch năm 2030', '2023;2024');
    expect([figures(read).length, faults(read)]).toEqual([2, ['title-differs A2']]);
  });

  test('that names another audience is an error', () => {
    const read = trained(
      'BIỂU CỘNG TÁC VIÊN',
      'Mã đơn vị;07543',
      'Đối tượng;Tuyến xã',
      'Tính đến ngày;31/12/2025',
      'Tên lớp;Số đã học',
      'Bảng kiểm viên uống tránh thai;3',
    );
    expect(faults(read)).toEqual(['title-contradicts A2']);
  });

  test.each([
    ['KẾT QUẢ CÔNG TÁC DÂN SỐ NĂM 2024', 'Kỳ;2023', 'Nội dung;Giá trị'],
    ['Số liệu tính đến ngày 30/6/2024', 'Kỳ;2024', 'Nội dung;Giá trị'],
    ['Số liệu tính đến ngày 30/6/2024', 'Nguồn;BC', 'Nội dung;2024'],
  ])('of another year, or up to a day of it, is an error: %s above %s, %s', (title, said, head) => {
    const read = observed('Mã đơn vị;04', title, said, head, 'SO-SINH;749');
    expect([figures(read), faults(read)]).toEqual([['-'], ['title-contradicts A3']]);
  });

  test.each([
    ['Báo cáo thực hiện Nghị quyết số 21 năm 2017'],
    ['Số liệu tính đến ngày 31/12/2024'],
    ['Báo cáo năm 2025'],
  ])('that names the year of a paper, or the end of the year, is none: %s', (title) => {
    const read = observed('Mã đơn vị;04', title, 'Kỳ;2024', 'Nội dung;Giá trị', 'SO-SINH;749');
    expect(figures(read)).toEqual(['04 SO-SINH 2024 749']);
  });

  test.each([
    ['Kết quả 6 tháng đầu năm 2025', '31/12/2025', ['title-contradicts A2']],
    ['Kết quả 6 tháng đầu năm 2025', '2025', ['title-contradicts A2']],
    ['Số liệu tính đến 30/6/2025', '31-12-2025', ['title-contradicts A2']],
    ['Kết quả đào tạo năm 2024', '31/12/2025', ['title-contradicts A2']],
    ['Kết quả 6 tháng đầu năm 2025', '30/6/2025', []],
    ['Kết quả 6 tháng đầu năm 2025', '15/6/2025', []],
    ['Kết quả đào tạo năm 2025', '31/12/2025', []],
    ['Kết quả đào tạo năm 2025', '30/6/2025', []],
    ['Kết quả đào tạo năm 2024', '31/01/2025', []],
  ])('of a time is held against the day up to which is counted: %s, %s', (title, day, expected) => {
    const read = trained(
      title,
      'Mã đơn vị;07543',
      'Đối tượng;Tuyến xã',
      `Tính đến ngày;${day}`,
      'Tên lớp;Số đã học',
      'Bảng kiểm viên uống tránh thai;3',
    );
    expect(faults(read)).toEqual(expected);
  });

  test.each([
    ['KẾT QUẢ 9 THÁNG NĂM 2025', ['2025', '2025'], ['title-contradicts A2']],
    ['Số liệu tính đến 30/6/2025', ['2024', '2025'], ['title-contradicts A2']],
    ['Năm 2024', ['2025', '2025'], ['title-contradicts A2']],
    ['KẾT QUẢ 9 THÁNG NĂM 2025', ['9 tháng/2025', '2024'], []],
    ['Năm 2025', ['2024', '2025'], []],
    ['Số liệu năm 2025', ['2025', '2025'], []],
    ['Báo cáo 6 tháng đầu năm 2025', ['2023', '2024'], ['title-differs A2']],
  ])('of a time is held against the column of times: %s, %j', (title, [one, other], expected) => {
    const read = observed(
      title,
      'Mã đơn vị;Nội dung;Năm;Giá trị',
      `07543;SO-SINH;${one};70`,
      `07543;DAN-SO;${other};5044`,
    );
    expect(faults(read)).toEqual(expected);
  });

  test('of another year than the only head is an error', () => {
    const read = observed('Kết quả năm 2023', 'Mã đơn vị;040', 'Nội dung;2024', 'SO-SINH;749');
    expect(faults(read)).toEqual(['title-contradicts A2']);
  });
});

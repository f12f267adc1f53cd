/** What titles, names of sheets and headings say of the kind of what a table holds: asked for, spent, proposed. */
import { describe, expect, test } from 'vitest';
import { faults, type observed, office, paid, trained } from './office.ts';

const isRead = (read: ReturnType<typeof observed>) => read.data !== null;

describe('learners', () => {
  const titled = (title: string, heads = 'Tổng số thuộc diện;Số đã học') =>
    trained(
      title,
      ...['Mã đơn vị;01273', 'Đối tượng;Cộng tác viên', 'Tính đến ngày;31/12/2025'],
      `Tên lớp;${heads}`,
      'Tư vấn trước khi kết hôn;14;7',
    );

  test.each([
    'Nhu cầu đăng ký 2026',
    'Đăng ký nhu cầu',
    'NHU CẦU HỌC NĂM 2025',
    'DANH SÁCH ĐĂNG KÝ HỌC NĂM 2025',
    'Tổng hợp đăng ký tham gia lớp',
    'NHU CẦU BỒI DƯỠNG CỦA CỘNG TÁC VIÊN',
    'Đơn vị tính: lớp',
    'ĐVT: khóa',
    'Đơn vị tính: số lớp',
  ])('are no one who asks for a course, and no course: %s', (title) => {
    expect(faults(titled(title))).toEqual(['title-contradicts A2']);
  });

  test.each([
    'KẾT QUẢ MỞ CÁC LỚP BỒI DƯỠNG CÁN BỘ DÂN SỐ NĂM 2025',
    'KẾT QUẢ MỞ LỚP BỒI DƯỠNG NĂM 2025',
    'TÌNH HÌNH MỞ CÁC LỚP TẬP HUẤN NĂM 2025',
    'KẾT QUẢ MỞ KHÓA ĐÀO TẠO NĂM 2025',
    'CÁC LỚP BỒI DƯỠNG ĐÃ ĐƯỢC MỞ NĂM 2025',
    'KẾT QUẢ ĐÀO TẠO THEO NHU CẦU NĂM 2025',
    'Thống kê trình độ, nhu cầu đào tạo cộng tác viên dân số',
    'Đơn vị tính: người',
    'Đơn vị tính: học viên',
    'ĐVT: lượt người',
  ])('were where courses were held: %s', (title) => {
    expect(faults(titled(title))).toEqual([]);
  });

  test('may stand beside those who ask, where a column counts them', () => {
    expect(
      faults(titled('NHU CẦU HỌC NĂM 2025', 'Đăng ký nhu cầu đến năm 2030;Số đã học')),
    ).toEqual([]);
  });
});

describe('money', () => {
  const given = (title: string, head = 'Kinh phí giao (đồng)') =>
    paid(
      title,
      ...['Mã đơn vị;01273', 'Năm;2025', `Mã hạng mục;${head}`],
      `HM-2.2${';5000000'.repeat(head.split(';').length)}`,
    );
  const spent = (title: string) => given(title, 'Kinh phí sử dụng (đồng)');
  const both = (title: string) => given(title, 'Kinh phí giao (đồng);Kinh phí sử dụng (đồng)');

  test.each([
    'SỐ ĐÃ SỬ DỤNG NĂM 2025',
    'QUYẾT TOÁN CHI NĂM 2025',
    'Đã sử dụng',
    'KINH PHÍ ĐÃ CHI NĂM 2025',
    'TÌNH HÌNH GIẢI NGÂN KINH PHÍ NĂM 2025',
    'Thực chi',
  ])('that was spent is not what was given: %s', (title) => {
    expect(faults(given(title))).toContain('title-contradicts A2');
    expect([spent(title), both(title)].map(isRead)).toEqual([true, true]);
  });

  test.each(['KINH PHÍ GIAO NĂM 2025', 'Số giao', 'PHÂN BỔ NGÂN SÁCH NĂM 2025'])(
    'nor the other way round: %s',
    (title) => {
      expect(faults(spent(title))).toContain('title-contradicts A2');
      expect([given(title), both(title)].map(isRead)).toEqual([true, true]);
    },
  );

  test.each([
    'TÌNH HÌNH GIAO VÀ SỬ DỤNG KINH PHÍ NĂM 2025',
    'KINH PHÍ CÔNG TÁC DÂN SỐ NĂM 2025',
    'SỬ DỤNG KINH PHÍ ĐƯỢC GIAO NĂM 2025',
    'KINH PHÍ GIAO VÀ ĐÃ SỬ DỤNG NĂM 2025',
    'THỰC HIỆN DỰ TOÁN GIAO NĂM 2025',
  ])('may be both: %s', (title) => {
    expect([given(title), spent(title), both(title)].map(isRead)).toEqual([true, true, true]);
  });
});

describe('tasks', () => {
  const HEAD = 'Mã nhiệm vụ;Cơ quan thực hiện;Việc;Thời hạn';
  const ROW = (id: number) => `NV-${id};Bộ Y tế;Bổ sung kinh phí;hằng năm`;
  const tasks = (...lines: readonly string[]) => {
    const above = ['Mã đơn vị;04', 'Từ năm;2026', 'Đến năm;2026', 'Nguồn;BC'];
    return office({ 'nhiem-vu/a.csv': [...above, ...lines, ''].join('\n') });
  };

  test.each([
    'ĐỀ XUẤT, KIẾN NGHỊ VỚI CẤP TRÊN',
    'KIẾN NGHỊ',
    'CÁC GIẢI PHÁP',
    'DỰ THẢO KẾ HOẠCH NĂM 2026',
    'NHIỆM VỤ NĂM 2026 (DỰ THẢO)',
  ])('are not what a title only proposes: %s', (title) => {
    expect(faults(tasks(title, HEAD, ROW(1)))).toEqual(['title-contradicts A5']);
  });

  test.each([
    'NHIỆM VỤ VÀ GIẢI PHÁP NĂM 2026',
    'PHÂN CÔNG NHIỆM VỤ',
    'DANH MỤC NHIỆM VỤ NĂM 2026',
    'GIẢI PHÁP THỰC HIỆN',
  ])('are what a title gives: %s', (title) => {
    expect(faults(tasks(title, HEAD, ROW(1)))).toEqual([]);
  });

  test.each([
    ['B. ĐỀ XUẤT, KIẾN NGHỊ', HEAD, ''],
    ['II. Kiến nghị', HEAD, ''],
    ['II;Kiến nghị', `STT;${HEAD}`, '1;'],
    ['B;ĐỀ XUẤT, KIẾN NGHỊ', `STT;${HEAD}`, '1;'],
    ['II. Giải pháp', HEAD, ''],
  ])('below a heading of proposals are asked about: %s', (heading, head, number) => {
    const read = tasks(head, number + ROW(1), heading, number + ROW(2));
    expect(faults(read)).toEqual([expect.stringMatching(/^block-differs A?7$/)]);
    expect(JSON.stringify(read.problems)).toContain('Loại: giải pháp, đề xuất');
  });

  test.each([
    ['A. Nhiệm vụ chung', HEAD, ''],
    ['B;Nhiệm vụ của xã', `STT;${HEAD}`, '1;'],
    ['I. Nhiệm vụ, giải pháp', HEAD, ''],
  ])('below a heading that sorts them go in: %s', (heading, head, number) => {
    expect(isRead(tasks(head, number + ROW(1), heading, number + ROW(2)))).toBe(true);
  });

  test('say their kind themselves where a column does', () => {
    const row = (id: number) => `${ROW(id)};giải pháp, đề xuất`;
    expect(isRead(tasks('KIẾN NGHỊ', `${HEAD};Loại`, row(1), 'B. KIẾN NGHỊ', row(2)))).toBe(true);
  });

  const unitsOf = ({ data }: ReturnType<typeof observed>) =>
    data?.task.map(({ id, unit }) => `${id} ${unit}`);

  test.each(['Mã đơn vị;07543;Xã Sơn Hải;', 'Mã đơn vị: 07543;;;'])(
    'are of the unit that a row between them says, and that is none of them: %s',
    (block) => {
      expect(unitsOf(tasks(HEAD, ROW(1), block, HEAD, ROW(2)))).toEqual(['NV-1 04', 'NV-2 07543']);
    },
  );

  test('below another unit in the place of a code are asked about', () => {
    expect(faults(tasks(HEAD, ROW(1), 'Xã Sơn Hải;;;', ROW(2)))).toEqual(['block-differs 7']);
  });
});

test('targets below another year than theirs are asked about', () => {
  const targets = (heading: string) =>
    office({
      'muc-tieu/a.csv': [
        ...['Mã đơn vị;04', 'Loại;chỉ tiêu giao năm', 'Từ năm;2026', 'Đến năm;2026', 'Nguồn;BC'],
        ...['Mã mục tiêu;Mã chỉ tiêu;Phép so sánh;Giá trị', 'MT-1;SO-SINH;≤;900'],
        ...[heading, 'MT-2;DAN-SO;≥;100', ''],
      ].join('\n'),
    });
  expect(faults(targets('Năm 2027;;;'))).toEqual(['words-contradict 8']);
  expect(faults(targets('Năm 2026;;;'))).not.toContain('words-contradict 8');
});

/** Money that was planned, and people who will be trained: no title, file or line over them makes them spent, or trained. */
import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, paid, plans, trained, words } from './office.ts';

const SPENT = 'Kinh phí thực hiện (đồng)';
const money = (title: string, head = SPENT, row = '3500000', year = '2026') =>
  paid(title, 'Mã đơn vị;04', `Năm;${year}`, `Nội dung;${head}`, `HM-2.5;${row}`);

describe('a title over money spent', () => {
  test.each([
    'DỰ TOÁN KINH PHÍ NĂM 2026',
    'KHÁI TOÁN KINH PHÍ THỰC HIỆN ĐỀ ÁN 520 NĂM 2026',
    'KẾ HOẠCH KINH PHÍ NĂM 2026',
    'NHU CẦU KINH PHÍ NĂM 2026',
    'NHU CẦU SỬ DỤNG KINH PHÍ',
    'BIỂU DỰ TRÙ KINH PHÍ',
    'BÁO CÁO DỰ TOÁN KINH PHÍ NĂM 2026',
    'DỰ TOÁN KINH PHÍ KẾ HOẠCH 520 NĂM 2026',
    'PHÂN BỔ KINH PHÍ NĂM 2026',
    'DỰ KIẾN KINH PHÍ NĂM 2026',
    'KINH PHÍ (DỰ TOÁN)',
  ])('that says it was planned is an error: %s', (title) => {
    const read = money(title);
    expect([figures(read), faults(read)]).toEqual([['-'], ['title-contradicts A2']]);
  });

  test.each([
    'THỰC HIỆN SO VỚI DỰ TOÁN NĂM 2026',
    'TÌNH HÌNH SỬ DỤNG DỰ TOÁN NĂM 2026',
    'DỰ TOÁN VÀ QUYẾT TOÁN NĂM 2026',
    'DỰ TOÁN, KINH PHÍ ĐÃ SỬ DỤNG NĂM 2026',
    'KINH PHÍ SỬ DỤNG TRONG DỰ TOÁN NĂM 2026',
    'KẾT QUẢ PHÂN BỔ VÀ SỬ DỤNG KINH PHÍ NĂM 2026',
    'KINH PHÍ THỰC HIỆN KẾ HOẠCH 520 NĂM 2026',
    'KINH PHÍ KẾ HOẠCH 520 NĂM 2026',
    'KINH PHÍ CHƯƠNG TRÌNH MỤC TIÊU NĂM 2026',
    'CHI CỤC DÂN SỐ – KẾ HOẠCH HÓA GIA ĐÌNH',
    'PHÒNG TÀI CHÍNH - KẾ HOẠCH',
    '(Theo Kế hoạch số 12/KH-UBND ngày 05/01/2026)',
    '(Kèm theo Kế hoạch số 12/KH-UBND)',
  ])('that names a plan or a programme leaves it so: %s', (title) => {
    const read = money(title);
    expect([figures(read), faults(read)]).toEqual([['04 HM-2.5 2026 not-reported 3500000'], []]);
  });

  test.each([
    'NHU CẦU KINH PHÍ NĂM 2027',
    'ĐỀ NGHỊ CẤP KINH PHÍ NĂM 2027',
    'PHƯƠNG ÁN PHÂN BỔ NĂM 2027',
  ])('is an error over money given where nobody has given it yet: %s', (title) => {
    const given = money(title, 'Kinh phí giao (đồng)', '3500000', '2027');
    expect([figures(given), faults(given)]).toEqual([['-'], ['title-contradicts A2']]);
  });

  test.each(['GIAO DỰ TOÁN NĂM 2027', 'DỰ TOÁN KINH PHÍ NĂM 2027', 'KẾ HOẠCH KINH PHÍ NĂM 2027'])(
    'is none over money given: %s',
    (title) => {
      const given = money(title, 'Kinh phí giao (đồng)', '3500000', '2027');
      expect([figures(given), faults(given)]).toEqual([
        ['04 HM-2.5 2027 3500000 not-reported'],
        [],
      ]);
      const both = money(
        title.replace('2027', '2026'),
        'Dự toán (đồng);Thực hiện (đồng)',
        '3500000;3400000',
      );
      expect([figures(both), faults(both)]).toEqual([['04 HM-2.5 2026 3500000 3400000'], []]);
    },
  );

  test('is the name of its file, and stands over years as columns', () => {
    const rows = `Nguồn;BC\nMã đơn vị;04\nNăm;2026\nNội dung;${SPENT}\nHM-2.5;3500000\n`;
    const named = office({ 'kinh-phi/du-toan-2026.csv': rows });
    expect(faults(named)).toEqual(['title-contradicts 4']);
    const years = (kind: string) =>
      paid(
        ...['DỰ TOÁN KINH PHÍ', 'Mã đơn vị;04', `Loại số;${kind}`, '(đồng)'],
        ...['Nội dung;2025;2026', 'HM-2.5;3400000;3500000'],
      );
    expect(faults(years('kinh phí sử dụng'))).toEqual(['title-contradicts A2']);
    expect(faults(years('kinh phí giao'))).toEqual([]);
    expect(faults(years('số in trong biểu'))).toEqual([]);
  });

  test('obeyed publishes money given, or what the title now says', () => {
    const told = words(money('DỰ TOÁN KINH PHÍ NĂM 2026'));
    expect(told).toContain('đã được giao thì ghi ở cột “Kinh phí giao”');
    expect(told).not.toContain('Mục tiêu');
    const given = money('DỰ TOÁN KINH PHÍ NĂM 2026', 'Kinh phí giao (đồng)');
    expect(figures(given)).toEqual(['04 HM-2.5 2026 3500000 not-reported']);
    const renamed = money('KINH PHÍ SỬ DỤNG NĂM 2026');
    expect(figures(renamed)).toEqual(['04 HM-2.5 2026 not-reported 3500000']);
  });
});

describe('words beside and between money spent', () => {
  test('that say it was planned are an error; beside money given they are no more than a group', () => {
    const rows = (head: string, heading: string, row: string) =>
      paid('Mã đơn vị;04', 'Năm;2026', `Nội dung;${head}`, heading, `HM-2.5;${row}`);
    const spent = rows(SPENT, 'II. Dự toán năm 2026;', '3500000');
    expect(faults(spent)).toEqual(['words-contradict A5']);
    expect(words(spent)).toContain('ghi ở cột “Kinh phí giao”, rồi xóa dòng này');
    const both = rows(
      'Kinh phí giao (đồng);Kinh phí sử dụng (đồng)',
      'I. Dự toán giao đầu năm;;',
      '3500000;3400000',
    );
    expect(figures(both)).toEqual(['04 HM-2.5 2026 3500000 3400000']);
    const noted = money('KINH PHÍ', `${SPENT};Ghi chú`, '3500000;dự toán năm 2026');
    const given = 'Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Ghi chú';
    expect(faults(money('KINH PHÍ', given, '3500000;3400000;dự toán năm 2026'))).toEqual([]);
    expect(faults(noted)).toEqual(['words-contradict C6']);
  });
});

describe('a title over people trained', () => {
  const course = (title: string, day = '31/12/2025') =>
    trained(
      ...[title, 'Mã đơn vị;07543', 'Đối tượng;Tuyến xã', `Tính đến ngày;${day}`],
      ...['Tên lớp;Tổng số thuộc diện;Số đã học', 'Bảng kiểm viên uống tránh thai;11;9'],
    );

  test.each([
    'DỰ KIẾN ĐÀO TẠO, BỒI DƯỠNG NĂM 2026',
    'KẾ HOẠCH MỞ LỚP NĂM 2026',
    'KẾ HOẠCH MỞ LỚP NĂM 2025',
    'DỰ KIẾN ĐÀO TẠO',
  ])('that says they will be is an error: %s', (title) => {
    const read = course(title);
    expect([figures(read), faults(read)]).toEqual([['-'], ['title-contradicts A2']]);
    expect(words(read)).toContain('thì bỏ: bảng này chỉ nhận số đã học');
  });

  test.each([
    'KẾT QUẢ ĐÀO TẠO NĂM 2025 VÀ DỰ KIẾN NĂM 2026',
    'KẾT QUẢ THỰC HIỆN KẾ HOẠCH ĐÀO TẠO NĂM 2025',
    '(Kèm theo Kế hoạch số 12/KH-UBND)',
    'CHI CỤC DÂN SỐ – KẾ HOẠCH HÓA GIA ĐÌNH',
  ])('leaves them so: %s', (title) => {
    const read = course(title);
    expect([figures(read), faults(read)]).toEqual([['07543 TX-08 9 not-reported'], []]);
  });
});

describe('an estimate among years as columns', () => {
  const NOTE = '* Số ước thực hiện cả năm;;';
  const years = (head: string, ...below: readonly string[]) =>
    observed('Mã đơn vị;04', head, 'SO-SINH;80;75', ...below);

  test.each([
    ['footnote', 'Nội dung;2024;2025*', [NOTE]],
    ['note', 'Nội dung;2024;2025;Ghi chú', []],
  ])('is asked of its column, not of the row with all its years: %s', (where, head, below) => {
    const isNote = where === 'note';
    const read = (each: string) =>
      isNote ? observed('Mã đơn vị;04', each, 'SO-SINH;80;75;ước tính') : years(each, ...below);
    const told = words(read(head));
    expect(told).toContain('ở cột có tiêu đề như “Ước thực hiện năm 2025”');
    expect(told).not.toContain('Trạng thái');
    const obeyed = read(head.replace(/2025\*?/, 'Ước thực hiện năm 2025'));
    expect(obeyed.data?.observation.map(({ period, status }) => [period, status])).toEqual([
      ['2024', null],
      ['2025', 'ước tính'],
    ]);
  });

  test('under a heading has its row deleted, as a plan has', () => {
    const table = (head: string, heading: readonly string[], row: string) =>
      observed('Mã đơn vị;04', head, 'SO-SINH;80;75', ...heading, row);
    const asked = (heading: string) =>
      words(table('Nội dung;2024;2025', [heading], 'PN-15-49;900;910'));
    expect(asked('II. Chỉ tiêu kế hoạch giao;;')).toContain(
      'số kế hoạch ghi ở cột riêng, tiêu đề có năm của nó, như “Kế hoạch năm 2025”, rồi xóa dòng này;',
    );
    expect(asked('II. Số sơ bộ;;')).toContain('như “Năm 2025 (sơ bộ)”');
    expect(asked('II. Số sơ bộ;;')).toContain(', rồi xóa dòng này;');
    const obeyed = table('Nội dung;2024;2025;Kế hoạch năm 2025', [], 'PN-15-49;;;910');
    expect([faults(obeyed), plans(obeyed)]).toEqual([[], ['KH-04-PN-15-49-2025 910']]);
  });
});

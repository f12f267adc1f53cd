/** What words below figures and beside them say of how much of a unit is counted. */
import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, paid, trained, words } from '../office.ts';

const isRead = (read: ReturnType<typeof observed>) => read.data !== null;

/** A ward's births with a note, as printed, or with a line below them. */
const noted = (note: string, unit = '01273', value = '74', status = '') =>
  observed(
    'Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Trạng thái;Ghi chú',
    `${unit};SO-SINH;2025;${value};${status};${note}`,
  );
const printed = (text: string) =>
  observed('Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Nguyên văn', `01273;SO-SINH;2025;74;${text}`);
const below = (line: string, ...units: readonly string[]) =>
  observed(
    'Mã đơn vị;Chỉ tiêu;Năm;Giá trị',
    ...(units.length > 0 ? units : ['01273']).map((unit) => `${unit};SO-SINH;2025;74`),
    '',
    line,
  );

const PARTS = [
  'chưa có báo cáo của thôn Đông và thôn Đoài',
  'Thôn Đông chưa nộp báo cáo',
  '4 thôn vùng cao sẽ có báo cáo bổ sung sau',
  'Thôn Đông và thôn Đoài vẫn chưa gửi số liệu',
  'Còn 02 thôn chưa gửi số liệu',
  'mới tổng hợp được 7/16 thôn',
  'Mới có số liệu của 7 tổ dân phố',
  'chưa có số của 3 thôn',
  'chưa bao gồm thôn Đông',
  'Thiếu số liệu tổ 5',
  'thiếu báo cáo của xóm Nà Lũng',
  'một số tổ dân phố chưa báo cáo',
  'chưa cập nhật số liệu 3 xóm',
  'không tính 2 thôn vùng cao',
  '12/16 thôn đã báo cáo',
  '7/16 thôn',
  'chưa tính khu công nghiệp',
];

const WHOLE = [
  'số liệu của 16/16 thôn',
  'đã tổng hợp đủ 16 thôn',
  'tổ chức tại 7/16 thôn',
  '7/16 thôn có cộng tác viên',
  'chưa có cộng tác viên ở tổ 5',
  'Thôn Đông chưa có nhà văn hóa',
  'Thôn Đông không có trẻ sinh',
  'chưa có thôn nào có cộng tác viên',
  'chưa tổ chức được ở 3 thôn',
  'Số liệu do 16 thôn gửi',
  'đã gồm số của 2 thôn mới sáp nhập',
  'trong đó có 12 trẻ là con thứ 3',
  'Cộng tác viên thôn Đông tổng hợp',
  'gồm cả trẻ sinh ngoài bệnh viện',
];

describe('a part of a unit that is not counted', () => {
  test.each(PARTS)('is told in a note, as printed and below: %s', (said) => {
    expect(faults(noted(said))).toEqual(['words-contradict F3']);
    expect(faults(printed(said))).toEqual(['words-contradict E3']);
    expect(faults(below(`Ghi chú: ${said}.`))).toContain('words-contradict 5');
  });

  test.each(WHOLE)('is none where words tell how it was counted, or done: %s', (said) => {
    expect(isRead(noted(said))).toBe(true);
    expect(isRead(printed(said))).toBe(true);
    expect(isRead(below(`Ghi chú: ${said}.`))).toBe(true);
  });

  test('goes in where its row says that it is preliminary, and without a figure', () => {
    const said = 'chưa có báo cáo của thôn Đông';
    expect(words(noted(said))).toContain('“sơ bộ” ở cột “Trạng thái”');
    expect(figures(noted(said, '01273', '74', 'sơ bộ'))).toEqual(['01273 SO-SINH 2025 74']);
    expect(isRead(noted(said, '01273', '…'))).toBe(true);
  });

  test('may be a commune, where figures are of what is above it alone', () => {
    const late = ['Còn 2 xã chưa gửi báo cáo', 'Phường Thục Phán chưa nộp báo cáo'];
    expect(late.map((line) => isRead(below(line, '04')))).toEqual([false, false]);
    expect(late.map((line) => isRead(noted(line, '04')))).toEqual([false, false]);
    expect(late.map((line) => isRead(below(line, '01279', '99001')))).toEqual([true, true]);
  });
});

/** Who learnt in a commune, and what was given to it. */
const learnt = (note: string, line = '') =>
  trained(
    'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số đã học;Ghi chú',
    `01273;Cộng tác viên;CTV-02;31/12/2025;7;${note}`,
    ...(line ? ['', line] : []),
  );
const given = (note: string, line = '', unit = '01273') =>
  paid(
    'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Ghi chú',
    `${unit};2025;HM-2.2;5000000;${note}`,
    ...(line ? ['', line] : []),
  );

describe('others that are counted as well', () => {
  test.each([
    'số trên gồm cả cộng tác viên phường Nùng Trí Cao',
    'gồm cả CTV phường Nùng Trí Cao',
    'lớp mở chung, số trên gồm cả cộng tác viên phường Nùng Trí Cao',
    'Trong đó có cộng tác viên của phường Nùng Trí Cao học ghép',
    'cộng tác viên phường Nùng Trí Cao học ghép',
    'kể cả học viên của xã Bình Minh',
    'Gồm cả 3 CTV của các xã lân cận',
    'tính cả 2 người của phường khác',
    'số liệu của 4 xã trong cụm',
  ])('are told beside learners and below them: %s', (said) => {
    expect([learnt(said), learnt('', `Ghi chú: ${said}.`)].map(isRead)).toEqual([false, false]);
  });

  test.each([
    'lớp mở chung cho 4 xã',
    'lớp tổ chức chung cho 3 xã tại phường Nùng Trí Cao',
    'học tại phường Nùng Trí Cao',
    'học ghép với phường Nùng Trí Cao',
    'gồm cả cộng tác viên 16 thôn',
    'gồm cả cộng tác viên kiêm y tế thôn',
    'gồm cả cộng tác viên phường Thục Phán mới sáp nhập',
    'truyền thông lồng ghép cho phường Nùng Trí Cao',
    'gồm cả công chức xã phụ trách dân số',
    'gồm cả cấp xã và cấp thôn',
    'gồm cả cộng tác viên học tại xã Bình Minh',
    'không tính cộng tác viên phường Nùng Trí Cao',
    'chuyển từ phường Nùng Trí Cao sang',
  ])('are none where others have their own figures: %s', (said) => {
    expect([learnt(said), learnt('', `Ghi chú: ${said}.`)].map(isRead)).toEqual([true, true]);
  });

  test.each([
    'giao cho Trung tâm Y tế khu vực để thực hiện tại 4 xã',
    'Kinh phí trên giao chung cho 4 xã',
    'dùng chung cho cụm 3 xã',
    'bao gồm kinh phí của phường Nùng Trí Cao',
  ])('are told of money, but not of what is above them: %s', (said) => {
    expect([given(said), given('', `Ghi chú: ${said}.`)].map(isRead)).toEqual([false, false]);
    expect(isRead(given(said, '', '04'))).toBe(true);
  });

  test.each([
    'chưa có cộng tác viên tại 2 thôn',
    'thực hiện tại 16 thôn',
    'không tổ chức được tại thôn Đông',
    'phối hợp với phường Nùng Trí Cao',
    'sáp nhập từ 2 xã',
    'gộp kinh phí của 3 xã cũ',
    'đứng thứ 2 trong 4 xã',
  ])('are none where it is told how it was spent: %s', (said) => {
    expect([given(said), given('', `Ghi chú: ${said}.`)].map(isRead)).toEqual([true, true]);
  });

  test('are told of whose figures these are', () => {
    const rows = 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Nguồn;Ghi chú\n01273;SO-SINH;2025;74;BC;';
    const of = (note: string) => office({ 'so-lieu/a.csv': `${rows}${note}\n` });
    expect(faults(of('gồm cả trẻ của phường Nùng Trí Cao'))).toEqual(['words-contradict F2']);
    expect(faults(of('gồm cả trẻ sinh tại phường Nùng Trí Cao'))).toEqual([]);
  });
});

describe('a title of several communes', () => {
  const titled = (title: string, ...units: readonly string[]) =>
    observed(
      title,
      'Mã đơn vị;Chỉ tiêu;Năm;Giá trị',
      ...units.map((unit) => `${unit};SO-SINH;2025;74`),
    );

  test.each([
    'KẾT QUẢ NĂM 2025 CỤM CÁC PHƯỜNG THỤC PHÁN, NÙNG TRÍ CAO',
    'KẾT QUẢ NĂM 2025 CÁC PHƯỜNG THỤC PHÁN, TÂN GIANG',
    'KẾT QUẢ NĂM 2025 PHƯỜNG THỤC PHÁN VÀ PHƯỜNG NÙNG TRÍ CAO',
    'KẾT QUẢ NĂM 2025 PHƯỜNG THỤC PHÁN VÀ NÙNG TRÍ CAO',
    'KẾT QUẢ NĂM 2025 PHƯỜNG NÙNG TRÍ CAO, PHƯỜNG THỤC PHÁN',
    'KẾT QUẢ NĂM 2025 CỤM 3 XÃ',
    'KẾT QUẢ TẠI 4 XÃ NĂM 2025',
    'TỔNG HỢP SỐ LIỆU CÁC PHƯỜNG THỤC PHÁN, NÙNG TRÍ CAO',
  ])('is an error over one of them, and none over all: %s', (title) => {
    const code = ['title-contradicts A2'];
    expect(faults(titled(title, '01273'))).toEqual(code);
    const said = observed(title, 'Mã đơn vị;01273', 'Nội dung;2025', 'SO-SINH;74');
    expect(faults(said)).toEqual(code);
    expect(isRead(titled(title, '01273', '01279', '99001'))).toBe(true);
  });

  test.each([
    'BIỂU 2 PHƯỜNG THỤC PHÁN NĂM 2025',
    'KẾT QUẢ QUÝ IV VÀ CẢ NĂM 2025 PHƯỜNG THỤC PHÁN',
    'KẾT QUẢ PHƯỜNG THỤC PHÁN NĂM 2025 VÀ PHƯƠNG HƯỚNG NĂM 2026',
    'KẾT QUẢ CÔNG TÁC DÂN SỐ VÀ PHÁT TRIỂN PHƯỜNG THỤC PHÁN NĂM 2025',
    'SỐ LIỆU PHƯỜNG THỤC PHÁN SAU SẮP XẾP TỪ 3 PHƯỜNG NĂM 2025',
    'KẾT QUẢ NĂM 2025 PHƯỜNG THỤC PHÁN, TỈNH CAO BẰNG',
  ])('is no title of one: %s', (title) => {
    expect(isRead(titled(title, '01273'))).toBe(true);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { found, readFiles, wordsOf } from '../data-folder.ts';

beforeEach(() => {
  vi.stubEnv('DAN_SO_MO_TODAY', '2026-09-30');
});
afterEach(() => vi.unstubAllEnvs());

const catalogues = {
  'chi-tieu.csv': `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Tính theo;Định nghĩa
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;thời kỳ;Số trẻ
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;;Số con
DAN-SO;Dân số;Dân số;người;số đếm;thời điểm;Số người
KHAC;Việc khác;Khác;việc;số đếm;;Số việc
`,
  'van-ban.csv': `Mã văn bản;Cơ quan ban hành;Ngày ban hành;Trích yếu
BC;UBND tỉnh Cao Bằng;;Báo cáo chưa ghi ngày
KH-2025;UBND tỉnh Cao Bằng;10/02/2025;Kế hoạch năm 2025
BC-2025;UBND tỉnh Cao Bằng;20/12/2025;Báo cáo năm 2025
`,
};

const rows = (...lines: string[]) => ({
  ...catalogues,
  'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn;Trạng thái\n${lines.join('\n')}\n`,
});

describe('a result of a period that is not over', () => {
  test('is no whole one, of what happens over a time', () => {
    expect(found(rows('04;SO-SINH;2026;700;BC'))).toEqual(['year-future C2']);
    expect(found(rows('04;TFR;2026;2,1;BC'))).toEqual(['year-future C2']);
    expect(found(rows('04;SO-SINH;6 tháng cuối năm 2026;70;BC'))).toEqual(['year-future C2']);
    expect(wordsOf(rows('04;SO-SINH;2026;700;BC'), 'year-future')).toEqual([
      '“2026” chưa hết, chưa thể có kết quả.',
    ]);
  });

  test('is one of what is counted on a day, of a part that is over, and of a year that nearly is', () => {
    expect(found(rows('04;DAN-SO;2026;90000;BC', '04;KHAC;2026;7;BC'))).toEqual([]);
    expect(found(rows('04;SO-SINH;9 tháng đầu năm 2026;70;BC'))).toEqual([]);
    vi.stubEnv('DAN_SO_MO_TODAY', '2026-11-16');
    expect(found(rows('04;SO-SINH;2026;700;BC'))).toEqual([]);
    vi.stubEnv('DAN_SO_MO_TODAY', '2026-11-15');
    expect(found(rows('04;SO-SINH;2026;700;BC'))).toEqual(['year-future C2']);
  });

  test('of a month is one where it was closed ten days before its end', () => {
    expect(found(rows('04;SO-SINH;Tháng 9/2026;70;BC'))).toEqual([]);
    vi.stubEnv('DAN_SO_MO_TODAY', '2026-09-20');
    expect(found(rows('04;SO-SINH;Tháng 9/2026;70;BC'))).toEqual([]);
    vi.stubEnv('DAN_SO_MO_TODAY', '2026-09-19');
    expect(found(rows('04;SO-SINH;Tháng 9/2026;70;BC'))).toEqual(['year-future C2']);
  });

  test('is a plan first; a part of it is offered where that was over', () => {
    const remedy = (line: string) => readFiles(rows(line)).problems[0]?.remedy ?? '';
    const plan = /^số dự kiến, kế hoạch thì chuyển sang bảng “Mục tiêu” \(thư mục muc-tieu\); /;
    for (const line of ['2026;700;BC', '2027;700;BC', '2025;700;KH-2025'])
      expect(remedy(`04;SO-SINH;${line}`)).toMatch(plan);
    expect(remedy('04;SO-SINH;2026;700;BC')).toContain('như “6 tháng đầu năm 2026”');
    expect(remedy('04;SO-SINH;2026;700;BC-2025')).not.toContain('một phần của kỳ');
    expect(remedy('04;SO-SINH;Tháng 3/2026;70;BC-2025')).not.toContain('Tháng 3/2026');
    expect(remedy('04;SO-SINH;Quý I/2025;70;KH-2025')).toContain('như “Tháng 1/2025”');
    expect(remedy('04;SO-SINH;2027;700;BC')).toContain('ghi kỳ đúng trong sổ gốc');
  });

  test('may be expected, and may be none', () => {
    expect(found(rows('04;SO-SINH;2026;700;BC;ước tính'))).toEqual([]);
    expect(found(rows('04;SO-SINH;2026;;BC', '04;TFR;2026;-;BC'))).toEqual([]);
  });

  test('is told once for a table, with the head of a column of estimates where years are columns', () => {
    const wide = (head: string) => ({
      ...catalogues,
      'so-lieu.csv': `Mã đơn vị;04\nNguồn;BC\nNội dung;2025;${head}\nSố trẻ sinh ra;800;600\nTổng tỷ suất sinh;2,1;2,0\n`,
    });
    expect(found(wide('2026'))).toEqual(['year-future C4']);
    const remedy = readFiles(wide('2026')).problems[0]?.remedy;
    expect(remedy).toContain('nếu là số ước cả kỳ, ghi tiêu đề cột là “Ước thực hiện năm 2026”');
    expect(found(wide('Ước thực hiện năm 2026'))).toEqual([]);
  });
});

describe('a result of a period that was not over when its document was issued', () => {
  test('is from another document, or no result', () => {
    expect(found(rows('04;SO-SINH;2025;700;KH-2025'))).toEqual(['year-future E2']);
    expect(wordsOf(rows('04;TFR;2025;2;KH-2025'), 'year-future')).toEqual([
      'Nguồn “KH-2025” ban hành ngày 10/02/2025, khi “2025” chưa hết, chưa thể có kết quả.',
    ]);
  });

  test('is one where it nearly was, or is said to be an estimate, or of an earlier period', () => {
    expect(found(rows('04;SO-SINH;2025;700;BC-2025', '04;SO-SINH;2024;700;KH-2025'))).toEqual([]);
    expect(found(rows('04;SO-SINH;2025;700;KH-2025;ước tính'))).toEqual([]);
    expect(found(rows('04;SO-SINH;2025;700;BC', '04;DAN-SO;2025;90000;KH-2025'))).toEqual([]);
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { close } from '../../scripts/close.ts';
import { readGrids } from '../../src/table/read-grids.ts';
import { catalogues } from '../data-folder.ts';
import { listening } from '../speech.ts';
import { temporaryFolder } from '../temporary.ts';

const UNITS = `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Mô phỏng
VN;Việt Nam;quốc gia;;
24;Tỉnh Bắc Ninh;tỉnh;VN;
24001;Xã Một;xã;24;
24002;Xã Hai;xã;24;
24003;Xã Ba;xã;24;
99;Thành phố Mẫu;tỉnh;VN;có
99001;Xã Mẫu;xã;99;có
`;
const FORM = `Mã biểu;A
Tên biểu;Biểu A, {kỳ}
Bảng;so-lieu
Phần;STT;Lời in;Lấy của;Lấy cột;Lấy kỳ
cột;;Nội dung;;tên dòng;
cột;;Trong kỳ;;Giá trị;kỳ này
dòng;1;Số trẻ sinh ra;SO-SINH;;
dòng;2;Số trẻ là con thứ 2;SO-SINH-2;;
thời hạn;;trước ngày 05 tháng sau;;;
`;
const ADDED = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Cách gộp;Định nghĩa
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;cộng;Số trẻ
SO-SINH-2;Số trẻ là con thứ 2;Mức sinh;trẻ;số đếm;cộng;Số trẻ
`;
const FIGURES = `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn
24001;SO-SINH;Quý III/2024;50;BC
24001;SO-SINH-2;Quý III/2024;20;BC
24002;SO-SINH;Quý III/2024;60;BC
`;

function run(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const files = {
    ...catalogues,
    'don-vi.csv': UNITS,
    'chi-tieu.csv': ADDED,
    'bieu-mau-chinh-thuc/a.csv': FORM,
    'so-lieu.csv': FIGURES,
    ...more,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const out = join(folder, 'ra');
  const told = listening();
  const act = () => close([...args, '--data', folder, '--out', out], told);
  return { out, act, told };
}

const ASK = ['--form', 'A', '--unit', '24', '--period', 'Quý III/2024'];

const rowsIn = (out: string) =>
  readFileSync(join(out, 'tinh-hinh.csv'), 'utf8').trim().replaceAll('"', '').split('\r\n');

/** The rows of the summed form, and what stands below it. */
function sumIn(out: string) {
  const sum = readGrids(readFileSync(join(out, 'tong-hop-a-24-2024-q3.docx')), 'document');
  return typeof sum === 'string' ? [] : (sum[0]?.rows.slice(-4) ?? []);
}

describe('npm run close', () => {
  test('marks what is simulated in each file that can be read', () => {
    const { out, act } = run(['--form', 'A', '--unit', '99', '--period', 'Quý III/2024']);
    expect(act()).toBe(0);
    const table = rowsIn(out);
    expect(table[0]?.endsWith(';Mô phỏng')).toBe(true);
    expect(table.slice(1)).toEqual(['99001;Xã Mẫu;A;chưa có;0;2;mọi ô;trước ngày 05 tháng sau;có']);
    const letter = readFileSync(join(out, 'con-thieu', '99001-xa-mau.txt'), 'utf8');
    expect(letter.startsWith('SỐ LIỆU MÔ PHỎNG')).toBe(true);
  });

  test('writes who is in, the sum, and a message with the form for each unit that owes', () => {
    const { out, act, told } = run(ASK);
    expect(act()).toBe(0);
    expect(readdirSync(out)).toEqual([
      'con-thieu',
      'tinh-hinh.csv',
      'tong-hop-a-24-2024-q3.docx',
      'tong-hop-a-24-2024-q3.xlsx',
    ]);
    expect(rowsIn(out).slice(1)).toEqual([
      '24001;Xã Một;A;đủ;2;0;;trước ngày 05 tháng sau',
      '24002;Xã Hai;A;một phần;1;1;“Số trẻ là con thứ 2”, cột “Trong kỳ”;trước ngày 05 tháng sau',
      '24003;Xã Ba;A;chưa có;0;2;mọi ô;trước ngày 05 tháng sau',
    ]);
    expect(readdirSync(join(out, 'con-thieu'))).toEqual([
      ...['24002-xa-hai.txt', '24003-xa-ba.txt'],
      ...['a-24002-2024-q3.docx', 'a-24003-2024-q3.docx'],
    ]);
    const letter = readFileSync(join(out, 'con-thieu', '24002-xa-hai.txt'), 'utf8');
    expect(letter.split('\n')).toEqual([
      'Kính gửi: Xã Hai',
      'Kỳ quý III/2024, đơn vị còn 1 biểu chưa đủ số liệu:',
      '1. “Biểu A, quý III/2024” (thời hạn: trước ngày 05 tháng sau): còn 1 ô chưa có số liệu:',
      '   - “Số trẻ là con thứ 2”, cột “Trong kỳ”',
      'Đề nghị đơn vị điền vào tệp biểu kèm theo và gửi lại. Nội dung nào không có thì ghi “-”; không ghi 0 thay cho số chưa có.',
      'Tệp kèm theo: a-24002-2024-q3.docx',
      '',
    ]);
    expect(told.said.stdout).toContain('A: 3 đơn vị, 1 đủ, 1 một phần, 1 chưa có.');
    expect(told.said.stdout).toContain('Chưa khai báo đơn vị nào phải nộp');
  });

  test('a sum that lacks a unit stays blank, and names who is missing', () => {
    const { out, act } = run(ASK);
    act();
    expect(sumIn(out)).toEqual([
      ['Số trẻ sinh ra', '.....'],
      ['Số trẻ là con thứ 2', '.....'],
      ['Chưa cộng, mới có 2/3 đơn vị; chưa có số: Xã Ba: “Số trẻ sinh ra”, cột “Trong kỳ”.'],
      [
        'Chưa cộng, mới có 1/3 đơn vị; chưa có số: Xã Hai, Xã Ba: “Số trẻ là con thứ 2”, cột “Trong kỳ”.',
      ],
    ]);
    const whole = `${FIGURES}24002;SO-SINH-2;Quý III/2024;3;BC
24003;SO-SINH;Quý III/2024;10;BC
24003;SO-SINH-2;Quý III/2024;0;BC
`;
    const full = run(ASK, { 'so-lieu.csv': whole });
    full.act();
    expect(sumIn(full.out).slice(1, 3)).toEqual([
      ['Số trẻ sinh ra', '120'],
      ['Số trẻ là con thứ 2', '23'],
    ]);
    expect(existsSync(join(full.out, 'con-thieu'))).toBe(false);
  });

  test('owes is who is asked by the reports of the site: for some indicators, in some years', () => {
    const site = (reports: readonly unknown[]) => ({
      'site.json': JSON.stringify({ ...JSON.parse(catalogues['site.json'] ?? '{}'), reports }),
    });
    const report = { below: '24', datasets: ['so-lieu'], indicators: ['SO-SINH'], from: 2020 };
    const { out, act, told } = run(ASK, site([report]));
    act();
    expect(rowsIn(out).slice(1)).toEqual([
      '24001;Xã Một;A;đủ;2;0;;trước ngày 05 tháng sau',
      '24002;Xã Hai;A;đủ;1;0;;trước ngày 05 tháng sau',
      '24003;Xã Ba;A;chưa có;0;1;mọi ô;trước ngày 05 tháng sau',
    ]);
    expect(told.said.stdout).not.toContain('Chưa khai báo');
    const before = run(ASK, site([{ ...report, to: 2023 }]));
    before.act();
    expect(
      rowsIn(before.out)
        .slice(1)
        .map((row) => row.split(';')[3]),
    ).toEqual([...['không phải nộp', 'không phải nộp', 'không phải nộp']]);
    expect(existsSync(join(before.out, 'con-thieu'))).toBe(false);
  });

  test('several forms are closed at once: a unit has one message for all that it owes', () => {
    const other = FORM.replaceAll('Mã biểu;A', 'Mã biểu;B').replace('Biểu A', 'Biểu B');
    const late = other.replace(/thời hạn;.*\n/, '');
    const duty = `Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc;Thời hạn;Đơn vị phải làm;Bảng;Từ năm;Đến năm;Nguồn
NV1;24;UBND cấp xã;Báo cáo;trước ngày 10 tháng 12 hàng năm;cấp xã;so-lieu;2024;2030;BC
`;
    const { out, act } = run([...ASK, '--form', 'B'], {
      'bieu-mau-chinh-thuc/b.csv': late,
      'nhiem-vu.csv': duty,
    });
    act();
    expect(readdirSync(join(out, 'con-thieu'))).toEqual([
      ...['24002-xa-hai.txt', '24003-xa-ba.txt', 'a-24002-2024-q3.docx', 'a-24003-2024-q3.docx'],
      ...['b-24002-2024-q3.docx', 'b-24003-2024-q3.docx'],
    ]);
    const letter = readFileSync(join(out, 'con-thieu', '24003-xa-ba.txt'), 'utf8');
    expect(letter.split('\n').slice(1, 4)).toEqual([
      'Kỳ quý III/2024, đơn vị còn 2 biểu chưa đủ số liệu:',
      '1. “Biểu A, quý III/2024” (thời hạn: trước ngày 05 tháng sau): chưa có số liệu nào.',
      '2. “Biểu B, quý III/2024” (thời hạn: trước ngày 10 tháng 12 hàng năm): chưa có số liệu nào.',
    ]);
  });

  test('never writes into a folder that is there', () => {
    const { act } = run(ASK);
    act();
    expect(act).toThrow('Đã có');
  });

  test.each([
    [['--form', 'A', '--unit', '24'], 'Cách dùng'],
    [['--form', 'A', '--unit', '24003', '--period', '2024'], 'Không có đơn vị trực thuộc'],
  ])('%j is refused: %s', (args, words) => {
    expect(run(args).act).toThrow(words);
  });
});

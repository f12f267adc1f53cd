import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

function run(...args: string[]) {
  const folder = temporaryFolder();
  const files = {
    ...catalogues,
    'don-vi.csv': UNITS,
    'chi-tieu.csv': ADDED,
    'bieu-mau-chinh-thuc/a.csv': FORM,
    'so-lieu.csv': FIGURES,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const out = join(folder, 'ra');
  const act = () => close([...args, '--data', folder, '--out', out], listening());
  return { out, act };
}

const ASK = ['--form', 'A', '--unit', '24', '--period', 'Quý III/2024'];

describe('npm run close', () => {
  test('marks what is simulated in each file that can be read', () => {
    const { out, act } = run('--form', 'A', '--unit', '99', '--period', 'Quý III/2024');
    expect(act()).toBe(0);
    const table = readFileSync(join(out, 'tinh-hinh.csv'), 'utf8').trim().split('\r\n');
    expect(table[0]?.endsWith(';Mô phỏng')).toBe(true);
    expect(table.slice(1)).toEqual(['99001;Xã Mẫu;chưa có;0;2;có']);
    const letter = readFileSync(join(out, 'con-thieu', 'a-99001-2024-q3.txt'), 'utf8');
    expect(letter.startsWith('SỐ LIỆU MÔ PHỎNG')).toBe(true);
  });

  test('writes who is in, the sum, and a message with the form for each unit that owes', () => {
    const { out, act } = run(...ASK);
    expect(act()).toBe(0);
    expect(readdirSync(out)).toEqual([
      'con-thieu',
      'tinh-hinh.csv',
      'tong-hop-a-24-2024-q3.docx',
      'tong-hop-a-24-2024-q3.xlsx',
    ]);
    const sum = readGrids(readFileSync(join(out, 'tong-hop-a-24-2024-q3.docx')), 'document');
    expect(typeof sum === 'string' ? sum : sum[0]?.rows.slice(-4)).toEqual([
      ['Số trẻ sinh ra', '110'],
      ['Số trẻ là con thứ 2', '20'],
      ['2/3 đơn vị; chưa có số: Xã Ba. Ở các ô: “Số trẻ sinh ra”, cột “Trong kỳ”.'],
      ['1/3 đơn vị; chưa có số: Xã Hai, Xã Ba. Ở các ô: “Số trẻ là con thứ 2”, cột “Trong kỳ”.'],
    ]);
    const table = readFileSync(join(out, 'tinh-hinh.csv'), 'utf8').trim().split('\r\n');
    expect(table.slice(1)).toEqual([
      '24001;Xã Một;đủ;2;0',
      '24002;Xã Hai;một phần;1;1',
      '24003;Xã Ba;chưa có;0;2',
    ]);
    expect(readdirSync(join(out, 'con-thieu'))).toEqual([
      ...['a-24002-2024-q3.docx', 'a-24002-2024-q3.txt'],
      ...['a-24003-2024-q3.docx', 'a-24003-2024-q3.txt'],
    ]);
    const letter = readFileSync(join(out, 'con-thieu', 'a-24002-2024-q3.txt'), 'utf8');
    expect(letter.split('\n').slice(0, 3)).toEqual([
      'Kính gửi: Xã Hai',
      'Biểu “Biểu A, quý III/2024”, kỳ quý III/2024, còn 1 ô chưa có số liệu:',
      '- “Số trẻ là con thứ 2”, cột “Trong kỳ”',
    ]);
    expect(letter).toContain('(thời hạn: trước ngày 05 tháng sau)');
  });

  test('never writes into a folder that is there', () => {
    const { act } = run(...ASK);
    act();
    expect(act).toThrow('Đã có');
  });

  test.each([
    [['--form', 'A', '--unit', '24'], 'Cách dùng'],
    [['--form', 'A', '--unit', '24003', '--period', '2024'], 'Không có đơn vị trực thuộc'],
  ])('%j is refused: %s', (args, words) => {
    expect(run(...args).act).toThrow(words);
  });
});

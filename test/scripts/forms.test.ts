import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forms } from '../../scripts/forms.ts';
import { catalogues } from '../data-folder.ts';
import { listening } from '../speech.ts';
import { temporaryFolder } from '../temporary.ts';

const FORM = (code: string) => `Mã biểu;${code}
Tên biểu;Biểu ${code}
Bảng;so-lieu
Phần;STT;Lời in;Lấy của;Lấy cột;Lấy kỳ
cột;;Nội dung;;tên dòng;
cột;;Năm {năm};;Giá trị;kỳ này
dòng;1;Tổng tỷ suất sinh;TFR;;
`;

const OUTLINE = `Mã báo cáo;BC-1
Tên báo cáo;Báo cáo năm
Phần;STT;Lời in;Lấy
đề mục;I.;KẾT QUẢ;mức sinh
`;

function run(...args: string[]) {
  const folder = temporaryFolder();
  const files = {
    ...catalogues,
    'bieu-mau-chinh-thuc/a.csv': FORM('A'),
    'bieu-mau-chinh-thuc/b.csv': FORM('B'),
    'khung-bao-cao.csv': OUTLINE,
    'so-lieu.csv': 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n040;TFR;2024;2,03;BC\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const out = join(folder, 'ra');
  const speech = listening();
  const act = () => forms([...args, '--data', folder, '--out', out], speech);
  return { out, act, speech };
}

describe('npm run forms', () => {
  test('writes every form of every unit that is named, of the simulated as well', () => {
    const { out, act } = run('--unit', '040', '--unit', 'MP2', '--period', '2024');
    expect(act()).toBe(0);
    expect(readdirSync(out)).toEqual([
      ...['a-040-2024.docx', 'a-040-2024.xlsx', 'a-mp2-2024.docx', 'a-mp2-2024.xlsx'],
      ...['b-040-2024.docx', 'b-040-2024.xlsx', 'b-mp2-2024.docx', 'b-mp2-2024.xlsx'],
      ...['bc-1-040-2024.docx', 'bc-1-mp2-2024.docx'],
    ]);
  });

  test('writes the one form that is named, and never over a file', () => {
    const { out, act } = run('--unit', '040', '--form', 'B', '--period', 'Quý III/2024');
    act();
    expect(readdirSync(out)).toEqual(['b-040-2024-q3.docx', 'b-040-2024-q3.xlsx']);
    expect(act).toThrow('Đã có');
  });

  test('writes the outline of a report as a document alone, beside the forms or by its own code', () => {
    const one = run('--unit', '040', '--period', '2024', '--form', 'BC-1');
    one.act();
    expect(readdirSync(one.out)).toEqual(['bc-1-040-2024.docx']);
    const all = run('--unit', '040', '--period', '2024');
    all.act();
    expect(readdirSync(all.out)).toHaveLength(5);
  });

  test.each([
    [['--unit', '040'], 'Cách dùng'],
    [['--period', '2024'], 'Cách dùng'],
    [['--unit', '040', '--period', 'nay'], 'Cách dùng'],
    [['--unit', '99999', '--period', '2024'], 'Không có đơn vị mã “99999”'],
    [
      ['--unit', '040', '--form', 'C', '--period', '2024'],
      'Không có biểu mã “C”; có 2 biểu: A và B',
    ],
  ])('%j is refused: %s', (args, words) => {
    expect(run(...args).act).toThrow(words);
  });
});

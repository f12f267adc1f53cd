import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../scripts/import.ts';
import { catalogues } from '../data-folder.ts';
import { fertility } from '../form/annexes.ts';
import { listening } from '../speech.ts';
import { temporaryFolder } from '../temporary.ts';
import { typedDocument, typedTable } from '../typed-document.ts';

const FORM = `Mã biểu;A
Tên biểu;Biểu A
Bảng;so-lieu
Phần;STT;Lời in;Lấy của;Lấy cột;Lấy kỳ
cột;;Nội dung;;tên dòng;
cột;;Trong năm;;Giá trị;kỳ này
dòng;1;Tổng tỷ suất sinh;TFR;;
`;
const ASK = ['--form', 'A', '--unit', '040', '--period', '2024'];

function run(table: string, ...args: string[]) {
  const folder = temporaryFolder();
  const files = { ...catalogues, 'bieu-mau-chinh-thuc/a.csv': FORM };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const file = join(folder, 'bieu.csv');
  writeFileSync(file, table);
  const out = join(folder, 'ra', 'so-lieu.csv');
  const told = listening();
  const act = () => importFile([file, '--data', folder, ...args], told);
  return { folder, file, out, act };
}

const GOOD = 'Nội dung;Trong năm\nTổng tỷ suất sinh;2,03\n';

describe('npm run import', () => {
  test('writes nothing unless a place is named, and never over a file', () => {
    const { out, act } = run(GOOD, ...ASK);
    expect(act()).toBe(0);
    expect(existsSync(out)).toBe(false);
    const named = run(GOOD, ...ASK, '--source', 'BC');
    const again = () =>
      importFile([named.file, '--data', named.folder, ...ASK, '--out', named.out], listening());
    expect(again()).toBe(0);
    expect(readFileSync(named.out, 'utf8').trim().split('\r\n').slice(1)).toEqual([
      '040;TFR;2024;2,03',
    ]);
    expect(again).toThrow('Đã có');
  });

  test('writes nothing while a cell is not understood', () => {
    const { folder, file, out } = run('Nội dung;Trong năm\nTổng tỷ suất sinh;hai con\n');
    expect(importFile([file, '--data', folder, ...ASK, '--out', out], listening())).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test('refuses what is no table, and a table that is another form', () => {
    const { folder, act } = run('Năm;Số\n2024;1\n', ...ASK);
    expect(act).toThrow('không có bảng nào có các cột của biểu “Biểu A”');
    const scan = join(folder, 'quet.pdf');
    writeFileSync(scan, '%PDF-1.4');
    expect(() => importFile([scan, '--data', folder, ...ASK], listening())).toThrow('là tệp PDF');
  });

  test('a total that its parts go over is told at its cell of the form, and nothing is written', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'bieu.docx');
    const out = join(folder, 'moi.csv');
    const write = (births: string) =>
      writeFileSync(
        file,
        typedDocument(
          typedTable([
            fertility.head,
            ...fertility.rows.map((row) => row.replace('|749|', `|${births}|`)),
          ]),
        ),
      );
    const ask = [file, '--form', 'MUC-SINH-2', '--unit', '040', '--period', '2024', '--out', out];
    const act = (told = listening()) => ({
      told,
      code: importFile([...ask, '--source', 'BC-CAOBANG-MUCSINH'], told),
    });
    write('349');
    const wrong = act();
    expect([wrong.code, existsSync(out)]).toEqual([1, false]);
    expect(wrong.told.said.stdout.split('\n').filter((line) => line.includes('LỖI'))).toEqual([
      '  LỖI  bảng 1, dòng 10, cột 7 “349”: “Số trẻ sinh ra là con thứ 2” và “Số trẻ sinh ra là con thứ 3 trở lên” cộng lại là 377, lớn hơn “Số trẻ sinh ra trong năm” là 349. Cách sửa: đối chiếu với sổ gốc, rồi sửa lại số sai.',
    ]);
    write('749');
    expect(act().code).toBe(0);
    expect(existsSync(out)).toBe(true);
  });

  test.each([
    [['--form', 'A', '--unit', '040'], 'Cách dùng'],
    [['--form', 'B', '--unit', '040', '--period', '2024'], 'Không có biểu mã “B”'],
    [['--form', 'A', '--unit', '9', '--period', '2024'], 'Không có đơn vị mã “9”'],
  ])('%j is refused: %s', (args, words) => {
    expect(run(GOOD, ...args).act).toThrow(words);
  });
});

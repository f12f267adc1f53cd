import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { add } from '../../scripts/add.ts';
import { templates } from '../../scripts/templates.ts';
import { catalogues } from '../data-folder.ts';
import { listening } from '../speech.ts';
import { temporaryFolder } from '../temporary.ts';

const HEADER = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn';
const file = (year: number, value: string) => `${HEADER}\n040;TFR;${year};${value};BC\n`;

const TRAINED =
  'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số đã học;Nguồn\n07543;Tuyến xã;TX-2;31/12/2024;3;BC\n';

/** A data folder with one file of figures, and files beside it that are to be added. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  const data = { ...catalogues, 'so-lieu/a.csv': file(2023, '1,96') };
  const inData = Object.entries(data).map(([path, text]) => [`data/${path}`, text] as const);
  for (const [path, text] of [...inData, ...Object.entries(files)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function run(folder: string, names: readonly string[], ...more: readonly string[]) {
  const speech = listening();
  const paths = names.map((name) => join(folder, name));
  const code = add([...paths, '--data', join(folder, 'data'), ...more], speech);
  return { code, said: speech.said.stdout.replaceAll(`${folder}/`, '') };
}

describe('npm run add', () => {
  test('puts a file where it belongs, under a name that is free', () => {
    const text = file(2024, '2,03');
    const folder = folderWith({ 'a.csv': text });
    expect(run(folder, ['a.csv'])).toEqual({ code: 0, said: 'Đã thêm data/so-lieu/a-2.csv.\n' });
    expect(readFileSync(join(folder, 'data/so-lieu/a-2.csv'), 'utf8')).toBe(text);
    expect(readFileSync(join(folder, 'data/so-lieu/a.csv'), 'utf8')).toBe(file(2023, '1,96'));
  });

  test('writes nothing where a file has an error, or contradicts what is there', () => {
    const folder = folderWith({
      'good.csv': file(2024, '2,03'),
      'bad.csv': file(2022, '1,9O'),
      'other.csv': file(2023, '1,97'),
    });
    for (const name of ['bad.csv', 'other.csv']) {
      const { code, said } = run(folder, ['good.csv', name]);
      expect(code).toBe(1);
      expect(said).toContain(name === 'bad.csv' ? 'number-invalid' : 'conflicting-rows');
      expect(readdirSync(join(folder, 'data/so-lieu'))).toEqual(['a.csv']);
    }
  });

  test.each([['x.fods'], ['x.xlsm'], ['x.docx'], ['x.pdf']])(
    'says of %s how to make a table of it, and asks for none',
    (name) => {
      const folder = folderWith({ [name]: 'PK' });
      for (const more of [[], ['--table', 'so-lieu']])
        expect(() => run(folder, [name], ...more)).toThrow(
          new RegExp(`“${name}”: .*KHÔNG được đọc.*\nCách sửa: .*\\.xlsx`),
        );
      expect(readdirSync(join(folder, 'data/so-lieu'))).toEqual(['a.csv']);
    },
  );

  test('writes nothing where another file of the folder would be at fault by it', () => {
    const named = 'Đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\nXã Sơn Hải;TFR;2024;2,03;BC\n';
    const unit = 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên\n99999;Xã Sơn Hải;xã;24\n';
    const folder = folderWith({ 'data/so-lieu/ten.csv': named, 'xa-moi.csv': unit });
    const { code, said } = run(folder, ['xa-moi.csv']);
    expect([code, said.includes('ambiguous-name')]).toEqual([1, true]);
    expect(existsSync(join(folder, 'data/don-vi'))).toBe(false);
  });

  test('says of a template that nobody has filled that nothing is in it, and writes nothing', () => {
    const folder = folderWith({ 'c.csv': file(2024, '2,03'), 'data/dao-tao.csv': TRAINED });
    const out = join(folder, 'bieu');
    const args = ['--unit', '07543', '--year', '2026', '--out', out];
    templates([...args, '--data', join(folder, 'data')], listening());
    const made = ['dao-tao-07543-2026', 'kinh-phi-07543-2026', 'so-lieu-07543-2026'].flatMap(
      (name) => [`${name}.csv`, `${name}.xlsx`],
    );
    expect(readdirSync(out)).toEqual(made);
    for (const name of made)
      expect(() => run(folder, ['c.csv', `bieu/${name}`])).toThrow(
        `“${name}” chưa ghi số nào: không có gì để thêm.`,
      );
    expect(readdirSync(join(folder, 'data/so-lieu'))).toEqual(['a.csv']);
    expect(existsSync(join(folder, 'data/kinh-phi'))).toBe(false);
  });

  test('asks of which table a file is where nobody can tell, and takes the answer', () => {
    const folder = folderWith({ 'b.csv': 'a;b\n1;2\n' });
    expect(() => run(folder, ['b.csv'])).toThrow('Chưa rõ “b.csv” là bảng nào');
    expect(run(folder, ['b.csv'], '--table', 'kinh-phi').code).toBe(1);
    expect(existsSync(join(folder, 'data/kinh-phi'))).toBe(false);
  });

  test('refuses what is not there, and data that are at fault themselves', () => {
    const folder = folderWith({
      'data/so-lieu/b.csv': file(2022, 'chín'),
      'c.csv': file(2021, '1,9'),
    });
    expect(() => run(folder, ['d.csv'])).toThrow();
    expect(() => run(folder, ['c.csv'])).toThrow('đang có lỗi');
  });
});

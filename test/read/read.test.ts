import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Reading, read } from '../../src/read/read.ts';

const fixture = join(import.meta.dirname, '..', 'fixtures', 'nho');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
  cpSync(fixture, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const reading = (): Reading => read(folder) as Reading;
const found = () =>
  reading().problems.map(({ code, file, row, column }) => [code, file, row, column]);

describe('read(folder)', () => {
  test('gives typed, frozen data, and counts files and rows', () => {
    const { data, problems, files, rows } = read(fixture) as Reading;
    expect(problems).toEqual([]);
    expect([files, rows]).toEqual([3, 5]);
    expect(data?.site).toMatchObject({ title: 'Thử', roots: ['VN'], smallCount: 30 });
    expect(data?.observation.map(({ unit, period, value }) => [unit, period, value])).toEqual([
      ['04', '2023', 1.96],
      ['04', '2024', 2.03],
    ]);
    const frozen = [data, data?.site, data?.unit, data?.unit[0], data?.observation[0]];
    expect(frozen.every(Object.isFrozen)).toBe(true);
  });

  test('is null for a folder that is not there, and for a file', () => {
    expect(read(join(folder, 'khong-co'))).toBeNull();
    expect(read(join(folder, 'site.json'))).toBeNull();
  });

  test('merges the file and the folder of a dataset, of any names, also below and behind links', () => {
    write('so-lieu.csv', 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị\n04;TFR;2020;1,9\n');
    write('so-lieu/2021/Báo cáo.CSV', 'Mã đơn vị,Chỉ tiêu,Năm,Giá trị\n04,TFR,2021,"1,8"\n');
    write('khac.txt.goc', 'Mã đơn vị|Chỉ tiêu|Năm|Giá trị\n04|TFR|2022|1,7\n');
    symlinkSync(join(folder, 'khac.txt.goc'), join(folder, 'so-lieu', 'lien-ket.csv'));
    expect(found()).toEqual([['not-read', 'khac.txt.goc', null, null]]);
    expect(
      reading()
        .data?.observation.map(({ period }) => period)
        .toSorted(),
    ).toEqual([...['2020', '2021', '2022', '2023', '2024']]);
  });

  test('finds a dataset by its name in any case', () => {
    write('So-Lieu.CSV', 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị\n04;TFR;2020;1,9\n');
    expect(reading().data?.observation).toHaveLength(3);
  });

  test('names files that it does not read, and not those that are no data', () => {
    write('bao-cao.csv', 'a;b\n');
    write('so-lieu/bieu.fods', 'PK');
    write('so-lieu/~$bieu.xlsx', '');
    write('.git/x.csv', 'a');
    write('README.md', '# …');
    expect(found()).toEqual([
      ['file-name', 'bao-cao.csv', null, null],
      ['not-read', 'so-lieu/bieu.fods', null, null],
    ]);
    expect(reading().problems[1]?.message).toBe(
      'Tệp loại .fods KHÔNG được đọc: số liệu trong tệp không có trên trang.',
    );
    expect(reading().data).not.toBeNull();
  });

  test('reads UTF-16 with tabs, as Excel saves “Unicode Text”', () => {
    const text = '\ufeffMã đơn vị\tChỉ tiêu\tNăm\tGiá trị\r\n04\tTFR\t2020\t1,9\r\n';
    write('so-lieu/a.csv', Buffer.from(text, 'utf16le'));
    expect(reading().data?.observation).toHaveLength(1);
  });

  test('refuses letters that are no UTF-8, and shows them', () => {
    write('so-lieu/a.csv', Buffer.from([0x4d, 0xe3, 0x20, 0xf0]));
    expect(reading().problems).toMatchObject([
      { code: 'encoding', file: 'so-lieu/a.csv', value: 'M\ufffd \ufffd' },
    ]);
  });

  test('gives no data while there is an error', () => {
    write('so-lieu/a.csv', 'Mã đơn vị;04\nNội dung;2023;2024\nTFR;1,96;2,O3\n');
    expect(reading().data).toBeNull();
    expect(found()).toEqual([['number-invalid', 'so-lieu/a.csv', 3, 'C']]);
  });

  test('gives row, line and the cell as written, also behind a line break in quotes', () => {
    write('so-lieu/a.csv', 'Chỉ tiêu;Mã đơn vị;Năm;Giá trị\n"TFR\n";04;2023;1\nTFR;04;2024; ba \n');
    expect(reading().problems).toMatchObject([
      { code: 'number-invalid', row: 3, line: 4, column: 'D', header: 'Giá trị', value: 'ba' },
    ]);
    expect(reading().quotes.get('so-lieu/a.csv:3')).toEqual({
      text: 'TFR;04;2024; ba ',
      delimiter: ';',
    });
  });

  test('keeps the words of a footer from every report', () => {
    write('so-lieu/a.csv', 'Mã đơn vị;04\nNội dung;2024\nTFR;2,03\n\nNgười lập;Nguyễn Văn A\n');
    expect(found()).toEqual([['footer-skipped', 'so-lieu/a.csv', 5, null]]);
    expect(JSON.stringify([reading().problems, ...reading().quotes])).not.toContain('Nguyễn');
  });

  test('orders problems by file and row, whatever found them', () => {
    write('so-lieu/b.csv', 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị\n04;TFR;2.024;1\n05;TFR;2022;1\n');
    write(
      'chi-tieu.csv',
      'Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Định nghĩa\nTFR;;a;b;tỷ suất;c\n',
    );
    expect(found()).toEqual([
      ['value-required', 'chi-tieu.csv', 2, 'B'],
      ['year-invalid', 'so-lieu/b.csv', 2, 'C'],
      ['unknown-reference', 'so-lieu/b.csv', 3, 'A'],
    ]);
  });
});

describe('the same key twice', () => {
  const header = 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Trạng thái\n';
  const values = () => reading().data?.observation.map(({ value, status }) => [value, status]);

  test('with the same value is a warning', () => {
    write('so-lieu/a.csv', `${header}04;TFR;2024;2,03;\n04;TFR;2024;2,03;\n`);
    expect(found()).toMatchObject([['duplicate-row', 'so-lieu/a.csv', 3, expect.anything()]]);
    expect(values()).toEqual([[2.03, null]]);
  });

  test('with another value is an error that names both places, across files too', () => {
    write('so-lieu/b.csv', `${header}04;TFR;2024;2,04;\n`);
    expect(reading().problems).toMatchObject([
      { code: 'conflicting-rows', file: 'so-lieu/b.csv', row: 2, column: 'D', value: '2,04' },
    ]);
    expect(reading().problems[0]?.message).toContain('so-lieu/a.csv, dòng 3');
    expect(reading().problems[0]?.message).toContain('“2,03”');
  });

  test('with a stronger status is that value, in any order', () => {
    write('so-lieu/a.csv', `${header}04;TFR;2024;2,04;đính chính\n04;TFR;2024;2,03;\n`);
    expect(found()).toEqual([['correction-unexplained', 'so-lieu/a.csv', 2, 'E']]);
    expect(values()).toEqual([[2.04, 'đính chính']]);
  });
});

describe('a catalogue that is wrong', () => {
  test('in a row is not held against those who refer to it', () => {
    write('don-vi.csv', 'Mã đơn vị;Tên đơn vị;Cấp\nVN;Việt Nam;quốc gia\n04;Tỉnh Cao Bằng;tỉn\n');
    expect(found()).toEqual([['not-in-list', 'don-vi.csv', 3, 'C']]);
  });

  test.each([
    ['its header', 'Mã đơn vị;Tên đơn vvị;Cấp\nVN;Việt Nam;quốc gia\n', 'header-unknown'],
    ['the width of a row', 'Mã đơn vị;Tên đơn vị;Cấp\nVN;Việt Nam;quốc gia\n04;a\n', 'row-short'],
    ['a quote', 'Mã đơn vị;Tên đơn vị;Cấp\n04;"Tỉnh;tỉnh\n', 'quote-unclosed'],
    ['all of it', '', 'file-empty'],
  ])('in %s is not held against those who refer to it', (_what, text, code) => {
    write('don-vi.csv', text);
    expect(reading().problems.map((each) => each.code)).toEqual([code]);
  });
});

describe('site.json', () => {
  const site = (content: string) => {
    write('site.json', content);
    return reading().problems.map(({ header, value, message }) => [header, value, message]);
  };

  test('that is missing is an error', () => {
    rmSync(join(folder, 'site.json'));
    expect(found()).toEqual([['file-not-csv', 'site.json', null, null]]);
  });

  test('that is no JSON is an error', () => {
    expect(site('{')).toEqual([[null, null, 'Không đọc được tệp: không phải JSON hợp lệ.']]);
    expect(site('')).toHaveLength(1);
    expect(site('[]')).toHaveLength(1);
  });

  test('names every key that is missing, unknown or wrong', () => {
    expect(site('{ "title": "", "roots": "VN", "colour": "red" }').toSorted()).toEqual(
      [
        ['title', '""', 'Không đọc được tệp: khóa “title” không đúng.'],
        ['roots', '"VN"', 'Không đọc được tệp: khóa “roots” không đúng.'],
        ['licence', null, 'Không đọc được tệp: thiếu khóa “licence”.'],
        ['colour', null, 'Không đọc được tệp: không có khóa nào tên “colour”.'],
      ].toSorted(),
    );
  });
});

import { expect, test } from 'vitest';
import { found } from '../data-folder.ts';

const HEAD = 'Mã biểu;A\nTên biểu;Biểu A\nBảng;so-lieu\n';
const COLUMNS = 'Phần;STT;Lời in;Lấy của;Lấy cột;Lấy kỳ\n';
const WHOLE = [
  'cột;;STT;;STT;',
  'cột;;Nội dung;;tên dòng;',
  'cột;;Năm nay;;Giá trị;kỳ này',
  'nhóm;I;Mức sinh;;;',
  'dòng;1;Tổng tỷ suất sinh;TFR;;',
];

const form = (rows: readonly string[], head = HEAD) => ({
  'bieu-mau-chinh-thuc/a.csv': `${head}${COLUMNS}${rows.join('\n')}\n`,
});

const changed = (at: number, row: string) => form(WHOLE.with(at, row));

test('a form with columns, groups and lines is whole', () => {
  expect(found(form(WHOLE))).toEqual([]);
});

test('a form without words, figures or lines is not', () => {
  expect(found(form(WHOLE.toSpliced(1, 1)))).toEqual(['form-incomplete B1']);
  expect(found(form(WHOLE.toSpliced(2, 1)))).toEqual(['form-incomplete B1']);
  expect(found(form(WHOLE.toSpliced(4, 1)))).toEqual(['form-incomplete B1']);
});

test('a box takes a column of its table that holds figures, of a period that there is', () => {
  expect(found(changed(2, 'cột;;Năm nay;;Trị giá;kỳ này'))).toEqual(['not-in-list E7']);
  expect(found(changed(2, 'cột;;Năm nay;;Nguồn;kỳ này'))).toEqual(['not-in-list E7']);
  expect(found(changed(2, 'cột;;Năm nay;;Giá trị;năm kia'))).toEqual(['not-in-list F7']);
  expect(found(changed(2, 'cột;;Quý III;;Giá trị;Quý III/2024'))).toEqual([]);
});

test('a line is of something in the catalogue, unless it is a group', () => {
  expect(found(changed(4, 'dòng;1;Tổng tỷ suất sinh;TFRR;;'))).toEqual(['unknown-reference D9']);
  expect(found(changed(4, 'dòng;1;Tổng tỷ suất sinh;;;'))).toEqual(['value-required D9']);
});

test('columns may be of indicators, and lines of the units below', () => {
  const units = (line: string) =>
    form(['cột;;Đơn vị;;tên dòng;;', 'cột;;TFR;TFR;Giá trị;2024;', line], `${HEAD}`);
  const files = units('dòng;;;;;;trực thuộc');
  const text = files['bieu-mau-chinh-thuc/a.csv'].replace('Lấy kỳ\n', 'Lấy kỳ;Lấy đơn vị\n');
  expect(found({ 'bieu-mau-chinh-thuc/a.csv': text })).toEqual([]);
});

test('a code is that of one form', () => {
  const other = HEAD.replace('Biểu A', 'Biểu B');
  expect(
    found({
      ...form(WHOLE),
      'bieu-mau-chinh-thuc/b.csv': `${other}${COLUMNS}dòng;2;Số trẻ sinh ra;SO-SINH;;\n`,
    }),
  ).toEqual(['form-incomplete B2']);
});

test('who receives a form, and until when, may change; its columns and lines may not', () => {
  const dated = (...rows: readonly string[]) => ({
    'bieu-mau-chinh-thuc/a.csv': `${HEAD}${COLUMNS.replace('\n', ';Hiệu lực từ;Hiệu lực đến\n')}${[
      ...WHOLE.slice(0, 4),
      ...rows,
    ].join('\n')}\n`,
  });
  const line = WHOLE[4] ?? '';
  expect(
    found(
      dated(
        line,
        'nơi nhận;;Phòng Y tế;;;;;30/06/2025',
        'nơi nhận;;Phòng Văn hóa - Xã hội;;;;01/07/2025;',
        'thời hạn;;trước ngày 05/12;;;;;',
      ),
    ),
  ).toEqual([]);
  expect(found(dated(`${line};01/07/2025;`))).toEqual(['form-incomplete G9']);
  expect(found(dated(line, 'nơi nhận;;Sở Y tế;;;;01/07/2025;30/06/2025'))).toEqual([
    'form-incomplete H10',
  ]);
  expect(found(dated(line, 'thời hạn;;;;;;;'))).toEqual(['value-required C10']);
});

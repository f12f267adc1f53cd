import { expect, test } from 'vitest';
import { found, readFiles } from '../data-folder.ts';

const file = (unit: string, source: string) => ({
  'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n${unit};SO-SINH;2024;749;${source}\n`,
});

test('a figure of a real unit names its document', () => {
  expect(found(file('040', ''))).toEqual(['value-required E2']);
  expect(found(file('040', 'BC'))).toEqual([]);
});

test('a simulated unit, and one below it, needs none', () => {
  expect(found(file('MP1', ''))).toEqual([]);
  expect(found(file('MP2', ''))).toEqual([]);
});

test('a row whose years are columns is named once', () => {
  const wide = {
    'so-lieu/a.csv': 'Mã đơn vị;040\nNội dung;2023;2024;Nguồn\nSố trẻ sinh ra;703;749;\n',
  };
  expect(found(wide)).toEqual(['value-required D3']);
});

test('a file without a column of documents is named once, with what to write above', () => {
  const rows = ['SO-SINH;703;749', 'PN-15-49;12000;12010', 'TFR;2,01;2,02'];
  const wide = { 'so-lieu/a.csv': ['Mã đơn vị;040', 'Nội dung;2023;2024', ...rows, ''].join('\n') };
  const { problems } = readFiles(wide);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: 'header-missing', row: 2, header: 'Nguồn' });
  expect(problems[0]?.remedy).toContain('“Nguồn;…”');
});

test('targets, training and money too', () => {
  const facts = {
    'muc-tieu.csv':
      'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại\nM;040;TFR;2,1;2021;2030;mục tiêu giai đoạn\n',
    'dao-tao.csv':
      'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số đã học\n040;Tuyến xã;TX-2;31/12/2024;3\n',
    'kinh-phi.csv': 'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng)\n040;2024;HM-2.5;1000000\n',
  };
  const codes = readFiles(facts).problems.map(({ file, code }) => `${file} ${code}`);
  expect(codes).toEqual([
    'dao-tao.csv header-missing',
    'kinh-phi.csv header-missing',
    'muc-tieu.csv header-missing',
  ]);
});

import { describe, expect, test } from 'vitest';
import { fileText } from '../../src/table/file-text.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const hex = (text: string) => Buffer.from(text, 'hex');
const zip = (name: string) => Buffer.concat([hex('504b0304'), Buffer.alloc(26), bytes(name)]);

describe('fileText(bytes)', () => {
  test('gives the text of UTF-8 and of UTF-16 with a mark', () => {
    expect(fileText(bytes('Mã;Năm\n'))).toEqual({ text: 'Mã;Năm\n' });
    expect(fileText(bytes('\ufeffMã\tNăm', 'utf16le'))).toEqual({ text: 'Mã\tNăm' });
    expect(fileText(bytes(''))).toEqual({ text: '' });
  });

  test.each([
    ['tệp Excel (.xlsx)', zip('xl/workbook.xml')],
    ['tệp LibreOffice (.ods)', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['tệp Word (.docx)', zip('word/document.xml')],
    ['tệp nén (.zip)', zip('a.csv')],
    ['tệp Excel hoặc Word kiểu cũ (.xls, .doc)', hex('d0cf11e0a1b11ae10000')],
    ['tệp PDF', bytes('%PDF-1.7')],
    ['ảnh PNG', hex('89504e470d0a1a0a')],
    ['ảnh JPEG', hex('ffd8ffe000104a464946')],
    ['dữ liệu không phải chữ', hex('00010000020003000400000000050600')],
  ])('knows a %s by its bytes', (form, content) => {
    expect(fileText(content)).toMatchObject({ code: 'file-binary', facts: { form } });
  });

  test('knows UTF-16 without its mark, in both orders', () => {
    const little = bytes('Mã đơn vị;Năm;Giá trị\n040;2024;2,03\n', 'utf16le');
    expect(fileText(little)).toMatchObject({ code: 'encoding' });
    expect(fileText(Buffer.from(little).swap16())).toMatchObject({ code: 'encoding' });
  });

  test('leaves a single NUL to the cell that holds it', () => {
    expect(fileText(bytes(`Mã\0;Năm${';2024'.repeat(20)}`))).toHaveProperty('text');
  });

  test.each([
    ['HTML', '<!DOCTYPE html><html>'],
    ['HTML', '\n<table><tr><td>Mã</td></tr></table>'],
    ['XML', '<?xml version="1.0"?>'],
    ['JSON', '{"a": 1}'],
    ['JSON', '[{"a": 1}]'],
    ['Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
  ])('knows %s', (form, content) => {
    const found = fileText(bytes(content));
    expect(found).toMatchObject({ code: 'file-not-csv' });
    expect(JSON.stringify(found)).toContain(form);
  });

  test('gives the line of a merge conflict, with the text', () => {
    const text = 'Mã;Năm\n"hai\ndòng";1\n<<<<<<< HEAD;;\na\n=======\nb\n>>>>>>> b\n';
    expect(fileText(bytes(text))).toEqual({
      code: 'merge-conflict',
      row: 4,
      facts: { value: '<<<<<<< HEAD' },
      text,
    });
    expect(fileText(bytes('Mã;Năm\n040;a <<<<<<< b\n'))).toHaveProperty('text');
  });

  test('shows the words before a byte that is no UTF-8', () => {
    const found = fileText(Buffer.from([0x4d, 0xe3, 0x20, 0xf0]));
    expect(found).toMatchObject({ code: 'encoding', facts: { value: 'M\ufffd \ufffd' } });
  });
});

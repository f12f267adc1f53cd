import { describe, expect, test } from 'vitest';
import { zip } from '../../src/export/zip.ts';
import { openForm } from '../../src/form/form-file.ts';
import { readWorkbook } from '../../src/table/workbook.ts';
import { openWorkbook } from '../open-workbook.ts';
import { typedDocument, typedLines, typedTable } from '../typed-document.ts';
import { workbook } from '../workbook.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Why the bytes are no form, as it is said after the name of the file. */
function refused(bytes: Uint8Array): string {
  const opened = openForm(bytes, readWorkbook);
  return 'reason' in opened ? `${opened.reason}. Cách sửa: ${opened.remedy}.` : 'read';
}

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const RETYPE = 'Cách sửa: gõ lại vào biểu Word hoặc Excel có sẵn, rồi kiểm tra lại.';

/** A document whose one part claims no more than it holds, and holds a hundred million letters. */
function bomb(): Uint8Array {
  const small = typedDocument(typedTable(['a|b']));
  const view = new DataView(small.buffer);
  const entry = small.findLastIndex(
    (_, at) => at < small.length - 4 && view.getUint32(at, true) === 0x02014b50,
  );
  view.setUint32(entry + 24, 1_000_000_000, true);
  return small;
}

describe('a file that holds no form is refused in words', () => {
  test.each([
    [
      'a scan or any other PDF',
      bytesOf('%PDF-1.7 …'),
      `là tệp PDF: số trong PDF, nhất là bản quét, không đọc được chắc chắn. ${RETYPE}`,
    ],
    ['a picture', bytesOf('\xff\xd8\xff\xe0 JFIF'), `là ảnh chụp hoặc bản quét. ${RETYPE}`],
    [
      'an old .doc',
      bytesOf(`${OLE} W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0`),
      'là tệp Word, Excel đời cũ (.doc, .xls). Cách sửa: mở bằng Word hoặc Excel, chọn “Lưu thành” loại .docx hoặc .xlsx.',
    ],
    [
      'a document with a password',
      bytesOf(`${OLE} ${[...'EncryptedPackage'].map((letter) => `${letter}\0`).join('')}`),
      'được đặt mật khẩu. Cách sửa: mở tệp, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ), lưu lại.',
    ],
    [
      'a zip bomb',
      bomb(),
      'giải nén ra lớn hơn nhiều so với một biểu. Cách sửa: chép bảng của biểu sang một tệp mới rồi lưu.',
    ],
    [
      'half a download',
      typedDocument(typedTable(['a|b'])).slice(0, 200),
      'bị hỏng, hoặc tải về chưa đủ. Cách sửa: mở tệp, lưu thành tệp mới; không mở được thì đề nghị nơi gửi gửi lại.',
    ],
    [
      'any other archive',
      zip([{ name: 'a.txt', content: 'a' }]),
      'không phải CSV, .xlsx, .ods hoặc .docx. Cách sửa: mở tệp bằng Word hoặc Excel, lưu thành .docx hoặc .xlsx.',
    ],
    [
      'a scan that was pasted into Word',
      typedDocument(typedLines('Biểu 1', '')),
      `không có bảng nào: ảnh hoặc bản quét dán vào Word không đọc được. ${RETYPE}`,
    ],
  ])('%s', (_, bytes, words) => {
    expect(refused(bytes)).toBe(words);
  });
});

test('what a file is, its bytes say, not its name: each kind is read', () => {
  expect(refused(typedDocument(typedTable(['a|b'])))).toBe('read');
  expect(refused(workbook({ A: { rows: [['a', 'b']] } }))).toBe('read');
  expect(refused(openWorkbook({ A: { rows: [['a', 'b']] } }))).toBe('read');
  expect(refused(bytesOf('a;b\n1;2\n'))).toBe('read');
});

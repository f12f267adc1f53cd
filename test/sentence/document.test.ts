import { expect, test } from 'vitest';
import { programmesOf } from '../../src/model/programme.ts';
import { programmeHeading, signsInWords } from '../../src/sentence/document.ts';
import { dataOf } from '../data-folder.ts';
import { text } from './render.ts';

const { document } = dataOf({
  'van-ban.csv':
    'Mã văn bản;Cơ quan ban hành;Trích yếu;Chương trình\nA;UBND;a;Đề án 520\nB;UBND;b;Đề án 520\nC;UBND;c;\n',
});
const [programme, none] = programmesOf(document);
if (!programme || !none) throw new Error('no programmes');

test('a programme says how many documents it has, and how many have figures', () => {
  expect(text(programmeHeading(programme, document.slice(0, 1)))).toBe(
    'Đề án 520: 2_văn bản, 1_văn bản có số liệu trên trang',
  );
  expect(text(programmeHeading(programme, []))).toBe('Đề án 520: 2_văn bản, chỉ được dẫn tới');
  expect(text(programmeHeading(none, []))).toBe(
    '1_văn bản không ghi thuộc chương trình nào, chỉ được dẫn tới',
  );
});

test('a document says its number and day as printed, what it does not print, and how firm it is', () => {
  const [first] = document;
  if (!first) throw new Error('no document');
  const signed = { ...first, number: '15//KH-UBND', date: '2021-03-15' };
  expect(signsInWords(signed)).toBe(
    'Số, ký hiệu như in: “15//KH-UBND”. Ngày như in: “15/03/2021”.',
  );
  expect(signsInWords({ ...signed, date: null, state: 'đã ban hành' })).toBe(
    'Số, ký hiệu như in: “15//KH-UBND”. Không in ngày. Tình trạng: đã ban hành.',
  );
  expect(signsInWords({ ...signed, number: null })).toBe(
    'Không in số, ký hiệu. Ngày như in: “15/03/2021”.',
  );
  const blanks = { number: '/BC-UBND', datePrinted: 'ngày … tháng … năm 2026' };
  expect(signsInWords({ ...first, ...blanks, state: 'dự thảo' })).toBe(
    'Chưa ghi số, ngày. Số, ký hiệu như in: “/BC-UBND”. Ngày như in: “ngày … tháng … năm 2026”. Tình trạng: dự thảo.',
  );
  expect(signsInWords(first)).toBe('Chưa ghi số, ngày.');
});

import { expect, test } from 'vitest';
import { documentInWords, sourceInBrief, sourcesInWords } from '../../src/sentence/source.ts';
import { modelOf } from '../data-folder.ts';
import { text } from './render.ts';

const DOCUMENTS = `Mã văn bản;Cơ quan ban hành;Số, ký hiệu;Ngày ban hành;Ngày như in;Loại;Trích yếu
A;UBND tỉnh;743/KH-UBND;01/04/2021;01/4/2021;Kế hoạch;Thực hiện Chương trình
B;UBND xã;/BC-UBND;;ngày … tháng … năm 2026;Báo cáo;Sơ kết
C;UBND tỉnh;15//KH-UBND;05/06/2021;;Kế hoạch;Triển khai “Đề án 520”
D;UBND thành phố;;;;Báo cáo;Kết quả năm
E;Sở Y tế;;02/03/2024;;;Trả lời
`;

type Row = readonly [string, string | null];

const { model, sources } = (() => {
  const known = modelOf({ 'van-ban.csv': DOCUMENTS });
  const of = (rows: readonly Row[]) =>
    known.sources(rows.map(([source, place]) => ({ source, place })));
  return { model: known, sources: of };
})();
const said = (...rows: readonly Row[]) => text(sourcesInWords(sources(rows)));

test('a source is who, what, its title as a quotation, its day and the places in it', () => {
  expect(said(['A', 'Mục I'], ['A', 'Mục II'])).toBe(
    'Nguồn: UBND tỉnh, Kế hoạch số 743/KH-UBND “Thực hiện Chương trình”, ngày 01/04/2021, Mục I; Mục II.',
  );
  expect(said(['C', null])).toBe(
    'Nguồn: UBND tỉnh, Kế hoạch số 15//KH-UBND “Triển khai ‘Đề án 520’”, ngày 05/06/2021.',
  );
});

test('for a message a source is its number, without one its title; many are counted', () => {
  const brief = (...codes: readonly string[]) =>
    text(sourceInBrief(sources(codes.map((code) => [code, 'Mục I']))));
  expect(brief('A')).toBe('Nguồn: Kế hoạch số 743/KH-UBND, ngày 01/04/2021, UBND tỉnh.');
  expect(brief('D', 'E')).toBe(
    'Nguồn: UBND thành phố, Báo cáo “Kết quả năm” (chưa ghi số, ngày); Sở Y tế, “Trả lời”, ngày 02/03/2024.',
  );
  expect(brief('A', 'B', 'D')).toBe('Nguồn: 3_văn bản ghi trên trang.');
  expect(brief()).toBe('Nguồn: chưa ghi.');
});

test('a document without number and day says so, blanks for them included; many places are left to the file', () => {
  expect(said(...['1', '2', '3', '4'].map((place) => ['B', place] as const))).toBe(
    'Nguồn: UBND xã, Báo cáo “Sơ kết” (chưa ghi số, ngày).',
  );
});

test('many places are named by the few that hold them', () => {
  const rows = ['1', '2', '3', '4'].map((line) => ['D', `Phụ lục, biểu 4, dòng ${line}`] as const);
  expect(said(...rows, ['D', 'Mục II.6'])).toBe(
    'Nguồn: UBND thành phố, Báo cáo “Kết quả năm” (chưa ghi số, ngày), Phụ lục, biểu 4; Mục II.6.',
  );
});

test('of a document with a day or a number, what it does not print is not said', () => {
  expect(said(['D', null])).toBe(
    'Nguồn: UBND thành phố, Báo cáo “Kết quả năm” (chưa ghi số, ngày).',
  );
  expect(said(['E', null])).toBe('Nguồn: Sở Y tế, “Trả lời”, ngày 02/03/2024.');
});

test('none is said to be none', () => {
  expect(said()).toBe('Nguồn: chưa ghi.');
});

test('documentInWords(document) leaves the title to the page', () => {
  const words = (code: string) => {
    const document = model.document(code);
    return document && documentInWords(document);
  };
  expect(words('A')).toBe('Kế hoạch số 743/KH-UBND, ngày 01/04/2021, UBND tỉnh');
  expect(words('B')).toBe('Báo cáo (chưa ghi số, ngày), UBND xã');
  expect(words('D')).toBe('Báo cáo (chưa ghi số, ngày), UBND thành phố');
});

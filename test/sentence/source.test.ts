import { expect, test } from 'vitest';
import { sourcesInWords } from '../../src/sentence/source.ts';
import { modelOf } from '../data-folder.ts';
import { text } from './render.ts';

const DOCUMENTS = `Mã văn bản;Cơ quan ban hành;Số, ký hiệu;Ngày ban hành;Ngày như in;Loại;Trích yếu
A;UBND tỉnh;743/KH-UBND;01/04/2021;01/4/2021;Kế hoạch;Thực hiện Chương trình
B;UBND xã;;;ngày … tháng … năm 2026;Báo cáo;Sơ kết
`;

const said = (...rows: readonly (readonly [string, string | null])[]) => {
  const model = modelOf({ 'van-ban.csv': DOCUMENTS });
  return text(sourcesInWords(model.sources(rows.map(([source, place]) => ({ source, place })))));
};

test('a source is who, what, its title, its day and the places in it', () => {
  expect(said(['A', 'Mục I'], ['A', 'Mục II'])).toBe(
    'Nguồn: UBND tỉnh, Kế hoạch số 743/KH-UBND, Thực hiện Chương trình, ngày 01/04/2021, Mục I; Mục II.',
  );
});

test('without a day, the day as it is printed; many places are left to the file', () => {
  expect(said(...['1', '2', '3', '4'].map((place) => ['B', place] as const))).toBe(
    'Nguồn: UBND xã, Báo cáo, Sơ kết, ngày … tháng … năm 2026.',
  );
});

test('none is said to be none', () => {
  expect(said()).toBe('Nguồn: chưa ghi.');
});

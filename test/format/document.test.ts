import { expect, test } from 'vitest';
import { documentReferences } from '../../src/format/document.ts';
import { found } from '../data-folder.ts';

const report = {
  ...{ type: 'Báo cáo', number: '02/BC-UBND', date: '2026-01-05', datePrinted: null, state: null },
  issuer: 'UBND xã Sơn Hải',
};

test('a document may be named by its number and its day', () => {
  const names = documentReferences(report);
  expect(names).toContain('02/BC-UBND ngày 05/01/2026');
  expect(names).toContain('02/BC-UBND ngày 5/1/2026 của UBND xã Sơn Hải');
});

test.each([{ number: null }, { date: null }, { number: '/BC-UBND', date: null }])(
  'one that lacks either by neither: %j',
  (lacking) => {
    expect(documentReferences({ ...report, ...lacking })).toEqual([]);
  },
);

test('a source so named is that document; by its number alone, or another year’s, it is unknown', () => {
  const files = (source: string) => ({
    'van-ban.csv': `Mã văn bản;Cơ quan ban hành;Số, ký hiệu;Ngày ban hành;Loại;Trích yếu
BC;UBND thành phố Cao Bằng;02/BC-UBND;05/01/2025;Báo cáo;Báo cáo thử
`,
    'so-lieu.csv': `Nguồn;${source}
Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị
040;SO-SINH;2024;749
`,
  });
  for (const before of ['báo cáo ', 'Số ', 'Công văn số: ', 'Kèm theo Báo cáo số '])
    expect(found(files(`${before}02 /BC-UBND ngày 5/1/2025`))).toEqual([]);
  for (const written of [
    'Báo cáo số 02/BC-UBND ngày 05/01/2025 của UBND thành phố Cao Bằng',
    'Báo cáo số 02/BC-UBND ngày 05 tháng 01 năm 2025 của Ủy ban nhân dân thành phố Cao Bằng',
    'Báo cáo số 02/BC-UBND, ngày 5 tháng 1 năm 2025',
  ])
    expect(found(files(written))).toEqual([]);
  expect(found(files('02/BC-UBND ngày 05/01/2025 của UBND xã Sơn Hải'))).toEqual([
    'unknown-reference B1',
  ]);
  expect(found(files('02/BC-UBND'))).toEqual(['unknown-reference B1']);
  expect(found(files('02/BC-UBND ngày 05/01/2024'))).toEqual(['unknown-reference B1']);
});

import { describe, expect, test } from 'vitest';
import { datasetCsv } from '../../src/export/csv.ts';
import { datasetOf } from '../../src/export/datapackage.ts';
import { filed } from '../../src/model/filed.ts';
import { inProse } from '../../src/sentence/prose.ts';
import { modelOf } from '../data-folder.ts';

const documents =
  'Mã văn bản;Cơ quan ban hành;Trích yếu;Loại;Số, ký hiệu;Ngày ban hành\n' +
  'BC;UBND;Sơ kết Chương trình “A”;Báo cáo;;\n' +
  'BC-2;UBND;Kết quả hoạt động công tác dân số và phát triển năm 2024;Báo cáo;;\n' +
  'KH-1;UBND;Kế hoạch;Kế hoạch;743/KH-UBND;01/04/2021\n';

const dataWith = (note: string) =>
  modelOf({
    'van-ban.csv': documents,
    'so-lieu.csv':
      'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn;Nguyên văn;Ghi chú\n' +
      `040;TFR;2024;2,03;BC;Theo BC;${note}\n`,
  }).data;

describe('a note that names documents by their keys', () => {
  test.each([
    ['one that has a number', 'Theo KH-1, mục II.', 'Theo kế hoạch số 743/KH-UBND, mục II.'],
    ['one without, by its title', 'Mục I của BC.', 'Mục I của báo cáo “Sơ kết Chương trình ‘A’”.'],
    ['at its start', 'BC ghi 2.', 'Báo cáo “Sơ kết Chương trình ‘A’” ghi 2.'],
    ['behind a full stop', 'Ghi 2. KH-1 ghi 3.', 'Ghi 2. Kế hoạch số 743/KH-UBND ghi 3.'],
    [
      'the longer of two keys, its long title cut',
      'Như BC-2.',
      'Như báo cáo “Kết quả hoạt động công tác dân số và phát triển…”.',
    ],
    ['no key within a number or a word', 'Số 5/BC, BCĐ, BC-3.', 'Số 5/BC, BCĐ, BC-3.'],
  ])('%s', (_, note, expected) => {
    expect(inProse(dataWith(note)).observation[0]?.note).toBe(expected);
  });

  test('keeps what is quoted, and what it is in the file', () => {
    const data = dataWith('Theo BC.');
    const [row] = inProse(data).observation;
    expect(row?.asPrinted).toBe('Theo BC');
    expect(row && filed(row)).toBe(data.observation[0]);
  });

  test('is taken away as it was filed', () => {
    const data = dataWith('Theo BC.');
    const csv = (of: typeof data) => datasetCsv(datasetOf('observation'), of.observation);
    expect(csv(inProse(data))).toBe(csv(data));
  });
});

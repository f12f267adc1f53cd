import { describe, expect, test } from 'vitest';
import { answerOf } from '../../src/desk/answer.ts';
import { Desk } from '../../src/desk/examine.ts';
import { sourcesFile } from '../../src/desk/source.ts';
import { SOURCES, sourceText } from '../../src/desk/source-text.ts';
import { verdict } from '../../src/desk/verdict.ts';
import { dataFolder } from '../../src/export/data-folder.ts';
import { means } from '../../src/read/read.ts';
import { dataOf } from '../data-folder.ts';
import { workbook } from '../workbook.ts';

const TEXT = 'Báo cáo 112/BC-UBND ngày 16/6/2026';

describe('sourceText(text)', () => {
  test.each([
    [TEXT, ['Báo cáo', '112/BC-UBND', '16/6/2026', '']],
    [
      'báo cáo số 112/BC-UBND, ngày 16 tháng 6 năm 2026 của UBND xã Sơn Hải',
      ['báo cáo', '112/BC-UBND', '16/6/2026', 'UBND xã Sơn Hải'],
    ],
    ['Số 53/2021/NQ-HĐND', ['', '53/2021/NQ-HĐND', '', '']],
    ['Quyết định 1679/QĐ-TTg ngày 22.11.2019', ['Quyết định', '1679/QĐ-TTg', '22/11/2019', '']],
    ['Kế hoạch 18/KH-UBND ngày 31/02/2026', ['Kế hoạch', '18/KH-UBND', '', '']],
  ])('reads “%s”', (text, [type, number, date, issuer]) => {
    expect(sourceText(text)).toEqual({ text, type, number, date, issuer });
  });

  test.each(['BC-CAOBANG', 'BC', '', 'Báo cáo của xã', '12/2026', 'Báo cáo tháng 6/2026'])(
    'takes “%s” for no document',
    (text) => {
      expect(sourceText(text)).toBeNull();
    },
  );
});

describe('a file that names its source in words', () => {
  const desk = new Desk(dataFolder([{ data: dataOf({}) }]), means());
  const rows = (source: string) => [
    ['Nguồn', source],
    ['Mã đơn vị', 'Mã chỉ tiêu', 'Kỳ', 'Giá trị'],
    ['07543', 'TFR', '2025', '2,03'],
  ];
  const csv = new TextEncoder().encode(
    rows(TEXT)
      .map((cells) => cells.join(';'))
      .join('\n'),
  );
  const book = workbook({ Biểu: { rows: rows(TEXT) } });
  const [said] = [sourceText(TEXT)];
  const made = sourcesFile(
    said
      ? [{ ...said, issuer: 'UBND xã Sơn Hải', title: 'Kết quả công tác dân số', unit: '07543' }]
      : [],
  );

  test.each([
    ['a.csv', csv],
    ['a.xlsx', book],
  ])(
    '%s is asked about it, and passes unchanged with the row that is made of the answers',
    (name, bytes) => {
      const told = { tables: new Map([[SOURCES, 'van-ban']]), edits: new Map(), heads: new Map() };
      const alone = answerOf(desk.examine([{ name, bytes }], told), () => desk.published().data);
      expect(alone.files[0]?.sources?.texts).toEqual([said]);
      expect(alone.files[0]?.sources?.issuers).toEqual(['UBND thành phố Cao Bằng']);
      const files = [{ name, bytes }, ...made];
      const examined = desk.examine(files, told);
      expect(verdict(answerOf(examined, () => null))).toBe('2 tệp dùng được, không có lỗi');
      expect(examined.reading.data?.observation.map(({ source }) => source)).toEqual([
        '07543-112-BC-UBND-2026',
      ]);
    },
  );

  test('is not given the document of another unit that has its number and day', () => {
    const of = (unit: string, year: string) => ({
      name: `${unit}.csv`,
      bytes: new TextEncoder().encode(
        rows(TEXT)
          .map((cells) => cells.join(';').replace('07543;TFR;2025', `${unit};TFR;${year}`))
          .join('\n'),
      ),
    });
    const told = { tables: new Map([[SOURCES, 'van-ban']]), edits: new Map(), heads: new Map() };
    const examined = desk.examine([of('07543', '2025'), of('040', '2024'), ...made], told);
    const found = answerOf(examined, () => null).files.map(({ name, findings }) => [
      name,
      findings.map(({ code, place }) => [code, place]),
    ]);
    expect(found).toEqual([
      ['07543.csv', []],
      ['040.csv', [['source-of-other-unit', 'Ô B1']]],
      [SOURCES, []],
    ]);
  });

  test('is told what the row lacks, and nothing is made up', () => {
    const bare = sourcesFile(said ? [{ ...said, title: '', unit: '' }] : []);
    const files = bare;
    const told = { tables: new Map([[SOURCES, 'van-ban']]), edits: new Map(), heads: new Map() };
    const answer = answerOf(desk.examine(files, told), () => null);
    expect(answer.files[0]?.findings.map(({ code, place }) => [code, place])).toEqual([
      ['value-required', 'Ô B2'],
      ['value-required', 'Ô F2'],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { type Files, found, modelOf, observations, readFiles, wordsOf } from '../data-folder.ts';

const HEADER = 'Mã cảnh báo;Tệp;Mã đơn vị;Nội dung;Kỳ;Lý do;Cơ quan xác nhận;Ngày';
const SAID = 'Có đợt rà soát hộ khẩu;UBND thành phố Cao Bằng;15/01/2026';

/** Births that jump in 2022 and again in 2023, and acknowledgements `code;file;unit;item;period`. */
const files = (...rows: readonly string[]): Files => ({
  ...observations('040;SO-SINH;2021;400', '040;SO-SINH;2022;700', '040;SO-SINH;2023;300'),
  'ghi-nhan.csv': [HEADER, ...rows.map((row) => `${row};${SAID}`), ''].join('\n'),
});

/** The periods of what is acknowledged, of what is open, and all other codes. */
function outcome(...rows: readonly string[]) {
  const { problems, data } = readFiles(files(...rows));
  const jumps = problems.filter(({ code }) => code === 'jump');
  const periods = (is: boolean) =>
    jumps
      .filter((each) => (each.acknowledged !== null) === is)
      .map(({ subject }) => subject?.period);
  return {
    acknowledged: periods(true),
    open: periods(false),
    others: problems.filter(({ code }) => code !== 'jump').map(({ code }) => code),
    published: data !== null,
  };
}

const published = true;

describe('an acknowledgement holds for', () => {
  test.each([
    ['a code in a file', 'jump;so-lieu.csv;;;', ['2022', '2023']],
    ['a file as officers see its path', 'jump;.\\data\\so-lieu.csv;;;', ['2022', '2023']],
    ['a code of a unit', 'jump;;040;;', ['2022', '2023']],
    ['a unit by its name', 'jump;;Thành phố Cao Bằng;;', ['2022', '2023']],
    ['a period', 'jump;;040;;2022', ['2022']],
    ['an item by code', 'jump;;040;SO-SINH;2023', ['2023']],
    ['an item by name, in any spelling', 'jump;;040;Số trẻ  sinh ra;2023', ['2023']],
    ['a file and a unit together', 'jump;so-lieu.csv;040;;2023', ['2023']],
  ])('%s', (_what, row, acknowledged) => {
    const open = ['2022', '2023'].filter((period) => !acknowledged.includes(period));
    expect(outcome(row)).toEqual({ acknowledged, open, others: [], published });
  });

  test('nothing but what all of its cells name; then it is itself a warning', () => {
    const nothing = {
      ...{ acknowledged: [], open: ['2022', '2023'], published },
      others: ['acknowledgement-unused'],
    };
    for (const row of [
      'implausible;;040;;',
      'jump;dao-tao.csv;;;',
      'jump;;24;;',
      'jump;;040;TFR;',
      'jump;;040;Lớp cơ bản;',
      'jump;;040;;2021',
      'jump;dao-tao.csv;040;;',
      'acknowledgement-unused;ghi-nhan.csv;;;',
    ])
      expect([row, outcome(row)]).toEqual([row, nothing]);
  });
});

test('an acknowledged warning says why, by whom and when', () => {
  const { problems } = readFiles(files('jump;;040;;2022'));
  expect(problems.map(({ acknowledged }) => acknowledged)).toEqual([
    {
      reason: 'Có đợt rà soát hộ khẩu',
      by: 'UBND thành phố Cao Bằng',
      date: '2026-01-15',
    },
    null,
  ]);
});

test('of several acknowledgements the latest is shown, and none is unused', () => {
  const all = files('jump;;040;;', 'jump;;040;;2022');
  const later = String(all['ghi-nhan.csv']).replace(/15\/01\/2026\n$/, '20/02/2026\n');
  const { problems } = readFiles({ ...all, 'ghi-nhan.csv': later });
  expect(problems.map(({ code, acknowledged }) => [code, acknowledged?.date])).toEqual([
    ['jump', '2026-02-20'],
    ['jump', '2026-01-15'],
  ]);
});

test('what no longer occurs is named with its place', () => {
  const all = files('jump;so-lieu/a.csv;040;SO-SINH;2020-2021');
  expect(found(all)).toContain('acknowledgement-unused A2');
  expect(wordsOf(all, 'acknowledgement-unused')).toEqual([
    'Không có cảnh báo “jump” nào ở tệp so-lieu/a.csv, đơn vị 040, nội dung “SO-SINH”, kỳ 2020–2021.',
  ]);
});

test('nothing is called unused while errors keep the checks from running', () => {
  const all = files('jump;;040;;2022');
  const wrong = { ...all, 'so-lieu.csv': String(all['so-lieu.csv']).replace(';400;', ';4o0;') };
  expect(found(wrong)).toEqual(['number-invalid D2']);
});

test('a warning of the reader is acknowledged while another file has an error', () => {
  const { problems } = readFiles({
    'so-lieu.csv':
      'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n040;TL-A;2024;%;BC\n040;TL-B;2024;x;BC\n',
    'ghi-nhan.csv': `${HEADER}\nmissing-mark;so-lieu.csv;;;;${SAID}\n`,
  });
  expect(problems.map(({ code, acknowledged }) => [code, acknowledged?.reason])).toEqual([
    ['missing-mark', 'Có đợt rà soát hộ khẩu'],
    ['number-invalid', undefined],
  ]);
});

test('a bare mark is acknowledged by unit, course and period, and another one is not', () => {
  const { problems } = readFiles({
    'dao-tao.csv':
      'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số đã học;Đạt tỷ lệ %;Nguồn\n' +
      '07543;Tuyến xã;TX-2;31/12/2025;0;%;BC\n07543;Tuyến xã;TX-2;31/12/2024;0;%;BC\n',
    'ghi-nhan.csv': `${HEADER}\nmissing-mark;;07543;TX-2;31/12/2025;${SAID}\n`,
  });
  const marks = problems.filter(({ code }) => code === 'missing-mark');
  expect(marks.map(({ row, acknowledged }) => [row, acknowledged !== null])).toEqual([
    [2, true],
    [3, false],
  ]);
  expect(problems.map(({ code }) => code)).not.toContain('acknowledgement-unused');
});

describe('an acknowledgement is wrong', () => {
  const words = (row: string, code: string) => wordsOf(files(row), code);

  test('of an error, which must be mended', () => {
    expect(outcome('number-invalid;so-lieu.csv;;;')).toMatchObject({
      others: ['acknowledgement-code'],
      published: false,
    });
    expect(words('number-invalid;so-lieu.csv;;;', 'acknowledgement-code')).toEqual([
      '“number-invalid” là mã của lỗi phải sửa, không phải cảnh báo, nên không ghi nhận được.',
    ]);
  });

  test('of no code, and is offered the nearest', () => {
    expect(words('jumps;;040;;', 'acknowledgement-code')).toEqual([
      'Không có cảnh báo nào mang mã “jumps”. Có phải là “jump”?',
    ]);
    expect(words('constructor;;040;;', 'acknowledgement-code')).toEqual([
      'Không có cảnh báo nào mang mã “constructor”.',
    ]);
  });

  test('of no place', () => {
    expect(found(files('jump;;;SO-SINH;2022'))).toContain('value-required B2');
    expect(words('jump;;;SO-SINH;2022', 'value-required')).toEqual([
      'Ô “Tệp” hoặc “Mã đơn vị” bắt buộc phải ghi, đang trống.',
    ]);
  });

  test('of an unknown unit or item', () => {
    expect(found(files('jump;;041;;'))).toContain('unknown-reference C2');
    expect(found(files('jump;;040;SO-SIHN;'))).toContain('unknown-reference D2');
    expect(words('jump;;040;SO-SIHN;', 'unknown-reference')).toEqual([
      '“SO-SIHN” không có trong danh mục “Chỉ tiêu”, “Lớp đào tạo”, “Hạng mục kinh phí”. Có phải là “SO-SINH”?',
    ]);
  });

  test.each([
    ['reason', ';UBND xã Sơn Hải;15/01/2026', 'value-required F2'],
    ['body', 'a;;15/01/2026', 'value-required G2'],
    ['date', 'a;UBND xã Sơn Hải;', 'value-required H2'],
    ['real date', 'a;UBND xã Sơn Hải;31/02/2026', 'date-invalid H2'],
  ])('without a %s', (_what, said, code) => {
    const text = `${HEADER}\njump;;040;;;${said}\n`;
    expect(found({ ...files(), 'ghi-nhan.csv': text })).toEqual([code]);
  });
});

describe('the model', () => {
  const model = modelOf(files('jump;;040;;2022'));

  test('keeps an acknowledged warning beside its figure', () => {
    const [unit] = model.units.all.filter(({ code }) => code === '040');
    if (!unit) throw new Error('no unit 040');
    expect(model.warningsOf(unit, 'so-lieu', ['SO-SINH'])).toHaveLength(2);
  });

  test('counts it apart from what is open', () => {
    expect(model.open.map(({ subject }) => subject?.period)).toEqual(['2023']);
    expect(model.acknowledged.map(({ subject }) => subject?.period)).toEqual(['2022']);
  });
});

import { describe, expect, test } from 'vitest';
import { found, readFiles } from '../data-folder.ts';

const task = (row: string) => ({
  'nhiem-vu.csv': `Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc được giao;Hạn;Đơn vị phải làm;Bảng;Nguồn\nA;040;Sở Y tế;Báo cáo;${row};BC\n`,
});

test('a duty names days of the year, a unit or the communes, and tables', () => {
  expect(found(task('10/12|30/06;cấp xã;dao-tao|so-lieu'))).toEqual([]);
  expect(found(task('05;040;'))).toEqual([]);
  expect(found(task('theo quy định;;'))).toEqual(['not-in-list E2']);
  expect(found(task('31/11;;'))).toEqual(['not-in-list E2']);
  expect(found(task(';xã;'))).toEqual(['not-in-list F2']);
  expect(found(task(';;đào tạo'))).toEqual(['not-in-list G2']);
});

test('what a cell names is told beside what else is wrong, with its row or the header', () => {
  const head =
    'Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc;Hạn;Kiểu hạn;Đơn vị phải làm;Bảng;Nguồn';
  const right = 'A;040;Sở Y tế;Báo cáo;10/12;trước ngày;cấp xã;dao-tao;BC';
  const duties = (name: string, last: string) => {
    const rows = [right, 'B;040;Sở Y tế;Báo cáo;;;;;BC', last, ''];
    return found({ 'nhiem-vu.csv': [head.replace('Kiểu hạn', name), ...rows].join('\n') });
  };
  const wrong = 'C;940;Sở Y tế;Báo cáo;31/02|10/12|05/13;sau ngày;xã;muc-sinh|dao-tao;XX';
  const cells = [
    ...['not-in-list E4', 'not-in-list G4', 'not-in-list H4'],
    ...['unknown-reference B4', 'unknown-reference I4'],
  ];
  expect(duties('Kiểu hạn', right.replace('A', 'C'))).toEqual([]);
  expect(duties('Kiểu hạn', wrong).sort()).toEqual([...cells, 'not-in-list F4'].sort());
  expect(duties('Kiểu hạng', wrong).sort()).toEqual(['header-unknown F1', ...cells]);
  const { message } = readFiles(task('31/02|10/12|05/13;;')).problems[0] ?? {};
  expect(message).toContain('không nhận “31/02|05/13”');
});

const timed = (row: string) => ({
  'nhiem-vu.csv': `Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc;Thời hạn;Hạn;Kiểu hạn;Nhịp;Từ năm;Đến năm;Nguồn\nA;040;Sở Y tế;Báo cáo;${row};BC\n`,
});

test.each([
  ['trước ngày 10 tháng 12 hằng năm;10/12;trước ngày;năm;2026;2030', []],
  ['chậm nhất ngày 05/6 và 05/12;5/6|5/12;đến hết ngày;6 tháng;;', []],
  ['trước ngày 20 hằng tháng;20;trước ngày;tháng;;', []],
  ['hằng quý;;;quý;;', []],
  ['6 tháng một lần và hằng năm;;;năm;;', []],
  ['định kỳ 6 tháng (trước ngày 15/6) và năm;;;năm;;', []],
  ['định kỳ 6 tháng, cả năm;;;năm;;', []],
  ['mỗi năm 2 lần;;;6 tháng;;', []],
  ['mỗi năm hai lần;;;6 tháng;;', []],
  ['02 lần mỗi năm;;;6 tháng;;', []],
  ['mỗi năm 4 lần;;;quý;;', []],
  ['định kỳ hằng tháng, quý;;;quý;;', []],
  [';10/06|10/12/2026;trước ngày;6 tháng/lần;;', []],
  [';20;trước ngày;Hàng tháng;;', []],
  ['trước ngày 15 tháng 12 hằng năm;10/12;trước ngày;năm;;', ['fields-contradict F2']],
  ['trước ngày 10/12;12/10;trước ngày;năm;;', ['fields-contradict F2']],
  ['chậm nhất ngày 20 hằng tháng;10;đến hết ngày;tháng;;', ['fields-contradict F2']],
  ['trước ngày 10 tháng 12;10/12;đến hết ngày;năm;;', ['fields-contradict G2']],
  [';05/4|05/7|05/10;trước ngày;quý;;', ['fields-contradict H2']],
  ['trước ngày 10, hằng quý;10/12;trước ngày;năm;;', ['fields-contradict H2']],
  ['6 tháng một lần;;;năm;;', ['fields-contradict H2']],
  ['mỗi năm 1 lần;;;6 tháng;;', ['fields-contradict H2']],
  ['mỗi quý 01 lần;;;năm;;', ['fields-contradict H2']],
  ['trước ngày 10 tháng 12 hằng năm;;;quý;;', ['fields-contradict H2']],
  [';10/6|10/12;trước ngày;năm;;', ['fields-contradict H2']],
  [';10/12;trước ngày;năm;2030;2026', ['fields-contradict J2']],
])('a duty’s days, rhythm and years agree with its words: %s', (row, expected) =>
  expect(found(timed(row))).toEqual(expected),
);

test('how many days a rhythm needs is told, and what has none may be left blank', () => {
  expect(readFiles(timed(';15/06;trước ngày;6 tháng;;')).problems[0]?.message).toContain(
    'cần hai ngày, như 15/06|15/12',
  );
  expect(readFiles(timed(';;trước ngày;thường xuyên;;')).problems[0]?.remedy).toContain(
    'thì để trống ô',
  );
});

test('a kind of two words may be said by one of them, and each choice stands in its quotes', () => {
  const kinds = (kind: string) =>
    readFiles({
      'nhiem-vu.csv': `Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc;Loại;Nguồn\nA;040;Sở Y tế;Báo cáo;${kind};BC\n`,
    });
  for (const kind of ['giải pháp', 'Đề xuất', 'giải pháp, đề xuất'])
    expect(kinds(kind).data?.task).toMatchObject([{ kind: 'giải pháp, đề xuất' }]);
  expect(kinds('kiến nghị').problems[0]?.remedy).toContain('“nhiệm vụ”, “giải pháp, đề xuất”');
});

describe('a part’s number and words alone among duties', () => {
  const listed = (words: string) =>
    found({
      'nhiem-vu.csv': `TT;Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc;Nguồn\nI;;;;${words};\n1;A;040;Sở Y tế;Báo cáo;BC\n`,
    });

  test('are a heading', () => expect(listed('Truyền thông')).toEqual(['group-row 2']));

  test.each(['Thành phố Cao Bằng', 'Năm 2027', 'Quý III'])(
    'are none where they say where or when: %s',
    (words) => expect(listed(words)).toContain('value-required B2'),
  );
});

describe('the words of a task', () => {
  const worded = (kind: string, printed: string, to = '2026', note = '') =>
    readFiles({
      'nhiem-vu.csv': `Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc;Loại;Từ năm;Đến năm;Nguồn;Nguyên văn;Ghi chú\nA;040;Sở Y tế;Báo cáo;${kind};;${to};BC;${printed};${note}\n`,
    }).problems;
  const told = (...row: Parameters<typeof worded>) =>
    worded(...row).map(({ code, column, row: at }) => `${code} ${column}${at}`);

  test.each([
    ['Kiến nghị cấp trên xem xét bố trí phụ cấp cho cộng tác viên dân số'],
    ['Đề nghị UBND thành phố bố trí phụ cấp'],
    ['- Đề xuất tăng biên chế'],
  ])('that ask for it are of none that was given, unless the row says so: %s', (printed) => {
    expect(told('', printed)).toEqual(['words-contradict I2']);
    expect(worded('', printed)[0]?.remedy).toContain('ghi “giải pháp, đề xuất” ở cột “Loại”');
    expect(told('giải pháp, đề xuất', printed)).toEqual([]);
    expect(told('nhiệm vụ', printed)).toEqual([]);
  });

  test.each([
    ['Thực hiện theo đề nghị của Chi cục'],
    ['Tổng hợp kiến nghị của các xã, phường'],
    ['Báo cáo và đề xuất giải pháp'],
    ['Rà soát; đề nghị khen thưởng'],
  ])('that only name what was asked are of one: %s', (printed) => {
    expect(told('', printed)).toEqual([]);
  });

  test('a note asks of what stands beside it', () => {
    expect(told('', '', '2026', 'Đề nghị đơn vị xác nhận.')).toEqual([]);
  });

  test.each([
    ['Đã thôi thực hiện từ 2025 theo văn bản mới', ['fields-contradict G2']],
    ['Bỏ, không thực hiện từ năm 2025 theo kế hoạch mới', ['fields-contradict G2']],
    ['Hết hiệu lực từ ngày 01/7/2025', ['fields-contradict G2']],
    ['Không còn thực hiện kể từ năm 2026', ['fields-contradict G2']],
    ['Dừng nhiệm vụ này từ quý I năm 2025', ['fields-contradict G2']],
    ['Thôi không giao nữa, từ tháng 7/2025', ['fields-contradict G2']],
    ['Thôi thực hiện từ năm 2027', []],
    ['Không còn kinh phí từ năm 2025', []],
    ['Không thực hiện ở phường từ năm 2025', []],
    ['Dừng do bão từ 15/9/2025 đến 20/9/2025', []],
    ['Thực hiện từ năm 2025', []],
    ['Không thực hiện được từ quý I', []],
  ])('since when it is none any more is held against its last year: %s', (note, expected) => {
    expect(told('', '', '2026', note)).toEqual(expected);
    if (expected.length > 0) expect(told('', '', '2024', note)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  catalogues,
  dataOf,
  type Files,
  found,
  observations,
  readFiles,
  wordsOf,
} from '../data-folder.ts';

const remediesOf = (files: Files) => readFiles(files).problems.map(({ remedy }) => remedy);

const kept = (files: Files) =>
  dataOf(files).observation.map(({ value, status }) => `${value} ${status}`);

test('two ways to write one group are told, and no way to write two groups', () => {
  const rows = (...lines: readonly string[]) => ({
    'so-lieu.csv': ['Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị;Nguồn;Phân tổ', ...lines, ''].join('\n'),
  });
  const two = rows('040;SO-SINH;2024;95;BC;Nữ', '040;SO-SINH;2024;97;BC;nữ');
  expect(found(two)).toEqual(['conflicting-rows F3']);
  expect(wordsOf(two, 'conflicting-rows')).toEqual([
    'Ghi “nữ”, nhưng dòng 2 ghi “Nữ” cho cùng 040, SO-SINH, 2024, Nữ.',
  ]);
  const others = ['040;SO-SINH;2024;97;BC;Nam', '040;SO-SINH;2023;95;BC;nữ'];
  expect(found(rows('040;SO-SINH;2024;95;BC;Nữ', ...others))).toEqual([]);
});

describe('two rows of one key', () => {
  test('with one figure: a warning, and one of them is used', () => {
    const file = observations('040;TFR;2024;2,03', '040;TFR;2024;2,03');
    expect(found(file)).toEqual(['duplicate-row A3']);
    expect(kept(file)).toEqual(['2.03 null']);
    expect(wordsOf(file, 'duplicate-row')).toEqual([
      'Dòng này lặp lại dòng 2, cùng 040, TFR, 2024.',
    ]);
  });

  test('with two figures of one status: an error that names both', () => {
    const file = observations('040;TFR;2024;2,03', '040;TFR;2024;2,04');
    expect(found(file)).toEqual(['conflicting-rows D3']);
    expect(wordsOf(file, 'conflicting-rows')).toEqual([
      'Ghi “2,04”, nhưng dòng 2 ghi “2,03” cho cùng 040, TFR, 2024.',
    ]);
  });

  test('in two files: both are named', () => {
    const { 'so-lieu.csv': one = '' } = observations('040;TFR;2024;2,03');
    const { 'so-lieu.csv': other = '' } = observations('040;TFR;2024;-');
    const files = { 'so-lieu/a.csv': one, 'so-lieu/b.csv': other };
    expect(wordsOf(files, 'conflicting-rows')).toEqual([
      'Ghi “–”, nhưng tệp so-lieu/a.csv, dòng 2 ghi “2,03” cho cùng 040, TFR, 2024.',
    ]);
  });

  test('another breakdown or period is another key', () => {
    expect(found(observations('040;TFR;2023;2,03', '040;TFR;2024;2,04'))).toEqual([]);
  });
});

const UNEXPLAINED = 'correction-unexplained';

describe('the firmer status wins', () => {
  const order = ['đính chính', 'chính thức', 'sơ bộ', 'ước tính'];
  const pairs = order.flatMap((one, at) => order.slice(at + 1).map((other) => [one, other]));

  test.each(pairs)('%s over %s, whichever stands first', (firm, loose) => {
    const rows = [`040;TFR;2024;2,03;${firm}`, `040;TFR;2024;2,1;${loose}`];
    for (const file of [observations(...rows), observations(...rows.toReversed())]) {
      expect(found(file).filter((each) => !each.startsWith(UNEXPLAINED))).toEqual([]);
      expect(kept(file)).toEqual([`2.03 ${firm}`]);
    }
  });

  test('a census is as firm as an official figure', () => {
    expect(
      found(observations('040;TFR;2019;1,8;tổng điều tra', '040;TFR;2019;1,9;chính thức')),
    ).toEqual(['conflicting-rows D3']);
    expect(kept(observations('040;TFR;2019;1,8;tổng điều tra', '040;TFR;2019;1,9;sơ bộ'))).toEqual([
      '1.8 tổng điều tra',
    ]);
  });

  test('two preliminary figures contradict each other even below an official one', () => {
    expect(
      found(observations('040;TFR;2024;2,0;sơ bộ', '040;TFR;2024;2,1;sơ bộ', '040;TFR;2024;2,03')),
    ).toEqual(['conflicting-rows D3']);
  });

  test('a blank yields to any figure, without a word', () => {
    const file = observations('040;TFR;2024;', '040;TFR;2024;2,03;sơ bộ');
    expect(found(file)).toEqual([]);
    expect(kept(file)).toEqual(['2.03 sơ bộ']);
  });
});

test('a target’s code stands for one target: another unit is a contradiction', () => {
  const file = {
    'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn;Ghi chú
M;040;TFR;2,1;2021;2030;mục tiêu giai đoạn;BC;
M;04;TFR;2,1;2021;2030;mục tiêu giai đoạn;BC;
`,
  };
  expect(found(file)).toEqual(['conflicting-rows B3']);
});

test('the words beside a figure are no contradiction', () => {
  const file = observations('040;TFR;2024;2,03;;Mục I', '040;TFR;2024;2,03;;Mục II');
  expect(found(file)).toEqual(['duplicate-row A3']);
});

describe('a row that one file holds again and again', () => {
  const same = (count: number) => Array.from({ length: count }, () => '040;TFR;2024;2,03');

  test('is an error, told once: most of them should have been other rows', () => {
    expect(found(observations(...same(22)))).toEqual(['rows-repeated A3']);
    expect(found(observations(...same(40_000)))).toEqual(['rows-repeated A3']);
  });

  test('is a warning at each place while there are few, and where reports overlap', () => {
    expect(new Set(found(observations(...same(21))).map((each) => each.slice(0, 13)))).toEqual(
      new Set(['duplicate-row']),
    );
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => {
        const text = observations(`040;TFR;2024;2,03;;Lần ${at}`)['so-lieu.csv'] ?? '';
        return [`so-lieu/${at}.csv`, text];
      }),
    );
    expect(new Set(found(files).map((each) => each.slice(0, 13)))).toEqual(
      new Set(['duplicate-row']),
    );
  });

  test('is none of them where one contradicts the others', () => {
    const codes = new Set(
      found(observations(...same(30), '040;TFR;2024;2,1')).map((each) => each.split(' ')[0]),
    );
    expect(codes).toContain('conflicting-rows');
  });
});

describe('two halves of a row of money', () => {
  const money = (...rows: string[]) => ({
    'kinh-phi.csv': `Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Trạng thái;Nguồn
${rows.map((row) => `040;2024;HM-2.5;${row};BC`).join('\n')}
`,
  });

  test('are asked to be one, not a correction of each other', () => {
    const file = money('3000000;;', ';2900000;');
    expect(found(file)).toEqual(['conflicting-rows D3']);
    expect(remediesOf(file)[0]).toContain('gộp thành một dòng');
  });

  test('a correction that leaves a figure blank would lose it', () => {
    expect(found(money('3000000;;', ';2900000;đính chính'))).toContain('conflicting-rows D3');
    expect(found(money('3000000;;', '3000000;2900000;đính chính'))).toEqual([`${UNEXPLAINED} F3`]);
  });

  test.each([
    ['in its column', money('3000000;;', ';2900000;sơ bộ')],
    ['of another document', money('3000000;2800000;sơ bộ', '3000000;;chính thức')],
  ])('a firmer row that leaves a figure blank would lose it: %s', (_, file) => {
    expect(found(file)).toEqual([expect.stringMatching(/^conflicting-rows E[23]$/)]);
    expect(remediesOf(file)[0]).toContain('trạng thái theo số chưa chính thức');
    expect(found(money('3000000;2800000;sơ bộ', '3000000;2900000;chính thức'))).toEqual([]);
  });

  test('two figures of one thing are told before a half', () => {
    const file = money('3000000;;', '3100000;2900000;');
    expect(found(file)).toEqual(['conflicting-rows D3']);
    expect(remediesOf(file)[0]).not.toContain('gộp thành một dòng');
  });
});

describe('two tables of which each has one figure of a row of money', () => {
  const said = 'Mã đơn vị;040\nNguồn;BC\n';
  const years = (kind: string, cells: string) =>
    `Loại số;kinh phí ${kind}\nNội dung;2023;2024\nĐào tạo, tập huấn.;${cells}\n`;
  const listed = (heads: string, cells: string) =>
    `${said}Mã hạng mục;Năm;${heads}\nHM-2.5;2024;${cells}\n`;
  const [given, used] = ['Kinh phí giao (đồng)', 'Kinh phí sử dụng (đồng)'];
  const money = `${said}Đơn vị tiền;đồng\n`;
  const two = (a: string, b: string): Files => ({ 'kinh-phi/a.csv': a, 'kinh-phi/b.csv': b });
  const kept = (files: Files) =>
    dataOf(files)
      .budget.filter(({ period }) => period === '2024')
      .map((row) => [row.allocated, row.used, row.reason, row.note]);

  test.each<readonly [string, Files]>([
    [
      'in one sheet',
      two(`${money}${years('giao', '2;3000000')}\n${years('sử dụng', '1;2900000')}`, said),
    ],
    [
      'in two files',
      two(money + years('giao', '2;3000000'), money + years('sử dụng', '1;2900000')),
    ],
    ['listed', two(listed(given, '3000000'), listed(used, '2900000'))],
    [
      'in two units of money',
      two(listed('Kinh phí giao (triệu đồng)', '3'), listed(used, '2900000')),
    ],
    [
      'where one table has both',
      two(money + years('giao', '2;3000000'), listed(`${given};${used}`, '3000000;2900000')),
    ],
    [
      'where one is a part of the other',
      two(listed(`${given};${used}`, '3000000;2900000'), listed(used, '2900000')),
    ],
  ])('are one row: %s', (_, files) => {
    const all = Object.entries(files).filter(([, text]) => text !== said);
    const readAs = [all, all.map(([path], at) => [path, all.at(-1 - at)?.[1] ?? ''] as const)];
    for (const each of readAs.map((entries) => Object.fromEntries(entries))) {
      expect(found(each).filter((code) => !code.startsWith('money-magnitude'))).toEqual([]);
      expect(kept(each)).toEqual([[3_000_000, 2_900_000, null, null]]);
    }
  });

  test('keep their words, and each figure its place', () => {
    const files = two(
      listed(`${given};Ghi chú`, '3000000;Quyết định 12'),
      `\n\n${listed(`${used};Lý do chưa sử dụng;Ghi chú`, '3100000;Thiếu người;Chi thêm')}`,
    );
    const reasons = 'Quyết định 12; Chi thêm';
    expect(kept(files)).toEqual([[3_000_000, 3_100_000, 'Thiếu người', reasons]]);
    const over = two(listed(given, '3000000'), `\n\n${listed(used, '3100000')}`);
    expect(readFiles(over).problems).toMatchObject([
      { code: 'used-over-allocated', file: 'kinh-phi/b.csv', row: 6, column: 'C' },
    ]);
  });

  test('say that there is none, or nothing, as any figure', () => {
    expect(kept(two(listed(given, '3000000'), listed(used, '0')))[0]?.[1]).toBe(0);
    expect(kept(two(listed(given, '3000000'), listed(used, '-')))[0]?.[1]).toBe('none');
    expect(kept(two(listed(given, '3000000'), listed(used, '')))[0]?.[1]).toBe('not-reported');
  });

  test.each([
    ['another figure of one of them', `${given};${used}`, '3100000;2900000'],
    ['that there is none', `${given};${used}`, '-;2900000'],
    ['a blank in a column for it', `${given};${used}`, ';2900000'],
    ['another status', `${used};Trạng thái`, '2900000;chính thức'],
    ['another document', `${used};Nguồn`, '2900000;BC-2'],
  ])('contradict each other by %s', (_, heads, cells) => {
    const files = two(
      listed(given, '3000000'),
      listed(heads, cells).replace(heads.includes('Nguồn') ? 'Nguồn;BC\n' : '', ''),
    );
    const documents = `${catalogues['van-ban.csv']}BC-2;UBND thành phố Cao Bằng;Báo cáo hai\n`;
    const all = { ...files, 'van-ban.csv': documents };
    expect(found(all).map((each) => each.split(' ')[0])).toEqual(['conflicting-rows']);
  });

  test('contradict a third, wherever it stands', () => {
    const third = { 'kinh-phi/c.csv': listed(`${given};${used}`, '3000000;2800000') };
    const files = { ...two(listed(given, '3000000'), listed(used, '2900000')), ...third };
    expect(wordsOf(files, 'conflicting-rows')).toEqual([
      'Ghi “2.800.000”, nhưng tệp kinh-phi/b.csv, dòng 4 ghi “2.900.000” cho cùng 040, 2024, HM-2.5.',
    ]);
  });
});

describe('a figure told again by another document', () => {
  const head = 'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng)';
  const full = `${head};Kinh phí sử dụng (đồng);Nguồn\n040;2024;HM-2.5;3000000;2900000;BC\n`;
  const again = (given: string) => `${head};Nguồn\n040;2024;HM-2.5;${given};BC2\n`;
  const read = (first: string, second: string) =>
    readFiles({
      'van-ban.csv': 'Mã văn bản;Cơ quan ban hành;Trích yếu\nBC;UBND;Báo cáo\nBC2;UBND;Báo cáo\n',
      ...{ 'kinh-phi/a.csv': first, 'kinh-phi/b.csv': second },
    });

  test.each([
    ['behind', full, again('3000000')],
    ['before', again('3000000'), full],
  ])('without its other half repeats it: %s', (_, first, second) => {
    const { data, problems } = read(first, second);
    expect(problems.map(({ code }) => code)).toEqual(['duplicate-row']);
    expect(data?.budget.map((row) => [row.allocated, row.used, row.source])).toEqual([
      [3000000, 2900000, 'BC'],
    ]);
  });

  test('is at odds where it is another', () => {
    expect(read(full, again('3100000')).problems.map(({ code }) => code)).toEqual([
      'conflicting-rows',
    ]);
  });
});

describe('the code of a target or a duty', () => {
  const head = 'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Đến năm;Loại;Trạng thái;Nguồn';
  const targets = (...rows: readonly string[]) => ({
    'muc-tieu.csv': [head, ...rows, ''].join('\n'),
  });
  const first = '1;040;TFR;2,1;2030;dự kiến;;BC';

  test.each([
    ['1;04;TFR;2,1;2030;dự kiến;;BC', 'B3'],
    ['1;040;SO-SINH;900;2030;dự kiến;;BC', 'C3'],
  ])('is another’s: %s', (second, place) => {
    const read = targets(first, second);
    expect(found(read)).toEqual([`conflicting-rows ${place}`]);
    expect(remediesOf(read)[0]).toMatch(/^nếu là hai mục tiêu khác nhau, đặt mã khác nhau, như “0/);
    expect(remediesOf(read)[0]).not.toMatch(/đính chính|Phân tổ/);
  });

  test('is no less another’s where one row is a correction', () => {
    expect(found(targets(first, '1;04;TFR;2,2;2030;dự kiến;đính chính;BC'))).toContain(
      'conflicting-rows B3',
    );
    expect(found(targets(first, '1;040;TFR;2,2;2030;dự kiến;đính chính;BC'))).not.toContain(
      'conflicting-rows B3',
    );
  });
});

describe('two tables of which each has some figures of who has learnt', () => {
  const said = ['Nguồn;BC', 'Mã đơn vị;07543', 'Đối tượng;Cộng tác viên'];
  const learnt = (...tables: readonly string[]) =>
    readFiles({
      'dao-tao.csv': [...said, 'Tính đến ngày;31/12/2025', tables.join('\n\n'), ''].join('\n'),
    });
  const eligible = 'Mã lớp;Tổng số thuộc diện;Số đã học\nCTV-1;14;';

  test('are one row', () => {
    const { data } = learnt(
      `${eligible}12`,
      'Mã lớp;Số đã học;Đăng ký nhu cầu đến năm 2030\nCTV-1;12;3',
    );
    expect(data?.training.map((row) => [row.eligible, row.trained, row.demand])).toEqual([
      [14, 12, 3],
    ]);
  });

  test('lose none of them where one leaves blank what the other tells', () => {
    const { problems } = learnt(eligible, 'Mã lớp;Số đã học\nCTV-1;15');
    expect(problems.map(({ code, column, row }) => `${code} ${column}${row}`)).toEqual([
      'conflicting-rows B9',
    ]);
  });
});

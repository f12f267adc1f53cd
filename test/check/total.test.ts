import { describe, expect, test } from 'vitest';
import { catalogues, found, observations, readFiles } from '../data-folder.ts';

const indicators = (catalogues['chi-tieu.csv'] ?? '')
  .replace('Tử số', 'Cách gộp;Số chữ số thập phân;Tử số')
  .replace(/(số đếm|tỷ lệ %|tỷ suất);/g, '$1;cộng;2;');
const also = (files: Parameters<typeof found>[0], code: string) =>
  readFiles(files)
    .problems.filter((each) => each.code === code)
    .map((each) => each.also);

const money = (...rows: string[]) => ({
  'kinh-phi.csv': `Mã đơn vị;Năm;Mã hạng mục;Nguồn kinh phí;Kinh phí giao (đồng);Nguồn\n${rows.map((row) => `040;${row};BC\n`).join('')}`,
});

describe('a budget line against its funds', () => {
  const two = ['2024;HM-2.5;NSTW;3000000', '2024;HM-2.5;NSĐP;1000000'];

  test.each([
    ['4000000', []],
    ['5000000', ['total-differs E4']],
    ['3500000', ['total-differs E4']],
  ])('without a fund, or of “Cộng”, is their sum: %s', (total, expected) => {
    for (const fund of ['', 'Cộng', 'Tổng', 'TỔNG CỘNG:', 'Tổng các nguồn'])
      expect(found(money(...two, `2024;HM-2.5;${fund};${total}`)), fund).toEqual(expected);
  });

  test('stands before them as well, and of one fund may be more than that', () => {
    expect(found(money('2024;HM-2.5;Tổng số;4000000', ...two))).toEqual([]);
    expect(found(money('2024;HM-2.5;;4000000', '2024;HM-2.5;NSTW;3000000'))).toEqual([]);
    expect(found(money('2024;HM-2.5;;2000000', '2024;HM-2.5;NSTW;3000000'))).toEqual([
      'total-differs E2',
    ]);
  });

  test('is no fund itself, so that no money is counted twice', () => {
    const { data } = readFiles(money(...two, '2024;HM-2.5;Cộng;4000000'));
    expect(data?.budget.map(({ fund }) => fund)).toEqual(['NSTW', 'NSĐP', null]);
    const named = readFiles(money('2024;HM-2.5;Cộng đồng đóng góp;4000000'));
    expect(named.data?.budget.map(({ fund }) => fund)).toEqual(['Cộng đồng đóng góp']);
  });

  test('is counted once in the line above', () => {
    const whole = ['2024;HM-2;;4000000', ...two, '2024;HM-2.5;Cộng;4000000', '2024;HM-2.6;;-'];
    expect(found(money(...whole))).toEqual([]);
  });
});

describe('a budget line against the lines below it', () => {
  test('differs, with the places of all', () => {
    const file = money('2024;HM-2;;10000000', '2024;HM-2.5;;6000000', '2024;HM-2.6;;3000000');
    expect(found(file)).toEqual(['total-differs E2']);
    expect(also(file, 'total-differs')).toEqual(['dòng 3 và 4']);
  });

  test('may be their sum, or more than those of which are told', () => {
    expect(
      found(money('2024;HM-2;;9000000', '2024;HM-2.5;;6000000', '2024;HM-2.6;;3000000')),
    ).toEqual([]);
    expect(found(money('2024;HM-2;;9000000', '2024;HM-2.5;;6000000'))).toEqual([]);
    expect(found(money('2024;HM-2;;9000000', '2024;HM-2.5;;6000000', '2024;HM-2.6;;'))).toEqual([]);
    expect(
      found(money('2024;HM-2;;9000000', '2024;HM-2.5;;6000000', '2023;HM-2.6;;1000000')),
    ).toEqual([]);
  });

  test('is never less than a part, and a dash is none', () => {
    expect(found(money('2024;HM-2;;5000000', '2024;HM-2.5;;6000000'))).toEqual([
      'total-differs E2',
    ]);
    expect(found(money('2024;HM-2;;5000000', '2024;HM-2.5;;4000000', '2024;HM-2.6;;-'))).toEqual([
      'total-differs E2',
    ]);
  });

  test('that is 0 is held against its parts, also below a line that tells nothing itself', () => {
    const lines = {
      'hang-muc.csv':
        'Mã hạng mục;Tên hạng mục;Mã hạng mục cha\nT;Tổng;\nK;Trong đó:;T\nK.1;Truyền thông;K\nK.2;Tập huấn;K\n',
    };
    const form = (...rows: string[]) => ({ ...lines, ...money(...rows) });
    expect(found(form('2024;T;;0', '2024;K;;', '2024;K.1;;0', '2024;K.2;;6000000'))).toEqual([
      'total-differs E2',
    ]);
    expect(found(form('2024;T;;0', '2024;K.1;;0', '2024;K.2;;6000000'))).toEqual([
      'total-differs E2',
    ]);
    expect(found(form('2024;T;;0', '2024;K;;', '2024;K.1;;0', '2024;K.2;;0'))).toEqual([]);
    expect(
      found(form('2024;T;;6000000', '2024;K;;6000000', '2024;K.1;;1000000', '2024;K.2;;5000000')),
    ).toEqual([]);
  });

  test('may stand in a circle of the catalogue', () => {
    const circle = 'Mã hạng mục;Tên hạng mục;Mã hạng mục cha\nA;Một;B\nB;Hai;A\n';
    expect(found({ 'hang-muc.csv': circle, ...money('2024;A;;5000000', '2024;B;;') })).toEqual([]);
  });

  test('of one fund is held against that fund', () => {
    const file = money(
      '2024;HM-2;A;9000000',
      '2024;HM-2.5;A;9000000',
      '2024;HM-2.5;B;1000000',
      '2024;HM-2.6;A;0',
    );
    expect(found(file)).toEqual([]);
  });
});

describe('money against other years', () => {
  test('a thousand times smaller is named, a hundred times is not', () => {
    const file = money('2023;HM-2.5;;2.496.000', '2024;HM-2.5;;2496');
    expect(found(file)).toEqual(['money-magnitude E3']);
    expect(also(file, 'money-magnitude')).toEqual(['dòng 2']);
    expect(found(money('2023;HM-2.5;;2.496.000', '2024;HM-2.5;;249600'))).toEqual([]);
    expect(found(money('2023;HM-2.5;;2.496.000', '2024;HM-2.5;;0'))).toEqual([]);
    expect(found(money('2023;HM-2.5;;2.496.000', '2024;HM-2.6;;249600'))).toEqual([]);
  });

  test('under 100.000 đồng is named whatever the other years are', () => {
    expect(found(money('2024;HM-2.6;;2496'))).toEqual(['money-magnitude E2']);
    expect(found(money('2024;HM-2.6;;100000', '2023;HM-2.6;;0'))).toEqual([]);
  });
});

const groups = (...rows: string[]) => ({
  'chi-tieu.csv': indicators,
  'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Phân tổ;Giá trị;Nguồn\n${rows.map((row) => `040;SO-SINH;2024;${row};BC\n`).join('')}`,
});

describe('a count against its groups', () => {
  test('differs', () => {
    expect(found(groups(';100', 'nam;50', 'nữ;49'))).toEqual(['total-differs E2']);
    expect(found(groups(';100', 'nam;50', 'nữ;50'))).toEqual([]);
  });

  test('is less than none of two that make it up', () => {
    expect(found(groups(';100', 'nam;101'))).toEqual(['parts-over-total E3']);
    expect(found(groups(';100', 'lượt khám;101'))).toEqual([]);
    const { problems } = readFiles(groups(';100', 'nam;101'));
    expect(problems[0]?.message).toContain('Nhóm “nam” là 101, lớn hơn');
  });

  test('is not held against one group alone, nor against groups of different kinds', () => {
    expect(found(groups(';100', 'nam;50'))).toEqual([]);
    expect(found(groups(';100', 'nam;50', 'nữ;50', 'thành thị;70', 'nông thôn;30'))).toEqual([]);
    expect(
      found(groups(';100', 'Giới: nam;50', 'Giới: nữ;50', 'Con: thứ 1;99', 'Con: khác;1')),
    ).toEqual([]);
  });
});

describe('more decimals than the indicator has', () => {
  test('are named once for a series', () => {
    const rows = observations('040;TFR;2023;1,9612', '040;TFR;2024;2,0345', '04;TFR;2024;2,03');
    const file = { 'chi-tieu.csv': indicators, ...rows };
    expect(found(file)).toEqual(['number-precision D2']);
  });
});

describe('small counts', () => {
  const site = (smallCount: number) => ({
    'site.json': JSON.stringify({
      title: 'Thử',
      roots: ['VN'],
      licence: 'a',
      simulated: true,
      smallCount,
    }),
  });

  test('are named once for an indicator of a unit; zero is none', () => {
    const rows = observations(
      '040;SO-SINH-3;2020;27',
      '040;SO-SINH-3;2021;29',
      '04;SO-SINH;2021;0',
    );
    expect(found({ ...site(30), ...rows })).toEqual(['small-count D2']);
    expect(found({ ...site(27), ...rows })).toEqual([]);
  });
});

test('a name that two units have is none of them, be one below a root and the other not', () => {
  const file = (roots: string[], name: string) => ({
    'site.json': JSON.stringify({ title: 'Thử', roots, licence: 'a', simulated: true }),
    'don-vi.csv': `${catalogues['don-vi.csv']}30811;Xã Sơn Hải;xã;04;;;\n`,
    'so-lieu.csv': `Tên đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n${name};TFR;2024;2,03;BC\n`,
  });
  for (const roots of [['VN'], ['24', '04'], ['24']]) {
    const codes = readFiles(file(roots, 'Xã Sơn Hải')).problems.map(({ code }) => code);
    expect(codes).toContain('ambiguous-name');
  }
  expect(found(file(['VN'], 'Xã Sơn Hải, tỉnh Bắc Ninh'))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { githubReport } from '../../src/problem/github-report.ts';
import { type Problem, problem } from '../../src/problem/problem.ts';
import { summarise } from '../../src/problem/summary.ts';

const read = { files: 2, rows: 1234, compared: true };
const report = (problems: readonly Problem[], text = '', folder = 'data') =>
  githubReport(problems, summarise(problems, read), () => ({ text, delimiter: ';' }), folder);
const first = (...args: Parameters<typeof report>) => report(...args).split('\n')[0];

const money: Problem = {
  ...problem(
    'number-ambiguous',
    { file: 'kinh-phi/a.csv', row: 7, column: 'C', header: 'Kinh phí giao (đồng)' },
    { value: '2.500', whole: '2500', fraction: '2500000' },
  ),
  line: 8,
};
const bareMark: Problem = {
  ...problem(
    'missing-mark',
    { file: 'dao-tao/b.csv', row: 2, column: 'B', header: 'Đạt tỷ lệ %' },
    { value: '%' },
  ),
  line: 2,
};

describe('githubReport(problems, summary, quoteOf, folder)', () => {
  test('is an annotation for each problem, beside its line and character, errors first', () => {
    expect(
      report([bareMark, money], '040;2022;2.500;x'),
    ).toBe(`::error file=data/kinh-phi/a.csv,line=8,col=10,title=number-ambiguous%3A Số có thể hiểu hai cách::“2.500” có thể là 2500 hoặc 2500000.%0ACách sửa: ghi 2500, hoặc ghi 2500000.
::warning file=data/dao-tao/b.csv,line=2,col=5,title=missing-mark%3A Chỉ có dấu %25%2C không có số::Cột “Đạt tỷ lệ %25” chỉ có dấu %25, không có số; được coi là ô để trống.%0ACách sửa: ghi 0 nếu là không, để trống nếu không có số liệu.
::notice title=Kiểm tra số liệu::Đã đọc 2 tệp, 1.234 dòng số liệu: 1 lỗi phải sửa, 1 điểm cần xem. Chưa thể công bố.
`);
  });

  test('of nothing is the summary alone', () => {
    expect(report([])).toBe(
      '::notice title=Kiểm tra số liệu::Đã đọc 2 tệp, 1.234 dòng số liệu: không có lỗi.\n',
    );
  });

  test('names a whole file where there is no row', () => {
    const nowhere = { file: 'kinh-phi/a.csv', row: null, column: null, header: null };
    expect(first([problem('file-empty', nowhere)])).toMatch(
      /^::error file=data\/kinh-phi\/a\.csv,title=file-empty%3A [^:]+::/,
    );
  });

  test.each([
    ['data/', 'data/kinh-phi/a.csv'],
    ['./data', 'data/kinh-phi/a.csv'],
    ['.', 'kinh-phi/a.csv'],
    ['so\\lieu\\', 'so/lieu/kinh-phi/a.csv'],
    ['/tmp/x', '/tmp/x/kinh-phi/a.csv'],
  ])('the folder %s makes %s', (folder, file) => {
    expect(first([money], '', folder)).toContain(`::error file=${file},line=8`);
  });

  test('shows the first of each kind before the second: GitHub shows ten', () => {
    const again = { ...bareMark, line: 3 };
    const other = problem('header-repeated', { ...bareMark, file: 'z.csv' });
    const lines = report([bareMark, again, other]).split('\n');
    expect(lines.map((line) => /file=([^,]+)(,line=\d)?/.exec(line)?.[0])).toEqual([
      'file=data/dao-tao/b.csv,line=2',
      'file=data/z.csv',
      'file=data/dao-tao/b.csv,line=3',
      undefined,
      undefined,
    ]);
  });

  test('leaves out what is acknowledged, but counts it', () => {
    const acknowledged = { reason: 'a', by: 'b', date: '2026-01-15' };
    expect(report([{ ...bareMark, acknowledged }])).toBe(
      '::notice title=Kiểm tra số liệu::Đã đọc 2 tệp, 1.234 dòng số liệu: không có lỗi, 1 điểm đã ghi nhận.\n',
    );
  });

  test('points at the cell where its value does not stand in it, and at none beyond the line', () => {
    expect(first([money], '040;2022;(đã che)')).toContain(',col=10,');
    expect(first([money], '040;2022')).not.toContain('col=');
  });
});

describe('no cell opens a command', () => {
  const hostile = '100%\n::error file=x::\r\n::set-output name=a::b\u001b[2J';

  test('in a message', () => {
    const lines = report([{ ...money, message: hostile }]).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain(
      '::100%25%0A::error file=x::%0D%0A::set-output name=a::b\ufffd[2J%0ACách sửa: ',
    );
  });

  test('in the name of a file', () => {
    const lines = report([{ ...money, file: 'a,line=1::b\n::error::.csv' }]).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^::error file=data\/a%2Cline=1%3A%3Ab%0A%3A%3Aerror%3A%3A\.csv,line=8/,
    );
  });
});

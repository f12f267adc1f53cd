/** Tables of a MiB that are as hard to read as their kind can be. */

export const MIB = 1 << 20;
const HEAD = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn;Ghi chú\n';
const row = (note: string, value = '2,03') => `040;TFR;2024;${value};BC;${note}\n`;
const fill = (text: string, length = MIB) => text.repeat(Math.ceil(length / text.length));

/** Rows until there is a MiB of them. */
function rows(of: (at: number) => string): string {
  const all: string[] = [HEAD];
  for (let [at, length] = [0, 0]; length < MIB; at += 1) {
    const one = of(at);
    all.push(one);
    length += one.length;
  }
  return all.join('');
}

/** Notes as long as a cell may be, each another. */
const notes = (text: string) => rows((at) => row(`${at}${fill(text, 9_900)}`));
const figures = (text: string, length: number) => rows((at) => row('', fill(text, length) + at));

/** What patterns go back over: a part of what they look for, again and again. */
const PARTS = [
  ...['1 ', '1-', '1/', '123456 - ', '0912 345 67 ', 'CCCD 1234567 ', 'STK 12345 ', 'tài khoản '],
  ...['@', 'a@', 'a.b-c', 'a at ', 'sinh ', 'sinh ngày 1/', '12A/3/4 ', 'Chị ', 'Nguyễn ', 'Ab '],
  ...['A', 'Aa', "A'", 'ký ', 'BS Lê ', 'Cán bộ ', '?', 'a? ', 'a?, ', 'Ã¡º', 'а', 'a/', 'http://'],
  ...[
    '<a ',
    '<a b=',
    '&',
    '<',
    '  ',
    '\u00a0a',
    'a\u0301\u0302\u0303',
    '\u200b',
    '\ta',
    '«á»',
    '=1',
  ],
];

const wide = (count: number) => Array.from({ length: count }, (_, at) => `a${at}`).join(';');

export const tables: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(PARTS.map((part) => [`notes of “${part}”`, () => notes(part)])),
  'one cell of digits': () => HEAD + row(fill('1')),
  'one cell of lost letters': () => HEAD + row(fill('a?')),
  'one cell of mail': () => HEAD + row(fill('a@')),
  'one figure': () => HEAD + row('', fill('1.')),
  'figures with spaces': () => figures('1 000 ', 190),
  'figures in ranges': () => figures('1-', 190),
  'figures of words': () => figures('a ', 9_000),
  'marks on one letter': () => notes('\u0301\u0323'),
  'one header': () => `${fill('a')};b\n${row('x')}`,
  'headers without end': () => `${HEAD.trim()};${wide(180_000)}\n${row('x')}`,
  'blank headers without end': () => `${HEAD.trim()}${fill(';')}\n${row('x')}`,
  'a row without end': () => `${HEAD}${row('x')}${fill('1;')}\n`,
  '900 years': () => {
    const years = Array.from({ length: 900 }, (_, at) => 1200 + at).join(';');
    return `Mã đơn vị;Mã chỉ tiêu;${years}\n${fill(`040;TFR${';1'.repeat(900)}\n`)}`;
  },
  'blank lines': () => HEAD + fill('\n'),
  'a quote that is left open': () => `${HEAD}"${fill('a\n')}`,
  'nothing but quotes': () => HEAD + fill('"'),
  'quoted cells': () => HEAD + fill('"a";'),
  'units that nobody knows': () => rows((at) => `Thành phố Cao Bằn${at};TFR;2024;2;BC;\n`),
  'indicators that nobody knows': () => rows((at) => `040;TFR${at};2024;2;BC;\n`),
  'periods that are none': () => rows((at) => `040;TFR;${fill('2024-', 9_000)}${at};2;BC;\n`),
  'the same row': () => HEAD + fill(row('x')),
  'rows that contradict each other': () => rows((at) => row('', String(at))),
  'titles without end': () => `${fill(`${fill('Đơn vị: ', 50_000)}\n`)}${HEAD}${row('x')}`,
  'brackets above the header': () => `${fill('(')}\n${HEAD}${row('x')}`,
  'signatures without end': () => `${HEAD}${row('x')}\n${fill('Người lập biểu\n')}`,
  'groups without end': () => HEAD + row('x') + fill('I. Nhóm;;;;;\n'),
  'rows of one cell': () => rows((at) => (at === 0 ? row('x') : `x${at}\n`)),
  'marks of Git': () => HEAD + fill('<<<<<<< a;'),
};

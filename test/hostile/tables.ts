/** Tables of any size that are as hard to read as their kind can be. */

const HEAD = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn;Ghi chú\n';
const row = (note: string, value = '2,03') => `040;TFR;2024;${value};BC;${note}\n`;
const fill = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));

/** Rows until there are so many letters. */
function rows(size: number, of: (at: number) => string): string {
  const all: string[] = [HEAD];
  for (let [at, length] = [0, 0]; length < size; at += 1) {
    const one = of(at);
    all.push(one);
    length += one.length;
  }
  return all.join('');
}

/** Notes as long as a cell may be, each another. */
const notes = (size: number, text: string) => rows(size, (at) => row(`${at}${fill(text, 9_900)}`));
const figures = (size: number, text: string, length: number) =>
  rows(size, (at) => row('', fill(text, length) + at));

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

/** Each takes its length in letters. */
export const tables: Readonly<Record<string, (size: number) => string>> = {
  ...Object.fromEntries(PARTS.map((part) => [`notes of “${part}”`, (size) => notes(size, part)])),
  'one cell of digits': (size) => HEAD + row(fill('1', size)),
  'one cell of lost letters': (size) => HEAD + row(fill('a?', size)),
  'one cell of mail': (size) => HEAD + row(fill('a@', size)),
  'one figure': (size) => HEAD + row('', fill('1.', size)),
  'figures with spaces': (size) => figures(size, '1 000 ', 190),
  'figures in ranges': (size) => figures(size, '1-', 190),
  'figures of words': (size) => figures(size, 'a ', 9_000),
  'marks on one letter': (size) => notes(size, '\u0301\u0323'),
  'one header': (size) => `${fill('a', size)};b\n${row('x')}`,
  'headers without end': (size) => `${HEAD.trim()};${wide(size / 6)}\n${row('x')}`,
  'blank headers without end': (size) => `${HEAD.trim()}${fill(';', size)}\n${row('x')}`,
  'a row without end': (size) => `${HEAD}${row('x')}${fill('1;', size)}\n`,
  'a fault in every row': (size) => rows(size, () => row('', '2,O3')),
  '900 years': (size) => {
    const years = Array.from({ length: 900 }, (_, at) => 1200 + at).join(';');
    return `Mã đơn vị;Mã chỉ tiêu;${years}\n${fill(`040;TFR${';1'.repeat(900)}\n`, size)}`;
  },
  'blank lines': (size) => HEAD + fill('\n', size),
  'a quote that is left open': (size) => `${HEAD}"${fill('a\n', size)}`,
  'nothing but quotes': (size) => HEAD + fill('"', size),
  'quoted cells': (size) => HEAD + fill('"a";', size),
  'units that nobody knows': (size) =>
    rows(size, (at) => `Thành phố Cao Bằn${at};TFR;2024;2;BC;\n`),
  'indicators that nobody knows': (size) => rows(size, (at) => `040;TFR${at};2024;2;BC;\n`),
  'periods that are none': (size) =>
    rows(size, (at) => `040;TFR;${fill('2024-', 9_000)}${at};2;BC;\n`),
  'the same row': (size) => HEAD + fill(row('x'), size),
  'rows that contradict each other': (size) => rows(size, (at) => row('', String(at))),
  'titles without end': (size) =>
    `${fill(`${fill('Đơn vị: ', 50_000)}\n`, size)}${HEAD}${row('x')}`,
  'brackets above the header': (size) => `${fill('(', size)}\n${HEAD}${row('x')}`,
  'signatures without end': (size) => `${HEAD}${row('x')}\n${fill('Người lập biểu\n', size)}`,
  'groups without end': (size) => HEAD + row('x') + fill('I. Nhóm;;;;;\n', size),
  'rows of one cell': (size) => rows(size, (at) => (at === 0 ? row('x') : `x${at}\n`)),
  'marks of Git': (size) => HEAD + fill('<<<<<<< a;', size),
};

import { expect, test } from 'vitest';
import { found, readFiles } from '../data-folder.ts';

const units = (parent: string, successors = '') => ({
  'don-vi.csv': `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Mã đơn vị kế thừa
VN;Việt Nam;quốc gia;;
04;Tỉnh Cao Bằng;tỉnh;VN;
01273;Phường Thục Phán;phường;${parent};${successors}
`,
});

test('a code of the own table may stand before the row that it names', () => {
  const file = {
    'don-vi.csv':
      'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên\n04;Tỉnh Cao Bằng;tỉnh;VN\nVN;Việt Nam;quốc gia;\n',
  };
  expect(found(file)).toEqual([]);
});

test('a code that no row has is an error', () => {
  expect(found(units('05'))[0]).toBe('unknown-reference D4');
});

test('a lost leading zero is named', () => {
  const [problem] = readFiles(units('4')).problems;
  expect(problem).toMatchObject({ code: 'leading-zero-lost', row: 4, column: 'D', value: '4' });
  expect(problem?.message).toContain('“04”');
});

test('each code of a list is looked up', () => {
  expect(found(units('04', 'VN|04'))).toEqual([]);
  expect(found(units('04', 'VN|0412'))).toEqual(['unknown-reference E4']);
});

test.each([
  ['VN|4', 'leading-zero-lost', 'VN|04'],
  ['4 | VN', 'leading-zero-lost', '04|VN'],
  ['4', 'leading-zero-lost', '04'],
  // Units of like codes are many: the officer is asked.
  ['VN|0412', 'unknown-reference', null],
])('what to write is the whole list: of “%s” with %s “%s”', (list, code, fix) => {
  const [problem] = readFiles(units('04', list)).problems;
  expect(problem).toMatchObject({ code, fix });
  if (fix) expect(problem?.remedy).toContain(`ghi “${fix}”`);
  expect(problem?.message).not.toContain('|');
});

test.each([
  ['TX-A|TZ-B', 'TX-A|TX-B'],
  ['TZ-A|TZ-B', 'TX-A|TZ-B'],
  ['TZ-A', 'TX-A'],
])('of misspelt courses “%s” the first is mended in its list: “%s”', (list, fix) => {
  const files = {
    'lop-dao-tao.csv': 'Mã lớp;Đối tượng;Tên lớp\nTX-A;Tuyến xã;Một\nTX-B;Tuyến xã;Hai\n',
    'muc-tieu/a.csv': `Mã mục tiêu;Mã đơn vị;Mã lớp;Giá trị;Từ năm;Đến năm;Loại;Nguồn\nMT;040;${list};80;2026;2030;dự kiến;BC\n`,
  };
  const [problem] = readFiles(files).problems;
  expect([problem?.code, problem?.fix, problem?.remedy]).toEqual([
    'unknown-reference',
    fix,
    `ghi “${fix}”.`,
  ]);
});

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

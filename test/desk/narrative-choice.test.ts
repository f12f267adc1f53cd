import { expect, test } from 'vitest';
import { narrativeFile } from '../../src/desk/narrative-choice.ts';
import { templateChoices } from '../../src/desk/template-choice.ts';
import { readWordTables } from '../../src/table/word-table.ts';
import { readFiles } from '../data-folder.ts';

const reading = readFiles({
  'khung-bao-cao.csv': `Mã báo cáo;BC-1
Tên báo cáo;Báo cáo năm
Phần;STT;Lời in;Lấy
đề mục;I.;KẾT QUẢ;số trẻ sinh ra
`,
  'so-lieu.csv':
    'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n040;SO-SINH;2024;7;BC\nMP2;SO-SINH;2024;8;BC\n',
});

const words = (unit: string) => {
  const file = narrativeFile(reading, { unit, report: 'BC-1', period: 'Năm 2024' });
  return typeof file === 'string'
    ? file
    : [file.name, JSON.stringify(readWordTables(file.bytes)).replaceAll('\u00a0', ' ')].join(' ');
};

test('the report of a unit is made of its own figures, real or simulated', () => {
  expect(words('040')).toMatch(/^bc-1-040-2024\.docx .*có 7 trẻ được sinh ra/);
  expect(words('MP2')).toMatch(/^bc-1-mp2-2024\.docx .*có 8 trẻ được sinh ra/);
});

test('what is not known of unit, report and period is said', () => {
  const ask = { unit: '040', report: 'BC-1', period: '2024' };
  expect(narrativeFile(reading, { ...ask, unit: '99999' })).toBe('unit');
  expect(narrativeFile(reading, { ...ask, report: 'BC-2' })).toBe('report');
  expect(narrativeFile(reading, { ...ask, period: 'nay' })).toBe('period');
});

test('the reports that can be chosen are those of the data', () => {
  const { data } = reading;
  expect(data && templateChoices(data, '2026-11-29').reports).toEqual([
    { value: 'BC-1', words: 'Báo cáo năm' },
  ]);
});

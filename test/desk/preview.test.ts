import { describe, expect, test } from 'vitest';
import { Desk } from '../../src/desk/examine.ts';
import { previewsOf } from '../../src/desk/preview.ts';
import { dataFolder } from '../../src/export/data-folder.ts';
import { means } from '../../src/read/read.ts';
import { dataOf, type Files } from '../data-folder.ts';

const HEADER = 'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn';
const TODAY: Files = {
  'dao-tao.csv': `${HEADER}\n07543;Tuyến xã;TX-2;31/12/2025;10;5;BC\n`,
  'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Đối tượng;Mã lớp;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Nguồn
MT;07543;Tuyến xã;TX-2;>;80;2025;2025;chỉ tiêu giao năm;BC
`,
};

function previewed(files: Files, ...rows: readonly string[]) {
  const base = dataFolder([{ data: dataOf(files) }]);
  const desk = new Desk(base, means());
  const bytes = new TextEncoder().encode([HEADER, ...rows, ''].join('\n'));
  const told = { tables: new Map([['a.csv', 'dao-tao']]), edits: new Map(), heads: new Map() };
  const { reading } = desk.examine([{ name: 'a.csv', bytes }], told);
  const paths = new Set(base.map(({ path }) => path));
  return previewsOf(desk.published(), reading, ({ file }) => !paths.has(file.path));
}

describe('the page of a unit as it would be', () => {
  test('says what changes, beside today, and which target turns', () => {
    const { units, more } = previewed(TODAY, '07543;Tuyến xã;TX-2;31/12/2025;10;9;BC');
    expect(more).toBe(0);
    const [unit] = units;
    expect(unit?.name).toBe('Xã Sơn Hải');
    expect(unit?.headingNow).toMatch(/chưa đạt/);
    expect(unit?.heading).toMatch(/đạt/);
    expect(unit?.turns.map(({ from, to }) => [from, to])).toEqual([['Chưa đạt', 'Đạt']]);
    const [row] = unit?.rows ?? [];
    expect([row?.change, row?.figureNow, row?.figure, row?.status]).toEqual([
      ...['changed', '50,0%', '90,0%', 'Đạt'],
    ]);
    expect(row?.bar).toEqual({ share: 90, level: 80 });
  });

  test('calls new what today has no line for', () => {
    const { units } = previewed({}, '07543;Tuyến xã;TX-2;31/12/2025;10;9;BC');
    expect(units[0]?.rows.map(({ name, change }) => [name, change])).toEqual([
      ['Đào tạo tuyến xã', 'new'],
    ]);
  });

  test('changes nothing where the file says what is published', () => {
    const { units } = previewed(TODAY, '07543;Tuyến xã;TX-2;31/12/2025;10;5;BC');
    expect(units[0]?.rows.map(({ change }) => change)).toEqual(['same']);
    expect([units[0]?.headingNow, units[0]?.turns]).toEqual([null, []]);
  });

  test('is not there while the file has an error', () => {
    const { units } = previewed(TODAY, '07543;Tuyến xã;TX-2;31/12/2025;10;chín;BC');
    expect(units).toEqual([]);
  });
});

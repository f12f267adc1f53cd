/** What the name of a file says that its table does not. */
import { describe, expect, test } from 'vitest';
import { figures, type observed, office } from '../office.ts';

const isIn = (read: ReturnType<typeof observed>) => read.data !== null;

describe('the name of a file', () => {
  const read = (name: string, units = '01273') =>
    office({
      [name]: [
        'Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Nguồn',
        ...units.split(' ').map((unit) => `${unit};SO-SINH;2025;74;BC`),
      ].join('\n'),
    });

  test.each([
    ['so-lieu/phuong-nung-tri-cao-nam-2025.csv', '01273', false],
    ['so-lieu/phuong-thuc-phan-nam-2025.csv', '01273', true],
    ['so-lieu/nung-tri-cao-va-thuc-phan.csv', '01273', true],
    ['so-lieu/Phường Nùng Trí Cao.csv', '01273', false],
    ['so-lieu/phuong-nung-tri-cao.csv', '01279 01273', true],
    ['so-lieu/cac-phuong-nam-2025.csv', '01273', true],
    ['so-lieu/tinh-cao-bang-2025.csv', '01273', true],
    ['so-lieu/phuong-nung-tri-cao-va-phuong-thuc-phan.csv', '01273', true],
  ])('may be another unit’s: %s', (name, units, expected) => {
    expect(isIn(read(name, units))).toBe(expected);
  });

  test('asks who wants to learn', () => {
    const rows = 'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn\n';
    const named = (name: string) =>
      office({
        [`dao-tao/${name}.csv`]: `${rows}01273;Cộng tác viên;CTV-02;31/12/2025;12;11;BC\n`,
      });
    expect(figures(named('thuc-phan-nhu-cau-2026-2030'))).toEqual(['-']);
    expect(figures(named('thuc-phan-dap-ung-2025'))).not.toEqual(['-']);
  });
});

import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office } from '../office.ts';

const said = (...lines: readonly string[]) =>
  office({
    'so-lieu/a.csv': ['Mã đơn vị;99001;Xã Ví Dụ Một', ...lines, 'SO-SINH;210', ''].join('\n'),
  });

describe('words in a third cell of a row above a table', () => {
  test('leave the value before them what it is', () => {
    const read = said(
      'Nguồn;BC;Báo cáo của Ủy ban',
      'Năm;2024;(số chính thức)',
      'Nội dung;Giá trị',
    );
    expect([figures(read), faults(read)]).toEqual([['99001 SO-SINH 2024 210'], []]);
    expect(read.data?.observation[0]?.source).toBe('BC');
  });

  test('lose no slip of it', () =>
    expect(faults(said('Nguồn;BC-9;Báo cáo của Ủy ban', 'Nội dung;2024'))).toEqual([
      'unknown-reference B2',
    ]));

  test.each([['(số sơ bộ)'], ['số liệu 9 tháng']])('are heard as titles are: %s', (words) =>
    expect(faults(said('Nguồn;BC', `Năm;2024;${words}`, 'Nội dung;Giá trị'))).toEqual([
      'title-contradicts C3',
    ]),
  );

  test('are no second value', () =>
    expect(faults(said('Nguồn;BC;BC-2', 'Nội dung;2024'))).toEqual(['unknown-reference B2']));

  test('stand beside whom a course is for', () => {
    const learnt = office({
      'dao-tao/a.csv': `Mã đơn vị;99001
Đối tượng;Cộng tác viên;thôn, tổ dân phố
Tính đến ngày;31/12/2024;(chính thức)
Nguồn;BC;Báo cáo
Mã lớp;Tổng số thuộc diện;Số đã học
CTV-02;14;12
`,
    });
    expect([figures(learnt), faults(learnt)]).toEqual([['99001 CTV-02 12 not-reported'], []]);
  });

  test('make no value of heads: years, groups', () => {
    const years = observed('Mã đơn vị;99001', 'Năm;2023;2024', 'SO-SINH;200;210');
    const groups = observed('Mã đơn vị;99001', 'Năm;2024', 'Nội dung;Nam;Nữ', 'SO-SINH;100;110');
    expect(figures(groups)).toHaveLength(2);
    expect(figures(years)).not.toContain('99001 SO-SINH 2023 210');
  });

  test('and a title is heard before who reports', () => {
    const read = (title: string) =>
      faults(observed(`${title};Đơn vị báo cáo: Xã Ví Dụ Một`, 'Nội dung;2024', 'SO-SINH;210'));
    expect(read('Báo cáo 9 tháng')).toEqual(['title-contradicts A2']);
    expect(read('Biểu số 02')).toEqual([]);
  });
});

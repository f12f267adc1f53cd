import { describe, expect, test } from 'vitest';
import { scoreRows } from '../../src/exhibit/scorecard.ts';
import { cityModel, moneys, observations, trainings, unitIn } from '../city.ts';
import type { Files } from '../data-folder.ts';

const rowsOf = (files: Files, code = '99001') => {
  const model = cityModel(files);
  return scoreRows(model, model.profile(unitIn(model, code)));
};

const TARGET: Files = {
  'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Đối tượng;Mã lớp;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Áp dụng cho cấp dưới;Nguồn
M;99;Tuyến xã;TX-2;>;80;2025;2025;chỉ tiêu giao năm;có;BC
`,
};

describe('scoreRows(model, profile)', () => {
  test('has a row for each content that there is a figure of, and none for others', () => {
    const rows = rowsOf(observations('99001;TFR;2025;2,05', '99001;SO-SINH;2025;74'));
    expect(rows.map(({ name, figure }) => [name, figure])).toEqual([
      ['Mức sinh', '2,05'],
      ['Số trẻ sinh ra', '74'],
    ]);
  });

  test('holds training against the target of its year, with the distance', () => {
    const [row] = rowsOf({ ...trainings('99001;TX-2;31/12/2025;10;5'), ...TARGET });
    expect(row).toMatchObject({
      figure: '50,0%',
      derived: true,
      target: 'trên 80%',
      bar: { share: 50, level: 80 },
      status: { status: 'not-met', text: 'Chưa đạt, thiếu 30,0\u00a0điểm' },
    });
  });

  test('gives no share where the form gives no total', () => {
    const [row] = rowsOf(trainings('99001;TX-2;31/12/2025;;7'));
    expect(row).toMatchObject({ figure: '7/?', bar: null, status: { status: 'not-judged' } });
    expect(row?.of).toBe('người đã học, báo cáo không ghi tổng số; đến\u00a031/12/2025');
  });

  test('of several courses counts places, of a year in that year', () => {
    const [row] = rowsOf(trainings('99001;TX-2;2025;;7', '99001;TX-10;2025;;5'));
    expect(row?.of).toBe('lượt người đã học, báo cáo không ghi tổng số; năm\u00a02025');
  });

  test('says what was allocated where the use is not known', () => {
    const [row] = rowsOf(moneys('99001;2025;HM-2.5;39300000;'));
    expect(row).toMatchObject({ figure: null, status: { text: 'Không ghi số sử dụng' } });
    expect(row?.of).toBe('được giao 39,3\u00a0triệu đồng, năm\u00a02025');
  });

  test('stands beside the unit above in the same year', () => {
    const [row] = rowsOf(observations('99001;TFR;2025;2,05', '99;TFR;2025;2,02', '99;TFR;2024;2'));
    expect(row?.whole).toEqual({ text: '2,02', derived: false });
  });
});

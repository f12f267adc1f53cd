import { describe, expect, test } from 'vitest';
import { WIDE } from '../../src/chart/drawing.ts';
import { type Files, modelOf, observations } from '../data-folder.ts';
import { unitExhibits } from '../exhibits.ts';
import { readOutOf } from './words.ts';

/** What the charts of a unit read out, in the order of their marks. */
function readOut(files: Files, code: string): string[] {
  const model = modelOf(files);
  const unit = model.units.get(code);
  if (!unit) throw new Error(`No unit ${code}`);
  return unitExhibits(model)
    .filter(({ place }) => place === unit.name)
    .flatMap(({ chart }) => readOutOf(chart(WIDE)));
}

describe('a chart reads out', () => {
  test('each point of a line with its status, and a year without a figure', () => {
    const files = observations('040;TFR;2022;1,90', '040;TFR;2023;2,03;sơ bộ', '040;TFR;2024;');
    expect(readOut(files, '040').toSorted()).toEqual([
      'Năm 2022: 1,90 con/phụ nữ',
      'Năm 2023: 2,03 con/phụ nữ, sơ bộ',
      'Năm 2024: để trống',
    ]);
  });

  test('how sure a rate is', () => {
    const rows = ['TFR;2023;1,97', 'SO-SINH;2023;264', 'PN-15-49;2023;4690'].concat([
      'TFR;2024;2,34',
      'SO-SINH;2024;314',
      'PN-15-49;2024;4697',
    ]);
    const files = observations(...rows.map((row) => `07543;${row}`));
    expect(readOut(files, '07543')).toContain(
      'Năm 2024: 2,34 con/phụ nữ, khoảng tin cậy 95%: 2,09–2,61',
    );
  });

  test('each part of a year of births, and the whole', () => {
    const files = observations(
      '040;SO-SINH;2023;90',
      '040;SO-SINH;2024;100',
      '040;SO-SINH-2;2024;40',
      '040;SO-SINH-3;2024;10',
    );
    expect(readOut(files, '040')).toEqual([
      // Of 2023 no order is known: its bar is its total.
      'Năm 2023, tổng số: 90 trẻ',
      'Năm 2024, con thứ nhất (tính ra): 50 trẻ',
      'Năm 2024, con thứ hai: 40 trẻ',
      'Năm 2024, con thứ ba trở lên: 10 trẻ',
      'Năm 2023, tổng số: 90 trẻ',
      'Năm 2024, tổng số: 100 trẻ',
    ]);
  });

  test('learners of how many, and demand that is not known', () => {
    const head = 'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn';
    const files = { 'dao-tao.csv': `${head}\n040;Tuyến xã;TX-2;31/12/2024;10;7;BC\n` };
    expect(readOut(files, '040')).toEqual([
      'Nghiệp vụ dân số. Đã học: 7 người, trên 10 người thuộc diện',
      'Nghiệp vụ dân số. Đăng ký đến năm 2030: biểu không có',
    ]);
  });

  test('money of a line and year', () => {
    const head = 'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Nguồn';
    const files = { 'kinh-phi.csv': `${head}\n040;2024;HM-2.5;2000000;500000;BC\n` };
    expect(readOut(files, '040')).toEqual([
      'Đào tạo, tập huấn, 2024: giao 2.000.000 đồng, sử dụng 500.000 đồng (25,0%)',
    ]);
  });
});

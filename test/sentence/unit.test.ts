/** What opens a unit's page is said of whatever figure it has: never that there is none above one. */
import { describe, expect, test } from 'vitest';
import { overviewOf } from '../../src/model/overview.ts';
import { overviewHeading } from '../../src/sentence/overview.ts';
import { unitHeading } from '../../src/sentence/unit.ts';
import { type Asked, cityModel, moneys, observations, trainings, unitIn } from '../city.ts';
import type { Files } from '../data-folder.ts';
import { text } from './render.ts';

const INDICATORS: Files = {
  'chi-tieu.csv': `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Định nghĩa
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;Số con
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;Số trẻ
DAN-SO;Dân số bình quân;Quy mô, cơ cấu dân số;người;số đếm;Số người
CBR-DC;Chỉ tiêu điều chỉnh mức sinh;Mức sinh;‰;tỷ suất;Mức đề ra
MO-HINH;Mô hình dịch vụ;Dịch vụ;dấu X;dấu X;Có mô hình
`,
};
const ASKED: Asked = { datasets: ['so-lieu'], from: 2024 };

const headingOf = (files: Files, ...asked: readonly Asked[]) => {
  const model = cityModel({ ...INDICATORS, ...files }, ...asked);
  const unit = unitIn(model, '99001');
  return text(unitHeading(model, model.profile(unit)));
};

describe('unitHeading(model, profile) of one figure alone', () => {
  test.each([
    ['a size', observations('99001;DAN-SO;2024;5012'), '5.012_người'],
    ['a rate below zero', observations('99001;CBR-DC;2025;-0,3'), '−0,3_‰'],
    ['a zero', observations('99001;SO-SINH;2025;0'), 'không có trẻ nào'],
    ['births', observations('99001;SO-SINH;2025;7'), '7_trẻ'],
    ['a quarter', observations('99001;SO-SINH;Quý I/2025;7'), '7_trẻ'],
    ['a mark', observations('99001;MO-HINH;2025;X'), 'đánh dấu có'],
    ['learners', trainings('99001;TX-2;31/12/2025;;7'), '7_người'],
    ['a course nobody took', trainings('99001;TX-2;31/12/2025;5;0'), '0%'],
    ['money', moneys('99001;2025;HM-2.5;2000000;1000000'), '1,0 trong 2,0_triệu đồng'],
    ['money that was given alone', moneys('99001;2025;HM-2.5;2000000;'), 'có số giao'],
    ['money as printed', moneys('99001;2025;HM-2.5;;;2000000'), 'có biểu kinh phí'],
  ])('is of %s', (_, files, expected) => {
    for (const heading of [headingOf(files), headingOf(files, ASKED)]) {
      expect(heading).toContain(expected);
      expect(heading).not.toMatch(/chưa có số liệu|không có số liệu của|chưa báo cáo/i);
    }
  });

  test('who was never asked, and has none, is not called silent', () => {
    expect(headingOf({})).toBe('Trang không có số liệu của xã Một.');
  });

  test('who was asked, and has none, is', () => {
    const others = observations('99002;TFR;2024;2,0');
    expect(headingOf(others, ASKED)).toBe('Xã Một chưa báo cáo số liệu nào.');
  });
});

test('the first page of a city has a finding of whatever its communes give', () => {
  const files = [
    observations('99001;DAN-SO;2024;5012'),
    observations('99001;CBR-DC;2025;-0,3'),
    trainings('99001;TX-2;31/12/2025;;7'),
    moneys('99001;2025;HM-2.5;2000000;'),
  ];
  for (const each of files) {
    const model = cityModel({ ...INDICATORS, ...each });
    const city = unitIn(model, '99');
    const home = text(overviewHeading(model, overviewOf(model, city)));
    const own = text(unitHeading(model, model.profile(city)));
    for (const heading of [home, own])
      expect(heading).not.toMatch(/không có số liệu|chưa báo cáo|Chưa có số liệu nào/);
    expect(own).toMatch(/^1 trong 3_đơn vị của thành phố Ví Dụ có số liệu năm_202[45]\.$/);
  }
});

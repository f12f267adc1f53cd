import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../src/reader/cell/reference.ts';
import type { Surroundings } from '../../../src/reader/cell/surroundings.ts';
import {
  audiencesNamed,
  partNamed,
  unitsNamed,
  yearsNamed,
} from '../../../src/reader/title/named.ts';
import { catalogues } from '../around.ts';

const around: Surroundings = { catalogues, kindOf: () => undefined, parentOf: () => null };

describe('words outside the cells of a table', () => {
  test.each([
    ['II. Thành phố Cao Bằng', [['040']]],
    ['Biểu của Xã Sơn Hải và Thành phố Cao Bằng', [['040'], ['07543', '30811']]],
    ['Phụ lục II', []],
    ['Tại Trạm Y tế Sơn Hải:', [['07543', '30811']]],
    ['Của Sơn Hải', [['07543', '30811']]],
    ['Tại trạm y tế', []],
  ])('name units: %s', (words, codes) => {
    expect(unitsNamed(around, words).toSorted()).toEqual(codes);
  });

  test.each([
    ['3. Cộng tác viên (đến 31/12/2025)', ['Cộng tác viên']],
    ['TUYẾN XÃ', ['Tuyến xã']],
    ['Cộng tác viênx', []],
    ['Đội ngũ CTVDS', ['Cộng tác viên']],
    ['Biểu CTV dân số xã', ['Cộng tác viên']],
    ['HCTV', []],
  ])('name audiences: %s', (words, audiences) => {
    expect(audiencesNamed(around, words)).toEqual(audiences);
  });

  test('name an audience whatever stands in its name, as no pattern', () => {
    const courses = new Catalogue('Lớp', 'lop-dao-tao.csv');
    courses.add('A', ['Lớp'], 'Ban Chỉ đạo (cấp xã');
    courses.add('B', ['Lớp'], '(a+)+$');
    const own = { ...around, catalogues: new Map([['lop-dao-tao', courses]]) };
    expect(audiencesNamed(own, '2. Ban Chỉ đạo (cấp xã)')).toEqual(['Ban Chỉ đạo (cấp xã']);
    expect(audiencesNamed(own, `${'a'.repeat(10_000)}b`)).toEqual([]);
  });

  test.each([
    ['Kết quả năm 2024', ['2024']],
    ['Năm 2023, năm 2024', ['2023', '2024']],
    ['Đào tạo đến năm 2030', []],
    ['Cao Bằng, ngày 12 tháng 01 năm 2026', []],
  ])('name years as theirs: %s', (words, years) => expect(yearsNamed(words)).toEqual(years));

  test.each([
    ['Báo cáo quý III năm 2024', 'quý III'],
    ['6 tháng đầu năm', '6 tháng'],
    ['Chín tháng đầu năm', '9 tháng'],
    ['Tháng 3 năm 2024', 'tháng 3'],
    ['ngày 12 tháng 3 năm 2024', null],
    ['Quý cơ quan', null],
    ['Báo cáo Q.IV/2024', 'quý IV'],
    ['Kỳ II năm 2024', '6 tháng cuối năm'],
    ['Tổ 12 năm 2024', null],
    ['Q.12 năm 2024', null],
    ['SỐ TRẺ SINH RA 9 THÁNG', '9 tháng'],
    ['Số trẻ sinh ra trong 9 tháng', '9 tháng'],
    ['Tình hình dân số 6 tháng', '6 tháng'],
    ['Kinh phí sử dụng 6 tháng', '6 tháng'],
    ['Số trẻ dưới 6 tháng', null],
    ['Số trẻ bú mẹ đến 6 tháng', null],
    ['Số người học lớp 3 tháng', null],
    ['Cán bộ nghỉ thai sản 6 tháng', null],
  ])('name a part of a year: %s', (words, part) => expect(partNamed(words)).toBe(part));
});

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { searchScript } from '../../src/export/search-index.ts';
import { Model } from '../../src/model/model.ts';
import { officialCode } from '../../src/model/unit-tree.ts';
import { modelOf, readFiles } from '../data-folder.ts';
import { communes, former, provinces, registerFiles } from './register.ts';

describe('the register of 2025, with the communes before the mergers', () => {
  const reading = readFiles(registerFiles());
  if (!reading.data) throw new Error('the register is at fault');
  const model = new Model(reading.data, reading.problems);
  const nameOf = (code: string) => {
    const unit = model.units.get(code);
    return unit && model.units.ownName(unit);
  };
  const inWords = (code: string) => `${officialCode(code)} ${nameOf(code)}`;
  const before = (code: string) =>
    model.units.all
      .filter(({ successors }) => successors.includes(code))
      .map((unit) => inWords(unit.code));

  test('is read without a fault, each unit for itself', () => {
    expect([provinces.length, communes.length, former.size]).toEqual([34, 3321, 10_034]);
    expect(reading.problems).toEqual([]);
    const codes = new Set(model.units.all.map(({ code }) => code));
    expect([model.units.all.length, codes.size]).toEqual([13_390, 13_390]);
    const again = communes.filter(({ ward_code }) => former.has(ward_code));
    expect(again).toHaveLength(3316);
    for (const { ward_code: code } of again) {
      expect(model.units.get(code)?.validFrom).toBe('2025-07-01');
      expect(model.units.get(`${code}-den-2025-06-30`)?.validTo).toBe('2025-06-30');
    }
  });

  // Written down by hand, and each read off the rows of the register itself: code and name of every
  // former commune, apart from the folder that is made of it. The texts of the resolutions were not read.
  test.each([
    ['07543', 'Xã Sơn Hải', '07546 Xã Sơn Hải, 07543 Xã Hộ Đáp'],
    ['30811', 'Xã Sơn Hải', '30811 Xã Sơn Hải'],
    [
      '01273',
      'Phường Thục Phán',
      '01267 Phường Sông Hiến, 01282 Phường Đề Thám, 01273 Phường Hợp Giang, 01705 Xã Hưng Đạo, 01696 Xã Hoàng Tung',
    ],
    [
      '01279',
      'Phường Nùng Trí Cao',
      '01279 Phường Ngọc Xuân, 01270 Phường Sông Bằng, 01693 Xã Vĩnh Quang',
    ],
    [
      '01288',
      'Phường Tân Giang',
      '01276 Phường Tân Giang, 01288 Phường Duyệt Trung, 01285 Phường Hoà Chung, 01720 Xã Chu Trinh, 01714 Xã Lê Chung',
    ],
    ['26740', 'Phường Sài Gòn', '26740 Phường Bến Nghé'],
    [
      '26743',
      'Phường Bến Thành',
      '26743 Phường Bến Thành, 26749 Phường Phạm Ngũ Lão, 26746 Phường Nguyễn Thái Bình',
    ],
    [
      '00004',
      'Phường Ba Đình',
      '00013 Phường Quán Thánh, 00004 Phường Trúc Bạch, 00019 Phường Điện Biên, 00022 Phường Đội Cấn',
    ],
    [
      '00008',
      'Phường Ngọc Hà',
      '00016 Phường Ngọc Hà, 00006 Phường Vĩnh Phúc, 00008 Phường Liễu Giai, 00007 Phường Cống Vị',
    ],
    [
      '00082',
      'Phường Cửa Nam',
      '00073 Phường Cửa Nam, 00079 Phường Tràng Tiền, 00082 Phường Trần Hưng Đạo, 00085 Phường Phan Chu Trinh, 00088 Phường Hàng Bài',
    ],
    [
      '00070',
      'Phường Hoàn Kiếm',
      '00040 Phường Đồng Xuân, 00043 Phường Hàng Mã, 00046 Phường Hàng Buồm, 00049 Phường Hàng Đào, 00052 Phường Hàng Bồ, 00055 Phường Cửa Đông, 00058 Phường Lý Thái Tổ, 00061 Phường Hàng Bạc, 00064 Phường Hàng Gai, 00070 Phường Hàng Trống, 00076 Phường Hàng Bông',
    ],
    [
      '31078',
      'Đặc khu Phú Quốc',
      '31078 Phường Dương Đông, 31081 Phường An Thới, 31096 Xã Dương Tơ, 31093 Xã Hàm Ninh, 31090 Xã Cửa Dương, 31102 Xã Bãi Thơm, 31087 Xã Gành Dầu, 31084 Xã Cửa Cạn',
    ],
    ['11948', 'Đặc khu Bạch Long Vĩ', ''],
    ['26732', 'Đặc khu Côn Đảo', ''],
    ['26882', 'Phường An Hội Tây', '26881 Phường 12, 26882 Phường 14'],
    [
      '02905',
      'Xã Bảo Thắng',
      '02905 Thị trấn Phố Lu, 02929 Xã Sơn Hải, 02938 Xã Sơn Hà, 02917 Xã Thái Niên',
    ],
    [
      '31135',
      'Phường Ninh Kiều',
      '31135 Phường Tân An, 31123 Phường Thới Bình, 31144 Phường Xuân Khánh',
    ],
    [
      '20242',
      'Phường Hải Châu',
      '20227 Phường Thanh Bình, 20230 Phường Thuận Phước, 20233 Phường Thạch Thang, 20242 Phường Phước Ninh, 20236 Phường Hải Châu',
    ],
    ['27259', 'Phường Xóm Chiếu', '27259 Phường 13, 27289 Phường 16, 27277 Phường 18'],
    [
      '22366',
      'Phường Nha Trang',
      '22348 Phường Vạn Thạnh, 22363 Phường Lộc Thọ, 22366 Phường Tân Tiến, 22372 Phường Phước Hòa, 22375 Phường Vĩnh Nguyên',
    ],
  ])('%s %s was made of %s', (code, name, units) => {
    expect(nameOf(code)).toBe(name);
    expect(before(code).toSorted()).toEqual(units.split(', ').filter(Boolean).toSorted());
  });

  test('no two are called the same', () => {
    expect(model.units.get('07543')?.name).toBe('Xã Sơn Hải, tỉnh Bắc Ninh');
    expect(model.units.get('30811')?.name).toBe('Xã Sơn Hải, tỉnh An Giang');
    expect(model.units.get('01273')?.name).toBe('Phường Thục Phán');
    const names = model.units.all.map(({ name }) => name.toLocaleLowerCase('vi'));
    expect(new Set(names).size).toBe(names.length);
  });

  test('a former unit says where it was', () => {
    expect(nameOf('07543-den-2025-06-30')).toBe('Xã Hộ Đáp');
    expect(model.units.get('07543-den-2025-06-30')).toMatchObject({
      note: 'Trước ngày 01/07/2025 thuộc Huyện Lục Ngạn, Tỉnh Bắc Giang.',
    });
  });

  test('a search through the communes of today travels in 30 kB', () => {
    const today = modelOf(registerFiles({ former: false }));
    expect(today.units.all).toHaveLength(1 + 34 + 3321);
    expect(gzipSync(searchScript([today], [])).length).toBeLessThanOrEqual(30_000);
  });

  test('a search through all of them travels in 90 kB', () => {
    expect(gzipSync(searchScript([model], [])).length).toBeLessThanOrEqual(90_000);
  });
});

import { describe, expect, test } from 'vitest';
import {
  belowPage,
  blockId,
  indicatorHref,
  PAGES,
  partOf,
  routeOf,
  slug,
  trail,
  unitPage,
} from '../src/address.ts';
import type { Unit } from '../src/dataset/unit.ts';

describe('slug(unit)', () => {
  const named = (name: string, code: string) => slug({ name, code } as Unit);

  test.each([
    ['Thành phố Cao Bằng', '040', 'thanh-pho-cao-bang-040'],
    ['Thành phố Đồng Nai', '75', 'thanh-pho-dong-nai-75'],
    ['Đặc khu Phú Quốc', '31078', 'dac-khu-phu-quoc-31078'],
    ['Xã Ea H’leo', '24181', 'xa-ea-h-leo-24181'],
    ['Phường 14', '26764', 'phuong-14-26764'],
    ['Việt Nam', 'VN', 'viet-nam-vn'],
  ])('%s, %s → %s', (name, code, expected) => {
    expect(named(name, code)).toBe(expected);
    expect(named(name.normalize('NFD'), code)).toBe(expected);
  });

  test('of a simulated unit says so', () => {
    const city = { name: 'Thành phố Mẫu', code: 'MAU', simulated: 'có' };
    expect(slug(city as Unit)).toBe('thanh-pho-mau-mau-mo-phong');
  });
});

const unit = { name: 'Xã Sơn Hải', code: '07543' } as Unit;

test('a unit has a page of its own and, where units are below it, one of them', () => {
  expect(unitPage(unit)).toEqual({ name: 'Xã Sơn Hải', href: '/don-vi/xa-son-hai-07543.html' });
  expect(belowPage(unit).href).toBe('/truc-thuoc/xa-son-hai-07543.html');
  expect(routeOf(unitPage(unit).href)).toBe('xa-son-hai-07543');
});

test('the page of an indicator is named in ASCII', () => {
  expect(indicatorHref('TL-ĐẺ Đủ.2')).toBe('/chi-tieu/tl-de-du-2.html');
});

test('a block of a unit goes by what it is of, and the unit', () => {
  expect(blockId('Sàng lọc trước sinh, sơ sinh', unit)).toBe('sang-loc-truoc-sinh-so-sinh-07543');
  expect(partOf(PAGES.data, 'bang')).toBe('/so-lieu.html#bang');
});

test('every way begins at the first page', () => {
  expect(trail(PAGES.units, unitPage(unit)).map(({ name }) => name)).toEqual([
    'Tổng quan',
    'Đơn vị',
    'Xã Sơn Hải',
  ]);
});

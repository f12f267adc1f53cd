import { describe, expect, test } from 'vitest';
import {
  belowPage,
  blockId,
  fullAddress,
  indicatorHref,
  menuOf,
  PAGES,
  partOf,
  routeOf,
  slug,
  trail,
  unitPage,
} from '../src/address.ts';
import type { Unit } from '../src/dataset/unit.ts';

describe('slug(unit)', () => {
  test.each([
    ['040', '040'],
    ['VN', 'vn'],
    ['MAU001', 'mau001'],
  ])('is the code of the unit alone: %s → %s', (code, expected) => {
    expect(slug({ code, simulated: 'không' })).toBe(expected);
  });

  test('of a former unit whose code another has taken says when it ended', () => {
    expect(slug({ code: '26740-den-2025-06-30', simulated: 'không' })).toBe('26740-den-2025');
  });

  test('of a simulated unit says so', () => {
    expect(slug({ code: 'MAU', simulated: 'có' })).toBe('mau-mo-phong');
  });
});

const unit = { name: 'Xã Sơn Hải', code: '07543' } as Unit;

test('a unit has a page of its own and, where units are below it, one of them', () => {
  expect(unitPage(unit)).toEqual({ name: 'Xã Sơn Hải', href: '/don-vi/07543.html' });
  expect(belowPage(unit).href).toBe('/truc-thuoc/07543.html');
  expect(routeOf(unitPage(unit).href)).toBe('07543');
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

test('the menu names the units as the site compares them, and ends with how figures are sent', () => {
  expect(menuOf([], 'Xã, phường').map(({ name }) => name)).toEqual([
    'Tổng quan',
    'Xã, phường',
    'Việc đến hạn',
    'Số liệu',
    'Gửi số liệu',
  ]);
  expect(menuOf([])[1]).toEqual(PAGES.units);
});

test.each([
  ['https://example.vn', 'https://example.vn/don-vi/040.html#sinh-040'],
  ['https://example.vn/dan-so/', 'https://example.vn/dan-so/don-vi/040.html#sinh-040'],
])('a page of a site at %s has a full address', (address, expected) => {
  expect(fullAddress({ address }, '/don-vi/040.html#sinh-040')).toBe(expected);
  expect(fullAddress({ address: null }, '/don-vi/040.html')).toBeNull();
});

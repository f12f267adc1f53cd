import { expect, test } from 'vitest';
import { area } from '../area.ts';
import { wordsOf } from '../data-folder.ts';

const UNITS = `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến
VN;Việt Nam;quốc gia;;;
1;Xã Một;xã;VN;;
2;Xã Hai;xã;VN;;
3;Xã Cũ;xã;VN;;30/06/2025
`;
const missing = (...codes: string[]) => {
  const features = codes.map((code, at) => area(code, 100 + at));
  const borders = JSON.stringify({ type: 'FeatureCollection', features });
  return wordsOf({ 'don-vi.csv': UNITS, 'ranh-gioi.geojson': borders }, 'border-missing');
};

test('a unit in force without a border is named', () => {
  expect(missing('1')[0]).toContain('Chưa có ranh giới của 1 đơn vị thuộc “Việt Nam”: Xã Hai');
});

test('one that has ended is not missed, and former borders stand for none of today', () => {
  expect(missing('1', '2')).toEqual([]);
  expect(missing('1', '3')[0]).toContain('Xã Hai');
});

test('a place of which no part has a border asks for none', () => {
  expect(missing('VN')).toEqual([]);
});

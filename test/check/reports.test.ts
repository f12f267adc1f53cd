import { expect, test } from 'vitest';
import { cityProblems } from '../city.ts';

const wrong = (report: object) =>
  cityProblems({ datasets: ['so-lieu'], ...report }).map(
    ({ code, header, message }) => `${code} ${header}: ${message}`,
  );

test('what site.json asks of known units, indicators and audiences is right', () => {
  expect(wrong({ indicators: ['TFR'], audiences: ['Tuyến xã'] })).toEqual([]);
});

test('a unit, an indicator or an audience that no catalogue has is an error', () => {
  expect(wrong({ below: '98', indicators: ['TFX'], audiences: ['Tuyến huyện'] })).toEqual([
    'unknown-reference reports: “98” không có trong danh mục “Đơn vị”.',
    'unknown-reference reports: “TFX” không có trong danh mục “Chỉ tiêu”.',
    'unknown-reference reports: “Tuyến huyện” không có trong danh mục “Lớp đào tạo”.',
  ]);
});

test('a dataset that nobody can owe is no setting', () => {
  expect(cityProblems({ datasets: ['muc-tieu'] }).map(({ code }) => code)).toEqual([
    'file-not-csv',
  ]);
});

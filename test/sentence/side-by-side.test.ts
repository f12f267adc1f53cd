import { expect, test } from 'vitest';
import { sheetOf } from '../../src/exhibit/side-by-side.ts';
import { sidesOf } from '../../src/model/side-by-side.ts';
import {
  cellInWords,
  certaintyInWords,
  groupInWords,
  lastInWords,
  panelsSubtitle,
  sideInWords,
  silentInWords,
} from '../../src/sentence/side-by-side.ts';
import { modelOf, observations, sure } from '../data-folder.ts';

function sideOf(...rows: readonly string[]) {
  const [side] = sidesOf(modelOf(observations(...rows)));
  if (!side) throw new Error('no comparison');
  return side;
}

const spaced = (text: string | null) => text?.replaceAll('\u00a0', ' ');

test('a drawing is named by its last figure, and says how sure it is', () => {
  const side = sideOf(
    ...sure('01273', 2025, '2,22', 27, 'sơ bộ'),
    ...sure('07543', 2025, '2,10', 900),
  );
  const [small, large] = side.all;
  if (!small || !large) throw new Error('no comparison');
  expect(spaced(lastInWords(side, small))).toBe(
    'Năm 2025 (số sơ bộ), tổng tỷ suất sinh của phường Thục Phán là 2,22 con/phụ nữ',
  );
  expect(spaced(certaintyInWords(side, small))).toBe(
    'Khoảng tin cậy 95% năm 2025: 1,46–3,23; dao động lớn vì ít trẻ sinh (27 trẻ)',
  );
  expect(spaced(certaintyInWords(side, large))).toBe('Khoảng tin cậy 95% năm 2025: 1,97–2,24');
});

test('a comparison names its indicator, years, tier and who is silent', () => {
  const side = sideOf('04;TFR;2023;1,90', '24;TFR;2024;2,0');
  expect(sideInWords(side)).toBe('Tổng tỷ suất sinh, con/phụ nữ, 2023–2024');
  expect(groupInWords(side)).toBe('Cấp tỉnh');
  expect(silentInWords(side)).toBeNull();
  const [silent] = side.all.map(({ unit }) => unit);
  expect(spaced(silentInWords({ ...side, silent: silent ? [silent] : [] }))).toBe(
    'Trang không có số liệu này của: Tỉnh Cao Bằng.',
  );
  expect(panelsSubtitle({ ...side, intervals: null }, false)).toBe(
    'Các hình dùng chung một thang đo; trục dọc không bắt đầu từ 0. Phần gạch chéo là năm không có số liệu.',
  );
  expect(panelsSubtitle(side, true)).toBe(
    'Các hình dùng chung một thang đo. Chưa đủ số liệu để tính khoảng tin cậy, nên các đơn vị không được xếp hạng. Phần gạch chéo là năm không có số liệu.',
  );
});

test('a cell says a figure with its status, or why there is none', () => {
  const side = sideOf(
    '04;TFR;2023;1,90',
    '04;TFR;2024;2,00;sơ bộ',
    '04;TFR;2025;',
    '24;TFR;2023;2',
  );
  const points = side.all[0]?.points ?? [];
  expect(points.map((point) => cellInWords(point, 'blank'))).toEqual([
    '1,90',
    '2,00 (sơ bộ)',
    'để trống',
  ]);
  expect(cellInWords(undefined, 'owed')).toBe('chưa có');
  expect(cellInWords(undefined, 'ended')).toBe('đã sắp xếp lại');
});

test('a rate on 30 births or fewer is marked in its cell, beside what else is not usual of it', () => {
  const side = sideOf(
    ...sure('01273', 2025, '2,22', 30, 'sơ bộ'),
    ...sure('07543', 2025, '2,10', 31),
  );
  const [few, more] = sheetOf(side).years.map((_, at) =>
    Object.values(sheetOf(side).units).map(({ cells }) => spaced(cells[at] ?? '')),
  );
  expect(few).toEqual(['2,22 (sơ bộ, theo địa giới cũ, ≤ 30 trẻ)', '2,10']);
  expect(more).toEqual(['2,22 (sơ bộ, ≤ 30 trẻ)', '2,10']);
});

import { describe, expect, test } from 'vitest';
import { datedTargets, isReplacementLevel, referenceLevel } from '../../src/model/target.ts';
import { modelOf } from '../data-folder.ts';

const HEADER =
  'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Áp dụng cho cấp dưới;Nguồn';

function targets(unit: string, ...rows: readonly string[]) {
  const lines = rows.map((row) => lineOf(row));
  const model = modelOf({ 'muc-tieu.csv': [HEADER, ...lines, ''].join('\n') });
  const found = model.units.get(unit);
  if (!found) throw new Error(`no unit ${unit}`);
  return model.targets(found, 'TFR');
}

/** A row with or without the last column before its source. */
const lineOf = (row: string) => `${row.split(';').length < 8 ? `${row};` : row};BC`;

const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);

const country = 'V;VN;TFR;2,1;2021;2030;mức tham chiếu';
const province = 'P;04;TFR;2,2;2021;2030;mục tiêu giai đoạn;có';
const silent = 'P;04;TFR;2,2;2021;2030;mục tiêu giai đoạn;không';
const own = 'U;040;TFR;2,1;2021;2030;mục tiêu giai đoạn';
const forecast = 'D;040;TFR;2,05;2025;2025;dự kiến';

describe('the targets that hold for a unit', () => {
  test('are its own, and those from above of the kinds that it has none of', () => {
    expect(ids(targets('040', country, province, own, forecast))).toEqual(['U', 'D', 'V']);
    expect(ids(targets('040', country, province))).toEqual(['P', 'V']);
    expect(ids(targets('01273', country, province, own))).toEqual(['P', 'V']);
  });

  test('are not those from above of which the document does not say so, but the level of the country', () => {
    expect(ids(targets('040', country, silent))).toEqual(['V']);
    expect(ids(targets('04', country, silent))).toEqual(['P', 'V']);
    expect(ids(targets('040', 'R;04;TFR;2,1;2021;2030;mức tham chiếu'))).toEqual([]);
  });

  test('are not those of a unit beside it or below it', () => {
    expect(ids(targets('24', country, province, own))).toEqual(['V']);
    expect(ids(targets('04', country, province, own))).toEqual(['P', 'V']);
  });

  test('an own target without a number is still its own', () => {
    expect(ids(targets('040', province, 'N;040;TFR;;2021;2030;mục tiêu giai đoạn;'))).toEqual([
      'N',
    ]);
  });

  test('are those of the one indicator', () => {
    expect(ids(targets('040', 'B;040;SO-SINH;700;2025;2025;dự kiến', forecast))).toEqual(['D']);
  });
});

test('a target of a unit above the site’s root holds below it', () => {
  const model = modelOf({
    'site.json': JSON.stringify({ title: 'Thử', roots: ['040'], licence: 'Được dùng lại.' }),
    'muc-tieu.csv': `${HEADER}\n${lineOf(country)}\n`,
  });
  const [root] = model.units.roots;
  expect(root && ids(model.targets(root, 'TFR'))).toEqual(['V']);
});

test('referenceLevel(targets) is the level of that kind with a number', () => {
  expect(referenceLevel(targets('040', own, country))?.id).toBe('V');
  expect(referenceLevel(targets('040', own))).toBeUndefined();
  expect(referenceLevel(targets('040', 'V;VN;TFR;;2021;2030;mức tham chiếu'))).toBeUndefined();
});

test('datedTargets(targets) are the others with a number, by year', () => {
  const none = 'N;040;TFR;;2021;2024;chỉ tiêu giao năm';
  expect(ids(datedTargets(targets('040', country, own, none, forecast)))).toEqual(['D', 'U']);
});

test('ownTargets(unit) are those that the documents give to it', () => {
  const model = modelOf({
    'muc-tieu.csv': `${[HEADER, lineOf(country), lineOf(forecast)].join('\n')}\n`,
  });
  const unit = model.units.get('040');
  const above = model.units.get('04');
  expect(unit && ids(model.ownTargets(unit))).toEqual(['D']);
  expect(above && model.ownTargets(above)).toEqual([]);
});

test('isReplacementLevel(target) is only the reference level of fertility', () => {
  const model = modelOf({
    'muc-tieu.csv': `${[HEADER, country, own, 'B;VN;SO-SINH;700;2021;2030;mức tham chiếu'].map((row, at) => (at === 0 ? row : lineOf(row))).join('\n')}\n`,
  });
  expect(ids(model.data.target.filter(isReplacementLevel))).toEqual(['V']);
});

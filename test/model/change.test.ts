import { describe, expect, test } from 'vitest';
import { changesAcross, changesOf } from '../../src/model/change.ts';
import { type Files, modelOf, observations } from '../data-folder.ts';

function of(code: string, files: Files) {
  const model = modelOf(files);
  const unit = model.units.get(code);
  if (!unit) throw new Error(`no unit ${code}`);
  return changesOf(model, unit);
}

const pairs = (code: string, files: Files) =>
  of(code, files)?.changes.map(({ indicator, before, now }) => [
    indicator.code,
    before.value,
    now.value,
  ]);
const obstacles = (code: string, files: Files) =>
  of(code, files)?.alone.map(({ indicator, obstacle }) => [indicator.code, obstacle]);

describe('the changes of a unit', () => {
  test('are those from the year before its last year to that year', () => {
    const files = observations(
      '07543;TFR;2022;1,9',
      '07543;TFR;2023;2,0',
      '07543;TFR;2024;2,03',
      '07543;SO-SINH;2022;90',
      '07543;SO-SINH;2023;95',
    );
    expect(of('07543', files)?.year).toBe(2024);
    expect(pairs('07543', files)).toEqual([['TFR', 2, 2.03]]);
    expect(obstacles('07543', files)).toEqual([]);
  });

  test('are none of a unit without yearly figures', () => {
    expect(of('07543', {})).toBeNull();
    expect(of('07543', observations('07543;TFR;2024;'))).toBeNull();
  });

  test('do not reach over a year without a figure, zero being one', () => {
    const files = observations(
      '07543;TFR;2022;2,0',
      '07543;TFR;2023;-',
      '07543;TFR;2024;2,03',
      '07543;SO-SINH;2023;0',
      '07543;SO-SINH;2024;3',
    );
    expect(pairs('07543', files)).toEqual([['SO-SINH', 0, 3]]);
    expect(obstacles('07543', files)).toEqual([['TFR', 'no-figure-before']]);
  });

  test('hold preliminary and corrected figures against final ones', () => {
    expect(pairs('07543', observations('07543;TFR;2023;2,0', '07543;TFR;2024;2,03;sơ bộ'))).toEqual(
      [['TFR', 2, 2.03]],
    );
    expect(
      pairs('07543', observations('07543;TFR;2023;2,0;đính chính', '07543;TFR;2024;2,03')),
    ).toEqual([['TFR', 2, 2.03]]);
    expect(
      pairs('07543', observations('07543;TFR;2023;2,0;sơ bộ', '07543;TFR;2024;2,03;sơ bộ')),
    ).toEqual([['TFR', 2, 2.03]]);
  });

  test('take no census for a year before', () => {
    const files = observations('07543;TFR;2023;2,0;tổng điều tra', '07543;TFR;2024;2,03');
    expect(obstacles('07543', files)).toEqual([['TFR', 'no-figure-before']]);
  });

  test('do not hold a bound against a number', () => {
    const rows = ['07543;SO-SINH;2023;95;=;BC', '07543;SO-SINH;2024;100;>;BC'];
    const header = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Dấu;Nguồn';
    const files = { 'so-lieu.csv': [header, ...rows, ''].join('\n') };
    expect(obstacles('07543', files)).toEqual([['SO-SINH', 'not-exact']]);
  });

  test('are not told across the founding of a unit', () => {
    const files = observations('01273;TFR;2025;2,0', '01273;TFR;2026;2,03');
    expect(obstacles('01273', files)).toEqual([['TFR', 'other-territory']]);
  });
});

test('over a tier, changes are those of the year in which most units can be compared, of equals the last', () => {
  const model = modelOf(
    observations(
      ...['04;TFR;2023;2,0', '04;TFR;2024;2,1', '04;TFR;2025;2,2'],
      ...['24;TFR;2022;2,0', '24;TFR;2023;2,2', '24;TFR;2024;2,1', '07543;TFR;2024;2,3'],
    ),
  );
  const told = (tier: 'cấp tỉnh' | 'cấp xã') =>
    changesAcross(model, 'TFR', tier).map(({ now }) => [now.row.unit, now.year]);
  expect(told('cấp tỉnh')).toEqual([
    ['04', 2024],
    ['24', 2024],
  ]);
  expect(told('cấp xã')).toEqual([]);
});

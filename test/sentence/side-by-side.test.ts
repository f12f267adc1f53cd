import { describe, expect, test } from 'vitest';
import { sidesOf } from '../../src/model/side-by-side.ts';
import { plain } from '../../src/sentence/sentence.ts';
import {
  cellInWords,
  comparisonHeading,
  groupInWords,
  panelsSubtitle,
  sideInWords,
  silentInWords,
} from '../../src/sentence/side-by-side.ts';
import { modelOf, observations } from '../data-folder.ts';

function sideOf(...rows: readonly string[]) {
  const [side] = sidesOf(modelOf(observations(...rows)));
  if (!side) throw new Error('no comparison');
  return side;
}

const spaced = (text: string | null) => text?.replaceAll('\u00a0', ' ');
const heading = (...rows: readonly string[]) => {
  const side = sideOf(...rows);
  return spaced(plain(comparisonHeading(side, side.all)));
};

describe('the heading of a comparison', () => {
  test('names the lowest and the highest of the last year that two report', () => {
    expect(heading('01273;TFR;2025;1,90', '07543;TFR;2025;2,10', '07543;TFR;2026;2,20')).toBe(
      'Năm 2025, tổng tỷ suất sinh của 2 đơn vị từ 1,90 (phường Thục Phán) đến 2,10 con/phụ nữ (xã Sơn Hải)',
    );
  });

  test('says which figure may still change', () => {
    expect(heading('01273;TFR;2025;1,90;sơ bộ', '07543;TFR;2025;2,10')).toBe(
      'Năm 2025, tổng tỷ suất sinh của 2 đơn vị từ 1,90 (phường Thục Phán, số sơ bộ) đến 2,10 con/phụ nữ (xã Sơn Hải)',
    );
    expect(heading('01273;TFR;2025;1,90;sơ bộ', '07543;TFR;2025;1,90')).toBe(
      'Năm 2025, tổng tỷ suất sinh của 2 đơn vị cùng là 1,90 con/phụ nữ (có số sơ bộ)',
    );
  });

  test('says so where both are the same', () => {
    expect(heading('01273;TFR;2025;1,90', '07543;TFR;2025;1,90')).toBe(
      'Năm 2025, tổng tỷ suất sinh của 2 đơn vị cùng là 1,90 con/phụ nữ',
    );
  });

  test('says so where no year is common', () => {
    expect(heading('01273;TFR;2025;1,90', '07543;TFR;2026;1,90')).toBe(
      'Các đơn vị được chọn chưa có tổng tỷ suất sinh của cùng một năm',
    );
  });

  test('leaves out a figure of the old territory', () => {
    expect(heading('01273;TFR;2024;1,90', '07543;TFR;2024;2,10')).toBe(
      'Các đơn vị được chọn chưa có tổng tỷ suất sinh của cùng một năm',
    );
  });
});

test('a comparison names its indicator, years, tier and who is silent', () => {
  const side = sideOf('04;TFR;2023;1,90', '24;TFR;2024;2,0');
  expect(sideInWords(side)).toBe('Tổng tỷ suất sinh, con/phụ nữ, 2023–2024');
  expect(groupInWords(side)).toBe('Cấp tỉnh');
  expect(silentInWords(side)).toBeNull();
  const [silent] = side.all.map(({ unit }) => unit);
  expect(spaced(silentInWords({ ...side, silent: silent ? [silent] : [] }))).toBe(
    '1 trong 3 đơn vị cấp tỉnh chưa có số liệu này: Tỉnh Cao Bằng.',
  );
  expect(panelsSubtitle(side)).toBe(
    'Đơn vị tính: con/phụ nữ. Các hình dùng chung một thang đo; trục dọc không bắt đầu từ 0. Phần gạch chéo là năm chưa có số liệu.',
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
  expect(points.map((point) => cellInWords(point, 'not-reported'))).toEqual([
    '1,90',
    '2,00 (sơ bộ)',
    'chưa có',
  ]);
  expect(cellInWords(undefined, 'not-reported')).toBe('chưa có');
  expect(cellInWords(undefined, 'not-applicable')).toBe('không áp dụng');
});

import { describe, expect, test } from 'vitest';
import { sidesOf } from '../../src/model/side-by-side.ts';
import { plain } from '../../src/sentence/sentence.ts';
import {
  cellInWords,
  certaintyInWords,
  comparisonHeading,
  groupInWords,
  lastInWords,
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

/** A unit's rate of a year with the births and the women that tell how sure it is. */
const sure = (unit: string, year: number, rate: string, births: number, status = '') => [
  `${unit};TFR;${year};${rate};${status}`,
  `${unit};SO-SINH;${year};${births};${status}`,
  `${unit};PN-15-49;${year};${Math.round((35 * births) / Number(rate.replace(',', '.')))};${status}`,
];

describe('the heading of a comparison', () => {
  test('names the lowest and the highest of the last year that two report', () => {
    expect(
      heading('01273;PN-15-49;2025;190', '07543;PN-15-49;2025;210', '07543;PN-15-49;2026;220'),
    ).toBe(
      'Năm 2025, số phụ nữ 15–49 tuổi của 2 đơn vị từ 190 (phường Thục Phán) đến 210 người (xã Sơn Hải)',
    );
  });

  test('says once which figures may still change, or of which unit', () => {
    expect(heading('01273;PN-15-49;2025;190;sơ bộ', '07543;PN-15-49;2025;210;sơ bộ')).toBe(
      'Năm 2025 (số sơ bộ), số phụ nữ 15–49 tuổi của 2 đơn vị từ 190 (phường Thục Phán) đến 210 người (xã Sơn Hải)',
    );
    expect(heading('01273;PN-15-49;2025;190;sơ bộ', '07543;PN-15-49;2025;210')).toBe(
      'Năm 2025, số phụ nữ 15–49 tuổi của 2 đơn vị từ 190 (phường Thục Phán, số sơ bộ) đến 210 người (xã Sơn Hải)',
    );
    expect(heading('01273;PN-15-49;2025;190;sơ bộ', '07543;PN-15-49;2025;190')).toBe(
      'Năm 2025, số phụ nữ 15–49 tuổi của 2 đơn vị cùng là 190 người (có số sơ bộ)',
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

  test('names no lowest rate where chance may have made it, or nothing tells', () => {
    const unranked =
      'Năm 2025, tổng tỷ suất sinh của 2 đơn vị từ 2,22 đến 2,34 con/phụ nữ; chưa đủ cơ sở để xếp hạng';
    expect(heading(...sure('01273', 2025, '2,22', 27), ...sure('07543', 2025, '2,34', 300))).toBe(
      unranked,
    );
    expect(heading('01273;TFR;2025;2,22', '07543;TFR;2025;2,34')).toBe(unranked);
  });

  test('names rates whose intervals lie apart', () => {
    expect(heading(...sure('01273', 2025, '1,60', 400), ...sure('07543', 2025, '2,40', 400))).toBe(
      'Năm 2025, tổng tỷ suất sinh của 2 đơn vị từ 1,60 (phường Thục Phán) đến 2,40 con/phụ nữ (xã Sơn Hải)',
    );
  });

  test('counts those in the middle that cannot be ranked', () => {
    const model = modelOf({
      'don-vi.csv': `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên
VN;Việt Nam;quốc gia;
24;Tỉnh Bắc Ninh;tỉnh;VN
A;Xã An;xã;24
B;Xã Bình;xã;24
C;Xã Cao;xã;24
`,
      ...observations(
        ...sure('A', 2025, '1,60', 400),
        ...sure('B', 2025, '1,70', 400),
        ...sure('C', 2025, '2,40', 400),
      ),
    });
    const [side] = sidesOf(model);
    expect(side && spaced(plain(comparisonHeading(side, side.all)))).toBe(
      'Năm 2025, tổng tỷ suất sinh của 3 đơn vị từ 1,60 (xã An) đến 2,40 con/phụ nữ (xã Cao); chưa đủ cơ sở để xếp hạng 1 đơn vị ở giữa',
    );
  });
});

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
    '1 trong 3 đơn vị cấp tỉnh chưa có số liệu này: Tỉnh Cao Bằng.',
  );
  expect(panelsSubtitle({ ...side, intervals: null }, false)).toBe(
    'Các hình dùng chung một thang đo; trục dọc không bắt đầu từ 0. Phần gạch chéo là năm chưa có số liệu.',
  );
  expect(panelsSubtitle(side, true)).toBe(
    'Các hình dùng chung một thang đo. Chưa có số trẻ sinh ra và số phụ nữ để tính khoảng tin cậy, nên các đơn vị không được xếp hạng. Phần gạch chéo là năm chưa có số liệu.',
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

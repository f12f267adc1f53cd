import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../src/exhibit/side-by-side.ts';
import type { Model } from '../../src/model/model.ts';
import { sidesOf } from '../../src/model/side-by-side.ts';
import { comparisonHeading } from '../../src/sentence/comparison-heading.ts';
import { plain } from '../../src/sentence/sentence.ts';
import { modelOf, observations, sure } from '../data-folder.ts';

type Pages = readonly string[];

/** What some units of a model's first comparison say, all of them without a word. */
function headingOf(model: Model, some = (pages: Pages): Pages => pages): string {
  const [side] = sidesOf(model);
  if (!side) throw new Error('no comparison');
  const sheet = sheetOf(side);
  const chosen = some(Object.keys(sheet.units));
  return plain(comparisonHeading(sheet, chosen)).replaceAll('\u00a0', ' ');
}

const heading = (...rows: readonly string[]) => headingOf(modelOf(observations(...rows)));

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
    expect(headingOf(model)).toBe(
      'Năm 2025, tổng tỷ suất sinh của 3 đơn vị từ 1,60 (xã An) đến 2,40 con/phụ nữ (xã Cao); chưa đủ cơ sở để xếp hạng 1 đơn vị ở giữa',
    );
  });

  test('of one unit is its last figure, of none asks for some', () => {
    const model = modelOf(
      observations('01273;TFR;2025;1,90;sơ bộ', '01273;TFR;2026;', '07543;TFR;2025;2'),
    );
    const one = 'Năm 2025 (số sơ bộ), tổng tỷ suất sinh của phường Thục Phán là 1,90 con/phụ nữ';
    expect(headingOf(model, ([first]) => (first ? [first] : []))).toBe(one);
    expect(headingOf(model, () => [])).toBe('Chưa chọn đơn vị nào để so sánh tổng tỷ suất sinh');
  });
});

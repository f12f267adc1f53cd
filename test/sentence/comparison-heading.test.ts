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
  const { heading, lead } = comparisonHeading(sheet, chosen);
  return `${plain(heading)} | ${lead}`.replaceAll('\u00a0', ' ');
}

const heading = (...rows: readonly string[]) => headingOf(modelOf(observations(...rows)));

describe('the heading of a comparison', () => {
  test('names the lowest and the highest of the last year that two report', () => {
    expect(
      heading('01273;PN-15-49;2025;190', '07543;PN-15-49;2025;210', '07543;PN-15-49;2026;220'),
    ).toBe(
      'Số phụ nữ 15–49 tuổi năm 2025: từ 190 đến 210 người | Trong 2 đơn vị, thấp nhất là phường Thục Phán (190), cao nhất là xã Sơn Hải (210).',
    );
  });

  test('says once which figures may still change, or of which unit', () => {
    expect(heading('01273;PN-15-49;2025;190;sơ bộ', '07543;PN-15-49;2025;210;sơ bộ')).toBe(
      'Số phụ nữ 15–49 tuổi năm 2025: từ 190 đến 210 người | Trong 2 đơn vị, thấp nhất là phường Thục Phán (190), cao nhất là xã Sơn Hải (210); số sơ bộ.',
    );
    expect(heading('01273;PN-15-49;2025;190;sơ bộ', '07543;PN-15-49;2025;210')).toBe(
      'Số phụ nữ 15–49 tuổi năm 2025: từ 190 đến 210 người | Trong 2 đơn vị, thấp nhất là phường Thục Phán (190, số sơ bộ), cao nhất là xã Sơn Hải (210).',
    );
    expect(heading('01273;PN-15-49;2025;190;sơ bộ', '07543;PN-15-49;2025;190')).toBe(
      'Số phụ nữ 15–49 tuổi năm 2025: cùng là 190 người | 2 đơn vị; có số sơ bộ.',
    );
  });

  test('says so where both are the same', () => {
    expect(heading('01273;TFR;2025;1,90', '07543;TFR;2025;1,90')).toBe(
      'Tổng tỷ suất sinh năm 2025: cùng là 1,90 con/phụ nữ | 2 đơn vị.',
    );
  });

  test('says so where no year is common', () => {
    expect(heading('01273;TFR;2025;1,90', '07543;TFR;2026;1,90')).toBe(
      'Các đơn vị được chọn không có số của cùng một năm | Tổng tỷ suất sinh.',
    );
  });

  test('leaves out a figure of the old territory', () => {
    expect(heading('01273;TFR;2024;1,90', '07543;TFR;2024;2,10')).toBe(
      'Các đơn vị được chọn không có số của cùng một năm | Tổng tỷ suất sinh.',
    );
  });

  test('names no lowest rate where chance may have made it, or nothing tells', () => {
    const unranked =
      'Tổng tỷ suất sinh năm 2025: từ 2,22 đến 2,34 con/phụ nữ | 2 đơn vị, chưa đủ cơ sở để xếp hạng.';
    expect(heading(...sure('01273', 2025, '2,22', 27), ...sure('07543', 2025, '2,34', 300))).toBe(
      unranked,
    );
    expect(heading('01273;TFR;2025;2,22', '07543;TFR;2025;2,34')).toBe(unranked);
  });

  test('names rates whose intervals lie apart', () => {
    expect(heading(...sure('01273', 2025, '1,60', 400), ...sure('07543', 2025, '2,40', 400))).toBe(
      'Tổng tỷ suất sinh năm 2025: từ 1,60 đến 2,40 con/phụ nữ | Trong 2 đơn vị, thấp nhất là phường Thục Phán (1,60), cao nhất là xã Sơn Hải (2,40).',
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
      'Tổng tỷ suất sinh năm 2025: từ 1,60 đến 2,40 con/phụ nữ | Trong 3 đơn vị, thấp nhất là xã An (1,60), cao nhất là xã Cao (2,40); chưa đủ cơ sở để xếp hạng 1 đơn vị ở giữa.',
    );
  });

  test('of one unit is its last figure, of none asks for some', () => {
    const model = modelOf(
      observations('01273;TFR;2025;1,90;sơ bộ', '01273;TFR;2026;', '07543;TFR;2025;2'),
    );
    const one =
      'Tổng tỷ suất sinh năm 2025, phường Thục Phán: 1,90 con/phụ nữ | 1 đơn vị; số sơ bộ.';
    expect(headingOf(model, ([first]) => (first ? [first] : []))).toBe(one);
    expect(headingOf(model, () => [])).toBe('Chưa chọn đơn vị nào để so sánh | Tổng tỷ suất sinh.');
  });

  test('of an indicator with a long name leaves the name to the lead', () => {
    const model = modelOf({
      'chi-tieu.csv': `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Thấp nhất;Định nghĩa
DAI;Số cán bộ không chuyên trách phụ trách công tác dân số;Bộ máy;người;số đếm;0;Số người
`,
      ...observations('01273;DAI;2025;1', '07543;DAI;2025;3'),
    });
    expect(headingOf(model)).toBe(
      'Năm 2025: từ 1 đến 3 người | Số cán bộ không chuyên trách phụ trách công tác dân số: trong 2 đơn vị, thấp nhất là phường Thục Phán (1), cao nhất là xã Sơn Hải (3).',
    );
  });
});

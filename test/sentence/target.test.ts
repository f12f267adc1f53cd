import { describe, expect, test } from 'vitest';
import {
  compared,
  levelInWords,
  periodInWords,
  targetInWords,
  targetsLevel,
} from '../../src/sentence/target.ts';
import { modelOf } from '../data-folder.ts';
import { text } from './render.ts';

const HEADER =
  'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Phép so sánh;Giá trị;Đến;Từ năm;Đến năm;Loại;Nguồn';

/** Rows `comparator;value;upper;from;to;kind`. */
function targets(...rows: readonly string[]) {
  const lines = rows.map((row, at) => `M${at};04;TFR;${row};BC`);
  const model = modelOf({ 'muc-tieu.csv': [HEADER, ...lines, ''].join('\n') });
  const unit = model.units.get('04');
  if (!unit) throw new Error('no unit');
  return { model, unit, own: model.ownTargets(unit) };
}

test.each([
  ['chỉ tiêu giao năm', 'đến năm_2030', 'chỉ tiêu giao hằng năm đến năm_2030: 2,1_con/phụ nữ'],
  ['mức tham chiếu', '–', 'mức tham chiếu: 2,1_con/phụ nữ'],
])('a target may have no first year: %s', (kind, years, words) => {
  const [target] = targets(`;2,1;;;2030;${kind}`).own;
  if (!target) throw new Error('no target');
  const said = [periodInWords(target), targetInWords(target, 'con/phụ nữ')];
  expect(target.from).toBeNull();
  expect(said.map((each) => each.replaceAll('\u00a0', '_'))).toEqual([years, words]);
});

describe('targetsLevel', () => {
  const said = (...rows: readonly string[]) => {
    const { unit, own } = targets(...rows);
    return text(targetsLevel(unit, own));
  };

  test.each([
    [
      'of one kind',
      ['≥;2,1;;2026;2030;mục tiêu giai đoạn', '≤;2,2;;2026;2030;mục tiêu giai đoạn'],
      'Tỉnh Cao Bằng có 2_mục tiêu giai đoạn_2026–2030',
    ],
    [
      'of one kind and different years',
      [';2,1;;2026;2030;mục tiêu giai đoạn', ';2,2;;2025;2025;mục tiêu giai đoạn'],
      'Tỉnh Cao Bằng có 2_mục tiêu đến năm_2030',
    ],
    [
      'one without a level',
      [';2,1;;2026;2030;mục tiêu giai đoạn', ';;;2026;2030;mục tiêu giai đoạn'],
      'Tỉnh Cao Bằng có 2_mục tiêu giai đoạn_2026–2030, trong đó 1_nội dung không ghi mức cụ thể',
    ],
    [
      'all without a level',
      [';;;2021;2024;chỉ tiêu giao năm'],
      'Tỉnh Cao Bằng có 1_chỉ tiêu giao hằng năm giai đoạn_2021–2024, văn bản không ghi mức cụ thể',
    ],
    [
      'of every kind, each by its own name',
      [
        ';2,1;;2021;2030;mức tham chiếu',
        ';2,05;;2025;2025;dự kiến',
        ';2,1;;2025;2025;đăng ký',
        ';2,0;;2025;2025;chỉ tiêu giao năm',
        ';2,1;;2021;2030;mục tiêu giai đoạn',
      ],
      'Tỉnh Cao Bằng có 1_mục tiêu đến năm_2030, 1_chỉ tiêu giao năm_2025, 1_chỉ tiêu dự kiến năm_2025, 1_chỉ tiêu đăng ký năm_2025 và 1_mức tham chiếu',
    ],
  ])('%s', (_, rows, expected) => {
    expect(said(...rows)).toBe(expected);
  });

  test('a reference level is named, and has no years', () => {
    const level = (...rows: readonly string[]) => {
      const { model, unit, own } = targets(...rows);
      return text(targetsLevel(unit, own, model.data.indicator));
    };
    const one = ';2,1;;2021;2030;mức tham chiếu';
    expect(level(one)).toBe('Tỉnh Cao Bằng có 1_mức tham chiếu: mức sinh thay thế 2,1_con/phụ nữ');
    expect(level(one, ';2,2;;2026;2026;mức tham chiếu')).toBe('Tỉnh Cao Bằng có 2_mức tham chiếu');
    expect(level(';;;2021;2030;mức tham chiếu')).toBe(
      'Tỉnh Cao Bằng có 1_mức tham chiếu, văn bản không ghi mức cụ thể',
    );
    expect(level('>;2,1;;2021;2030;mức tham chiếu')).toBe(
      'Tỉnh Cao Bằng có 1_mức tham chiếu: mức sinh thay thế trên 2,1_con/phụ nữ',
    );
  });

  test('none', () => {
    const { unit } = targets(';2,1;;2026;2030;dự kiến');
    expect(text(targetsLevel(unit, []))).toBe('Chưa có mục tiêu nào của tỉnh Cao Bằng');
  });
});

describe('targetInWords and levelInWords', () => {
  test.each([
    [';2,05;;2025;2025;dự kiến', 'chỉ tiêu dự kiến năm_2025: 2,05_con/phụ nữ'],
    ['>;2,1;;2021;2030;mục tiêu giai đoạn', 'mục tiêu đến năm_2030: trên 2,1_con/phụ nữ'],
    ['=;2,1;;2021;2030;mức tham chiếu', 'mức tham chiếu: bằng 2,1_con/phụ nữ'],
    [';2,2;;2026;2030;dự kiến', 'chỉ tiêu dự kiến giai đoạn_2026–2030: 2,2_con/phụ nữ'],
    ['≥;2,1;;2025;2025;mục tiêu giai đoạn', 'mục tiêu năm_2025: từ 2,1_con/phụ nữ trở lên'],
    ['=;2,1;;2025;2025;chỉ tiêu giao năm', 'chỉ tiêu giao năm_2025: bằng 2,1_con/phụ nữ'],
    ['≤;2,1;;2025;2025;đăng ký', 'chỉ tiêu đăng ký năm_2025: không quá 2,1_con/phụ nữ'],
    ['<;2,1;;2025;2025;dự kiến', 'chỉ tiêu dự kiến năm_2025: dưới 2,1_con/phụ nữ'],
    ['khoảng;2,1;;2025;2025;dự kiến', 'chỉ tiêu dự kiến năm_2025: khoảng 2,1_con/phụ nữ'],
    ['khoảng;2,0;2,2;2025;2025;dự kiến', 'chỉ tiêu dự kiến năm_2025: từ 2,0 đến 2,2_con/phụ nữ'],
    [
      ';;;2021;2024;chỉ tiêu giao năm',
      'chỉ tiêu giao hằng năm giai đoạn_2021–2024: văn bản không ghi mức cụ thể',
    ],
  ])('%s', (row, expected) => {
    const [target] = targets(row).own;
    const words = target ? targetInWords(target, 'con/phụ nữ') : '';
    expect(words.replaceAll('\u00a0', '_')).toBe(expected);
  });

  test('a percentage is joined to its sign', () => {
    const [target] = targets('>;2,5;;2026;2030;mục tiêu giai đoạn').own;
    expect(target && levelInWords(target, '%')).toBe('trên 2,5%');
  });
});

test.each([
  [';2,1;;2026;2030;mục tiêu giai đoạn', 'đến năm_2030'],
  [';2,1;;2025;2025;mục tiêu giai đoạn', 'năm_2025'],
  [';;;2021;2024;chỉ tiêu giao năm', 'hằng năm, 2021–2024'],
  [';2,1;;2026;2030;đăng ký', 'giai đoạn_2026–2030'],
  [';2,1;;2021;2030;mức tham chiếu', '–'],
])('periodInWords: %s', (row, expected) => {
  const [target] = targets(row).own;
  expect(target && periodInWords(target).replaceAll('\u00a0', '_')).toBe(expected);
});

test('compared(sign, level) is worded as levelInWords() words it', () => {
  const signs = ['>', '≥', '=', '≤', '<', 'khoảng'] as const;
  for (const sign of signs) {
    const [target] = targets(`${sign};2,1;;2025;2025;dự kiến`).own;
    expect(target && levelInWords(target, '%')).toBe(compared(sign, '2,1%'));
  }
});

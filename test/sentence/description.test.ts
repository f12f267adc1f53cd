import { describe, expect, test } from 'vitest';
import type { Profile } from '../../src/model/model.ts';
import { datedTargets, referenceLevel } from '../../src/model/target.ts';
import {
  birthsDescription,
  budgetDescription,
  fertilityDescription,
  trainingDescription,
} from '../../src/sentence/description.ts';
import { type Files, modelOf, observations } from '../data-folder.ts';
import { text } from './render.ts';

function profile(files: Files): Profile {
  const model = modelOf(files);
  const unit = model.units.get('040');
  if (!unit) throw new Error('no unit');
  return model.profile(unit);
}

/** How each missing kind is written, and what is said of it. */
const SILENT = [
  ['', 'để trống'],
  ['-', 'báo cáo ghi “-”'],
  ['..', 'không có số liệu'],
  ['KAD', 'không áp dụng'],
] as const;

describe('fertilityDescription', () => {
  const TARGETS = `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn
V;VN;TFR;2,1;2021;2030;mức tham chiếu;BC
D;040;TFR;2,05;2025;2025;dự kiến;BC
`;

  function said(rows: readonly string[], targets?: string): string {
    const model = modelOf({
      ...observations(...rows.map((row) => `040;TFR;${row}`)),
      ...(targets ? { 'muc-tieu.csv': targets } : {}),
    });
    const unit = model.units.get('040');
    const series = unit && model.series(unit, 'TFR');
    if (!unit || !series) throw new Error('no series');
    const known = model.targets(unit, 'TFR');
    return text(fertilityDescription(series, [], referenceLevel(known), datedTargets(known)));
  }

  test('says every year, a census as one, and the levels beside them', () => {
    expect(said(['2019;1,8;tổng điều tra', '2023;1,96;sơ bộ', '2024;2,03', '2025;'], TARGETS)).toBe(
      'Năm_2024, thành phố Cao Bằng chưa đạt mức sinh thay thế: 2,03_con/phụ nữ. 2019 (tổng điều tra): 1,8; 2023 (sơ bộ): 1,96; 2024: 2,03; 2025: để trống. Mức sinh thay thế: 2,1_con/phụ nữ. Chỉ tiêu dự kiến năm_2025: 2,05_con/phụ nữ.',
    );
  });

  test.each(SILENT)('«%s» is «%s»', (cell, words) => {
    expect(said(['2024;2,03', `2025;${cell}`])).toBe(
      `Năm_2024, mức sinh của thành phố Cao Bằng là 2,03_con/phụ nữ. 2024: 2,03; 2025: ${words}.`,
    );
  });
});

describe('birthsDescription', () => {
  function said(...rows: readonly string[]): string {
    const { births } = profile(observations(...rows.map((row) => `040;${row}`)));
    if (!births) throw new Error('no births');
    return text(birthsDescription(births));
  }
  const start = 'Số trẻ sinh ra của thành phố Cao Bằng.';

  test('says the orders of each year, and which is computed', () => {
    expect(said('SO-SINH;2024;1749', 'SO-SINH-2;2024;333', 'SO-SINH-3;2024;0')).toBe(
      `${start} Năm_2024, tổng số: 1.749_trẻ; con thứ nhất (tính ra): 1.416; con thứ hai: 333; con thứ ba trở lên: 0.`,
    );
  });

  test('says no orders where none is reported', () => {
    expect(said('SO-SINH;2019;760;tổng điều tra', 'SO-SINH;2024;0')).toBe(
      `${start} Năm_2019 (tổng điều tra), tổng số: 760_trẻ. Năm_2024, tổng số: 0_trẻ.`,
    );
  });

  test.each(SILENT)('«%s» is «%s», in one order or in all', (cell, words) => {
    expect(
      said(
        'SO-SINH;2024;749',
        'SO-SINH-2;2024;333',
        `SO-SINH-3;2024;${cell}`,
        ...['SO-SINH', 'SO-SINH-2', 'SO-SINH-3'].map((code) => `${code};2025;${cell}`),
      ),
    ).toBe(
      `${start} Năm_2024, tổng số: 749_trẻ; con thứ hai: 333; con thứ ba trở lên: ${words}. Năm_2025: ${words}.`,
    );
  });

  test('a total that is missing beside an order that is not', () => {
    expect(said('SO-SINH;2025;', 'SO-SINH-2;2025;333')).toBe(
      `${start} Năm_2025, tổng số: để trống; con thứ hai: 333; con thứ ba trở lên: để trống.`,
    );
  });
});

describe('trainingDescription', () => {
  const HEADER =
    'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số đã học;Tổng số thuộc diện;Đăng ký nhu cầu đến năm 2030;Nguồn';

  /** Rows `trained;eligible;demand` of two courses. */
  function said(...rows: readonly string[]): string {
    const lines = rows.map(
      (row, at) => `040;Tuyến xã;TX-${at === 0 ? 2 : 10};31/12/2025;${row};BC`,
    );
    const [form] = profile({ 'dao-tao.csv': [HEADER, ...lines, ''].join('\n') }).coverage;
    if (!form) throw new Error('no form');
    return text(trainingDescription(form));
  }
  const silence =
    'Không có số liệu về số người đã học lớp dành cho tuyến xã của thành phố Cao Bằng.';
  const three =
    'Đến ngày_31/12/2025, thành phố Cao Bằng có 3_người đã học lớp dành cho tuyến xã; báo cáo không ghi tổng số thuộc diện.';
  const first = 'Lớp “Nghiệp vụ dân số”, số người đã học:';

  test('says learners, whom the course is for, and the demand', () => {
    expect(said('3;5;0', '0;;2')).toBe(
      `Đến ngày_31/12/2025, thành phố Cao Bằng có 60,0% số lượt người thuộc diện đã học các lớp dành cho tuyến xã (3/5). ${first} 3; tổng số người thuộc diện: 5; số lượt đăng ký đến năm_2030: 0. Lớp “Chăm sóc người cao tuổi”, số người đã học: 0; tổng số người thuộc diện: để trống; số lượt đăng ký đến năm_2030: 2.`,
    );
  });

  test('says once what the whole form leaves out', () => {
    expect(said('3;;')).toBe(`${three} Báo cáo không ghi số lượt đăng ký. ${first} 3.`);
  });

  test.each(SILENT)('«%s» is «%s»', (cell, words) => {
    const level =
      cell === 'KAD' ? 'Các lớp dành cho tuyến xã không áp dụng với thành phố Cao Bằng.' : silence;
    expect(said(`${cell};5;1`)).toBe(
      `${level} ${first} ${words}; tổng số người thuộc diện: 5; số lượt đăng ký đến năm_2030: 1.`,
    );
  });

  test.each(SILENT.slice(1))('of a total and a demand «%s» is «%s»', (cell, words) => {
    expect(said(`3;${cell};${cell}`)).toBe(
      `${three} ${first} 3; tổng số người thuộc diện: ${words}; số lượt đăng ký đến năm_2030: ${words}.`,
    );
  });
});

describe('budgetDescription', () => {
  const HEADER =
    'Mã đơn vị;Năm;Mã hạng mục;Nguồn kinh phí;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Lý do chưa sử dụng;Nguồn;Ghi chú';

  /** Rows `period;line;fund;allocated;used;reason`. */
  function said(...rows: readonly string[]): string {
    const lines = rows.map((row) => `040;${row};BC;ghi rõ`);
    const { budget } = profile({ 'kinh-phi.csv': [HEADER, ...lines, ''].join('\n') });
    if (!budget) throw new Error('no budget');
    return text(budgetDescription(budget));
  }
  const start = 'Kinh phí của thành phố Cao Bằng.';
  const line = '“Đào tạo, tập huấn”, năm_2024,';

  test('says what is left, and why', () => {
    expect(said('2024;HM-2.5;Tỉnh;1000000;400000;Chưa có cộng tác viên.')).toBe(
      `${start} “Đào tạo, tập huấn” (Tỉnh), năm_2024, kinh phí giao: 1.000.000_đồng; kinh phí sử dụng: 400.000_đồng; chưa sử dụng: 600.000_đồng; lý do: “Chưa có cộng tác viên”.`,
    );
  });

  test('calls the sum of other lines so', () => {
    expect(said('2024;HM-2;Tỉnh;1000;1000;', '2024;HM-2.5;;1000;1000;')).toContain(
      '“Kinh phí thực hiện kế hoạch” (tổng của các hạng mục con; Tỉnh), năm_2024,',
    );
  });

  test('zero is zero, and too much is said', () => {
    expect(said('2024;HM-2.5;;0;500;')).toBe(
      `${start} ${line} kinh phí giao: 0_đồng; kinh phí sử dụng: 500_đồng; sử dụng nhiều hơn số được giao: 500_đồng.`,
    );
  });

  test.each(SILENT)('«%s» is «%s»', (cell, words) => {
    expect(said(`2024;HM-2.5;;1000;${cell};`)).toBe(
      `${start} ${line} kinh phí giao: 1.000_đồng; kinh phí sử dụng: ${words}.`,
    );
    expect(said(`2024;HM-2.5;;${cell};1000;`)).toBe(
      `${start} ${line} kinh phí giao: ${words}; kinh phí sử dụng: 1.000_đồng.`,
    );
  });
});

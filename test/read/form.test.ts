/** The official forms of the reports, typed as they are printed, go in after one round with the report. */
import { describe, expect, test } from 'vitest';
import { type AnyFiles, readFiles } from '../data-folder.ts';
import { realData } from '../property/accident.ts';
import { type Cell, workbook } from '../workbook.ts';

type Rows = readonly (readonly Cell[])[];

/** The catalogues and documents of the real data, without any figure of it. */
const around: AnyFiles = Object.fromEntries(
  Object.entries(realData)
    .filter(
      ([path]) =>
        !/mau\.csv$|^(?:so-lieu|dao-tao|kinh-phi|muc-tieu|bieu-mau-chinh-thuc|ghi-nhan|dia-chi)/.test(
          path,
        ),
    )
    .map(([path, text]) => [path, text.replace('"simulated": true', '"simulated": false')]),
);

const head = (office: string, unit: string): Rows => [
  [office, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  [unit, null, null, 'Độc lập - Tự do - Hạnh phúc'],
  ['Số: 15/BC', null, null, 'Ngày 10 tháng 7 năm 2026'],
  [],
];
const foot: Rows = [
  [],
  ['NGƯỜI LẬP BIỂU', null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
  ['(Ký, ghi rõ họ tên)', null, null, '(Ký tên, đóng dấu)'],
];
const MERGES = ['A1:B1', 'D1:F1', 'A2:B2', 'D2:F2', 'A5:E5'];

/** What an officer has in mind for a head that the report asks for. */
type Known = Readonly<Record<string, string>>;

/** Reads a sheet, does once what the report says is to be put above it, and reads it again. */
function mended(path: string, rows: Rows, known: Known) {
  const laid = (all: Rows) =>
    readFiles({
      ...around,
      [path]: workbook({
        Biểu: {
          rows: all,
          merges: MERGES.map((range) => shifted(range, all.length - rows.length)),
        },
      }),
    });
  const first = laid(rows);
  const errors = first.problems.filter(({ severity }) => severity === 'error');
  const asked = errors.flatMap(({ remedy }) =>
    [...remedy.matchAll(/ô A\d+ “([^”]+)”/g)].map(([, name = '']) => name),
  );
  const above = asked.map((name) => [name, known[name] ?? '']);
  return { first: errors.map(({ code }) => code), asked, second: laid([...above, ...rows]) };
}

const shifted = (range: string, by: number): string =>
  range.replace(/\d+/g, (row) => String(Number(row) + by));

const years = (...values: readonly Cell[]): readonly Cell[] => values;

describe('of Cao Bằng', () => {
  const known = { 'Mã đơn vị': '040', Nguồn: 'BC-CAOBANG-MUCSINH' };

  test('results of the programme: annex 2', () => {
    const { first, asked, second } = mended(
      'so-lieu/bieu-2.xlsx',
      [
        ...head('UBND TỈNH CAO BẰNG', 'CHI CỤC DÂN SỐ'),
        [
          '2. Biểu kết quả thực hiện mục tiêu, chỉ tiêu Chương trình (theo kế hoạch/chương trình của địa phương thực hiện Kế hoạch 743/KH-UBND)',
        ],
        years('STT', 'Nội dung', 2020, 2021, 2022, 2023, 2024, 2025),
        ['I.', 'Các chỉ tiêu về mức sinh theo kế hoạch/chương trình của địa phương giao'],
        years('1', 'Tổng tỷ suất sinh (TFR)', 1.86, 1.9, 1.92, 1.96, 2.03, null),
        years('2', 'CBR', '-', '-', '-', '-', '-', null),
        ['II', 'Số liệu liên quan đến mức sinh'],
        years('1', 'Số phụ nữ trong độ tuổi sinh đẻ', 12605, 12432, 12044, 11923, 11726, null),
        years('4.', 'Số trẻ sinh ra trong năm', 748, 629, 626, 703, 749, null),
        years('4.1.', 'Số trẻ sinh ra là con thứ 2', 388, 355, 330, 334, 333, null),
        ...foot,
      ],
      known,
    );
    expect([first, asked]).toEqual([['header-missing'], ['Mã đơn vị', 'Nguồn']]);
    const rows = second.data?.observation ?? [];
    expect(rows.filter(({ value }) => typeof value === 'number')).toHaveLength(20);
    const births = rows
      .filter(({ indicator }) => indicator === 'SO-SINH')
      .map(({ value }) => value);
    expect(births.slice(0, 5)).toEqual([748, 629, 626, 703, 749]);
  });

  test('what was done: annex 3', () => {
    const { first, second } = mended(
      'so-lieu/bieu-3.xlsx',
      [
        ...head('UBND TỈNH CAO BẰNG', 'CHI CỤC DÂN SỐ'),
        ['3. Biểu tổng hợp kết quả thực hiện các nhiệm vụ, hoạt động chủ yếu'],
        years('STT', 'Nội dung', 2020, 2021, 2022, 2023, 2024),
        ['I', 'Tăng cường sự lãnh đạo của cấp ủy, chính quyền'],
        years(1, 'Số hội nghị, hội thảo phổ biến, chỉ đạo', 12, 12, 14, 13, 13),
        years(3, 'Kiểm tra, giám sát, đánh giá tình hình thực hiện', 2, 2, 2, 2, 2),
        ['II', 'Tuyên truyền, vận động thay đổi hành vi'],
        years(1, 'Số sự kiện truyền thông', 2, 2, 2, 2, 2),
        ...foot,
      ],
      known,
    );
    expect(first).toEqual(['header-missing']);
    const values = (second.data?.observation ?? []).map(({ value }) => value);
    expect(values).toEqual([12, 12, 14, 13, 13, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
  });

  test('money: annex 4 is asked which of its figures they are, and of what', () => {
    const { first, second } = mended(
      'kinh-phi/bieu-4.xlsx',
      [
        ...head('UBND TỈNH CAO BẰNG', 'CHI CỤC DÂN SỐ'),
        ['4. Kinh phí thực hiện Chương trình (triệu đồng)'],
        years('STT', 'Nội dung', 2020, 2021, 2022, 2023, 2024),
        years('2.2.', 'Đẩy mạnh tuyên truyền, vận động thay đổi hành vi', 0, 0, 2.5, 0, 0),
        ...foot,
      ],
      { ...known, 'Loại số': 'số in trong biểu' },
    );
    expect(first).toEqual(['header-missing']);
    const rows = (second.data?.budget ?? []).map(({ period, printed }) => [period, printed]);
    expect(rows).toContainEqual(['2022', 2_500_000]);
  });
});

describe('of Sơn Hải', () => {
  const title = (text: string): readonly Cell[] => [text];
  const columns = ['Số TT', 'Tên lớp', 'Số đã học', 'Đạt tỷ lệ %', 'Đăng ký nhu cầu đến năm 2030'];

  test('training: annexes II.2 and II.3 in one sheet', () => {
    const { first, asked, second } = mended(
      'dao-tao/de-an-520.xlsx',
      [
        ...head('UBND XÃ SƠN HẢI', 'TRẠM Y TẾ XÃ'),
        title('II. BIỂU MẪU VỀ THỰC HIỆN MỤC TIÊU CỦA ĐỀ ÁN 520'),
        title('2. Tuyến xã (số liệu thực hiện đến 31/12/2025)'),
        columns,
        [2, 'Nghiệp vụ DS-KHHGD đạt chuẩn viên chức dân số (lớp 3 tháng)', '03', '100%', 0],
        [8, 'Bảng kiểm viên uống tránh thai', '03', '100%', '03'],
        [],
        title('3. Cộng tác viên (số liệu thực hiện đến 31/12/2025)'),
        columns,
        [1, 'Nghiệp vụ công tác dân số (lớp cơ bản)', 11, '100%', 11],
        [6, 'Chăm sóc sức khỏe người cao tuổi', 11, '100%', 11],
        ...foot,
      ],
      { 'Mã đơn vị': '07543', Nguồn: 'BC-SONHAI-520' },
    );
    expect([first, asked]).toEqual([['header-missing'], ['Mã đơn vị', 'Nguồn']]);
    expect(
      (second.data?.training ?? []).map(({ audience, course, trained }) => [
        audience,
        course,
        trained,
      ]),
    ).toEqual([
      ['Tuyến xã', 'TX-02', 3],
      ['Tuyến xã', 'TX-08', 3],
      ['Cộng tác viên', 'CTV-01', 11],
      ['Cộng tác viên', 'CTV-06', 11],
    ]);
  });
});

describe('documents, asked for their codes alone', () => {
  const columns = [
    ...['TT', 'Cơ quan ban hành', 'Số, ký hiệu, ngày, tháng, năm ban hành'],
    ...['Tên đầy đủ của văn bản', 'Tóm tắt nội dung liên quan đến chính sách'],
  ];
  type Documents = readonly (readonly Cell[])[];

  /** A sheet of documents, and once more with a column of codes behind the running number. */
  function asked(above: Rows, rows: Documents, codes: readonly string[]) {
    const left = [...codes];
    const coded = (cells: readonly Cell[]) =>
      cells.length === 1 ? cells : [cells[0] ?? null, left.shift() ?? '', ...cells.slice(1)];
    const laid = (header: readonly Cell[], all: Documents) =>
      readFiles({
        ...around,
        'van-ban/phu-luc-1.xlsx': workbook({
          A: { rows: [...above, header, ...all, ...foot], merges: MERGES },
        }),
      });
    const { problems } = laid(columns, rows);
    const header = [columns[0] ?? '', 'Mã văn bản', ...columns.slice(1)];
    const second = laid(header, rows.map(coded));
    return {
      first: problems.filter(({ severity }) => severity === 'error').map(({ remedy }) => remedy),
      found: (second.data?.document ?? [])
        .filter(({ code }) => codes.includes(code))
        .map(({ issuer, number, date }) => [issuer, number, date]),
    };
  }

  test('of Sơn Hải: part I of the annex', () => {
    const read = asked(
      [
        ...head('UBND XÃ SƠN HẢI', 'TRẠM Y TẾ XÃ'),
        ['I. TỔNG HỢP VĂN BẢN CHỈ ĐẠO ĐIỀU HÀNH, TRIỂN KHAI THỰC HIỆN ĐỀ ÁN 520'],
      ],
      [
        ['I. Hội đồng nhân dân xã (Nghị quyết...)'],
        [1, 'HĐND xã Sơn Hải', 'Nghị quyết số [...]', 'Nghị quyết về kế hoạch', 'Giao nhiệm vụ'],
        ['II. Ủy ban nhân dân xã (Quyết định, kế hoạch, công văn)'],
        [1, 'UBND xã Sơn Hải', 'Kế hoạch số 15//KH-UBND ngày 15/03/2021', 'Kế hoạch 2021', ''],
        [2, 'UBND xã Sơn Hải', '18/KH-UBND ngày 10/02/2022', 'Kế hoạch 2022', ''],
        ['III. Văn bản của Trạm Y tế xã (Kế hoạch, báo cáo, công văn)'],
        [1, 'Trạm Y tế xã Sơn Hải', 'Kế hoạch/BC (hàng năm)', 'Kế hoạch và báo cáo', ''],
      ],
      ['SH-1', 'SH-2', 'SH-3', 'SH-4'],
    );
    expect(read).toEqual({
      first: ['thêm cột “Mã văn bản”.'],
      found: [
        ['HĐND xã Sơn Hải', 'Nghị quyết số [...]', null],
        ['UBND xã Sơn Hải', 'Kế hoạch số 15//KH-UBND', '2021-03-15'],
        ['UBND xã Sơn Hải', '18/KH-UBND', '2022-02-10'],
        ['Trạm Y tế xã Sơn Hải', 'Kế hoạch/BC (hàng năm)', null],
      ],
    });
  });

  test('of Cao Bằng: annex 1', () => {
    const read = asked(
      [
        ...head('UBND TỈNH CAO BẰNG', 'CHI CỤC DÂN SỐ'),
        ['1. Tổng hợp văn bản chỉ đạo điều hành Chương trình'],
      ],
      [
        ['I Nghị quyết của Hội đồng nhân dân huyện, thành phố'],
        ['II Văn bản của Ủy ban nhân dân huyện, thành phố'],
        [1, 'UBND thành phố Cao Bằng', 'số 215/KH-UBND, ngày 05/8/2021', 'Kế hoạch Thực hiện', ''],
      ],
      ['CB-1'],
    );
    expect(read).toEqual({
      first: ['thêm cột “Mã văn bản”.'],
      found: [['UBND thành phố Cao Bằng', 'số 215/KH-UBND', '2021-08-05']],
    });
  });
});

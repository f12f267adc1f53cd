import { expect, test } from 'vitest';
import { formLayouts } from '../../src/dataset/form-layout.ts';
import { formDoubts, openSpots } from '../../src/form/doubt.ts';
import { fillForm } from '../../src/form/fill.ts';
import { modelOf } from '../data-folder.ts';
import { parted } from '../real-data.ts';

const { own, sample } = parted;

function filled(code: string, unit: string, period: string, model = own) {
  const layout = formLayouts(model.data.officialForm).find(({ head }) => head.form === code);
  const whose = model.units.get(unit);
  if (!layout || !whose) throw new Error(`${code} ${unit}`);
  return fillForm(model, { layout, unit: whose, period });
}

/** The boxes of a form below its head, line by line, without the words of its lines. */
const figures = (code: string, unit: string, period: string) =>
  filled(code, unit, period).rows.map(({ boxes }) => {
    const [number, , ...others] = boxes.map(({ text }) => text);
    return [number, ...others].join(' | ').replace(/[ |]+$/, '');
  });

test('annex II.2 of the report of Sơn Hải comes out as it is printed', () => {
  const form = filled('DE-AN-520-II-2', '07543', '2025-12-31');
  expect(form.section).toBe('II. BIỂU MẪU VỀ THỰC HIỆN MỤC TIÊU CỦA ĐỀ ÁN 520');
  expect(form.title).toBe('2. Tuyến xã (số liệu thực hiện đến 31/12/2025)');
  expect(form.columns.join(' | ')).toBe(
    'Số TT | Tên lớp | Số đã học | Đạt tỷ lệ % | Đăng ký nhu cầu đến năm 2030',
  );
  expect(form.rows.map(({ boxes }) => boxes.map(({ text }) => text).join(' | '))).toEqual([
    '1 | Cử nhân Y tế công cộng định hướng công tác dân số hoặc cử nhân về công tác xã hội | 0 | % | 0',
    '2 | Nghiệp vụ DS-KHHGD đạt chuẩn viên chức dân số (lớp 3 tháng) | 03 | 100% | 0',
    '3 | Bồi dưỡng theo chuẩn chức danh nghề nghiệp dân số | 03 | 100% | 0',
    '4 | Bồi dưỡng giảng viên về dân số và phát triển | 0 | 0% | 02',
    '5 | Bồi dưỡng Ban chỉ đạo công tác dân số và phát triển | 05 | 100% | 05',
    '6 | Tư vấn và khám sức khỏe trước khi kết hôn | 02 | 100% | 03',
    '7 | Tư vấn, tầm soát và quản lý sàng lọc trước sinh, sàng lọc sơ sinh | 02 | 100% | 03',
    '8 | Bảng kiểm viên uống tránh thai | 03 | 100% | 03',
    '9 | Tư vấn, cung cấp dịch vụ DS-KHHGD cho vị thành niên, thanh niên | 03 | 100% | 03',
    '10 | Chăm sóc sức khỏe người cao tuổi | 03 | 100% | 03',
  ]);
});

test('annex II.3 comes out as it is printed, and its one blank of a course stays one', () => {
  expect(figures('DE-AN-520-II-3', '07543', '2025-12-31')).toEqual([
    '1 | 11 | 100% | 11',
    '2 | 0 | 0% | 11',
    '3 | 11 | 100% | 11',
    '4 | 11 | 100% | 11',
    '5 | 11 | 100% | 11',
    '6 | 11 | 100% | 11',
  ]);
  expect(openSpots(filled('DE-AN-520-II-3', '07543', '2025-12-31'))).toEqual([]);
  expect(openSpots(filled('DE-AN-520-II-2', '07543', '2025-12-31'))).toEqual([
    {
      line: '1. Cử nhân Y tế công cộng định hướng công tác dân số hoặc cử nhân về công tác xã hội',
      column: 'Đạt tỷ lệ %',
    },
  ]);
});

test('annex 2 of the report of Cao Bằng comes out as it is printed, with its dashes and blanks', () => {
  expect(figures('MUC-SINH-2', '040', '2024')).toEqual([
    'I.',
    '1 | 1,86 | 1,90 | 1,92 | 1,96 | 2,03',
    '2 | - | - | - | - | -',
    '3 | - | - | - | - | -',
    'II',
    '1 | 12605 | 12432 | 12044 | 11923 | 11726',
    '2 | 25,79 | 23,88 | 22,81 | 20,33 | 17,83',
    '3 | 0,88 | 1,17 | 1,49 | 1,86 | 2,21',
    '4. | 748 | 629 | 626 | 703 | 749',
    '4.1. | 388 | 355 | 330 | 334 | 333',
    '4.2. | 27 | 35 | 34 | 42 | 44',
  ]);
});

test('annex 3 comes out as it is printed, with marks and groups', () => {
  expect(figures('MUC-SINH-3', '040', '2024')).toEqual([
    'I',
    '1 | 12 | 12 | 14 | 13 | 13',
    '2 | 0 | 0 | 0 | 0 | 0',
    '3 | 2 | 2 | 2 | 2 | 2',
    'II',
    '1 | 2 | 2 | 2 | 2 | 2',
    '2 | 0 | 0 | 0 | 0 | 0',
    '3 | 0 | 0 | 0 | 0 | 0',
    '4 | 0 | 0 | 0 | 0 | 0',
    '5 | 0 | 0 | 3 | 8 | 8',
    '6 | 7 | 3 | 5 | 4 | 5',
    '6.1. | 0 | 0 | 0 | 0 | 0',
    '6.2. | - | - | - | X | X',
    '7 | 0 | 0 | 0 | 0 | 0',
    '7.1. | 0 | 0 | 0 | 0 | 0',
    'III.',
    '1 | 0 | 0 | 0 | 0 | 0',
    'IV.',
    '',
    '1 | 0 | 0 | 0 | 0 | 0',
    '2 | 0 | 0 | 0 | 0 | 0',
    '3 | 0 | 0 | 3 | 8 | 8',
    'V',
    '1',
    '1.1. | 0 | 0 | 0 | 1 | 2',
    '2 | 0 | 0 | 0 | 1 | 1',
  ]);
});

test('annex 4 comes out as it is printed, also the figure whose measure nobody knows', () => {
  expect(figures('MUC-SINH-4', '040', '2024')).toEqual([
    '1 | - | - | 0 | 0 | 0 | 0 | 0',
    '2',
    '2.1. | - | - | 0 | 0 | 0 | 0 | 0',
    '2.2. | - | - | 0 | 0 | 2.500 | 0 | 0',
    '2.3. | - | - | 0 | 0 | 0 | 0 | 0',
    '2.4. | - | - | 0 | 0 | 0 | 0 | 0',
    '2.5. | - | - | 0 | 0 |  | 14.555.200 | 48.830.000',
    '2.6. | - | - | 0 | 0 | 3.839.800 | 2.496.000 | 3.300.000',
    '3',
  ]);
  const asked = formDoubts(own, filled('MUC-SINH-4', '040', '2024')).find(({ words }) =>
    words.includes('ô năm 2022 in 2.500'),
  );
  expect(asked?.spots).toEqual([
    { line: '2.2. Đẩy mạnh tuyên truyền, vận động thay đổi hành vi', column: '2022' },
  ]);
});

test('a list has one line for each document of its group, and a blank one where there is none', () => {
  const lines = (code: string, unit: string) =>
    filled(code, unit, '2025').rows.map(({ kind, boxes }) =>
      [kind, ...boxes.slice(0, 3).map(({ text }) => text)].join(' | '),
    );
  expect(lines('DE-AN-520-I', '07543')).toEqual([
    'nhóm | I. Hội đồng nhân dân xã (Nghị quyết...) |  | ',
    'danh sách | 1 | HĐND xã Sơn Hải | Nghị quyết số [...]',
    'nhóm | II. Ủy ban nhân dân xã (Quyết định, kế hoạch, công văn) |  | ',
    'danh sách | 1 | UBND xã Sơn Hải | Kế hoạch số 15//KH-UBND ngày 15/03/2021',
    'danh sách | 2 | UBND xã Sơn Hải | 18/KH-UBND ngày 10/02/2022',
    'danh sách | 3 | UBND xã Sơn Hải | 22/KH-UBND ngày 12/02/2023',
    'danh sách | 4 | UBND xã Sơn Hải | 25/KH-UBND ngày 08/02/2024',
    'danh sách | 5 | UBND xã Sơn Hải | 20/KH-UBND ngày 10/02/2025',
    'nhóm | III. Văn bản của Trạm Y tế xã (Kế hoạch, báo cáo, công văn) |  | ',
    'danh sách | 1 | Trạm Y tế xã Sơn Hải | Kế hoạch/BC (hàng năm)',
  ]);
  expect(lines('MUC-SINH-1', '040').slice(0, 4)).toEqual([
    'nhóm | I | Nghị quyết của Hội đồng nhân dân huyện, thành phố | ',
    'danh sách |  | không có | ',
    'nhóm | II | Văn bản của Ủy ban nhân dân huyện, thành phố | ',
    'danh sách |  | UBND thành phố Cao Bằng | số 215/KH-UBND, ngày 05/8/2021',
  ]);
});

test('a form of a unit that reported nothing is the form, blank', () => {
  const form = filled('DONG-NAI-520', '75', '2026');
  expect(form.heading[0]).toBe('BÁO CÁO NĂM 2026');
  expect(form.heading[1]).toContain('trên địa bàn thành phố Đồng Nai');
  expect(openSpots(form)).toHaveLength(12);
  expect(form.isSimulated).toBe(false);
});

test('a form of simulated data is known as one', () => {
  if (!sample) throw new Error('data/ has no simulated units');
  const form = filled('DE-AN-520-II-2', 'MAU001', '2025-12-31', sample);
  expect(form.isSimulated).toBe(true);
  expect(form.rows[0]?.boxes.map(({ text }) => text).slice(2)).toEqual(['03', '100%', '03']);
});

test('a target is filled from the courses that it is measured by, once all of them are reported', () => {
  const form = `Mã biểu;A\nTên biểu;A\nBảng;muc-tieu\nPhần;Lời in;Lấy của;Lấy cột;Kiểu số
cột;Mục tiêu;;tên dòng;
cột;Thuộc diện;;Tổng số thuộc diện;3
cột;Đã học;;Số đã học;3
cột;Tỷ lệ;;Đạt tỷ lệ %;100%
dòng;Một lớp;M1;;
dòng;Hai lớp;M2;;
dòng;Chưa có cách đo;M3;;
`;
  const targets = `Mã mục tiêu;Mã đơn vị;Đối tượng;Mã lớp;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Nguồn
M1;24;Tuyến xã;TX-2;>;80;2021;2030;mục tiêu giai đoạn;BC
M2;24;Tuyến xã;TX-2|TX-10;>;80;2021;2030;mục tiêu giai đoạn;BC
M3;24;Tuyến xã;;>;80;2021;2030;mục tiêu giai đoạn;BC
`;
  const rows = `Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Đạt tỷ lệ %;Nguồn
07543;Tuyến xã;TX-2;30/06/2025;4;2;50;BC
07543;Tuyến xã;TX-2;31/12/2025;4;3;75;BC
07543;Tuyến xã;TX-10;31/12/2025;2;2;100;BC
07543;Tuyến xã;TX-2;31/12/2024;4;1;25;BC
`;
  const model = modelOf({
    'bieu-mau-chinh-thuc/a.csv': form,
    'muc-tieu.csv': targets,
    'dao-tao.csv': rows,
  });
  const boxes = (period: string) =>
    filled('A', '07543', period, model).rows.map((row) => row.boxes.map(({ text }) => text));
  expect(boxes('2025')).toEqual([
    ['Một lớp', '4', '3', '75%'],
    ['Hai lớp', '6', '5', '%'],
    ['Chưa có cách đo', '', '', '%'],
  ]);
  expect(boxes('2024')).toEqual([
    ['Một lớp', '4', '1', '25%'],
    ['Hai lớp', '', '', '%'],
    ['Chưa có cách đo', '', '', '%'],
  ]);
});

test('money of several funds is their sum, or what is said of all; “không có” of one of them adds nothing, and takes nothing away', () => {
  const form = `Mã biểu;A
Tên biểu;Biểu A
Bảng;kinh-phi
Phần;STT;Lời in;Lấy của;Lấy cột;Lấy kỳ;Kiểu số
cột;;Nội dung;;tên dòng;;
cột;;Giao;;Kinh phí giao;2024;1.234
cột;;Sử dụng;;Kinh phí sử dụng;2024;1.234
dòng;1;Truyền thông;HM-2.5;;;
dòng;2;Tập huấn;HM-2.6;;;
dòng;3;Cả ba;HM-2;;;
`;
  const rows = `Mã đơn vị;Năm;Mã hạng mục;Nguồn kinh phí;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Nguồn
07543;2024;HM-2.5;Tỉnh;-;1000000;BC
07543;2024;HM-2.5;Xã;5000000;500000;BC
07543;2024;HM-2.6;Tỉnh;-;-;BC
07543;2024;HM-2.6;Xã;-;-;BC
07543;2024;HM-2;;7000000;600000;BC
07543;2024;HM-2;Tỉnh;4000000;;BC
07543;2024;HM-2;Xã;3000000;600000;BC
`;
  const model = modelOf({ 'bieu-mau-chinh-thuc/a.csv': form, 'kinh-phi.csv': rows });
  const boxes = filled('A', '07543', '2024', model).rows.map((row) =>
    row.boxes.map(({ text }) => text),
  );
  expect(boxes).toEqual([
    ['Truyền thông', '5.000.000', '1.500.000'],
    ['Tập huấn', '-', '-'],
    ['Cả ba', '7.000.000', '600.000'],
  ]);
});

test('of a target of two courses nothing is said where one of them gives no figure', () => {
  const form = `Mã biểu;A
Tên biểu;Biểu A
Bảng;muc-tieu
Phần;Lời in;Lấy của;Lấy cột
cột;Mục tiêu;;tên dòng
cột;Đã học;;Số đã học
dòng;Hai lớp;M2;
`;
  const targets = `Mã mục tiêu;Mã đơn vị;Đối tượng;Mã lớp;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Nguồn
M2;24;Tuyến xã;TX-2|TX-10;>;80;2021;2030;mục tiêu giai đoạn;BC
`;
  const rows = `Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn
07543;Tuyến xã;TX-2;31/12/2025;4;3;BC
07543;Tuyến xã;TX-10;31/12/2025;2;;BC
`;
  const model = modelOf({
    'bieu-mau-chinh-thuc/a.csv': form,
    'muc-tieu.csv': targets,
    'dao-tao.csv': rows,
  });
  const [row] = filled('A', '07543', '2025', model).rows;
  expect(row?.boxes.map(({ text, isBlank }) => [text, isBlank])[1]).toEqual(['', true]);
});

test('a form names who receives it at the end of its period, whoever did before', () => {
  expect(filled('MUC-SINH-2', '040', '2024').recipients).toEqual([
    'Sở Y tế',
    'Chi cục Dân số-KHHGĐ',
    'TT Thành uỷ',
    'TT HĐND thành phố',
    'Chủ tịch, các PCT UBND thành phố',
    'Phòng Y tế thành phố',
    'Trung tâm Y tế thành phố',
    'Các phòng, ban, đoàn thể thành phố',
    'UBND các xã, phường',
    'Trang TTĐT thành phố',
    'Lưu: VT, PYT',
  ]);
  expect(filled('MUC-SINH-2', '040', '2025').recipients).toEqual([
    'Sở Y tế',
    'Chi cục Dân số-KHHGĐ',
    'UBND các xã, phường',
  ]);
});

test('what stands about a form is filled for its unit; an annex has none of it', () => {
  const form = filled('DONG-NAI-520', '75', '2026');
  expect([form.bodies, form.sign, form.motto, form.placeDate, form.signer]).toEqual([
    ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ ĐỒNG NAI'],
    'Số: ...../BC-UBND',
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    'Đồng Nai, ngày ..... tháng ..... năm .....',
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  ]);
  expect(form.deadlines).toEqual(['trước ngày 10 tháng 12 hàng năm']);
  const annex = filled('MUC-SINH-2', '040', '2024');
  expect([annex.bodies, annex.sign, annex.motto, annex.placeDate, annex.signer]).toEqual([
    ...[[], null, [], null, []],
  ]);
});

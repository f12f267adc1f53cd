import { expect, test } from 'vitest';
import { formLayouts } from '../../src/dataset/form-layout.ts';
import { fillForm } from '../../src/form/fill.ts';
import { importForm } from '../../src/form/import.ts';
import { importReport } from '../../src/form/import-report.ts';
import { readGrids } from '../../src/table/read-grids.ts';
import { modelOf } from '../data-folder.ts';

const FORM = `Mã biểu;B
Tên biểu;2. Tuyến xã của {đơn vị} (số liệu đến {kỳ})
Bảng;dao-tao
Phần;STT;Lời in;Lấy của;Lấy cột;Kiểu số
cột;;Số TT;;STT;
cột;;Tên lớp;;tên dòng;
cột;;Số đã học;;Số đã học;03
cột;;Đạt tỷ lệ %;;Đạt tỷ lệ %;100%
nhóm;I;Nhóm lớp;;;
dòng;1;Nghiệp vụ dân số (lớp 3 tháng);TX-2;;
dòng;2;Chăm sóc sức khỏe người cao tuổi, ghi rõ:;TX-10;;
`;
const LIST = `Mã biểu;V
Tên biểu;I. Văn bản
Bảng;van-ban
Phần;STT;Lời in;Lấy của;Lấy cột
cột;;TT;;STT
cột;;Cơ quan ban hành;;Cơ quan ban hành
cột;;Số, ký hiệu, ngày;;Số, ký hiệu
cột;;Tên đầy đủ của văn bản;;Trích yếu
nhóm;;I. Nghị quyết;;
danh sách;1;;I. Nghị quyết;
nhóm;;II. Kế hoạch;;
danh sách;1;;II. Kế hoạch;
`;

function taken(csv: string, code = 'B') {
  const model = modelOf({ 'bieu-mau-chinh-thuc/b.csv': FORM, 'bieu-mau-chinh-thuc/v.csv': LIST });
  const layout = formLayouts(model.data.officialForm).find(({ head }) => head.form === code);
  const unit = model.units.get('07543');
  const [grid] = readGrids(new TextEncoder().encode(csv), 'text');
  if (!layout || !unit || typeof grid !== 'object') throw new Error(code);
  const form = fillForm(model, { layout, unit, period: '2025-12-31' });
  const found = importForm(model, form, { grid, source: 'BC' });
  return { ...found, report: found && importReport(found, form) };
}

const rows = ({ csv = '' }: { csv?: string }) => csv.trim().split('\r\n').slice(1);

test('rows may be moved and renamed a little, and numbers written in any accepted way', () => {
  const found = taken(`PHỤ LỤC;;;
2. Tuyến xã của xã Sơn Hải (số liệu đến 31/12/2025);;;
Số TT;Tên lớp;Số đã hoc;Đạt tỉ lệ %
I;Nhóm lớp;;
2;Chăm sóc sức khỏe người cao tuổi, ghi rõ: cho 5 thôn;5;100
1;Nghiệp vụ dân sô (lớp 3 tháng);03;75%
`);
  expect(rows(found)).toEqual([
    '07543;Tuyến xã;TX-10;31/12/2025;5;100;BC;Chăm sóc sức khỏe người cao tuổi, ghi rõ: cho 5 thôn',
    '07543;Tuyến xã;TX-2;31/12/2025;3;75;BC;',
  ]);
  expect(found.isClear).toBe(true);
});

test('dots, blanks and a bare % are blank boxes; dashes and zeros are not', () => {
  const found = taken(`Số TT;Tên lớp;Số đã học;Đạt tỷ lệ %
1;Nghiệp vụ dân số (lớp 3 tháng);.....;%
2;Chăm sóc sức khỏe người cao tuổi, ghi rõ;0;-
`);
  expect(rows(found)).toEqual(['07543;Tuyến xã;TX-10;31/12/2025;0;-;BC']);
  expect([found.taken, found.blank?.map(({ place }) => place), found.isClear]).toEqual([
    ...[2, ['ô C2', 'ô D2'], true],
  ]);
});

test('what is not understood is named with its place, and nothing is clear', () => {
  const found = taken(`2. Tuyến xã của xã Sơn Hải (số liệu đến 31/12/2024);;;;
Số TT;Tên lớp;Số đã học;Đạt tỷ lệ %;Thêm
1;Nghiệp vụ dân số (lớp 3 tháng);ba người;100%;x
1;Nghiệp vụ dân số (lớp 3 tháng);3;100%;
3;Lớp khác;4;100%;
Nguyễn Văn A;;;;
`);
  expect(found.isClear).toBe(false);
  expect(found.unread?.map(({ row, column, reason }) => `${column}${row} ${reason}`)).toEqual([
    'A1 ghi đơn vị hoặc kỳ khác với biểu này',
    'E2 cột không có trong biểu',
    'C3 không đọc được là số',
    'E3 ô nằm ngoài các cột của biểu',
    ...['A4', 'B4', 'C4', 'D4'].map((cell) => `${cell} dòng lặp lại một dòng ở trên`),
    ...['A5', 'B5', 'C5', 'D5'].map((cell) => `${cell} dòng không có trong biểu`),
  ]);
  expect(found.missing).toEqual(['dòng “2 Chăm sóc sức khỏe người cao tuổi, ghi rõ:”']);
  expect(found.report).toContain('bỏ qua  ô A6: chữ ngoài biểu');
  expect(found.report).not.toContain('Nguyễn');
});

test('a table that is not the form is none', () => {
  expect(taken('Năm;Số trẻ\n2024;5\n').csv).toBeUndefined();
});

test('a list becomes documents of its groups, their days parted from their numbers', () => {
  const found = taken(
    `TT;Cơ quan ban hành;Số, ký hiệu, ngày;Tên đầy đủ của văn bản
I. Nghị quyết;;;
;không có;;
II. Kế hoạch;;;
1;UBND xã;số 215/KH-UBND, ngày 05/8/2021;Kế hoạch năm 2021
2;Trạm Y tế;Kế hoạch (hàng năm);Kế hoạch hằng năm
3;;9/KH;Không rõ của ai
`,
    'V',
  );
  expect(rows(found)).toEqual([
    'BC;UBND thành phố Cao Bằng;;;;;Báo cáo thử;;;;;I. Nghị quyết',
    '215-KH-UBND-07543;UBND xã;215/KH-UBND;05/08/2021;05/8/2021;số 215/KH-UBND, ngày 05/8/2021;Kế hoạch năm 2021;;07543;II. Kế hoạch;;',
    'KE-HOACH-HANG-NAM-07543;Trạm Y tế;Kế hoạch (hàng năm);;;;Kế hoạch hằng năm;;07543;II. Kế hoạch;;',
  ]);
  expect(found.unread?.map(({ row, column }) => `${column}${row}`)).toEqual(['A7', 'C7', 'D7']);
});

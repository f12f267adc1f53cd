import { expect, test } from 'vitest';
import { formLayouts } from '../../src/dataset/form-layout.ts';
import { asksPeriod, formPeriods } from '../../src/form/form-periods.ts';
import { cityModel } from '../city.ts';

const INDICATORS = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Cách gộp;Định nghĩa
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;không gộp;Số con
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;cộng;Số trẻ
`;

const form = (code: string, columns: string, title = 'Biểu') => `Mã biểu;${code}
Tên biểu;${title}
Bảng;so-lieu
Phần;STT;Lời in;Lấy của;Lấy cột;Lấy kỳ
cột;;Nội dung;;tên dòng;
${columns}
dòng;1;Số trẻ sinh ra;SO-SINH;;
`;

const model = cityModel({
  'chi-tieu.csv': INDICATORS,
  'bieu-mau-chinh-thuc/a.csv': form('A', 'cột;;2023;;Giá trị;2023'),
  'bieu-mau-chinh-thuc/b.csv': form('B', 'cột;;Kỳ này;;Giá trị;kỳ này'),
  'bieu-mau-chinh-thuc/c.csv': form('C', 'cột;;2023;;Giá trị;2023', 'Biểu năm {năm}'),
  'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn
99001;SO-SINH;2023;50;BC
99001;SO-SINH;Quý III/2024;12;BC
99001;TFR;2025;2,1;BC
99002;SO-SINH;2022;40;BC
`,
});
const layouts = formLayouts(model.data.officialForm);

function periods(at: number, code: string, day = '2024-10-31') {
  const [layout, unit] = [layouts[at], model.units.get(code)];
  if (!layout || !unit) throw new Error(code);
  return formPeriods(model, layout, unit, day);
}

test('a form asks for a period where a box or its words are of it', () => {
  expect(layouts.map(asksPeriod)).toEqual([false, true, true]);
});

test('the periods are those of the items of the form, the newest first', () => {
  expect(periods(1, '99001')).toEqual(['2024-Q3', '2023']);
  expect(periods(1, '99002')).toEqual(['2022', '2024']);
});

test('a unit above has the periods of those below it', () => {
  expect(periods(1, '99')).toEqual(['2024-Q3', '2023', '2022']);
});

test('a unit without figures has the newest period of all', () => {
  expect(periods(1, '99003')).toEqual(['2024-Q3']);
});

test('what ends after the day is no period of a form that says nothing of its own', () => {
  const [layout, unit] = [layouts[0], model.units.get('99')];
  if (!layout || !unit) throw new Error('99');
  expect(formPeriods(model, layout, unit, '2024-06-30')).toEqual(['2023']);
  expect(formPeriods(model, layout, unit, '2020-06-30')).toEqual(['2024-Q3']);
});

test('behind them stand those of the year of the day, to be filled by hand', () => {
  expect(periods(1, '99001', '2026-11-29')).toEqual(['2024-Q3', '2023', '2026-Q3']);
  expect(periods(1, '99002', '2026-11-29')).toEqual(['2022', '2026']);
  expect(periods(0, '99001', '2026-11-29')).toEqual(['2024-Q3']);
});

test('of a form that says nothing of its period there is one', () => {
  expect(periods(0, '99')).toEqual(['2024-Q3']);
});

test('a list of documents is of the year of the last of them', () => {
  const list = cityModel({
    'bieu-mau-chinh-thuc/a.csv': `Mã biểu;A
Tên biểu;Văn bản
Bảng;van-ban
Phần;STT;Lời in;Lấy của;Lấy cột
cột;;Tên;;Trích yếu
danh sách;;;Nhóm I;
`,
    'van-ban/a.csv': `Mã văn bản;Mã đơn vị;Nhóm;Loại văn bản;Số, ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu
VB-1;99001;Nhóm I;Kế hoạch;1/KH;10/02/2024;UBND xã Một;Một
VB-2;99001;Nhóm I;Kế hoạch;2/KH;10/02/2023;UBND xã Một;Hai
VB-3;99001;Nhóm II;Kế hoạch;3/KH;10/02/2025;UBND xã Một;Ba
`,
  });
  const [layout] = formLayouts(list.data.officialForm);
  const unit = list.units.get('99001');
  if (!layout || !unit) throw new Error('A');
  expect(formPeriods(list, layout, unit, '2026-11-29')).toEqual(['2024']);
});

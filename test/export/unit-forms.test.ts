import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { formBook } from '../../src/export/form-book.ts';
import { formDocument } from '../../src/export/form-document.ts';
import { type UnitForms, unitForms, unitFormsScript } from '../../src/export/unit-forms.ts';
import { cityModel } from '../city.ts';

const FORM = `Mã biểu;A
Tên biểu;Biểu {kỳ} của {đơn vị}
Bảng;so-lieu
Phần;STT;Lời in;Lấy của;Lấy cột;Lấy kỳ
cột;;Nội dung;;tên dòng;
cột;;Kỳ này;;Giá trị;kỳ này
dòng;1;Số trẻ sinh ra;SO-SINH;;
dòng;2;Tổng tỷ suất sinh;TFR;;
`;
const model = cityModel({
  'chi-tieu.csv': `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Cách gộp;Định nghĩa
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;không gộp;Số con
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;cộng;Số trẻ
`,
  'bieu-mau-chinh-thuc/a.csv': FORM,
  'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn
99001;SO-SINH;2024;50;BC
99002;SO-SINH;2024;60;BC
99001;SO-SINH;2023;40;BC
99001;TFR;2024;2,1;BC
`,
});

function formsOf(code: string): UnitForms {
  const unit = model.units.get(code);
  if (!unit) throw new Error(code);
  const context: { unitForms?: Record<string, UnitForms> } = {};
  runInNewContext(unitFormsScript(unit, unitForms(model, unit, '2024-11-29')), context);
  const [forms] = Object.values(context.unitForms ?? {});
  if (!forms) throw new Error(code);
  return forms;
}

const boxes = (code: string) =>
  formsOf(code).A?.map(({ words, sheet }) => [
    words,
    sheet.heading.replaceAll('\u00a0', ' '),
    ...sheet.paper.lines.map(({ cells }) => cells[1]),
  ]);

test('a unit has its forms, one for each period, the newest first', () => {
  expect(boxes('99001')).toEqual([
    ['2024', 'Xã Một, 2024: mọi ô đã có số liệu', '50', '2,1'],
    ['2023', 'Xã Một, 2023: còn 1 ô chưa có số liệu', '40', ''],
  ]);
});

test('a unit above others has no sum while one is missing, which is named, and none of rates', () => {
  expect(boxes('99')?.[0]?.slice(2)).toEqual(['', '']);
  const sums = formsOf('99').A?.[0]?.sheet.beside.find(({ key }) => key === 'sums');
  expect(sums?.lines[0]).toBe(
    'Chưa cộng, mới có 2/3 đơn vị; chưa có số: Xã Ba: “Số trẻ sinh ra”, cột “Kỳ này”.',
  );
});

test('a unit without figures has the form of the newest period, blank', () => {
  expect(boxes('99003')).toEqual([
    ['2024 (chưa có số liệu)', 'Xã Ba, 2024: chưa có số liệu nào', '', ''],
  ]);
  expect(formsOf('99003').A?.[0]?.sheet.isEmpty).toBe(true);
});

test('what travels makes the files that the command makes', () => {
  const unit = model.units.get('99');
  if (!unit) throw new Error('99');
  const [here] = unitForms(model, unit, '2024-11-29').A ?? [];
  const [there] = formsOf('99').A ?? [];
  if (!here || !there) throw new Error('A');
  expect(formDocument(there.sheet)).toEqual(formDocument(here.sheet));
  expect(formBook(there.sheet)).toEqual(formBook(here.sheet));
});

import { expect, test } from 'vitest';
import { formLayouts } from '../../src/dataset/form-layout.ts';
import { besideOf } from '../../src/form/beside.ts';
import { fillForm } from '../../src/form/fill.ts';
import { cityModel } from '../city.ts';

const INDICATORS = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Cách gộp;Định nghĩa
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;không gộp;Số con
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;cộng;Số trẻ
`;
const FORM = `Mã biểu;A
Tên biểu;Biểu A
Bảng;so-lieu
Phần;STT;Lời in;Lấy của;Lấy cột;Lấy kỳ
cột;;Nội dung;;tên dòng;
cột;;2023;;Giá trị;2023
cột;;2024;;Giá trị;2024
dòng;1;Số trẻ sinh ra;SO-SINH;;
dòng;2;Tổng tỷ suất sinh;TFR;;
`;

function summed(rows: readonly string[], isSummed = true) {
  const model = cityModel({
    'chi-tieu.csv': INDICATORS,
    'bieu-mau-chinh-thuc/a.csv': FORM,
    'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Dấu;Nguồn\n${rows.join('\n')}\n`,
  });
  const [layout] = formLayouts(model.data.officialForm);
  const unit = model.units.get('99');
  if (!layout || !unit) throw new Error('99');
  const form = fillForm(model, { layout, unit, period: '2024', isSummed });
  const beside = besideOf(model, form).find(({ heading }) => heading.startsWith('Cộng'));
  return { boxes: form.rows.map(({ boxes }) => boxes.map(({ text }) => text).slice(1)), beside };
}

const BIRTHS = [
  '99001;SO-SINH;2024;50;;BC',
  '99002;SO-SINH;2024;60;;BC',
  '99003;SO-SINH;2024;0;;BC',
  '99001;SO-SINH;2023;40;;BC',
  '99002;SO-SINH;2023;30;>;BC',
  '99001;TFR;2024;2,1;;BC',
  '99002;TFR;2024;2,2;;BC',
];

test('counts of the units below are added up, rates are not, and who is missing is named', () => {
  const { boxes, beside } = summed(BIRTHS);
  expect(boxes).toEqual([
    ['', '110'],
    ['', ''],
  ]);
  expect(beside?.lines).toEqual([
    'Chưa cộng, mới có 1/3 đơn vị; chưa có số: Phường Hai, Xã Ba: “Số trẻ sinh ra”, cột “2023”.',
    '3/3 đơn vị. Ở các ô: “Số trẻ sinh ra”, cột “2024”.',
  ]);
});

test('what the unit reports itself is its figure, and no sum is made unasked', () => {
  expect(summed([...BIRTHS, '99;SO-SINH;2024;115;;BC']).boxes[0]).toEqual(['', '115']);
  expect(summed(BIRTHS, false).boxes[0]).toEqual(['', '']);
});

test('lines below each other that are summed alike are named by the first and the last', () => {
  const form = FORM.replace('dòng;2;', 'dòng;2;Con thứ hai;SO-SINH;;\ndòng;3;');
  const model = cityModel({
    'chi-tieu.csv': INDICATORS,
    'bieu-mau-chinh-thuc/a.csv': form,
    'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n99001;SO-SINH;2023;40;BC\n99001;SO-SINH;2024;50;BC\n`,
  });
  const [layout] = formLayouts(model.data.officialForm);
  const unit = model.units.get('99');
  if (!layout || !unit) throw new Error('99');
  const filled = fillForm(model, { layout, unit, period: '2024', isSummed: true });
  const sums = besideOf(model, filled).find(({ key }) => key === 'sums');
  expect(sums?.lines[0]).toContain(': “Số trẻ sinh ra” đến “Con thứ hai”, cột “2023”, “2024”.');
});

import { read as readBook, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { formLayouts } from '../../src/dataset/form-layout.ts';
import { formBook } from '../../src/export/form-book.ts';
import { formSheet } from '../../src/export/form-sheet.ts';
import { modelOf } from '../data-folder.ts';

const FORM = `Mã biểu;BIEU-1
Tiêu đề;PHỤ LỤC|Báo cáo của {đơn vị}
Tên biểu;1. Mức sinh đến năm {năm}
Bảng;so-lieu
Phần;STT;Lời in;Lấy của;Lấy cột;Lấy kỳ;Kiểu số
cột;;STT;;STT;;
cột;;Nội dung;;tên dòng;;
cột;;Năm nay;;Giá trị;kỳ này;03
cột;;Năm trước;;Giá trị;cùng kỳ năm trước;3
nhóm;I;Trẻ sinh ra;;;;
dòng;1.1.;Số trẻ sinh ra;SO-SINH;;;
dòng;2;Tổng tỷ suất sinh;TFR;;;
`;
const FIGURES = `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn
040;SO-SINH;2024;7;BC
040;SO-SINH;2023;0;BC
040;TFR;2024;-;BC
MP2;SO-SINH;2024;8;BC
`;

function bookOf(unit: string, form = FORM) {
  const model = modelOf({ 'bieu-mau-chinh-thuc/1.csv': form, 'so-lieu.csv': FIGURES });
  const [layout] = formLayouts(model.data.officialForm);
  const whose = model.units.get(unit);
  if (!layout || !whose) throw new Error(unit);
  const { name, paper } = formSheet(model, { layout, unit: whose, period: '2024' });
  const open = { key: 'open', heading: 'Còn 1 ô', lines: ['“2. Tổng tỷ suất sinh”'] } as const;
  return { name, bytes: formBook({ paper, beside: [open] }) };
}

test('the sheet holds the form line by line as it is printed, each box as words', () => {
  const { name, bytes } = bookOf('040');
  expect(name).toBe('bieu-1-040-2024');
  const { SheetNames, Sheets } = readBook(bytes, { raw: true });
  expect(SheetNames).toEqual(['Biểu', 'Ngoài biểu']);
  const sheet = Sheets.Biểu ?? {};
  expect(utils.sheet_to_json(sheet, { header: 1, raw: true, defval: '' })).toEqual([
    ['PHỤ LỤC', '', '', ''],
    ['Báo cáo của thành phố Cao Bằng', '', '', ''],
    ['1. Mức sinh đến năm 2024', '', '', ''],
    ['STT', 'Nội dung', 'Năm nay', 'Năm trước'],
    ['I', 'Trẻ sinh ra', '', ''],
    ['1.1.', 'Số trẻ sinh ra', '07', '0'],
    ['2', 'Tổng tỷ suất sinh', '-', ''],
  ]);
  expect(sheet['!merges']).toHaveLength(3);
  const beside = utils.sheet_to_json(Sheets['Ngoài biểu'] ?? {}, { header: 1 });
  expect(beside).toEqual([['Còn 1 ô'], ['“2. Tổng tỷ suất sinh”']]);
});

test('the same form is the same bytes', () => {
  expect(bookOf('040').bytes).toEqual(bookOf('040').bytes);
});

test('each page of simulated data is marked, and none of real data', () => {
  const marks = (unit: string) => {
    const { bytes } = bookOf(unit);
    const { Directory: _, ...book } = readBook(bytes, { bookFiles: true }) as never as {
      Directory: unknown;
      files: Readonly<Record<string, { content: Uint8Array }>>;
    };
    const xml = new TextDecoder().decode(book.files['xl/worksheets/sheet1.xml']?.content);
    return xml.match(/Số liệu mô phỏng/g)?.length ?? 0;
  };
  expect(marks('MP2')).toBe(2);
  expect(marks('040')).toBe(0);
});

test('a form with an issuing body begins with body and motto, each over half of the columns', () => {
  const own = FORM.replace(
    'Bảng;',
    'Cơ quan lập;ỦY BAN NHÂN DÂN|{ĐƠN VỊ}\nQuốc hiệu;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc\nĐịa danh, ngày;{địa danh}, ngày ..... tháng ..... năm .....\nNgười ký;CHỦ TỊCH\nBảng;',
  );
  const sheet = readBook(bookOf('040', own).bytes, { raw: true }).Sheets.Biểu ?? {};
  const rows = utils.sheet_to_json(sheet, { header: 1, raw: true, defval: '' });
  expect(rows.slice(0, 4)).toEqual([
    ['ỦY BAN NHÂN DÂN', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ''],
    ['THÀNH PHỐ CAO BẰNG', '', 'Độc lập - Tự do - Hạnh phúc', ''],
    ['', '', 'Cao Bằng, ngày ..... tháng ..... năm .....', ''],
    ['PHỤ LỤC', '', '', ''],
  ]);
  expect(rows.at(-1)).toEqual(['', '', 'CHỦ TỊCH', '']);
});

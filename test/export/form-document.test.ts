import { expect, test } from 'vitest';
import { formLayouts } from '../../src/dataset/form-layout.ts';
import { formDocument } from '../../src/export/form-document.ts';
import { formSheet } from '../../src/export/form-sheet.ts';
import { readWordTables } from '../../src/table/word-table.ts';
import { unzip } from '../../src/table/zip.ts';
import { modelOf } from '../data-folder.ts';

const FORM = `Mã biểu;BIEU-1
Tiêu đề;PHỤ LỤC|Báo cáo của {đơn vị}
Kèm theo;(Kèm theo Báo cáo số ...)
Tên biểu;1. Mức sinh đến năm {năm}
Bảng;so-lieu
Phần;STT;Lời in;Lấy của;Lấy cột;Lấy kỳ;Kiểu số
cột;;STT;;STT;;
cột;;Nội dung;;tên dòng;;
cột;;Năm nay;;Giá trị;kỳ này;03
cột;;Năm trước;;Giá trị;cùng kỳ năm trước;100%
nhóm;I;Trẻ sinh ra <và> mức sinh;;;;
dòng;1.1.;Số trẻ sinh ra;SO-SINH;;;
`;
const FIGURES = `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn
040;SO-SINH;2024;7;BC
MP2;SO-SINH;2024;8;BC
`;

function documentOf(unit: string, form = FORM) {
  const model = modelOf({ 'bieu-mau-chinh-thuc/1.csv': form, 'so-lieu.csv': FIGURES });
  const [layout] = formLayouts(model.data.officialForm);
  const whose = model.units.get(unit);
  if (!layout || !whose) throw new Error(unit);
  return formDocument(formSheet(model, { layout, unit: whose, period: '2024' }));
}

function part(bytes: Uint8Array, name: string): string {
  const found = unzip(bytes, (each) => each === name, 1 << 20);
  return typeof found === 'string' ? found : new TextDecoder().decode(found[0]?.bytes);
}

test('the document holds the form as it is printed, with dots where nothing is known', () => {
  const tables = readWordTables(documentOf('040'));
  expect(typeof tables === 'string' ? tables : tables.map(({ rows }) => rows)).toEqual([
    [
      ['PHỤ LỤC'],
      ['Báo cáo của thành phố Cao Bằng'],
      ['(Kèm theo Báo cáo số ...)'],
      ['1. Mức sinh đến năm 2024'],
      ['STT', 'Nội dung', 'Năm nay', 'Năm trước'],
      ['I', 'Trẻ sinh ra <và> mức sinh', '', ''],
      ['1.1.', 'Số trẻ sinh ra', '07', '.....%'],
    ],
  ]);
});

test('paper, margins, repeated head and page numbers are those of administrative documents', () => {
  const xml = part(documentOf('040'), 'word/document.xml');
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  expect(xml).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml).toContain('<w:titlePg/>');
  expect(part(documentOf('040'), 'word/header1.xml')).toContain(' PAGE ');
  expect(part(documentOf('040'), 'word/header2.xml')).not.toContain(' PAGE ');
});

test('each page of simulated data is marked, and none of real data', () => {
  const marks = (unit: string) =>
    ['word/header1.xml', 'word/header2.xml'].map((name) =>
      part(documentOf(unit), name).includes('Số liệu mô phỏng'),
    );
  expect(marks('MP2')).toEqual([true, true]);
  expect(marks('040')).toEqual([false, false]);
});

test('the same form is the same bytes', () => {
  expect(documentOf('040')).toEqual(documentOf('040'));
});

test('a form with an issuing body begins with body and motto side by side, an annex does not', () => {
  const tables = (form?: string) => {
    const found = readWordTables(documentOf('040', form));
    return typeof found === 'string' ? [] : found.map(({ rows }) => rows);
  };
  const own = FORM.replace(
    'Bảng;',
    'Cơ quan lập;ỦY BAN NHÂN DÂN|{ĐƠN VỊ}\nSố, ký hiệu;Số: ...../BC-UBND\nQuốc hiệu;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc\nĐịa danh, ngày;{địa danh}, ngày ..... tháng ..... năm .....\nNgười ký;CHỦ TỊCH\nBảng;',
  );
  expect(tables(own)[0]).toEqual([
    ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['THÀNH PHỐ CAO BẰNG', 'Độc lập - Tự do - Hạnh phúc'],
    ['Số: ...../BC-UBND', 'Cao Bằng, ngày ..... tháng ..... năm .....'],
  ]);
  expect(tables(own)[1]).toEqual(tables()[0]);
  expect(tables(own)[2]).toEqual([['', 'CHỦ TỊCH']]);
});

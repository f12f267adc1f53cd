/** Filled forms as they come back with slips: each is named with its place, and gone once its remedy is obeyed. */
import { expect, test } from 'vitest';
import { formLayouts } from '../../src/dataset/form-layout.ts';
import { fillForm } from '../../src/form/fill.ts';
import { importBest } from '../../src/form/import.ts';
import { importReport } from '../../src/form/import-report.ts';
import { readGrids } from '../../src/table/read-grids.ts';
import { parted } from '../real-data.ts';
import { typedDocument, typedLines, typedTable } from '../typed-document.ts';
import { collaborators } from './annexes.ts';

const { own } = parted;

const ABOVE = [
  'PHỤ LỤC',
  '(Kèm theo Báo cáo số ...../BC-UBND ngày ..... của UBND xã Sơn Hải)',
  '3. Cộng tác viên (số liệu thực hiện đến 31/12/2025)',
];
const { head: HEAD, rows: ROWS } = collaborators;

/** The form II.3 of Sơn Hải, read of a document of such lines and tables. */
function taken(...blocks: readonly string[]) {
  const layout = formLayouts(own.data.officialForm).find(
    ({ head }) => head.form === 'DE-AN-520-II-3',
  );
  const unit = own.units.get('07543');
  const grids = readGrids(typedDocument(...blocks), 'document');
  if (!layout || !unit || typeof grids === 'string') throw new Error('II.3');
  const form = fillForm(own, { layout, unit, period: '2025-12-31' });
  const found = importBest(own, form, { grids, source: 'BC-SONHAI-520' });
  if (!found) throw new Error('no form');
  const told = importReport(found, form)
    .split('\n')
    .filter((line) => /^ {2}(?:KHÔNG HIỂU|THIẾU)/.test(line));
  return { isClear: found.isClear, told, csv: found.csv };
}

const typed = (rows: readonly string[], above = ABOVE, head = HEAD) => [
  typedLines(...above),
  typedTable([head, ...rows]),
];

test('the form without a slip is clear', () => {
  expect(taken(...typed(ROWS))).toMatchObject({ isClear: true, told: [] });
});

interface Slip {
  readonly name: string;
  readonly blocks: readonly string[];
  readonly told: readonly string[];
  /** The same after the remedy. */
  readonly mended?: readonly string[];
}

const OTHER =
  'ghi đơn vị hoặc kỳ khác với biểu này. Cách sửa: chọn đúng đơn vị và kỳ của tệp; đúng rồi mà dòng này ghi nhầm thì sửa dòng này.';
const MISSING = 'Cách sửa: thêm như in trong biểu; ô chưa có số liệu thì để trống.';

const slips: readonly Slip[] = [
  {
    name: 'of another unit by the line that the form prints',
    blocks: typed(ROWS, ABOVE.with(1, ABOVE[1]?.replace('Sơn Hải', 'Tân Sơn') ?? '')),
    told: [
      `  KHÔNG HIỂU  phía trên bảng 1 “(Kèm theo Báo cáo số ...../BC-UBND ngày ..... của UBND xã Tân Sơn)”: ${OTHER}`,
    ],
  },
  {
    name: 'of another unit by the body above the motto',
    blocks: [
      typedTable(['UBND THÀNH PHỐ CAO BẰNG|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']),
      ...typed(ROWS),
    ],
    told: [`  KHÔNG HIỂU  bảng 1, dòng 1, cột 1: ${OTHER}`],
    mended: [typedTable(['UBND XÃ SƠN HẢI|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']), ...typed(ROWS)],
  },
  {
    name: 'of another period',
    blocks: typed(ROWS, ABOVE.with(2, ABOVE[2]?.replace('2025', '2024') ?? '')),
    told: [
      `  KHÔNG HIỂU  phía trên bảng 1 “3. Cộng tác viên (số liệu thực hiện đến 31/12/2024)”: ${OTHER}`,
    ],
  },
  {
    name: 'boxes merged along a row',
    blocks: typed(ROWS.with(1, '2|Tư vấn và khám sức khỏe trước khi kết hôn|0>2|11')),
    told: [
      '  KHÔNG HIỂU  bảng 1, dòng 3, cột 4 “0”: ô bị gộp với ô bên cạnh. Cách sửa: bỏ gộp ô, ghi số riêng vào từng ô; ô chưa có số thì để trống.',
    ],
  },
  {
    name: 'boxes merged down a column',
    blocks: typed(ROWS.with(4, `${ROWS[4]?.split('|').slice(0, 2).join('|')}|^|100%|11`)),
    told: [
      '  KHÔNG HIỂU  bảng 1, dòng 6, cột 3 “11”: ô bị gộp với ô bên cạnh. Cách sửa: bỏ gộp ô, ghi số riêng vào từng ô; ô chưa có số thì để trống.',
    ],
  },
  {
    name: 'a row cut in two',
    blocks: typed(
      ROWS.toSpliced(
        2,
        1,
        '3|Tư vấn, tầm soát và quản lý|11|100%|11',
        '|sàng lọc trước sinh, sàng lọc sơ sinh|||',
      ),
    ),
    told: [
      '  KHÔNG HIỂU  bảng 1, dòng 4, cột 1 “3”; bảng 1, dòng 4, cột 2 “Tư vấn, tầm soát và quản lý”; bảng 1, dòng 4, cột 3 “11”; bảng 1, dòng 4, cột 4 “100%”; bảng 1, dòng 4, cột 5 “11”: dòng bị tách làm hai. Cách sửa: ghi cả tên dòng vào một ô, các số của dòng trên cùng một dòng.',
      `  THIẾU  dòng “3 Tư vấn, tầm soát và quản lý sàng lọc trước sinh, sàng lọc sơ sinh”. ${MISSING}`,
    ],
  },
  {
    name: 'two rows in one',
    blocks: typed([
      ...ROWS.slice(0, 3),
      '4|Bảng kiểm viên uống tránh thai\nTư vấn, cung cấp dịch vụ DS-KHHGD cho vị thành niên, thanh niên|11\n11|100%\n100%|11\n11',
      ...ROWS.slice(5),
    ]),
    told: [
      '  KHÔNG HIỂU  bảng 1, dòng 5, cột 3 “11 11”; bảng 1, dòng 5, cột 4 “100% 100%”; bảng 1, dòng 5, cột 5 “11 11”: có thể là hai số trong một ô. Cách sửa: mỗi số ghi một ô; nếu là một số thì viết liền, không cách.',
      `  THIẾU  dòng “5 Tư vấn, cung cấp dịch vụ DS-KHHGD cho vị thành niên, thanh niên”. ${MISSING}`,
    ],
  },
  {
    name: 'two numbers that read as one',
    blocks: typed(ROWS.with(0, '1|Nghiệp vụ công tác dân số (lớp cơ bản)|11\n120|100%|11')),
    told: [
      '  KHÔNG HIỂU  bảng 1, dòng 2, cột 3 “11 120”: có thể là hai số trong một ô. Cách sửa: mỗi số ghi một ô; nếu là một số thì viết liền, không cách.',
    ],
  },
  {
    name: 'words in a box',
    blocks: typed(ROWS.with(0, '1|Nghiệp vụ công tác dân số (lớp cơ bản)|mười một|100%|11')),
    told: [
      '  KHÔNG HIỂU  bảng 1, dòng 2, cột 3 “mười một”: không đọc được là số. Cách sửa: ghi một số; không có thì ghi “-”, chưa có số liệu thì để trống.',
    ],
  },
  {
    name: 'a share in a column of counts',
    blocks: typed(ROWS.with(0, '1|Nghiệp vụ công tác dân số (lớp cơ bản)|100%|100%|11')),
    told: [
      '  KHÔNG HIỂU  bảng 1, dòng 2, cột 3 “100%”: tỷ lệ đứng ở cột số đếm. Cách sửa: ghi số đếm, hoặc chuyển sang cột tỷ lệ.',
    ],
  },
  {
    name: 'a row twice, and one of another form',
    blocks: typed([...ROWS, ROWS[5] ?? '', '7|Lớp tự mở|5|100%|0']),
    told: [
      '  KHÔNG HIỂU  bảng 1, dòng 8, cột 1 “6”; bảng 1, dòng 8, cột 2 “Chăm sóc sức khỏe người cao tuổi”; bảng 1, dòng 8, cột 3 “11”; bảng 1, dòng 8, cột 4 “100%”; bảng 1, dòng 8, cột 5 “11”: dòng lặp lại một dòng ở trên. Cách sửa: giữ một dòng có số đúng, xóa dòng kia.',
      '  KHÔNG HIỂU  bảng 1, dòng 9, cột 1 “7”; bảng 1, dòng 9, cột 2 “Lớp tự mở”; bảng 1, dòng 9, cột 3 “5”; bảng 1, dòng 9, cột 4 “100%”; bảng 1, dòng 9, cột 5 “0”: dòng không có trong biểu. Cách sửa: xóa dòng này, hoặc sửa tên dòng như in trong biểu.',
    ],
  },
  {
    name: 'a column more',
    blocks: typed(
      ROWS.map((row) => `${row}|tốt`),
      ABOVE,
      `${HEAD}|Xếp loại`,
    ),
    told: [
      '  KHÔNG HIỂU  bảng 1, dòng 1, cột 6 “Xếp loại”: cột không có trong biểu. Cách sửa: xóa cột này, hoặc sửa tên cột như in trong biểu.',
      ...ROWS.map(
        (_, at) =>
          `  KHÔNG HIỂU  bảng 1, dòng ${at + 2}, cột 6 “tốt”: ô nằm ngoài các cột của biểu. Cách sửa: xóa chữ trong ô này.`,
      ),
    ],
  },
  {
    name: 'a column less',
    blocks: typed(
      ROWS.map((row) => row.split('|').slice(0, 4).join('|')),
      ABOVE,
      HEAD.split('|').slice(0, 4).join('|'),
    ),
    told: [`  THIẾU  cột “Đăng ký nhu cầu đến năm 2030”. ${MISSING}`],
    mended: typed(ROWS.map((row) => row.replace(/\|[^|]*$/, '|'))),
  },
  {
    name: 'the same form twice in one file',
    blocks: [...typed(ROWS), ...typed(ROWS)],
    told: [
      '  KHÔNG HIỂU  bảng 2, dòng 1, cột 1: bảng này lại là biểu ấy, lần thứ hai trong tệp. Cách sửa: mỗi tệp một biểu của một đơn vị: xóa bảng thừa, hoặc tách thành hai tệp.',
    ],
  },
];

test.each(slips)('$name is named with its place and its remedy', ({ blocks, told }) => {
  expect(taken(...blocks)).toMatchObject({ isClear: false, told });
});

test.each(slips)('$name: the remedy obeyed, the form is clear', ({ mended = typed(ROWS) }) => {
  expect(taken(...mended)).toMatchObject({ isClear: true, told: [] });
});

test('a table that a page cut is one form, with its head again or without', () => {
  const { csv } = taken(...typed(ROWS));
  const cut = (head: readonly string[]) =>
    taken(...typed(ROWS.slice(0, 3)), typedTable([...head, ...ROWS.slice(3)]));
  expect(cut([HEAD])).toMatchObject({ isClear: true, csv });
  expect(cut([])).toMatchObject({ isClear: true, csv });
});

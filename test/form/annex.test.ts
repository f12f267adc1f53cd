/** The annex of the report of Sơn Hải, typed as a Word document the way the report prints it: in, and out again. */
import { expect, test } from 'vitest';
import { formLayouts } from '../../src/dataset/form-layout.ts';
import { formDocument } from '../../src/export/form-document.ts';
import { sheetOf } from '../../src/export/form-sheet.ts';
import { zip } from '../../src/export/zip.ts';
import { fillForm } from '../../src/form/fill.ts';
import { importBest } from '../../src/form/import.ts';
import { partedSites } from '../../src/model/simulation.ts';
import { read } from '../../src/read/read.ts';
import { readGrids } from '../../src/table/read-grids.ts';

const HEAD = 'Số TT|Tên lớp|Số đã học|Đạt tỷ lệ %|Đăng ký nhu cầu đến năm 2030';
const STAFF =
  `1|Cử nhân Y tế công cộng định hướng công tác dân số hoặc cử nhân về công tác xã hội|0|%|0
2|Nghiệp vụ DS-KHHGD đạt chuẩn viên chức dân số (lớp 3 tháng)|03|100%|0
3|Bồi dưỡng theo chuẩn chức danh nghề nghiệp dân số|03|100%|0
4|Bồi dưỡng giảng viên về dân số và phát triển|0|0%|02
5|Bồi dưỡng Ban chỉ đạo công tác dân số và phát triển|05|100%|05
6|Tư vấn và khám sức khỏe trước khi kết hôn|02|100%|03
7|Tư vấn, tầm soát và quản lý sàng lọc trước sinh, sàng lọc sơ sinh|02|100%|03
8|Bảng kiểm viên uống tránh thai|03|100%|03
9|Tư vấn, cung cấp dịch vụ DS-KHHGD cho vị thành niên, thanh niên|03|100%|03
10|Chăm sóc sức khỏe người cao tuổi|03|100%|03`.split('\n');
const COLLABORATORS = `1|Nghiệp vụ công tác dân số (lớp cơ bản)|11|100%|11
2|Tư vấn và khám sức khỏe trước khi kết hôn|0|0%|11
3|Tư vấn, tầm soát và quản lý sàng lọc trước sinh, sàng lọc sơ sinh|11|100%|11
4|Bảng kiểm viên uống tránh thai|11|100%|11
5|Tư vấn, cung cấp dịch vụ DS-KHHGD cho vị thành niên, thanh niên|11|100%|11
6|Chăm sóc sức khỏe người cao tuổi|11|100%|11`.split('\n');

const line = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (rows: readonly string[]) =>
  `<w:tbl>${rows
    .map(
      (row) =>
        `<w:tr>${row
          .split('|')
          .map((text) => `<w:tc>${line(text)}</w:tc>`)
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

const annex = zip([
  {
    name: 'word/document.xml',
    content: `<w:document xmlns:w="x"><w:body>${[
      line('PHỤ LỤC'),
      line('II. BIỂU MẪU VỀ THỰC HIỆN MỤC TIÊU CỦA ĐỀ ÁN 520'),
      line('2. Tuyến xã (số liệu thực hiện đến 31/12/2025)'),
      table([HEAD, ...STAFF]),
      line('3. Cộng tác viên (số liệu thực hiện đến 31/12/2025)'),
      // The head again, as where a table goes on over the page.
      table([HEAD, ...COLLABORATORS.slice(0, 2), HEAD, ...COLLABORATORS.slice(2)]),
    ].join('')}</w:body></w:document>`,
  },
]);

const reading = read('data');
if (!reading?.data) throw new Error('data/ cannot be read');
const { own } = partedSites(reading.data, reading.problems);

test.each([
  ['DE-AN-520-II-2', STAFF, 29, 1],
  ['DE-AN-520-II-3', COLLABORATORS, 18, 0],
])('annex %s is taken cell by cell, and comes out cell by cell', (code, rows, taken, blank) => {
  const layout = formLayouts(own.data.officialForm).find(({ head }) => head.form === code);
  const unit = own.units.get('07543');
  const grids = readGrids(annex, 'document');
  if (!layout || !unit || typeof grids === 'string') throw new Error(code);
  const form = fillForm(own, { layout, unit, period: '2025-12-31' });
  const found = importBest(own, form, { grids, source: 'BC-SONHAI-520' });
  expect(found).toMatchObject({ taken, blank, unread: [], missing: [], isClear: true });
  const numbers = rows.map((row) =>
    row
      .split('|')
      .slice(2)
      .map((text) => text.replace(/^0(?=\d)|%/g, '')),
  );
  const lines = found?.csv.trim().split('\r\n').slice(1) ?? [];
  expect(lines.map((each) => each.split(';').slice(4, 7))).toEqual(numbers);
  const again = readGrids(formDocument(sheetOf(own, form)), 'document');
  const [grid] = typeof again === 'string' ? [] : again;
  const printed = grid?.rows.slice(-rows.length).map((cells) => cells.join('|'));
  expect(printed).toEqual(rows.map((row) => row.replace('|%|', '|.....%|')));
});

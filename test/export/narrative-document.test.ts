import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error jsdom brings no types of its own, and one line needs none
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { outlines } from '../../src/dataset/narrative.ts';
import { narrativeDocument } from '../../src/export/narrative-document.ts';
import { narrativeSheet } from '../../src/export/narrative-sheet.ts';
import { readWordTables } from '../../src/table/word-table.ts';
import { unzip } from '../../src/table/zip.ts';
import { modelOf } from '../data-folder.ts';
import { temporaryFolder } from '../temporary.ts';

const OUTLINE = `Mã báo cáo;BC-1
Tên báo cáo;Báo cáo thử
Cơ quan lập;ỦY BAN NHÂN DÂN|{ĐƠN VỊ}
Số, ký hiệu;Số: ...../BC-UBND
Quốc hiệu;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc
Địa danh, ngày;{địa danh}, ngày ..... tháng ..... năm .....
Tiêu đề;BÁO CÁO|Công tác dân số năm {năm} <thử & nghiệm>
Người ký;KT. CHỦ TỊCH|PHÓ CHỦ TỊCH
Phần;STT;Lời in;Lấy
đề mục;I.;KẾT QUẢ;số trẻ sinh ra
đề mục;II.;KIẾN NGHỊ;
nơi nhận;;Sở Y tế;
`;
const FIGURES = `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn
040;SO-SINH;2024;7;BC
MP2;SO-SINH;2024;8;BC
`;

function made(unit: string) {
  const model = modelOf({ 'khung-bao-cao/1.csv': OUTLINE, 'so-lieu.csv': FIGURES });
  const [outline] = outlines(model.data.narrative);
  const whose = model.units.get(unit);
  if (!outline || !whose) throw new Error(unit);
  return narrativeSheet(model, { outline, unit: whose, period: '2024' });
}

function parts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const found = unzip(bytes, () => true, 1 << 20);
  if (typeof found === 'string') throw new Error(found);
  return new Map(found.map(({ name, bytes: part }) => [name, new TextDecoder().decode(part)]));
}

describe('the document of a report in words', () => {
  test('reads as it is written, from motto to signature', () => {
    const tables = readWordTables(narrativeDocument(made('040')));
    const rows = typeof tables === 'string' ? [] : tables.flatMap((table) => table.rows);
    expect(rows.map((row) => row.join(' | ').replaceAll('\u00a0', ' '))).toEqual([
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'THÀNH PHỐ CAO BẰNG | Độc lập - Tự do - Hạnh phúc',
      'Số: ...../BC-UBND | Cao Bằng, ngày ..... tháng ..... năm .....',
      'BÁO CÁO',
      'Công tác dân số năm 2024 <thử & nghiệm>',
      '[Đoạn trong ngoặc vuông ghi nguồn, số tính ra và điều cần đối chiếu; xóa trước khi ký. Dòng chấm là phần đơn vị viết.]',
      'I. KẾT QUẢ',
      'Năm 2024, thành phố Cao Bằng có 7 trẻ được sinh ra.',
      '[Nguồn: UBND thành phố Cao Bằng, “Báo cáo thử” (chưa ghi số, ngày).]',
      'II. KIẾN NGHỊ',
      'Nơi nhận: | KT. CHỦ TỊCH',
      '- Sở Y tế; | PHÓ CHỦ TỊCH',
    ]);
  });

  test('is well-formed in each of its parts, with headings that Word lists and lines of dots', () => {
    const all = parts(narrativeDocument(made('040')));
    const { DOMParser } = new JSDOM().window;
    for (const text of all.values()) {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      expect(parsed.querySelector('parsererror')).toBeNull();
    }
    const body = all.get('word/document.xml') ?? '';
    expect(body.match(/<w:outlineLvl w:val="0"\/>/g)).toHaveLength(2);
    expect(body.match(/w:leader="dot"/g)).toHaveLength(2);
  });

  test('has the mark of simulated data on each page, and none of real data', () => {
    const marked = (unit: string) =>
      ['word/header1.xml', 'word/header2.xml'].map((name) =>
        parts(narrativeDocument(made(unit)))
          .get(name)
          ?.includes('Số liệu mô phỏng'),
      );
    expect(marked('MP2')).toEqual([true, true]);
    expect(marked('040')).toEqual([false, false]);
  });

  test.skipIf(spawnSync('soffice', ['--version']).status !== 0)(
    'is opened by LibreOffice with its words (skipped where that is not installed)',
    () => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'a.docx'), narrativeDocument(made('040')));
      execFileSync('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder],
        join(folder, 'a.docx'),
      ]);
      const text = readFileSync(join(folder, 'a.txt'), 'utf8').replaceAll('\u00a0', ' ');
      expect(text).toContain('Năm 2024, thành phố Cao Bằng có 7 trẻ được sinh ra.');
    },
    120_000,
  );

  test('is the same to the byte for the same report, under a name that says which', () => {
    expect(narrativeDocument(made('040'))).toEqual(narrativeDocument(made('040')));
    expect(made('MP2').name).toBe('bc-1-mp2-2024');
  });
});

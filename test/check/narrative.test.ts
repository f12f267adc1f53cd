import { describe, expect, test } from 'vitest';
import { readFiles } from '../data-folder.ts';

const OUTLINE = (rows: string, code = 'BC-1') => `Mã báo cáo;${code}
Tên báo cáo;Báo cáo thử
Phần;STT;Lời in;Lấy;Lấy của
${rows}
`;

const errors = (rows: string, more = {}) =>
  readFiles({ 'khung-bao-cao/1.csv': OUTLINE(rows), ...more })
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, row, message }) => `${code}, ${row}: ${message}`);

describe('the outline of a report', () => {
  test('with headings and what they take is no error', () => {
    expect(errors('đề mục;I.;KẾT QUẢ;mức sinh|số liệu;Mức sinh|SO-SINH')).toEqual([]);
  });

  test('takes nothing that no data can say', () => {
    const [error = ''] = errors('đề mục;I.;KẾT QUẢ;mức tử;');
    expect(error).toMatch(/^not-in-list, 4: .*“mức tử”/);
  });

  test('narrows down to no group, indicator or programme that there is not', () => {
    expect(errors('đề mục;I.;KẾT QUẢ;số liệu;Bộ mái')).toEqual([
      'form-incomplete, 4: Biểu “BC-1” lấy của “Bộ mái”, không phải nhóm, mã chỉ tiêu hay chương trình nào.',
    ]);
  });

  test('has headings, and takes nothing elsewhere', () => {
    expect(errors('lời;;Căn cứ;mức sinh;')).toEqual([
      'form-incomplete, 1: Biểu “BC-1” không có đề mục nào.',
      'form-incomplete, 4: Biểu “BC-1” ghi “Lấy” ở “lời”.',
    ]);
  });

  test('has recipients that begin before they end', () => {
    const rows = `Mã báo cáo;BC-1
Tên báo cáo;Báo cáo thử
Phần;STT;Lời in;Hiệu lực từ;Hiệu lực đến
đề mục;I.;KẾT QUẢ;;
nơi nhận;;Sở Y tế;01/07/2025;30/06/2025
`;
    const { problems } = readFiles({ 'khung-bao-cao/1.csv': rows });
    expect(problems.map(({ message }) => message)).toContain(
      'Biểu “BC-1” có hiệu lực đến 30/06/2025, trước ngày có hiệu lực 01/07/2025.',
    );
  });

  test('has a code of its own', () => {
    const again = { 'khung-bao-cao/2.csv': OUTLINE('đề mục;I.;KẾT QUẢ;;').replace('thử', 'khác') };
    expect(errors('đề mục;I.;CÔNG TÁC;;', again)[0]).toContain('có “Tên báo cáo” khác với');
  });
});

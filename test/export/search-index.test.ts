import { describe, expect, test } from 'vitest';
import { searchIndex } from '../../src/export/search-index.ts';
import { modelOf } from '../data-folder.ts';

const HEADER =
  'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực đến;Mã đơn vị kế thừa;Mô phỏng';
const model = modelOf({
  'don-vi.csv': [
    HEADER,
    'VN;Việt Nam;quốc gia;;;;',
    '04;Tỉnh Cao Bằng;tỉnh;VN;;;',
    '040;Thành phố Cao Bằng;thành phố thuộc tỉnh;04;30/06/2025;01273;',
    '01273;Phường Thục Phán;phường;04;;;',
    '24;Tỉnh Bắc Ninh;tỉnh;VN;;;',
    '07543;Xã Sơn Hải;xã;24;;;',
    '38;Tỉnh Thanh Hóa;tỉnh;VN;;;',
    '30811;Xã Sơn Hải;xã;38;;;',
    'MP;Thành phố Mẫu;thành phố trực thuộc trung ương;VN;;;có',
    'MP1;Xã Mẫu 01;xã;MP;;;',
    '',
  ].join('\n'),
});
const groups = searchIndex([model], [{ name: 'Kinh phí', href: '/kinh-phi.html' }]);
const groupOf = (code: string) =>
  groups.find(({ entries }) => entries.some((entry) => entry[2] === code));
const entryOf = (code: string) => groupOf(code)?.entries.find((entry) => entry[2] === code);

describe('the search index', () => {
  test('names the page and the code of every unit', () => {
    expect(entryOf('07543')).toEqual(['Xã Sơn Hải', '07543', '07543']);
    expect(entryOf('VN')).toEqual(['Việt Nam', 'vn', 'VN']);
  });

  test('tells two units of one name apart by what is above them', () => {
    expect(groupOf('07543')?.where).toBe('Xã, tỉnh Bắc Ninh');
    expect(groupOf('30811')?.where).toBe('Xã, tỉnh Thanh Hóa');
  });

  test('finds a new unit by the name of the one before it, which says until when it was', () => {
    expect(entryOf('01273')).toEqual(['Phường Thục Phán', '01273', '01273']);
    expect(groupOf('040')?.after).toEqual([['01273']]);
    expect(groupOf('040')?.where).toBe('Thành phố thuộc tỉnh, tỉnh Cao Bằng, đến 30/06/2025');
  });

  test('knows how much of a name is its kind', () => {
    expect(groupOf('07543')?.kind).toBe('Xã '.length);
    expect(groupOf('040')?.kind).toBe('Thành phố '.length);
    expect(groupOf('VN')?.kind).toBe(0);
  });

  test('marks what is below a simulated unit', () => {
    expect(groupOf('MP1')?.simulated).toBe(true);
    expect(groupOf('07543')?.simulated).toBe(false);
  });

  test('names pages, which have no code', () => {
    expect(groups.at(-1)).toMatchObject({ where: 'Trang', folder: '' });
    expect(groups.at(-1)?.entries).toEqual([['Kinh phí', 'kinh-phi', '']]);
  });

  test('finds the unit that has the land of a former one which only its note names', () => {
    const units = `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Ghi chú
VN;Việt Nam;quốc gia;;
07543;Xã Sơn Hải;xã;VN;Lập từ xã Sơn Hải (mã cũ 07546) và xã Hộ Đáp (mã cũ 07543), huyện Lục Ngạn.
`;
    const all = searchIndex([modelOf({ 'don-vi.csv': units })], []);
    const formers = all.find(({ where }) => where.startsWith('Đơn vị cũ'));
    expect(formers?.where).toBe('Đơn vị cũ, nay thuộc xã Sơn Hải');
    expect(formers?.entries).toEqual([['Xã Hộ Đáp', 'don-vi/07543', '07543']]);
  });

  test('names an error of the guide by its title and its code, where it is explained', () => {
    const href = '/sua-loi.html#loi-number-ambiguous';
    const name = 'Số có thể hiểu hai cách';
    const page = { name, href, where: 'Lỗi phải sửa', code: 'number-ambiguous' };
    const [found] = searchIndex([model], [page]).slice(-1);
    expect(found?.where).toBe('Lỗi phải sửa');
    expect(found?.entries).toEqual([[name, 'sua-loi#loi-number-ambiguous', 'number-ambiguous']]);
  });

  test('says beside which a unit can stand', () => {
    expect([groupOf('07543')?.tier, groupOf('24')?.tier]).toEqual(['cấp xã', 'cấp tỉnh']);
    expect(groupOf('TFR')?.tier).toBeUndefined();
  });

  test('names indicators with their other names and their theme', () => {
    expect(groupOf('TFR')).toMatchObject({ where: 'Chỉ tiêu, mức sinh', folder: 'chi-tieu/' });
    expect(entryOf('TFR')).toEqual(['Tổng tỷ suất sinh', 'tfr', 'TFR']);
  });
});

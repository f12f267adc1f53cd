/** A small data folder's catalogues, for tests that read one file. */
import type { AnyRow, Dataset } from '../../src/dataset/dataset.ts';
import { Catalogue } from '../../src/reader/cell/reference.ts';
import { readTable } from '../../src/reader/read-table.ts';

const units = new Catalogue('Đơn vị', 'don-vi.csv');
units.add('VN', ['Việt Nam']);
units.add('04', ['Tỉnh Cao Bằng']);
units.add('040', ['Thành phố Cao Bằng']);
units.add('07543', ['Xã Sơn Hải']);
units.add('30811', ['Xã Sơn Hải']);
units.add('10', ['Tỉnh Mười']);
units.add('010', ['Huyện Không Mười']);

const indicators = new Catalogue('Chỉ tiêu', 'chi-tieu.csv');
indicators.add('TFR', ['Tổng tỷ suất sinh', 'Tổng tỷ suất sinh (TFR)']);
indicators.add('SO-SINH', ['Số trẻ sinh ra trong năm']);
indicators.add('TL-3', ['Tỷ lệ phụ nữ sinh con thứ ba trở lên (%)']);
indicators.add('DAU', ['Có ban chỉ đạo']);

const courses = new Catalogue('Lớp đào tạo', 'lop-dao-tao.csv');
courses.add('TX-06', ['Tư vấn trước khi kết hôn'], 'Tuyến xã');
courses.add('CTV-02', ['Tư vấn trước khi kết hôn'], 'Cộng tác viên');
courses.add('CTV-01', ['Nghiệp vụ dân số'], 'Cộng tác viên');

const lines = new Catalogue('Hạng mục kinh phí', 'hang-muc.csv');
lines.add('HM-1', ['Truyền thông']);
lines.add('HM-2', ['Đào tạo, tập huấn']);

const documents = new Catalogue('Văn bản', 'van-ban.csv');
documents.add('BC-1', ['Báo cáo một']);

export const catalogues: ReadonlyMap<string, Catalogue> = new Map([
  ['don-vi', units],
  ['chi-tieu', indicators],
  ['lop-dao-tao', courses],
  ['hang-muc', lines],
  ['van-ban', documents],
]);

const kinds: Readonly<Record<string, string>> = {
  TFR: 'tỷ suất',
  'SO-SINH': 'số đếm',
  'TL-3': 'tỷ lệ %',
  DAU: 'dấu X',
};

/** Reads one file of these lines. */
export function reading(dataset: unknown, ...lines: string[]) {
  const { rows, problems } = readTable(
    dataset as Dataset,
    { path: 'a.csv', text: lines.join('\n') },
    {
      catalogues,
      kindOf: (code) => kinds[code],
      parentOf: (code) => ({ '07543': '24', '040': '04' })[code],
    },
  );
  const found = problems.map(({ code, row, column }) => `${code} ${column ?? ''}${row ?? ''}`);
  return { rows, problems, found };
}

/** The given columns of rows. */
export function columns(rows: readonly AnyRow[], ...keys: string[]): unknown[][] {
  return rows.map((row) => keys.map((key) => row[key]));
}

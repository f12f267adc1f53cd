import { expect, test } from 'vitest';
import { shortfallsOf } from '../../src/model/shortfall.ts';
import { plain } from '../../src/sentence/sentence.ts';
import { shortfallHeading } from '../../src/sentence/shortfall.ts';
import { modelOf } from '../data-folder.ts';

const FILES = {
  'don-vi.csv': `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực đến
VN;Việt Nam;quốc gia;;
04;Tỉnh Cao Bằng;tỉnh;VN;
A;Xã A;xã;04;
B;Xã B;xã;04;
C;Xã C;xã;04;
D;Xã D;xã;04;
CU;Xã Cũ;xã;04;30/06/2025
`,
  'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Đối tượng;Mã lớp;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Nguồn
M;04;Tuyến xã;TX-2|TX-10;>;80;2021;2030;mục tiêu giai đoạn;BC
`,
  'dao-tao.csv': `Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn
A;Tuyến xã;TX-2;31/12/2025;10;9;BC
A;Tuyến xã;TX-10;31/12/2025;10;10;BC
B;Tuyến xã;TX-2;31/12/2025;10;8;BC
B;Tuyến xã;TX-10;31/12/2025;10;4;BC
C;Tuyến xã;TX-2;31/12/2025;;3;BC
CU;Tuyến xã;TX-2;31/12/2024;10;3;BC
`,
};

const model = modelOf(FILES);
const unit = model.units.get('04');
if (!unit) throw new Error('no unit 04');
const [shortfall] = shortfallsOf(model, unit);
if (!shortfall) throw new Error('no shortfall');

test('the units below stand by how far they are from the target, the unknown last', () => {
  expect(shortfall.rows.map(({ unit: { name } }) => name)).toEqual(['Xã B', 'Xã A', 'Xã C']);
});

test('a share at a strict limit is not met, and one without a total is not held against it', () => {
  const gaps = shortfall.rows.map(({ cells }) => cells.map(({ gap }) => gap));
  expect(shortfall.courses.map(({ code }) => code)).toEqual(['TX-10', 'TX-2']);
  expect(gaps).toEqual([
    [3, 1],
    [0, 0],
    [null, null],
  ]);
});

test('the silent are named; a unit that is no more is neither', () => {
  expect(shortfall.silent.map(({ name }) => name)).toEqual(['Xã D']);
});

test('the finding counts those that meet the target in every course', () => {
  expect(plain(shortfallHeading(shortfall)).replaceAll('\u00a0', ' ')).toBe(
    'Tuyến xã: 1 trong 2 đơn vị đánh giá được đạt mức trên 80% ở mọi lớp',
  );
});

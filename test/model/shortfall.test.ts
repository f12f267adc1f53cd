import { expect, test } from 'vitest';
import { shortfallsOf } from '../../src/model/shortfall.ts';
import { plain } from '../../src/sentence/sentence.ts';
import { shortfallHeading } from '../../src/sentence/shortfall.ts';
import { communes } from '../communes.ts';
import { modelOf } from '../data-folder.ts';

const FILES = {
  ...communes,
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

test('the finding counts those that meet the target in all courses together', () => {
  expect(plain(shortfallHeading(shortfall)).replaceAll('\u00a0', ' ')).toBe(
    'Tuyến xã: 1 trong 2 đơn vị có đủ số đạt mức trên 80%, tính chung các lớp',
  );
});

import { expect, test } from 'vitest';
import { formerIn } from '../../src/model/former.ts';

test.each<[string | null, { name: string; code: string }[]]>([
  [
    'Nhận thêm địa bàn xã Lê Chung (mã cũ 01714), huyện Hòa An.',
    [{ name: 'xã Lê Chung', code: '01714' }],
  ],
  [
    'Lập từ xã Sơn Hải (mã cũ 07546) và xã Hộ Đáp (mã cũ 07543).',
    [
      { name: 'xã Sơn Hải', code: '07546' },
      { name: 'xã Hộ Đáp', code: '07543' },
    ],
  ],
  ['Trùng tên với một xã khác trong cả nước (mã 30811).', []],
  [null, []],
])('%s', (note, formers) => {
  expect(formerIn({ note })).toEqual(formers);
});

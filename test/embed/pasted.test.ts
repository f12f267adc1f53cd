import { expect, test } from 'vitest';
import type { Embed } from '../../src/embed/embed.ts';
import { pastedOf } from '../../src/embed/pasted.ts';

const embed: Embed = {
  ...{ file: '99', name: 'Tóm tắt', place: 'Xã Ví Dụ', span: 'năm 2025', subtitle: '' },
  title: 'Mức sinh 2,10',
  simulated: true,
  doubt: 'Cần đối chiếu: 1 điểm, ghi ở trang đầy đủ.',
  computed: 'Số tính ra, không có trong báo cáo: tỷ lệ.',
  source: 'Nguồn: Báo cáo số 1/BC, ngày 05/01/2026, UBND xã Ví Dụ.',
  page: '/don-vi/99.html#muc-sinh-99',
  body: { kind: 'table', table: { caption: '', heads: [], rows: [], isNumeric: false } },
};

test('what is pasted says mark, source, doubt and what is computed, at the address of the site', () => {
  expect(pastedOf({ address: 'https://dansomo.example/thu' }, embed)).toEqual({
    src: 'https://dansomo.example/thu/nhung/99.html',
    page: 'https://dansomo.example/thu/don-vi/99.html#muc-sinh-99',
    title: 'Mức sinh 2,10 (số liệu mô phỏng)',
    source:
      'Nguồn: Báo cáo số 1/BC, ngày 05/01/2026, UBND xã Ví Dụ. Cần đối chiếu: 1 điểm, ghi ở trang đầy đủ. Số tính ra, không có trong báo cáo: tỷ lệ.',
  });
});

import { expect, test } from 'vitest';
import { site } from '../../src/dataset/site.ts';
import { citedAs } from '../../src/sentence/cite.ts';

const of = (organisation: string | null) =>
  site.parse({ title: 'Dân số tỉnh Thử', roots: ['99'], licence: 'Được dùng lại.', organisation });
const PAGE = {
  title: 'Mức sinh',
  updated: '31/12/2025',
  address: 'https://example.vn/muc-sinh.html',
  simulated: false,
};

test('a page is cited by publisher, name, site, period and address', () => {
  expect(citedAs(of('Sở Y tế tỉnh Thử'), PAGE)).toBe(
    'Sở Y tế tỉnh Thử, “Mức sinh”, Dân số tỉnh Thử, số liệu đến 31/12/2025, https://example.vn/muc-sinh.html',
  );
});

test('what is not known is left out, and what is made up is called so', () => {
  const page = { ...PAGE, title: 'Dân số tỉnh Thử', updated: null, address: null, simulated: true };
  expect(citedAs(of(null), page)).toBe('Dân số tỉnh Thử, số liệu mô phỏng');
});

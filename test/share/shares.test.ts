import { expect, test } from 'vitest';
import { sharesOf, sharingOf } from '../../src/share/shares.ts';
import { cityFiles, observations, trainings } from '../city.ts';
import { modelOf } from '../data-folder.ts';

const SITE = { title: 'Thử', roots: ['99'], licence: 'Được dùng lại.', smallCount: 0 };
const modelWith = (site: Readonly<Record<string, unknown>>) =>
  modelOf({ ...cityFiles(FIGURES), 'site.json': JSON.stringify({ ...SITE, ...site }) });
const FIGURES = {
  ...observations('99;TFR;2023;2,1', '99;TFR;2024;2,02;;Hai bản ghi khác nhau'),
  ...trainings('99001;TX-2;31/12/2024;40;30;75', '99001;CTV-1;31/12/2024;20;5;25'),
};
const address = 'https://dansomo.example/thu';

test('a site without a public address has no pictures', () => {
  const model = modelWith({});
  expect([...sharesOf([model]).keys()]).toEqual([]);
  expect(sharingOf(model, sharesOf([model]), '/index.html')).toBeNull();
});

test('each unit, each theme with a figure and the first page have one; any other page that of the first', () => {
  const model = modelWith({ address });
  const shares = sharesOf([model]);
  const pages = [...shares.keys()];
  for (const page of ['/index.html', '/muc-sinh.html', '/don-vi/99.html', '/don-vi/99003.html'])
    expect(pages).toContain(page);
  const image = (page: string) => sharingOf(model, shares, page)?.image;
  expect(image('/don-vi/99003.html')).toBe(`${address}/anh-chia-se/99003.png`);
  expect(image('/gioi-thieu.html')).toBe(`${address}/anh-chia-se/trang.png`);
  expect(sharingOf(model, shares, '/gioi-thieu.html')?.url).toBe(`${address}/gioi-thieu.html`);
});

test('the picture of a theme shows its own figures, of the place that the site is about', () => {
  const shares = sharesOf([modelWith({ address })]);
  const facts = (page: string) => shares.get(page)?.facts.map(({ name, figure }) => [name, figure]);
  expect(facts('/muc-sinh.html')).toEqual([['Mức sinh', '2,02']]);
  expect(facts('/dao-tao.html')).toEqual([
    ['Đào tạo tuyến xã', '75,0%'],
    ['Cộng tác viên', '25,0%'],
  ]);
  expect(shares.has('/kinh-phi.html')).toBe(false);
});

test('a large site draws them for so many units as it says', () => {
  const model = modelWith({ address, sharePictures: 2 });
  const units = [...sharesOf([model]).keys()].filter((page) => page.startsWith('/don-vi/'));
  expect(units).toHaveLength(2);
});

import { describe, expect, test } from 'vitest';
import { reference, required, text } from '../../src/dataset/column.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { datasets } from '../../src/dataset/datasets.ts';
import { partedSites } from '../../src/model/simulation.ts';
import { catalogues, type Files, readFiles } from '../data-folder.ts';

const UNITS = `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Mô phỏng
VN;Việt Nam;quốc gia;;
040;Thành phố Cao Bằng;thành phố thuộc tỉnh;VN;
M;Thành phố Mẫu;thành phố trực thuộc trung ương;;có
M1;Xã Mẫu;xã;M;
`;
const FIGURES = `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn
040;SO-SINH;2023;100;BC
040;SO-SINH;2024;300;BC
M1;SO-SINH;2023;100;MAU
M1;SO-SINH;2024;300;MAU
`;
const DOCUMENTS = `Mã văn bản;Cơ quan ban hành;Trích yếu;Mã đơn vị
BC;UBND thành phố Cao Bằng;Báo cáo;040
MAU;Không có thật;Báo cáo mô phỏng;M
`;

function read(settings: object, more: Files = {}) {
  const site = { ...JSON.parse(catalogues['site.json'] ?? ''), ...settings };
  const files = {
    'site.json': JSON.stringify(site),
    'don-vi.csv': UNITS,
    'so-lieu.csv': FIGURES,
    'van-ban.csv': DOCUMENTS,
    ...more,
  };
  const { data, problems } = readFiles(files);
  if (!data) throw new Error(problems[0]?.message);
  return { data, problems };
}

function parted(settings: object, more: Files = {}) {
  const { data, problems } = read(settings, more);
  return partedSites(data, problems);
}

type Site = ReturnType<typeof parted>['own'];
const units = (model: Site | null) => model?.units.all.map(({ code }) => code);
const facts = (model: Site | null) => model?.data.observation.map(({ unit }) => unit);

describe('real units with simulated ones beside them', () => {
  const { own, sample } = parted({});

  test('are two sites, which share no unit, no fact and no document', () => {
    expect(units(own)).toEqual(['VN', '040']);
    expect(units(sample)).toEqual(['M', 'M1']);
    expect(facts(own)).toEqual(['040', '040']);
    expect(facts(sample)).toEqual(['M1', 'M1']);
    expect(own.data.document.map(({ code }) => code)).toEqual(['BC']);
    expect(sample?.data.document.map(({ code }) => code)).toEqual(['MAU']);
  });

  test('keep each its own warnings', () => {
    const subjects = (model: Site | null) => model?.warnings.map(({ subject }) => subject?.unit);
    expect(subjects(own)).toEqual(['040']);
    expect(subjects(sample)).toEqual(['M1']);
  });

  test('keep the warnings of files and rows that speak of no figure apart too', () => {
    const rows = FIGURES.split('\n').filter((line) => line.startsWith('M1'));
    const more = {
      'so-lieu.csv': 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n040;SO-SINH;2023;100;BC\n',
      'so-lieu/mau.csv': ['Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Người lập biểu', ...rows, ''].join(
        '\n',
      ),
    };
    const codes = (model: Site | null) => model?.warnings.map(({ code }) => code);
    const both = parted({}, more);
    expect(codes(both.own)).toEqual([]);
    expect(codes(both.sample)).toContain('column-ignored');
  });
});

test('where the site shows no simulated units, nothing is left of them', () => {
  const { own, sample } = parted({ simulated: false });
  expect(sample).toBeNull();
  expect(units(own)).toEqual(['VN', '040']);
  expect(own.warnings.map(({ subject }) => subject?.unit)).toEqual(['040']);
});

test('a site whose roots are all simulated is of them, and says so', () => {
  const { own, sample } = parted(
    { roots: ['M'] },
    {
      'don-vi.csv': UNITS.replace(/VN;.*\n040;.*\n/, ''),
      'so-lieu.csv': FIGURES.replaceAll(/040;.*\n/g, ''),
      'van-ban.csv': DOCUMENTS.replace(/BC;.*\n/, ''),
    },
  );
  expect(sample).toBeNull();
  expect(own.isSimulated).toBe(true);
  expect(units(own)).toEqual(['M', 'M1']);
});

describe('a dataset that is declared anew', () => {
  const words = (header: string) => ({ header, description: header });
  const visit = dataset('tham-ho', {
    title: 'Thăm hộ',
    key: ['place'],
    columns: {
      place: required(reference('don-vi', words('Mã đơn vị'))),
      other: reference('don-vi', words('Mã đơn vị cùng làm')),
      content: text(words('Nội dung')),
    },
  });
  const { data, problems } = read({});
  const [{ file }] = data.observation as [(typeof data.observation)[number]];
  const row = (at: number, place: string, other: string | null = null) => {
    return { place, other, content: null, file, row: at, decimals: 0, cell: null };
  };
  const rows = [row(1, '040'), row(2, 'M1'), row(3, '040', 'M'), row(4, '040', 'VN')];
  const site = partedSites({ ...data, visit: rows } as typeof data, problems, {
    ...datasets,
    visit,
  });
  const numbers = (model: Site | null) =>
    (model?.data as unknown as { visit: typeof rows } | undefined)?.visit.map((each) => each.row);

  test('keeps every row that names a simulated unit out of the real site', () => {
    expect(visit.units).toEqual(['place', 'other']);
    expect(numbers(site.own)).toEqual([1, 4]);
    expect(numbers(site.sample)).toEqual([2, 3]);
  });

  test.each(Object.entries(datasets))(
    '%s is parted by every column of it that names units',
    (_, { columns, units }) => {
      const naming = Object.entries<{ to: string | null }>(columns).filter(
        ([, { to }]) => to === 'don-vi',
      );
      expect(units).toEqual(naming.map(([key]) => key));
    },
  );
});

import { describe, expect, test } from 'vitest';
import { realmsOf } from '../../src/model/realm.ts';
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

function realms(settings: object, more: Files = {}) {
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
  return realmsOf(data, problems);
}

type Realm = ReturnType<typeof realms>['own'];
const units = (model: Realm | null) => model?.units.all.map(({ code }) => code);
const facts = (model: Realm | null) => model?.data.observation.map(({ unit }) => unit);

describe('real units with simulated ones beside them', () => {
  const { own, sample } = realms({});

  test('are two sites, which share no unit, no fact and no document', () => {
    expect(units(own)).toEqual(['VN', '040']);
    expect(units(sample)).toEqual(['M', 'M1']);
    expect(facts(own)).toEqual(['040', '040']);
    expect(facts(sample)).toEqual(['M1', 'M1']);
    expect(own.data.document.map(({ code }) => code)).toEqual(['BC']);
    expect(sample?.data.document.map(({ code }) => code)).toEqual(['MAU']);
  });

  test('keep each its own warnings', () => {
    const subjects = (model: Realm | null) => model?.warnings.map(({ subject }) => subject?.unit);
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
    const codes = (model: Realm | null) => model?.warnings.map(({ code }) => code);
    const both = realms({}, more);
    expect(codes(both.own)).toEqual([]);
    expect(codes(both.sample)).toContain('column-ignored');
  });
});

test('where the site shows no simulated units, nothing is left of them', () => {
  const { own, sample } = realms({ simulated: false });
  expect(sample).toBeNull();
  expect(units(own)).toEqual(['VN', '040']);
  expect(own.warnings.map(({ subject }) => subject?.unit)).toEqual(['040']);
});

test('a site whose roots are all simulated is of them, and says so', () => {
  const { own, sample } = realms(
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

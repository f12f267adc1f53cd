import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../src/export/datapackage.ts';
import { dataOf } from '../data-folder.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly missingValues?: readonly unknown[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

const data = dataOf({});
const described = dataPackage(data) as {
  readonly licenses: unknown;
  readonly sources: unknown;
  readonly resources: readonly Resource[];
};

const resource = (name: string): Resource => {
  const found = described.resources.find((each) => each.name === name);
  if (!found) throw new Error(`no resource ${name}`);
  return found;
};
const field = (name: string, header: string) =>
  resource(name).schema.fields.find((each) => each.name === header);

test('each dataset is a resource with its file', () => {
  expect(described.resources.map(({ path }) => path)).toEqual([
    'don-vi.csv',
    'van-ban.csv',
    'chi-tieu.csv',
    'lop-dao-tao.csv',
    'hang-muc.csv',
    'muc-tieu.csv',
    'so-lieu.csv',
    'dao-tao.csv',
    'kinh-phi.csv',
    'nhiem-vu.csv',
    'bieu-mau-chinh-thuc.csv',
    'khung-bao-cao.csv',
    'ghi-nhan.csv',
    'dia-chi.csv',
  ]);
});

test('the licence is the sentence of site.json, the sources are the documents', () => {
  expect(described.licenses).toEqual([{ name: 'notspecified', title: 'Được dùng lại.' }]);
  expect(described.sources).toEqual([
    { title: 'UBND thành phố Cao Bằng, “Báo cáo thử” (chưa ghi số, ngày)', code: 'BC' },
  ]);
});

describe('fields', () => {
  test('have the type of their column', () => {
    const type = (name: string, header: string) => field(name, header)?.type;
    expect(type('so-lieu', 'Giá trị')).toBe('number');
    expect(type('so-lieu', 'Kỳ')).toBe('string');
    expect(type('dao-tao', 'Số đã học')).toBe('integer');
    expect(type('kinh-phi', 'Kinh phí giao (đồng)')).toBe('integer');
    expect(type('don-vi', 'Hiệu lực từ')).toBe('date');
    expect(type('don-vi', 'Mã đơn vị')).toBe('string');
    expect(type('muc-tieu', 'Từ năm')).toBe('year');
    expect(type('muc-tieu', 'Mã lớp')).toBe('list');
  });

  test('all have a description', () => {
    for (const { schema } of described.resources)
      for (const { description } of schema.fields) expect(description).not.toBe('');
  });

  test('say how a missing figure is written, and what it means', () => {
    expect(field('dao-tao', 'Số đã học')?.missingValues).toEqual([
      { value: '', label: 'chưa báo cáo' },
      { value: '-', label: 'không có, không giao' },
      { value: '..', label: 'không có số liệu' },
      { value: 'không áp dụng', label: 'không áp dụng' },
    ]);
  });

  test('are required as the contract says; a figure may always be missing', () => {
    expect(field('don-vi', 'Tên đơn vị')?.constraints).toEqual({ required: true });
    expect(field('dao-tao', 'Số đã học')?.constraints).toEqual({ minimum: 0 });
    expect(field('dao-tao', 'Đạt tỷ lệ %')?.constraints).toEqual({ minimum: 0, maximum: 100 });
  });

  test('of choices list them', () => {
    expect(field('so-lieu', 'Trạng thái')?.constraints).toEqual({
      enum: ['chính thức', 'sơ bộ', 'ước tính', 'tổng điều tra', 'đính chính'],
    });
  });
});

describe('keys', () => {
  test('a row is itself by its key columns', () => {
    expect(resource('so-lieu').schema.primaryKey).toEqual([
      'Mã đơn vị',
      'Mã chỉ tiêu',
      'Kỳ',
      'Phân tổ',
    ]);
  });

  test('a reference names the table and its code; into the own table it names none', () => {
    expect(resource('so-lieu').schema.foreignKeys).toContainEqual({
      fields: ['Nguồn'],
      reference: { resource: 'van-ban', fields: ['Mã văn bản'] },
    });
    expect(resource('don-vi').schema.foreignKeys).toEqual([
      { fields: ['Mã đơn vị cấp trên'], reference: { fields: ['Mã đơn vị'] } },
    ]);
  });

  test('every key and reference is a field', () => {
    for (const { name, schema } of described.resources) {
      const names = schema.fields.map((each) => each.name);
      expect(names).toEqual(expect.arrayContaining([...schema.primaryKey]));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(names).toEqual(expect.arrayContaining([...fields]));
        const target = resource(reference.resource ?? name).schema.fields.map((each) => each.name);
        expect(target).toEqual(expect.arrayContaining([...reference.fields]));
      }
    }
  });
});

import { describe, expect, test } from 'vitest';
import { budget } from '../../../src/dataset/budget.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { observation } from '../../../src/dataset/observation.ts';
import { training } from '../../../src/dataset/training.ts';
import { unit } from '../../../src/dataset/unit.ts';
import { Catalogue } from '../../../src/reader/cell/reference.ts';
import { Headers } from '../../../src/reader/head/header.ts';
import { catalogues } from '../around.ts';

const headers = (dataset: unknown, indicators = catalogues.get('chi-tieu') ?? null) =>
  new Headers(dataset as Dataset, indicators);

describe('find(header)', () => {
  test.each([
    ['Số đã học', 'trained', false],
    ['trained', 'trained', false],
    ['SỐ ĐÃ HỌC', 'trained', false],
    ['so da hoc', 'trained', false],
    [' Số  đã học: ', 'trained', false],
    ['Đạt tỉ lệ %', 'percent', false],
    ['Mã đơn vị', 'unit', false],
    ['Tên đơn vị', 'unit', true],
    ['ten lop', 'course', true],
    ['Số đã học (người)', 'trained', false],
    ['Số đã học*', 'trained', false],
    ['Đạt tỷ lệ % (1)', 'percent', false],
  ])('knows “%s”', (written, key, isName) => {
    expect(headers(training).find(written)).toMatchObject({ key, isName, factor: null });
  });

  test.each(['lớp', 'nghìn người', 'con', 'lượt người', '%', 'đồng'])(
    'knows no people counted in “%s”',
    (measure) => {
      expect(headers(training).find(`Số đã học (${measure})`)).toBeNull();
    },
  );

  test.each(['STT', 'TT', 'Số TT', 'Số thứ tự', 'stt.', 'Cần đối chiếu', 'Mô phỏng'])(
    'reads “%s” as what stands beside the figures',
    (text) => {
      expect(headers(training).find(text)).toBe('aside');
    },
  );

  test('knows the column of the units that says what is made up', () => {
    expect(headers(unit).find('Mô phỏng')).toMatchObject({ key: 'simulated' });
    expect(headers(unit).find('mo phong')).toMatchObject({ key: 'simulated' });
  });

  test.each(['', '  ', 'Người nhập', 'Số đã hocj', '2024', 'Tổng tỷ suất sinh'])(
    'does not know “%s”',
    (text) => {
      expect(headers(training).find(text)).toBeNull();
    },
  );

  test.each([
    ['Kinh phí giao (đồng)', 1],
    ['Kinh phí giao (Nghìn đồng)', 1_000],
    ['Kinh phí giao (ĐVT: 1.000đ)', 1_000],
    ['Kinh phí giao(triệu đồng)', 1_000_000],
    ['kinh phi giao (trieu dong)', 1_000_000],
    ['Kinh phí giao (tỷ đồng)', 1_000_000_000],
    ['Kinh phí giao', null],
  ])('reads the money unit of “%s”', (text, factor) => {
    expect(headers(budget).find(text)).toMatchObject({ key: 'allocated', factor });
  });

  test('takes no money unit for a column that holds no money', () => {
    expect(headers(observation).find('Giá trị (triệu đồng)')).toBeNull();
    expect(headers(budget).find('Năm (triệu đồng)')).toBeNull();
  });

  test('a money unit that it does not know makes the header unknown', () => {
    expect(headers(budget).find('Kinh phí giao (USD)')).toBeNull();
  });

  test('“Nam” is “Năm”, but not where an indicator is called “Nam”', () => {
    const men = new Catalogue('Chỉ tiêu', 'chi-tieu.csv');
    men.add('DS-NAM', ['Nam']);
    expect(headers(observation).find('Nam')).toMatchObject({ key: 'period' });
    expect(headers(observation, men).find('Nam')).toMatchObject({ indicator: 'DS-NAM' });
    expect(headers(observation, men).find('Năm')).toMatchObject({ key: 'period', indicator: null });
    expect(headers(observation, men).find('NĂM')).toMatchObject({ key: 'period', indicator: null });
  });

  test.each([
    ['2020', '2020', null],
    ['Năm 2021', '2021', null],
    ['Prel. 2016', '2016', 'sơ bộ'],
    ['2016 (sơ bộ)', '2016', 'sơ bộ'],
    ['Giai đoạn 2020-2025', '2020/2025', null],
    ['31/12/2025', '2025-12-31', null],
  ])('reads “%s” as a period that is a column', (text, period, status) => {
    expect(headers(observation).find(text)).toMatchObject({ key: '', period, status });
  });

  test('reads the code, name or alias of an indicator that is a column', () => {
    expect(headers(observation).find('TFR')).toMatchObject({ key: '', indicator: 'TFR' });
    expect(headers(observation).find('tổng tỉ suất sinh')).toMatchObject({ indicator: 'TFR' });
    expect(headers(budget).find('TFR')).toBeNull();
  });
});

describe('near(header)', () => {
  test.each([
    ['Số đã hocj', 'trained', 'Số đã học'],
    ['Số đã học (người)', 'trained', 'Số đã học'],
    ['Tên lóp', 'course', 'Tên lớp'],
  ])('offers for “%s” what it may have meant', (written, key, header) => {
    expect(headers(training).near(written)).toMatchObject({ key, header });
  });

  test('offers a year and an indicator where those may be columns', () => {
    expect(headers(observation).near('2.024')).toEqual({ key: '', header: '2024', isPeriod: true });
    expect(headers(observation).near('Tổng tỷ suất sing')).toMatchObject({
      header: 'Tổng tỷ suất sinh',
    });
    expect(headers(training).near('2.024')).toBeNull();
  });

  test('offers an indicator by its code only for what is written as one', () => {
    expect(headers(observation).near('SO-SINN')).toMatchObject({ header: 'SO-SINH' });
    expect(headers(observation).near('So sánh')).toBeNull();
    expect(headers(observation).near('So sánh (%)')).toBeNull();
  });

  test('offers nothing for what is far from all', () => {
    expect(headers(training).near('Người nhập')).toBeNull();
  });
});

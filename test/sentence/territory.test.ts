import { expect, test } from 'vitest';
import { birthsLevel } from '../../src/sentence/birth.ts';
import { fertilityChange, fertilityLevel, fertilityTrend } from '../../src/sentence/fertility.ts';
import { unitFindings } from '../../src/sentence/finding.ts';
import { indicatorHeading } from '../../src/sentence/indicator.ts';
import { reportHeading } from '../../src/sentence/indicator-report.ts';
import { cellInWords } from '../../src/sentence/side-by-side.ts';
import { territoryNote } from '../../src/sentence/territory.ts';
import { catalogues, modelOf, observations } from '../data-folder.ts';
import { text } from './render.ts';

const units = `${catalogues['don-vi.csv']}07999;Xã Mới;xã;24;01/07/2023;;
`;

/**
 * Everything that is said of rates `year value` of one unit: of 01273, made on 1/7/2025, of 07999, made two
 * years before, or of 040, which ended on 30/6/2025.
 */
function of(code: string, rows: readonly string[], indicator = 'TFR') {
  const model = modelOf({
    'don-vi.csv': units,
    ...observations(...rows.map((row) => `${code};${indicator};${row.replace(' ', ';')}`)),
  });
  const unit = model.units.get(code);
  const series = unit && model.series(unit, indicator);
  if (!unit || !series) throw new Error('no series');
  return { model, unit, series, profile: model.profile(unit) };
}

const FOUR = ['2022 1,70', '2023 1,75', '2024 1,80', '2025 2,25'];

test('nothing is said of a change from the old territory to the new', () => {
  const { model, series, profile } = of('01273', FOUR);
  expect(text(fertilityTrend(series, []))).toBe(
    'Năm_2025, mức sinh của phường Thục Phán là 2,25_con/phụ nữ',
  );
  expect(fertilityChange(profile)).toBeNull();
  const record = model.indicator(series.indicator);
  expect(text(indicatorHeading(record, model.units))).toBe(
    'Năm_2025, tổng tỷ suất sinh của phường Thục Phán là 2,25_con/phụ nữ.',
  );
  const [report] = record.reports;
  expect(report && text(reportHeading(report, series.indicator))).toBe(
    'Báo cáo của phường Thục Phán ghi 4_số',
  );
});

test('the years of the old territory are compared with each other, and marked', () => {
  const { series, profile } = of('01273', FOUR.slice(0, 3));
  expect(text(fertilityTrend(series, []))).toBe(
    'Từ năm_2022 đến năm_2024, mức sinh của phường Thục Phán tăng liên tục từ 1,70 lên 1,80_con/phụ nữ (theo địa giới cũ)',
  );
  expect(text(fertilityLevel(series, [], undefined))).toBe(
    'Năm_2024, mức sinh của phường Thục Phán là 1,80_con/phụ nữ (theo địa giới cũ).',
  );
  expect(text(fertilityChange(profile))).toBe(
    'Mức sinh tăng 0,05_con so với năm_2023 và tăng 0,10_con so với năm_2022.',
  );
});

test('a change is told within the new territory', () => {
  const { profile } = of('07999', [...FOUR, '2026 2,30']);
  expect(text(fertilityChange(profile))).toBe(
    'Mức sinh tăng 0,05_con so với năm_2025 và tăng 0,50_con so với năm_2024.',
  );
});

test('births are held against no year of another territory', () => {
  const { profile } = of('01273', ['2024 70', '2025 160'], 'SO-SINH');
  expect(profile.births && text(birthsLevel(profile.births))).toBe(
    'Năm_2025, phường Thục Phán có 160_trẻ được sinh ra',
  );
  const ended = of('040', ['2024 749', '2025 360'], 'SO-SINH').profile;
  expect(ended.births && text(birthsLevel(ended.births))).toBe(
    'Năm_2025, thành phố Cao Bằng có 360_trẻ được sinh ra',
  );
});

test('a unit’s page says why nothing is compared', () => {
  const { model, profile } = of('01273', FOUR);
  expect(unitFindings(model, profile, []).map(({ sentence }) => text(sentence))).toContain(
    'Số các năm_2022, 2023 và 2024 theo địa giới cũ, không so với số theo địa giới mới từ ngày_01/07/2025.',
  );
});

test.each([
  ['07999', ['2024 2,1', '2025 2,2'], ''],
  ['07999', ['2023 2,2', '2024 2,1'], 'Năm_2023 có thay đổi địa giới, không so với các năm sau.'],
  [
    '040',
    ['2024 2,03', '2025 2,1'],
    'Đơn vị có hiệu lực đến ngày_30/06/2025, số năm_2025 không so với các năm trước.',
  ],
  [
    '040',
    ['2024 2,03', '2026 2,1'],
    'Số năm_2026 theo địa giới cũ, sau ngày đơn vị hết hiệu lực (30/06/2025), không so với các năm trước.',
  ],
])('territoryNote of %s in %j', (code, rows, expected) => {
  expect(text(territoryNote(of(code, rows).series))).toBe(expected);
});

test('a cell of a comparison says that its figure is of the old territory', () => {
  const { series } = of('01273', ['2024 1,80;sơ bộ', '2025 2,25']);
  expect(series.points.map((point) => cellInWords(point, 'absent'))).toEqual([
    '1,80 (sơ bộ, theo địa giới cũ)',
    '2,25',
  ]);
});

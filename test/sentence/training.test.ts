import { describe, expect, test } from 'vitest';
import {
  courseCount,
  demandHeading,
  learntShortly,
  trainingDemand,
  trainingLevel,
  trainingOverall,
  withoutTotals,
} from '../../src/sentence/training.ts';
import { modelOf } from '../data-folder.ts';
import { text } from './render.ts';

const HEADER =
  'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Đạt tỷ lệ %;Đăng ký nhu cầu đến năm 2030;Nguồn';
const COURSES = ['A', 'B', 'C', 'D'];

/** The forms of one audience for what its courses say: `eligible;trained;percent;demand`. */
function forms(audience: string, asOf: string, cells: readonly string[]) {
  const courses = COURSES.map((code) => `${code};${audience};Lớp ${code};`);
  const rows = cells.map((row, at) => `07543;${audience};${COURSES[at]};${asOf};${row};BC`);
  const model = modelOf({
    'lop-dao-tao.csv': ['Mã lớp;Đối tượng;Tên lớp;STT', ...courses, ''].join('\n'),
    'dao-tao.csv': [HEADER, ...rows, ''].join('\n'),
  });
  const unit = model.units.get('07543');
  if (!unit) throw new Error('no unit');
  return model.portrait(unit).coverage;
}

function form(trained: readonly string[], asOf = '31/12/2025', audience = 'Tuyến xã') {
  const [first] = forms(
    audience,
    asOf,
    trained.map((each) => `;${each};;`),
  );
  if (!first) throw new Error('no form');
  return first;
}

describe('trainingLevel', () => {
  test.each([
    [
      'all',
      ['3', '2', '5'],
      'Đến ngày_31/12/2025, xã Sơn Hải đã có người học ở cả 3_lớp dành cho tuyến xã',
    ],
    [
      'some',
      ['3', '0', '5'],
      'Đến ngày_31/12/2025, xã Sơn Hải đã có người học ở 2/3_lớp dành cho tuyến xã; 1_lớp chưa có người học',
    ],
    [
      'none',
      ['0', '0'],
      'Đến ngày_31/12/2025, xã Sơn Hải chưa có người học ở lớp nào trong 2_lớp dành cho tuyến xã',
    ],
    [
      'some, none, unknown, dash',
      ['3', '0', '', '-'],
      'Đến ngày_31/12/2025, xã Sơn Hải đã có người học ở 1/4_lớp dành cho tuyến xã; 1_lớp chưa có người học, 1_lớp được ghi “-”, 1_lớp chưa có số liệu',
    ],
    [
      'none and unknown',
      ['0', '..', ''],
      'Đến ngày_31/12/2025, xã Sơn Hải chưa có người học ở 1/3_lớp dành cho tuyến xã; 2_lớp chưa có số liệu',
    ],
    [
      'unknown',
      ['', ''],
      'Chưa có số liệu về số người đã học 2_lớp dành cho tuyến xã của xã Sơn Hải',
    ],
    [
      'one course',
      ['43'],
      'Đến ngày_31/12/2025, xã Sơn Hải có 43_người đã học lớp dành cho tuyến xã',
    ],
    [
      'one course, nobody',
      ['0'],
      'Đến ngày_31/12/2025, xã Sơn Hải chưa có người học lớp dành cho tuyến xã',
    ],
    [
      'one course, unknown',
      [''],
      'Chưa có số liệu về số người đã học lớp dành cho tuyến xã của xã Sơn Hải',
    ],
    [
      'what does not apply is left out',
      ['3', '0', 'KAD'],
      'Đến ngày_31/12/2025, xã Sơn Hải đã có người học ở 1/2_lớp dành cho tuyến xã; 1_lớp chưa có người học',
    ],
    ['nothing applies', ['KAD', 'KAD'], 'Các lớp dành cho tuyến xã không áp dụng với xã Sơn Hải'],
  ])('%s', (_, trained, expected) => {
    expect(text(trainingLevel(form(trained)))).toBe(expected);
  });

  test.each([
    ['Năm 2024', 'Năm_2024, xã'],
    ['30/06/2025', 'Đến ngày_30/06/2025, xã'],
    ['Quý III/2024', 'Quý_III/2024, xã'],
    ['6 tháng đầu năm 2024', '6_tháng đầu năm_2024, xã'],
    ['2020-2024', 'Giai đoạn_2020–2024, xã'],
  ])('as of %s', (asOf, expected) => {
    expect(text(trainingLevel(form(['3', '2'], asOf))).slice(0, expected.length)).toBe(expected);
  });

  test.each([
    ['Cộng tác viên', 'dành cho cộng tác viên'],
    ['Lãnh đạo Trạm Y tế', 'dành cho lãnh đạo Trạm Y tế'],
    ['Ban Chỉ đạo', 'dành cho Ban Chỉ đạo'],
    ['UBND cấp xã', 'dành cho UBND cấp xã'],
  ])('%s', (audience, expected) => {
    expect(text(trainingLevel(form(['3', '2'], '2025', audience)))).toContain(expected);
  });
});

describe('trainingOverall', () => {
  const overall = (trained: readonly string[], helped = '11', asOf = '31/12/2025') => {
    const commune = forms(
      'Tuyến xã',
      '31/12/2025',
      trained.map((each) => `;${each};;`),
    );
    const helpers = forms('Cộng tác viên', asOf, [`;${helped};;`]);
    const earlier = forms('Cộng tác viên', '2023', [';0;;']);
    return text(trainingOverall([...commune, ...helpers, ...earlier]));
  };

  test('counts each audience’s latest form', () => {
    const start = 'Đến ngày_31/12/2025, xã Sơn Hải';
    expect(overall(['3', '2'])).toBe(`${start} đã có người học ở cả 3_lớp`);
    expect(overall(['3', '0'])).toBe(`${start} đã có người học ở 2/3_lớp; 1_lớp chưa có người học`);
    expect(overall(['3', ''])).toBe(`${start} đã có người học ở 2/3_lớp; 1_lớp chưa có số liệu`);
    expect(overall(['0', '0'], '0')).toBe(`${start} chưa có người học ở lớp nào trong 3_lớp`);
  });

  test('names no day where the forms are of several', () => {
    expect(overall(['3', '2'], '11', '30/06/2025')).toBe('Xã Sơn Hải đã có người học ở cả 3_lớp');
  });

  test('without a figure says that there is none, or that nothing applies', () => {
    expect(overall(['', '..'], '-')).toBe(
      'Chưa có số liệu về số người đã học các lớp của xã Sơn Hải',
    );
    expect(overall(['KAD'], 'KAD')).toBe('Các lớp đào tạo không áp dụng với xã Sơn Hải');
  });

  test('of one form is its level; of none, that there is none', () => {
    expect(text(trainingOverall([form(['3', '2'])]))).toBe(text(trainingLevel(form(['3', '2']))));
    expect(text(trainingOverall([]))).toBe('Chưa có số liệu về đào tạo');
  });
});

describe('trainingDemand', () => {
  test.each([
    ['all say it', ['0', '5'], 'Đơn vị đăng ký 5_lượt học đến năm_2030.'],
    ['some do', ['2', '', '3'], 'Đơn vị đăng ký 5_lượt học đến năm_2030; 1_lớp chưa ghi nhu cầu.'],
    ['nobody asks', ['0', '0'], 'Đơn vị không đăng ký nhu cầu học đến năm_2030.'],
    ['none says it', ['', ''], ''],
  ])('%s', (_, demand, expected) => {
    const [first] = forms(
      'Tuyến xã',
      '2025',
      demand.map((each) => `;3;;${each}`),
    );
    expect(text(first ? trainingDemand(first) : null)).toBe(expected);
    expect(text(first ? demandHeading(first) : null)).toBe(expected.replace(/\.$/, ''));
  });
});

test('courseCount(coverage) is silent on one course, of which there may have been several classes', () => {
  expect(courseCount(form(['3', 'KAD']))?.replaceAll('\u00a0', '_')).toBe('2_lớp');
  expect(courseCount(form(['118']))).toBeNull();
});

describe('withoutTotals', () => {
  test.each([
    [
      'shares without totals',
      [';3;100%;'],
      'Báo cáo không ghi tổng số người thuộc diện; tỷ lệ được chép đúng như báo cáo, không dùng để đánh giá.',
    ],
    ['neither', [';3;;'], 'Báo cáo không ghi tổng số người thuộc diện.'],
    ['totals', ['3;3;100%;'], ''],
  ])('%s', (_, cells, expected) => {
    const [first] = forms('Tuyến xã', '2025', cells);
    expect(text(first ? withoutTotals(first) : null)).toBe(expected);
  });
});

describe('learntShortly', () => {
  test.each([
    ['courses of a list', ['10;8;;', '10;0;;'], '1/2_lớp'],
    ['one course, under which the report counts people', [';118;;'], '118_người'],
    ['no figure', [';;;'], null],
  ])('%s', (_, cells, expected) => {
    const said = learntShortly(forms('Tuyến xã', '2025', cells));
    expect(said?.replaceAll('\u00a0', '_') ?? null).toBe(expected);
  });
});

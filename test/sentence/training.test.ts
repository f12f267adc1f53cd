import { describe, expect, test } from 'vitest';
import { audiencesBelow, coverageSumOf } from '../../src/model/coverage-sum.ts';
import { plain } from '../../src/sentence/sentence.ts';
import {
  courseCount,
  learntShortly,
  trainingBelow,
  trainingLevel,
  trainingOverall,
  withoutLearners,
  withoutTotals,
} from '../../src/sentence/training.ts';
import { cityModel, trainings, unitIn } from '../city.ts';
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
  return model.profile(unit).coverage;
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
  const level = (...cells: readonly string[]) => {
    const [first] = forms('Tuyến xã', '31/12/2025', cells);
    return text(first ? trainingLevel(first) : null);
  };
  const start = 'Đến ngày_31/12/2025, xã Sơn Hải';

  test.each([
    [
      'of how many',
      ['10;8;;', '10;0;;'],
      `${start} có 40,0% số lượt người thuộc diện đã học các lớp dành cho tuyến xã (8/20)`,
    ],
    [
      'of how many, one course',
      ['10;8;;'],
      `${start} có 80,0% số người thuộc diện đã học lớp dành cho tuyến xã (8/10)`,
    ],
    [
      'of how many in one course alone',
      ['10;8;;', ';3;100%;', ';KAD;;'],
      `${start} có 80,0% số lượt người thuộc diện đã học các lớp dành cho tuyến xã (8/10)`,
    ],
    [
      'nearly all',
      ['3000;2999;;'],
      `${start} có gần_100% số người thuộc diện đã học lớp dành cho tuyến xã (2.999/3.000)`,
    ],
    [
      'nobody to be trained',
      ['0;0;;'],
      `${start} không có ai thuộc diện học lớp dành cho tuyến xã`,
    ],
    [
      'of how many not said',
      [';3;;', ';0;;', ';5;;'],
      `${start} có 8_lượt người đã học các lớp dành cho tuyến xã; báo cáo không ghi tổng số thuộc diện`,
    ],
    [
      'totals without learners',
      ['10;;;', ';5;;'],
      `${start} có 5_lượt người đã học các lớp dành cho tuyến xã; chưa đủ số liệu để tính tỷ lệ`,
    ],
    [
      'nobody',
      [';0;;', ';0;;'],
      `${start} chưa có người học các lớp dành cho tuyến xã; báo cáo không ghi tổng số thuộc diện`,
    ],
    [
      'unknown',
      [';;;', ';..;;'],
      'Không có số liệu về số người đã học các lớp dành cho tuyến xã của xã Sơn Hải',
    ],
    [
      'one course',
      [';43;;'],
      `${start} có 43_người đã học lớp dành cho tuyến xã; báo cáo không ghi tổng số thuộc diện`,
    ],
    ['nothing applies', [';KAD;;'], 'Các lớp dành cho tuyến xã không áp dụng với xã Sơn Hải'],
  ])('%s', (_, cells, expected) => {
    expect(level(...cells)).toBe(expected);
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

  test('tells each audience’s latest form', () => {
    expect(overall(['3', '2'])).toBe(
      'Đến ngày_31/12/2025, xã Sơn Hải có 5_lượt tuyến xã và 11_lượt cộng tác viên đã học; báo cáo không ghi tổng số thuộc diện',
    );
  });

  test('tells a share of those of whom the form says how many', () => {
    const all = [
      ...forms('Tuyến xã', '2025', ['10;4;;']),
      ...forms('Cộng tác viên', '2025', [';3;;']),
    ];
    expect(text(trainingOverall(all))).toBe(
      'Năm_2025, xã Sơn Hải có số lượt người đã học: tuyến xã 40,0% (4/10) và cộng tác viên 3_lượt',
    );
  });

  test('names no day where the forms are of several', () => {
    expect(overall(['3', '2'], '11', '30/06/2025')).toMatch(/^Xã Sơn Hải có 5.lượt tuyến xã/);
  });

  test('without a figure says that there is none, or that nothing applies', () => {
    expect(overall(['', '..'], '-')).toBe(
      'Không có số liệu về số người đã học các lớp của xã Sơn Hải',
    );
    expect(overall(['KAD'], 'KAD')).toBe('Các lớp đào tạo không áp dụng với xã Sơn Hải');
  });

  test('of one form is its level; of none, that there is none', () => {
    expect(text(trainingOverall([form(['3', '2'])]))).toBe(text(trainingLevel(form(['3', '2']))));
    expect(text(trainingOverall([]))).toBe('Không có số liệu về đào tạo');
  });
});

test('the units below are told by audience, from n of N, or that nobody gives a total', () => {
  const model = cityModel(
    trainings('99001;TX-2;2025;10;8', '99002;TX-2;2025;10;4', '99001;CTV-1;2025;;3'),
  );
  const city = unitIn(model, '99');
  const sums = audiencesBelow(model, city).flatMap(
    (audience) => coverageSumOf(model, city, audience) ?? [],
  );
  expect(text(trainingBelow(sums))).toBe(
    'Đào tạo ở thành phố Ví Dụ, năm_2025: tuyến xã 60,0% (12/20_lượt người, từ 2 trong 3_đơn vị) và cộng tác viên không ghi tổng số thuộc diện',
  );
});

test('courses without a learner are named', () => {
  const all = forms('Tuyến xã', '2025', [';3;;', '5;0;;', ';-;;', ';0;;']);
  expect(withoutLearners(all).map(plain)).toEqual([
    '2\u00a0lớp tuyến xã chưa có người học: “Lớp B”; “Lớp D”.',
  ]);
  expect(withoutLearners(forms('Tuyến xã', '2025', [';3;;']))).toEqual([]);
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
    ['of how many', ['10;8;;', '10;0;;'], '40,0% of 8/20'],
    ['of how many not said', [';118;;'], '118/? of thiếu tổng'],
    ['no figure', [';;;'], null],
  ])('%s', (_, cells, expected) => {
    const said = learntShortly(forms('Tuyến xã', '2025', cells));
    expect(said && `${said.figure} of ${said.of}`).toBe(expected);
  });

  test('mixes no older form in', () => {
    const all = [
      ...forms('Tuyến xã', '2025', ['10;4;;']),
      ...forms('Cộng tác viên', '2024', ['9;9;;']),
    ];
    expect(learntShortly(all)?.of).toBe('4/10');
  });
});

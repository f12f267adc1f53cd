import { describe, expect, test } from 'vitest';
import { meets } from '../../src/model/judgement.ts';
import { cityModel, trainings, unitIn } from '../city.ts';
import { type Files, modelOf, observations } from '../data-folder.ts';
import { targets } from '../targets.ts';

function judged(files: Files, code = '040') {
  const model = modelOf(files);
  const unit = model.units.get(code);
  if (!unit) throw new Error(`no unit ${code}`);
  return model.judgements(unit);
}

describe('a target of an indicator', () => {
  const ruling = (row: string, ...results: readonly string[]) => {
    const files = { ...observations(...results.map((each) => `04;${each}`)), ...targets(row) };
    const [{ verdict, reason } = {}] = judged(files, '04');
    return reason === null ? verdict : `${verdict}: ${reason}`;
  };
  const due = (comparison: string) => `04;SL;;;${comparison};2021;2024;mục tiêu giai đoạn`;
  const goal = (comparison: string) => `04;SL;;;${comparison};2021;2030;mục tiêu giai đoạn`;

  test.each([
    ['trên 80%, exactly 80', due('>;80;'), 'SL;2024;80', 'not-met'],
    ['trên 80%, a little more', due('>;80;'), 'SL;2024;80,1', 'met'],
    ['từ 80% trở lên, exactly 80', due('≥;80;'), 'SL;2024;80,0', 'met'],
    ['bằng 80%, more', due('=;80;'), 'SL;2024;81', 'not-met'],
    ['không quá 80%, exactly 80', due('≤;80;'), 'SL;2024;80', 'met'],
    ['dưới 80%, exactly 80', due('<;80;'), 'SL;2024;80', 'not-met'],
    ['of a range, its end', due('≥;70;80'), 'SL;2024;80', 'met'],
    ['of a range, beyond it', due('≥;70;80'), 'SL;2024;80,5', 'not-met'],
    ['khoảng 80%', due('khoảng;80;'), 'SL;2024;80', 'not-judged: no-comparison'],
    ['no comparison printed', due(';80;'), 'SL;2024;80', 'not-judged: no-comparison'],
    ['100% without a comparison, all', due(';100;'), 'SL;2024;100', 'met'],
    ['100% without a comparison, less', due(';100;'), 'SL;2024;99,9', 'not-met'],
    [
      '100 of what is no share, without a comparison',
      '04;TFR;;;;100;;2024;2024;dự kiến',
      'TFR;2024;100',
      'not-judged: no-comparison',
    ],
    ['before its last year, not reached', goal('>;80;'), 'SL;2024;80', 'ongoing'],
    ['before its last year, reached', goal('>;80;'), 'SL;2024;81', 'met'],
    ['a level to reach and keep, before its last year', goal(';80;'), 'SL;2024;79', 'ongoing'],
    ['no level printed', goal('≥;;'), 'SL;2024;80', 'not-judged: no-level'],
    ['a missing result', goal('≥;80;'), 'SL;2024;', 'no-data'],
    ['a result before its years', goal('≥;80;'), 'SL;2020;90', 'no-data'],
    ['a result after its years', goal('≥;80;'), 'SL;2031;90', 'no-data'],
    [
      'births by order, whatever the document compares with',
      '04;SO-SINH-3;;;≤;40;;2024;2024;chỉ tiêu giao năm',
      'SO-SINH-3;2024;44',
      'not-judged: unjudged-indicator',
    ],
    [
      'a reference level, even with a comparison',
      '04;TFR;;;≥;2,1;;2021;2022;mức tham chiếu',
      'TFR;2024;2,2',
      'not-judged: reference',
    ],
    [
      'a yearly target, by the result of its year alone',
      '04;SL;;;≥;80;;2025;2025;chỉ tiêu giao năm',
      'SL;2024;90',
      'no-data',
    ],
  ])('%s', (_, row, result, expected) => {
    const today = result.includes('2031') ? 'SL;2020;70' : result;
    expect(ruling(row, today)).toBe(expected);
  });

  test('is judged by the latest result of its years', () => {
    expect(ruling(due('≥;80;'), 'SL;2022;90', 'SL;2024;79')).toBe('not-met');
  });

  test('is missed when a report has named its last year, be it without a figure', () => {
    expect(ruling(due('≥;80;'), 'SL;2023;79')).toBe('ongoing');
    expect(ruling(due('≥;80;'), 'SL;2023;79', 'SL;2024;')).toBe('not-met');
  });

  test('that a unit does not live to see is not judged, unless it was met before', () => {
    const of = (result: string) =>
      judged(
        {
          ...observations(`040;SL;2024;${result}`),
          ...targets('040;SL;;;≥;80;;2021;2030;mục tiêu giai đoạn'),
        },
        '040',
      )[0];
    expect(of('79')).toMatchObject({ verdict: 'not-judged', reason: 'ended' });
    expect(of('81')).toMatchObject({ verdict: 'met' });
  });

  test('is not judged by a result that is no exact number', () => {
    const files = {
      'so-lieu.csv': 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Dấu;Giá trị;Nguồn\n04;SL;2024;>;90;BC\n',
      ...targets(goal('≥;80;')),
    };
    expect(judged(files, '04')[0]).toMatchObject({ verdict: 'not-judged', reason: 'not-exact' });
  });

  test('too early to be judged, still has its distance from the latest result', () => {
    const files = {
      ...observations('040;SL;2024;71,5'),
      ...targets('040;SL;;;≥;80;;2025;2025;dự kiến'),
    };
    expect(judged(files)[0]).toMatchObject({
      verdict: 'no-data',
      standing: { point: { year: 2024 }, level: 80 },
    });
  });

  test('is not held against a result of the old territory', () => {
    const files = {
      ...observations('01273;SL;2024;85'),
      ...targets('01273;SL;;;≥;80;;2021;2030;mục tiêu giai đoạn'),
    };
    expect(judged(files, '01273')[0]).toMatchObject({ verdict: 'no-data', standing: null });
  });

  test('of a range measures from its nearer end, and from the result itself within it', () => {
    const level = (value: string) =>
      judged(
        {
          ...observations(`04;SL;2024;${value}`),
          ...targets(goal('≥;70;80')),
        },
        '04',
      )[0]?.standing?.level;
    expect(['65', '75', '85'].map(level)).toEqual([70, 75, 80]);
  });
});

test('meets(target, value) knows no noise of binary fractions', () => {
  const of = (comparator: '>' | '=', value: number) =>
    ({ comparator, value, upper: 'not-reported' }) as Parameters<typeof meets>[0];
  expect(meets(of('>', 55), (11 / 20) * 100, '%')).toBe(false);
  expect(meets(of('=', 0.3), 0.1 + 0.2, '‰')).toBe(true);
});

describe('a target from above', () => {
  const province = '04;SL;;;≥;80;;2021;2030;mục tiêu giai đoạn;có';
  const own = '040;SL;;;≥;70;;2021;2030;mục tiêu giai đoạn';
  const result = observations('040;SL;2024;85');

  test('holds where its document says so and the unit has a result', () => {
    expect(judged({ ...result, ...targets(province) })).toMatchObject([
      { verdict: 'met', target: { unit: '04' } },
    ]);
    expect(judged({ ...result, ...targets(province) }, '01273')).toEqual([]);
    expect(judged({ ...result, ...targets(province.replace(';có', '')) })).toEqual([]);
  });

  test('gives way to the unit’s own of the same kind', () => {
    expect(judged({ ...result, ...targets(province, own) })).toMatchObject([
      { verdict: 'met', target: { unit: '040' } },
    ]);
  });
});

describe('a target of training', () => {
  const HEADER =
    'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Đạt tỷ lệ %;Nguồn';
  /** Rows `course;asOf;eligible;trained;percent` of the commune. */
  const held = (courses: string, ...rows: readonly string[]) => since('2021', courses, ...rows);
  const since = (from: string, courses: string, ...rows: readonly string[]) => {
    const [judgement] = judged(
      {
        'dao-tao.csv': [HEADER, ...rows.map((row) => formRow(row)), ''].join('\n'),
        ...targets(`07543;;Tuyến xã;${courses};>;80;;${from};2024;mục tiêu giai đoạn`),
      },
      '07543',
    );
    return judgement;
  };
  const formRow = (row: string) => {
    const [course, ...rest] = row.split(';');
    return `07543;Tuyến xã;${course};${rest.join(';')};BC`;
  };

  test.each([
    ['more than 80% of its people', ['TX-2;2024;10;9;'], 'met', null],
    ['exactly 80%', ['TX-2;2024;10;8;'], 'not-met', null],
    ['100% reported, of how many not said', ['TX-2;2024;;3;100%'], 'not-judged', 'no-total'],
    ['nobody to be trained', ['TX-2;2024;0;0;'], 'not-judged', 'no-total'],
    ['a share reported without the learners', ['TX-2;2024;10;;90%'], 'not-judged', 'no-total'],
    ['nothing reported', ['TX-2;2024;10;;'], 'no-data', null],
    ['before its years', ['TX-2;2020;10;9;'], 'no-data', null],
    ['the latest form alone', ['TX-2;2023;10;9;', 'TX-2;2024;10;7;'], 'not-met', null],
  ])('%s', (_, rows, verdict, reason) => {
    expect(held('TX-2', ...rows)).toMatchObject({ verdict, reason });
  });

  test('of no first year is held against all years up to its last', () => {
    expect(since('', 'TX-2', 'TX-2;2020;10;9;')).toMatchObject({ verdict: 'met' });
    expect(since('', 'TX-2', 'TX-2;2025;10;9;')).toMatchObject({ verdict: 'no-data' });
  });

  test('is met by the places taken in all its courses together, each course told beside it', () => {
    const both = (second: string) => held('TX-2|TX-10', 'TX-2;2024;10;9;', second);
    expect(both('TX-10;2024;10;10;')).toMatchObject({
      verdict: 'met',
      coverage: { trained: 19, eligible: 20, share: 95, year: 2024, count: null },
    });
    const half = both('TX-10;2024;10;5;');
    expect(half).toMatchObject({ verdict: 'not-met', coverage: { share: 70 } });
    expect(half?.courses.map(({ course, verdict }) => `${course.code} ${verdict}`)).toEqual([
      'TX-2 met',
      'TX-10 not-met',
    ]);
  });

  test('leaves out a course that lacks one of the two numbers', () => {
    const both = (second: string) => held('TX-2|TX-10', 'TX-2;2024;10;9;', second);
    expect(both('TX-10;2024;;5;100%')).toMatchObject({ verdict: 'met', coverage: { trained: 9 } });
    expect(both('TX-10;2024;10;;')?.coverage).toMatchObject({ trained: 9, eligible: 10 });
  });

  test('that runs has the pace that is needed, and where there is an earlier form the pace so far', () => {
    expect(held('TX-2', 'TX-2;2022;10;4;')?.pace).toMatchObject({
      ...{ first: null, last: { year: 2022, value: 40 }, due: 2024, needed: 20, soFar: null },
    });
    expect(held('TX-2', 'TX-2;2021;10;1;', 'TX-2;2022;10;4;')?.pace).toMatchObject({
      ...{ first: { year: 2021, value: 10 }, needed: 20, soFar: 30 },
    });
    expect(held('TX-2', 'TX-2;2022;10;9;')?.pace).toBeNull();
  });

  test('runs until its last year', () => {
    expect(held('TX-2', 'TX-2;2023;10;8;')?.verdict).toBe('ongoing');
    expect(held('TX-2', 'TX-2;2023;10;9;')?.verdict).toBe('met');
  });

  test('of a unit without a form is judged by the sum of the units below, from n of N', () => {
    const model = cityModel({
      ...trainings('99001;TX-2;2024;10;9', '99001;CTV-1;2024;9;0', '99002;TX-2;2024;10;5'),
      ...targets('99;;Tuyến xã;TX-2|TX-10;>;80;;2024;2024;chỉ tiêu giao năm'),
    });
    const [judgement] = model.judgements(unitIn(model, '99'));
    expect(judgement).toMatchObject({
      verdict: 'not-met',
      coverage: { trained: 14, eligible: 20, share: 70, year: 2024 },
      courses: [],
    });
    expect(judgement?.coverage?.count?.some.length).toBe(2);
    expect(judgement?.coverage?.count?.all.length).toBe(3);
  });

  test('without courses has no measure', () => {
    expect(held('', 'TX-2;2024;10;9;')).toMatchObject({
      verdict: 'not-judged',
      reason: 'no-measure',
    });
  });
});

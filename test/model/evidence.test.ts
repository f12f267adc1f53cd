import { describe, expect, test } from 'vitest';
import { isRate, rateOf } from '../../src/model/evidence.ts';
import { catalogues, modelOf, observations } from '../data-folder.ts';

const INDICATORS = `${catalogues['chi-tieu.csv']}CBR;Tỷ suất sinh thô;Mức sinh;‰;tỷ suất;SO-SINH;DAN-SO;;0;;Số trẻ
DAN-SO;Dân số bình quân;Quy mô;người;số đếm;;;;0;;Số người
TSGT-SINH;Tỷ số giới tính khi sinh;Quy mô;bé trai/100 bé gái;tỷ số;;;;0;;Tỷ số
`;

const grounds = (code: string, ...rows: readonly string[]) => {
  const model = modelOf({
    'chi-tieu.csv': INDICATORS,
    ...observations(...rows.map((row) => `07543;${row}`)),
  });
  const unit = model.units.get('07543');
  if (!unit) throw new Error('no unit');
  return model.grounds(unit, code);
};

/** Years `year rate births women`. */
const fertility = (...years: readonly string[]) =>
  grounds(
    'TFR',
    ...years.flatMap((each) => {
      const [year, rate, births, women] = each.split(' ');
      return [`TFR;${year};${rate}`, `SO-SINH;${year};${births}`, `PN-15-49;${year};${women}`];
    }),
  );

describe('a fertility rate', () => {
  test('rests on the births of each year, where it moves with them', () => {
    const { evidence, few, isContradicted } = fertility('2023 1,97 264 4690', '2024 2,34 314 4697');
    expect(evidence).toMatchObject([
      { year: 2023, rate: 1.97, law: 'poisson', count: 264, on: 264, noun: 'trẻ' },
      { year: 2024, rate: 2.34, law: 'poisson', count: 314, on: 314, noun: 'trẻ' },
    ]);
    expect(rateOf({ code: 'TFR', kind: 'tỷ suất' }, 264 / (evidence[0]?.base ?? 1))).toBeCloseTo(
      1.97,
    );
    expect([few, isContradicted]).toEqual([[], false]);
  });

  test('that does not move with them rests on nothing: 2022 and 2024 as the city printed them', () => {
    expect(fertility('2022 1,92 626 12044', '2024 2,03 749 11726')).toEqual({
      evidence: [],
      few: [],
      isContradicted: true,
    });
  });

  test('of one year rests on nothing, as nothing tells whether it moves with them', () => {
    expect(fertility('2024 2,03 749 11726')).toMatchObject({ evidence: [], isContradicted: false });
  });

  test.each([
    ['the births', '2024 2,34  4697'],
    ['the women', '2024 2,34 314 '],
    ['the rate', '2024  314 4697'],
    ['any birth', '2024 2,34 0 4697'],
    ['births that the rate could be made of', '2024 2,34 314 14000'],
  ])('has no evidence of a year without %s', (_, year) => {
    const { evidence } = fertility('2022 1,97 264 4690', '2023 1,98 265 4690', year);
    expect(evidence.map((each) => each.year)).toEqual([2022, 2023]);
  });

  test('has no evidence of a year whose births are not exact', () => {
    const rows = ['TFR;2023;1,97;', 'SO-SINH;2023;264;', 'PN-15-49;2023;4690;', 'TFR;2024;2,34;']
      .concat('SO-SINH;2024;314;>', 'PN-15-49;2024;4697;')
      .map((row) => `07543;${row};BC\n`);
    const model = modelOf({
      'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Dấu;Nguồn\n${rows.join('')}`,
    });
    const unit = model.units.get('07543');
    expect(unit && model.grounds(unit, 'TFR').evidence).toEqual([]);
  });

  test('of 30 births or fewer is of few, also where nothing tells how sure it is', () => {
    expect(fertility('2023 2,2 31 480', '2024 2,1 30 480').few).toEqual([2024]);
    expect(fertility('2024 2,1 30 ').few).toEqual([2024]);
  });
});

describe('another rate', () => {
  test('the sex ratio at birth rests on the boys among the births', () => {
    const { evidence } = grounds('TSGT-SINH', 'TSGT-SINH;2024;119,6', 'SO-SINH;2024;303');
    expect(evidence).toMatchObject([{ law: 'binomial', count: 165, base: 303, on: 303 }]);
    expect(rateOf({ code: 'TSGT-SINH', kind: 'tỷ số' }, 165 / 303)).toBeCloseTo(119.6, 1);
  });

  test('a crude rate rests on its births, where births and people make it', () => {
    const rows = ['SO-SINH;2024;300', 'DAN-SO;2024;20000'];
    expect(grounds('CBR', 'CBR;2024;15,0', ...rows).evidence).toMatchObject([
      { law: 'poisson', count: 300, base: 20, on: 300, noun: 'trẻ' },
    ]);
    expect(grounds('CBR', 'CBR;2024;18,0', ...rows).evidence).toEqual([]);
    expect(grounds('CBR', 'CBR;2024;15,0', 'SO-SINH;2024;300').evidence).toEqual([]);
  });

  test('a share rests on the people that the catalogue takes it of', () => {
    expect(grounds('TL-3', 'TL-3;2024;5,9', 'SO-SINH;2024;749').evidence).toMatchObject([
      { law: 'binomial', count: 44, base: 749, on: 749, noun: 'trẻ' },
    ]);
    expect(grounds('TL-A', 'TL-A;2024;5,9', 'SO-SINH;2024;749').evidence).toEqual([]);
  });

  test('a count is none', () => {
    expect(grounds('SO-SINH', 'SO-SINH;2024;749')).toMatchObject({ evidence: [], few: [] });
    expect(isRate({ kind: 'số đếm' })).toBe(false);
    expect(isRate({ kind: 'tỷ số' })).toBe(true);
  });
});

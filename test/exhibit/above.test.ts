import { expect, test } from 'vitest';
import { aboveIn, trainingAbove } from '../../src/exhibit/above.ts';
import { childrenOf } from '../../src/model/children.ts';
import { cityModel, observations, trainings, unitIn } from '../city.ts';

const INDICATORS = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Cách gộp;Định nghĩa
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;cộng;Số trẻ
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;không gộp;Số con
`;

const above = (code: string, ...rows: readonly string[]) => {
  const model = cityModel({ 'chi-tieu.csv': INDICATORS, ...observations(...rows) });
  return aboveIn(model, unitIn(model, '99'), code, 2025);
};

const [ONE, TWO] = ['99001;SO-SINH;2025;50', '99002;SO-SINH;2025;60'];

test('the figure of the unit above is its own where it reports one', () => {
  expect(above('SO-SINH', ONE, TWO, '99;SO-SINH;2025;200')).toEqual({
    text: '200',
    derived: false,
  });
});

test('else the sum of the units below it, marked as ours', () => {
  expect(above('SO-SINH', ONE, TWO)).toEqual({ text: 'ít nhất 110', derived: true });
});

test('one unit is no sum, and a rate is none', () => {
  expect(above('SO-SINH', ONE)).toBeNull();
  expect(above('TFR', '99001;TFR;2025;2,0', '99002;TFR;2025;2,1')).toBeNull();
});

test('coverage is the own form’s where that gives both numbers', () => {
  const [below, own] = ['99001;TX-2;31/12/2025;10;5', '99;TX-2;31/12/2025;40;30'];
  const of = (...rows: readonly string[]) => {
    const model = cityModel(trainings(...rows));
    return trainingAbove(childrenOf(model, unitIn(model, '99'))?.audiences[0])?.text;
  };
  expect(of(below)).toBe('50,0%');
  expect(of(below, own)).toBe('75,0%');
  expect(of(below, '99;TX-2;31/12/2025;;30')).toBe('50,0%');
});

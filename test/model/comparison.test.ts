import { expect, test } from 'vitest';
import { areApart, ofOneTier, realOf } from '../../src/model/comparison.ts';
import { modelOf } from '../data-folder.ts';

const model = modelOf({});

function portraits(...codes: readonly string[]) {
  return codes.map((code) => {
    const unit = model.units.get(code);
    if (!unit) throw new Error(`no unit ${code}`);
    return model.portrait(unit);
  });
}

const codes = (of: readonly { readonly unit: { readonly code: string } }[]) =>
  of.map(({ unit }) => unit.code);

test('realOf(portraits) leaves out the simulated, unless there are no others', () => {
  expect(codes(realOf(portraits('MP1', '04', 'MP2')))).toEqual(['04']);
  expect(codes(realOf(portraits('MP1', 'MP2')))).toEqual(['MP1', 'MP2']);
  expect(realOf([])).toEqual([]);
});

test('areApart(portraits) is whether none lies below another, however far', () => {
  expect(areApart(portraits('04', '24', '07543'))).toBe(false);
  expect(areApart(portraits('VN', '01273'))).toBe(false);
  expect(areApart(portraits('04', '07543'))).toBe(true);
  expect(areApart([])).toBe(true);
});

test('ofOneTier(portraits) are those of the tier that has most of them', () => {
  const most = (...of: readonly string[]) => {
    const { tier, some } = ofOneTier(portraits(...of));
    return [tier, ...codes(some)];
  };
  expect(most('VN', '04', '040', '24')).toEqual(['cấp tỉnh', '04', '24']);
  expect(most('07543', '040')).toEqual(['cấp xã', '07543']);
  expect(most()).toEqual([null]);
});

import { describe, expect, test } from 'vitest';
import { reportingOf, stateOf } from '../../src/model/reporting.ts';
import { dataOf, type Files, modelOf, observations } from '../data-folder.ts';

const of = (files: Files) => reportingOf(modelOf(files));
const told = ({ groups }: ReturnType<typeof of>) =>
  groups.map(({ parent, reporting, silent }) => [
    parent?.code ?? null,
    reporting.map(({ unit }) => unit.code).join(' '),
    silent.map(({ code }) => code).join(' '),
  ]);

describe('who reports', () => {
  const facts: Files = {
    ...observations('07543;TFR;2024;2,0', '07543;TL-A;2023;12', '040;TFR;2023;2,0', '24;TFR;2025;'),
    'dao-tao.csv': `Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số đã học;Nguồn
07543;Tuyến xã;TX-2;31/12/2025;3;BC
`,
  };

  test('is told group by group, and who has no figure is named', () => {
    expect(told(of(facts))).toEqual([
      [null, '', 'VN'],
      ['VN', '', '04 24 MP1'],
      ['04', '040', '01273'],
      ['24', '07543', ''],
      ['MP1', '', 'MP2'],
    ]);
  });

  test('is told by theme, up to the last year with a figure', () => {
    const { newest, groups } = of(facts);
    expect(newest).toEqual({ 'muc-sinh': 2024, 'hoat-dong': 2023, 'dao-tao': 2025 });
    const [row] = groups
      .flatMap(({ reporting }) => reporting)
      .filter(({ unit }) => unit.code === '07543');
    expect(row?.last).toEqual({ 'muc-sinh': 2024, 'hoat-dong': 2023, 'dao-tao': 2025 });
  });

  test('counts a zero and no blank', () => {
    expect(of(observations('24;TFR;2025;', '24;SO-SINH;2023;0')).newest).toEqual({
      'muc-sinh': 2023,
    });
  });
});

test('a unit stands beside the last year that any reports; one that has ended is not waited for', () => {
  const units = dataOf({}).unit;
  const unit = (code: string) => {
    const found = units.find((each) => each.code === code);
    if (!found) throw new Error(`no unit ${code}`);
    return found;
  };
  expect(stateOf(unit('07543'), 2024, 2024)).toBe('latest');
  expect(stateOf(unit('07543'), 2023, 2024)).toBe('earlier');
  expect(stateOf(unit('07543'), undefined, 2024)).toBe('none');
  expect(stateOf(unit('040'), 2024, 2025)).toBe('ended');
  expect(stateOf(unit('040'), 2024, 2024)).toBe('latest');
});

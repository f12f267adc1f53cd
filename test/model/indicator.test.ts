import { describe, expect, test } from 'vitest';
import { inFull } from '../../src/model/indicator.ts';
import { modelOf, observations } from '../data-folder.ts';

function record(code: string, ...rows: readonly string[]) {
  const model = modelOf(rows.length > 0 ? observations(...rows) : {});
  const indicator = model.data.indicator.find((each) => each.code === code);
  if (!indicator) throw new Error('no indicator');
  return model.indicator(indicator);
}

describe('an indicator over the units', () => {
  test('has a report of each unit that names it', () => {
    const { reports } = record('TFR', '040;TFR;2024;2,03', '07543;TFR;2024;2,1');
    expect(reports.map(({ unit }) => unit.code)).toEqual(['040', '07543']);
  });

  test('orders a report’s rows by time, totals over years last', () => {
    const { reports } = record(
      'SO-SINH',
      '040;SO-SINH;2023-2024;1452',
      '040;SO-SINH;2024;749',
      '040;SO-SINH;2023;703',
    );
    const periods = reports[0]?.lines.flatMap(({ rows }) => rows.map(({ period }) => period));
    expect(periods).toEqual(['2023', '2024', '2023/2024']);
  });

  test('tells the latest figure of a real unit, also where a simulated one is later', () => {
    const { newest } = record('TFR', '040;TFR;2023;2,0', '040;TFR;2024;', 'MP1;TFR;2025;1,9');
    expect([newest?.unit.code, newest?.latest?.period]).toEqual(['040', '2023']);
  });

  test('tells that of a simulated one where there is no other', () => {
    expect(record('TFR', 'MP1;TFR;2025;1,9').newest?.unit.code).toBe('MP1');
  });

  test.each([
    ['none', ['040;TFR;2023;-', '040;TFR;2024;-']],
    ['no-data', ['040;TFR;2024;KCSL']],
    ['blank', ['040;TFR;2023;-', '040;TFR;2024;KCSL']],
    ['absent', []],
  ])('without a figure says why: %s', (absent, rows) => {
    const { newest, absent: found } = record('TFR', ...rows);
    expect([newest, found]).toEqual([null, absent]);
  });

  test('knows the indicators that are parts of it', () => {
    expect(record('SO-SINH').parts.map(({ code }) => code)).toEqual(['SO-SINH-2', 'SO-SINH-3']);
  });
});

test('up to four reports have a section each', () => {
  const { reports } = record('TFR', '040;TFR;2024;2,03');
  const [one] = reports;
  if (!one) throw new Error('no report');
  expect(inFull([one, one, one, one])).toBe(true);
  expect(inFull([one, one, one, one, one])).toBe(false);
});

import { expect, test } from 'vitest';
import { reportStatusOf } from '../../src/model/report-status.ts';
import { cityModel, moneys, observations, unitIn } from '../city.ts';

const asked = [{ datasets: ['so-lieu', 'kinh-phi'], indicators: ['TFR'], from: 2024 }];
const words = (files: Parameters<typeof cityModel>[0]) => {
  const model = cityModel(files, ...asked);
  return ['99001', '99002', '99003'].map((code) => {
    const status = model.reportStatus(unitIn(model, code));
    return status && `${status.word} ${status.last}`;
  });
};

test('a unit is silent, has older figures alone, lacks some, or has reported all', () => {
  const figures = observations('99001;TFR;2025;2,0', '99002;TFR;2023;2,0');
  expect(words(figures)).toEqual(['whole 2025', 'older 2023', 'silent null']);
  const money = moneys('99001;2024;HM-2.5;5000000;', '99002;2024;HM-2.5;5000000;5000000');
  expect(words({ ...figures, ...money })).toEqual(['part 2025', 'part 2024', 'silent null']);
});

test('each dataset is waited for by its own newest year', () => {
  const rows = {
    ...observations('99001;TFR;2025;2,0'),
    ...moneys('99001;2024;HM-2.5;5000000;5000000'),
  };
  expect(words(rows)[0]).toBe('whole 2025');
});

test('a year may be asked for alone', () => {
  const model = cityModel(observations('99001;TFR;2025;2,0', '99002;TFR;2024;2,0'), ...asked);
  const inYear = (code: string, year: number) =>
    reportStatusOf(unitIn(model, code), model.owed, model.data, year)?.word;
  expect(inYear('99002', 2024)).toBe('whole');
  expect(inYear('99001', 2023)).toBeUndefined();
});

test('who is not asked has no status: the city, and units that have ended', () => {
  const model = cityModel(observations('99001;TFR;2025;2,0'), ...asked);
  expect(model.reportStatus(unitIn(model, '99'))).toBeNull();
  expect(model.reportStatus(unitIn(model, '99004'))).toBeNull();
});

test('a unit that ended owes nothing of the years that it lived', () => {
  const rows = observations('99001;TFR;2025;2,0', '99004;SO-SINH;2018;9');
  const model = cityModel(rows, { datasets: ['so-lieu'], indicators: ['TFR'], from: 2018 });
  expect(model.owed.some(({ unit }) => unit.code === '99004')).toBe(true);
  expect(model.reportStatus(unitIn(model, '99004'))).toBeNull();
});

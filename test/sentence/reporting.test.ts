import { describe, expect, test } from 'vitest';
import { countsOwed } from '../../src/model/owed.ts';
import { BUDGET, FERTILITY } from '../../src/model/theme.ts';
import {
  owingInWords,
  reportersLine,
  reportingInWords,
  statusHeading,
} from '../../src/sentence/reporting.ts';
import { type Asked, cityModel, observations } from '../city.ts';
import { type Files, modelOf } from '../data-folder.ts';
import { text } from './render.ts';

describe('of each theme', () => {
  const rows = observations('99;TFR;2025;2,1', '99001;TFR;2025;2,0', '99004;TFR;2025;2,0');

  test('it is told who has figures of the newest year, n of N where they are such a set', () => {
    const model = cityModel(rows);
    expect(text(reportingInWords(model, FERTILITY))).toBe(
      'Mức sinh: 1 trong 3_đơn vị của thành phố Ví Dụ có số liệu năm_2025, năm mới nhất đã có báo cáo.',
    );
    expect(text(reportersLine(model, FERTILITY))).toBe(
      '1 trong 3_đơn vị của thành phố Ví Dụ có số liệu năm_2025',
    );
    expect(reportingInWords(model, BUDGET)).toBeNull();
    expect(reportersLine(model, BUDGET)).toBeNull();
  });

  test('where they are no such set they are named', () => {
    const model = modelOf(observations('07543;TFR;2024;2,0', '040;TFR;2024;2,0'));
    expect(text(reportingInWords(model, FERTILITY))).toBe(
      'Mức sinh: thành phố Cao Bằng và xã Sơn Hải có số liệu năm_2024, năm mới nhất đã có báo cáo.',
    );
  });
});

describe('how far units have reported', () => {
  const asked = { datasets: ['so-lieu'], indicators: ['TFR', 'SO-SINH'] };
  const heading = (files: Files, ...reports: readonly Asked[]) =>
    text(statusHeading(cityModel(files, ...reports)));
  const rows = observations('99001;TFR;2024;2,0', '99002;TFR;2023;2,0');

  test('is told by status where site.json asks them', () => {
    expect(heading(rows, asked)).toBe(
      'Thành phố Ví Dụ, năm_2024: 1_đơn vị chưa báo cáo, 1_chỉ có số của các năm trước và 1_chưa đủ.',
    );
  });

  test('is told by who has figures where nobody is asked', () => {
    expect(heading(rows)).toBe('Có số liệu của xã Một và phường Hai.');
    expect(heading({})).toBe('Không có số liệu nào được công bố.');
  });

  test('names what is owed and not there', () => {
    const model = cityModel(rows, asked);
    const [count] = countsOwed(model.units, model.owed, 'so-lieu', () => true);
    expect(text(count ? owingInWords(count, 'mức sinh') : null)).toBe(
      'Cả 3_đơn vị của thành phố Ví Dụ chưa có số liệu mức sinh năm_2024',
    );
  });
});

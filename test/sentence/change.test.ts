import { expect, test } from 'vitest';
import { changesAcross, changesOf } from '../../src/model/change.ts';
import {
  changesHeading,
  changesTitle,
  measureInWords,
  movementOverall,
  obstaclesInWords,
  stayedInWords,
  stepInWords,
} from '../../src/sentence/change.ts';
import { plain } from '../../src/sentence/sentence.ts';
import { cityModel } from '../city.ts';
import { modelOf, observations } from '../data-folder.ts';

function of(code: string, ...rows: readonly string[]) {
  const model = modelOf(observations(...rows));
  const unit = model.units.get(code);
  const found = unit && changesOf(model, unit);
  if (!found) throw new Error(`no changes of ${code}`);
  return found;
}

const spaced = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

test.each([
  ['TFR', '1,97', '2,03', '+0,06 con/phụ nữ'],
  ['TFR', '2,1', '2,03', '−0,07 con/phụ nữ'],
  ['SO-SINH', '1000', '900', '−100 trẻ'],
  ['SO-SINH', '900', '900', '0 trẻ'],
  ['TL-B', '35', '33,5', '−1,5 %; chênh lệch: điểm phần trăm'],
])('%s from %s to %s is %s', (indicator, before, now, words) => {
  const { changes } = of('04', `04;${indicator};2023;${before}`, `04;${indicator};2024;${now}`);
  expect(changes.map((change) => `${stepInWords(change)} ${measureInWords(change)}`)).toEqual([
    words,
  ]);
});

test('the heading names what moved, and says so where nothing did', () => {
  const rows = ['04;TFR;2023;2,0', '04;TFR;2024;2,03', '04;SO-SINH;2023;900'];
  expect(spaced(plain(changesHeading(of('04', ...rows, '04;SO-SINH;2024;900'))))).toBe(
    'Năm 2024, tổng tỷ suất sinh của tỉnh Cao Bằng tăng 0,03 con/phụ nữ so với năm 2023',
  );
  expect(spaced(plain(changesHeading(of('04', '04;TFR;2023;2,0', '04;TFR;2024;2,0'))))).toBe(
    'Năm 2024, tổng tỷ suất sinh của tỉnh Cao Bằng giữ nguyên như năm 2023',
  );
});

test('what stayed is named with its figure', () => {
  const rows = ['04;TFR;2023;2,00', '04;TFR;2024;2,00', '04;SO-SINH;2023;900'];
  expect(stayedInWords(of('04', ...rows, '04;SO-SINH;2024;901'))).toBe(
    'Không đổi: Tổng tỷ suất sinh (2,00).',
  );
  expect(stayedInWords(of('04', '04;SO-SINH;2023;900', '04;SO-SINH;2024;901'))).toBeNull();
});

test('what cannot be compared is named with the reason', () => {
  const found = of('04', '04;TFR;2024;2,03', '04;SO-SINH;2023;900', '04;SO-SINH;2024;900');
  expect(obstaclesInWords(found).map(spaced)).toEqual([
    'Không có số năm 2023 để so: Tổng tỷ suất sinh.',
  ]);
  const founded = of('01273', '01273;TFR;2025;2,0', '01273;TFR;2026;2,03');
  expect(obstaclesInWords(founded)).toEqual([
    'Không so vì địa giới đã thay đổi: Tổng tỷ suất sinh.',
  ]);
});

test('a figure that may still change is held against a final one, and called so in words', () => {
  const rows = ['04;TFR;2023;2,0', '04;TFR;2024;2,03;sơ bộ', '04;SO-SINH;2023;900'];
  const some = of('04', ...rows, '04;SO-SINH;2024;901');
  expect(spaced(plain(changesHeading(some)))).toBe(
    'Năm 2024 (có số sơ bộ), số trẻ sinh ra của tỉnh Cao Bằng tăng 1 trẻ, tổng tỷ suất sinh tăng 0,03 con/phụ nữ so với năm 2023',
  );
  const all = of('04', ...rows, '04;SO-SINH;2024;901;sơ bộ');
  expect(spaced(changesTitle(all))).toBe('Số năm 2023 và năm 2024 (số sơ bộ)');
});

test('over the units below one, how many rose, fell and stayed', () => {
  const rows = (code: string, before: string, now: string) => [
    `${code};TFR;2023;${before}`,
    `${code};TFR;2024;${now}`,
  ];
  const overall = (...some: readonly (readonly string[])[]) => {
    const model = cityModel(observations(...some.flat()));
    const words = movementOverall(changesAcross(model, 'TFR', 'cấp xã'), model.units);
    return words && spaced(plain(words));
  };
  const [one, two] = [rows('99001', '2,0', '2,1'), rows('99002', '2,0', '1,9')];
  expect(overall(one, two)).toBe(
    'Năm 2024 so với năm 2023, 2 trong 3 đơn vị của thành phố Ví Dụ có số của cả hai năm: tổng tỷ suất sinh tăng ở 1 và giảm ở 1 đơn vị.',
  );
  expect(overall(one)).toBeNull();
});

test('a change of the fertility rate that chance alone may have made is called so', () => {
  const years = (code: string, rate: string, births: number) => [
    ...[`${code};TFR;2023;1,97`, `${code};SO-SINH;2023;264`, `${code};PN-15-49;2023;4690`],
    ...[`${code};TFR;2024;${rate}`, `${code};SO-SINH;2024;${births}`, `${code};PN-15-49;2024;4697`],
  ];
  const measure = (...rows: readonly string[]) =>
    of('04', ...rows)
      .changes.map(measureInWords)
      .slice(0, 1);
  expect(measure(...years('04', '2,10', 282))).toEqual([
    'con/phụ nữ; chưa đủ cơ sở để nói là tăng',
  ]);
  expect(measure(...years('04', '2,34', 314))).toEqual(['con/phụ nữ']);
  const overall = (...rows: readonly string[]) => {
    const model = modelOf(observations(...rows));
    const words = movementOverall(changesAcross(model, 'TFR', 'cấp tỉnh'), model.units);
    return spaced(words ? plain(words) : '')?.replace(/^.*; /, '');
  };
  const [one, other] = [years('04', '2,10', 282), years('24', '2,34', 314)];
  expect(overall(...one, ...other)).toBe('1 đơn vị đủ cơ sở để nói là thay đổi.');
  expect(overall(...one, '24;TFR;2023;2,0', '24;TFR;2024;2,1')).toBe(
    'chưa đơn vị nào đủ cơ sở để nói là thay đổi, trong 1 đơn vị có đủ số liệu để tính.',
  );
});

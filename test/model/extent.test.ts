import { expect, test } from 'vitest';
import { extentOf } from '../../src/model/extent.ts';
import { dataOf, observations } from '../data-folder.ts';

test('extentOf(data) counts the rows and the files that they stand in', () => {
  const [before, after] = [{}, observations('040;TFR;2023;2', '040;TFR;2024;2,03')].map((files) =>
    extentOf(dataOf(files)),
  );
  expect(after).toEqual({ files: (before?.files ?? 0) + 1, rows: (before?.rows ?? 0) + 2 });
});

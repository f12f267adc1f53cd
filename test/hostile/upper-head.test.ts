/** Any head over any two others: read or told of, never with an exception. */
import { expect, test } from 'vitest';
import { allDatasets } from '../../src/dataset/datasets.ts';
import { reading } from '../reader/around.ts';

const WIDE = ['SO-SINH', 'TFR', '2024', 'Quý I', 'Nam', 'Nữ', 'Kế hoạch 2025', 'Xã Sơn Hải', '%'];

const wide = allDatasets.filter((each) => each.wide.length > 0);

test.each(wide.map((each) => [each.title, each] as const))('%s', (_, dataset) => {
  const columns = Object.values(dataset.columns);
  const own = columns.map(({ header }) => header);
  const lower = [...own, ...WIDE];
  const upper = columns.flatMap(({ header, aliases, names }) => [header, ...aliases, ...names]);
  for (const above of [...upper, ...WIDE])
    for (const [at, below] of lower.entries())
      for (const beside of [lower[at + 1] ?? '2025', 'TFR']) {
        const head = [`Mã đơn vị;Năm;${above} (triệu đồng);;Nguồn`, `;;${below};${beside};`];
        const row = '040;2024;18240;209;BC-1';
        expect(() => reading(dataset, ...head, row), head.join('\n')).not.toThrow();
      }
});

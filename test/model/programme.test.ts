import { expect, test } from 'vitest';
import { programmesOf } from '../../src/model/programme.ts';
import { dataOf } from '../data-folder.ts';

const HEADER = 'Mã văn bản;Cơ quan ban hành;Trích yếu;Chương trình;Nhóm';

test('documents stand by programme and by group in the order of their list; the others last', () => {
  const { document } = dataOf({
    'van-ban.csv': `${HEADER}
A;UBND;a;;
B;UBND;b;Đề án;
C;UBND;c;Đề án;V. Khác
D;UBND;d;Đề án;II. Ủy ban
E;UBND;e;Mức sinh;
F;UBND;f;Đề án;II. Ủy ban
`,
  });
  const found = programmesOf(document).map(({ name, groups }) => [
    name,
    groups.map((group) => [group.name, group.documents.map(({ code }) => code).join('')]),
  ]);
  expect(found).toEqual([
    [
      'Đề án',
      [
        ['II. Ủy ban', 'DF'],
        ['V. Khác', 'C'],
        [null, 'B'],
      ],
    ],
    ['Mức sinh', [[null, 'E']]],
    [null, [[null, 'A']]],
  ]);
});

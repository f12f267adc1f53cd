import { expect, test } from 'vitest';
import type { Task } from '../../src/model/task.ts';
import {
  lastDaysInWords,
  othersInWords,
  tasksHeading,
  yearsInWords,
} from '../../src/sentence/task.ts';
import { modelOf } from '../data-folder.ts';
import { text } from './render.ts';

const unit = modelOf({}).units.get('040');
if (!unit) throw new Error('no unit');
const tasks = [{} as Task];

test.each([
  [
    [
      { group: 'day', tasks },
      { group: 'rhythm', tasks },
    ],
    'Văn bản của thành phố Cao Bằng nêu 2_việc: 1 ghi ngày đến hạn và 1 là việc định kỳ',
  ],
  [[{ group: 'rhythm', tasks }], 'Văn bản của thành phố Cao Bằng nêu 1_việc, là việc định kỳ'],
  [
    [
      { group: 'open', tasks },
      { group: 'proposal', tasks },
      { group: 'advice', tasks },
    ],
    'Văn bản của thành phố Cao Bằng nêu 3_việc: 1 không ghi hạn, 1 là giải pháp, đề xuất và 1 là nội dung vận động',
  ],
  [[{ group: 'open', tasks }], 'Văn bản của thành phố Cao Bằng nêu 1_việc, không ghi hạn'],
] as const)('duties by their time %j: %s', (groups, words) => {
  expect(text(tasksHeading(unit, groups))).toBe(words);
});

test.each([
  [['10/12'], 'trước ngày', 'chậm nhất hết ngày 09/12'],
  [['10/12'], 'đến hết ngày', 'chậm nhất hết ngày 10/12'],
  [['01/06', '01/12'], 'trước ngày', 'chậm nhất hết ngày cuối tháng 5 và ngày cuối tháng 11'],
  [['01/01'], 'trước ngày', 'chậm nhất hết ngày cuối tháng 12 năm trước'],
  [['05'], 'trước ngày', 'chậm nhất hết ngày 04 hằng tháng'],
  [['1'], 'trước ngày', 'chậm nhất hết ngày cuối tháng trước'],
  [[], null, null],
] as const)('%j, %s: %s', (dueDays, dueKind, words) => {
  expect(lastDaysInWords({ dueDays, dueKind })).toBe(words);
});

test.each([
  [{ from: 2026, to: 2030 }, '2026–2030'],
  [{ from: 2025, to: 2025 }, '2025'],
  [{ from: null, to: 2030 }, 'đến năm\u00a02030'],
  [{ from: 2026, to: null }, 'từ năm\u00a02026'],
  [{ from: null, to: null }, null],
])('the years %j: %s', (years, words) => {
  expect(yearsInWords(years)).toBe(words);
});

test('what is no duty is counted where the duties alone are listed', () => {
  const groups = (['open', 'proposal', 'advice'] as const).map((group) => ({ group, tasks }));
  expect(othersInWords(groups)).toBe('Giải pháp, đề xuất (1) và nội dung vận động (1)');
});

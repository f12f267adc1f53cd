import { expect, test } from 'vitest';
import type { Task } from '../../src/model/task.ts';
import { tasksHeading, yearsInWords } from '../../src/sentence/task.ts';
import { modelOf } from '../data-folder.ts';
import { text } from './render.ts';

const unit = modelOf({}).units.get('040');
if (!unit) throw new Error('no unit');
const task = (due: string | null) => ({ due }) as Task;

test.each([
  [
    ['hàng năm', null],
    'Văn bản của thành phố Cao Bằng nêu 2_nhiệm vụ, 1_nhiệm vụ ghi thời hạn hoặc nhịp thực hiện',
  ],
  [
    ['hàng năm'],
    'Văn bản của thành phố Cao Bằng nêu 1_nhiệm vụ, đều ghi thời hạn hoặc nhịp thực hiện',
  ],
  [[null], 'Văn bản của thành phố Cao Bằng nêu 1_nhiệm vụ, không ghi thời hạn'],
])('tasks with the times %j: %s', (dues, words) => {
  expect(text(tasksHeading(unit, dues.map(task)))).toBe(words);
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

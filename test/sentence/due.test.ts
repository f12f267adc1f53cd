import { expect, test } from 'vitest';
import type { Due, DueLack } from '../../src/model/due.ts';
import type { Task } from '../../src/model/task.ts';
import {
  dueHeading,
  dueKindInWords,
  dueLacksInWords,
  laterInWords,
} from '../../src/sentence/due.ts';
import { plain } from '../../src/sentence/sentence.ts';
import { cityModel } from '../city.ts';
import { text } from './render.ts';

const units = cityModel({}).units.children('99');
const task = { content: 'Báo cáo kết quả', due: 'trước ngày 10 tháng 12' } as Task;
const other = {
  content: 'Tổng hợp',
  due: null,
  dueDays: ['10/12'],
  dueKind: 'trước ngày',
} as unknown as Task;
const on = (day: string, its = task): Due => ({ task: its, day, units });

test('the heading names the nearest day and what is to be done by it', () => {
  expect(text(dueHeading([on('2026-12-09'), on('2027-06-09')]))).toBe(
    'Hạn gần nhất là ngày_09/12/2026: báo cáo kết quả',
  );
  expect(text(dueHeading([on('2026-12-09'), on('2026-12-09', other)]))).toBe(
    'Hạn gần nhất là ngày_09/12/2026: 2 việc',
  );
  expect(text(dueHeading([]))).toBe('Không có việc nào ghi ngày đến hạn trong 12_tháng tới');
});

test('behind the next day of a duty its other days are said', () => {
  const all = [on('2026-12-09'), on('2026-12-10', other), on('2027-06-09')];
  expect(plain(laterInWords(all, on('2026-12-09')))).toBe('; sau đó 09/06/2027');
  expect(plain(laterInWords(all, on('2026-12-10', other)))).toBe('');
});

test('the document’s own words stand beside; where it has none, those of its columns', () => {
  expect(dueKindInWords(task)).toBe('văn bản ghi “trước ngày 10 tháng 12”');
  expect(dueKindInWords(other)).toBe('văn bản ghi “trước ngày 10/12”');
});

test('who still owes is counted of all who must', () => {
  const owed = [{ dataset: 'so-lieu', year: 2025, state: 'none', lacks: [] }];
  const lacks = units.slice(0, 2).map((unit) => ({ unit, owed }) as unknown as DueLack);
  expect(text(dueLacksInWords(on('2026-12-09'), lacks) ?? [])).toBe(
    'Số liệu năm_2025: 2 trong 5_xã, phường còn thiếu',
  );
  expect(dueLacksInWords(on('2026-12-09'), [])).toBeNull();
});

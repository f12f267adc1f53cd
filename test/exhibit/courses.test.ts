import { describe, expect, test } from 'vitest';
import { courseForms, coursesHeading } from '../../src/exhibit/courses.ts';
import { cityModel, trainings, unitIn } from '../city.ts';
import { text } from '../sentence/render.ts';
import { targets } from '../targets.ts';

const goal = (audience: string, level: string) =>
  `99001;;${audience};TX-2|TX-10;${level};;2025;2025;chỉ tiêu giao năm`;

function formsOf(goals: readonly string[], ...rows: readonly string[]) {
  const aims = targets(...goals)['muc-tieu.csv'] ?? '';
  const model = cityModel({
    ...trainings(...rows),
    ...(goals.length > 0 && { 'muc-tieu.csv': aims }),
  });
  return courseForms(model, model.profile(unitIn(model, '99001')));
}

const seen = (forms: ReturnType<typeof formsOf>) =>
  forms.map(({ target, rows }) => [
    target?.words ?? null,
    ...rows.map(({ fraction, share, verdict }) => [fraction, share?.text ?? null, verdict]),
  ]);

describe('courseForms(model, profile)', () => {
  test('puts those without both numbers first, then the lowest share, each held against the target', () => {
    const forms = formsOf(
      [goal('Tuyến xã', '>;80')],
      '99001;TX-2;31/12/2025;6;5',
      '99001;TX-10;31/12/2025;6;1',
    );
    expect(seen(forms)).toEqual([
      ['trên 80%', ['1/6', '16,7%', 'not-met'], ['5/6', '83,3%', 'met']],
    ]);
    expect(text(coursesHeading(forms))).toBe('Đạt mục tiêu đào tạo: tuyến xã 1/2_lớp');
  });

  test('a course without a total has no share, and is not judged', () => {
    const forms = formsOf(
      [goal('Tuyến xã', '>;80')],
      '99001;TX-2;31/12/2025;;5',
      '99001;TX-10;31/12/2025;6;6',
    );
    expect(seen(forms)).toEqual([
      ['trên 80%', ['5/?', null, 'not-judged'], ['6/6', '100,0%', 'met']],
    ]);
    expect(text(coursesHeading(forms))).toBe('Đạt mục tiêu đào tạo: tuyến xã 1/1_lớp');
  });

  test('without a target nothing is judged, and the heading says what was learnt', () => {
    const forms = formsOf([], '99001;TX-2;31/12/2025;6;5');
    expect(seen(forms)).toEqual([[null, ['5/6', '83,3%', null]]]);
    expect(text(coursesHeading(forms))).toMatch(/đã học .*\(5\/6\)$/);
  });
});

/** Who was trained, of how many, and who still asks for it. */
import type { Course } from '../dataset/course.ts';
import type { Data } from '../dataset/data.ts';
import type { Training } from '../dataset/training.ts';
import type { Unit } from '../dataset/unit.ts';
import { byEnd } from './period.ts';

export interface CourseResult {
  readonly course: Course;
  readonly row: Training;
}

/** The courses of one audience at one date: a form. */
export interface Coverage {
  readonly unit: Unit;
  readonly audience: string;
  readonly asOf: string;
  /** In the form's order. */
  readonly results: readonly CourseResult[];
  /** Whether any row gives the number of people that the course is for. */
  readonly hasTotals: boolean;
}

/** All forms of a unit, the latest first. */
export function coverageOf(data: Data, unit: Unit): readonly Coverage[] {
  const courses = new Map(data.course.map((course) => [course.code, course]));
  const results = data.training.flatMap((row) => {
    const course = row.unit === unit.code ? courses.get(row.course) : undefined;
    return course ? [{ course, row }] : [];
  });
  const forms = Map.groupBy(results, ({ row }) => `${row.audience}|${row.asOf}`);
  return [...forms.values()]
    .map((form) => {
      const { audience, asOf } = (form[0] as CourseResult).row;
      const hasTotals = form.some(({ row }) => typeof row.eligible === 'number');
      return { unit, audience, asOf, results: form.toSorted(byOrder), hasTotals };
    })
    .sort((a, b) => byEnd(b.asOf, a.asOf));
}

const orders = new Intl.Collator('vi', { numeric: true });

/** `2.` before `10.`; courses without a number keep their order after the others. */
function byOrder(a: CourseResult, b: CourseResult): number {
  const [one, other] = [a.course.order, b.course.order];
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return orders.compare(one, other);
}

/** Of forms with the latest first, the latest of each audience of each unit: the same course is not counted twice. */
export function latestForms(forms: readonly Coverage[]): readonly Coverage[] {
  const byAudience = Map.groupBy(forms, ({ unit, audience }) => `${unit.code}|${audience}`);
  return [...byAudience.values()].flatMap(([first]) => first ?? []);
}

/** The sum of the numbers among figures, and how many were numbers. */
export function sumOf(figures: readonly unknown[]): {
  readonly sum: number;
  readonly count: number;
} {
  const numbers = figures.filter((value) => typeof value === 'number');
  return { sum: numbers.reduce((total, value) => total + value, 0), count: numbers.length };
}

/** Who owes what, by site.json, must be known: a code that nothing has would owe in silence. */
import type { Data } from '../dataset/data.ts';
import { type Problem, problem } from '../problem/problem.ts';

/** An error for each unit, indicator and audience of `reports` that no catalogue has. */
export function checkReports({ site, unit, indicator, course }: Data): Problem[] {
  const codes = (rows: readonly { readonly code: string }[]) =>
    new Set(rows.map(({ code }) => code));
  const [units, indicators] = [codes(unit), codes(indicator)];
  const audiences = new Set(course.map(({ audience }) => audience));
  const place = { file: 'site.json', row: null, column: null, header: 'reports' };
  const unknown = (value: string, dataset: string, file: string) =>
    problem('unknown-reference', place, { value, dataset, file });
  return site.reports.flatMap((report) => [
    ...[report.below]
      .filter((code) => !units.has(code))
      .map((code) => unknown(code, 'Đơn vị', 'don-vi.csv')),
    ...(report.indicators ?? [])
      .filter((code) => !indicators.has(code))
      .map((code) => unknown(code, 'Chỉ tiêu', 'chi-tieu.csv')),
    ...(report.audiences ?? [])
      .filter((audience) => !audiences.has(audience))
      .map((audience) => unknown(audience, 'Lớp đào tạo', 'lop-dao-tao.csv')),
  ]);
}

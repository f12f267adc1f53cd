/** One form of training results of a unit. */
import { slug, unitPage } from '../address.ts';
import { trainingChart } from '../chart/training.ts';
import { capital } from '../format.ts';
import type { Coverage } from '../model/coverage.ts';
import { fileName } from '../model/file-name.ts';
import type { Model } from '../model/model.ts';
import { trainingShown } from '../model/silence.ts';
import { trainingDescription } from '../sentence/description.ts';
import { trainingLevel, withoutTotals } from '../sentence/training.ts';
import { upTo } from '../sentence/when.ts';
import { type Exhibit, there } from './exhibit.ts';
import { keptOfHead } from './of-head.ts';

/** What a form says beside its numbers, and what it leaves out. */
export function trainingNotes(coverage: Coverage): readonly string[] {
  const rows = coverage.results.map(({ row }) => row);
  const printed = rows.flatMap(({ asPrinted }) =>
    asPrinted ? [`Báo cáo ghi: “${asPrinted}”.`] : [],
  );
  return there(
    withoutTotals(coverage),
    ...new Set([...printed, ...rows.flatMap(({ note }) => note ?? [])]),
  );
}

/** A form is shown on its unit's page and on the theme's. */
export const trainingExhibit = keptOfHead(
  makeExhibit,
  ({ unit, audience, asOf }: Coverage) => `${unit.code} ${audience} ${asOf}`,
);

function makeExhibit(model: Model, coverage: Coverage): Exhibit {
  const { unit, audience, asOf, results, hasTotals } = coverage;
  const rows = results.map(({ row }) => row);
  const shown = (row: (typeof rows)[number], key: 'trained' | 'eligible' | 'demand') =>
    trainingShown(model, row, key, rows);
  return {
    id: `bieu-dao-tao-${unit.code}-${fileName(`${audience} ${asOf}`)}`,
    file: `${slug(unit)}-dao-tao-${fileName(`${audience} ${asOf}`)}`,
    place: unit.name,
    span: capital(upTo(asOf)),
    finding: trainingLevel(coverage),
    label: `Kết quả đào tạo theo lớp, ${audience}, ${unit.name}`,
    description: trainingDescription(coverage, shown),
    subtitle: '',
    notes: [
      ...trainingNotes(coverage),
      `Bên trái, ô đặc là người đã học; ${
        hasTotals
          ? 'ô rỗng là người thuộc diện chưa học'
          : 'ô gạch chéo là số người thuộc diện không có trong biểu, ghi “?”'
      }. Bên phải, mỗi ô là một lượt đăng ký.`,
    ],
    sources: model.sources(rows),
    rows,
    computed: hasTotals ? ['số người thuộc diện chưa học'] : [],
    page: unitPage(unit),
    simulated: model.units.isSimulated(unit.code),
    chart: (width) => trainingChart(coverage, width, shown),
  };
}

/** One form of training results of a unit. */
import { slug, unitPage } from '../address.ts';
import { trainingChart } from '../chart/training.ts';
import { capital } from '../format.ts';
import type { Coverage } from '../model/coverage.ts';
import { fileName } from '../model/file-name.ts';
import type { Model } from '../model/model.ts';
import { trainingDescription } from '../sentence/description.ts';
import { trainingLevel, withoutTotals } from '../sentence/training.ts';
import { upTo } from '../sentence/when.ts';
import { type Exhibit, joined, there } from './exhibit.ts';

export function trainingExhibit(model: Model, coverage: Coverage): Exhibit {
  const { unit, audience, asOf, results, hasTotals } = coverage;
  const printed = results.flatMap(({ row }) =>
    row.asPrinted ? [`Báo cáo ghi: “${row.asPrinted}”.`] : [],
  );
  const words = [...new Set([...printed, ...results.flatMap(({ row }) => row.note ?? [])])];
  return {
    id: `bieu-dao-tao-${unit.code}-${fileName(`${audience} ${asOf}`)}`,
    file: `${slug(unit)}-dao-tao-${fileName(`${audience} ${asOf}`)}`,
    place: unit.name,
    span: capital(upTo(asOf)),
    finding: trainingLevel(coverage),
    label: `Kết quả đào tạo theo lớp, ${audience}, ${unit.name}`,
    description: trainingDescription(coverage),
    subtitle: joined(withoutTotals(coverage)),
    notes: there(
      `Bên trái, ô đặc là người đã học; ${
        hasTotals
          ? 'ô rỗng là người thuộc diện chưa học'
          : 'ô gạch chéo là số người thuộc diện không có trong biểu, ghi “?”'
      }. Bên phải, mỗi ô là một lượt đăng ký.`,
      ...words,
    ),
    sources: model.sources(results.map(({ row }) => row)),
    rows: results.map(({ row }) => row),
    computed: hasTotals ? ['số người thuộc diện chưa học'] : [],
    page: unitPage(unit),
    simulated: model.units.isSimulated(unit.code),
    chart: (width) => trainingChart(coverage, width),
  };
}

/** The forms of training of a unit, as printed. */
import { slug } from '../../address.ts';
import { trainingExhibit, trainingNotes } from '../../exhibit/training.ts';
import { capital, shortPeriod } from '../../format.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { Model, Profile } from '../../model/model.ts';
import { trainingShown } from '../../model/silence.ts';
import { plainRow } from '../plain-table.ts';
import { shownInWords, type TableOf } from '../table-of.ts';

export const trainingRows = (model: Model, { coverage }: Profile): readonly TableOf[] =>
  coverage.map((form) => formOf(model, form));

function formOf(model: Model, coverage: Coverage): TableOf {
  const { unit, audience, asOf, results } = coverage;
  const { id, file, span, finding, rows } = trainingExhibit(model, coverage);
  const form = results.map(({ row }) => row);
  const cell = (row: (typeof form)[number], key: Parameters<typeof trainingShown>[2]) =>
    shownInWords(trainingShown(model, row, key, form));
  return {
    key: file.slice(slug(unit).length + 1),
    id,
    name: `Bảng đào tạo, ${audience}, ${shortPeriod(asOf)}`,
    span,
    finding,
    table: {
      caption: `Kết quả đào tạo như báo cáo ghi, ${capital(audience)}, ${unit.name}, ${shortPeriod(asOf)}`,
      heads: [
        'Tên lớp',
        'Số đã học',
        'Tổng số thuộc diện',
        'Tỷ lệ ghi trong biểu',
        'Đăng ký đến 2030',
      ],
      rows: results.map(({ course, row }, at) =>
        plainRow(
          [
            course.name,
            cell(row, 'trained'),
            cell(row, 'eligible'),
            `${cell(row, 'percent')}${typeof row.percent === 'number' ? '%' : ''}`,
            cell(row, 'demand'),
          ],
          at === results.length - 1 ? trainingNotes(coverage).join(' ') : '',
        ),
      ),
      isNumeric: true,
    },
    rows,
    computed: [],
  };
}

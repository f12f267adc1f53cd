/** Training below a unit, course by course: a table for each audience, the sum first, then from the lowest share up. */
import { blockId, themePage } from '../../address.ts';
import { heatCell, heatUnits } from '../../exhibit/course-heat.ts';
import { capital, missing, number } from '../../format.ts';
import { type Audience, type Children, childrenOf } from '../../model/children.ts';
import type { UnitCoverage } from '../../model/coverage-sum.ts';
import type { Model, Profile } from '../../model/model.ts';
import { lackOf, silenceNow } from '../../model/silence.ts';
import { TRAINING } from '../../model/theme.ts';
import { coverageInWords } from '../../sentence/children.ts';
import { heatHeading, shareInCell, shortName, whyInWords } from '../../sentence/course-heat.ts';
import { levelInWords } from '../../sentence/target.ts';
import { upTo } from '../../sentence/when.ts';
import { plainRow } from '../plain-table.ts';
import type { TableOf } from '../table-of.ts';

export function courseHeatRows(model: Model, { unit }: Profile): readonly TableOf[] {
  const children = childrenOf(model, unit);
  return children?.audiences.map((audience, at) => tableOf(model, children, audience, at)) ?? [];
}

function tableOf(model: Model, { parent, units }: Children, of: Audience, at: number): TableOf {
  const { audience, sum, target } = of;
  const shown = heatUnits(of, false);
  const level = target && levelInWords(target, '%');
  const which =
    shown.length < units.length
      ? `, ${number(shown.length)}/${number(units.length)} đơn vị thấp nhất`
      : '';
  const days = sum.units.flatMap(({ form }) => form?.asOf ?? []).toSorted();
  return {
    key: `dao-tao-tung-don-vi-${at + 1}`,
    id: `${blockId('tung-don-vi', parent)}-dao-tao-${at + 1}`,
    page: themePage(TRAINING),
    name: `Bảng đào tạo từng đơn vị, ${audience}`,
    span: upTo(days.at(-1) ?? String(sum.year)),
    finding: [heatHeading(of)].flat(),
    table: {
      caption: `Số đã học trên 100 người thuộc diện của từng lớp, ${audience}, đơn vị thuộc ${parent.name}${which}${level ? `. Mục tiêu: ${level}` : ''}. ${lettersOf(of)}`,
      heads: ['Đơn vị', ...sum.courses.map((_, course) => letter(course)), 'Cộng'],
      rows: [wholeRow(of), ...shown.map((each) => rowOf(model, of, each))],
      isNumeric: true,
    },
    rows: sum.units.flatMap(({ form }) => form?.results.map(({ row }) => row) ?? []),
    computed: ['tỷ lệ từng lớp', 'số cộng các lớp, các đơn vị'],
  };
}

function wholeRow({ sum, target }: Audience) {
  const cells = sum.courses.map(({ sum: own }) => (own ? shareInCell(own, target) : '–'));
  const all = sum.sum ? coverageInWords(sum.sum, target?.value ?? null) : missing('absent');
  return plainRow([`Cộng ${number(sum.count.some.length)} đơn vị`, ...cells, all]);
}

/** What a unit lacks stands below its row: it is longer than any column. */
function rowOf(model: Model, of: Audience, each: UnitCoverage) {
  const { sum, target } = of;
  const { unit, form, sum: own } = each;
  const found = sum.courses.map((_, at) => (form ? heatCell(model, of, each, at) : null));
  const cells = found.map((cell) => (cell?.silent ? '?' : (cell?.text ?? '')));
  const lacks = found.flatMap((cell, at) => (cell?.silent ? `${letter(at)}: ${cell.text}` : []));
  const silence = silenceNow(model.reportStatus(unit), lackOf.learners(sum.audience));
  const words = each.why === 'no-total' ? 'thiếu tổng số thuộc diện' : whyInWords(each, silence);
  const why = own ? [] : [capital(words)];
  const note = [...why, ...lacks].map((said) => `${said}.`).join(' ');
  const all = own ? coverageInWords(own, target?.value ?? null) : '';
  return plainRow([model.units.ownName(unit), ...cells, all], note);
}

/** The letter of a course, which its column has room for. */
const letter = (at: number): string => String.fromCharCode(65 + at);

const lettersOf = ({ sum }: Audience): string =>
  `Các lớp: ${sum.courses.map((course, at) => `${letter(at)} ${shortName(course)}`).join('; ')}`;

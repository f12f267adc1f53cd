/** Every yearly figure of a unit's fertility, with how sure the rate is. */
import { blockId } from '../../address.ts';
import { observed, rangeInWords, spanOf } from '../../format.ts';
import { fertilityTable } from '../../model/fertility-table.ts';
import type { Model, Profile } from '../../model/model.ts';
import { observationShown } from '../../model/silence.ts';
import { fertilityTrend } from '../../sentence/fertility.ts';
import { intervalsNote } from '../../sentence/interval.ts';
import { plainRow } from '../plain-table.ts';
import { shownInWords, type TableOf } from '../table-of.ts';

export function fertilityRows(model: Model, profile: Profile): readonly TableOf[] {
  const { unit, fertility } = profile;
  const found = fertilityTable(model, profile);
  if (!found || !fertility) return [];
  const { years, lines, intervals } = found;
  const rows = lines.flatMap(({ series: { indicator }, isRate, points }) => {
    const cells = points.map((point, at) => {
      const of = { indicator: indicator.code, period: String(years[at]) };
      const words = point && observed(point.row);
      return words ?? shownInWords(observationShown(model, unit, of, point?.row));
    });
    const sure = intervals.map((interval, at) =>
      interval ? rangeInWords(interval, points[at]?.row.decimals ?? 2) : '–',
    );
    return [
      plainRow([`${indicator.name} (${indicator.measure})`, ...cells]),
      ...(isRate && profile.intervals.length > 0
        ? [plainRow(['Khoảng tin cậy 95%, trang này tính', ...sure], intervalsNote(profile))]
        : []),
    ];
  });
  const heads = ['Chỉ tiêu', ...years.map(String)];
  return [
    {
      key: 'muc-sinh',
      id: blockId('muc-sinh', unit),
      name: 'Bảng mức sinh theo năm',
      span: spanOf(years),
      finding: fertilityTrend(fertility, profile.intervals),
      table: { caption: `Số liệu mức sinh theo năm, ${unit.name}`, heads, rows, isNumeric: true },
      rows: lines.flatMap(({ series }) => series.points.map(({ row }) => row)),
      computed: profile.intervals.length > 0 ? ['khoảng tin cậy'] : [],
    },
  ];
}

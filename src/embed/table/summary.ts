/** A unit at one sight: of each content its newest figure, what it is held against, and how it stands. */

import { scoreRows } from '../../exhibit/scorecard.ts';
import { openingRows } from '../../exhibit/summary.ts';
import { capital, missing } from '../../format.ts';
import { latestOf } from '../../model/fact.ts';
import type { Model, Profile } from '../../model/model.ts';
import { overviewOf } from '../../model/overview.ts';
import { overviewHeading } from '../../sentence/overview.ts';
import { lacksInBrief } from '../../sentence/report-status.ts';
import { upTo } from '../../sentence/when.ts';
import { plainRow } from '../plain-table.ts';
import type { TableOf } from '../table-of.ts';

/** The one table that every unit has: its file is called by the unit alone. */
export function summaryRows(model: Model, profile: Profile): TableOf {
  const { unit } = profile;
  const overview = overviewOf(model, unit);
  const found = openingRows(overview);
  const status = model.reportStatus(unit);
  const scores = scoreRows(model, profile);
  const rows = scores.map((each) => {
    const { name, figure, silence = 'absent', fraction, of, target } = each;
    const said = figure ?? missing(silence);
    const words = `${capital(said)} (${fraction ?? ''}${of})`;
    return plainRow([name, words, target ?? '–', each.status?.text ?? '']);
  });
  const lacks = (status && lacksInBrief(status)) ?? '';
  const nothing = plainRow(['Số liệu', lacks || 'Trang không có số liệu', '', '']);
  const last = rows.at(-1);
  const latest = latestOf(found) ?? profile.latest;
  return {
    key: '',
    id: '',
    name: 'Tóm tắt',
    span: latest ? upTo(latest) : '',
    finding: [overviewHeading(model, overview)].flat(),
    table: {
      caption: `Số mới nhất, ${unit.name}`,
      heads: ['Nội dung', 'Số mới nhất', 'Mục tiêu, mức', 'Trạng thái'],
      rows: last ? [...rows.slice(0, -1), { ...last, note: lacks }] : [nothing],
      isNumeric: false,
    },
    rows: [...new Set([...found, ...scores.flatMap((each) => each.rows)])],
    computed: scores.flatMap(({ derived, name }) => (derived ? [name] : [])),
  };
}

/** A unit's targets as the documents word them, with the nearest result. */
import { blockId } from '../../address.ts';
import { capital, list } from '../../format.ts';
import { heldNow } from '../../model/judgement.ts';
import type { Model, Profile } from '../../model/model.ts';
import { stateOf } from '../../sentence/judgement.ts';
import { plain } from '../../sentence/sentence.ts';
import { targetsHeading } from '../../sentence/target-heading.ts';
import { targetRows as rowsOf } from '../../sentence/target-table.ts';
import { plainRow } from '../plain-table.ts';
import type { TableOf } from '../table-of.ts';

export function targetRows(model: Model, { unit }: Profile): readonly TableOf[] {
  const held = heldNow(model.judgements(unit));
  const judgements = held.map(({ now }) => now);
  if (judgements.length === 0 || model.ownTargets(unit).length === 0) return [];
  const rows = rowsOf(model, unit, held).map((each, at) => {
    const { name, level, kind, verdictText, result, words, notes } = each;
    const judged = judgements[at];
    const state = verdictText ?? (judged ? capital(stateOf(judged)) : '');
    return plainRow(
      [name, `${level ? capital(level) : 'Không ghi mức'}. ${kind}`, state, plain(result ?? [])],
      [words, ...notes].filter(Boolean).join(' '),
    );
  });
  const targets = judgements.map(({ target }) => target);
  const years = targets.filter(({ kind }) => kind !== 'mức tham chiếu').map(({ to }) => String(to));
  return [
    {
      key: 'muc-tieu',
      id: blockId('muc-tieu', unit),
      name: 'Bảng mục tiêu, chỉ tiêu',
      span: years.length > 0 ? `đến năm ${list([...new Set(years)].toSorted())}` : '',
      finding: [targetsHeading(unit, judgements, model.data.indicator)].flat(),
      table: {
        caption: `Mục tiêu như văn bản ghi và kết quả gần nhất, ${unit.name}`,
        heads: ['Nội dung', 'Mức', 'Đánh giá', 'Kết quả, khoảng cách'],
        rows,
        isNumeric: false,
      },
      rows: targets,
      computed: ['đánh giá', 'khoảng cách'],
    },
  ];
}

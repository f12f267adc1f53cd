/** The outlines of reports: each is whole, and what it asks for is something that the data can say. */
import type { Data } from '../dataset/data.ts';
import { datasets } from '../dataset/datasets.ts';
import {
  NARRATIVE_HEAD,
  type NarrativePart,
  narrative,
  type Outline,
  outlines,
  TAKINGS,
} from '../dataset/narrative.ts';
import { placeOf } from '../dataset/place.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { endsBefore, saidOtherwise } from './paper.ts';

export function checkNarratives(data: Data): Problem[] {
  const known = new Set([
    datasets.training.title,
    ...data.indicator.flatMap(({ code, theme }) => [code, theme]),
    ...data.document.flatMap(({ programme }) => programme ?? []),
  ]);
  const forms = new Set(data.officialForm.map(({ form }) => form));
  return outlines(data.narrative).flatMap((outline) => [
    ...checkHeads(outline),
    ...checkWhole(outline, forms),
    ...checkRecipients(outline),
    ...outline.lines.flatMap((part) => [...checkTakings(part), ...checkItems(part, known)]),
  ]);
}

function checkHeads({ head, parts }: Outline): Problem[] {
  return parts.flatMap((part) => {
    const other = saidOtherwise(part, head, narrative.columns, NARRATIVE_HEAD);
    return other ? [wrong(part, other.key, other.reason)] : [];
  });
}

function checkRecipients({ recipients }: Outline): Problem[] {
  return recipients.flatMap((part) => {
    const reason = endsBefore(part.validFrom, part.validTo);
    return reason === null ? [] : [wrong(part, 'validTo', reason)];
  });
}

/** A code names one paper, for a command asks by it. */
function checkWhole({ head, lines }: Outline, forms: ReadonlySet<string>): Problem[] {
  const lacks = [
    ...(lines.some(({ part }) => part === 'đề mục') ? [] : ['không có đề mục nào']),
    ...(forms.has(head.narrative) ? ['trùng mã với một biểu mẫu chính thức'] : []),
  ];
  return lacks.map((reason) => wrong(head, 'narrative', reason));
}

function checkTakings(part: NarrativePart): Problem[] {
  const { takes } = part;
  const strange = takes.find((each) => !TAKINGS.some((taking) => taking === each));
  if (strange !== undefined) {
    const facts = { value: strange, list: TAKINGS.join(', ') };
    return [problem('not-in-list', placeOf(part, 'takes'), facts)];
  }
  const isHeading = part.part === 'đề mục' || part.part === 'mục';
  if (takes.length === 0 || isHeading) return [];
  return [wrong(part, 'takes', `ghi “${narrative.columns.takes.header}” ở “${part.part}”`)];
}

function checkItems(part: NarrativePart, known: ReadonlySet<string>): Problem[] {
  const strange = part.items.find((each) => !known.has(each));
  if (strange === undefined) return [];
  const reason = `lấy của “${strange}”, không phải nhóm, mã chỉ tiêu hay chương trình nào`;
  return [wrong(part, 'items', reason)];
}

const wrong = (row: NarrativePart, key: keyof NarrativePart & string, reason: string) =>
  problem('form-incomplete', placeOf(row, key), { name: row.narrative, reason });

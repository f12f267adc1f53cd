/** What a page says of how many units of how many, held against a count of the rows themselves. */
import type { PartedSites } from '../../../src/model/simulation.ts';
import { cardFaults } from './cards.ts';
import { FIGURES } from './figures.ts';
import type { Kind } from './kind.ts';
import { sentencesOf } from './sentences.ts';
import { SHARES } from './shares.ts';
import { STATUS_KINDS } from './statuses.ts';

const KINDS: readonly Kind[] = [...FIGURES, ...SHARES, ...STATUS_KINDS];

/** What was tested or chosen, and how many a rule speaks of: no counts of who has reported. */
const OTHERS: readonly RegExp[] = [
  /(?:của|Trong) \d+ đơn vị(?: từ| cùng là|, (?:thấp|cao) nhất)|\d+ đơn vị ở giữa|tối đa \d+ đơn vị/gu,
  /Trang có đến 30 đơn vị|trong 100 đơn vị giống hệt nhau vẫn có khoảng 5 đơn vị/gu,
  /\d+ đơn vị, chưa đủ cơ sở để xếp hạng|đến \d+ đơn vị|\d+ đơn vị cần xem trước|Đơn vị thứ \d+ đến \d+/gu,
  /\d+ (?:xã, phường|đơn vị) có mức sinh năm \d+ (?:cao|thấp) hơn/,
  /\d+ đơn vị đủ cơ sở để nói|\d+ đơn vị sử dụng thấp hơn nhiều/gu,
  // An example of the guide to what to correct.
  /\d+ trong 12 xã, phường có ranh giới/gu,
  /\d+ đơn vị chưa khác rõ|\d+ đơn vị (?:cao|thấp) hơn/,
];

export interface Claims {
  /** How many counts the page says. */
  readonly said: number;
  readonly faults: readonly string[];
}

export function claimsOf(page: string, document: Document, { own, sample }: PartedSites): Claims {
  const model = sample && page.includes('mo-phong') ? sample : own;
  const faults = [...cardFaults(page, document, model)];
  let said = 0;
  for (const text of sentencesOf(document)) {
    let rest = text;
    for (const { pattern, fault } of KINDS) {
      for (const match of rest.matchAll(pattern)) {
        said += 1;
        const wrong = fault(match, { text, page, model });
        if (wrong) faults.push(`${page}: “${match[0]}”: ${wrong}`);
      }
      rest = rest.replace(pattern, ' ');
    }
    for (const other of OTHERS) rest = rest.replace(other, ' ');
    for (const [words] of rest.matchAll(
      /(?:\d+(?: trong |\/))?\d+ đơn vị|\d+(?: trong |\/)\d+ (?:xã|phường)/gu,
    ))
      faults.push(`${page}: “${words}” in “${text}” is held against nothing`);
  }
  return { said, faults };
}

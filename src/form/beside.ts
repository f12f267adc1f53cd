/** What is said beside a filled form: who receives it, which boxes are open, what is in doubt. */
import type { Document } from '../dataset/document.ts';
import { documentDay, documentName } from '../format/document.ts';
import { number } from '../format.ts';
import type { Count } from '../model/count.ts';
import type { Model } from '../model/model.ts';
import { formDoubts, linesOf, openSpots, type Spot, summedSpots } from './doubt.ts';
import type { FilledForm } from './filled-form.ts';

export interface Beside {
  readonly key: 'open' | 'sums' | 'doubts' | 'sources' | 'recipients' | 'due' | 'note';
  readonly heading: string;
  readonly lines: readonly string[];
}

/** In this order; nothing of what there is nothing. */
export function besideOf(model: Model, form: FilledForm): readonly Beside[] {
  const { recipients, deadlines, layout } = form;
  const { note } = layout.head;
  const open = openSpots(form);
  const doubts = formDoubts(model, form);
  const all: readonly Beside[] = [
    {
      key: 'open',
      heading: `Còn ${number(open.length)} ô chưa có số liệu`,
      lines: isEmpty(form) && open.length > 0 ? ['Mọi ô của biểu'] : spotsInWords(open),
    },
    {
      key: 'sums',
      heading: 'Cộng từ các đơn vị trực thuộc',
      lines: sumsInWords(model, form),
    },
    {
      key: 'doubts',
      heading: `${number(doubts.length)} điểm cần đối chiếu, ghi ngoài biểu`,
      lines: doubts.map(({ spots, words }) => `${spansInWords(form, spots)}: ${words}`),
    },
    { key: 'sources', heading: 'Nguồn số liệu', lines: sourcesInWords(model, form) },
    { key: 'recipients', heading: 'Nơi nhận', lines: recipients },
    { key: 'due', heading: 'Thời hạn', lines: deadlines },
    { key: 'note', heading: 'Về biểu này', lines: note === null ? [] : [note] },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** Whether the data say nothing of the form. */
export const isEmpty = ({ rows }: FilledForm): boolean =>
  rows.every(({ boxes }) => boxes.every((box) => box.rows.length === 0));

/** The boxes of sums by who is in them and who is missing: whoever takes a sum along takes these along. */
export function sumsInWords(model: Model, form: FilledForm): readonly string[] {
  const missing = ({ others }: Count) => others.map((unit) => model.units.ownName(unit));
  const boxes = summedSpots(form);
  const alike = Map.groupBy(boxes, ({ count, isBlank }) => [isBlank, ...missing(count)].join('|'));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { some, all } = first.count;
    const lacks = missing(first.count);
    const told = lacks.length === 0 ? '' : `; chưa có số: ${lacks.join(', ')}`;
    const of = `${number(some.length)}/${number(all.length)} đơn vị${told}`;
    const where = spansInWords(
      form,
      same.map(({ spot }) => spot),
    );
    return [first.isBlank ? `Chưa cộng, mới có ${of}: ${where}.` : `${of}. Ở các ô: ${where}.`];
  });
}

/** The documents that the figures come from, each once, by what it prints of itself and who issued it. */
function sourcesInWords(model: Model, { rows }: FilledForm): readonly string[] {
  const cited = rows.flatMap(({ boxes }) =>
    boxes.flatMap((box) =>
      box.rows.flatMap((row) => ('issuer' in row ? [] : (model.document(row.source) ?? []))),
    ),
  );
  const inWords = (document: Document) =>
    [documentName(document, document.title), documentDay(document), document.issuer]
      .filter(Boolean)
      .join(', ');
  return [...new Set(cited)].map(inWords);
}

/** Each line once, with the columns of its boxes: `“4. Số trẻ sinh ra trong năm”, cột “2024”, “2025”`. */
export const spotsInWords = (spots: readonly Spot[]): readonly string[] =>
  [...Map.groupBy(spots, ({ line }) => line)].map(([line, same]) => {
    const columns = same.map(({ column }) => `“${column}”`).join(', ');
    return `${line === '' ? '' : `“${line}”, `}cột ${columns}`;
  });

/** Lines below each other with the same columns at once: `“2. Nghiệp vụ” đến “5. Bồi dưỡng”, cột “Số đã học”`. */
function spansInWords(form: FilledForm, spots: readonly Spot[]): string {
  const order = linesOf(form);
  const spans: { first: string; last: string; columns: string }[] = [];
  for (const [line, same] of Map.groupBy(spots, (spot) => spot.line)) {
    const columns = same.map(({ column }) => `“${column}”`).join(', ');
    const before = spans.at(-1);
    const isNext = before && order.indexOf(line) === order.indexOf(before.last) + 1;
    if (isNext && before.columns === columns) before.last = line;
    else spans.push({ first: line, last: line, columns });
  }
  const inWords = spans.map(({ first, last, columns }) => {
    const lines = first === last ? `“${first}”` : `“${first}” đến “${last}”`;
    return `${first === '' ? '' : `${lines}, `}cột ${columns}`;
  });
  return inWords.join('; ');
}

/** What is said beside a filled form: who receives it, which boxes are open, what is in doubt. */
import { number } from '../format.ts';
import type { Model } from '../model/model.ts';
import { formDoubts, openSpots, type Spot } from './doubt.ts';
import type { FilledForm } from './filled-form.ts';

export interface Beside {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** In this order; nothing of what there is nothing. */
export function besideOf(model: Model, form: FilledForm): readonly Beside[] {
  const { recipients, due, note } = form.layout.head;
  const open = openSpots(form);
  const doubts = formDoubts(model, form);
  const all: readonly Beside[] = [
    { heading: `Còn ${number(open.length)} ô chưa có số liệu`, lines: spotsInWords(open) },
    {
      heading: `${number(doubts.length)} điểm cần đối chiếu, ghi ngoài biểu`,
      lines: doubts.map(({ spots, words }) => `${spotsInWords(spots).join('; ')}: ${words}`),
    },
    { heading: 'Nơi nhận', lines: recipients },
    { heading: 'Thời hạn', lines: due === null ? [] : [due] },
    { heading: 'Về biểu này', lines: note === null ? [] : [note] },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** Each line once, with the columns of its boxes: `“4. Số trẻ sinh ra trong năm”, cột “2024”, “2025”`. */
const spotsInWords = (spots: readonly Spot[]): readonly string[] =>
  [...Map.groupBy(spots, ({ line }) => line)].map(([line, same]) => {
    const columns = same.map(({ column }) => `“${column}”`).join(', ');
    return `${line === '' ? '' : `“${line}”, `}cột ${columns}`;
  });

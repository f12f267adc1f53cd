/** What the page of the data says of them: how many, from where, what needs a second look. */
import { NBSP, number } from '../format.ts';
import { filed } from '../model/filed.ts';
import type { Flags } from '../model/flag.ts';
import type { Model } from '../model/model.ts';
import type { Review } from '../model/review.ts';
import { figure, type Sentence, say } from './sentence.ts';

const count = (some: number, noun: string) => figure(`${number(some)}${NBSP}${noun}`);

/** `Trang có 94 dòng số liệu, dẫn từ 4 văn bản; 17 điểm cần đối chiếu.` */
export function dataHeading({ data, cited, review, flags }: Model): Sentence {
  const { observation, target, training, budget } = data;
  const rows = [observation, target, training, budget].reduce((sum, each) => sum + each.length, 0);
  if (rows === 0) return say`Trang không có dòng số liệu nào.`;
  const start = say`Trang có ${count(rows, 'dòng số liệu')}`;
  const from =
    cited.length > 0
      ? say`${start}, dẫn từ ${count(cited.length, 'văn bản')}`
      : say`${start}, chưa ghi văn bản nguồn`;
  const points = pointsInWords(review.toCheck.length, flags.noted);
  return points ? say`${from}; cần đối chiếu ${points}.` : say`${from}.`;
}

/**
 * How many points ask for a second look, by who saw them: `20 điểm do phần mềm phát hiện và 33 điểm do người nhập
 * liệu ghi lại`; never added up, as both may have seen the same. Null where there are none.
 */
export function pointsInWords(found: number, noted: number): Sentence | null {
  const parts = [
    ...(found > 0 ? [say`${count(found, 'điểm')} do phần mềm phát hiện`] : []),
    ...(noted > 0 ? [say`${count(noted, 'điểm')} do người nhập liệu ghi lại`] : []),
  ];
  const [one, other] = parts;
  return one && other ? say`${one} và ${other}` : (one ?? null);
}

/** `17 điểm cần đối chiếu do phần mềm phát hiện, 3 điểm chỉ để biết`. */
export function reviewHeading({ toCheck, toKnow }: Review): Sentence {
  const start =
    toCheck.length > 0
      ? say`${count(toCheck.length, 'điểm')} cần đối chiếu do phần mềm phát hiện`
      : say`Phần mềm không phát hiện điểm nào cần đối chiếu`;
  return toKnow.length > 0 ? say`${start}, ${count(toKnow.length, 'điểm')} chỉ để biết` : start;
}

/** `4 văn bản có số liệu; 5 văn bản khác được các văn bản đó dẫn tới`. */
export function documentsHeading({ cited, uncited }: Pick<Model, 'cited' | 'uncited'>): Sentence {
  if (cited.length + uncited.length === 0) return say`Chưa có văn bản nào trong danh mục`;
  if (cited.length === 0)
    return say`${count(uncited.length, 'văn bản')} trong danh mục, không có số liệu`;
  const start = say`${count(cited.length, 'văn bản')} có số liệu`;
  if (uncited.length === 0) return start;
  // The catalogue says of a document by which of the others it is named.
  const isNamed = uncited.every((each) => {
    const { summary, note } = filed(each);
    return cited.some(({ code }) => `${summary} ${note}`.includes(code));
  });
  const how = isNamed ? 'được các văn bản đó dẫn tới' : 'có liên quan';
  return say`${start}; ${count(uncited.length, 'văn bản')} khác ${how}`;
}

/** `33 điểm cần đối chiếu do người nhập liệu ghi lại: 28 điểm về số liệu và 5 điểm về văn bản`. */
export function questionsHeading({ questions, documents, noted }: Flags): Sentence {
  const start = say`${count(noted, 'điểm')} cần đối chiếu do người nhập liệu ghi lại`;
  if (documents.length === 0) return start;
  const ofDocuments = count(documents.length, 'điểm');
  if (questions.length === 0) return say`${start}, về văn bản`;
  return say`${start}: ${count(questions.length, 'điểm')} về số liệu và ${ofDocuments} về văn bản`;
}

/** A unit's own figure held against that of the units below it; without one of its own, theirs alone. */
import { capital, difference, list, number, placeInSentence, withUnit } from '../format.ts';
import type { OwnFigure, PartsFigure } from '../model/own-figure.ts';
import { countInWords, namesInWords } from './count.ts';
import { nameInSentence, reported } from './indicator.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { inPeriod } from './when.ts';

type WithParts = OwnFigure & { readonly parts: PartsFigure };

/** Null where the units below give no figure that may be put together. */
export function ownFigureInWords(found: OwnFigure): Sentence | null {
  const { parts, ...rest } = found;
  if (!parts) return null;
  const words = rest.own ? heldInWords({ ...rest, parts }) : partsInWords({ ...rest, parts });
  return say`${words}.${madeOf({ ...rest, parts })}`;
}

/** `Năm 2025, báo cáo của thành phố Mẫu ghi 188 cộng tác viên; cộng từ cả 12 đơn vị được 195 người, nhiều hơn 7 người`. */
function heldInWords(found: WithParts): Sentence {
  const { parent, indicator, own, parts } = found;
  if (!own) return [];
  const start = reported(indicator, parent, own.row);
  const from = countInWords(parts.count);
  const step = difference(parts.value, own.value, decimalsOf(found));
  if (step === 0 && parts.isWhole) return say`${start}, bằng số ${wayOf(parts)} ${from}`;
  const sum = say`${start}; ${wayOf(parts)} ${from} được ${atLeast(parts)}${figure(written(found))}`;
  if (parts.isRate && !parts.isWhole) return sum;
  if (step === 0) return say`${sum}, bằng số này`;
  const distance = figure(written(found, Math.abs(step)));
  return say`${sum}, ${step > 0 ? 'nhiều hơn' : 'ít hơn'} ${distance}`;
}

/** `Năm 2025, số trẻ sinh ra của thành phố Mẫu ít nhất là 2.757 trẻ, cộng từ 10 trong 12 đơn vị`. */
function partsInWords(found: WithParts): Sentence {
  const { parent, indicator, year, parts } = found;
  const what = `${nameInSentence(indicator.name)} của ${placeInSentence(parent.name)}`;
  const is = atLeast(parts) ? 'ít nhất là' : 'là';
  return say`${capital(inPeriod(String(year)))}, ${what} ${is} ${figure(written(found))}, ${wayOf(parts)} ${countInWords(parts.count)}`;
}

/** The figure of the units below alone, where there is no room for a sentence: `ít nhất 2.757`. */
export const partsInCell = (found: WithParts): string =>
  `${atLeast(found.parts)}${number(found.parts.value, decimalsOf(found))}`;

const atLeast = ({ isWhole, isRate }: PartsFigure): string => (isWhole || isRate ? '' : 'ít nhất ');

const wayOf = ({ isRate }: PartsFigure): string =>
  isRate ? 'tính lại từ tử số và mẫu số của' : 'cộng từ';

/** As many decimals as the unit itself gives; of a rate that it does not give one. */
const decimalsOf = ({ own, parts }: WithParts): number =>
  own ? own.row.decimals : Number(parts.isRate);

const written = (found: WithParts, value = found.parts.value): string =>
  withUnit(number(value, decimalsOf(found)), found.indicator.measure);

/** That the parts are of another firmness than the unit's own figure, or of another territory than before. */
function madeOf({ own, parts: { statuses, founded } }: WithParts): string {
  const soft = statuses.flatMap((status) =>
    (status === 'sơ bộ' || status === 'ước tính') && status !== own?.row.status
      ? `số ${status}`
      : [],
  );
  const young = founded.length > 0 ? [`số cả năm của ${namesInWords(founded)}, lập trong năm`] : [];
  const words = [...soft, ...young];
  return words.length > 0 ? ` Gồm ${list(words)}.` : '';
}

/** An indicator's name with the measure that it ends in: “Dân số bình quân (nghìn người)”. */
import { tidy } from '../../table/fold.ts';
import { scaleOf } from './scale.ts';

export interface MeasuredName {
  readonly name: string;
  readonly measure: string;
}

/** Null for a name that ends in neither brackets nor a power of ten behind a comma. */
export function measuredName(text: string): MeasuredName | null {
  const [, name = '', inner = '', behind = ''] =
    /^(.+?) ?(?:\(([^()]+)\)|[,;] ?([^,;()]+))$/.exec(tidy(text)) ?? [];
  const words = inner || behind;
  const scale = scaleOf(words);
  if (name === '' || (inner === '' && scale === null)) return null;
  return { name, measure: scale?.words ?? words };
}

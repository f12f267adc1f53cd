/** Units as they are chosen from a list: by their names, told apart, with their codes. */
import type { Data } from '../dataset/data.ts';
import { datasets } from '../dataset/datasets.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { namesOf } from '../export/csv.ts';
import type { Option } from './head.ts';

/** All units, or those in force on a day. */
export function namedUnits(data: Data, day?: string): readonly Option[] {
  const names = namesOf(data).get(datasets.unit.name);
  return data.unit
    .filter(({ validTo }) => day === undefined || validTo === null || validTo >= day)
    .map(({ code, name }) => ({ value: officialCode(code), words: names?.get(code) ?? name }));
}

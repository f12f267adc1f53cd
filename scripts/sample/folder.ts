/** All files of the sample. */

import type { Catalogues } from '../catalogue.ts';
import { budgetTable } from './budget.ts';
import { CITY, communesOf } from './city.ts';
import { documentTable } from './document.ts';
import { observationTable } from './observation.ts';
import { targetTable } from './target.ts';
import { taskTable } from './task.ts';
import { trainingTable } from './training.ts';
import { unitTable } from './unit.ts';

export type Files = ReadonlyMap<string, string>;

/** What is simulated, text by path below the data folder: the same for the same number and seed. */
export function sampleFiles(count: number, seed: number, { courses }: Catalogues): Files {
  const communes = communesOf(count, seed);
  // A course without a form belongs to the one report that names it.
  const ofForms = courses.filter(({ form }) => form !== null);
  return new Map([
    ['don-vi/mau.csv', unitTable(communes)],
    ['van-ban/mau.csv', documentTable()],
    ['muc-tieu/mau.csv', targetTable(ofForms)],
    ['so-lieu/mau.csv', observationTable(communes, seed)],
    ['dao-tao/mau.csv', trainingTable(communes, ofForms, seed)],
    ['kinh-phi/mau.csv', budgetTable(communes, seed)],
    ['nhiem-vu/mau.csv', taskTable()],
  ]);
}

/** The settings of a folder that holds nothing but the sample. */
export function siteSettings(): string {
  const settings = {
    title: 'Dân Số Mở – Thành phố Mẫu',
    organisation: null,
    roots: [CITY.code],
    simulated: true,
    address: null,
    contact: null,
    licence:
      'Số liệu mô phỏng do chương trình tạo ra, đơn vị là hư cấu; không dùng làm số liệu của địa phương nào.',
    smallCount: 30,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

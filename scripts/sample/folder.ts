/** All files of the sample. */

import { REPORTED } from '../../src/dataset/site.ts';
import type { Catalogues } from '../catalogue.ts';
import { borderFile } from './border.ts';
import { budgetTable } from './budget.ts';
import { CITY, communesOf, YEARS } from './city.ts';
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
    ['muc-tieu/mau.csv', targetTable(communes, ofForms, seed)],
    ['so-lieu/mau.csv', observationTable(communes, seed)],
    ['dao-tao/mau.csv', trainingTable(communes, ofForms, seed)],
    ['kinh-phi/mau.csv', budgetTable(communes, seed)],
    ['nhiem-vu/mau.csv', taskTable()],
    borderFile(communes, seed),
  ]);
}

/** What a commune's yearly form asks of everyone; the other counts of its work are not owed. */
const OWED_INDICATORS = [
  ...['DAN-SO', 'PN-15-49', 'TFR', 'SO-SINH', 'SO-SINH-2', 'SO-SINH-3', 'TSGT-SINH'],
  ...['SL-TRUOC-SINH', 'SL-SO-SINH'],
];

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
    numbers: null,
    reports: [
      {
        below: CITY.code,
        datasets: [...REPORTED],
        indicators: OWED_INDICATORS,
        audiences: null,
        from: YEARS[0],
        to: null,
      },
    ],
    send: { upload: null, mail: null, zalo: null },
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** The name of a file, or of a folder, as a title of its table. */
import { plainWords, tidy } from '../../table/fold.ts';
import type { HeaderFault } from '../cell/fault.ts';
import { askedIn, claimOf, plannedIn } from './claim.ts';
import { audiencesNamed, partNamed, unitName, unitsNamed } from './named.ts';
import { COMMUNE } from './strange-place.ts';
import { titleFault } from './title.ts';
import type { Titled } from './titled.ts';

/** A name that is no more than the year of its figures. */
const OF_YEAR =
  /^(?:(?:so lieu|bao cao|ket qua)\b.* |.* nam )(\d{4})$(?<!\b(?:ke hoach|kh|qd|nq|tt|cv|quyet dinh|nghi quyet|de an|tu|giai doan|theo|so voi|mau)\b.*)/;

/** What a table that has the column of it may be called. */
const DEMAND = /(?:đăng ký |dang ky )?nhu c.u/i;

/** What is sent then may be of the year. */
const DECEMBER = /(?<!\p{L})t(?:h[aá]ng)? ?12(?!\d)/iu;

/** Whether a name is of a year before all times of a table. */
function isOld({ times }: Titled, words: string): boolean {
  const year = OF_YEAR.exec(plainWords(words))?.[1];
  const [first = ''] = times.toSorted();
  return year !== undefined && first > year && !first.startsWith(year);
}

/**
 * What the name of a file or its folder says, which is a title where it tells of a plan or a part of a
 * year, `bao-cao-9-thang-2025.csv`, or is no more than a unit or a year: `Phường Hà Giang 1`.
 */
export function fileFault(table: Titled, name: string): HeaderFault[] {
  const all = tidy(name.replace(/[-_ ]+/g, ' ').replace(DECEMBER, ''));
  const words = table.slots.some(({ key }) => key === 'demand')
    ? tidy(all.replace(DEMAND, ''))
    : all;
  // Reports of a year are kept together, of which none holds figures of a later one.
  const isPast = isOld(table, words);
  const text = words.replace(
    isPast ? /^(?:báo cáo |bao cao )?/i : /^(?=(?:năm )?\d{4}$)/i,
    'Báo cáo ',
  );
  // Of several it may have rows of each.
  const units = unitsNamed(table.around, text);
  const isTold =
    isPast ||
    text.length > name.length ||
    // Of a former district there may be communes of today.
    (units.length === 1 && COMMUNE.test(unitName(table.around, units[0]?.[0]))) ||
    askedIn(plainWords(text)) ||
    audiencesNamed(table.around, text).length > 0 ||
    /^(?:p|estimate)/.test(claimOf(text)?.says ?? '') ||
    plannedIn(plainWords(text)) !== null ||
    partNamed(text) !== null;
  return isTold ? titleFault(table, text, [1, 0], 'tên tệp') : [];
}

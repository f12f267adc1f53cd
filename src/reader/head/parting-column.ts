/** Columns that no table has and that part its figures: “Giới tính”, “Quý”, “Thôn”. Without them a part would go for the whole. */
import type { Dataset } from '../../dataset/dataset.ts';
import { plainWords } from '../../table/fold.ts';
import { isPartOfYear } from '../../table/period-cell.ts';
import { isGroup } from '../cell/group-column.ts';
import type { Slot } from '../cell/meaning.ts';
import { hasYears } from './form-header.ts';

/** By what the rows' figures are parted. */
export type Parting = 'time' | 'group';

const TIMES =
  /^(?:(?:ky|quy|thang|tuan|dot|nam)(?: (?:bao cao|so lieu|hoc))?|giai doan|thoi (?:gian|ky|diem))$/;
const GROUPS =
  /^(?:nhom(?: doi tuong| dan so)?|gioi(?: tinh)?|khu vuc|(?:nhom |do |lua )?tuoi|dan toc|ton giao|doi tuong|trong do|chia ra|(?:chia |phan )?theo .*|(?:thon|to|xom|ban|ap|khom|buon)(?: (?:thon|to|xom|ban|ap|khom|buon|dan pho))*|khu pho|bien phap|(?:ten )?truong|pham vi|ho)$/;
/** Whose words say themselves whether they are a plan, where years may be columns. */
const KINDS = /^(?:loai|phan loai|hinh thuc)(?: so(?: lieu)?)?$/;
/** The days of figures, where a time may be said; a course has its days as well. */
const DAYS = /^(?:tu|den|ngay chot)\b/;
/** What was given, where each of its parts has a column. */
const GIVEN = /^(?:(?:kinh phi|so|duoc|giao|cap|du toan) )*(?:dau nam|bo sung)\b/;
/** Where no column says the unit, the one that is said above has these below it. */
const UNITS = /^(?:ten )?(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran)$/;

/** What a column of a header that is not known parts figures by; null for any other. */
export function partingHeader(
  dataset: Dataset,
  slots: readonly Slot[],
  header: string,
): Parting | null {
  if (dataset.figures.length === 0) return null;
  const words = plainWords(header);
  // “Nam” is no “Năm”.
  if (TIMES.test(words) && !/^nam/i.test(header.trim())) return 'time';
  if (DAYS.test(words) && hasYears(dataset)) return 'time';
  const isUnitSaid = slots.some(({ key, unit }) => key === 'unit' || unit !== null);
  if (KINDS.test(words) || GIVEN.test(words)) return hasYears(dataset) ? null : 'group';
  return GROUPS.test(words) || (UNITS.test(words) && !isUnitSaid) ? 'group' : null;
}

/** The same by the words of one of its cells. */
export const partingCell = (cell: string): Parting | null =>
  isGroup(cell) ? 'group' : isPartOfYear(cell) ? 'time' : null;

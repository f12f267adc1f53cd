/** The tiers of units, from the country down to its communes. */
import type { Unit } from './unit.ts';

/** The tier of a unit's level: units are counted and compared within one. */
export type Tier = 'quốc gia' | 'cấp vùng' | 'cấp tỉnh' | 'cấp huyện' | 'cấp xã';

const TIERS: Readonly<Record<Unit['level'], Tier>> = {
  'quốc gia': 'quốc gia',
  vùng: 'cấp vùng',
  tỉnh: 'cấp tỉnh',
  'thành phố trực thuộc trung ương': 'cấp tỉnh',
  huyện: 'cấp huyện',
  quận: 'cấp huyện',
  'thị xã': 'cấp huyện',
  'thành phố thuộc tỉnh': 'cấp huyện',
  xã: 'cấp xã',
  phường: 'cấp xã',
  'thị trấn': 'cấp xã',
  'đặc khu': 'cấp xã',
};

export const tierOf = ({ level }: Pick<Unit, 'level'>): Tier => TIERS[level];

/** How far below the country's its tier is. */
export const rankOf = (unit: Pick<Unit, 'level'>): number =>
  [...new Set(Object.values(TIERS))].indexOf(tierOf(unit));

/** Which units the table of money below one shows, and in what order. */
import { type Child, type Children, FEW, MOST_SHOWN } from '../model/children.ts';
import { moneyShare } from '../sentence/children.ts';
import { lowerFence } from '../sentence/money-rows.ts';

export interface MoneyBelow {
  /** Those with both figures, and their shares in percent. */
  readonly shares: readonly { readonly child: Child; readonly share: number }[];
  /** The codes of those far below the others; null of too few to say so. */
  readonly far: ReadonlySet<string> | null;
  /** Of few units all, those without figures first, then who has most left; of many those far below, then the same. */
  readonly rows: readonly Child[];
  /** Of many units those without both figures, who have no row. */
  readonly lacking: readonly Child[];
}

/** Of `children`, on a page of its own (`whole`) or among others. */
export function moneyBelow({ units }: Children, whole: boolean): MoneyBelow {
  const shares = units.flatMap((child) => {
    const share = moneyShare(child.money);
    return share === null ? [] : [{ child, share }];
  });
  const fence = lowerFence(shares.map(({ share }) => share));
  const below = shares.filter(({ share }) => fence !== null && share < fence);
  const far = fence === null ? null : new Set(below.map(({ child }) => child.unit.code));
  const byLeft = units.toSorted((a, b) => left(b) - left(a));
  if (units.length <= FEW || whole) return { shares, far, rows: byLeft, lacking: [] };
  const known = byLeft.filter(({ money }) => moneyShare(money) !== null);
  const isFar = ({ unit }: Child) => far?.has(unit.code) ?? false;
  const ordered = known.toSorted((a, b) => Number(isFar(b)) - Number(isFar(a)));
  const lacking = byLeft.filter((child) => !known.includes(child));
  return { shares, far, rows: ordered.slice(0, MOST_SHOWN), lacking };
}

/** Without figures before any; without one of the two after that. */
const left = ({ money: { uses, allocated } }: Child): number =>
  uses ? uses.unused : allocated === null ? Number.POSITIVE_INFINITY : Number.MAX_VALUE;

/** What a body said of a warning: it stays beside its figure, and needs no second look. */
import { date as inWords, unended } from '../format.ts';

export interface Acknowledged {
  readonly reason: string;
  /** A body, never a person. */
  readonly by: string;
  /** As `2026-11-22`. */
  readonly date: string;
}

/** `Đã ghi nhận: đổi địa giới (UBND thành phố Cao Bằng, 15/01/2026).` */
export function acknowledgedInWords({ reason, by, date }: Acknowledged): string {
  return `Đã ghi nhận: ${unended(reason)} (${by}, ${inWords(date)}).`;
}

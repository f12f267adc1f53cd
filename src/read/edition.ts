/** Whether a build keeps an edition: its embeds, under the address of its day, as they are on that day. */
import { today } from './clock.ts';

/** The day of the edition, `2026-11-28`; null where the command asked for none. */
export const edition = (said = process.env.DAN_SO_MO_EDITION, day = today()): string | null =>
  said ? day : null;

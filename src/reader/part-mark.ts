/** What forms put before a part of what stands above it, and behind a heading. */
import { tidy } from '../table/fold.ts';

const BEFORE = /^(?:(?:trong đó ?:?|[-–+*•]) ?)+/iu;

/** Whether words begin with such a mark. */
export const isMarked = (words: string): boolean => BEFORE.test(tidy(words));

/** `Trong đó: - Nam`, `+ Nữ:` without its marks. */
export const withoutMark = (words: string): string =>
  tidy(words).replace(BEFORE, '').replace(/ ?:$/, '');

/** What forms put before a heading or a part of what stands above it, and behind it. */
import { tidy } from '../table/fold.ts';

const BEFORE = /^(?:(?:trong đó ?:?|[-–+*•]) ?)+/iu;

/** Whether words begin with such a mark. */
export const isMarked = (words: string): boolean => BEFORE.test(tidy(words));

/** `Trong đó: - Nam`, `+ Nữ:` without its marks. */
export const withoutMark = (words: string): string =>
  tidy(words).replace(BEFORE, '').replace(/ ?:$/, '');

/** `II. `, `1.2) `, `b) `, `- ` before a heading. */
const NUMBER = /^(?:(?:[IVX]+|[A-ZĐ]|\d+(?:\.\d+)*)[.)\s]|[a-zđ][.)]|[-–+*•])\s*/u;

/** `II. Phường Thục Phán:` without its number and colon. */
export const withoutNumber = (words: string): string =>
  tidy(words).replace(NUMBER, '').replace(/ ?:$/, '');

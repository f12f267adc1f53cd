import { holdLooks } from './look.ts';

/** Each kind of page at both widths, and in both themes. */
holdLooks(({ width, theme }) => width === 390 && theme === 'light');

import { holdLooks } from './look.ts';

/** Those that `npm test` leaves out: the other theme at each width. */
holdLooks(({ width, theme }) => width !== 390 || theme !== 'light');

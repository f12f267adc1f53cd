/** Who owes a figure of a theme, or of an indicator, and has not given it. */
import type { Indicator } from '../dataset/indicator.ts';
import type { Count } from './count.ts';
import type { Model } from './model.ts';
import { countsOwed } from './owed.ts';
import { lacksIndicator, type Theme } from './theme.ts';

/** In each count those without it are the others; none where everybody has it, or nobody owes it. */
export const owingOf = ({ units, owed: all }: Model, { owed }: Theme): readonly Count[] =>
  owed ? countsOwed(units, all, owed.dataset, owed.isLacking).filter(hasOthers) : [];

/** The same of one indicator. */
export const indicatorOwing = ({ units, owed }: Model, { code }: Indicator): readonly Count[] =>
  countsOwed(units, owed, 'so-lieu', lacksIndicator(code)).filter(hasOthers);

const hasOthers = ({ others }: Count): boolean => others.length > 0;

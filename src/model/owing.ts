/** Who owes a figure of a theme, or of an indicator, and has not given it. */
import type { Indicator } from '../dataset/indicator.ts';
import { ROLES } from '../dataset/role.ts';
import type { Count } from './count.ts';
import type { Model } from './model.ts';
import { countsOwed, type Owed, type OwedDataset } from './owed.ts';
import { BUDGET, FERTILITY, type Theme, TRAINING } from './theme.ts';

interface Kind {
  readonly theme: Theme;
  readonly dataset: OwedDataset;
  readonly isLacking: (owed: Owed) => boolean;
}

const hasNone = ({ state }: Owed): boolean => state === 'none';

const lacksIndicator =
  (code: string) =>
  ({ lacks }: Owed): boolean =>
    lacks.some((lack) => lack.what === 'indicator' && lack.indicator.code === code);

const KINDS: readonly Kind[] = [
  { theme: FERTILITY, dataset: 'so-lieu', isLacking: lacksIndicator(ROLES.fertility) },
  { theme: TRAINING, dataset: 'dao-tao', isLacking: hasNone },
  { theme: BUDGET, dataset: 'kinh-phi', isLacking: hasNone },
];

/** In each count those without it are the others; none where everybody has it, or nobody owes it. */
export function owingOf({ units, owed }: Model, theme: Theme): readonly Count[] {
  const kind = KINDS.find((each) => each.theme.key === theme.key);
  return kind ? countsOwed(units, owed, kind.dataset, kind.isLacking).filter(hasOthers) : [];
}

/** The same of one indicator. */
export const indicatorOwing = ({ units, owed }: Model, { code }: Indicator): readonly Count[] =>
  countsOwed(units, owed, 'so-lieu', lacksIndicator(code)).filter(hasOthers);

const hasOthers = ({ others }: Count): boolean => others.length > 0;

/** Who owes a figure of a theme, or of an indicator, and has not given it. */
import type { Indicator } from '../dataset/indicator.ts';
import { ROLES } from '../dataset/role.ts';
import type { Count } from './count.ts';
import type { Model } from './model.ts';
import { countsOwed, type Lack, type OwedDataset } from './owed.ts';
import { BUDGET, FERTILITY, type Theme, TRAINING } from './theme.ts';

interface Kind {
  readonly theme: Theme;
  readonly dataset: OwedDataset;
  readonly isOf: (lack: Lack) => boolean;
}

const KINDS: readonly Kind[] = [
  { theme: FERTILITY, dataset: 'so-lieu', isOf: (lack) => isOfIndicator(lack, ROLES.fertility) },
  { theme: TRAINING, dataset: 'dao-tao', isOf: ({ what }) => what === 'form' },
  { theme: BUDGET, dataset: 'kinh-phi', isOf: () => true },
];

const isOfIndicator = (lack: Lack, code: string): boolean =>
  lack.what === 'indicator' && lack.indicator.code === code;

/** In each count those without it are the others; none where everybody has it, or nobody owes it. */
export function owingOf({ units, owed }: Model, theme: Theme): readonly Count[] {
  const kind = KINDS.find((each) => each.theme.key === theme.key);
  return kind ? countsOwed(units, owed, kind.dataset, kind.isOf).filter(isLacking) : [];
}

/** The same of one indicator. */
export const indicatorOwing = ({ units, owed }: Model, { code }: Indicator): readonly Count[] =>
  countsOwed(units, owed, 'so-lieu', (lack) => isOfIndicator(lack, code)).filter(isLacking);

const isLacking = ({ others }: Count): boolean => others.length > 0;

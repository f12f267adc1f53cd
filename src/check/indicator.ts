/** What an indicator is, against what it is counted in. */
import type { Data } from '../dataset/data.ts';
import { indicator } from '../dataset/indicator.ts';
import type { Problem } from '../problem/problem.ts';
import { fieldsDiffer } from './field.ts';

/** Counts are no shares, nor shares counts. */
export const checkIndicators = (data: Data): Problem[] =>
  data.indicator
    .filter(({ kind, measure }) =>
      kind === 'tỷ lệ %'
        ? !/%|phần trăm/i.test(measure)
        : kind === 'số đếm' && /[%‰]/.test(measure),
    )
    .map((row) =>
      fieldsDiffer(
        row,
        'kind',
        row.kind,
        `“${indicator.columns.measure.header}”: “${row.measure}”`,
      ),
    );

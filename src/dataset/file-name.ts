/** What pages and files are called. */
import { once } from '../memory.ts';
import type { Unit } from './unit.ts';

/** Vietnamese words as a part of a file's name or an id: `Tuyến xã, 2025` → `tuyen-xa-2025`. */
export const fileName = once((words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, ''),
);

/** Of what is simulated the name says so. */
const marked = (words: string, simulated: boolean): string =>
  fileName(simulated ? `${words} mô phỏng` : words);

/**
 * The file of a unit's page, and what those of its downloads begin with: its code, which stays when its name is
 * corrected; of a former unit, whose code another has taken, with the year it ended: `26740-den-2025`.
 */
export const unitFile = ({ code, simulated }: Pick<Unit, 'code' | 'simulated'>): string =>
  marked(code.replace(/(-den-\d{4})-\d\d-\d\d$/, '$1'), simulated === 'có');

/** The sheet of an indicator with the units of a tier: `tfr-cap-xa`. */
export const sheetFile = (
  { code }: { readonly code: string },
  tier: string,
  simulated: boolean,
): string => marked(`${code} ${tier}`, simulated);

/** The file of an indicator's page. */
export const indicatorFile = ({ code }: { readonly code: string }): string => fileName(code);

/** What stands for a document in the address of its place. */
export const documentFile = ({ code }: { readonly code: string }): string => fileName(code);

/** What stands for a theme in the files of its downloads. */
export const themeFile = (name: string): string => fileName(name);

/** The rows of the forms' files as forms: a head, columns, and lines. */
import { once } from '../memory.ts';
import { nameKey } from '../table/fold.ts';
import { budget } from './budget.ts';
import type { Dataset } from './dataset.ts';
import { document } from './document.ts';
import { observation } from './observation.ts';
import { type FormPart, type FormTable, MEASURE, NUMBERING, WORDS } from './official-form.ts';
import { training } from './training.ts';

export interface FormLayout {
  /** The form's first row: it says of the whole form what all of its rows say. */
  readonly head: FormPart;
  readonly parts: readonly FormPart[];
  readonly columns: readonly FormPart[];
  /** Groups, lines and lists, from top to bottom. */
  readonly lines: readonly FormPart[];
  /** Whoever receives the form, and until when it is handed in, each between its days. */
  readonly recipients: readonly FormPart[];
  readonly deadlines: readonly FormPart[];
}

/** The forms in the order of their files, each by its code. */
export function formLayouts(parts: readonly FormPart[]): readonly FormLayout[] {
  return [...Map.groupBy(parts, ({ form }) => form).values()].flatMap((own) => {
    const [head] = own;
    if (!head) return [];
    const of = (...kinds: readonly FormPart['part'][]) =>
      own.filter(({ part }) => kinds.includes(part));
    return [
      {
        ...{ head, parts: own, columns: of('cột'), lines: of('nhóm', 'dòng', 'danh sách') },
        ...{ recipients: of('nơi nhận'), deadlines: of('thời hạn') },
      },
    ];
  });
}

/** What is so from a day on, or until one. */
export type Recipient = Pick<FormPart, 'words' | 'validFrom' | 'validTo'>;

/** The words of those parts that are in force on a day (`2025-12-31`). */
export const inForce = (parts: readonly Recipient[], day: string): readonly string[] =>
  parts
    .filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day))
    .flatMap(({ words }) => words ?? []);

/** The datasets that boxes are cells of; of a target the training in the courses that it is measured by. */
export const TABLES: Readonly<Record<FormTable, Dataset>> = {
  'so-lieu': observation,
  'dao-tao': training,
  'kinh-phi': budget,
  'muc-tieu': training,
  'van-ban': document,
};

/** What a column of a form holds: the numbers of its lines, their words, or a column of the dataset by its key. */
export type FormTaking = 'numbering' | 'words' | 'measure' | { readonly key: string };

/** Null for a column that the dataset does not have. Asked for each box of each form: told once. */
export const takingOf = once(
  (table: FormTable, header: string | null): FormTaking | null => {
    if (header === NUMBERING) return 'numbering';
    if (header === WORDS) return 'words';
    const asked = nameKey(header ?? '');
    if (table === 'so-lieu' && asked === nameKey(MEASURE)) return 'measure';
    const found = Object.entries(TABLES[table].columns).find(
      ([, column]) => nameKey(column.header) === asked,
    );
    return found ? { key: found[0] } : null;
  },
  (table, header) => `${table}|${header}`,
);

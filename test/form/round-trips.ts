/** Every shipped form of every unit, written and read back, as the tests of the round trip hold it. */
import { formLayouts } from '../../src/dataset/form-layout.ts';
import { formBook } from '../../src/export/form-book.ts';
import { formDocument } from '../../src/export/form-document.ts';
import { sheetOf } from '../../src/export/form-sheet.ts';
import { fillForm } from '../../src/form/fill.ts';
import type { FilledForm } from '../../src/form/filled-form.ts';
import { type Imported, importBest } from '../../src/form/import.ts';
import { csvOf } from '../../src/format/csv-text.ts';
import type { Model } from '../../src/model/model.ts';
import type { Grid } from '../../src/table/grid.ts';
import { type GridKind, readGrids } from '../../src/table/read-grids.ts';
import { parted } from '../real-data.ts';

export const { own, sample } = parted;

export interface Filled {
  readonly model: Model;
  readonly form: FilledForm;
}

/** The units that have anything of a form's table; of targets those that are to reach them, and those below. */
function unitsOf({ data, units }: Model, table: string): ReadonlySet<string> {
  const rows = {
    'so-lieu': data.observation,
    'dao-tao': data.training,
    'kinh-phi': data.budget,
    'van-ban': data.document.filter(({ group }) => group !== null),
    'muc-tieu': data.unit
      .filter(({ code }) => units.get(code) !== undefined)
      .map(({ code }) => ({ unit: code })),
  }[table];
  return new Set((rows ?? []).flatMap(({ unit }) => unit ?? []));
}

function* filledForms(model: Model): Generator<Filled> {
  for (const layout of formLayouts(model.data.officialForm))
    for (const code of unitsOf(model, layout.head.table)) {
      const unit = model.units.get(code);
      if (unit) yield { model, form: fillForm(model, { layout, unit, period: '2025-12-31' }) };
    }
}

export const forms: readonly Filled[] = [own, sample].flatMap((model) =>
  model ? [...filledForms(model)] : [],
);

/** The form as a file of the kind; a CSV is what Excel saves of the workbook's first sheet. */
export function fileOf({ model, form }: Filled, kind: GridKind): Uint8Array {
  const sheet = sheetOf(model, form);
  if (kind === 'document') return formDocument(sheet);
  const book = formBook(sheet);
  const [first] = kind === 'workbook' ? [] : gridsOf(book, 'workbook');
  return first ? new TextEncoder().encode(csvOf(first.rows)) : book;
}

function gridsOf(bytes: Uint8Array, kind: GridKind): readonly Grid[] {
  const grids = readGrids(bytes, kind);
  if (typeof grids === 'string') throw new Error(grids);
  return grids;
}

/** What is taken from a file of the form. */
export function takenFrom({ model, form }: Filled, bytes: Uint8Array, kind: GridKind): Imported {
  const source = form.isSimulated ? 'BC-MAU' : (form.layout.head.source ?? '');
  const found = importBest(model, form, { grids: gridsOf(bytes, kind), source });
  if (!found) throw new Error(form.title);
  return found;
}

/** The boxes that hold something, and those that do not. */
export const boxesIn = ({ form }: Filled) => {
  const boxes = form.rows.flatMap((row) => row.boxes.filter(({ of }) => of !== null));
  return {
    filled: boxes.filter(({ isBlank }) => !isBlank).map(({ text }) => text),
    blank: boxes.filter(({ isBlank }) => isBlank).length,
  };
};

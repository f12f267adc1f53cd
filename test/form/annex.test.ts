/** The annexes of the seeds' reports, typed as Word documents: in as data, and out again, cell by cell. */
import { expect, test } from 'vitest';
import { formLayouts } from '../../src/dataset/form-layout.ts';
import { formDocument } from '../../src/export/form-document.ts';
import { sheetOf } from '../../src/export/form-sheet.ts';
import { fillForm } from '../../src/form/fill.ts';
import { importBest } from '../../src/form/import.ts';
import type { Model } from '../../src/model/model.ts';
import { partedSites } from '../../src/model/simulation.ts';
import { readFolder } from '../../src/read/folder.ts';
import { FolderReader } from '../../src/read/folder-reader.ts';
import { means } from '../../src/read/read.ts';
import { tidy } from '../../src/table/fold.ts';
import { readGrids } from '../../src/table/read-grids.ts';
import { parted } from '../real-data.ts';
import { type Annex, annexes, typedCells } from './annexes.ts';

const folder = readFolder('data');
if (!folder) throw new Error('data/ cannot be read');
const { own } = parted;

function filled(model: Model, { form: code, unit: official, period }: Annex) {
  const layout = formLayouts(model.data.officialForm).find(({ head }) => head.form === code);
  const unit = model.units.get(official);
  if (!layout || !unit) throw new Error(code);
  return fillForm(model, { layout, unit, period });
}

function imported(annex: Annex & { readonly file: Uint8Array }) {
  const grids = readGrids(annex.file, 'document');
  if (typeof grids === 'string') throw new Error(grids);
  const form = filled(own, annex);
  const found = importBest(own, form, { grids, source: annex.source });
  if (!found) throw new Error(annex.form);
  return { form, found };
}

test.each(annexes)('annex $form goes in without a cell that is not understood', (annex) => {
  const { found, form } = imported(annex);
  expect([found.unread, found.missing, found.isClear]).toEqual([[], [], true]);
  const boxes = form.rows.flatMap((row) => row.boxes.filter(({ of }) => of !== null));
  if (form.layout.head.table !== 'van-ban')
    expect(found.boxes.length + found.blank.length).toBe(boxes.length);
});

/** Data of nothing but the catalogues, and what was taken from all the annexes. */
function takenModel(): Model {
  const facts = /^(?:so-lieu|dao-tao|kinh-phi|ghi-nhan|muc-tieu)\//;
  const documents = new Set(
    own.data.document.flatMap(({ code, group, emptyGroups }) =>
      group !== null || emptyGroups.length > 0 ? [code] : [],
    ),
  );
  const isKept = (line: string) => !documents.has(line.split(';', 1)[0] ?? '');
  const kept = (folder?.files ?? []).flatMap(({ path, bytes }) => {
    if (facts.test(path)) return [];
    if (path !== 'van-ban.csv' && !path.startsWith('van-ban/')) return [{ path, bytes }];
    const lines = new TextDecoder().decode(bytes).split('\n').filter(isKept);
    return [{ path, bytes: new TextEncoder().encode(lines.join('\n')) }];
  });
  const without = own.data.document.map((each) => ({ ...each, group: null, emptyGroups: [] }));
  const blank = { ...own, data: { ...own.data, document: without } };
  const taken = annexes.map((annex, at) => {
    const grids = readGrids(annex.file, 'document');
    const form = filled(own, annex);
    const { table } = form.layout.head;
    const model = table === 'van-ban' ? blank : own;
    const found =
      typeof grids === 'string' ? null : importBest(model, form, { grids, source: annex.source });
    const bytes = new TextEncoder().encode(found?.csv ?? '');
    return { path: `${table}/phu-luc-${at}.csv`, bytes };
  });
  const again = new FolderReader(
    { ...folder, files: [...kept, ...taken] } as never,
    means(),
  ).read();
  const errors = again.problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, message }) => [code, message])).toEqual([]);
  if (!again.data) throw new Error('not read');
  return partedSites(again.data, again.problems).own;
}

test('what was taken from the annexes fills the forms as they were typed, on the screen and in Word', () => {
  const model = takenModel();
  for (const annex of annexes) {
    const form = filled(model, annex);
    expect(form.columns).toEqual(annex.head.split('|').map(tidy));
    expect(form.rows.map(({ boxes }) => boxes.map(({ text }) => text))).toEqual(
      typedCells(annex.rows),
    );
    const grids = readGrids(formDocument(sheetOf(model, form)), 'document');
    const grid = typeof grids === 'string' ? undefined : grids.find(({ rows }) => rows.length > 4);
    const rows = grid?.rows ?? [];
    const head = rows.findIndex((cells) => cells.length === form.columns.length);
    const printed = rows
      .slice(head + 1, head + 1 + annex.rows.length)
      .map((cells) => cells.map((cell) => tidy(cell.replaceAll('.....', ''))));
    expect(printed).toEqual(typedCells(annex.rows));
  }
});

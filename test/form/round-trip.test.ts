/** Data to forms and back: what was filled in is what is read, to the last decimal. */
import { expect, test } from 'vitest';
import { formLayouts } from '../../src/dataset/form-layout.ts';
import { formBook } from '../../src/export/form-book.ts';
import { formDocument } from '../../src/export/form-document.ts';
import { sheetOf } from '../../src/export/form-sheet.ts';
import { fillForm } from '../../src/form/fill.ts';
import type { FilledForm } from '../../src/form/filled-form.ts';
import { listCsv } from '../../src/form/list-csv.ts';
import { takeForm } from '../../src/form/take.ts';
import { takeList } from '../../src/form/take-list.ts';
import { takenCsv } from '../../src/form/taken-csv.ts';
import type { Model } from '../../src/model/model.ts';
import { partedSites } from '../../src/model/simulation.ts';
import { readFolder } from '../../src/read/folder.ts';
import { FolderReader } from '../../src/read/folder-reader.ts';
import { means, read } from '../../src/read/read.ts';
import type { Grid } from '../../src/table/grid.ts';
import { readGrids } from '../../src/table/read-grids.ts';

const reading = read('data');
if (!reading?.data) throw new Error('data/ cannot be read');
const { own, sample } = partedSites(reading.data, reading.problems);

const FACTS = ['so-lieu', 'dao-tao', 'kinh-phi'] as const;

/** Every form of facts, for every unit that has any figure of its table. */
function* filledForms(model: Model): Generator<FilledForm> {
  for (const layout of formLayouts(model.data.officialForm)) {
    const { table } = layout.head;
    if (table === 'van-ban' || table === 'muc-tieu') continue;
    const rows = { 'so-lieu': 'observation', 'dao-tao': 'training', 'kinh-phi': 'budget' } as const;
    const units = new Set(model.data[rows[table]].map(({ unit }) => unit));
    for (const code of units) {
      const unit = model.units.get(code);
      if (unit) yield fillForm(model, { layout, unit, period: '2025-12-31' });
    }
  }
}

const forms = [own, sample].flatMap((model) => (model ? [...filledForms(model)] : []));

type Kind = 'workbook' | 'document';

/** The table of the form as a workbook or a document. */
function gridOf(form: FilledForm, kind: Kind): Grid {
  const model = form.isSimulated ? sample : own;
  if (!model) throw new Error('no model');
  const sheet = sheetOf(model, form);
  const grids = readGrids(kind === 'workbook' ? formBook(sheet) : formDocument(sheet), kind);
  const [grid] = typeof grids === 'string' ? [] : grids;
  if (!grid) throw new Error(form.title);
  return grid;
}

/** What is taken from it. */
function taking(form: FilledForm, kind: Kind) {
  const found = takeForm(form, gridOf(form, kind));
  if (!found) throw new Error(form.title);
  return found;
}

const takings = new Map(forms.map((form) => [form, taking(form, 'document')]));

const filledIn = (form: FilledForm) =>
  form.rows.flatMap(({ boxes }) => boxes.filter(({ of, isBlank }) => of !== null && !isBlank));

test('each cell of a form that we filled is known, and each filled box is taken', () => {
  expect(forms.length).toBeGreaterThan(30);
  for (const [form, { taken, unread, missing }] of takings) {
    expect([form.layout.head.form, form.unit.code, unread, missing]).toEqual([
      form.layout.head.form,
      form.unit.code,
      [],
      [],
    ]);
    expect(taken.map(({ text }) => text)).toEqual(filledIn(form).map(({ text }) => text));
  }
});

test('a workbook says what the document says', () => {
  for (const [form, { taken }] of [...takings].filter((_, at) => at % 5 === 0))
    expect(taking(form, 'workbook').taken.map(({ text }) => text)).toEqual(
      taken.map(({ text }) => text),
    );
});

test('what is taken from all forms is read as the figures that they were filled with', () => {
  const folder = readFolder('data');
  if (!folder) throw new Error('data/');
  const kept = folder.files.filter(
    ({ path }) => !FACTS.some((name) => path.startsWith(`${name}/`)),
  );
  const files = [...takings].flatMap(([form, { taken }], at) => {
    const { table, source } = form.layout.head;
    if (taken.length === 0 || table === 'van-ban' || table === 'muc-tieu') return [];
    const brings = form.isSimulated ? 'BC-MAU' : (source ?? '');
    const text = takenCsv(reading.data ?? own.data, table, taken, brings);
    return [{ path: `${table}/bieu-${at}.csv`, bytes: new TextEncoder().encode(text) }];
  });
  const again = new FolderReader({ ...folder, files: [...kept, ...files] }, means()).read();
  expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!again.data) throw new Error('not read');
  const sites = partedSites(again.data, again.problems);
  const boxesOf = (form: FilledForm) => filledIn(form).map(({ text, of }) => [text, of]);
  for (const form of forms) {
    const model = form.isSimulated ? sites.sample : sites.own;
    if (!model) throw new Error('no model');
    expect(boxesOf(fillForm(model, form))).toEqual(boxesOf(form));
  }
});

test('a list of documents comes back as the documents that it was made of', () => {
  for (const [code, official] of [
    ['DE-AN-520-I', '07543'],
    ['MUC-SINH-1', '040'],
  ] as const) {
    const layout = formLayouts(own.data.officialForm).find(({ head }) => head.form === code);
    const unit = own.units.get(official);
    if (!layout || !unit) throw new Error(code);
    const form = fillForm(own, { layout, unit, period: '2025' });
    const list = takeList(form, gridOf(form, 'document'));
    if (!list) throw new Error(code);
    expect([list.unread, list.beside]).toEqual([[], []]);
    const [, ...rows] = listCsv(own.data, unit.code, list).trim().split('\r\n');
    const documents = own.data.document.filter(
      ({ unit: whose, group }) => whose === official && group,
    );
    expect(rows.map((row) => row.split(';', 1)[0])).toEqual(documents.map(({ code: own }) => own));
    expect(list.documents.map(({ said }) => said.get('summary'))).toEqual(
      documents.map(({ summary }) => summary),
    );
  }
});

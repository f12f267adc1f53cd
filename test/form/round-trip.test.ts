/** Data to forms and back: what was filled in is what is read, to the last decimal. */
import { expect, test } from 'vitest';
import { fillForm } from '../../src/form/fill.ts';
import { partedSites } from '../../src/model/simulation.ts';
import { readFolder } from '../../src/read/folder.ts';
import { FolderReader } from '../../src/read/folder-reader.ts';
import { means } from '../../src/read/read.ts';
import { boxesIn, fileOf, forms, takenFrom } from './round-trips.ts';

const takings = new Map(
  forms.map((filled) => [filled, takenFrom(filled, fileOf(filled, 'document'), 'document')]),
);

test('each cell of a form that we filled is known, and each of its boxes is taken or blank', () => {
  expect(new Set(forms.map(({ form }) => form.layout.head.form)).size).toBe(8);
  expect(forms.length).toBeGreaterThan(30);
  for (const [filled, { boxes, blank, unread, missing }] of takings) {
    const { form } = filled;
    const whose = [form.layout.head.form, form.unit.code];
    expect([...whose, unread, missing]).toEqual([...whose, [], []]);
    if (form.layout.head.table === 'van-ban') continue;
    expect([boxes.map(({ text }) => text), blank.length]).toEqual(Object.values(boxesIn(filled)));
  }
});

test.each(['workbook', 'text'] as const)('a %s says what the document says', (kind) => {
  for (const [filled, { csv }] of [...takings].filter((_, at) => at % 5 === 0))
    expect(takenFrom(filled, fileOf(filled, kind), kind).csv).toEqual(csv);
});

test('what is taken from all forms is read as the figures that they were filled with', () => {
  const folder = readFolder('data');
  if (!folder) throw new Error('data/');
  const kept = folder.files.filter(({ path }) => !/^(?:so-lieu|dao-tao|kinh-phi)\//.test(path));
  const files = [...takings].flatMap(([{ form }, { csv, boxes }], at) => {
    const { table } = form.layout.head;
    const place = table === 'muc-tieu' ? 'dao-tao' : table;
    // The documents of lists are in the catalogue already.
    if (boxes.length === 0 || table === 'van-ban') return [];
    return [{ path: `${place}/bieu-${at}.csv`, bytes: new TextEncoder().encode(csv) }];
  });
  const again = new FolderReader({ ...folder, files: [...kept, ...files] }, means()).read();
  expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!again.data) throw new Error('not read');
  const sites = partedSites(again.data, again.problems);
  for (const { form } of forms) {
    const model = form.isSimulated ? sites.sample : sites.own;
    if (!model) throw new Error('no model');
    const cells = fillForm(model, form).rows.map(({ boxes }) => boxes.map(({ text }) => text));
    expect(cells).toEqual(form.rows.map(({ boxes }) => boxes.map(({ text }) => text)));
  }
});

test('a list of documents comes back as the rows of the catalogue that it was made of', () => {
  const lists = [...takings].filter(([{ form }]) => form.layout.head.table === 'van-ban');
  expect(lists).toHaveLength(4);
  for (const [{ model, form }, { csv }] of lists) {
    const [, ...rows] = csv.trim().split('\r\n');
    const groups = form.layout.lines.flatMap(({ item }) => item ?? []);
    const documents = model.data.document.filter(
      ({ unit, group }) => unit === form.unit.code && groups.includes(group ?? ''),
    );
    expect(rows.map((row) => row.split(';', 1)[0])).toEqual(documents.map(({ code }) => code));
  }
});

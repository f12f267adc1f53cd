/** A file that is a filled official form: which one, of whom, and what became of each of its cells. */
import type { Data } from '../dataset/data.ts';
import { type FormLayout, formLayouts } from '../dataset/form-layout.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { fillForm } from '../form/fill.ts';
import { openForm } from '../form/form-file.ts';
import { importBest } from '../form/import.ts';
import { ADD, accountInWords, cellInWords, remarksInWords } from '../form/import-report.ts';
import { asksPeriod, recogniseForms } from '../form/recognise.ts';
import type { FormModel } from '../form/spread.ts';
import { capital, shortPeriod } from '../format.ts';
import { UnitTree } from '../model/unit-tree.ts';
import type { OpenBook } from '../table/grids-of.ts';
import { readPeriod } from '../table/period-cell.ts';
import type { Dropped } from './dropped.ts';
import type { Option } from './head.ts';
import { namedUnits } from './unit-option.ts';

/** What whoever dropped a form has said of it; empty where it is to be seen from the file. */
export interface FormTold {
  readonly form: string;
  readonly unit: string;
  readonly period: string;
  /** The code of the document that brings the form, where one is named. */
  readonly source: string;
}

export interface FormAsk {
  readonly file: Dropped;
  readonly told: FormTold | null;
  /** Today. */
  readonly day: string;
}

export interface FormAnswer {
  readonly name: string;
  /** Why nobody can read the file; then there is nothing else. */
  readonly fault: string | null;
  readonly forms: readonly Option[];
  readonly units: readonly Option[];
  readonly sources: readonly Option[];
  readonly told: FormTold;
  /** Whether it matters of which period the form is. */
  readonly asksPeriod: boolean;
  readonly account: FormAccount | null;
}

/** Lines of words: what was not understood, is missing, was taken, is blank, was passed over. */
export interface FormAccount {
  readonly title: string;
  readonly counts: string;
  readonly unread: readonly string[];
  readonly missing: readonly string[];
  readonly taken: readonly string[];
  readonly blank: readonly string[];
  readonly beside: readonly string[];
  /** What is read on as any other file; null while anything is not understood. */
  readonly csv: { readonly name: string; readonly table: string; readonly text: string } | null;
  /** By row and column of the CSV, `2 E`, the cell of the form. */
  readonly from: readonly (readonly [string, string])[];
}

const NOTHING: FormTold = { form: '', unit: '', period: '', source: '' };

/** Null for a file that is no official form of the site. */
export function formAnswer(
  data: Data,
  { file, told, day }: FormAsk,
  openBook: OpenBook,
): FormAnswer | null {
  const layouts = formLayouts(data.officialForm);
  const choices = {
    forms: layouts.map(({ head }) => ({ value: head.form, words: head.title })),
    units: namedUnits(data),
    sources: data.document.map(({ code, title }) => ({ value: code, words: title })),
  };
  const blank = { ...choices, told: told ?? NOTHING, asksPeriod: true };
  const opened = openForm(file.bytes, openBook);
  if ('reason' in opened) {
    const fault = `Tệp ${opened.reason}. ${capital(opened.remedy)}.`;
    return { name: file.name, ...blank, fault, account: null };
  }
  const model = { data, units: new UnitTree(data.unit, data.site.roots) };
  const [found] = told ? [] : recogniseForms(model, layouts, opened, day);
  const layout = found?.layout ?? layouts.find(({ head }) => head.form === told?.form);
  if (!layout) return null;
  const said = told ?? {
    ...{ form: layout.head.form, unit: found?.unit ?? '' },
    ...{ period: found?.period ? capital(shortPeriod(found.period)) : '', source: '' },
  };
  const account = accountOf(model, { layout, said, name: file.name, day }, opened);
  const asked = asksPeriod(layout);
  return { name: file.name, ...choices, fault: null, told: said, asksPeriod: asked, account };
}

interface Asked {
  readonly layout: FormLayout;
  readonly said: FormTold;
  readonly name: string;
  readonly day: string;
}

/** Null while nobody has said of whom or when it is. */
function accountOf(
  model: FormModel,
  { layout, said, name, day }: Asked,
  grids: Parameters<typeof importBest>[2]['grids'],
): FormAccount | null {
  const unit = model.data.unit.filter(({ code }) => officialCode(code) === said.unit).at(-1);
  const read = readPeriod(said.period === '' && !asksPeriod(layout) ? day : said.period);
  if (!unit || !('period' in read)) return null;
  const whose = model.units.get(unit.code) ?? unit;
  const form = fillForm(model, { layout, unit: whose, period: read.period });
  const imported = importBest(model, form, { grids, source: said.source });
  if (!imported) return null;
  const { table } = layout.head;
  const cells = (all: readonly Parameters<typeof cellInWords>[0][]) => all.map(cellInWords);
  return {
    title: form.title,
    counts: accountInWords(imported, form),
    unread: remarksInWords(imported.unread),
    missing: imported.missing.map((each) => `${each}. Cách sửa: ${ADD}.`),
    taken: cells(imported.boxes),
    blank: imported.blank.map(({ place }) => place),
    beside: [...new Set(imported.beside.map(({ place, reason }) => `${place}: ${reason}`))],
    csv: imported.isClear
      ? {
          name: `${name.replace(/\.[^.]+$/, '')}-${layout.head.form}.csv`,
          table: table === 'muc-tieu' ? 'dao-tao' : table,
          text: imported.csv,
        }
      : null,
    from: [...imported.from].map(([key, cell]) => [key, cellInWords(cell)] as const),
  };
}

/** For whom and for what a template can be made, and the template itself as a file. */
import type { Data } from '../dataset/data.ts';
import { outlines } from '../dataset/narrative.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { templateBook, templateCsv, templateName } from '../export/template-file.ts';
import { LAYOUTS, templateOf } from '../model/template.ts';
import type { Table } from './answer.ts';
import type { Dropped } from './dropped.ts';
import type { Option } from './head.ts';
import { namedUnits } from './unit-option.ts';

export interface TemplateChoices {
  readonly units: readonly Option[];
  readonly tables: readonly Table[];
  /** The outlines of reports in words, by their codes. */
  readonly reports: readonly Option[];
}

export interface TemplateAsk {
  /** As documents write it. */
  readonly unit: string;
  readonly table: string;
  readonly year: number;
  readonly isBook: boolean;
}

const TABLES = Object.entries(LAYOUTS) as [keyof typeof LAYOUTS, (typeof LAYOUTS)['so-lieu']][];

/** The units that are in force on a day, the tables that units owe, and the reports that they write. */
export function templateChoices(data: Data, day: string): TemplateChoices {
  return {
    units: namedUnits(data, day),
    tables: TABLES.map(([name, { dataset }]) => ({ name, title: dataset.title })),
    reports: outlines(data.narrative).map(({ head }) => {
      return { value: head.narrative, words: head.title };
    }),
  };
}

/** The template as a file; null for a unit or a table that there is not. */
export function templateFile(
  data: Data,
  { unit, table, year, isBook }: TemplateAsk,
): Dropped | null {
  const found = data.unit.filter(({ code }) => officialCode(code) === unit).at(-1);
  const [name] = TABLES.find(([each]) => each === table) ?? [];
  if (!found || !name) return null;
  const template = templateOf(data, found, name, year);
  return isBook
    ? { name: `${templateName(template)}.xlsx`, bytes: templateBook(data, template) }
    : {
        name: `${templateName(template)}.csv`,
        bytes: new TextEncoder().encode(templateCsv(data, template)),
      };
}

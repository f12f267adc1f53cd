/** npm run close: closes a period of forms below a unit: who is in, who owes, the sums, what to send. Exit 0, 1 or 2 (usage). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { FormLayout } from '../src/dataset/form-layout.ts';
import { officialCode } from '../src/dataset/unit-life.ts';
import { formBook } from '../src/export/form-book.ts';
import { formDocument } from '../src/export/form-document.ts';
import { formSheet, sheetOf } from '../src/export/form-sheet.ts';
import { spotsInWords } from '../src/form/beside.ts';
import {
  type ClosingAsk,
  closingOf,
  owedForms,
  reminder,
  type UnitClosing,
} from '../src/form/closing.ts';
import { dutyOf } from '../src/form/owed-form.ts';
import { csvOf } from '../src/format/csv-text.ts';
import { number } from '../src/format.ts';
import { fileName } from '../src/model/file-name.ts';
import type { Model } from '../src/model/model.ts';
import { readPeriod } from '../src/table/period-cell.ts';
import { writeNew } from './disk.ts';
import { layoutsOf, modelsOf, unitIn } from './form-ask.ts';
import { command, Refusal } from './refusal.ts';
import type { Speech } from './validate.ts';

const USAGE =
  'Cách dùng: npm run close -- --form MÃ_BIỂU … --unit MÃ_CẤP_TRÊN --period KỲ --out THƯ_MỤC [--data THƯ_MỤC]';

interface Asked {
  readonly forms: readonly string[];
  readonly unit: string;
  readonly period: string;
  readonly out: string;
  readonly data: string;
}

function asked(args: string[]): Asked {
  const text = { type: 'string' } as const;
  try {
    const options = {
      form: { ...text, multiple: true },
      unit: text,
      period: text,
      out: text,
    } as const;
    const { values } = parseArgs({
      args,
      options: { ...options, data: { ...text, default: 'data' } },
    });
    const { form: forms = [], unit, out, data } = values;
    const found = readPeriod(values.period ?? '');
    if (forms.length > 0 && unit && out && 'period' in found)
      return { forms, unit, period: found.period, out, data };
  } catch {
    // What is not understood is answered as what is missing.
  }
  throw new Refusal(2, USAGE);
}

/** Writes all into one folder, which must not be there yet. */
export function close(args: string[], { stdout }: Speech): 0 {
  const { forms, unit: official, period, out, data } = asked(args);
  const models = modelsOf(data);
  const layouts = layoutsOf(models[0], forms);
  const { model, unit: parent } = unitIn(models, official);
  const ask: ClosingAsk = { layouts, parent, period };
  const all = closingOf(model, ask);
  if (all.length === 0)
    throw new Refusal(1, `Không có đơn vị trực thuộc nào của “${parent.name}” trong kỳ này.`);
  if (existsSync(out)) throw new Refusal(1, `Đã có “${out}”: chọn thư mục khác (--out).`);
  const files = [...tableOf(model, all), ...sumsOf(model, ask), ...all.flatMap(lettersOf(model))];
  writeNew(
    files.map(([name, content]) => ({ path: join(out, name), content })),
    ': chọn thư mục khác (--out).',
  );
  for (const layout of layouts) stdout.write(`${inWords(all, layout)}.\n`);
  if (layouts.every((layout) => !dutyOf(model, layout, parent, period).isDeclared))
    stdout.write(
      'Chưa khai báo đơn vị nào phải nộp bảng nào (reports trong site.json, hoặc nhiệm vụ có “Bảng”): coi như mọi đơn vị phải nộp mọi biểu.\n',
    );
  stdout.write(`Đã ghi ${number(files.length)} tệp vào ${out}.\n`);
  return 0;
}

const STATES = ['đủ', 'một phần', 'chưa có', 'không phải nộp'] as const;

/** How many units have the form, and the names of those that do not. */
function inWords(all: readonly UnitClosing[], layout: FormLayout): string {
  const states = all.flatMap(({ unit, forms }) =>
    forms.filter(({ form }) => form.layout === layout).map(({ state }) => ({ unit, state })),
  );
  const counts = STATES.flatMap((state) => {
    const { length } = states.filter((each) => each.state === state);
    return length > 0 ? [`${number(length)} ${state}`] : [];
  });
  return `${layout.head.form}: ${number(all.length)} đơn vị, ${counts.join(', ')}`;
}

type File = readonly [name: string, content: string | Uint8Array];

/** Each unit and form in a row: what is in, and what is missing. */
function tableOf(model: Model, all: readonly UnitClosing[]): readonly File[] {
  const isSimulated = all.some(({ forms }) => forms.some(({ form }) => form.isSimulated));
  const head = [
    ...['Mã đơn vị', 'Tên đơn vị', 'Mã biểu', 'Tình hình', 'Số ô đã có', 'Số ô còn thiếu'],
    ...['Ô còn thiếu', 'Thời hạn', ...(isSimulated ? ['Mô phỏng'] : [])],
  ];
  const rows = all.flatMap(({ unit, forms }) =>
    forms.map(({ form, state, filled, open, deadlines }) => [
      ...[officialCode(unit.code), model.units.ownName(unit), form.layout.head.form, state],
      ...[String(filled), String(open.length)],
      state === 'chưa có' ? 'mọi ô' : spotsInWords(open).join('; '),
      ...[deadlines.join('; '), ...(isSimulated ? ['có'] : [])],
    ]),
  );
  return [['tinh-hinh.csv', csvOf([head, ...rows])]];
}

const sumsOf = (model: Model, { layouts, parent, period }: ClosingAsk): readonly File[] =>
  layouts.flatMap((layout): File[] => {
    const sum = formSheet(model, { layout, unit: parent, period });
    return [
      [`tong-hop-${sum.name}.docx`, formDocument(sum)],
      [`tong-hop-${sum.name}.xlsx`, formBook(sum)],
    ];
  });

/** One message for a unit that owes, with the forms to fill. */
const lettersOf =
  (model: Model) =>
  (closing: UnitClosing): readonly File[] => {
    const owed = owedForms(closing);
    if (owed.length === 0) return [];
    const name = model.units.ownName(closing.unit);
    const sheets = owed.map(({ form }) => sheetOf(model, form));
    const files = sheets.map((sheet) => `${sheet.name}.docx`);
    const letter = fileName(`${officialCode(closing.unit.code)} ${name}`);
    return [
      [`con-thieu/${letter}.txt`, reminder(name, owed, files)],
      ...sheets.map((sheet, at): File => [`con-thieu/${files[at]}`, formDocument(sheet)]),
    ];
  };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await command(() => close(process.argv.slice(2), process));

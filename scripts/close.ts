/** npm run close: closes a period of a form below a unit: who is in, who owes, the sum, what to send. Exit 0, 1 or 2 (usage). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { officialCode } from '../src/dataset/unit-life.ts';
import { formBook } from '../src/export/form-book.ts';
import { formDocument } from '../src/export/form-document.ts';
import { formSheet, sheetOf } from '../src/export/form-sheet.ts';
import { type ClosingAsk, reminder, type UnitForm, unitForms } from '../src/form/closing.ts';
import { csvOf } from '../src/format/csv-text.ts';
import { number } from '../src/format.ts';
import type { Model } from '../src/model/model.ts';
import { readPeriod } from '../src/table/period-cell.ts';
import { writeNew } from './disk.ts';
import { layoutsOf, modelsOf, unitIn } from './form-ask.ts';
import { command, Refusal } from './refusal.ts';
import type { Speech } from './validate.ts';

const USAGE =
  'Cách dùng: npm run close -- --form MÃ_BIỂU --unit MÃ_CẤP_TRÊN --period KỲ --out THƯ_MỤC [--data THƯ_MỤC]';

interface Asked {
  readonly form: string;
  readonly unit: string;
  readonly period: string;
  readonly out: string;
  readonly data: string;
}

function asked(args: string[]): Asked {
  const text = { type: 'string' } as const;
  try {
    const options = { form: text, unit: text, period: text, out: text };
    const { values } = parseArgs({
      args,
      options: { ...options, data: { ...text, default: 'data' } },
    });
    const { form, unit, out, data } = values;
    const found = readPeriod(values.period ?? '');
    if (form && unit && out && 'period' in found)
      return { form, unit, period: found.period, out, data };
  } catch {
    // What is not understood is answered as what is missing.
  }
  throw new Refusal(2, USAGE);
}

/** Writes all into one folder, which must not be there yet. */
export function close(args: string[], { stdout }: Speech): 0 {
  const { form: code, unit: official, period, out, data } = asked(args);
  const models = modelsOf(data);
  const [layout] = layoutsOf(models[0], [code]);
  const { model, unit: parent } = unitIn(models, official);
  if (!layout) throw new Refusal(2, USAGE);
  const all = unitForms(model, { layout, parent, period });
  if (all.length === 0)
    throw new Refusal(1, `Không có đơn vị trực thuộc nào của “${parent.name}” trong kỳ này.`);
  if (existsSync(out)) throw new Refusal(1, `Đã có “${out}”: chọn thư mục khác (--out).`);
  const files = filesOf(model, { layout, parent, period }, all);
  writeNew(
    files.map(([name, content]) => ({ path: join(out, name), content })),
    ': chọn thư mục khác (--out).',
  );
  const count = (state: UnitForm['state']) =>
    number(all.filter((each) => each.state === state).length);
  stdout.write(
    `${number(all.length)} đơn vị: ${count('đủ')} đủ, ${count('một phần')} một phần, ${count('chưa có')} chưa có. Đã ghi ${number(files.length)} tệp vào ${out}.\n`,
  );
  return 0;
}

type File = readonly [name: string, content: string | Uint8Array];

function filesOf(model: Model, ask: ClosingAsk, all: readonly UnitForm[]): readonly File[] {
  const sum = formSheet(model, { ...ask, unit: ask.parent });
  const nameOf = ({ form }: UnitForm) => model.units.ownName(form.unit);
  const rows = all.map((each) => [
    officialCode(each.form.unit.code),
    nameOf(each),
    each.state,
    String(each.filled),
    String(each.open),
    ...(each.form.isSimulated ? ['có'] : []),
  ]);
  const mark = sum.paper.mark ? ['Mô phỏng'] : [];
  const head = ['Mã đơn vị', 'Tên đơn vị', 'Tình hình', 'Số ô đã có', 'Số ô còn trống', ...mark];
  return [
    ['tinh-hinh.csv', csvOf([head, ...rows])],
    [`tong-hop-${sum.name}.docx`, formDocument(sum)],
    [`tong-hop-${sum.name}.xlsx`, formBook(sum)],
    ...all
      .filter(({ state }) => state !== 'đủ')
      .flatMap((each): File[] => {
        const sheet = sheetOf(model, each.form);
        const path = `con-thieu/${sheet.name}`;
        return [
          [`${path}.txt`, reminder(nameOf(each), each)],
          [`${path}.docx`, formDocument(sheet)],
        ];
      }),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await command(() => close(process.argv.slice(2), process));

/** npm run forms: writes official forms, filled from the data, as workbooks. Exit 0, 1 or 2 (usage). */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type FormLayout, formLayouts } from '../src/dataset/form-layout.ts';
import { officialCode } from '../src/dataset/unit-life.ts';
import { formBook, formName } from '../src/export/form-book.ts';
import { besideOf } from '../src/form/beside.ts';
import { openSpots } from '../src/form/doubt.ts';
import { fillForm } from '../src/form/fill.ts';
import { list, number } from '../src/format.ts';
import type { Model } from '../src/model/model.ts';
import { partedSites } from '../src/model/simulation.ts';
import { TEMPLATES } from '../src/read/files.ts';
import { read } from '../src/read/read.ts';
import { readPeriod } from '../src/table/period-cell.ts';
import { makeFolder } from './disk.ts';
import { command, Refusal } from './refusal.ts';
import type { Speech } from './validate.ts';

const USAGE =
  'Cách dùng: npm run forms -- --unit MÃ … --period KỲ [--form MÃ_BIỂU …] [--out THƯ_MỤC] [--data THƯ_MỤC]';

interface Asked {
  readonly units: readonly string[];
  /** All forms, where none is named. */
  readonly forms: readonly string[];
  /** In canonical form. */
  readonly period: string;
  readonly out: string;
  readonly data: string;
}

function asked(args: string[]): Asked {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        unit: { ...text, multiple: true },
        form: { ...text, multiple: true },
        period: text,
        out: { ...text, default: TEMPLATES },
        data: { ...text, default: 'data' },
      },
    });
    const { unit: units = [], form: forms = [], out, data } = values;
    const found = readPeriod(values.period ?? '');
    if (units.length > 0 && 'period' in found)
      return { units, forms, period: found.period, out, data };
  } catch {
    // What is not understood is answered as what is missing.
  }
  throw new Refusal(2, USAGE);
}

/** Writes a workbook for each unit and form; none where one of them is there already. */
export function forms(args: string[], { stdout }: Speech): 0 {
  const { units, forms: codes, period, out, data } = asked(args);
  const models = modelsOf(data);
  const layouts = layoutsOf(models, codes);
  const files = units.flatMap((code) => {
    const { model, unit } = unitIn(models, code);
    return layouts.map((layout) => {
      const form = fillForm(model, { layout, unit, period });
      const bytes = formBook(form, besideOf(model, form));
      return { path: join(out, `${formName(form)}.xlsx`), bytes, open: openSpots(form).length };
    });
  });
  const there = files.find(({ path }) => existsSync(path));
  if (there)
    throw new Refusal(
      1,
      `Đã có “${there.path}”, có thể đã được sửa: ghi vào thư mục khác (--out).`,
    );
  makeFolder(out);
  for (const { path, bytes, open } of files) {
    writeFileSync(path, bytes);
    stdout.write(`${path}${open > 0 ? `: còn ${number(open)} ô chưa có số liệu` : ''}\n`);
  }
  return 0;
}

/** The real data and the simulated, each apart. */
function modelsOf(folder: string): readonly Model[] {
  const reading = read(folder);
  if (!reading?.data)
    throw new Refusal(1, `Số liệu trong “${folder}” chưa đọc được: chạy npm run validate.`);
  const { own, sample } = partedSites(reading.data, reading.problems);
  return sample ? [own, sample] : [own];
}

function layoutsOf([model]: readonly Model[], codes: readonly string[]): readonly FormLayout[] {
  const all = formLayouts(model?.data.officialForm ?? []);
  const known = all.map(({ head }) => head.form);
  const strange = codes.find((code) => !known.includes(code));
  if (strange !== undefined || all.length === 0)
    throw new Refusal(
      2,
      all.length === 0
        ? `Thư mục số liệu không có biểu nào trong “bieu-mau-chinh-thuc”.\n${USAGE}`
        : `Không có biểu mã “${strange}”; có ${number(all.length)} biểu: ${list(known)}.\n${USAGE}`,
    );
  return codes.length === 0 ? all : all.filter(({ head }) => codes.includes(head.form));
}

/** The last unit of a code, in the data that it is of. */
function unitIn(models: readonly Model[], code: string) {
  const found = models.flatMap((model) => {
    const unit = model.data.unit.filter((each) => officialCode(each.code) === code).at(-1);
    return unit ? [{ model, unit: model.units.get(unit.code) ?? unit }] : [];
  });
  const [first] = found;
  if (!first) throw new Refusal(2, `Không có đơn vị mã “${code}” trong danh mục đơn vị.`);
  return first;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await command(() => forms(process.argv.slice(2), process));

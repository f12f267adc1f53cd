/** npm run import: takes a filled official form back as data. Exit 0, 1 (not all is understood) or 2 (usage). */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fillForm } from '../src/form/fill.ts';
import { importBest } from '../src/form/import.ts';
import { importReport } from '../src/form/import-report.ts';
import { isWorkbook, mayBeTable } from '../src/read/files.ts';
import { readPeriod } from '../src/table/period-cell.ts';
import { type GridKind, readGrids } from '../src/table/read-grids.ts';
import { writeNew } from './disk.ts';
import { layoutsOf, modelsOf, unitIn } from './form-ask.ts';
import { command, Refusal } from './refusal.ts';
import type { Speech } from './validate.ts';

const USAGE =
  'Cách dùng: npm run import -- TỆP --form MÃ_BIỂU --unit MÃ --period KỲ [--source MÃ_VĂN_BẢN] [--out TỆP_CSV] [--data THƯ_MỤC]';

interface Asked {
  readonly file: string;
  readonly form: string;
  readonly unit: string;
  /** In canonical form. */
  readonly period: string;
  readonly source: string;
  /** Nothing is written where no place is named. */
  readonly out: string | undefined;
  readonly data: string;
}

function asked(args: string[]): Asked {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        form: text,
        unit: text,
        period: text,
        source: { ...text, default: '' },
        out: text,
        data: { ...text, default: 'data' },
      },
    });
    const { form, unit, source, out, data } = values;
    const [file, ...others] = positionals;
    const found = readPeriod(values.period ?? '');
    if (file && others.length === 0 && form && unit && 'period' in found)
      return { file, form, unit, period: found.period, source, out, data };
  } catch {
    // What is not understood is answered as what is missing.
  }
  throw new Refusal(2, USAGE);
}

/** Says of each cell of the file what it is; writes a CSV where one is asked for and nothing is unclear. */
export function importFile(args: string[], { stdout }: Speech): 0 | 1 {
  const { file, form: code, unit: official, period, source, out, data } = asked(args);
  const models = modelsOf(data);
  const [layout] = layoutsOf(models[0], [code]);
  const { model, unit } = unitIn(models, official);
  if (!layout) throw new Refusal(2, USAGE);
  const form = fillForm(model, { layout, unit, period });
  const imported = importBest(model, form, { grids: gridsIn(file), source });
  if (!imported)
    throw new Refusal(1, `“${file}” không có bảng nào có các cột của biểu “${form.title}”.`);
  stdout.write(importReport(imported, form));
  if (!imported.isClear) return 1;
  if (out === undefined) return 0;
  writeNew([{ path: out, content: imported.csv }], ': ghi vào tệp khác (--out).');
  stdout.write(`Đã ghi ${out}; đưa vào số liệu: npm run add -- ${out}\n`);
  return 0;
}

function gridsIn(file: string) {
  if (!existsSync(file)) throw new Refusal(2, `Không có tệp “${file}”.\n${USAGE}`);
  const kind = kindOf(file);
  if (kind === null)
    throw new Refusal(
      1,
      `“${file}” không phải CSV, .xlsx hoặc .docx: ảnh chụp, bản quét, PDF không đọc được; gõ lại vào biểu do npm run forms lập.`,
    );
  const grids = readGrids(readFileSync(file), kind);
  if (typeof grids === 'string')
    throw new Refusal(
      1,
      `“${file}” không đọc được; mở tệp, lưu lại thành .xlsx hoặc .docx rồi chạy lại.`,
    );
  return grids;
}

function kindOf(file: string): GridKind | null {
  if (/\.docx$/i.test(file)) return 'document';
  if (isWorkbook(file)) return 'workbook';
  return mayBeTable(file) ? 'text' : null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await command(() => importFile(process.argv.slice(2), process));

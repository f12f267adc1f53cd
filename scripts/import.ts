/** npm run import: takes a filled official form back as data. Exit 0, 1 (not all is understood) or 2 (usage). */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { FormLayout } from '../src/dataset/form-layout.ts';
import { fillForm } from '../src/form/fill.ts';
import { type FormFinding, formFindings } from '../src/form/finding.ts';
import { openForm } from '../src/form/form-file.ts';
import { type Imported, importBest } from '../src/form/import.ts';
import { importReport } from '../src/form/import-report.ts';
import { readFolder } from '../src/read/folder.ts';
import { FolderReader } from '../src/read/folder-reader.ts';
import { means } from '../src/read/read.ts';
import type { Grid } from '../src/table/grid.ts';
import { readPeriod } from '../src/table/period-cell.ts';
import { readWorkbook } from '../src/table/workbook.ts';
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
    throw new Refusal(
      1,
      `“${file}” không có bảng nào có các cột của biểu “${form.title}”. Cách sửa: chọn đúng biểu (--form), hoặc giữ các cột như in trong biểu.`,
    );
  stdout.write(importReport(imported, form));
  if (!imported.isClear) return 1;
  if (source === '' && layout.head.table !== 'van-ban')
    stdout.write('Chưa đối chiếu với số liệu đã có: thêm --source MÃ_VĂN_BẢN.\n');
  else if (!hasNoError(checked(imported, layout, data), stdout)) return 1;
  if (out === undefined) return 0;
  writeNew([{ path: out, content: imported.csv }], ': ghi vào tệp khác (--out).');
  stdout.write(`Đã ghi ${out}; đưa vào số liệu: npm run add -- ${out}\n`);
  return 0;
}

/** What the checks say of the figures beside all that the folder has; rows of the form take the place of its own. */
function checked(imported: Imported, { head }: FormLayout, data: string): readonly FormFinding[] {
  const folder = readFolder(data);
  if (!folder) return [];
  const table = head.table === 'muc-tieu' ? 'dao-tao' : head.table;
  const path = `${table}/bieu-gui-ve.csv`;
  const published = new Set(folder.files.map((each) => each.path));
  const files = [...folder.files, { path, bytes: new TextEncoder().encode(imported.csv) }];
  const { problems } = new FolderReader({ ...folder, files }, { ...means(), published }).read();
  return formFindings(imported, problems, path);
}

function hasNoError(findings: readonly FormFinding[], stdout: Speech['stdout']): boolean {
  for (const { severity, place, message, remedy } of findings)
    stdout.write(
      `  ${severity === 'error' ? 'LỖI' : 'CẦN XEM'}  ${place}: ${message} Cách sửa: ${remedy}\n`,
    );
  const isFree = findings.every(({ severity }) => severity !== 'error');
  if (!isFree) stdout.write('Chưa ghi gì: sửa các chỗ trên trong tệp rồi chạy lại.\n');
  return isFree;
}

function gridsIn(file: string): readonly Grid[] {
  if (!existsSync(file)) throw new Refusal(2, `Không có tệp “${file}”.\n${USAGE}`);
  const opened = openForm(readFileSync(file), readWorkbook);
  if ('reason' in opened)
    throw new Refusal(1, `“${file}” ${opened.reason}. Cách sửa: ${opened.remedy}.`);
  return opened;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await command(() => importFile(process.argv.slice(2), process));

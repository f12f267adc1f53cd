/** npm run forms: writes official forms, filled from the data, as documents and workbooks. Exit 0, 1 or 2 (usage). */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { formBook } from '../src/export/form-book.ts';
import { formDocument } from '../src/export/form-document.ts';
import { openCount } from '../src/export/form-paper.ts';
import { formSheet } from '../src/export/form-sheet.ts';
import { narrativeDocument } from '../src/export/narrative-document.ts';
import { narrativeSheet } from '../src/export/narrative-sheet.ts';
import { number } from '../src/format.ts';
import { TEMPLATES } from '../src/read/files.ts';
import { readPeriod } from '../src/table/period-cell.ts';
import { writeNew } from './disk.ts';
import { modelsOf, papersOf, unitIn } from './form-ask.ts';
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

/** Writes a document and a workbook for each unit and form; none where one of them is there already. */
export function forms(args: string[], { stdout }: Speech): 0 {
  const { units, forms: codes, period, out, data } = asked(args);
  const models = modelsOf(data);
  const { layouts, narratives } = papersOf(models[0], codes);
  const files = units.flatMap((code) => {
    const { model, unit } = unitIn(models, code);
    const told = narratives.map((outline) => {
      const sheet = narrativeSheet(model, { outline, unit, period });
      return { path: join(out, `${sheet.name}.docx`), content: narrativeDocument(sheet), open: 0 };
    });
    const filled = layouts.flatMap((layout) => {
      const sheet = formSheet(model, { layout, unit, period });
      const path = join(out, sheet.name);
      const open = openCount(sheet.paper);
      return [
        { path: `${path}.docx`, content: formDocument(sheet), open },
        { path: `${path}.xlsx`, content: formBook(sheet), open },
      ];
    });
    return [...filled, ...told];
  });
  writeNew(files, ', có thể đã được sửa: ghi vào thư mục khác (--out).');
  for (const { path, open } of files)
    stdout.write(`${path}${open > 0 ? `: còn ${number(open)} ô chưa có số liệu` : ''}\n`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await command(() => forms(process.argv.slice(2), process));

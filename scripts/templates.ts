/** npm run templates: writes the templates of units, with their rows and last figures. Exit 0, 1 or 2 (usage). */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Data } from '../src/dataset/data.ts';
import type { Dropped } from '../src/desk/dropped.ts';
import { type TemplateAsk, templateChoices, templateFile } from '../src/desk/template-choice.ts';
import { list } from '../src/format.ts';
import { today } from '../src/read/clock.ts';
import { TEMPLATES } from '../src/read/files.ts';
import { read } from '../src/read/read.ts';
import { writeNew } from './disk.ts';
import { command, Refusal } from './refusal.ts';
import type { Speech } from './validate.ts';

const USAGE =
  'Cách dùng: npm run templates -- --unit MÃ … [--table BẢNG] [--year NĂM] [--out THƯ_MỤC] [--data THƯ_MỤC]';

interface Asked {
  readonly units: readonly string[];
  /** All that units owe, where none is named. */
  readonly table: string | undefined;
  readonly year: number;
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
        table: text,
        year: { ...text, default: today().slice(0, 4) },
        out: { ...text, default: TEMPLATES },
        data: { ...text, default: 'data' },
      },
    });
    const { unit: units = [], table, year, out, data } = values;
    if (units.length > 0 && /^\d{4}$/.test(year))
      return { units, table, year: Number(year), out, data };
  } catch {
    // What is not understood is answered as what is missing.
  }
  throw new Refusal(2, USAGE);
}

/** Writes a workbook and a CSV for each unit and table; none where one of them is there already. */
export function templates(args: string[], { stdout }: Speech): 0 {
  const { units, table, year, out, data: folder } = asked(args);
  const data = read(folder)?.data;
  if (!data)
    throw new Refusal(1, `Số liệu trong “${folder}” chưa đọc được: chạy npm run validate.`);
  const tables = templateChoices(data, today()).tables.map(({ name }) => name);
  if (table !== undefined && !tables.includes(table))
    throw new Refusal(2, `Bảng “${table}” không có biểu; có biểu cho ${list(tables)}.\n${USAGE}`);
  const files = units.flatMap((unit) =>
    (table === undefined ? tables : [table]).flatMap((each) => [
      made(data, { unit, table: each, year, isBook: true }),
      made(data, { unit, table: each, year, isBook: false }),
    ]),
  );
  const written = files.map(({ name, bytes }) => ({ path: join(out, name), content: bytes }));
  writeNew(written, ', có thể đã được điền: ghi vào thư mục khác (--out).');
  for (const { path } of written) stdout.write(`${path}\n`);
  return 0;
}

function made(data: Data, ask: TemplateAsk): Dropped {
  const file = templateFile(data, ask);
  if (!file) throw new Refusal(2, `Không có đơn vị mã “${ask.unit}” trong danh mục đơn vị.`);
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await command(() => templates(process.argv.slice(2), process));

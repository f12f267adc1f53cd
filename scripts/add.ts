/** npm run add: puts checked files into the data folder, each where it belongs. Exit 0, 1 (errors) or 2 (usage). */
import { rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Data } from '../src/dataset/data.ts';
import { allDatasets } from '../src/dataset/datasets.ts';
import { answerOf } from '../src/desk/answer.ts';
import { fileName, placed } from '../src/desk/dropped.ts';
import { Desk, type Examined, type Head, type Told } from '../src/desk/examine.ts';
import { isBlank } from '../src/desk/verdict.ts';
import { dataFolder } from '../src/export/data-folder.ts';
import { list } from '../src/format.ts';
import { concerning, type Problem } from '../src/problem/problem.ts';
import { quoteKey } from '../src/problem/quote.ts';
import { summarise } from '../src/problem/summary.ts';
import { textReport } from '../src/problem/text-report.ts';
import { type FileBytes, type Folder, mayBeTable } from '../src/read/files.ts';
import { readFolder } from '../src/read/folder.ts';
import { FolderReader, type Reading } from '../src/read/folder-reader.ts';
import { means } from '../src/read/read.ts';
import { ofOtherKind } from '../src/read/unknown-file.ts';
import { refuseClock } from './clock.ts';
import { bytesOf, makeFolder } from './disk.ts';
import { command, Refusal } from './refusal.ts';
import type { Speech } from './validate.ts';

const USAGE = 'Cách dùng: npm run add -- TỆP … [--data THƯ_MỤC] [--table BẢNG]';

interface Asked {
  readonly files: readonly string[];
  readonly data: string;
  /** Of which table all of them are, where that cannot be seen. */
  readonly table: string | undefined;
}

function asked(args: string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { data: { type: 'string', default: 'data' }, table: { type: 'string' } },
    });
    if (positionals.length > 0)
      return { files: positionals, data: values.data, table: values.table };
  } catch {
    // What is not understood is answered as what is missing.
  }
  throw new Refusal(2, USAGE);
}

/** Reads the files with the whole folder; writes all of them, or none and the report. */
export function add(args: string[], { stdout }: Speech): 0 | 1 {
  const { files, data, table } = asked(args);
  refuseClock();
  const folder = readFolder(data);
  if (!folder) throw new Refusal(2, `Không đọc được thư mục “${data}”.\n${USAGE}`);
  const coming = seated(folder, files, { data, table });
  // What came is read last: where it contradicts, it is told.
  const whole = { ...folder, files: [...folder.files, ...coming] };
  const reading = new FolderReader(whole, means()).read();
  const { own } = concerning(
    reading.problems,
    coming.map(({ path }) => path),
  );
  // Before the folder held no error: what is wrong elsewhere now is wrong by what came.
  stdout.write(report(reading.data ? own : reading.problems.filter(isError), reading));
  if (!reading.data) return 1;
  write(data, coming);
  for (const { path } of coming) stdout.write(`Đã thêm ${join(data, path)}.\n`);
  return 0;
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** All of them, or none. */
function write(data: string, coming: readonly FileBytes[]): void {
  const written: string[] = [];
  try {
    for (const { path, bytes } of coming) {
      const place = join(data, path);
      makeFolder(dirname(place));
      writeFileSync(place, bytes, { flag: 'wx' });
      written.push(place);
    }
  } catch (error) {
    for (const place of written) rmSync(place);
    throw error;
  }
}

function report(problems: readonly Problem[], reading: Reading): string {
  if (problems.length === 0) return '';
  const { quotes } = reading;
  const summary = summarise(problems, reading);
  return textReport(problems, summary, (...at) => quotes.get(quoteKey(...at)));
}

/** The files at the places where they belong, under names that the folder does not have yet. */
function seated(
  folder: Folder,
  files: readonly string[],
  { data, table }: Pick<Asked, 'data' | 'table'>,
): FileBytes[] {
  const published = new FolderReader(folder, means()).read().data;
  if (!published)
    throw new Refusal(
      1,
      `Số liệu trong “${data}” đang có lỗi: chạy npm run validate, sửa rồi chạy lại.`,
    );
  const dropped = files.map((path) => ({ name: basename(path), bytes: bytesOf(path, USAGE) }));
  const names = placed(dropped).map(({ name }) => name);
  const tables = new Map(table === undefined ? [] : names.map((name) => [name, table]));
  const desk = new Desk(dataFolder([{ data: published }]), means());
  const told: Told = { tables, edits: new Map(), heads: new Map() };
  const examined = desk.examine(dropped, told);
  const blank = blankFiles(examined, published, (heads) =>
    desk.examine(dropped, { ...told, heads }),
  );
  if (blank.length > 0) throw new Refusal(1, nothing(blank));
  const there = [...folder.files, ...folder.unread].map(({ path }) => path);
  const taken = new Set([...there, ...folder.others].map((path) => path.toLowerCase()));
  return examined.files.map(({ name, dataset, candidates, bytes }) => {
    if (!mayBeTable(name)) throw new Refusal(2, unread(name));
    if (!dataset)
      throw new Refusal(
        2,
        unknown(
          name,
          candidates.map((each) => each.name),
        ),
      );
    const path = freePath(`${dataset.name}/${fileName(name)}`, taken);
    taken.add(path.toLowerCase());
    return { path, bytes };
  });
}

/** The names of files whose rows are still to be filled, also where what is said once above them is. */
function blankFiles(
  examined: Examined,
  published: Data,
  again: (heads: Told['heads']) => Examined,
): readonly string[] {
  const answer = answerOf(examined, () => published);
  const heads = answer.files.map(({ name, head }): readonly [string, readonly Head[]] => [
    name,
    head.flatMap(({ header, options: [first] }) => (first ? [[header, anyOf(first.value)]] : [])),
  ]);
  const isSaid = heads.every(([, said]) => said.length === 0);
  const { files } = isSaid ? answer : answerOf(again(new Map(heads)), () => null);
  return files.filter((each) => isBlank([each])).map(({ name }) => name);
}

/** A template's title names its year, with which the end of another is at odds, and no other day. */
const anyOf = (value: string): string => value.replace(/^31(?=\/12\/)/, '30');

const nothing = (names: readonly string[]): string =>
  `${list(names.map((name) => `“${name}”`))} chưa ghi số nào: không có gì để thêm.`;

function unread(name: string): string {
  const { message, remedy } = ofOtherKind(name);
  return `“${name}”: ${message}\nCách sửa: ${remedy}`;
}

function unknown(name: string, candidates: readonly string[]): string {
  const names = candidates.length > 0 ? candidates : allDatasets.map((each) => each.name);
  return `Chưa rõ “${name}” là bảng nào: thêm --table và một trong ${list(names)}.`;
}

/** `dao-tao/a.csv`; where there is one already, `dao-tao/a-2.csv`. */
function freePath(path: string, taken: ReadonlySet<string>): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/.exec(path) ?? [];
  for (let at = 1; ; at += 1) {
    const free = at === 1 ? path : `${stem}-${at}${ending}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await command(() => add(process.argv.slice(2), process));

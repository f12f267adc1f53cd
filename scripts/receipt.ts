/** npm run receipt: whether files are those that a receipt tells of. Exit 0, 1 (they are not) or 2 (usage). */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { allDatasets } from '../src/dataset/datasets.ts';
import { answerOf } from '../src/desk/answer.ts';
import type { Dropped } from '../src/desk/dropped.ts';
import { Desk } from '../src/desk/examine.ts';
import { type CheckedFile, type Receipt, receiptOf } from '../src/desk/receipt.ts';
import { isUsable, verdict } from '../src/desk/verdict.ts';
import { dataFolder } from '../src/export/data-folder.ts';
import { fingerprint, sha256 } from '../src/export/fingerprint.ts';
import { date } from '../src/format.ts';
import { partedSites } from '../src/model/simulation.ts';
import { means, read } from '../src/read/read.ts';
import { classicScript } from './classic-script.ts';
import { refuseClock } from './clock.ts';
import { bytesOf } from './disk.ts';
import { command, Refusal } from './refusal.ts';
import type { Speech } from './validate.ts';

const USAGE = 'Cách dùng: npm run receipt -- PHIẾU [--data THƯ_MỤC]; các tệp để cạnh phiếu.';

/** The engine whose rules a receipt names: the one that reads everything. */
const ENGINE = join(import.meta.dirname, '../src/browser/desk/engine-all.ts');

function asked(args: string[]): { readonly path: string; readonly folder: string } {
  try {
    const options = { data: { type: 'string', default: 'data' } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [path, ...more] = positionals;
    if (path !== undefined && more.length === 0) return { path, folder: values.data };
  } catch {
    // What is not understood is answered as what is missing.
  }
  throw new Refusal(2, USAGE);
}

/** Reads a receipt beside its files, says of each whether it is the one, and checks them once more. */
export async function receipt(args: string[], { stdout }: Speech): Promise<0 | 1> {
  const { path, folder } = asked(args);
  refuseClock();
  const said = receiptOf(new TextDecoder().decode(bytesOf(path, USAGE)));
  if (!said) throw new Refusal(2, `“${path}” không phải phiếu kiểm tra.\n${USAGE}`);
  stdout.write(`Phiếu ngày ${date(said.day)} của trang “${said.version.site}”: ${said.result}.\n`);
  const beside = filesIn(dirname(path));
  const found = said.files.map((file) => ({ file, same: beside.find(isThat(file)) }));
  for (const { file, same } of found) stdout.write(`${inWords(file, same, beside)}\n`);
  if (found.some(({ same }) => !same)) return 1;
  const files = found.flatMap(({ file, same }) =>
    same ? [{ name: file.name, bytes: same.bytes }] : [],
  );
  return (await again(said, files, folder, stdout)) ? 0 : 1;
}

/** Checks the files with the rules and the data of today. */
async function again(
  { version, files }: Receipt,
  dropped: readonly Dropped[],
  folder: string,
  stdout: Speech['stdout'],
): Promise<boolean> {
  const reading = read(folder);
  if (!reading?.data)
    throw new Refusal(1, `Số liệu trong “${folder}” chưa đọc được: chạy npm run validate.`);
  const { own, sample } = partedSites(reading.data, reading.problems);
  const base = dataFolder(sample ? [own, sample] : [own]);
  const { code } = await classicScript(ENGINE);
  const same = (is: boolean) => (is ? 'như trong phiếu' : 'đã khác so với phiếu');
  stdout.write(`Quy tắc: ${same(fingerprint(code) === version.rules)}. `);
  const isData = fingerprint(JSON.stringify(base)) === version.data;
  stdout.write(`Số liệu đối chiếu: ${same(isData)}.\n`);
  const told = { tables: new Map(files.flatMap(tableOf)), edits: new Map(), heads: new Map() };
  const answer = answerOf(new Desk(base, means()).examine(dropped, told), () => null);
  stdout.write(`Kiểm tra lại: ${verdict(answer)}.\n`);
  return isUsable(answer);
}

/** The dataset of a file, as the receipt says it. */
function tableOf({ name, table }: CheckedFile): [string, string][] {
  const dataset = allDatasets.find(({ title }) => title === table);
  return dataset ? [[name, dataset.name]] : [];
}

interface Beside extends Dropped {
  readonly sum: string;
}

const isThat =
  ({ sha256: sum }: CheckedFile) =>
  (each: Beside): boolean =>
    each.sum === sum;

/** A file that is there under its name, but is another, was changed; under another name it is still the one. */
function inWords(file: CheckedFile, same: Beside | undefined, beside: readonly Beside[]): string {
  const name = basename(file.name);
  if (same)
    return `“${file.name}”: đúng là tệp đã kiểm tra${same.name === name ? '' : `, nay tên là “${same.name}”`}.`;
  return beside.some((each) => each.name === name)
    ? `“${file.name}”: KHÔNG phải tệp đã kiểm tra, nội dung đã khác.`
    : `“${file.name}”: không có cạnh phiếu.`;
}

/** The plain files of a folder. */
const filesIn = (folder: string): readonly Beside[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => ({ name, bytes: bytesOf(join(folder, name), USAGE) }))
    .map((each) => ({ ...each, sum: sha256(each.bytes) }));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await command(() => receipt(process.argv.slice(2), process));

/** npm run receipt: whether files are those that a receipt tells of. Exit 0, 1 (they are not) or 2 (usage). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allDatasets } from '../src/dataset/datasets.ts';
import { answerOf } from '../src/desk/answer.ts';
import { Desk } from '../src/desk/examine.ts';
import { type CheckedFile, type Receipt, receiptOf } from '../src/desk/receipt.ts';
import { isUsable, verdict } from '../src/desk/verdict.ts';
import { dataFolder } from '../src/export/data-folder.ts';
import { fingerprint } from '../src/export/fingerprint.ts';
import { date } from '../src/format.ts';
import { partedSites } from '../src/model/simulation.ts';
import { today } from '../src/read/clock.ts';
import { read } from '../src/read/read.ts';
import { readBorders } from '../src/read/read-borders.ts';
import { readSheets } from '../src/read/read-workbook.ts';
import { classicScript } from './classic-script.ts';
import { command, Refusal } from './refusal.ts';
import type { Speech } from './validate.ts';

const USAGE = 'Cách dùng: npm run receipt -- PHIẾU [--data THƯ_MỤC]; các tệp để cạnh phiếu.';

/** Reads a receipt beside its files, says of each whether it is the one, and checks them once more. */
export async function receipt(args: readonly string[], { stdout }: Speech): Promise<0 | 1> {
  const [path, flag, folder = 'data'] = args;
  if (path === undefined || (flag !== undefined && flag !== '--data')) throw new Refusal(2, USAGE);
  const said = receiptOf(textOf(path));
  if (!said) throw new Refusal(2, `“${path}” không phải phiếu kiểm tra.\n${USAGE}`);
  stdout.write(`Phiếu ngày ${date(said.day)} của trang “${said.version.site}”: ${said.result}.\n`);
  const files = said.files.map((file) => ({
    file,
    bytes: bytesOf(join(dirname(path), file.name)),
  }));
  for (const each of files) stdout.write(`${sameness(each.file, each.bytes)}\n`);
  const isAll = files.every(({ file, bytes }) => bytes !== null && sumOf(bytes) === file.sha256);
  if (!isAll) return 1;
  const dropped = files.flatMap(({ file, bytes }) => (bytes ? [{ name: file.name, bytes }] : []));
  return (await again(said, dropped, folder, stdout)) ? 0 : 1;
}

/** Checks the files with the rules and the data of today. */
async function again(
  { version, files }: Receipt,
  dropped: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  folder: string,
  stdout: Speech['stdout'],
): Promise<boolean> {
  const reading = read(folder);
  const data = reading?.data;
  if (!data)
    throw new Refusal(1, `Số liệu trong “${folder}” chưa đọc được: chạy npm run validate.`);
  const { own, sample } = partedSites(data, reading.problems);
  const base = dataFolder(sample ? [own, sample] : [own]);
  const { code } = await classicScript(
    join(import.meta.dirname, '../src/browser/desk/engine-csv.ts'),
  );
  const same = (is: boolean) => (is ? 'như trong phiếu' : 'đã khác so với phiếu');
  stdout.write(`Quy tắc: ${same(fingerprint(code) === version.rules)}. `);
  stdout.write(`Số liệu đối chiếu: ${same(fingerprint(JSON.stringify(base)) === version.data)}.\n`);
  const means = { today: today(), sheets: readSheets, borders: readBorders };
  const told = { tables: new Map(files.flatMap(tableOf)), edits: new Map(), heads: new Map() };
  const answer = answerOf(new Desk(base, means).examine(dropped, told), () => null);
  stdout.write(`Kiểm tra lại: ${verdict(answer)}.\n`);
  return isUsable(answer);
}

/** The dataset of a file, as the receipt says it. */
function tableOf({ name, table }: CheckedFile): [string, string][] {
  const dataset = allDatasets.find(({ title }) => title === table);
  return dataset ? [[name, dataset.name]] : [];
}

function sameness({ name, sha256 }: CheckedFile, bytes: Uint8Array | null): string {
  if (bytes === null) return `“${name}”: không có cạnh phiếu.`;
  return sumOf(bytes) === sha256
    ? `“${name}”: đúng là tệp đã kiểm tra.`
    : `“${name}”: KHÔNG phải tệp đã kiểm tra, nội dung đã khác.`;
}

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function textOf(path: string): string {
  const bytes = bytesOf(path);
  if (!bytes) throw new Refusal(2, `Không đọc được tệp “${path}”.\n${USAGE}`);
  return new TextDecoder().decode(bytes);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await command(() => receipt(process.argv.slice(2), process));

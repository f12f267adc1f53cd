/** npm run sample -- --communes N [--seed S] --out DIR: a data folder of a made-up city; --rows N writes the speed sample. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { number } from '../src/format.ts';
import { cataloguesOf } from './catalogue.ts';
import { fill, refuseFull } from './new-folder.ts';
import { command, Refusal } from './refusal.ts';
import { LARGEST_CITY } from './sample/city.ts';
import { sampleFiles, siteSettings } from './sample/folder.ts';
import { writeRows } from './sample-rows.ts';

const USAGE = `Cách dùng: npm run sample -- --communes SỐ_XÃ [--seed SỐ] --out THƯ_MỤC
           npm run sample -- --rows SỐ_DÒNG --out THƯ_MỤC

Dạng thứ nhất tạo số liệu mô phỏng của Thành phố Mẫu, từ 1 đến ${LARGEST_CITY} xã, phường; cùng SỐ_XÃ và cùng
--seed (mặc định 1) thì tệp giống hệt nhau. Thư mục chưa có gì được ghi thành thư mục số liệu dựng
được ngay; thư mục đã có site.json chỉ được ghi lại các tệp mau.csv.
Dạng thứ hai tạo tệp nhiều dòng để đo tốc độ kiểm tra.`;

interface Options {
  readonly communes: number | null;
  readonly rows: number | null;
  readonly seed: number;
  readonly out: string;
}

/** Throws a Refusal where the command line is not understood. */
function options(): Options {
  const { values } = parsed();
  const { out } = values;
  const [communes, rows] = [whole(values.communes), whole(values.rows)];
  const seed = Number(values.seed);
  if (!out || (communes === null) === (rows === null) || !Number.isSafeInteger(seed))
    throw new Refusal(2, USAGE);
  if ((communes ?? 0) > LARGEST_CITY) throw new Refusal(2, USAGE);
  return { communes, rows, seed, out };
}

/** Null where nothing was written; a Refusal where it is no number from 1 on. */
function whole(text: string | undefined): number | null {
  if (text === undefined) return null;
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new Refusal(2, USAGE);
  return count;
}

function parsed() {
  try {
    return parseArgs({
      options: {
        communes: { type: 'string' },
        rows: { type: 'string' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
      },
    });
  } catch {
    throw new Refusal(2, USAGE);
  }
}

function writeCity(communes: number, seed: number, out: string): void {
  const isThere = existsSync(join(out, 'site.json'));
  if (!isThere) refuseFull(out);
  const catalogues = cataloguesOf('data');
  const own = isThere ? [] : [...catalogues.files, ['site.json', siteSettings()] as const];
  const files = [...own, ...sampleFiles(communes, seed, catalogues)];
  fill(out, files);
  const city = `Thành phố Mẫu, ${number(communes)} xã, phường, số liệu mô phỏng`;
  console.log(`Đã ghi ${number(files.length)} tệp vào “${out}”: ${city}.`);
}

function main(): void {
  const { communes, rows, seed, out } = options();
  if (communes !== null) writeCity(communes, seed, out);
  if (rows === null) return;
  refuseFull(out);
  console.log(`Đã ghi ${number(rows)} dòng vào “${writeRows(out, rows)}”.`);
}

await command(() => {
  main();
  return 0;
});

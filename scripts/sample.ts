/** npm run sample -- --communes N [--seed S] --out DIR: a data folder of a made-up city; --rows N writes the speed sample. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';
import { cataloguesOf } from './sample/catalogue.ts';
import { LARGEST_CITY } from './sample/city.ts';
import { sampleFiles, siteSettings } from './sample/folder.ts';

const USAGE = `Cách dùng: npm run sample -- --communes SỐ_XÃ [--seed SỐ] --out THƯ_MỤC

Tạo số liệu mô phỏng của Thành phố Mẫu: từ 1 đến ${LARGEST_CITY} xã, phường; cùng SỐ_XÃ và cùng --seed (mặc định 1)
thì tệp giống hệt nhau. Thư mục chưa có gì được ghi thành thư mục số liệu dựng được ngay; thư mục đã có
site.json chỉ được ghi lại các tệp mau.csv.`;

interface Options {
  readonly communes: number;
  readonly seed: number;
  readonly out: string;
}

/** Throws a Refusal where the command line is not understood. */
function options(): Options {
  const { values } = parsed();
  const communes = Number(values.communes);
  const seed = Number(values.seed);
  const isFit = Number.isInteger(communes) && communes >= 1 && communes <= LARGEST_CITY;
  if (!values.out || !isFit || !Number.isSafeInteger(seed)) throw new Refusal(2, USAGE);
  return { communes, seed, out: values.out };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        communes: { type: 'string' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
      },
    });
  } catch {
    throw new Refusal(2, USAGE);
  }
}

function writeSample({ communes, seed, out }: Options): void {
  const isThere = existsSync(join(out, 'site.json'));
  if (!isThere && existsSync(out) && readdirSync(out).length > 0)
    throw new Refusal(2, `Thư mục “${out}” đã có tệp khác. Đề nghị chọn một thư mục chưa có gì.`);
  const catalogues = cataloguesOf('data');
  const own = isThere ? [] : [...catalogues.files, ['site.json', siteSettings()] as const];
  const files = [...own, ...sampleFiles(communes, seed, catalogues)];
  for (const [path, text] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  console.log(
    `Đã ghi ${files.length} tệp vào “${out}”: Thành phố Mẫu, ${communes} xã, phường, số liệu mô phỏng.`,
  );
}

try {
  writeSample(options());
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}

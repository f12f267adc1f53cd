/** npm run build -- [--data DIR] [--out DIR] [--edition]: checks the data and builds the site; the last good site stays until the new one is whole. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type QuoteOf, quoteKey } from '../src/problem/quote.ts';
import { isUnread, type Summary, summarise } from '../src/problem/summary.ts';
import { textReport } from '../src/problem/text-report.ts';
import { willPublish } from '../src/read/published.ts';
import { type Reading, read } from '../src/read/read.ts';
import { keepAddresses } from './addresses.ts';
import { writeSite } from './astro.ts';
import { refuseClock } from './clock.ts';
import { keepEditions } from './editions.ts';
import { closePlace, holdsSite, openPlace, type Place, publish } from './publish.ts';
import { command, refusalOf } from './refusal.ts';
import { drawShares } from './share-pictures.ts';
import { writeSitemap } from './sitemap.ts';

const USAGE = 'Cách dùng: npm run build -- [--data THƯ_MỤC] [--out THƯ_MỤC] [--edition]';

export interface BuildOptions {
  readonly data: string;
  readonly out: string;
  /** Keeps the embeds of the day under its address. */
  readonly edition?: boolean;
}

/**
 * First puts right what a killed build left. Prints what is wrong with the data, and builds when
 * nothing must be mended. Returns the exit code; throws a Refusal where no site may stand there.
 */
export async function build(options: BuildOptions): Promise<0 | 1 | 2> {
  const place = openPlace(options.data, options.out);
  try {
    return await buildAt(place, options);
  } finally {
    closePlace(place);
  }
}

async function buildAt(
  place: Place,
  { data, out, edition = false }: BuildOptions,
): Promise<0 | 1 | 2> {
  refuseClock();
  process.env.DAN_SO_MO_EDITION = edition ? '1' : '';
  const reading = read(data);
  if (!reading) {
    console.error(`Không đọc được thư mục “${data}”.\n${USAGE}`);
    return 2;
  }
  if (!said(reading).ok) {
    console.error(`Không dựng trang: sửa các lỗi trên rồi chạy lại. ${whatStands(place, out)}`);
    return 1;
  }
  try {
    const known = reading.data?.address ?? [];
    willPublish(resolve(data), reading);
    const write = async (from: string, fresh: string) => {
      await writeSite(from, fresh);
      await drawShares(fresh);
      keepEditions(place.target, fresh);
      keepAddresses(known, fresh);
      writeSitemap(reading.data?.site.address ?? null, fresh);
    };
    await publish(data, place, { write });
  } catch (error) {
    const refusal = refusalOf(error);
    console.error(refusal?.message ?? error);
    console.error(`Dựng trang không thành công. ${whatStands(place, out)}`);
    return refusal?.exitCode ?? 1;
  }
  console.log(`Trang đã dựng xong trong “${out}”.`);
  if (edition) console.log(EDITION_STANDS);
  return 0;
}

/** Says which errors a reading has and what of the folder no page will hold; its summary. */
export function said(reading: Reading): Summary {
  const summary = summarise(reading.problems, reading);
  const shown = reading.problems.filter((each) => each.severity === 'error' || isUnread(each));
  const quoteOf: QuoteOf = (...at) => reading.quotes.get(quoteKey(...at));
  process.stdout.write(textReport(shown, summary, quoteOf));
  return summary;
}

const EDITION_STANDS =
  'Bản lưu của ngày hôm nay nằm trong thư mục ấy: lần sau dựng vào cùng thư mục. Chạy npm run addresses để lần dựng nào làm mất bản lưu thì báo lỗi.';

const whatStands = (place: Place, out: string): string =>
  holdsSite(place)
    ? `Trang cũ trong “${out}” được giữ nguyên, chưa có số liệu mới.`
    : `Trong “${out}” chưa có trang nào.`;

/** The options of a command line; null where it is not understood. */
export function buildOptions(args: string[]): BuildOptions | null {
  try {
    const options = {
      data: { type: 'string', default: 'data' },
      out: { type: 'string', default: 'dist' },
      edition: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args, options }).values;
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const options = buildOptions(process.argv.slice(2));
  if (options) return build(options);
  console.error(USAGE);
  return 2;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await command(main);

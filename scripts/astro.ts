/** The site of a data folder, rendered by Astro's pages. */
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { commitOf } from './commit.ts';
import type { Missing } from './missing-files.ts';
import { keptPages } from './page/kept.ts';
import { render } from './page/render.ts';
import { Refusal } from './refusal.ts';

/**
 * How much larger than what it holds V8 lets the heap grow before it collects, percent. Left alone it takes up to four
 * times as much, and a build of a hundred megabytes holds five hundred of garbage; collecting sooner costs nothing that
 * can be measured (docs/performance.md).
 */
const GARBAGE = 40;

/**
 * How much of other functions V8 draws into one that it optimises, bytes of their code, a ninth of what it draws left
 * alone. A build has thousands of functions and is soon over: a seventh of its time goes to compiling the busiest of
 * them, and what that costs beyond this it never earns back (docs/performance.md).
 */
const DRAWN_IN = 100;

/** Writes the site of a data folder into an empty folder, of any disk; throws where a file is missing. */
export async function writeSite(data: string, fresh: string): Promise<void> {
  quiet(data);
  setFlagsFromString(`--heap-growing-percent=${GARBAGE}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${DRAWN_IN}`);
  refuseIncomplete(await render(keptPages(), fresh));
}

/** Says what is built, and of which program. Astro asks the network whom it may tell of its use, and writes that into the home: it shall do neither. */
export function quiet(data: string): void {
  process.env.DAN_SO_MO_DATA = resolve(data);
  process.env.DAN_SO_MO_COMMIT = commitOf();
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
}

function refuseIncomplete([first, ...more]: readonly Missing[]): void {
  if (first === undefined) return;
  const others = more.length > 0 ? ` và ${more.length} chỗ khác` : '';
  throw new Refusal(
    1,
    `Trang vừa dựng thiếu tệp “${first.file}” mà “${first.page}” cần${others}. Chạy lại; nếu vẫn thiếu, báo lỗi cho người giữ chương trình.`,
  );
}

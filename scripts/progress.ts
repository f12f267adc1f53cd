/** What a long command is doing, in one line of a terminal that it rewrites and removes at its end. */
import { number } from '../src/format.ts';
import { withoutControls } from '../src/problem/control.ts';
import type { Watch } from '../src/read/read.ts';

export interface Progress {
  readonly watch: Watch;
  readonly end: () => void;
}

export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Work is long when it has much to read, or has lasted a second. */
const MUCH = 4 * 1024 * 1024;
const LONG = 1000;

export function progress(to: Terminal, now: () => number = Date.now): Progress {
  const start = now();
  let shown = false;
  return {
    watch: (file, done, of) => {
      if (!to.isTTY || (of < MUCH && now() - start < LONG)) return;
      shown = true;
      const share = `${number(of === 0 ? 100 : Math.floor((done / of) * 100))}%`;
      const text = file === null ? 'Đang đối chiếu các bảng …' : `${share}  Đang đọc ${file} …`;
      const line = withoutControls(text).slice(0, (to.columns || 80) - 1);
      to.write(`\r\u001b[K${line}`);
    },
    end: () => {
      if (shown) to.write('\r\u001b[K');
    },
  };
}

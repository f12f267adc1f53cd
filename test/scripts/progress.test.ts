import { describe, expect, test } from 'vitest';
import { progress } from '../../scripts/progress.ts';

const MIB = 1024 * 1024;

/** What a terminal, or a pipe, is sent by steps at the given times. */
function sent(isTTY: boolean, ...steps: readonly [number, string | null, number, number][]) {
  const written: string[] = [];
  let time = 0;
  const terminal = { isTTY, columns: 30, write: (text: string) => written.push(text) };
  const { watch, end } = progress(terminal, () => time);
  for (const [at, file, done, of] of steps) {
    time = at;
    watch(file, done, of);
  }
  end();
  return written;
}

describe('progress(terminal, now)', () => {
  test('says what is read and how far it is, and clears its line', () => {
    expect(sent(true, [0, 'a.csv', 0, 40 * MIB], [1, 'b.csv', 10 * MIB, 40 * MIB])).toEqual([
      ...['\r\u001b[K0%  Đang đọc a.csv …', '\r\u001b[K25%  Đang đọc b.csv …', '\r\u001b[K'],
    ]);
  });

  test('is silent on short work', () => {
    expect(sent(true, [0, 'a.csv', 0, 1000], [900, null, 1000, 1000])).toEqual([]);
  });

  test('speaks up when little work lasts', () => {
    expect(sent(true, [0, 'a.csv', 0, 1000], [1500, null, 1000, 1000])).toEqual([
      ...['\r\u001b[KĐang đối chiếu các bảng …', '\r\u001b[K'],
    ]);
  });

  test('is silent where nobody watches', () => {
    expect(sent(false, [0, 'a.csv', 0, 40 * MIB], [9000, null, 1, 1])).toEqual([]);
  });

  test('keeps to one line of plain letters', () => {
    const [line] = sent(true, [0, 'a\u001b[2J\nb/một/đường/dẫn/rất/dài.csv', 0, 40 * MIB]);
    expect(line).toBe('\r\u001b[K0%  Đang đọc a\ufffd[2J\ufffdb/một/đườn');
  });
});

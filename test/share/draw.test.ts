import { expect, test } from 'vitest';
import { renderer } from '../../scripts/share-pictures.ts';
import { drawShare, SIZE } from '../../src/share/draw.ts';
import type { Share } from '../../src/share/share.ts';

const share: Share = {
  file: '99011',
  finding: 'Phường Ví Dụ chưa đạt hai mục tiêu đào tạo, chưa có số sử dụng kinh phí năm 2025',
  place: 'Phường Ví Dụ',
  period: 'đến 31/12/2025',
  simulated: true,
  facts: [
    { name: 'Mức sinh', figure: '1,80', words: 'mức thay thế 2,1', line: null, bar: null },
    {
      ...{ name: 'Đào tạo tuyến xã', figure: '46,3%', words: 'Chưa đạt', line: null },
      bar: { share: 46.3, level: 80 },
    },
  ],
  source: 'Nguồn: Báo cáo số 26/BC-UBND, ngày 07/01/2026, UBND xã Ví Dụ.',
  doubt: '',
  site: 'Dân Số Mở',
};

const draw = await renderer();
const pictureOf = (of: Share): Uint8Array => draw?.(drawShare(of)) ?? new Uint8Array();
const sizeOf = (png: Uint8Array): readonly number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test('the picture is a PNG of 1200 × 630, and says finding, figures, place, source and mark', () => {
  expect(sizeOf(pictureOf(share))).toEqual([SIZE.width, SIZE.height]);
  const words = [...drawShare(share).matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text);
  expect(words.join(' ')).toContain(share.finding);
  for (const said of ['1,80', '46,3%', 'Phường Ví Dụ · đến 31/12/2025', 'Số liệu mô phỏng'])
    expect(words).toContain(said);
  expect(words.at(-1)).toMatch(/^Nguồn: /);
});

test('what is asked about stands above the source, where it is on the picture', () => {
  const asked = { ...share, doubt: 'Cần đối chiếu: 2 điểm, ghi ở trang đầy đủ.' };
  const placed = [...drawShare(asked).matchAll(/ y="(\d+)"[^>]*>([^<>]+)<\/text>/g)];
  const [doubt, source] = placed.slice(-2).map(([, y, words]) => ({ y: Number(y), words }));
  expect(doubt?.words).toBe(asked.doubt);
  expect(source?.words).toBe(share.source);
  expect((source?.y ?? 0) - (doubt?.y ?? 0)).toBeGreaterThanOrEqual(30);
  expect(source?.y).toBeLessThan(SIZE.height - 10);
});

test('nothing in it is smaller than 24 px', () => {
  const sizes = [...drawShare(share).matchAll(/font-size="(\d+)"/g)].map(([, size]) =>
    Number(size),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('its letters are there: without them it is another picture', () => {
  const bare = { ...share, finding: ' ', facts: [], source: ' ', place: ' ', period: '' };
  expect(pictureOf(bare).length).toBeLessThan(pictureOf(share).length / 2);
});

test('composed and decomposed letters look alike, whoever wrote them', () => {
  const decomposed: Share = JSON.parse(JSON.stringify(share), (_, value: unknown) =>
    typeof value === 'string' ? value.normalize('NFD') : value,
  );
  expect(decomposed.finding).not.toBe(share.finding);
  expect(Buffer.from(pictureOf(decomposed)).equals(Buffer.from(pictureOf(share)))).toBe(true);
  // The font itself joins them, too.
  const svg = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90"><text y="60" font-size="48" font-family="Dan So Mo Text">${text}</text></svg>`;
  const letters = 'Phường Mẫu ế ậ ỗ Ắ ỵ đ';
  const [one, other] = [letters, letters.normalize('NFD')].map((text) => draw?.(svg(text)).length);
  expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThan((one ?? 0) * 0.03);
  expect(one).toBeGreaterThan((draw?.(svg('')).length ?? 0) * 3);
});

test('a long finding is set smaller, and ends in a sign where even that has no room', () => {
  const long = { ...share, finding: 'Một mục tiêu chưa đạt, '.repeat(14) };
  const words = [...drawShare(long).matchAll(/font-size="44"[^>]*>([^<>]+)</g)].map(
    ([, text]) => text,
  );
  expect(words).toHaveLength(4);
  expect(words.at(-1)).toMatch(/…$/);
});

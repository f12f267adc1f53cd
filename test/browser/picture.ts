import type { Page } from 'playwright-core';

/** How a page looks now, and how far from the picture kept of it. */
export interface Look {
  /** Of the blocks of 16 × 16 px of the page, the share that has another colour on average. */
  readonly share: number;
  /** WebP of half the size; the blocks that differ are framed. */
  readonly webp: Buffer;
}

/**
 * Runs in a page. A block's average colour hides how a browser smooths a letter, and shows where
 * a letter stands.
 */
async function look([now, before]: readonly [string, string | null]) {
  const [block, tolerance] = [8, 14];
  const load = async (source: string) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return image;
  };
  const draw = (image: CanvasImageSource, width: number, height: number) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(image, 0, 0, width, height);
    return { canvas, pen };
  };
  const image = await load(now);
  const { canvas, pen } = draw(image, image.width >> 1, image.height >> 1);
  const [columns, lines] = [Math.ceil(canvas.width / block), Math.ceil(canvas.height / block)];
  // Averaged by hand: a browser smooths a canvas otherwise than a picture.
  const blocks = (half: CanvasImageSource) => {
    const { width, height } = canvas;
    const pixels = draw(half, width, height).pen.getImageData(0, 0, width, height).data;
    const sums = new Float64Array(columns * lines * 4);
    const counts = new Uint32Array(columns * lines);
    for (let at = 0; at < width * height; at += 1) {
      const line = Math.floor(at / width / block);
      const own = line * columns + Math.floor((at % width) / block);
      counts[own] = (counts[own] ?? 0) + 1;
      for (let part = 0; part < 4; part += 1)
        sums[own * 4 + part] = (sums[own * 4 + part] ?? 0) + (pixels[at * 4 + part] ?? 0);
    }
    return sums.map((sum, at) => sum / (counts[at >> 2] ?? 1));
  };
  const old = before === null ? null : await load(before);
  const [is, was] = [blocks(canvas), old && blocks(old)];
  const other = new Set<number>();
  was?.forEach((value, at) => {
    if (Math.abs(value - (is[at] ?? 0)) > tolerance) other.add(at >> 2);
  });
  pen.strokeStyle = 'red';
  for (const at of other)
    pen.strokeRect((at % columns) * block, Math.floor(at / columns) * block, block, block);
  const resized = old !== null && Math.abs(old.height - canvas.height) > block;
  const share = resized ? 1 : other.size / (columns * lines);
  return { share, url: canvas.toDataURL('image/webp', 0.5) };
}

const dataUrl = (type: string, bytes: Buffer): string =>
  `data:image/${type};base64,${bytes.toString('base64')}`;

/** Holds a PNG of the screen against the WebP kept of it, in a page of the browser that took it. */
export async function lookOf(page: Page, png: Buffer, kept: Buffer | null): Promise<Look> {
  const pictures = [dataUrl('png', png), kept && dataUrl('webp', kept)] as const;
  const { share, url } = await page.evaluate(look, pictures);
  return { share, webp: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') };
}

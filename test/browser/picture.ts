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
  const [block, tolerance] = [16, 14];
  const load = async (source: string) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return image;
  };
  const draw = (image: HTMLImageElement, width: number, height: number) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(image, 0, 0, width, height);
    return { canvas, pen };
  };
  const image = await load(now);
  const [columns, lines] = [Math.ceil(image.width / block), Math.ceil(image.height / block)];
  const blocks = (of: HTMLImageElement) =>
    draw(of, columns, lines).pen.getImageData(0, 0, columns, lines).data;
  const { canvas, pen } = draw(image, image.width >> 1, image.height >> 1);
  const old = before === null ? null : await load(before);
  const [is, was] = [blocks(image), old && blocks(old)];
  const other = new Set<number>();
  was?.forEach((value, at) => {
    if (Math.abs(value - (is[at] ?? 0)) > tolerance) other.add(at >> 2);
  });
  pen.strokeStyle = 'red';
  for (const at of other) pen.strokeRect((at % columns) * 8, Math.floor(at / columns) * 8, 8, 8);
  const resized = old !== null && Math.abs(old.height - canvas.height) > block / 2;
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

/** A picture of the screen as a small file: few colours, each letter as sharp as it was. */
import type { Page } from 'playwright-core';

/** Bytes of a picture of the guide: a page with five of them still opens on a slow line. */
export const MOST = 40_000;
/** Colours, the most that fit are kept: of the screen's hundreds most only smooth the edges of letters. */
const COLOURS = [256, 64, 32, 16];

/** As WebP without loss but of colours; throws where even the fewest are larger than the bound. */
export async function fitted(page: Page, name: string, png: Buffer): Promise<Buffer> {
  const blank = await page.context().newPage();
  const url = `data:image/png;base64,${png.toString('base64')}`;
  for (const colours of COLOURS) {
    const webp = Buffer.from(await blank.evaluate(encoded, { url, colours }), 'base64');
    if (webp.length <= MOST) return webp;
  }
  throw new Error(`${name} is larger than ${MOST} bytes: show less of the page`);
}

interface Encoded {
  readonly url: string;
  readonly colours: number;
}

/** Runs in a page: the bytes as base64, each pixel in the nearest of the most frequent colours. */
async function encoded({ url, colours }: Encoded): Promise<string> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: image.width, height: image.height });
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.drawImage(image, 0, 0);
  const all = pen.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(all.data.buffer);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const kept = [...counts.keys()]
    .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b)
    .slice(0, colours);
  const far = (a: number, b: number) =>
    [0, 8, 16].reduce((sum, at) => sum + (((a >> at) & 255) - ((b >> at) & 255)) ** 2, 0);
  const nearest = new Map(
    [...counts.keys()].map((pixel) => [
      pixel,
      kept.reduce((best, each) => (far(each, pixel) < far(best, pixel) ? each : best)),
    ]),
  );
  pixels.forEach((pixel, at) => {
    pixels[at] = nearest.get(pixel) ?? pixel;
  });
  pen.putImageData(all, 0, 0);
  return canvas.toDataURL('image/webp', 1).split(',')[1] ?? '';
}

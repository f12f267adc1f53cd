/**
 * The pictures that go along with shared links: Astro writes each as SVG, here it becomes a PNG; one that was drawn
 * before is taken as it was.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './disk.ts';
import { PROGRAM } from './out-folder.ts';

const FOLDER = 'anh-chia-se';
/** Pictures of earlier builds, by what they were drawn of. */
const KEPT = join(PROGRAM, '.astro', FOLDER);
/** Given WOFF2, resvg leaves all text out and says nothing. */
export const FONTS = ['text-400', 'text-600'].map((name) =>
  join(PROGRAM, 'src/style/font', `${name}.ttf`),
);

type Draw = (svg: string) => Uint8Array;

/** Null where there is no renderer for this system: the package is optional. */
export async function renderer(): Promise<Draw | null> {
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Dan So Mo Text' };
    return (svg) => new Resvg(svg, { font }).render().asPng();
  } catch {
    return null;
  }
}

/** Turns the drawings of a built site into PNGs; returns how many were drawn anew. */
export async function drawShares(site: string): Promise<number> {
  const drawings = globSync(`${FOLDER}/*.svg`, { cwd: site }).map((path) => join(site, path));
  const draw = drawings.length > 0 ? await renderer() : null;
  if (drawings.length > 0 && draw === null)
    console.error('Máy này không vẽ được ảnh chia sẻ (thiếu @resvg/resvg-js): trang không có ảnh.');
  const fonts = FONTS.map((path) => readFileSync(path));
  const used = new Set<string>();
  let drawn = 0;
  for (const path of drawings) {
    const svg = readFileSync(path, 'utf8');
    rmSync(path);
    if (draw === null) continue;
    const name = `${keyOf(svg, fonts)}.png`;
    const kept = join(KEPT, name);
    used.add(name);
    if (!existsSync(kept)) {
      makeFolder(KEPT);
      writeFileSync(kept, draw(svg));
      drawn += 1;
    }
    copyFileSync(kept, path.replace(/\.svg$/, '.png'));
  }
  prune(KEPT, used);
  return drawn;
}

/** So many pictures are kept for later builds, of this site and of others: about 60 MB. */
const MOST = 1000;

/** Where there are more, those that a build has not used go. */
export function prune(folder: string, used: ReadonlySet<string>, most = MOST): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length <= most) return;
  for (const name of names) if (!used.has(name)) rmSync(join(folder, name), { force: true });
}

function keyOf(svg: string, fonts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const each of [svg, ...fonts]) hash.update(each);
  return hash.digest('hex').slice(0, 32);
}

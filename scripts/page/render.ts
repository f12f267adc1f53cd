/** Renders the pages of a site with what scripts/page/bundle.ts has made of them. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyFolder } from '../disk.ts';
import { type Missing, missingIn } from '../missing-files.ts';
import type { app, paths } from './app.ts';
import { finisher } from './finish.ts';

type Pages = { readonly app: typeof app; readonly paths: typeof paths };
type Path = Awaited<ReturnType<typeof paths>>[number];

/** The file of the bundled code that says where pages are and renders them. */
export const ENTRY = 'prerender-entry.mjs';

/** Pages hold the data that they were loaded with, and a process loads them once. */
const rendered = new Set<string>();

/**
 * Writes the site of `DAN_SO_MO_DATA` into an empty folder; throws at the second site of a process. Returns what its
 * pages name and is not there.
 */
export async function render(pages: string, site: string): Promise<readonly Missing[]> {
  if (rendered.has(pages)) throw new Error('A process renders one site');
  rendered.add(pages);
  copyFolder(join(pages, 'files'), site);
  const { app, paths }: Pages = await import(pathToFileURL(join(pages, 'code', ENTRY)).href);
  const bodyOf = async (path: Path) => {
    const request = new Request(new URL(`/${fileOf(path)}`, 'http://localhost'));
    const response = await app.render(request, { routeData: path.route });
    return Buffer.from(await response.arrayBuffer());
  };
  const all = distinct(await paths());
  const [files, rest] = [all.filter(isFile), all.filter((each) => !isFile(each))];
  for (const path of files) write(site, fileOf(path), await bodyOf(path));
  // Which marks a page needs is known when the scripts are.
  const put = putter(site, rest.map(fileOf));
  const missing = filesOf(site, '**/*.css').flatMap((file) => put(file, textOf(site, file)));
  for (const path of rest) missing.push(...put(fileOf(path), bytes(await bodyOf(path))));
  return missing;
}

/** Links and marks are ASCII: byte by byte, what stands between them is neither read nor made wider. */
const bytes = (body: Buffer): string => body.toString('latin1');
const textOf = (site: string, file: string): string => bytes(readFileSync(join(site, file)));

/** Finishes and writes a page or style sheet of a site whose other files are there; returns what it lacks. */
function putter(site: string, pages: readonly string[]) {
  const texts = (pattern: string) => filesOf(site, pattern).map((file) => textOf(site, file));
  const finish = finisher(site, texts('**/*.css'), texts('*.js'));
  const known = new Set([...filesOf(site, '**/*'), ...pages]);
  return (file: string, text: string): readonly Missing[] => {
    const finished = finish(file, text);
    write(site, file, Buffer.from(finished, 'latin1'));
    return missingIn(file, finished, (each) => known.has(each));
  };
}

const filesOf = (site: string, pattern: string): string[] =>
  globSync(pattern, { cwd: site })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

const isFile = ({ route }: Path): boolean => route.type === 'endpoint';

/** From the site's folder: `don-vi/040.html`. */
function fileOf({ pathname, route }: Path): string {
  const path = pathname.replace(/^\//, '');
  return route.type === 'endpoint' ? path : `${path || 'index'}.html`;
}

function distinct(all: readonly Path[]): readonly Path[] {
  const known = new Map<string, Path>();
  for (const path of all) {
    const [file, other] = [fileOf(path), known.get(fileOf(path))];
    if (other)
      throw new Error(`${file} is of ${other.route.component} and ${path.route.component}`);
    known.set(file, path);
  }
  return all;
}

function write(site: string, file: string, body: Buffer): void {
  const path = join(site, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
}

/** Data folders made of layers: the files of a fixture over those of a common base. */
import {
  closeSync,
  cpSync,
  globSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Reading, read } from '../src/read/read.ts';
import { workbook } from './workbook.ts';

/** Beside the files of a fixture: what is expected of it, and the fixture near to it. */
const BESIDE = /[/\\](expected\.txt|near)$/;

/**
 * Reads the layers as one folder. `a.csv.size` holds the number of bytes of a
 * file that is too large to be kept; `a.xlsx.json` the sheets of a workbook.
 */
export const readLayers = (...layers: readonly string[]): Reading =>
  inLayers(layers, (folder) => {
    const reading = read(folder);
    if (!reading) throw new Error(`No folder ${folder}`);
    return reading;
  });

/** The layers as one folder, as long as it is used. */
export function inLayers<Answer>(
  layers: readonly string[],
  use: (folder: string) => Answer,
): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
  try {
    for (const layer of layers)
      cpSync(layer, folder, {
        recursive: true,
        filter: (path) => !BESIDE.test(path) || path === layer,
      });
    for (const path of globSync('**/*.size', { cwd: folder })) {
      const file = join(folder, path.replace(/\.size$/, ''));
      closeSync(openSync(file, 'w'));
      truncateSync(file, Number(readFileSync(join(folder, path), 'utf8')));
      rmSync(join(folder, path));
    }
    for (const path of globSync('**/*.link', { cwd: folder })) {
      const target = readFileSync(join(folder, path), 'utf8').trim();
      symlinkSync(target, join(folder, path.replace(/\.link$/, '')));
      rmSync(join(folder, path));
    }
    for (const path of globSync('**/*.xlsx.json', { cwd: folder })) {
      const sheets = JSON.parse(readFileSync(join(folder, path), 'utf8'));
      writeFileSync(join(folder, path.replace(/\.json$/, '')), workbook(sheets));
      rmSync(join(folder, path));
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

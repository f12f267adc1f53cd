/** A data folder on this machine to typed data, or everything that is wrong with it. */
import { today } from './clock.ts';
import type { FileBytes } from './files.ts';
import { readFolder } from './folder.ts';
import { FolderReader, type Means, type Reading, type Watch } from './folder-reader.ts';
import { readBorders } from './read-borders.ts';
import { readSite } from './read-site.ts';
import { readSheets } from './read-workbook.ts';
import { checkAcknowledgements, checkSetUp, taskFault, wanted } from './set-up.ts';

export type { Reading, Watch } from './folder-reader.ts';

/** What a reading on this machine rests on. */
export const means = (): Means => ({
  today: today(),
  site: readSite,
  sheets: readSheets,
  borders: readBorders,
  acknowledgements: checkAcknowledgements,
  setUp: checkSetUp,
  cellFault: taskFault,
  wanted,
});

/**
 * Reads and checks a folder; null when there is no such folder. Who sends files of it is told there of what others
 * contradict: they are read after those.
 */
export function read(
  folder: string,
  watch: Watch = () => {},
  own: readonly string[] = [],
): Reading | null {
  const found = readFolder(folder);
  if (!found) return null;
  const isOwn = ({ path }: FileBytes) => Number(own.includes(path));
  const files = found.files.toSorted((a, b) => isOwn(a) - isOwn(b));
  return new FolderReader({ ...found, files }, { ...means(), watch }).read();
}

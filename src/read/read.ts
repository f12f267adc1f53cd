/** A data folder on this machine to typed data, or everything that is wrong with it. */
import { today } from './clock.ts';
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

/** Reads and checks a folder; null when there is no such folder. */
export function read(folder: string, watch: Watch = () => {}): Reading | null {
  const found = readFolder(folder);
  return found && new FolderReader(found, { ...means(), watch }).read();
}

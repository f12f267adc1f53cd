// Reads CSV that units send, and is small: a workbook, and what a site sets up, is for the engine beside it.
import { type FileBytes, SITE_FILE } from '../../read/files.ts';
import { SET_UP } from '../../read/set-up.ts';
import { serve } from './engine.ts';

const others = (): never => {
  throw new Error('This engine reads CSV alone.');
};

/** As published: a file of settings that is dropped is no CSV. */
function published(files: readonly FileBytes[]) {
  const file = files.find(({ path }) => path === SITE_FILE);
  return { site: JSON.parse(new TextDecoder().decode(file?.bytes)), problems: [] };
}

serve({
  site: published,
  sheets: others,
  openBook: others,
  borders: () => ({ borders: [], problems: [], files: 0 }),
  acknowledgements: () => [],
  setUp: () => [],
  leaves: SET_UP,
});

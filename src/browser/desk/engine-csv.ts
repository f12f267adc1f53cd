// Reads CSV that units send, and is small: a workbook, and what a site sets up, is for the engine beside it.
import { SET_UP } from '../../read/set-up.ts';
import { serve } from './engine.ts';

const others = (): never => {
  throw new Error('This engine reads CSV alone.');
};

serve({
  sheets: others,
  openBook: others,
  borders: () => ({ borders: [], problems: [], files: 0 }),
  setUp: () => [],
  leaves: SET_UP,
});

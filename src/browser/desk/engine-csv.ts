// Reads CSV, and is small: a workbook is for the engine beside it.
import { serve } from './engine.ts';

const others = (): never => {
  throw new Error('This engine reads CSV alone.');
};

serve({
  sheets: others,
  openBook: others,
  borders: () => ({ borders: [], problems: [], files: 0 }),
});

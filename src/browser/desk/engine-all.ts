// Reads everything that a data folder may hold.

import { readBorders } from '../../read/read-borders.ts';
import { readSite } from '../../read/read-site.ts';
import { readSheets } from '../../read/read-workbook.ts';
import { checkAcknowledgements, checkSetUp, taskFault, wanted } from '../../read/set-up.ts';
import { readWorkbook } from '../../table/workbook.ts';
import { serve } from './engine.ts';

serve({
  site: readSite,
  sheets: readSheets,
  borders: readBorders,
  acknowledgements: checkAcknowledgements,
  setUp: checkSetUp,
  cellFault: taskFault,
  wanted,
  openBook: readWorkbook,
});

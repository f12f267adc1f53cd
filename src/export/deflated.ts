/** Packing that a build can afford: Deflate, as Node has it. */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { Packing } from './zip.ts';

export const DEFLATED: Packing = {
  method: 8,
  // What ends in a flush and no last block is gone on with by whatever is packed after it.
  pack: (bytes, isLast) =>
    deflateRawSync(bytes, {
      level: 5,
      finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
    }),
  sum: crc32,
};

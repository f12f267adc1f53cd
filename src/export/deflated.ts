/** Packing that a build can afford: Deflate, as Node has it. */
import { crc32, deflateRawSync } from 'node:zlib';
import type { Packing } from './zip.ts';

export const DEFLATED: Packing = {
  method: 8,
  pack: (bytes) => deflateRawSync(bytes, { level: 5 }),
  sum: (bytes) => crc32(bytes),
};

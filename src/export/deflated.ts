/** Packing that a build can afford: Deflate, as Node has it. */
import { deflateRawSync } from 'node:zlib';
import type { Packing } from './zip.ts';

export const DEFLATED: Packing = {
  method: 8,
  pack: (bytes) => deflateRawSync(bytes, { level: 6 }),
};

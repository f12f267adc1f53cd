/** Deflated bytes to what they stand for, within a bound. The only importer of fflate, which runs in browsers too. */
import { Inflate } from 'fflate';

/** So many bytes at a time: what comes of them is held against the bound before the next. */
const STEP = 1 << 14;

class TooMuch extends Error {}

/** The bytes; `damaged` where they are none, `too-large` where they are more than `size`. */
export function inflated(data: Uint8Array, size: number): Uint8Array | 'damaged' | 'too-large' {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw new TooMuch();
    bytes.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let from = 0; from < data.length || from === 0; from += STEP)
      stream.push(data.subarray(from, from + STEP), from + STEP >= data.length);
  } catch (error) {
    if (error instanceof TooMuch) return 'too-large';
    if (isOfFflate(error)) return 'damaged';
    throw error;
  }
  return filled === size ? bytes : 'damaged';
}

/** What it says of bytes that are no deflated data has a number. */
const isOfFflate = (error: unknown): boolean =>
  error instanceof Error && typeof (error as { readonly code?: unknown }).code === 'number';

const TABLE = Int32Array.from({ length: 256 }, (_each, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of an archive's part, as node:zlib's: CRC-32 of ISO 3309. */
export function crc32(bytes: Uint8Array): number {
  let value = -1;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 255] as number) ^ (value >>> 8);
  return (value ^ -1) >>> 0;
}

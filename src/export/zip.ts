/** Files as a ZIP archive, the same to the byte for the same files: every date in it is the format's first day. */
import { crc32 } from './crc32.ts';

export interface ArchiveFile {
  /** With `/` between folders. */
  readonly name: string;
  /** A text may come in pieces: it is packed as it is made, and never stands there as a whole. */
  readonly content: string | Uint8Array<ArrayBuffer> | Iterable<string>;
}

/** How bytes are packed, by the number that the format has for it, and summed up: a piece of a file after the other. */
export interface Packing {
  readonly method: number;
  readonly pack: (bytes: Uint8Array, isLast: boolean) => Uint8Array;
  /** The checksum of ISO 3309 with what came before, from 0 to 2³² − 1; 0 of nothing. */
  readonly sum: (bytes: Uint8Array, before: number) => number;
}

/** As they are: what a browser can do at once. */
export const STORED: Packing = { method: 0, pack: (bytes) => bytes, sum: crc32 };

/** 1 January 1980, 00:00. */
const DATE = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** Throws on what the format's first version cannot hold: 65.535 files, 4 GB. */
export function zip(
  files: readonly ArchiveFile[],
  packing: Packing = STORED,
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let start = 0;
  for (const { name, content } of files) {
    const packed: Uint8Array[] = [];
    let [sum, whole] = [0, 0];
    for (const [bytes, isLast] of piecesOf(content)) {
      packed.push(packing.pack(bytes, isLast));
      sum = packing.sum(bytes, sum);
      whole += bytes.length;
    }
    const path = bytesOf(name);
    const facts = factsOf(path, packing.method, [sum, sizeOf(packed), whole]);
    const local = [numbers([4, 0x04034b50], [2, 20]), facts, path, ...packed];
    entries.push(
      numbers([4, 0x02014b50], [2, 20], [2, 20]),
      facts,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, start]),
      path,
    );
    parts.push(...local);
    start += sizeOf(local);
  }
  const count = files.length;
  const end = numbers(
    [4, 0x06054b50],
    [4, 0],
    [2, count],
    [2, count],
    [4, sizeOf(entries)],
    [4, start],
    [2, 0],
  );
  return joined([...parts, ...entries, end]);
}

/** Letters of a piece: what is made of a smaller text does not hang on this. */
const PIECE = 2 ** 22;

function* piecesOf(
  content: ArchiveFile['content'],
): Generator<readonly [bytes: Uint8Array, isLast: boolean]> {
  if (typeof content === 'string' || content instanceof Uint8Array)
    return yield [bytesOf(content), true];
  let text = '';
  for (const more of content) {
    if (text.length >= PIECE) {
      yield [bytesOf(text), false];
      text = '';
    }
    text += more;
  }
  yield [bytesOf(text), true];
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** What an archive says of a file twice: before its content and in the list at its end. */
const factsOf = (
  path: Uint8Array,
  method: number,
  [sum, packed, whole]: readonly [sum: number, packed: number, whole: number],
): Uint8Array =>
  numbers(
    [2, FLAGS],
    [2, method],
    [2, 0],
    [2, DATE],
    [4, sum],
    [4, packed],
    [4, whole],
    [2, path.length],
    [2, 0],
  );

/** Numbers of so many bytes each, the lowest byte first. */
function numbers(...all: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(all.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of all) {
    if (value >= 2 ** (8 * bytes)) throw new RangeError(`${value} in ${bytes} bytes`);
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

const sizeOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((sum, { length }) => sum + length, 0);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(sizeOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

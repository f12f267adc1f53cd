/** Files as a ZIP archive, the same to the byte for the same files: every date in it is the format's first day. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ArchiveFile {
  /** With `/` between folders. */
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** 1 January 1980, 00:00. */
const DATE = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATE = 8;

/** Throws on what the format's first version cannot hold: 65.535 files, 4 GB. */
export function zip(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let start = 0;
  for (const { name, content } of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 6 });
    const path = Buffer.from(name);
    const facts = factsOf(path, bytes, packed);
    const local = [numbers([4, 0x04034b50], [2, 20]), facts, path, packed];
    entries.push(
      numbers([4, 0x02014b50], [2, 20], [2, 20]),
      facts,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, start]),
      path,
    );
    parts.push(...local);
    start += local.reduce((sum, { length }) => sum + length, 0);
  }
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  const count = files.length;
  const end = numbers(
    [4, 0x06054b50],
    [4, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, start],
    [2, 0],
  );
  return new Uint8Array(Buffer.concat([...parts, ...entries, end]));
}

/** What an archive says of a file twice: before its content and in the list at its end. */
const factsOf = (path: Buffer, bytes: Buffer, packed: Buffer): Buffer =>
  numbers(
    [2, FLAGS],
    [2, DEFLATE],
    [2, 0],
    [2, DATE],
    [4, crc32(bytes)],
    [4, packed.length],
    [4, bytes.length],
    [2, path.length],
    [2, 0],
  );

/** Numbers of so many bytes each, the lowest byte first. */
function numbers(...all: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(all.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of all) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/** The parts of a ZIP archive, unpacked within a bound: what it claims of its own size is not believed. */
import { crc32, inflated } from './inflate.ts';

export type ZipFault = 'damaged' | 'encrypted' | 'too-large';

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record, with the longest comment that may follow it. */
const END_AREA = 22 + 0xffff;

/** What a file of so many bytes may unpack to: a document of an officer is a twentieth of that. */
export const mostBytes = (packed: number): number => Math.min(96 << 20, (8 << 20) + 20 * packed);

/** Unpacks the parts that are wanted, at most so many bytes of them in all. */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: number,
): readonly Part[] | ZipFault {
  try {
    return new Archive(bytes).unpack(wanted, most);
  } catch (error) {
    if (error instanceof Broken) return error.fault;
    // What is said of bytes that are not there.
    if (error instanceof RangeError) return 'damaged';
    throw error;
  }
}

class Broken extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly packed: number;
  readonly size: number;
  readonly check: number;
}

class Archive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  unpack(wanted: (name: string) => boolean, most: number): Part[] {
    let left = most;
    return this.#entries()
      .filter(({ name }) => wanted(name))
      .map((entry) => {
        const part = this.#unpackOne(entry, left);
        left -= part.bytes.length;
        return part;
      });
  }

  #entries(): Entry[] {
    const end = this.#end();
    const count = this.#view.getUint16(end + 10, true);
    const entries: Entry[] = [];
    let at = this.#view.getUint32(end + 16, true);
    for (let each = 0; each < count; each += 1) {
      if (this.#view.getUint32(at, true) !== ENTRY) throw new Broken('damaged');
      const [name, extra, comment] = [28, 30, 32].map((by) => this.#view.getUint16(at + by, true));
      entries.push({
        name: this.#text(at + 46, name ?? 0),
        start: this.#view.getUint32(at + 42, true),
        packed: this.#view.getUint32(at + 20, true),
        size: this.#view.getUint32(at + 24, true),
        check: this.#view.getUint32(at + 16, true),
      });
      at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
    return entries;
  }

  #end(): number {
    const last = this.#bytes.length - 22;
    for (let at = last; at >= Math.max(0, last - END_AREA); at -= 1)
      if (this.#view.getUint32(at, true) === END) return at;
    throw new Broken('damaged');
  }

  #unpackOne({ name, start, packed, size, check }: Entry, most: number): Part {
    if (size > most) throw new Broken('too-large');
    if (this.#view.getUint32(start, true) !== LOCAL) throw new Broken('damaged');
    if (this.#view.getUint16(start + 6, true) & 1) throw new Broken('encrypted');
    const method = this.#view.getUint16(start + 8, true);
    const [names, extra] = [26, 28].map((by) => this.#view.getUint16(start + by, true));
    const from = start + 30 + (names ?? 0) + (extra ?? 0);
    const data = this.#bytes.subarray(from, from + packed);
    if (method !== 0 && method !== 8) throw new Broken('damaged');
    const bytes = method === 0 ? data : inflated(data, size);
    if (typeof bytes === 'string') throw new Broken(bytes);
    if (bytes.length !== size || crc32(bytes) !== check) throw new Broken('damaged');
    return { name, bytes };
  }

  #text(start: number, length: number): string {
    return new TextDecoder().decode(this.#bytes.subarray(start, start + length));
  }
}

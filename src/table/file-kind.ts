/** What a file is by its first bytes, whatever its name says. */
import { twoDigits } from '../format/two-digits.ts';

export interface FileKind {
  /** In words: `tệp Excel (.xlsx)`. */
  readonly form: string;
  /** The ending under which a spreadsheet opens it; null for what holds no table. */
  readonly ending: string | null;
}

const kind = (form: string, ending: string | null = null): FileKind => ({ form, ending });

/** First bytes, in hexadecimal. */
const MAGIC: readonly (readonly [string, FileKind])[] = [
  ['d0cf11e0a1b11ae1', kind('tệp Excel hoặc Word kiểu cũ (.xls, .doc)', '.xls')],
  ['25504446', kind('tệp PDF')],
  ['89504e470d0a1a0a', kind('ảnh PNG')],
  ['ffd8ff', kind('ảnh JPEG')],
  ['47494638', kind('ảnh GIF')],
  ['49492a00', kind('ảnh TIFF')],
  ['4d4d002a', kind('ảnh TIFF')],
  ['52494646', kind('ảnh hoặc âm thanh (RIFF)')],
  ['1f8b', kind('tệp nén (.gz)')],
  ['526172211a07', kind('tệp nén (.rar)')],
  ['377abcaf271c', kind('tệp nén (.7z)')],
  ['7b5c727466', kind('tệp văn bản RTF')],
];

/** What a file is, where it is no text; null for text, of which nothing more is known. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const first = hex(bytes.subarray(0, 8));
  const known = MAGIC.find(([magic]) => first.startsWith(magic));
  if (known) return known[1];
  if (first.startsWith('504b0304')) return archive(bytes);
  return isBinary(bytes) ? kind('dữ liệu không phải chữ') : null;
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => twoDigits(byte.toString(16))).join('');

/** A workbook is a ZIP archive: the names of its parts tell of which program. */
function archive(bytes: Uint8Array): FileKind {
  const ends = [bytes.subarray(0, 4096), bytes.subarray(Math.max(0, bytes.length - 65_536))];
  const names = ends.map((part) => new TextDecoder('latin1').decode(part)).join('');
  if (names.includes('xl/')) return kind('tệp Excel (.xlsx)', '.xlsx');
  if (names.includes('opendocument.spreadsheet')) return kind('tệp LibreOffice (.ods)', '.ods');
  if (names.includes('word/')) return kind('tệp Word (.docx)');
  return kind('tệp nén (.zip)');
}

/** How much of a file is looked at. */
const LOOKED_AT = 4096;

/** Many NUL bytes are no text; those of UTF-16 are (`hasUtf16Shape`), and a single one is a slip. */
function isBinary(bytes: Uint8Array): boolean {
  const { zeros, length } = zeroBytes(bytes);
  return zeros[0] + zeros[1] > length / 20 && !hasUtf16Shape(bytes);
}

/** UTF-16 with or without its mark: Latin letters have a NUL in every second byte. */
export function hasUtf16Shape(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return true;
  const { zeros, length } = zeroBytes(bytes);
  const [fewer, more] = zeros.toSorted((a, b) => a - b) as [number, number];
  return more > length / 8 && fewer < more / 20;
}

/** The NUL bytes at even and at odd places of the start of a file. */
function zeroBytes(bytes: Uint8Array): { zeros: [number, number]; length: number } {
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros: [number, number] = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[(at % 2) as 0 | 1] += 1;
  });
  return { zeros, length: start.length };
}

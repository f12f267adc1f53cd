/** The bytes of a table file to its text, or the one reason why it is none. */
import type { Cause } from '../problem/catalogue.ts';
import { decode } from './decode.ts';
import { fileKind, hasUtf16Shape } from './file-kind.ts';

export type FileFault = Cause<'file-binary' | 'encoding' | 'file-not-csv' | 'merge-conflict'> & {
  /** The line where it was seen. */
  readonly row: number | null;
  /** Where the file is text after all. */
  readonly text: string | null;
};

export type FileText = { readonly text: string; readonly code?: undefined } | FileFault;

const UNPLACED = { row: null, text: null } as const;

export function fileText(bytes: Uint8Array): FileText {
  const kind = fileKind(bytes);
  if (kind) {
    const facts = { form: kind.form, ending: kind.ending ?? undefined };
    return { ...UNPLACED, code: 'file-binary', facts };
  }
  const hasMark = bytes[0] === 0xff || bytes[0] === 0xfe;
  if (!hasMark && hasUtf16Shape(bytes))
    return {
      ...UNPLACED,
      code: 'encoding',
      facts: { form: 'UTF-16 không có dấu hiệu đầu tệp (BOM)' },
    };
  const decoded = decode(bytes);
  if ('near' in decoded) {
    const facts = { value: decoded.near, old: !hasMark };
    return { ...UNPLACED, code: 'encoding', facts, row: decoded.line };
  }
  const { text } = decoded;
  return notATable(text) ?? mergeConflict(text) ?? stacked(text) ?? decoded;
}

/** Text that begins like another kind of file. */
const OTHER_TEXTS: readonly { starts: RegExp; reason: string; mend: string }[] = [
  {
    starts: /^\s*<(!doctype html|html|head|body|table|meta|script)\b/i,
    reason: 'nội dung là trang web (HTML), không phải CSV',
    mend: 'mở tệp trong Excel hoặc LibreOffice rồi lưu thành loại “CSV UTF-8”; nếu tải từ mạng, tải lại đúng tệp CSV',
  },
  {
    starts: /^version https:\/\/git-lfs\.github\.com\/spec/,
    reason: 'đây chỉ là con trỏ Git LFS, số liệu thật chưa được tải về',
    mend: 'chạy “git lfs pull”, hoặc đưa chính tệp CSV vào thư mục',
  },
  {
    starts: /^\s*<\?xml\b/,
    reason: 'nội dung là XML, không phải CSV',
    mend: 'mở tệp trong Excel rồi lưu thành loại “CSV UTF-8”',
  },
  {
    starts: /^\s*(\{\s*"|\[\s*[[{])/,
    reason: 'nội dung là JSON, không phải CSV',
    mend: 'xuất lại bảng thành loại “CSV UTF-8”',
  },
];

function notATable(text: string): FileFault | null {
  const start = text.slice(0, 500);
  const other = OTHER_TEXTS.find(({ starts }) => starts.test(start));
  if (!other) return null;
  const { reason, mend } = other;
  return { ...UNPLACED, code: 'file-not-csv', facts: { reason, mend } };
}

/** Marks without end on one letter: no language has them, and to put them in order takes for ever. */
const STACK = /\p{M}{17}/u;
const FIRST_MARK = 0x300;
/** Vietnamese letters, dashes and quotation marks: most of what stands behind the first mark, and none itself. */
const NO_MARKS = [0x1e00, 0x20cf] as const;

const mayBeMark = (code: number): boolean =>
  code >= FIRST_MARK && (code < NO_MARKS[0] || code > NO_MARKS[1]);

/** Whether letters of a text carry more marks than any language has. */
export const isStacked = (text: string): boolean => stackAt(text) >= 0;

/** Where such marks begin; -1 for nowhere. One of seventeen stands on every 17th place, so only those are looked at. */
function stackAt(text: string): number {
  for (let at = 16; at < text.length; at += 17) {
    if (!mayBeMark(text.charCodeAt(at))) continue;
    // A mark may be two characters long.
    const from = Math.max(0, at - 33);
    const found = text.slice(from, at + 34).search(STACK);
    if (found >= 0) return from + found;
  }
  return -1;
}

function stacked(text: string): FileFault | null {
  const at = stackAt(text);
  if (at < 0) return null;
  const row = text.slice(0, at).split('\n').length;
  const mend = 'xóa các dấu thừa, hoặc xuất lại bảng từ tệp gốc';
  const facts = { reason: 'có chữ mang hơn 16 dấu chồng lên nhau', mend };
  return { ...UNPLACED, code: 'file-not-csv', facts, row };
}

/** The first mark that Git leaves where two versions were not brought together. */
export function mergeConflict(text: string): (FileFault & Cause<'merge-conflict'>) | null {
  let at = text.indexOf('<<<<<<<');
  while (at > 0 && text[at - 1] !== '\n') at = text.indexOf('<<<<<<<', at + 1);
  if (at < 0) return null;
  const line = text.slice(at).split('\n', 1)[0] ?? '';
  // In a table its delimiters may follow, as an export of a broken sheet has them.
  const value = line.replace(/(?<![;,\t|\s])[;,\t|\s]+$/, '').slice(0, 60);
  const row = text.slice(0, at).split('\n').length;
  return { code: 'merge-conflict', row, facts: { value }, text };
}

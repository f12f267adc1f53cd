/** A receipt: which file was checked, when, by which rules and against which data, and with what result. */
import { date } from '../format.ts';

/** By which rules and against which data a site checks: the beginnings of their SHA-256. */
export interface Version {
  readonly site: string;
  readonly rules: string;
  readonly data: string;
}

export interface CheckedFile {
  readonly name: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** The title of its table. */
  readonly table: string;
}

export interface Receipt {
  readonly version: Version;
  /** As `2026-11-28`. */
  readonly day: string;
  readonly result: string;
  readonly files: readonly CheckedFile[];
}

export const TITLE = 'PHIẾU KIỂM TRA TỆP SỐ LIỆU';

/** The receipt as people read it, and as `receiptOf` reads it back. */
export function receiptText({ version, day, result, files }: Receipt): string {
  const head = [
    TITLE,
    `Trang: ${version.site}`,
    `Ngày kiểm tra: ${date(day)}`,
    `Kết quả: ${result}`,
    `Phiên bản quy tắc: ${version.rules}`,
    `Phiên bản số liệu đối chiếu: ${version.data}`,
  ];
  const each = files.map(({ name, sha256, table }) =>
    [`Tệp: ${name}`, `Bảng: ${table}`, `SHA-256: ${sha256}`].join('\n'),
  );
  return `${[head.join('\n'), ...each].join('\n\n')}\n`;
}

/** What a receipt says; null for a text that is none. */
export function receiptOf(text: string): Receipt | null {
  const [head = '', ...blocks] = text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/);
  const said = linesOf(head);
  const day = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(said.get('Ngày kiểm tra') ?? '');
  const files = blocks.map(linesOf).map((lines) => ({
    name: lines.get('Tệp') ?? '',
    table: lines.get('Bảng') ?? '',
    sha256: lines.get('SHA-256') ?? '',
  }));
  const isWhole = files.every(({ name, sha256 }) => name !== '' && /^[0-9a-f]{64}$/.test(sha256));
  if (!head.startsWith(TITLE) || !day || files.length === 0 || !isWhole) return null;
  return {
    version: {
      site: said.get('Trang') ?? '',
      rules: said.get('Phiên bản quy tắc') ?? '',
      data: said.get('Phiên bản số liệu đối chiếu') ?? '',
    },
    day: [day[3], day[2], day[1]].join('-'),
    result: said.get('Kết quả') ?? '',
    files,
  };
}

const linesOf = (block: string): ReadonlyMap<string, string> =>
  new Map(
    block.split('\n').flatMap((line) => {
      const at = line.indexOf(': ');
      return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 2).trim()] as const];
    }),
  );

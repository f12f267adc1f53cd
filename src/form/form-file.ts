/** A file that may hold a filled form: its tables, or why nobody can read them and what is to be done. */
import type { Grid } from '../table/grid.ts';
import { type GridFault, type GridKind, gridsOf, type OpenBook } from '../table/grids-of.ts';
import { latin1 } from '../table/latin1.ts';
import { isEncrypted, isOld } from '../table/old-office.ts';
import { unzip } from '../table/zip.ts';
import type { Reason } from './reason.ts';

const RETYPE = 'gõ lại vào biểu Word hoặc Excel có sẵn, rồi kiểm tra lại';

const FAULTS = {
  pdf: {
    reason: 'là tệp PDF: số trong PDF, nhất là bản quét, không đọc được chắc chắn',
    remedy: RETYPE,
  },
  picture: { reason: 'là ảnh chụp hoặc bản quét', remedy: RETYPE },
  old: {
    reason: 'là tệp Word, Excel đời cũ (.doc, .xls)',
    remedy: 'mở bằng Word hoặc Excel, chọn “Lưu thành” loại .docx hoặc .xlsx',
  },
  encrypted: {
    reason: 'được đặt mật khẩu',
    remedy: 'mở tệp, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ), lưu lại',
  },
  'too-large': {
    reason: 'giải nén ra lớn hơn nhiều so với một biểu',
    remedy: 'chép bảng của biểu sang một tệp mới rồi lưu',
  },
  damaged: {
    reason: 'bị hỏng, hoặc tải về chưa đủ',
    remedy: 'mở tệp, lưu thành tệp mới; không mở được thì đề nghị nơi gửi gửi lại',
  },
  other: {
    reason: 'không phải CSV, .xlsx, .ods hoặc .docx',
    remedy: 'mở tệp bằng Word hoặc Excel, lưu thành .docx hoặc .xlsx',
  },
  'no-text': {
    reason: 'không phải tệp chữ',
    remedy: 'mở tệp bằng Excel, lưu thành “CSV UTF-8” hoặc .xlsx',
  },
  'no-table': {
    reason: 'không có bảng nào: ảnh hoặc bản quét dán vào Word không đọc được',
    remedy: RETYPE,
  },
} as const satisfies Readonly<Record<GridFault | 'pdf' | 'picture' | 'no-table', Reason>>;

/** How the bytes hold tables, whatever the name of the file; or what they are instead. */
export function kindIn(bytes: Uint8Array): GridKind | keyof typeof FAULTS {
  const start = latin1(bytes.subarray(0, 1024));
  if (/^\s*%PDF/.test(start)) return 'pdf';
  if (/^(?:\xff\xd8\xff|\x89PNG|GIF8|II\*\0|MM\0\*)/.test(start)) return 'picture';
  if (isOld(bytes)) return isEncrypted(bytes) ? 'encrypted' : 'old';
  if (!start.startsWith('PK')) return 'text';
  const names: string[] = [];
  const found = unzip(bytes, (name) => names.push(name) < 0, 0);
  if (typeof found === 'string') return found;
  if (names.includes('word/document.xml')) return 'document';
  return names.some((name) => /(?:^|\/)workbook\.xml$|^content\.xml$/.test(name))
    ? 'workbook'
    : 'other';
}

/** The tables that the file shows. */
export function openForm(bytes: Uint8Array, openBook: OpenBook): readonly Grid[] | Reason {
  const kind = kindIn(bytes);
  if (kind !== 'text' && kind !== 'workbook' && kind !== 'document') return FAULTS[kind];
  const grids = gridsOf(bytes, kind, openBook);
  if (typeof grids === 'string') return FAULTS[grids];
  const hasTable = grids.some(({ rows }) => rows.some(({ length }) => length > 1));
  return hasTable ? grids : FAULTS['no-table'];
}

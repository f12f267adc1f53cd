/** Help for every code of the catalogue, made from its entry with an example's facts. */
import { capital } from '../../format.ts';
import { type Code, catalogue, entryOf, type FactsOf } from '../../problem/catalogue.ts';
import type { Severity } from '../../problem/problem.ts';

export const codes = Object.keys(catalogue) as readonly Code[];

/** The codes of one severity, in the order of the catalogue. */
export const codesOf = (severity: Severity): readonly Code[] =>
  codes.filter((code) => catalogue[code].severity === severity);

/** What officers meet most: what a spreadsheet does by itself, and what typing does. */
export const frequent: readonly Code[] = [
  'encoding',
  'leading-zero-lost',
  'number-is-date',
  'number-scientific',
  'number-ambiguous',
  'unit-in-cell',
  'money-unit-missing',
  'date-invalid',
  'header-unknown',
  'unknown-reference',
];

/** The facts of the entry's own example, where its remedy names them. */
const examples: { readonly [C in Code]?: Partial<FactsOf<C>> } = {
  'file-name': { list: 'so-lieu/, dao-tao/, kinh-phi/' },
  'file-unreadable': { mend: 'cấp quyền đọc, hoặc chép chính tệp vào thay cho liên kết' },
  'not-read': { mend: 'cấp quyền đọc, hoặc chép chính tệp vào thư mục của bảng' },
  'workbook-unreadable': {
    mend: 'mở sổ tính trong Excel hoặc LibreOffice, bỏ mật khẩu nếu có, lưu lại thành loại .xlsx hoặc “CSV UTF-8”',
  },
  'merged-cells': { range: 'A5:A8', value: 'Xã Sơn Hải' },
  'delimiter-decimal-clash': { value: '2,03' },
  'decimal-point': { suggestion: '2,03' },
  'number-mixed-convention': { suggestion: '2,03' },
  'percent-as-fraction': { value: '0,85', suggestion: '85' },
  'lookalike-letter': { suggestion: 'TFR' },
  'personal-data': { header: 'Họ và tên' },
  formula: { mark: '=' },
  delimiter: { headers: 'các cột bắt buộc của bảng' },
  'header-missing': { header: 'Số đã học' },
  'header-two-rows': { above: 'Năm', below: '2023”, “2024', line: '2023”, “2024' },
  'header-unknown': { near: 'Số đã học' },
  'column-ignored': { dataset: 'Số liệu' },
  'column-ignored-figures': { own: 'Số đã học' },
  'plan-without-year': { value: 'Kế hoạch' },
  'block-differs': { label: 'Mã đơn vị', suggestion: '01273', named: 'đơn vị khác' },
  'wrong-dataset': { folder: 'dao-tao/' },
  'foreign-header': { dataset: 'Số liệu', headers: 'Mã đơn vị, Mã chỉ tiêu, Kỳ, Giá trị' },
  'percent-hundredth': { value: '0,2281', suggestion: '22,81' },
  'title-contradicts': { says: 'plan' },
  'title-differs': { says: 'plan' },
  'header-clash': { value: 'Năm', other: '2023' },
  'number-ambiguous': { whole: '2500', fraction: '2,5' },
  'source-of-other-unit': { owner: 'xã Sơn Hải' },
  'value-required': { header: 'Mã đơn vị', example: '040' },
  'money-unit-missing': { header: 'Kinh phí giao' },
  'money-unit-mismatch': { unit: 'triệu đồng' },
  'unknown-reference': { file: 'của danh mục' },
  'ambiguous-name': { codes: '07543, 30811' },
  'leading-zero-lost': { suggestion: '07543' },
  'code-name-mismatch': { name: 'Thành phố Cao Bằng' },
  'measure-mismatch': { expected: 'trẻ', value: 'người' },
  'not-in-list': { suggestion: 'chính thức' },
};

/** How to mend a problem of this code, as a sentence. */
export const mend = (code: Code): string =>
  capital(
    entryOf(code)
      .remedy({ header: '…', ...examples[code] })
      .replaceAll('undefined', '…'),
  );

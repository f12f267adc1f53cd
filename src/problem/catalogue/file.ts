/** What is wrong with a file as a whole: its kind, its letters, its delimiter. */
import { entry, maybe, type Needs, orElse } from './entry.ts';

const TYPED =
  'nếu là số liệu, lập bảng trong Excel hoặc LibreOffice, lưu thành loại .xlsx hoặc “CSV UTF-8” vào cùng thư mục; nếu không, chuyển tệp ra khỏi thư mục data.';

/** How to make a table of a file that is not read, by its ending. */
const MENDS: readonly (readonly [RegExp, string])[] = [
  [
    /^\.(?:xlsm|xlsb|fods|tsv|txt)$/i,
    'mở tệp trong Excel hoặc LibreOffice, lưu thành loại .xlsx hoặc “CSV UTF-8” vào cùng thư mục.',
  ],
  [/^\.(?:zip|rar|7z|gz)$/i, 'giải nén, rồi chép các tệp .xlsx hoặc CSV vào cùng thư mục.'],
];

export const file = {
  'file-empty': entry({
    severity: 'error',
    message: () => 'Tệp không có nội dung.',
    remedy: () => 'xuất lại tệp từ bảng tính, hoặc xóa tệp này khỏi thư mục.',
  }),
  'file-not-csv': entry<Needs<'reason', 'mend'>>({
    severity: 'error',
    message: (f) => `Không đọc được tệp: ${f.reason}.`,
    remedy: (f) =>
      `${f.mend ?? 'mở tệp bằng trình soạn thảo, sửa lại theo mẫu trong data/README.md'}.`,
  }),
  'file-binary': entry<Needs<'form', 'ending'>>({
    severity: 'error',
    message: (f) => `Tệp có đuôi .csv nhưng nội dung là ${f.form}.`,
    remedy: (f) =>
      f.ending
        ? `đổi lại đuôi tệp thành ${f.ending}${f.ending === '.xls' ? ', mở tệp rồi lưu thành loại “CSV UTF-8” hoặc .xlsx' : ' (loại này cũng được đọc)'}.`
        : 'lập bảng trong Excel hoặc LibreOffice, lưu thành loại “CSV UTF-8”, bỏ tệp này khỏi thư mục.',
  }),
  'duplicate-file': entry<Needs<'other', never, 'read'>>({
    severity: 'warning',
    message: (f) =>
      f.read
        ? `Tệp này giống hệt tệp ${f.other}; chỉ tệp kia được đọc.`
        : `Tệp này giống hệt tệp ${f.other} của một bảng khác.`,
    remedy: () => 'xóa một trong hai tệp; nếu lẽ ra phải khác nhau, xuất lại tệp từ bảng tính.',
  }),
  'merge-conflict': entry<Needs<'value'>>({
    severity: 'error',
    message: (f) => `Dòng này là dấu xung đột của Git: “${f.value}”.`,
    remedy: () =>
      'trong hai bản nằm giữa <<<<<<< và >>>>>>>, giữ bản đúng; xóa bản kia cùng các dòng dấu <<<<<<<, ======= và >>>>>>>.',
  }),
  'file-name': entry<Needs<'list'>>({
    severity: 'warning',
    message: () => 'Tệp này không thuộc bảng nào nên KHÔNG được đọc.',
    remedy: (f) => `chuyển tệp vào thư mục của bảng: ${f.list}.`,
  }),
  'not-read': entry<Needs<never, 'form' | 'mend' | 'reason' | 'what'>>({
    severity: 'warning',
    message: (f) =>
      f.form
        ? `Tệp loại ${f.form} KHÔNG được đọc: số liệu trong tệp không có trên trang.`
        : `Không đọc ${f.what} này: ${f.reason}.`,
    remedy: (f) =>
      f.form
        ? (MENDS.find(([form]) => form.test(f.form ?? ''))?.[1] ?? TYPED)
        : `không cần sửa nếu không phải số liệu; nếu là số liệu, ${f.mend}.`,
  }),
  encoding: entry<Needs<never, 'form', 'old'>>({
    severity: 'error',
    message: (f) =>
      f.form
        ? `Tệp ở dạng ${f.form}, không phải UTF-8.`
        : `Tệp không phải UTF-8: có byte không đọc được, gần chỗ “${f.value}”.${f.old ? ' Tệp có thể đã lưu bằng bảng mã cũ (ví dụ Windows-1258), chữ có dấu đã hỏng.' : ''}`,
    remedy: () =>
      'mở tệp gốc trong Excel, chọn Lưu thành (Save As), loại “CSV UTF-8 (Comma delimited)”.',
  }),
  'encoding-loss': entry<Needs<'mark' | 'value'>>({
    severity: 'error',
    message: (f) => `“${f.value}” đã mất chữ có dấu: chữ bị thay bằng “${f.mark}”.`,
    remedy: () =>
      'mở tệp gốc trong Excel, chọn Lưu thành (Save As), loại “CSV UTF-8 (Comma delimited)”; không dùng loại “CSV” thường.',
  }),
  mojibake: entry<Needs<'value', 'form' | 'suggestion'>>({
    severity: 'error',
    message: (f) => `“${f.value}” là chữ Việt bị sai bảng mã (${f.form}).${maybe(f.suggestion)}`,
    remedy: (f) => {
      if (f.suggestion && f.form?.startsWith('TCVN3'))
        return `ghi “${f.suggestion}”; nếu cả tệp như vậy, chuyển mã từ TCVN3 sang Unicode bằng UniKey (Công cụ, Chuyển mã), rồi lưu thành loại “CSV UTF-8”.`;
      return f.suggestion
        ? `ghi “${f.suggestion}”; nếu cả tệp như vậy, mở tệp gốc và lưu lại thành loại “CSV UTF-8”.`
        : 'chuyển mã sang Unicode bằng UniKey (Công cụ, Chuyển mã), rồi lưu thành loại “CSV UTF-8”.';
    },
  }),
  'control-character': entry<Needs<'point', 'suggestion'>>({
    severity: 'error',
    message: (f) => `Ô có ký tự điều khiển không nhìn thấy (${f.point}).`,
    remedy: (f) => orElse(f.suggestion, 'xóa cả ô rồi gõ lại nội dung từ bàn phím.'),
  }),
  delimiter: entry<Needs<'dataset', 'headers' | 'low', 'quoted'>>({
    severity: 'error',
    message: (f) => {
      if (f.low)
        return `Tiêu đề của bảng “${f.dataset}” ở dòng ${f.low}; chỉ 20 dòng đầu được xem để tìm tiêu đề.`;
      return f.quoted
        ? 'Mỗi dòng của tệp nằm trọn trong một cặp dấu ngoặc kép, nên cả dòng chỉ là một ô.'
        : `Trong 20 dòng đầu không có tiêu đề nào của bảng “${f.dataset}”.`;
    },
    remedy: (f) => {
      if (f.low)
        return 'chuyển lời thuyết minh phía trên xuống dưới bảng, xóa dòng trống, để tiêu đề ở trong 20 dòng đầu; giữ phía trên những dòng nói đơn vị, kỳ, nguồn, đơn vị tính, kế hoạch hay thực hiện.';
      return f.quoted
        ? 'mở tệp gốc, tách nội dung thành các cột (trong Excel: Data, Text to Columns) rồi lưu lại thành loại “CSV UTF-8”; hoặc xóa dấu " ở đầu và cuối mỗi dòng.'
        : `thêm dòng tiêu đề, ít nhất có: ${f.headers}.`;
    },
  }),
  'delimiter-decimal-clash': entry<Needs<'value'>>({
    severity: 'error',
    message: (f) => `“${f.value}” bị tách thành hai ô, vì dấu phẩy cũng là dấu ngăn cột của tệp.`,
    remedy: (f) =>
      `lưu tệp với dấu chấm phẩy (;) ngăn cột; nếu giữ dấu phẩy, đặt số trong ngoặc kép: "${f.value}".`,
  }),
  'no-rows': entry({
    severity: 'error',
    message: () => 'Dưới dòng tiêu đề không có dòng số liệu nào.',
    remedy: () => 'xuất lại bảng có số liệu, hoặc xóa tệp này khỏi thư mục.',
  }),
  'cell-too-long': entry<Needs<'length' | 'most'>>({
    severity: 'error',
    message: (f) => `Ô dài ${f.length} ký tự, nhiều nhất là ${f.most}.`,
    remedy: () => 'kiểm tra dấu ngoặc kép quanh ô, rút ngắn nội dung nếu cần.',
  }),
};

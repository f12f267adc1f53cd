/**
 * Every problem that the checks can find, declared once: severity, title, why it matters, how to
 * mend it, and an example. The reports and the pages are made from these entries. Codes are
 * stable: they may be added, never renamed.
 */

/** What a problem's words are filled with. */
export type Facts = Readonly<Record<string, string | undefined>>;

interface Entry {
  readonly severity: 'error' | 'warning';
  readonly title: string;
  readonly why: string;
  readonly before: string;
  readonly after: string;
  readonly message: (facts: Facts) => string;
  readonly remedy: (facts: Facts) => string;
}

const orElse = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `ghi «${suggestion}».` : otherwise;
const maybe = (suggestion: string | undefined) =>
  suggestion ? ` Có phải là «${suggestion}»?` : '';

export const catalogue = {
  'file-empty': {
    severity: 'error',
    title: 'Tệp trống',
    why: 'Tệp không có chữ nào; có thể nội dung đã mất khi xuất tệp.',
    before: '(tệp 0 byte)',
    after: 'Mã đơn vị;Năm;…',
    message: () => 'Tệp không có nội dung.',
    remedy: () => 'xuất lại tệp từ bảng tính, hoặc xóa tệp này khỏi thư mục.',
  },
  'file-not-csv': {
    severity: 'error',
    title: 'Nội dung không đúng loại tệp',
    why: 'Nội dung viết sai cú pháp thì không đọc được phần nào của tệp.',
    before: '{"title": "Dân Số Mở",}',
    after: '{"title": "Dân Số Mở"}',
    message: (f) => `Không đọc được tệp: ${f.reason}.`,
    remedy: (f) =>
      `${f.mend ?? 'mở tệp bằng trình soạn thảo, sửa lại theo mẫu trong data/README.md'}.`,
  },
  'file-binary': {
    severity: 'error',
    title: 'Đuôi tệp là .csv nhưng nội dung là loại tệp khác',
    why: 'Đổi đuôi tên tệp không đổi được nội dung; không số nào trong tệp đọc được.',
    before: 'bieu-2.xlsx đổi tên thành bieu-2.csv',
    after: 'bieu-2.csv lưu từ Excel, loại «CSV UTF-8»',
    message: (f) => `Tệp có đuôi .csv nhưng nội dung là ${f.form}.`,
    remedy: (f) =>
      f.ending
        ? `đổi lại đuôi tệp thành ${f.ending}${f.ending === '.xlsx' ? ' (loại này cũng được đọc)' : ', mở tệp rồi lưu thành loại «CSV UTF-8» hoặc .xlsx'}.`
        : 'lập bảng trong Excel hoặc LibreOffice, lưu thành loại «CSV UTF-8», bỏ tệp này khỏi thư mục.',
  },
  'file-too-large': {
    severity: 'error',
    title: 'Tệp quá lớn',
    why: 'Một bảng số liệu chỉ vài MB; tệp lớn hơn nhiều thường chứa nội dung khác hoặc hàng triệu dòng trống.',
    before: 'so-lieu/tat-ca.csv (120 MB)',
    after: 'so-lieu/2023.csv và so-lieu/2024.csv (mỗi tệp 60 MB)',
    message: (f) => `Tệp lớn ${f.size} MB, nhiều nhất là ${f.most} MB.`,
    remedy: () =>
      'xóa các dòng trống ở cuối bảng; nếu vẫn lớn, chia thành nhiều tệp cùng thư mục, mỗi tệp giữ dòng tiêu đề.',
  },
  'duplicate-file': {
    severity: 'warning',
    title: 'Hai tệp giống hệt nhau',
    why: 'Một tệp có thể là bản chép thừa, hoặc tệp mới bị chép đè bằng tệp cũ.',
    before: 'so-lieu/2024.csv và so-lieu/2024 (1).csv',
    after: 'so-lieu/2024.csv',
    message: (f) =>
      f.read
        ? `Tệp này giống hệt tệp ${f.other}; chỉ tệp kia được đọc.`
        : `Tệp này giống hệt tệp ${f.other} của một bảng khác.`,
    remedy: () => 'xóa một trong hai tệp; nếu lẽ ra phải khác nhau, xuất lại tệp từ bảng tính.',
  },
  'merge-conflict': {
    severity: 'error',
    title: 'Tệp còn dấu xung đột của Git',
    why: 'Hai bản sửa đang cùng nằm trong tệp; chưa biết bản nào đúng.',
    before: '<<<<<<< HEAD',
    after: '(chỉ giữ một bản, không còn dòng dấu)',
    message: (f) => `Dòng này là dấu xung đột của Git: «${f.value}».`,
    remedy: () =>
      'trong hai bản nằm giữa <<<<<<< và >>>>>>>, giữ bản đúng; xóa bản kia cùng các dòng dấu <<<<<<<, ======= và >>>>>>>.',
  },
  'file-name': {
    severity: 'warning',
    title: 'Tệp không được đọc',
    why: 'Tệp nằm ngoài các thư mục của bảng, hoặc không phải CSV hay .xlsx, nên số liệu trong tệp không có trên trang.',
    before: 'data/bao-cao.csv',
    after: 'data/dao-tao/bao-cao.csv',
    message: (f) =>
      f.form
        ? `Tệp loại ${f.form} không phải CSV hay .xlsx nên không được đọc.`
        : 'Tệp này không thuộc bảng nào nên không được đọc.',
    remedy: (f) =>
      f.form
        ? 'mở tệp trong Excel hoặc LibreOffice, lưu thành loại «CSV UTF-8» hoặc .xlsx vào cùng thư mục.'
        : `chuyển tệp vào thư mục của bảng: ${f.list}.`,
  },
  'workbook-unreadable': {
    severity: 'error',
    title: 'Không đọc được sổ tính',
    why: 'Sổ tính hỏng, có mật khẩu, ở dạng cũ hoặc quá lớn thì không đọc được ô nào.',
    before: 'bieu-2.xls',
    after: 'bieu-2.xlsx',
    message: (f) => `Không đọc được sổ tính: ${f.reason}.`,
    remedy: (f) => `${f.mend}.`,
  },
  'sheet-skipped': {
    severity: 'warning',
    title: 'Biểu của sổ tính không được đọc',
    why: 'Biểu đang ẩn, hoặc không có tiêu đề nào của bảng, nên số liệu trong biểu không có trên trang.',
    before: '(biểu «Nháp» đang ẩn)',
    after: '(xóa biểu, hoặc cho hiện biểu)',
    message: (f) =>
      f.dataset
        ? `Biểu «${f.sheet}» không có tiêu đề nào của bảng «${f.dataset}» nên không được đọc.`
        : `Biểu «${f.sheet}» đang ẩn nên không được đọc.`,
    remedy: (f) =>
      f.dataset
        ? 'nếu là số liệu, thêm dòng tiêu đề hoặc chuyển biểu sang sổ tính trong thư mục của bảng; nếu không, xóa biểu.'
        : 'nếu là số liệu, cho hiện biểu (Unhide); nếu không, xóa biểu.',
  },
  'hidden-cells': {
    severity: 'warning',
    title: 'Dòng hoặc cột đang ẩn được đọc',
    why: 'Dòng, cột ẩn trong sổ tính vẫn là số liệu và được công bố như các dòng, cột khác.',
    before: '(dòng 5–7 đang ẩn)',
    after: '(xóa các dòng, hoặc cho hiện lại)',
    message: (f) => `${f.cells} đang ẩn trong sổ tính nhưng vẫn được đọc và công bố.`,
    remedy: () => 'không cần sửa nếu đúng là số liệu; nếu không, xóa khỏi sổ tính.',
  },
  'merged-cells': {
    severity: 'error',
    title: 'Ô gộp trong phần số liệu',
    why: 'Ô gộp chỉ có nội dung ở ô đầu tiên; các ô còn lại trống, nên không biết dòng nào, cột nào có số.',
    before: '(A5:A8 gộp thành một ô «040»)',
    after: '(040 ở từng ô A5, A6, A7, A8)',
    message: (f) =>
      `Các ô ${f.range} gộp thành một ô «${f.value}», nên các ô còn lại của vùng này trống.`,
    remedy: (f) =>
      `bỏ gộp ô (Unmerge) vùng ${f.range}, rồi ghi nội dung vào từng ô; ô không có số liệu thì để trống.`,
  },
  'formula-without-value': {
    severity: 'error',
    title: 'Công thức chưa được tính',
    why: 'Sổ tính chỉ lưu công thức, không lưu kết quả, nên không có số để công bố.',
    before: '=SUM(C5:C9) (chưa có kết quả)',
    after: '749',
    message: (f) => `Ô có công thức «${f.value}» nhưng không lưu kết quả.`,
    remedy: () =>
      'mở sổ tính trong Excel hoặc LibreOffice, đợi tính xong rồi lưu lại; hoặc ghi thẳng con số.',
  },
  'number-disguised': {
    severity: 'error',
    title: 'Ô hiện một số khác với số đang chứa',
    why: 'Định dạng của ô bỏ bớt hoặc thêm chữ số, nên số nhìn thấy không phải số thật trong ô.',
    before: '2,5 (trong ô là 2500000)',
    after: '2500000',
    message: (f) => `Ô chứa số ${f.value}, nhưng định dạng của ô làm hiện ra một số khác.`,
    remedy: () =>
      'đặt định dạng ô là Số (Number) hoặc Chung (General), rồi kiểm tra lại số và đơn vị tính.',
  },
  encoding: {
    severity: 'error',
    title: 'Tệp không ở dạng CSV UTF-8',
    why: 'Chữ tiếng Việt sẽ bị sai dấu hoặc mất chữ, và tên đơn vị không còn khớp.',
    before: 'Th�nh ph� Cao B�ng',
    after: 'Thành phố Cao Bằng',
    message: (f) =>
      f.form
        ? `Tệp ở dạng ${f.form}, không phải UTF-8.`
        : `Tệp không phải UTF-8: có byte không đọc được, gần chỗ «${f.value}».`,
    remedy: () =>
      'mở tệp gốc trong Excel, chọn Lưu thành (Save As), loại «CSV UTF-8 (Comma delimited)».',
  },
  'encoding-loss': {
    severity: 'error',
    title: 'Chữ đã mất khi lưu tệp',
    why: 'Các chữ có dấu đã bị thay bằng dấu ? hoặc ô vuông; từ tệp này không lấy lại được.',
    before: 'Th?nh ph? Cao B?ng',
    after: 'Thành phố Cao Bằng',
    message: (f) => `«${f.value}» đã mất chữ có dấu: chữ bị thay bằng «${f.mark}».`,
    remedy: () =>
      'mở tệp gốc trong Excel, chọn Lưu thành (Save As), loại «CSV UTF-8 (Comma delimited)»; không dùng loại «CSV» thường.',
  },
  mojibake: {
    severity: 'error',
    title: 'Chữ Việt bị sai bảng mã',
    why: 'Tệp đã được mở bằng bảng mã khác rồi lưu lại, nên tên và lời ghi không còn đọc được.',
    before: 'ThÃ nh phá»‘',
    after: 'Thành phố',
    message: (f) => `«${f.value}» là chữ Việt bị sai bảng mã (${f.form}).${maybe(f.suggestion)}`,
    remedy: (f) =>
      f.suggestion
        ? `ghi «${f.suggestion}»; nếu cả tệp như vậy, mở tệp gốc và lưu lại thành loại «CSV UTF-8».`
        : 'chuyển mã sang Unicode bằng UniKey (Công cụ, Chuyển mã), rồi lưu thành loại «CSV UTF-8».',
  },
  'control-character': {
    severity: 'error',
    title: 'Ký tự điều khiển trong ô',
    why: 'Ký tự không nhìn thấy làm tên và mã không khớp, hoặc làm chữ hiện theo thứ tự khác với nội dung thật.',
    before: 'Xã Sơn Hải[U+0000]',
    after: 'Xã Sơn Hải',
    message: (f) => `Ô có ký tự điều khiển không nhìn thấy (${f.point}).`,
    remedy: (f) => orElse(f.suggestion, 'xóa cả ô rồi gõ lại nội dung từ bàn phím.'),
  },
  delimiter: {
    severity: 'error',
    title: 'Không tìm thấy dòng tiêu đề',
    why: 'Không có tiêu đề thì không biết cột nào là số gì; chương trình không đoán.',
    before: 'a;b;c',
    after: 'Mã đơn vị;Năm;Mã chỉ tiêu;Giá trị',
    message: (f) => `Trong 20 dòng đầu không có tiêu đề nào của bảng «${f.dataset}».`,
    remedy: (f) => `thêm dòng tiêu đề, ít nhất có: ${f.headers}.`,
  },
  'delimiter-decimal-clash': {
    severity: 'error',
    title: 'Dấu phẩy vừa ngăn cột vừa là dấu thập phân',
    why: 'Số 2,03 bị tách thành hai ô 2 và 03; các số sau đó lệch cột.',
    before: '040,2024,TFR,2,03',
    after: '040;2024;TFR;2,03',
    message: (f) => `«${f.value}» bị tách thành hai ô, vì dấu phẩy cũng là dấu ngăn cột của tệp.`,
    remedy: (f) =>
      `lưu tệp với dấu chấm phẩy (;) ngăn cột; nếu giữ dấu phẩy, đặt số trong ngoặc kép: "${f.value}".`,
  },
  'no-rows': {
    severity: 'error',
    title: 'Bảng không có dòng số liệu',
    why: 'Tệp chỉ có tiêu đề; có thể phần số liệu đã mất khi xuất tệp.',
    before: 'Mã đơn vị;Năm;Giá trị',
    after: 'Mã đơn vị;Năm;Giá trị\n07543;2025;12',
    message: () => 'Dưới dòng tiêu đề không có dòng số liệu nào.',
    remedy: () => 'xuất lại bảng có số liệu, hoặc xóa tệp này khỏi thư mục.',
  },
  'quote-unclosed': {
    severity: 'error',
    title: 'Thiếu dấu ngoặc kép đóng',
    why: 'Các ô và dòng sau đó bị dồn vào một ô.',
    before: '040;"Thành phố Cao Bằng;2024',
    after: '040;"Thành phố Cao Bằng";2024',
    message: () => 'Ô mở bằng dấu ngoặc kép " nhưng không có dấu đóng.',
    remedy: () => 'thêm dấu " ở cuối ô, hoặc xóa dấu " ở đầu ô.',
  },
  'quote-stray': {
    severity: 'error',
    title: 'Dấu ngoặc kép đặt sai chỗ',
    why: 'Dấu " ở giữa ô làm các ô sau lệch cột.',
    before: '"Lớp "cơ bản"";11',
    after: '"Lớp ""cơ bản""";11',
    message: () => 'Dấu ngoặc kép " nằm giữa ô.',
    remedy: () =>
      'đặt cả ô trong ngoặc kép và viết "" thay cho mỗi dấu " bên trong, hoặc dùng “ ”.',
  },
  'row-short': {
    severity: 'error',
    title: 'Dòng thiếu ô',
    why: 'Không biết ô nào bị thiếu, nên các số có thể đang lệch cột.',
    before: '040;2024',
    after: '040;2024;TFR;2,03',
    message: (f) =>
      `Dòng có ${f.found} ô, tiêu đề có ${f.expected} cột; thiếu ô của cột «${f.header}».`,
    remedy: () => 'điền đủ các ô, ô chưa có số liệu thì để trống nhưng vẫn giữ dấu phân cách.',
  },
  'row-long': {
    severity: 'error',
    title: 'Dòng thừa ô',
    why: 'Có thể một dấu phân cách nằm trong nội dung ô, và các số đang lệch cột.',
    before: '040;2024;TFR;2,03;7',
    after: '040;2024;TFR;2,03',
    message: (f) =>
      `Dòng có ${f.found} ô, tiêu đề chỉ có ${f.expected} cột; ô thừa ghi «${f.value}».`,
    remedy: () => 'xóa ô thừa, hoặc đặt nội dung có dấu phân cách trong ngoặc kép.',
  },
  'header-missing': {
    severity: 'error',
    title: 'Thiếu cột bắt buộc',
    why: 'Thiếu cột này thì không biết dòng số liệu thuộc về đâu, hoặc không có số để công bố.',
    before: 'Tên lớp;Đạt tỷ lệ %',
    after: 'Tên lớp;Số đã học;Đạt tỷ lệ %',
    message: (f) => `Thiếu cột «${f.header}»; các cột đang có: ${f.value}.`,
    remedy: (f) => {
      if (f.kind) return `ghi phía trên dòng tiêu đề các cột năm chứa số gì: Loại số;${f.kind}.`;
      const above = f.above ? `, hoặc ghi một lần phía trên dòng tiêu đề: ${f.header};…` : '';
      return `thêm cột «${f.header}»${above}.`;
    },
  },
  'header-unknown': {
    severity: 'error',
    title: 'Tiêu đề cột viết gần đúng',
    why: 'Tiêu đề sai một vài chữ thì cột không được đọc, số liệu sẽ thiếu mà không ai biết.',
    before: 'Số đã hocj',
    after: 'Số đã học',
    message: (f) => `Không có cột tên «${f.value}».${maybe(f.near)}`,
    remedy: (f) => `sửa tiêu đề thành «${f.near}»; nếu là cột khác, đặt tên khác hẳn.`,
  },
  'header-duplicate': {
    severity: 'error',
    title: 'Hai cột cùng nội dung',
    why: 'Không biết lấy số ở cột nào.',
    before: 'Năm;2024;2024',
    after: 'Năm;2023;2024',
    message: (f) =>
      f.value === f.otherHeader
        ? `Tiêu đề «${f.value}» có ở hai cột: ${f.other} và ${f.here}.`
        : `Cột ${f.other} «${f.otherHeader}» và cột ${f.here} «${f.value}» có cùng ý nghĩa.`,
    remedy: () => 'giữ một cột, xóa hoặc đổi tên cột kia.',
  },
  'header-clash': {
    severity: 'error',
    title: 'Hai cách lập bảng lẫn với nhau',
    why: 'Bảng có mỗi năm (hoặc mỗi chỉ tiêu) một cột thì không được có thêm cột nói cùng điều đó cho cả dòng.',
    before: 'Nội dung;Năm;2023;2024',
    after: 'Nội dung;2023;2024',
    message: (f) => `«${f.value}» và cột «${f.other}» nói cùng một điều, không biết lấy bên nào.`,
    remedy: (f) => `bỏ «${f.value}», hoặc bỏ các cột như «${f.other}».`,
  },
  'header-blank': {
    severity: 'error',
    title: 'Cột có nội dung nhưng không có tiêu đề',
    why: 'Không biết nội dung trong cột là gì nên không công bố được.',
    before: 'Tên lớp;;Đạt tỷ lệ %',
    after: 'Tên lớp;Số đã học;Đạt tỷ lệ %',
    message: (f) => `Cột có ô ghi «${f.value}» nhưng không có tiêu đề.`,
    remedy: () => 'ghi tiêu đề cho cột (cột số thứ tự thì ghi STT), hoặc xóa nội dung của cột.',
  },
  'said-twice': {
    severity: 'error',
    title: 'Phía trên tiêu đề ghi hai điều khác nhau',
    why: 'Điều ghi phía trên tiêu đề áp dụng cho mọi dòng, nên chỉ được ghi một lần.',
    before: 'Mã đơn vị;040\nMã đơn vị;07543',
    after: 'Mã đơn vị;07543',
    message: (f) => `«${f.header}» ghi «${f.value}», nhưng ${f.otherPlace} ghi «${f.other}».`,
    remedy: () => 'giữ một dòng; nếu mỗi dòng số liệu một khác, ghi thành một cột của bảng.',
  },
  'column-ignored': {
    severity: 'warning',
    title: 'Cột không công bố',
    why: 'Cột này không thuộc bảng nên không hiện trên trang.',
    before: 'Người nhập',
    after: '(xóa cột)',
    message: (f) => `Cột «${f.value}» không thuộc bảng «${f.dataset}», không được công bố.`,
    remedy: () => 'xóa cột nếu không cần; nếu cần, ghi nội dung vào cột «Ghi chú».',
  },
  'header-repeated': {
    severity: 'warning',
    title: 'Dòng tiêu đề lặp lại',
    why: 'Dòng này được bỏ qua, không phải số liệu.',
    before: 'Tên lớp;Số đã học (lần 2)',
    after: '(xóa dòng)',
    message: () => 'Dòng này lặp lại dòng tiêu đề, được bỏ qua.',
    remedy: () => 'có thể xóa dòng này.',
  },
  'group-row': {
    severity: 'warning',
    title: 'Dòng tên nhóm',
    why: 'Dòng không có số và tên không có trong danh mục được coi là tên nhóm.',
    before: 'II;Số liệu liên quan đến mức sinh;;;',
    after: '(giữ nguyên được)',
    message: (f) => `Dòng «${f.value}» không có số, được coi là tên nhóm và bỏ qua.`,
    remedy: () => 'không cần sửa nếu đúng là tên nhóm; nếu là chỉ tiêu, sửa tên theo danh mục.',
  },
  'footer-skipped': {
    severity: 'warning',
    title: 'Phần dưới bảng được bỏ qua',
    why: 'Chữ ký, nơi nhận, ghi chú dưới bảng không phải số liệu và không được công bố.',
    before: 'Nơi nhận: …',
    after: '(xóa các dòng dưới bảng)',
    message: (f) =>
      f.from === f.to
        ? `Dòng ${f.from} là phần dưới bảng, được bỏ qua.`
        : `Từ dòng ${f.from} đến dòng ${f.to} là phần dưới bảng, được bỏ qua.`,
    remedy: () =>
      'không cần sửa nếu đây là chữ ký, nơi nhận; nếu là số liệu, xóa dòng trống phía trên.',
  },
  'total-row': {
    severity: 'warning',
    title: 'Dòng tổng',
    why: 'Dòng tổng không thuộc đơn vị, chỉ tiêu hay lớp nào của danh mục; công bố như một dòng số liệu thì các số bị tính hai lần.',
    before: 'Tổng cộng;;126;',
    after: '(giữ nguyên được)',
    message: (f) => `Dòng «${f.value}» được coi là dòng tổng của bảng và bỏ qua.`,
    remedy: () =>
      'không cần sửa nếu đúng là dòng tổng; nếu là số của một đơn vị hay chỉ tiêu, ghi tên theo danh mục.',
  },
  'number-invalid': {
    severity: 'error',
    title: 'Không phải là số',
    why: 'Ô cần một số; chữ lẫn trong số làm sai số liệu.',
    before: '2,O3',
    after: '2,03',
    message: (f) => `Cột «${f.header}» cần một số, đang ghi «${f.value}».${maybe(f.suggestion)}`,
    remedy: (f) =>
      f.mark
        ? 'chỉ chỉ tiêu loại «dấu X» mới ghi X; ở đây ghi một số, chưa có số liệu thì để trống.'
        : orElse(
            f.suggestion,
            'ghi lại bằng chữ số, ví dụ 12 hoặc 2,03; chưa có số liệu thì để trống.',
          ),
  },
  'number-ambiguous': {
    severity: 'error',
    title: 'Số có thể hiểu hai cách',
    why: 'Dấu chấm hoặc dấu phẩy trước ba chữ số có thể là dấu phân nhóm hàng nghìn hoặc dấu thập phân.',
    before: '2.500',
    after: '2500',
    message: (f) => `«${f.value}» có thể là ${f.whole} hoặc ${f.fraction}.`,
    remedy: (f) =>
      f.count
        ? `kiểm tra lại; nếu đúng là ${f.whole} thì ghi ${f.whole}, không dùng dấu chấm, dấu phẩy.`
        : `ghi ${f.whole}, hoặc ghi ${f.fraction}.`,
  },
  'decimal-point': {
    severity: 'warning',
    title: 'Số thập phân viết bằng dấu chấm',
    why: 'Trong cách viết của Việt Nam, dấu chấm ngăn hàng nghìn; cả tệp viết kiểu Anh nên được đọc theo kiểu Anh.',
    before: '2.03',
    after: '2,03',
    message: (f) =>
      `Tệp viết số thập phân bằng dấu chấm: «${f.value}» được đọc là ${f.suggestion}${f.others ? `, và ${f.others} ô khác` : ''}.`,
    remedy: (f) => `không cần sửa nếu đúng; viết theo kiểu Việt Nam là «${f.suggestion}».`,
  },
  'number-precision': {
    severity: 'warning',
    title: 'Nhiều chữ số thập phân hơn danh mục',
    why: 'Chữ số thừa thường do bảng tính tính ra, không phải số của báo cáo.',
    before: '2,0345',
    after: '2,03',
    message: (f) =>
      `«${f.name}» ghi ${f.value}, có ${f.found} chữ số thập phân; danh mục quy định ${f.expected}${f.others ? ` (và ${f.others} kỳ khác)` : ''}.`,
    remedy: (f) =>
      `ghi số như báo cáo in, ví dụ ${f.suggestion}; nếu báo cáo in đủ, sửa «Số chữ số thập phân» trong chi-tieu.csv.`,
  },
  'percent-as-fraction': {
    severity: 'warning',
    title: 'Tỷ lệ có thể viết theo phần của 1',
    why: 'Khi mọi số của cột đều từ 0 đến 1, có thể 0,85 nghĩa là 85%; trang hiện là 0,85%.',
    before: '0,85',
    after: '85',
    message: (f) =>
      `Mọi tỷ lệ của «${f.name}» trong tệp đều từ 0 đến 1, như «${f.value}»; được đọc là ${f.value}%.`,
    remedy: (f) =>
      `nếu «${f.value}» nghĩa là ${f.suggestion}% thì ghi ${f.suggestion}; nếu đúng là ${f.value}% thì ghi «${f.value}%».`,
  },
  'number-bad-grouping': {
    severity: 'error',
    title: 'Dấu chấm, dấu phẩy đặt sai chỗ',
    why: 'Hàng nghìn phải đủ ba chữ số một nhóm; số có thể đã mất chữ số.',
    before: '14.555.20',
    after: '14.555.200',
    message: (f) => `Dấu chấm, phẩy trong «${f.value}» không chia đúng từng nhóm ba chữ số.`,
    remedy: () => 'kiểm tra lại số gốc và ghi đủ chữ số, ví dụ 14.555.200 hoặc 14555200.',
  },
  'number-mixed-convention': {
    severity: 'error',
    title: 'Một tệp viết số theo hai kiểu',
    why: 'Khi trong tệp có cả kiểu Việt Nam (2,03) và kiểu Anh (2.03), không biết số nào viết đúng.',
    before: '11,726 và 2,03',
    after: '11.726 và 2,03',
    message: (f) =>
      `«${f.value}» viết kiểu ${f.style}, còn «${f.other}» ở ${f.otherPlace} viết kiểu ${f.otherStyle}.`,
    remedy: (f) =>
      `viết cả tệp theo một kiểu; ở ô này ${orElse(f.suggestion, 'ghi theo kiểu Việt Nam.')}`,
  },
  'number-is-date': {
    severity: 'error',
    title: 'Số đã bị đổi thành ngày tháng',
    why: 'Excel có thể tự đổi 2,03 hoặc 1-2 thành ngày tháng; số gốc đã mất.',
    before: '02-Mar',
    after: '2,03',
    message: (f) => `Cột «${f.header}» cần một số, đang ghi ngày tháng «${f.value}».`,
    remedy: () => 'định dạng cột là Số (Number) hoặc Văn bản (Text) rồi nhập lại số gốc.',
  },
  'number-scientific': {
    severity: 'error',
    title: 'Số bị viết tắt kiểu 1,2E+07',
    why: 'Excel đã rút gọn số lớn, các chữ số sau đã mất.',
    before: '1,2E+07',
    after: '12000000',
    message: (f) => `«${f.value}» là số đã bị rút gọn, không còn đủ chữ số.`,
    remedy: () => 'định dạng cột là Số (Number), không chữ số thập phân, rồi xuất lại tệp.',
  },
  'number-not-integer': {
    severity: 'error',
    title: 'Cần số nguyên',
    why: 'Số người, số lớp, số trẻ và số đồng không có phần lẻ.',
    before: '11,5',
    after: '11 (theo sổ gốc)',
    message: (f) =>
      f.unit
        ? `«${f.value}» tính ra ${f.unit} không phải số nguyên.`
        : `Cột «${f.header}» cần số nguyên, đang ghi «${f.value}».`,
    remedy: () => 'kiểm tra lại và ghi số nguyên.',
  },
  'number-negative': {
    severity: 'error',
    title: 'Số âm',
    why: 'Số này không thể nhỏ hơn 0.',
    before: '-3',
    after: '3',
    message: (f) => `Cột «${f.header}» không nhận số âm, đang ghi «${f.value}».`,
    remedy: () => 'bỏ dấu trừ nếu gõ nhầm; không có thì ghi 0 hoặc «-».',
  },
  'number-range': {
    severity: 'error',
    title: 'Số ngoài mọi khoảng có thể',
    why: 'Số lớn hoặc nhỏ bất thường thường do mất dấu phẩy.',
    before: '203',
    after: '2,03',
    message: (f) =>
      `«${f.value}» nằm ngoài khoảng có thể của «${f.name}» (thường từ ${f.min} đến ${f.max}).`,
    remedy: (f) =>
      f.suggestion
        ? `kiểm tra dấu phẩy thập phân; nếu đúng là ${f.suggestion} thì ghi «${f.suggestion}».`
        : 'kiểm tra dấu phẩy thập phân và ghi lại.',
  },
  'spreadsheet-error': {
    severity: 'error',
    title: 'Ô chứa lỗi của bảng tính',
    why: 'Công thức trong Excel bị lỗi hoặc cột quá hẹp, số không được xuất ra.',
    before: '#REF!',
    after: '749',
    message: (f) => `Ô ghi lỗi của bảng tính: «${f.value}».`,
    remedy: () => 'sửa công thức hoặc nới rộng cột trong Excel rồi xuất lại tệp.',
  },
  'unit-in-cell': {
    severity: 'error',
    title: 'Đơn vị tính nằm trong ô số',
    why: 'Đơn vị tính đã có ở tiêu đề; chữ trong ô số làm ô không còn là số.',
    before: '3 lớp',
    after: '3',
    message: (f) => `Ô số ghi cả đơn vị tính: «${f.value}».`,
    remedy: (f) => orElse(f.suggestion, 'chỉ ghi con số, tính theo đơn vị ở tiêu đề cột.'),
  },
  'value-required': {
    severity: 'error',
    title: 'Ô bắt buộc đang trống',
    why: 'Thiếu ô này thì không biết dòng số liệu thuộc về đâu.',
    before: ';2024;TFR;2,03',
    after: '040;2024;TFR;2,03',
    message: (f) => `Ô «${f.header}» bắt buộc phải ghi, đang trống.`,
    remedy: (f) => `điền ô «${f.header}»${f.example ? `, ví dụ ${f.example}` : ''}.`,
  },
  'year-invalid': {
    severity: 'error',
    title: 'Không phải năm hoặc kỳ báo cáo',
    why: 'Năm viết sai thì số liệu bị xếp nhầm kỳ.',
    before: '2.024',
    after: '2024',
    message: (f) => `«${f.value}» không phải là năm hoặc kỳ báo cáo.${maybe(f.suggestion)}`,
    remedy: (f) =>
      orElse(f.suggestion, 'ghi năm bốn chữ số (2024), hoặc Quý III/2024, 2020-2025, 31/12/2025.'),
  },
  'year-range': {
    severity: 'error',
    title: 'Năm ngoài khoảng 1900–2100',
    why: 'Năm này gần như chắc chắn gõ nhầm.',
    before: '2204',
    after: '2024',
    message: (f) => `Năm «${f.value}» nằm ngoài khoảng 1900–2100.`,
    remedy: () => 'ghi lại năm cho đúng.',
  },
  'year-future': {
    severity: 'error',
    title: 'Kết quả của kỳ chưa tới',
    why: 'Kết quả không thể có trước khi kỳ báo cáo bắt đầu; số dự kiến thuộc bảng mục tiêu.',
    before: '2072',
    after: '2027',
    message: (f) => `«${f.value}» là kỳ chưa tới, chưa thể có kết quả.`,
    remedy: () => 'sửa lại kỳ; nếu là số dự kiến, ghi vào bảng «Mục tiêu».',
  },
  'date-invalid': {
    severity: 'error',
    title: 'Ngày viết sai',
    why: 'Ngày và tháng đảo nhau hoặc năm hai chữ số có thể hiểu nhầm.',
    before: '12/31/2025',
    after: '31/12/2025',
    message: (f) => `«${f.value}» không phải ngày theo dạng ngày/tháng/năm.${maybe(f.suggestion)}`,
    remedy: (f) => orElse(f.suggestion, 'ghi ngày/tháng/năm đủ bốn chữ số năm, ví dụ 31/12/2025.'),
  },
  'money-unit-missing': {
    severity: 'error',
    title: 'Chưa ghi đơn vị tiền',
    why: 'Đồng, nghìn đồng và triệu đồng chênh nhau hàng nghìn, hàng triệu lần.',
    before: 'Kinh phí giao',
    after: 'Kinh phí giao (đồng)',
    message: (f) => `Cột «${f.header}» chưa ghi đơn vị tiền.`,
    remedy: (f) => `sửa tiêu đề thành «${f.header} (đồng)» hoặc «${f.header} (triệu đồng)».`,
  },
  'money-unit-mismatch': {
    severity: 'error',
    title: 'Đơn vị tiền không khớp',
    why: 'Số quá lớn so với đơn vị tiền, hoặc hai chỗ ghi hai đơn vị tiền khác nhau; số tiền có thể sai hàng nghìn, hàng triệu lần.',
    before: '14.555.200 (triệu đồng)',
    after: '14.555.200 (đồng)',
    message: (f) =>
      f.otherUnit
        ? `Cột «${f.header}» có hai đơn vị tiền: «${f.unit}» và «${f.otherUnit}».`
        : `«${f.value}» ${f.unit} là quá lớn; số này có lẽ tính bằng đồng.`,
    remedy: (f) =>
      f.otherUnit
        ? 'kiểm tra số tiền rồi giữ một đơn vị: ở tiêu đề, ở cột «Đơn vị tiền» hoặc phía trên bảng.'
        : `sửa đơn vị tiền thành đồng, hoặc ghi lại số theo ${f.unit}.`,
  },
  'unknown-reference': {
    severity: 'error',
    title: 'Mã hoặc tên không có trong danh mục',
    why: 'Số liệu không gắn được với đơn vị, chỉ tiêu hay văn bản nào.',
    before: '07534',
    after: '07543',
    message: (f) =>
      f.elsewhere
        ? `«${f.value}» trong danh mục «${f.dataset}» thuộc «${f.elsewhere}», không thuộc «${f.scope}».`
        : `«${f.value}» không có trong danh mục «${f.dataset}».${maybe(f.suggestion)}`,
    remedy: (f) =>
      f.elsewhere
        ? `sửa đối tượng hoặc lớp; nếu là lớp mới, thêm vào tệp ${f.file}.`
        : orElse(f.suggestion, `sửa lại theo danh mục, hoặc thêm vào tệp ${f.file}.`),
  },
  'ambiguous-name': {
    severity: 'error',
    title: 'Tên trùng nhau',
    why: 'Nhiều đơn vị hoặc lớp có cùng tên; chỉ có mã mới phân biệt được.',
    before: 'Xã Sơn Hải',
    after: '07543',
    message: (f) => `Tên «${f.value}» có ở nhiều mã trong danh mục «${f.dataset}»: ${f.codes}.`,
    remedy: (f) => `ghi mã thay cho tên, hoặc thêm cột mã và ghi một trong: ${f.codes}.`,
  },
  'leading-zero-lost': {
    severity: 'error',
    title: 'Mã bị mất số 0 ở đầu',
    why: 'Excel bỏ số 0 ở đầu mã; mã còn lại có thể là của đơn vị khác.',
    before: '7543',
    after: '07543',
    message: (f) =>
      f.other
        ? `Mã «${f.value}» là ${f.other}, nhưng cũng có thể là «${f.suggestion}» (${f.name}) bị mất số 0 ở đầu.`
        : `Mã «${f.value}» bị mất số 0 ở đầu; có phải là «${f.suggestion}» (${f.name})?`,
    remedy: (f) =>
      f.other
        ? `nếu là ${f.other}, ghi thêm cột tên bên cạnh cột mã; nếu không, ghi «${f.suggestion}».`
        : `ghi «${f.suggestion}»; trong Excel, định dạng cột mã là Văn bản (Text).`,
  },
  'code-name-mismatch': {
    severity: 'error',
    title: 'Mã và tên không khớp',
    why: 'Không biết số liệu thuộc mã hay thuộc tên.',
    before: '040;Tỉnh Cao Bằng',
    after: '040;Thành phố Cao Bằng',
    message: (f) => `Mã «${f.code}» là «${f.name}», nhưng bên cạnh ghi «${f.value}».`,
    remedy: (f) => `sửa tên thành «${f.name}», hoặc sửa mã.`,
  },
  'measure-mismatch': {
    severity: 'error',
    title: 'Đơn vị tính khác danh mục',
    why: 'Số theo đơn vị tính khác không so sánh được.',
    before: 'nghìn trẻ',
    after: 'trẻ',
    message: (f) => `Đơn vị tính ghi «${f.value}», danh mục ghi «${f.expected}» cho «${f.name}».`,
    remedy: (f) => `quy đổi số về «${f.expected}» và ghi «${f.expected}».`,
  },
  'lookalike-letter': {
    severity: 'error',
    title: 'Chữ của bảng chữ cái khác',
    why: 'Chữ Nga hay Hy Lạp trông giống chữ Việt, nhưng với máy tính là chữ khác; mã và tên không khớp.',
    before: 'ТFR (Т của chữ Nga)',
    after: 'TFR',
    message: (f) => `«${f.value}» có chữ «${f.letter}» (${f.script}), trông giống «${f.latin}».`,
    remedy: (f) => `xóa rồi gõ lại bằng bàn phím tiếng Việt: ghi «${f.suggestion}».`,
  },
  'not-in-list': {
    severity: 'error',
    title: 'Giá trị không có trong danh sách',
    why: 'Cột này chỉ nhận những từ đã thống nhất.',
    before: 'chính thúc',
    after: 'chính thức',
    message: (f) => `Cột «${f.header}» không nhận «${f.value}».${maybe(f.suggestion)}`,
    remedy: (f) => orElse(f.suggestion, `ghi một trong: ${f.list}.`),
  },
  'cell-too-long': {
    severity: 'error',
    title: 'Ô quá dài',
    why: 'Thường do thiếu dấu ngoặc kép hoặc nhiều dòng bị dồn vào một ô.',
    before: '(hơn 10.000 ký tự)',
    after: '(chỉ nội dung của một ô)',
    message: (f) => `Ô dài ${f.length} ký tự, nhiều nhất là ${f.most}.`,
    remedy: () => 'kiểm tra dấu ngoặc kép quanh ô, rút ngắn nội dung nếu cần.',
  },
  'percent-range': {
    severity: 'error',
    title: 'Tỷ lệ ngoài khoảng 0–100%',
    why: 'Một phần không thể lớn hơn toàn bộ.',
    before: '102%',
    after: '100%',
    message: (f) => `Tỷ lệ «${f.value}» nằm ngoài khoảng 0–100%.`,
    remedy: () => 'kiểm tra lại tỷ lệ hoặc số thuộc diện.',
  },
  'percent-mismatch': {
    severity: 'error',
    title: 'Tỷ lệ không khớp với hai số',
    why: 'Số đã học chia cho tổng số thuộc diện ra kết quả khác tỷ lệ ghi trong biểu.',
    before: '10;9;100%',
    after: '10;9;90%',
    message: (f) => `Biểu ghi ${f.value}, nhưng ${f.part}/${f.whole} là ${f.computed}.`,
    remedy: () => 'sửa tỷ lệ, số đã học hoặc tổng số thuộc diện cho khớp.',
  },
  'trained-over-eligible': {
    severity: 'error',
    title: 'Số đã học lớn hơn số thuộc diện',
    why: 'Số người đã học không thể nhiều hơn số người thuộc diện học.',
    before: '10;12',
    after: '12;12',
    message: (f) => `Số đã học ${f.trained} lớn hơn tổng số thuộc diện ${f.eligible}.`,
    remedy: () => 'kiểm tra có tính trùng lượt học không, hoặc sửa tổng số thuộc diện.',
  },
  'parts-over-total': {
    severity: 'error',
    title: 'Các phần cộng lại lớn hơn tổng',
    why: 'Các phần không thể lớn hơn toàn bộ; ít nhất một số cần sửa.',
    before: '749 = 400 + 360',
    after: '749 ≥ 333 + 44',
    message: (f) => `${f.parts} cộng lại là ${f.sum}, lớn hơn «${f.name}» là ${f.total}.`,
    remedy: () => 'đối chiếu sổ theo dõi rồi sửa tổng hoặc các phần.',
  },
  'conflicting-rows': {
    severity: 'error',
    title: 'Hai dòng cùng nội dung nhưng khác số',
    why: 'Không biết số nào đúng.',
    before: '040;2024;TFR;2,03 và 040;2024;TFR;2,04',
    after: '040;2024;TFR;2,03',
    message: (f) => `Ghi «${f.value}», nhưng ${f.otherPlace} ghi «${f.other}» cho cùng ${f.key}.`,
    remedy: () => 'giữ một số; số mới thay số cũ thì ghi Trạng thái là «đính chính».',
  },
  'unit-tree': {
    severity: 'error',
    title: 'Đơn vị không nối được lên đơn vị gốc',
    why: 'Trang của đơn vị nằm dưới trang của đơn vị cấp trên; không nối được thì không có trang.',
    before: 'cấp trên của A là B, của B là A',
    after: 'cấp trên của A là B, của B là VN',
    message: (f) => `Đơn vị «${f.name}» ${f.reason}.`,
    remedy: () => 'sửa cột «Mã đơn vị cấp trên» để nối tới một đơn vị gốc trong site.json.',
  },
  'duplicate-row': {
    severity: 'warning',
    title: 'Dòng lặp lại',
    why: 'Hai dòng giống nhau; chỉ một dòng được dùng.',
    before: '040;2024;TFR;2,03 (hai lần)',
    after: '040;2024;TFR;2,03',
    message: (f) => `Dòng này lặp lại ${f.otherPlace}, cùng ${f.key}.`,
    remedy: () => 'có thể xóa một trong hai dòng.',
  },
  'missing-mark': {
    severity: 'warning',
    title: 'Chỉ có dấu %, không có số',
    why: 'Không biết là 0% hay chưa có số liệu; trang ghi là chưa có.',
    before: '%',
    after: '0% (hoặc để trống)',
    message: (f) => `Cột «${f.header}» chỉ có dấu %, không có số; được coi là chưa có số liệu.`,
    remedy: () => 'đề nghị đơn vị xác nhận: ghi 0 nếu là không, để trống nếu chưa có số liệu.',
  },
  'outside-validity': {
    severity: 'warning',
    title: 'Số liệu ngoài thời gian hiệu lực của đơn vị',
    why: 'Số theo địa giới cũ không so sánh được với địa giới mới.',
    before: '040;2026',
    after: '040;2024',
    message: (f) => `Kỳ ${f.period} nằm ngoài thời gian hiệu lực của ${f.name} (${f.validity}).`,
    remedy: () => 'đề nghị đơn vị xác nhận địa giới của số liệu; trang ghi «theo địa giới cũ».',
  },
  'percent-without-base': {
    severity: 'warning',
    title: 'Có tỷ lệ nhưng không có tổng số',
    why: 'Không biết tỷ lệ tính trên bao nhiêu người nên không cộng, không đánh giá được.',
    before: ';03;100%',
    after: '3;03;100%',
    message: (f) =>
      `Báo cáo ghi ${f.trained} người, đạt ${f.percent}, nhưng không ghi tổng số thuộc diện.`,
    remedy: () => 'đề nghị đơn vị ghi thêm cột «Tổng số thuộc diện».',
  },
  'same-percent-different-size': {
    severity: 'warning',
    title: '100% ở những số người khác nhau',
    why: 'Trong một biểu, các nhóm cùng ghi 100% nhưng số người khác nhau; tổng số thuộc diện có thể khác nhau hoặc ghi nhầm.',
    before: '02;100% và 03;100%',
    after: '2;02;100% và 3;03;100%',
    message: (f) => `Trong cùng biểu, các lớp đều ghi 100% với số người khác nhau: ${f.sizes}.`,
    remedy: () => 'đề nghị đơn vị xác nhận tổng số thuộc diện của từng lớp.',
  },
  'used-over-allocated': {
    severity: 'warning',
    title: 'Sử dụng nhiều hơn số được giao',
    why: 'Thường do ghi nhầm đơn vị tiền hoặc thiếu nguồn bổ sung.',
    before: '42.970.000;45.000.000',
    after: '42.970.000;42.970.000',
    message: (f) => `Kinh phí sử dụng ${f.used} lớn hơn kinh phí giao ${f.allocated}.`,
    remedy: () => 'đề nghị đơn vị xác nhận, ghi lý do vào cột «Ghi chú».',
  },
  'money-magnitude': {
    severity: 'warning',
    title: 'Số tiền nhỏ hơn năm khác hàng nghìn lần',
    why: 'Thường do một năm ghi theo nghìn đồng hoặc triệu đồng, năm khác ghi theo đồng.',
    before: '2022: 2.500 đồng; 2023: 2.496.000 đồng',
    after: '2022: 2.500.000 đồng; 2023: 2.496.000 đồng',
    message: (f) =>
      `«${f.name}» ${f.period} ghi ${f.amount}, nhỏ hơn khoảng ${f.times} lần so với ${f.other} ${f.otherPeriod}.`,
    remedy: (f) =>
      `kiểm tra đơn vị tiền; nếu số này tính bằng nghìn đồng thì ghi ${f.suggestion} (đồng).`,
  },
  'total-differs': {
    severity: 'warning',
    title: 'Tổng khác với các phần cộng lại',
    why: 'Tổng in trong báo cáo và các phần của nó không bằng nhau; ít nhất một số cần xem lại.',
    before: 'Tổng 10.000.000; các phần 6.000.000 và 3.000.000',
    after: 'Tổng 9.000.000; các phần 6.000.000 và 3.000.000',
    message: (f) => `«${f.name}» ghi ${f.total}, nhưng ${f.parts} cộng lại là ${f.sum}.`,
    remedy: () => 'đề nghị đơn vị xác nhận tổng và từng phần, hoặc bổ sung phần còn thiếu.',
  },
  'rate-differs': {
    severity: 'warning',
    title: 'Tỷ lệ khác với tử số và mẫu số',
    why: 'Tỷ lệ ghi trong biểu không bằng tử số chia mẫu số.',
    before: '50% = 30/100',
    after: '30% = 30/100',
    message: (f) => `«${f.name}» ghi ${f.value}, nhưng ${f.part} trên ${f.whole} là ${f.computed}.`,
    remedy: () => 'đề nghị đơn vị xác nhận tỷ lệ, tử số và mẫu số.',
  },
  'tfr-against-births': {
    severity: 'warning',
    title: 'Tổng tỷ suất sinh và số sinh đi ngược chiều',
    why: 'Khi số trẻ sinh trên số phụ nữ giảm rõ mà TFR tăng (hoặc ngược lại), một trong các số cần đối chiếu.',
    before: 'TFR 1,86 lên 1,90; số sinh 748 xuống 629',
    after: '(đối chiếu)',
    message: (f) =>
      `Từ năm ${f.from} đến năm ${f.to}, TFR ${f.tfr}, nhưng số trẻ sinh trên 1.000 phụ nữ 15–49 tuổi ${f.gfr}.`,
    remedy: () => 'đề nghị đơn vị xác nhận cách tính TFR, số trẻ sinh và số phụ nữ.',
  },
  'tfr-against-gfr': {
    severity: 'warning',
    title: 'TFR khác xa tỷ suất sinh chung',
    why: 'TFR thường gần bằng 35 lần tỷ suất sinh chung; lệch trên một phần ba là dấu hiệu cần đối chiếu.',
    before: 'TFR 4,2; 62 trẻ trên 1.000 phụ nữ',
    after: '(đối chiếu)',
    message: (f) =>
      `TFR ghi ${f.value}, trong khi 35 lần số trẻ sinh trên phụ nữ 15–49 tuổi là ${f.computed}.`,
    remedy: () => 'đề nghị đơn vị xác nhận cách tính TFR, số trẻ sinh và số phụ nữ.',
  },
  jump: {
    severity: 'warning',
    title: 'Thay đổi trên 30% sau một năm',
    why: 'Thay đổi lớn có thể do địa giới, cách tính hoặc ghi nhầm.',
    before: '748 → 429',
    after: '748 → 629',
    message: (f) =>
      `«${f.name}» năm ${f.to} là ${f.value}, ${f.word} ${f.change} so với năm ${f.from} (${f.before}).`,
    remedy: () => 'đề nghị đơn vị xác nhận, ghi lý do vào cột «Ghi chú».',
  },
  implausible: {
    severity: 'warning',
    title: 'Số ngoài khoảng thường gặp',
    why: 'Số vẫn có thể đúng nhưng hiếm gặp.',
    before: 'TFR 5,6',
    after: '(đối chiếu)',
    message: (f) => `«${f.name}» ghi ${f.value}, ngoài khoảng thường gặp từ ${f.min} đến ${f.max}.`,
    remedy: () => 'đề nghị đơn vị xác nhận.',
  },
  'small-count': {
    severity: 'warning',
    title: 'Số đếm nhỏ',
    why: 'Với số người ít, thêm bớt vài người đã làm tỷ lệ thay đổi nhiều; so sánh giữa các năm phải thận trọng.',
    before: '27 trẻ',
    after: '(giữ nguyên, đọc thận trọng)',
    message: (f) => `«${f.name}» có số nhỏ hơn ${f.least}: ${f.list}.`,
    remedy: () => 'không cần sửa; khi so sánh nên gộp nhiều năm hoặc nêu kèm số đếm.',
  },
  'target-missing': {
    severity: 'warning',
    title: 'Ghi «đạt chỉ tiêu» nhưng không có chỉ tiêu',
    why: 'Không có mức chỉ tiêu thì người đọc không kiểm tra được.',
    before: 'Ghi chú: Đạt chỉ tiêu giao hàng năm',
    after: '(thêm chỉ tiêu giao vào bảng «Mục tiêu»)',
    message: (f) =>
      `Báo cáo ghi «${f.words}», nhưng chưa có mức chỉ tiêu giao năm nào của «${f.name}» cho ${f.unit}.`,
    remedy: () => 'đề nghị đơn vị bổ sung mức chỉ tiêu giao hằng năm vào bảng «Mục tiêu».',
  },
  'note-contradicts': {
    severity: 'warning',
    title: 'Lời ghi khác với số',
    why: 'Lời văn và con số nói hai điều khác nhau.',
    before: '«đã sử dụng hết» bên cạnh 33,9%',
    after: '(đối chiếu)',
    message: (f) =>
      `Báo cáo ghi «${f.words}», nhưng số sử dụng ${f.used} nhỏ hơn số giao ${f.allocated}.`,
    remedy: () => 'đề nghị đơn vị xác nhận lời văn hoặc con số.',
  },
  'acknowledgement-code': {
    severity: 'error',
    title: 'Mã không ghi nhận được',
    why: 'Chỉ ghi nhận được cảnh báo. Lỗi phải sửa trong tệp thì số liệu mới công bố được.',
    before: 'mising-mark',
    after: 'missing-mark',
    message: (f) =>
      f.error
        ? `«${f.value}» là lỗi phải sửa («${f.error}»), không phải cảnh báo, nên không ghi nhận được.`
        : `Không có cảnh báo nào mang mã «${f.value}».${maybe(f.suggestion)}`,
    remedy: (f) =>
      f.error
        ? 'sửa lỗi đó trong tệp của nó, rồi xóa dòng này.'
        : orElse(f.suggestion, 'chép đúng mã in trong báo cáo kiểm tra, ví dụ missing-mark.'),
  },
  'acknowledgement-unused': {
    severity: 'warning',
    title: 'Ghi nhận không còn cần',
    why: 'Cảnh báo được ghi nhận ở đây không còn, hoặc ghi nhận chỉ sai chỗ; để lại thì người đọc hiểu nhầm.',
    before: 'missing-mark;dao-tao/a.csv (ô đã được điền)',
    after: '(xóa dòng)',
    message: (f) => `Không có cảnh báo «${f.value}» nào ở ${f.where}.`,
    remedy: () => 'xóa dòng này; nếu cảnh báo vẫn còn, sửa lại mã, tệp, đơn vị, nội dung hoặc kỳ.',
  },
  'personal-data': {
    severity: 'error',
    title: 'Thông tin cá nhân',
    why: 'Thông tin của từng người không được công bố; trang chỉ có số đếm theo đơn vị.',
    before: '(họ tên, số định danh, số điện thoại …)',
    after: '(xóa; chỉ ghi số đếm)',
    message: (f) =>
      f.form
        ? `Ô có nội dung giống ${f.form}; nội dung ấy không được in lại ở đây.`
        : `Cột «${f.header}» là thông tin cá nhân; nội dung cột không được in lại ở đây.`,
    remedy: (f) =>
      f.form
        ? `xóa ${f.form} khỏi ô, chỉ giữ số đếm và lời không nêu từng người.`
        : `xóa cả cột «${f.header}» rồi xuất lại tệp; chỉ ghi số đếm theo đơn vị.`,
  },
  formula: {
    severity: 'error',
    title: 'Công thức trong ô',
    why: 'Người tải tệp về mở bằng Excel thì ô này sẽ chạy như một công thức.',
    before: '=SUM(B2:B9)',
    after: '749',
    message: (f) => `Ô bắt đầu bằng «${f.mark}» nên bảng tính coi là công thức: «${f.value}».`,
    remedy: (f) =>
      f.suggestion
        ? `thêm một khoảng trắng sau dấu «${f.mark}»: ghi «${f.suggestion}».`
        : `ghi kết quả thay cho công thức (dán giá trị, Paste Values); nếu là chữ, bỏ dấu «${f.mark}».`,
  },
  'html-in-text': {
    severity: 'warning',
    title: 'Mã HTML trong lời ghi',
    why: 'Trang hiện nguyên các dấu < và >, không coi đó là định dạng.',
    before: '<b>Đạt</b> chỉ tiêu',
    after: 'Đạt chỉ tiêu',
    message: (f) => `Ô có mã HTML «${f.mark}», sẽ hiện nguyên như vậy trên trang.`,
    remedy: (f) => orElse(f.suggestion, 'xóa mã HTML, chỉ giữ lời.'),
  },
} as const satisfies Record<string, Entry>;

export type Code = keyof typeof catalogue;

/** Quotes, headers, and rows that are not data. */
import { entry, maybe, type Needs } from './entry.ts';

/** Lines to put above a table, ready to copy: in a workbook cell by cell. */
function saidOnce(headers: readonly string[], isSheet: boolean): string {
  const count = headers.length === 1 ? 'một dòng' : `${headers.length} dòng`;
  if (!isSheet)
    return `ghi ${count} phía trên dòng tiêu đề: ${headers.map((each) => `“${each};…”`).join(', ')}`;
  const cells = headers.map((each, at) => `ô A${at + 1} “${each}”, ô B${at + 1} nội dung`);
  return `chèn ${count} lên đầu biểu: ${cells.join('; ')}`;
}

/** Which of several figures years as columns hold: only who made the table knows it. */
function kindOfFigures(kinds: readonly string[], isSheet: boolean): string {
  const written = kinds.map((kind) => (isSheet ? `“${kind}”` : `“Loại số;${kind}”`));
  const last = written.pop() ?? '';
  const row = isSheet
    ? 'chèn một dòng lên đầu biểu: ô A1 “Loại số”, ô B1'
    : 'ghi một dòng phía trên dòng tiêu đề:';
  return `${row} ${written.join(', ')} hoặc, nếu biểu không nói rõ, ${last}.`;
}

export const structure = {
  'quote-unclosed': entry({
    severity: 'error',
    title: 'Thiếu dấu ngoặc kép đóng',
    why: 'Các ô và dòng sau đó bị dồn vào một ô.',
    before: '040;"Thành phố Cao Bằng;2024',
    after: '040;"Thành phố Cao Bằng";2024',
    message: () => 'Ô mở bằng dấu ngoặc kép " nhưng không có dấu đóng.',
    remedy: () => 'thêm dấu " ở cuối ô, hoặc xóa dấu " ở đầu ô.',
  }),
  'quote-stray': entry<Needs<never, never, 'curly'>>({
    severity: 'error',
    title: 'Dấu ngoặc kép đặt sai chỗ',
    why: 'Dấu " ở giữa ô làm các ô sau lệch cột.',
    before: '"Lớp "cơ bản"";11',
    after: '"Lớp ""cơ bản""";11',
    message: (f) =>
      f.curly
        ? `Ô được đặt trong ngoặc kép cong: ${f.value}; dấu ngoặc bị đọc như một phần của nội dung. Các ô khác viết như vậy không được nêu lại.`
        : 'Dấu ngoặc kép " nằm giữa ô.',
    remedy: (f) =>
      f.curly
        ? 'xóa các dấu “ và ” bao quanh ô trong cả bảng; ô có dấu phân cách ở trong thì đặt trong ngoặc kép thẳng ".'
        : 'đặt cả ô trong ngoặc kép và viết "" thay cho mỗi dấu " bên trong, hoặc dùng “ ”.',
  }),
  'row-short': entry<Needs<'expected' | 'found', 'other' | 'own'>>({
    severity: 'error',
    title: 'Dòng thiếu ô',
    why: 'Không biết ô nào bị thiếu, nên các số có thể đang lệch cột.',
    before: '040;2024',
    after: '040;2024;TFR;2,03',
    message: (f) =>
      f.other
        ? `Cả dòng nằm trong một ô: các ô của dòng cách nhau bằng “${f.other}”, của các dòng khác bằng “${f.own}”.`
        : `Dòng có ${f.found} ô, tiêu đề có ${f.expected} cột; thiếu ô của cột “${f.header}”.`,
    remedy: (f) =>
      f.other
        ? `thay từng dấu “${f.other}” giữa các ô của dòng này bằng “${f.own}”.`
        : 'điền đủ các ô, ô chưa có số liệu thì để trống nhưng vẫn giữ dấu phân cách.',
  }),
  'row-long': entry<Needs<'expected' | 'found' | 'value'>>({
    severity: 'error',
    title: 'Dòng thừa ô',
    why: 'Có thể một dấu phân cách nằm trong nội dung ô, và các số đang lệch cột.',
    before: '040;2024;TFR;2,03;7',
    after: '040;2024;TFR;2,03',
    message: (f) =>
      `Dòng có ${f.found} ô, tiêu đề chỉ có ${f.expected} cột; ô thừa ghi “${f.value}”.`,
    remedy: () => 'xóa ô thừa, hoặc đặt nội dung có dấu phân cách trong ngoặc kép.',
  }),
  'header-missing': entry<Needs<never, 'all' | 'head' | 'kind' | 'whole', 'sheet'>>({
    severity: 'error',
    title: 'Thiếu cột bắt buộc',
    why: 'Thiếu cột này thì không biết dòng số liệu thuộc về đâu, hoặc không có số để công bố.',
    before: 'Tên lớp;Đạt tỷ lệ %',
    after: 'Tên lớp;Số đã học;Đạt tỷ lệ %',
    message: (f) =>
      f.whole
        ? `Cột “${f.whole}” không cho biết là của đơn vị nào.`
        : `Thiếu cột “${f.all ?? f.header}”; các cột đang có: ${f.value}.`,
    remedy: (f) => {
      if (f.whole) return `${saidOnce(['Mã đơn vị'], !!f.sheet)}; hoặc xóa cột.`;
      if (f.kind) return kindOfFigures(f.kind.split('|'), !!f.sheet);
      if (!f.head) return `thêm cột “${f.all ?? f.header}”.`;
      return `thêm cột “${f.all}”, hoặc, nếu cả biểu như nhau, ${saidOnce(f.head.split(';'), !!f.sheet)}.`;
    },
    fix: (f) => (f.whole || f.kind ? undefined : f.head),
  }),
  'header-two-rows': entry<Needs<'above' | 'below', 'line', 'plan'>>({
    severity: 'error',
    title: 'Tiêu đề gồm hai dòng',
    why: 'Chỉ một dòng tiêu đề được đọc; dòng còn lại bị hiểu là số liệu, hoặc cột thiếu tiêu đề.',
    before: 'Nội dung;Năm;\n;2023;2024',
    after: 'Nội dung;2023;2024',
    message: (f) => `Tiêu đề gồm hai dòng: dưới “${f.above}” là “${f.below}”.`,
    remedy: (f) => {
      if (f.plan)
        return `bỏ gộp ô, ghi mỗi cột một tiêu đề trên một dòng: cột kết quả như “Năm 2024”, cột kế hoạch như “Kế hoạch năm 2024”.`;
      return f.line
        ? `bỏ gộp ô, ghi “${f.line}” vào dòng trên, thay cho “${f.above}”, rồi xóa dòng dưới.`
        : 'bỏ gộp ô, ghi mỗi cột một tiêu đề trên cùng một dòng rồi xóa dòng dưới.';
    },
  }),
  'header-unknown': entry<Needs<'value', 'near'>>({
    severity: 'error',
    title: 'Tiêu đề cột viết gần đúng',
    why: 'Tiêu đề sai một vài chữ thì cột không được đọc, số liệu sẽ thiếu mà không ai biết.',
    before: 'Số đã hocj',
    after: 'Số đã học',
    message: (f) => `Không có cột tên “${f.value}”.${maybe(f.near)}`,
    remedy: (f) => `sửa tiêu đề thành “${f.near}”; nếu là cột khác, đặt tên khác hẳn.`,
  }),
  'header-duplicate': entry<Needs<'here' | 'other', 'otherHeader' | 'value'>>({
    severity: 'error',
    title: 'Hai cột cùng nội dung',
    why: 'Không biết lấy số ở cột nào.',
    before: 'Năm;2024;2024',
    after: 'Năm;2023;2024',
    message: (f) =>
      f.value === f.otherHeader
        ? `Tiêu đề “${f.value}” có ở hai cột: ${f.other} và ${f.here}.`
        : `Cột ${f.other} “${f.otherHeader}” và cột ${f.here} “${f.value}” có cùng ý nghĩa.`,
    remedy: () => 'giữ một cột, xóa hoặc đổi tên cột kia.',
  }),
  'header-clash': entry<Needs<'other' | 'value'>>({
    severity: 'error',
    title: 'Hai cách lập bảng lẫn với nhau',
    why: 'Bảng có mỗi năm (hoặc mỗi chỉ tiêu) một cột thì không được có thêm cột nói cùng điều đó cho cả dòng.',
    before: 'Nội dung;Năm;2023;2024',
    after: 'Nội dung;2023;2024',
    message: (f) => `“${f.value}” và cột “${f.other}” nói cùng một điều, không biết lấy bên nào.`,
    remedy: (f) => `bỏ “${f.value}”, hoặc bỏ các cột như “${f.other}”.`,
  }),
  'header-blank': entry<Needs<'value'>>({
    severity: 'error',
    title: 'Cột có nội dung nhưng không có tiêu đề',
    why: 'Không biết nội dung trong cột là gì nên không công bố được.',
    before: 'Tên lớp;;Đạt tỷ lệ %',
    after: 'Tên lớp;Số đã học;Đạt tỷ lệ %',
    message: (f) => `Cột có ô ghi “${f.value}” nhưng không có tiêu đề.`,
    remedy: () => 'ghi tiêu đề cho cột (cột số thứ tự thì ghi STT), hoặc xóa nội dung của cột.',
  }),
  'said-twice': entry<Needs<'other' | 'otherPlace' | 'value'>>({
    severity: 'error',
    title: 'Hai chỗ ghi hai điều khác nhau',
    why: 'Điều ghi phía trên tiêu đề áp dụng cho mọi dòng, nên chỉ được ghi một lần.',
    before: 'Mã đơn vị;040\nMã đơn vị;07543',
    after: 'Mã đơn vị;07543',
    message: (f) => `“${f.header}” ghi “${f.value}”, nhưng ${f.otherPlace} ghi “${f.other}”.`,
    remedy: () =>
      'kiểm tra bên nào đúng; nếu mỗi dòng số liệu một khác, xóa điều ghi phía trên tiêu đề và ghi thành một cột của bảng.',
  }),
  'column-ignored': entry<Needs<'dataset' | 'value'>>({
    severity: 'warning',
    title: 'Cột không công bố',
    why: 'Cột này không thuộc bảng nên không hiện trên trang.',
    before: 'Người nhập',
    after: '(xóa cột)',
    message: (f) => `Cột “${f.value}” không thuộc bảng “${f.dataset}”, không được công bố.`,
    remedy: () => 'xóa cột nếu không cần; nếu cần, ghi nội dung vào cột “Ghi chú”.',
  }),
  'row-above': entry<Needs<never, 'column' | 'value'>>({
    severity: 'warning',
    title: 'Dòng giống số liệu nằm trên dòng tiêu đề',
    why: 'Chỉ các dòng dưới dòng tiêu đề được đọc, nên số của dòng này không có trên trang.',
    before: '040;TFR;2023;1,96 (ở trên dòng tiêu đề)',
    after: '040;TFR;2023;1,96 (ở dưới dòng tiêu đề)',
    message: ({ value, column }) =>
      column === undefined
        ? 'Dòng này nằm trên dòng tiêu đề nên không được đọc.'
        : `“${value}” ở trên dòng tiêu đề không được đọc vì không đứng sau tên cột “${column}”.`,
    remedy: ({ value, column }) =>
      column === undefined
        ? 'nếu là số liệu, chuyển xuống dưới dòng tiêu đề; nếu không, xóa dòng này.'
        : `nếu là nội dung chung của cả tệp, ghi dòng này thành “${column}: ${value}”; nếu không, xóa dòng này.`,
  }),
  'header-repeated': entry({
    severity: 'warning',
    title: 'Dòng tiêu đề lặp lại',
    why: 'Dòng này được bỏ qua, không phải số liệu.',
    before: 'Tên lớp;Số đã học (lần 2)',
    after: '(xóa dòng)',
    message: () => 'Dòng này lặp lại dòng tiêu đề, được bỏ qua.',
    remedy: () => 'có thể xóa dòng này.',
  }),
  'group-row': entry<Needs<never, 'value', 'alone'>>({
    severity: 'warning',
    title: 'Dòng tên nhóm',
    why: 'Dòng không có số và tên không có trong danh mục được coi là tên nhóm.',
    before: 'II;Số liệu liên quan đến mức sinh;;;',
    after: '(giữ nguyên được)',
    message: (f) => {
      const row = f.value ? `Dòng “${f.value}”` : 'Dòng này';
      return `${row} ${f.alone ? 'chỉ có một ô có chữ' : 'không có số'}, được coi là tên nhóm và bỏ qua.`;
    },
    remedy: (f) =>
      f.alone
        ? 'không cần sửa nếu đúng là tên nhóm; nếu là một mục của bảng, ghi đủ các cột của dòng.'
        : 'không cần sửa nếu đúng là tên nhóm; nếu là chỉ tiêu, sửa tên theo danh mục.',
  }),
  'footer-skipped': entry<Needs<'from' | 'to', never, 'between'>>({
    severity: 'warning',
    title: 'Phần dưới bảng được bỏ qua',
    why: 'Chữ ký, nơi nhận, ghi chú dưới bảng không phải số liệu và không được công bố.',
    before: 'Nơi nhận: …',
    after: '(xóa các dòng dưới bảng)',
    message: (f) => {
      const rows = f.from === f.to ? `Dòng ${f.from}` : `Từ dòng ${f.from} đến dòng ${f.to}`;
      return `${rows} là ${f.between ? 'chữ ký, nơi nhận giữa bảng' : 'phần dưới bảng'}, được bỏ qua.`;
    },
    remedy: () =>
      'không cần sửa nếu đây là chữ ký, nơi nhận; nếu là số liệu, ghi tên theo danh mục, ghi số và xóa dòng trống phía trên.',
  }),
  'total-row': entry<Needs<'value', never, 'column'>>({
    severity: 'warning',
    title: 'Dòng tổng',
    why: 'Dòng tổng không thuộc đơn vị, chỉ tiêu hay lớp nào của danh mục; công bố như một dòng số liệu thì các số bị tính hai lần.',
    before: 'Tổng cộng;;126;',
    after: '(giữ nguyên được)',
    message: (f) =>
      f.column
        ? `Cột “${f.value}” được coi là tổng của các cột đơn vị và bỏ qua.`
        : `Dòng “${f.value}” được coi là dòng tổng của bảng và bỏ qua.`,
    remedy: (f) =>
      f.column
        ? 'không cần sửa nếu đúng là cột tổng; nếu là số của một đơn vị, ghi tên đơn vị theo danh mục.'
        : 'không cần sửa nếu đúng là dòng tổng; nếu là số của một đơn vị hay chỉ tiêu, ghi tên theo danh mục.',
  }),
};

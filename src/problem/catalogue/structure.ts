/** Quotes, headers, and rows that are not data. */
import { entry, maybe, type Needs } from './entry.ts';
import { GOALS } from './planned.ts';

/** What is written beside the name of a column, where not just anything may be. */
const CONTENTS: Readonly<Record<string, string>> = {
  Kỳ: 'năm, quý hay tháng của số liệu',
  Nguồn: 'mã văn bản (trong van-ban.csv)',
};

const contentOf = (header: string): string =>
  CONTENTS[header] ??
  header
    .replace(/^Mã/, 'mã hoặc tên')
    .replace(/^Tính đến/, 'đúng')
    .toLowerCase();

/** What a figure is of its row, where it is not money. */
const WHOLE: Readonly<Record<string, string>> = {
  'Giá trị': 'số chung của chỉ tiêu ở dòng ấy, đã thực hiện trong cả kỳ',
  'Số đã học': 'số người đã học lớp ở dòng ấy',
};

/** Lines to put above a table, ready to copy: in a workbook cell by cell. */
function saidOnce(headers: readonly string[], isSheet: boolean, kinds = ''): string {
  const lines = headers.length + (kinds ? 1 : 0);
  const count = lines === 1 ? 'một dòng' : `${lines} dòng`;
  if (!isSheet) {
    const written = [...headers, ...(kinds ? ['Loại số'] : [])].map((each) => `“${each};…”`);
    const kind = kinds && `, loại số là ${kindOfFigures(kinds)}`;
    return `ghi ${count} phía trên dòng tiêu đề: ${written.join(', ')}${kind}`;
  }
  const cells = headers.map(
    (each, at) => `ô A${at + 1} “${each}”, ô B${at + 1} ${contentOf(each)}`,
  );
  if (kinds) cells.push(`ô A${lines} “Loại số”, ô B${lines} ${kindOfFigures(kinds)}`);
  return `chèn ${count} lên đầu biểu: ${cells.join('; ')}`;
}

/** Which of several figures years as columns hold: only who made the table knows it. */
function kindOfFigures(kinds: string): string {
  const written = kinds.split('|').map((kind) => `“${kind}”`);
  const last = written.pop() ?? '';
  return `${written.join(', ')} hoặc, nếu biểu không nói rõ, ${last}`;
}

export const structure = {
  'quote-unclosed': entry({
    severity: 'error',
    message: () => 'Ô mở bằng dấu ngoặc kép " nhưng không có dấu đóng.',
    remedy: () => 'thêm dấu " ở cuối ô, hoặc xóa dấu " ở đầu ô.',
  }),
  'quote-stray': entry<Needs<never, never, 'curly'>>({
    severity: 'error',
    message: (f) =>
      f.curly
        ? `Ô nằm trong ngoặc kép cong, bị đọc cả dấu ngoặc: ${f.value}; các ô khác như vậy không nêu lại.`
        : 'Dấu ngoặc kép " nằm giữa ô.',
    remedy: (f) =>
      f.curly
        ? 'xóa các dấu “ và ” bao quanh ô trong cả bảng; ô có dấu phân cách ở trong thì đặt trong ngoặc kép thẳng ".'
        : 'đặt cả ô trong ngoặc kép và viết "" thay cho mỗi dấu " bên trong, hoặc dùng “ ”.',
  }),
  'row-short': entry<Needs<'expected' | 'found', 'other' | 'own'>>({
    severity: 'error',
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
    message: (f) =>
      `Dòng có ${f.found} ô, tiêu đề chỉ có ${f.expected} cột; ô thừa ghi “${f.value}”.`,
    remedy: () =>
      'nếu một ô có dấu phân cách ở trong, như tên có dấu phẩy, đặt cả ô trong ngoặc kép; nếu không, xóa ô thừa.',
  }),
  'header-missing': entry<
    Needs<
      never,
      'all' | 'choices' | 'counted' | 'head' | 'kind' | 'only' | 'own' | 'whole',
      'sheet'
    >
  >({
    severity: 'error',
    message: (f) =>
      f.whole
        ? `Cột “${f.whole}” không cho biết là của đơn vị nào.`
        : `Thiếu ${f.all?.includes('“') ? 'các ' : ''}cột “${f.all ?? f.header}”; các cột đang có: ${f.value}.`,
    remedy: (f) => {
      if (f.whole) return `${saidOnce(['Mã đơn vị'], !!f.sheet)}; hoặc xóa cột.`;
      if (f.kind) return `${saidOnce(f.head ? f.head.split(';') : [], !!f.sheet, f.kind)}.`;
      if (!f.head)
        return f.only
          ? `nếu mỗi số ở cột “${f.only}” là ${WHOLE[f.header] ?? 'số tiền của cả hạng mục ở dòng ấy'}, sửa tiêu đề thành “${f.own}”; nếu là số của một nhóm, số kế hoạch, tỷ lệ hay chênh lệch, giữ tiêu đề ấy, thêm cột “${f.header}” có số chung.`
          : `thêm cột “${f.all ?? f.header}”${f.choices ? `; ${f.choices}` : ''}.`;
      const named = f.counted
        ? `nếu cột “${f.counted}” là số của một chỉ tiêu, ghi tên chỉ tiêu ấy đúng như trong tệp chi-tieu.csv; nếu không, `
        : '';
      return `${named}thêm cột “${f.all}”, hoặc, nếu cả biểu như nhau, ${saidOnce(f.head.split(';'), !!f.sheet)}.`;
    },
    fix: (f) => (f.whole || f.kind || f.counted ? undefined : f.head),
  }),
  'header-two-rows': entry<Needs<'above' | 'below', 'line' | 'names', 'goals' | 'plan' | 'rows'>>({
    severity: 'error',
    message: (f) => `Tiêu đề gồm hai dòng: dưới “${f.above}” là “${f.below}”.`,
    remedy: (f) => {
      if (f.plan)
        return `bỏ gộp ô, ghi mỗi cột một tiêu đề trên một dòng: cột kết quả như “Năm 2024”, cột kế hoạch như “Kế hoạch năm 2024”.`;
      if (f.goals) return `${GOALS} dưới một dòng tiêu đề.`;
      if (f.rows && !f.line)
        return 'ghi mỗi lớp, đối tượng, nguồn kinh phí, kỳ thành dòng riêng dưới một dòng tiêu đề; phần khác (nam, nữ) thì chỉ ghi số chung.';
      return f.line
        ? `bỏ gộp ô, ghi “${f.line}” vào dòng trên, thay cho “${f.above}”, rồi xóa dòng dưới.`
        : `bỏ gộp ô, ghi mỗi cột một tiêu đề trên cùng một dòng, đủ lời của cả hai dòng (như “Quý I/2024”, “Nữ, thành thị”), rồi xóa dòng dưới${f.names ? `; nếu đúng là “${f.names}” thì ghi tên ấy` : ''}.`;
    },
  }),
  'header-unknown': entry<Needs<'value', 'near' | 'words'>>({
    severity: 'error',
    message: (f) => `Không có cột tên “${f.value}”.${maybe(f.near)}`,
    remedy: (f) =>
      f.words
        ? `nếu bỏ “${f.words}” mà số vẫn đúng là “${f.near}”, sửa tiêu đề thành “${f.near}”; nếu không, chuyển cột này ra khỏi bảng.`
        : `sửa tiêu đề thành “${f.near}”; nếu là cột khác, đặt tên khác hẳn.`,
  }),
  'header-duplicate': entry<Needs<'here' | 'other', 'otherHeader' | 'value', 'figure' | 'time'>>({
    severity: 'error',
    message: (f) =>
      f.value === f.otherHeader
        ? `Tiêu đề “${f.value}” có ở hai cột: ${f.other} và ${f.here}.`
        : `Cột ${f.other} “${f.otherHeader}” và cột ${f.here} “${f.value}” có cùng ý nghĩa.`,
    remedy: (f) =>
      f.time
        ? 'ghi kỳ của từng dòng cho đủ vào một cột “Kỳ”, như “6 tháng đầu năm 2025”, rồi xóa cột kia.'
        : `${f.figure ? 'nếu là số của hai năm, ghi năm vào tiêu đề từng cột, như “Năm 2024”, “Năm 2025”; nếu là một số ghi hai lần, xóa một cột' : 'giữ một cột, xóa hoặc đổi tên cột kia'}; nếu là hai bảng cạnh nhau, chuyển bảng bên phải xuống dưới bảng bên trái.`,
  }),
  'header-clash': entry<Needs<'other' | 'value', 'part', 'above'>>({
    severity: 'error',
    message: (f) => `“${f.value}” và cột “${f.other}” nói cùng một điều, không biết lấy bên nào.`,
    remedy: (f) =>
      f.part
        ? `ghi vào tiêu đề từng cột đúng kỳ của số ở cột ấy, như “${f.part}”, rồi bỏ dòng “${f.value}”.`
        : f.above
          ? `nếu tiêu đề các cột đúng với số bên dưới, xóa “${f.value}” ghi chung cho cả bảng; nếu không, sửa tiêu đề.`
          : 'kiểm tra bên nào đúng với các số ấy, rồi bỏ hoặc sửa bên kia.',
  }),
  'header-blank': entry<Needs<'value'>>({
    severity: 'error',
    message: (f) => `Cột có ô ghi “${f.value}” nhưng không có tiêu đề.`,
    remedy: () =>
      'ghi tiêu đề đúng với nội dung của cột, như “Giá trị”, “Ghi chú” (cột số thứ tự thì ghi STT); nội dung không thuộc bảng thì xóa.',
  }),
  'said-twice': entry<Needs<'other' | 'otherPlace' | 'value', 'line', 'ofRow'>>({
    severity: 'error',
    message: (f) =>
      f.line
        ? `Tiêu đề ghi “${f.value}”, nhưng ${f.otherPlace} ghi “${f.other}” cho cả bảng.`
        : `“${f.header}” ghi “${f.value}”, nhưng ${f.otherPlace} ghi “${f.other}”.`,
    remedy: (f) =>
      f.line
        ? `nếu số là của các đơn vị ở tiêu đề, xóa “${f.line}” ghi chung cho cả bảng; nếu là của “${f.other}”, sửa tiêu đề.`
        : f.ofRow
          ? 'kiểm tra bên nào đúng với con số rồi sửa bên kia.'
          : 'kiểm tra bên nào đúng; nếu mỗi dòng số liệu một khác, xóa điều ghi phía trên tiêu đề và ghi thành một cột của bảng.',
  }),
  'column-ignored': entry<Needs<'dataset' | 'value'>>({
    severity: 'warning',
    message: (f) => `Cột “${f.value}” không thuộc bảng “${f.dataset}”, không được công bố.`,
    remedy: (f) =>
      /^(?:người|họ)(?!\p{L})/iu.test(f.value)
        ? 'xóa cột: trang không công bố tên người.'
        : `không cần sửa nếu cột này không cần công bố; nếu là một cột của bảng “${f.dataset}”, sửa tiêu đề cho đúng tên cột ấy; chỉ lời giải thích mới ghi vào cột “Ghi chú”.`,
  }),
  'row-above': entry<Needs<never, 'column' | 'value'>>({
    severity: 'warning',
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
    message: () => 'Dòng này lặp lại dòng tiêu đề, được bỏ qua.',
    remedy: () => 'có thể xóa dòng này.',
  }),
  'group-row': entry<Needs<never, 'value', 'alone'>>({
    severity: 'warning',
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
    message: (f) => {
      const rows = f.from === f.to ? `Dòng ${f.from}` : `Từ dòng ${f.from} đến dòng ${f.to}`;
      return `${rows} là ${f.between ? 'chữ ký, nơi nhận giữa bảng' : 'phần dưới bảng'}, được bỏ qua.`;
    },
    remedy: () =>
      'không cần sửa nếu đây là chữ ký, nơi nhận; nếu là số liệu, ghi tên theo danh mục, ghi số và xóa dòng trống phía trên.',
  }),
  'total-row': entry<Needs<'value', never, 'column'>>({
    severity: 'warning',
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

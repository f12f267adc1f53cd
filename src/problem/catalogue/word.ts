/** Words as they are written: names, codes, dates, periods. */
import { entry, maybe, type Needs, orElse } from './entry.ts';
import { planned } from './planned.ts';

/** What an officer must know to take what is offered in place of an unknown name. */
function asked({
  dataset,
  value,
  code,
  suggestion,
}: Needs<'dataset' | 'value', 'code' | 'suggestion'>) {
  // Units of like names are many: the nearest one need not be the one that was meant.
  if (dataset === 'Đơn vị' && code) return 'unit';
  if (dataset === 'Văn bản' && code) return 'document';
  // Of a name that is longer than what was written more than one slip is open.
  if (suggestion && Math.abs(suggestion.length - value.length) > 3) return 'part';
  return suggestion && digitsOf(value) !== digitsOf(suggestion) ? 'digits' : null;
}

/** A digit in a name may have come from the cell beside it, or tell the name from one like it. */
const digitsOf = (text: string | undefined): string => text?.replace(/\D/g, '') ?? '';

const PEOPLE = /^(?:người|trẻ)$/i;

/** What makes figures in thousands those of the catalogue's measure; null where they count something else. */
function powerOf({ value, expected }: Needs<'expected' | 'value'>): string | null {
  const [, power, rest = ''] = /^(trăm|nghìn|ngàn|triệu|[\d.,]+) ?(.*)/is.exec(value) ?? [];
  const isSame =
    [expected, ''].includes(rest) || [rest, expected].every((each) => PEOPLE.test(each));
  const zeros = { trăm: '100', triệu: '1.000.000' }[power?.toLowerCase() ?? ''] ?? '1.000';
  return power && isSame ? `nhân các số với ${zeros}` : null;
}

type Future = Needs<never, 'head' | 'part' | 'source' | 'until', 'running'>;

/** What figures of a period that is not over may be. */
function soFar({ until, part, head, source, running }: Future) {
  if (!running)
    return until ? `kết quả đến nay thì ghi “${until}”` : 'gõ sai kỳ thì ghi kỳ đúng trong sổ gốc';
  const other =
    'nếu số lấy ở văn bản khác, ghi mã văn bản ấy; nếu văn bản ghi sai ngày, sửa ngày ấy; ';
  const status = head ? `ghi tiêu đề cột là “${head}”` : 'ghi “ước tính” ở cột “Trạng thái”';
  return `${source ? other : ''}${part ? `nếu là số của một phần của kỳ, ghi đúng phần ấy, như “${part}”; ` : ''}nếu là số ước cả kỳ, ${status}`;
}

export const word = {
  'value-required': entry<Needs<never, 'example'>>({
    severity: 'error',
    message: (f) => `Ô “${f.header}” bắt buộc phải ghi, đang trống.`,
    remedy: (f) =>
      f.example
        ? `điền ô “${f.header}”, ví dụ ${f.example}.`
        : `nếu là tên nhóm, dòng cộng hay “không có”, xóa dòng này; nếu không, điền ô “${f.header}”.`,
  }),
  'year-invalid': entry<Needs<'value', 'suggestion', 'day' | 'year'>>({
    severity: 'error',
    message: (f) =>
      f.day
        ? `Cột “${f.header}” ghi một ngày, “${f.value}”; có thể Excel đã đổi năm thành ngày.${maybe(f.suggestion)}`
        : `“${f.value}” không phải là năm${f.year ? '' : ' hoặc kỳ báo cáo'}.${maybe(f.suggestion)}`,
    remedy: (f) =>
      f.day
        ? `nếu là số liệu cả năm, ghi “${f.suggestion}”; nếu là số của tháng, quý, ghi đúng như “Tháng 3/2025”; nếu đúng là số liệu của ngày đó, sửa tiêu đề cột thành “Kỳ”.`
        : orElse(
            f.suggestion,
            f.year
              ? 'mỗi ô ghi một năm, đủ bốn chữ số; giai đoạn thì ghi năm đầu ở “Từ năm”, năm cuối ở “Đến năm”.'
              : (/^\d{1,3}$/.test(f.value)
                  ? 'nếu các ô lệch cột, chuyển mỗi ô về đúng cột; nếu không, '
                  : /^(?:cộng|tổng|bình quân|trung bình)/i.test(f.value)
                    ? 'nếu là dòng cộng, bình quân, xóa dòng này; nếu không, '
                    : '') +
                  'ghi đúng kỳ của các số ấy: năm (2024), Tháng 3/2024, Quý III/2024, 6 tháng đầu năm 2024, 6 tháng cuối năm 2024, 9 tháng đầu năm 2024, 2020-2025 hoặc 31/12/2025; không ghi cả năm thay cho một phần của năm.',
          ),
    fix: (f) => (f.day ? undefined : f.suggestion),
  }),
  'year-range': entry<Needs<'value', never, 'lone'>>({
    severity: 'error',
    message: (f) =>
      f.lone
        ? `“${f.value}” trước mọi năm khác có số liệu hơn 35 năm.`
        : `Năm “${f.value}” nằm ngoài khoảng 1900–2100.`,
    remedy: (f) =>
      `ghi lại năm cho đúng${f.lone ? '; nếu đúng là số của năm ấy thì nêu lý do ở cột “Ghi chú”' : ''}.`,
  }),
  'year-future': entry<Needs<'dataset' | 'value'> & Future>({
    severity: 'error',
    message: (f) =>
      f.until || f.running
        ? `${f.source ? `Nguồn ${f.source}, khi ` : ''}“${f.value}” chưa hết, chưa thể có kết quả.`
        : `“${f.value}” là kỳ chưa tới, chưa thể có kết quả.`,
    remedy: (f) =>
      `số dự kiến, kế hoạch ${planned(f.dataset, 'thì chuyển sang bảng “Mục tiêu” (thư mục muc-tieu)')}; ${soFar(f)}.`,
  }),
  'date-invalid': entry<Needs<'value', 'suggestion', 'dragged' | 'serial'>>({
    severity: 'error',
    message: (f) =>
      f.dragged
        ? `“${f.value}” là ngày liền sau ngày ở dòng trên, có lẽ do kéo ô.`
        : f.serial
          ? `“${f.value}” là số đếm ngày của Excel, không phải ngày/tháng/năm.${maybe(f.suggestion)}`
          : `“${f.value}” không phải một ngày có trong lịch, ghi theo dạng ngày/tháng/năm.${maybe(f.suggestion)}`,
    remedy: (f) =>
      f.dragged
        ? 'nếu cả bảng tính đến một ngày thì ghi ngày ấy ở từng dòng; nếu đúng là số của ngày ấy thì nêu lý do ở cột “Ghi chú”.'
        : f.serial
          ? `ghi “${f.suggestion}”; trong Excel, định dạng cột là Ngày (Date) rồi xuất lại tệp.`
          : orElse(f.suggestion, 'ghi đúng ngày trong sổ gốc, đủ ngày/tháng/năm, năm bốn chữ số.'),
    fix: (f) => f.suggestion,
  }),
  'unknown-reference': entry<
    Needs<
      'dataset' | 'file' | 'value',
      'audiences' | 'code' | 'elsewhere' | 'group' | 'list' | 'name' | 'scope' | 'suggestion',
      'added' | 'ofUnit'
    >
  >({
    severity: 'error',
    message: (f) => {
      if (f.ofUnit) return `“${f.value}” là một nhóm, không phải một đơn vị.`;
      if (f.group) return `“${f.value}” là một nhóm, nhưng không rõ là của chỉ tiêu nào.`;
      if (f.audiences)
        return `“${f.value}” không phải là đối tượng của lớp nào trong danh mục “${f.dataset}”.${maybe(f.suggestion)}`;
      return f.elsewhere
        ? `“${f.value}” trong danh mục “${f.dataset}” thuộc “${f.elsewhere}”, không thuộc “${f.scope}”.`
        : `“${f.value}” không có trong danh mục “${f.dataset}”.${maybe(f.suggestion)}`;
    },
    remedy: (f) => {
      if (f.ofUnit)
        return `nếu là dòng cộng của các đơn vị, xóa dòng này; nếu là số của nhóm ấy trong một đơn vị, ghi tên đơn vị ở ô này và “${f.group}” ở cột “Phân tổ” (thêm cột này nếu bảng chưa có, và ghi như vậy cho mọi dòng nhóm của bảng).`;
      if (f.group)
        return `ghi tên chỉ tiêu ở ô này và ghi “${f.group}” ở cột “Phân tổ” (thêm cột này nếu bảng chưa có, và ghi như vậy cho mọi dòng nhóm của bảng); nếu là một phần của nhóm khác, như nữ ở thành thị, ghi cả hai: “Nữ, thành thị”.`;
      if (f.audiences)
        return orElse(
          f.suggestion,
          `ghi một trong: ${f.audiences}; nếu danh mục còn thiếu, đề nghị người quản lý danh mục thêm.`,
        );
      if (f.elsewhere)
        return `nếu ghi sai đối tượng, sửa thành “${f.elsewhere}”; nếu ghi sai lớp, ghi đúng như trong tệp ${f.file}; nếu danh mục còn thiếu, đề nghị người quản lý danh mục thêm.`;
      const asks = asked(f);
      if (asks === 'unit')
        return `nếu đúng là ${f.name} (mã ${f.code}) thì ghi mã đó; nếu là đơn vị khác, ghi mã của đơn vị đó.`;
      if (asks === 'document')
        return `nếu đúng là văn bản “${f.name}” thì ghi mã “${f.code}”; nếu là văn bản khác, thêm một dòng cho văn bản ấy vào van-ban.csv rồi ghi mã của nó.`;
      if (asks === 'part')
        return `nếu đúng là “${f.suggestion}” thì ghi tên đó; nếu không, ghi mã hoặc tên đúng như trong tệp ${f.file}.`;
      if (asks === 'digits')
        return `đối chiếu với sổ gốc, cả các ô bên cạnh, vì chữ số trong tên khác với danh mục; nếu đúng là “${f.suggestion}” thì ghi tên đó.`;
      return orElse(
        f.list ?? f.suggestion,
        `${/^[\d.,]+$/.test(f.value) && f.file !== 'don-vi.csv' ? 'nếu dòng lệch cột, đặt lại từng ô dưới đúng tiêu đề; nếu không, ' : ''}${new RegExp(`^\\W*(?:cộng|bình quân|trung bình${f.file === 'don-vi.csv' ? '|trong đó|khối|cụm|vùng|các ' : ''})`, 'i').test(f.value) ? `nếu là dòng cộng, bình quân${f.file === 'don-vi.csv' ? ' hay “trong đó”' : ''}, xóa dòng này; nếu không, ` : ''}${f.added ? 'nếu lời thêm vào tên nói số là kế hoạch, của một phần năm, một nơi hay một nhóm, xóa dòng này; nếu không, ' : ''}${f.file === 'van-ban.csv' ? `${/kinh phí|ngân sách|^ns/i.test(f.value) ? 'tên nguồn tiền thì ghi ở cột “Nguồn kinh phí”; ở đây ' : ''}ghi mã của văn bản in các số ấy, như trong tệp van-ban.csv; nếu danh mục còn thiếu văn bản ấy, thêm một dòng cho nó vào van-ban.csv, hoặc` : `kiểm tra lại, ghi mã hoặc tên đúng như trong tệp ${f.file}; nếu danh mục còn thiếu,`} đề nghị người quản lý danh mục thêm.`,
      );
    },
    fix: (f) => (f.elsewhere || asked(f) ? undefined : (f.list ?? f.suggestion)),
  }),
  'ambiguous-name': entry<Needs<'codes' | 'dataset' | 'value'>>({
    severity: 'error',
    message: (f) => `Tên “${f.value}” có ở nhiều mã trong danh mục “${f.dataset}”: ${f.codes}.`,
    remedy: (f) => `ghi mã thay cho tên, hoặc thêm cột mã và ghi một trong: ${f.codes}.`,
  }),
  'source-of-other-unit': entry<Needs<'code' | 'document' | 'owner' | 'unit', 'example'>>({
    severity: 'error',
    message: (f) =>
      `Nguồn được đọc là “${f.document}” (mã ${f.code}), văn bản của ${f.owner}; số liệu là của ${f.unit}.`,
    remedy: (f) =>
      `nếu số liệu là của ${f.owner}, sửa mã đơn vị; nếu là văn bản khác, ${f.example ? `ghi thêm cơ quan ban hành, như “${f.example}”, hoặc ` : ''}ghi mã của văn bản ấy trong van-ban.csv; nếu đúng là văn bản này, vì nó nói về cả hai nơi, ghi “Mã đơn vị” của nó là đơn vị cấp trên của cả hai.`,
  }),
  'leading-zero-lost': entry<Needs<'name' | 'suggestion' | 'value', 'list' | 'other'>>({
    severity: 'error',
    message: (f) =>
      f.other
        ? `Mã “${f.value}” là ${f.other}, nhưng cũng có thể là “${f.suggestion}” (${f.name}) bị mất số 0 ở đầu.`
        : `Mã “${f.value}” bị mất số 0 ở đầu; có phải là “${f.suggestion}” (${f.name})?`,
    remedy: (f) =>
      f.other
        ? `nếu là ${f.other}, ghi thêm cột tên bên cạnh cột mã; nếu không, ghi “${f.suggestion}”.`
        : `ghi “${f.list ?? f.suggestion}”; trong Excel, định dạng cột mã là Văn bản (Text).`,
    fix: (f) => (f.other ? undefined : (f.list ?? f.suggestion)),
  }),
  'code-name-mismatch': entry<Needs<'code' | 'name' | 'value', never, 'unknown'>>({
    severity: 'error',
    message: (f) => `Mã “${f.code}” là “${f.name}”, nhưng bên cạnh ghi “${f.value}”.`,
    remedy: (f) =>
      `đối chiếu với sổ gốc, rồi sửa mã hoặc tên ghi sai${f.unknown ? '; nếu là dòng cộng, xóa dòng này' : ''}.`,
  }),
  'measure-mismatch': entry<Needs<'expected' | 'name' | 'value'>>({
    severity: 'error',
    message: (f) => `Đơn vị tính ghi “${f.value}”, danh mục ghi “${f.expected}” cho “${f.name}”.`,
    remedy: (f) =>
      /^[\d.,]+$/.test(f.value)
        ? 'dòng này có thể lệch cột: đối chiếu với sổ gốc, rồi ghi mỗi số vào ô của nó.'
        : `nếu số đúng là tính theo “${f.value}”, ${powerOf(f) ?? `${[f.value, f.expected].every((each) => /[%‰]/.test(each)) ? 'quy đổi về' : 'bỏ số ấy hoặc thay bằng số tính theo'} “${f.expected}”`}; nếu số đã tính theo “${f.expected}”, giữ nguyên số; rồi ghi “${f.expected}” thay cho “${f.value}”.`,
  }),
  'lookalike-letter': entry<Needs<'latin' | 'letter' | 'script' | 'value' | 'word', 'suggestion'>>({
    severity: 'error',
    message: (f) => `“${f.value}” có chữ “${f.letter}” (${f.script}), trông giống “${f.latin}”.`,
    remedy: (f) =>
      f.suggestion
        ? `xóa rồi gõ lại bằng bàn phím tiếng Việt: ghi “${f.suggestion}”.`
        : `trong ô, xóa “${f.value}” rồi gõ “${f.word}” bằng bàn phím tiếng Việt.`,
    fix: (f) => f.suggestion,
  }),
  'not-in-list': entry<Needs<'list' | 'value', 'suggestion'>>({
    severity: 'error',
    message: (f) => `Cột “${f.header}” không nhận “${f.value}”.${maybe(f.suggestion)}`,
    remedy: (f) =>
      orElse(
        f.suggestion,
        `ghi một trong: ${f.list}; không mục nào đúng thì ${/^(?:nhịp|hạn|kiểu hạn|đơn vị.*|đvt|bảng)$/i.test(f.header) ? 'để trống ô' : 'bỏ dòng ấy khỏi tệp'}.`,
      ),
    fix: (f) => f.suggestion,
  }),
};

/** What stands above a table, between its rows and in columns that it does not know. */
import { capital } from '../../format.ts';
import { entry, type Needs } from './entry.ts';
import { GOALS, planned } from './planned.ts';

/** What a title says of the figures, in the words of the sentence about it; what it only names stands in `KINDS`. */
const SAYS: Readonly<Record<string, (word: string) => string>> = {
  mean: (word) => `nói về số bình quân (${word})`,
  change: () => 'nói về mức tăng, giảm',
  years: () => 'nói về số của nhiều năm',
  place: () => 'nói về một nơi trong đơn vị',
  group: (word) => `nói về một nhóm (${word})`,
  incomplete: (word) => `nói số liệu chưa đủ (${word})`,
  example: (word) => `nói đây không phải số liệu báo cáo (${word})`,
  part: (word) => `nói về một phần của năm (${word})`,
  audience: (word) => `nói về đối tượng “${word}”`,
  words: (word) => `có lời “${word}”`,
};

const TABLE: Readonly<Record<string, string>> = {
  plan: 'bảng ghi kết quả',
  part: 'bảng ghi cả năm',
  words: 'không ô nào của bảng nói như vậy',
  result: 'bảng ghi mục tiêu',
};

/** What a title and its table may each name, and not the same. */
const NAMED: Readonly<Record<string, string>> = {
  year: 'năm',
  period: 'kỳ',
  unit: 'đơn vị',
  audience: 'đối tượng',
  fund: 'khoản',
  money: 'đơn vị tiền',
};

const STATUSES: Readonly<Record<string, string>> = { estimate: 'ước tính', preliminary: 'sơ bộ' };

/** Where figures of a status say so; a row of several figures has one status for all of them. */
function statusTold(status: string, f: Needs<never, 'head', 'several'>): string {
  if (f.head) return `ghi các số ${status} ở cột có tiêu đề như “${f.head}”`;
  return f.several
    ? `ghi các số ${status} trong một tệp khác mỗi dòng một số, có “${status}” ở cột “Trạng thái”`
    : `ghi “${status}” ở cột “Trạng thái” của những dòng ấy`;
}

const ofStatus = (status: string | undefined, f: Title): string | undefined =>
  status &&
  `nếu mọi số là ${status}, ghi phía trên dòng tiêu đề “Trạng thái: ${status}”; nếu mọi số là kết quả chính thức, sửa tên biểu; nếu có cả hai, ${statusTold(status, f)}.`;

/** Of figures that are others than those that the table is of. */
const elsewhere = (isSo: string): string =>
  `nếu ${isSo}, chuyển sang một bảng riêng ghi rõ điều ấy ở cột hay phía trên dòng tiêu đề (bảng không có chỗ ghi, như cho mức tăng giảm, bình quân, thì bỏ các số ấy); nếu không phải, `;
const ELSEWHERE = elsewhere('các số ấy đúng là như vậy');

const MEND: Readonly<Record<string, string>> = {
  words: `${elsewhere('các số chỉ là của nhóm, nơi hay loại mà lời ấy nói')}chỉ bỏ lời ấy khỏi tên biểu, giữ nguyên các số.`,
  incomplete:
    'ghi điều ấy ở cột “Ghi chú”, “sơ bộ” ở cột “Trạng thái” của từng dòng chưa đủ, xóa lời ở chỗ khác; nếu đã đủ, xóa lời này.',
  round: 'ghi điều ấy vào cột “Ghi chú” của từng dòng, rồi xóa lời này.',
  example: 'nếu đúng vậy, xóa các số ấy khỏi tệp gửi; nếu là số liệu báo cáo, sửa tên biểu.',
  result:
    'nếu các số là kết quả, chuyển sang một tệp trong thư mục so-lieu; nếu là mục tiêu, sửa tên biểu.',
  part: 'nếu là số của một phần của năm, ghi “…” thay cho năm trong bảng; nếu là số của cả năm, sửa tên biểu.',
  own: 'nếu mọi số chỉ là của nơi hay nhóm ấy, ghi một dòng phía trên dòng tiêu đề: “…”; nếu là số chung của cả đơn vị, sửa tên biểu.',
  // Who has learnt is counted up to a day.
  until:
    'nếu số liệu tính đến ngày ấy hay hết kỳ ấy, ghi đúng ngày ở “Tính đến ngày”; nếu đã tính đến ngày ghi trong bảng, sửa tên biểu.',
};

const PLACES: Readonly<Record<string, (value: string) => string>> = {
  row: (value) => `Dòng “${value}”`,
  cell: (value) => `Ô ghi “${value}”`,
  footnote: () => 'Lời dưới bảng',
};

const KINDS: Readonly<Record<string, string>> = {
  plan: 'số kế hoạch',
  estimate: 'số ước tính',
  preliminary: 'số sơ bộ',
  scale: 'số tính theo đơn vị khác',
  part: 'số của một phần của năm',
  result: 'kết quả đã thực hiện',
  time: 'số của một kỳ khác',
  incomplete: 'số liệu chưa đủ',
  round: 'số đã làm tròn',
  example: 'số không phải của báo cáo này',
};

/** What a cell says that its row lacks, and what to write: of targets and tasks that nobody has assigned, of a figure in the place of a note. */
const WISHES: Readonly<Record<string, readonly [wish: string, kind: string]>> = {
  request: [
    'nói đây là đề xuất, nhưng cột “Loại” để trống',
    '“giải pháp, đề xuất” ở cột “Loại” của dòng; nếu là việc được giao, ghi “nhiệm vụ” ở cột ấy',
  ],
  kind: [
    'nói mức này chưa được giao, nhưng cột “Loại” không ghi như vậy',
    '“dự kiến” hoặc “đăng ký” ở cột “Loại” của dòng; nếu mức ấy đã được giao, xóa lời này',
  ],
  number: [
    'chỉ có một con số, mà một ô số của dòng để trống',
    'mỗi số vào ô của nó, như trong sổ gốc, nếu dòng lệch cột; nếu là ghi chú, viết thành lời',
  ],
};

/** A title with what it says and where it stands: above the table, or the name of its sheet or file. */
type Title = Needs<
  'says',
  'dataset' | 'head' | 'own' | 'time' | 'value' | 'where' | 'word' | 'year',
  'several'
>;

const says = (f: Title): string =>
  SAYS[f.says]?.(f.word ?? '') ?? `nói về ${KINDS[f.says] ?? f.word}`;
const told = (f: Title): string =>
  TABLE[f.says] ?? (NAMED[f.says] ? `bảng ghi ${NAMED[f.says]} khác` : 'bảng không ghi như vậy');

/** Where each row has its year, a head has none. */
const ownColumn = ({ time, year }: Needs<never, 'time' | 'year'>): string =>
  time
    ? `ghi ở cột riêng “Kế hoạch”, năm của nó${year ? ` (${year})` : ''} ở cột “${time}”`
    : `ghi ở cột riêng, tiêu đề có năm của nó, như “Kế hoạch năm ${year ?? '2025'}”`;

const ofPlan = (f: Title): string =>
  `${f.head ? `nếu là số kế hoạch, chèn một dòng ngay trên dòng tiêu đề, ghi “${f.head}” trên từng cột số` : `số kế hoạch ${planned(f.dataset, ownColumn(f))}`}; nếu mọi số trong bảng là kết quả đã thực hiện, sửa tên biểu cho đúng.`;

const wayOf = ({ says, dataset, own }: Title): string =>
  says === 'part' ? (dataset === 'dao-tao' ? 'until' : says) : own ? 'own' : says;

const mended = (f: Title): string => {
  const named = NAMED[f.says];
  const words =
    (f.says === 'plan'
      ? ofPlan(f)
      : (ofStatus(STATUSES[f.says], f) ??
        MEND[wayOf(f)]?.replace('“…”', f.own ? `“${f.own}”` : 'đúng kỳ ấy'))) ??
    (named
      ? `kiểm tra số liệu là của ${named} nào, rồi sửa tên biểu hoặc sửa ${named} ghi trong bảng cho khớp nhau.`
      : `${ELSEWHERE}sửa tên biểu.`);
  return words.replaceAll('tên biểu', f.where ?? 'tên biểu');
};

/** Of a sheet or a file the name is its title; what stands below a table is never quoted. */
const titled = (f: Title): string =>
  `${capital(f.where ?? 'tên biểu')}${f.value ? ` “${f.value}”` : ''} ${says(f)}`;

export const surroundings = {
  'title-contradicts': entry<Title>({
    severity: 'error',
    message: (f) => `${titled(f)}, nhưng ${told(f)}.`,
    remedy: mended,
  }),
  'title-differs': entry<Title>({
    severity: 'warning',
    message: (f) => `${titled(f)}; ${told(f)}.`,
    remedy: (f) => {
      // An area is counted whole without who is not of it.
      const [isRight, isWrong] =
        f.says === 'incomplete'
          ? ['đó là phạm vi thống kê', 'còn thiếu đơn vị hay tháng']
          : ['bảng đã đúng', 'không'];
      return `không cần sửa nếu ${isRight}; nếu ${isWrong}, ${mended(f)}`;
    },
  }),
  'words-contradict': entry<
    Needs<never, 'says' | 'value' | 'where' | 'dataset' | 'head' | 'time' | 'year', 'several'>
  >({
    severity: 'error',
    message: (f) => {
      const place = PLACES[f.where ?? '']?.(f.value ?? '') ?? 'Lời trong bảng';
      const [wish] = WISHES[f.says ?? ''] ?? [];
      if (wish) return `${place} ${wish}.`;
      const kind = KINDS[f.says ?? ''] ?? 'số của nơi, nhóm hay loại khác';
      const own =
        (f.says !== 'part' && TABLE[f.says ?? '']) || 'bảng không ghi như vậy cho con số nào';
      return `${place} cho biết ${f.where === 'row' ? 'các số bên dưới' : 'đây'} là ${kind}, nhưng ${own}.`;
    },
    remedy: (f) => {
      const [, kind] = WISHES[f.says ?? ''] ?? [];
      if (kind) return `ghi ${kind}.`;
      if (!KINDS[f.says ?? ''] || (f.where === 'row' && f.says === 'scale'))
        return `${ELSEWHERE}xóa lời này.`;
      if (/^(?:example|result|incomplete|round)$/.test(f.says ?? ''))
        return MEND[f.says ?? '']?.replace('sửa tên biểu', 'xóa lời này') ?? '';
      if (f.says === 'scale')
        return 'nếu đúng cho cả bảng, ghi đơn vị tính ấy thành một dòng phía trên dòng tiêu đề; nếu không, xóa lời này.';
      if (/^(?:part|time)$/.test(f.says ?? ''))
        return `nếu số là của kỳ ấy, ghi kỳ ấy, như “${f.year ?? '6 tháng đầu năm 2024'}”, thay cho kỳ của từng dòng, hay làm tiêu đề cột của một bảng riêng, rồi xóa lời này; nếu là số của cả kỳ đã ghi, chỉ xóa lời này.`;
      const row = f.where === 'row' ? ', rồi xóa dòng này' : '';
      const status = STATUSES[f.says ?? ''];
      const told = status
        ? `${statusTold(status, f)}${f.head ? row : ''}`
        : `số kế hoạch ${planned(f.dataset, ownColumn(f))}${row}`;
      return `${told}; nếu số đã là kết quả, xóa lời này.`;
    },
  }),
  'block-differs': entry<
    Needs<
      never,
      'group' | 'inForce' | 'label' | 'more' | 'named' | 'suggestion',
      'empty' | 'several' | 'unknown' | 'whole'
    >
  >({
    severity: 'error',
    message: (f) => {
      if (f.empty)
        return `Dưới “${f.inForce}” không có dòng số liệu nào trước dòng “${f.value}”, nên số của bên này có thể đã nằm sang bên kia.`;
      if (f.unknown)
        return `Dòng “${f.value}” có thể mở một khối của “${f.label}” khác, nhưng không có trong danh mục nên không biết các dòng bên dưới là của bên nào.`;
      if (f.whole)
        return `Dòng “${f.value}” nói các số bên dưới là số chung, không phải của riêng “${f.inForce}” ghi phía trên.`;
      return f.group
        ? `Dòng “${f.group}” nói các số bên dưới là của một nhóm, nhưng bảng không có cột “Phân tổ”.`
        : `Dòng “${f.value}” nói về ${f.named}, ${f.inForce ? `khác với “${f.inForce}” ghi phía trên` : 'mà bảng không ghi'}, nên không biết các dòng bên dưới là của bên nào.`;
    },
    remedy: (f) => {
      if (f.unknown)
        return `nếu là một khối mới, ghi dòng này thành “${f.label}: …”, đúng như danh mục; nếu dòng này chỉ xếp loại các dòng bên dưới, xóa dòng này.`;
      if (f.empty)
        return `nếu có dòng của ${f.inForce} nằm bên dưới, chuyển về đúng chỗ; nếu ${f.inForce} chưa có số liệu, xóa dòng ghi tên hay mã ấy.`;
      if (f.whole)
        return `nếu là số của tất cả, ghi dòng này thành “${f.label}: …” của nơi, kỳ hay đối tượng ấy; nếu là số bình quân, số của một phần, xóa dòng này cùng các dòng của nó bên dưới.`;
      if (f.several)
        return `ghi số của từng bên dưới một dòng “${f.label}: …” riêng; nếu các số bên dưới là số gộp của các bên ấy, xóa dòng này cùng các dòng ấy; nếu các số bên dưới vẫn là của “${f.inForce}”, chỉ xóa dòng này.`;
      return f.group
        ? `nếu các số bên dưới chỉ là của nhóm “${f.group}”, thêm cột “Phân tổ”, ghi “${f.group}” ở từng dòng ấy, rồi xóa dòng này; nếu dòng này chỉ xếp loại các dòng bên dưới, xóa dòng này.`
        : `nếu các dòng bên dưới là của ${f.named}, ghi dòng này thành “${f.label}: ${f.suggestion}”${f.more ? `, chèn ngay dưới dòng ${f.more}` : ''}, hoặc ghi cột “${f.label}” cho từng dòng; nếu vẫn là của ${f.inForce ? `“${f.inForce}”` : 'cả bảng'}, xóa dòng này; nếu là số khác, chuyển các dòng ấy sang một bảng riêng có ghi rõ đó là số gì.`;
    },
  }),
  'wrong-dataset': entry<Needs<'dataset' | 'folder' | 'looks', 'lacking'>>({
    severity: 'error',
    message: (f) => `Nội dung là của bảng “${f.looks}”, không phải của bảng “${f.dataset}”.`,
    remedy: (f) =>
      `${f.lacking ? `nếu là mức phải đạt, thêm cột “${f.lacking}”, số ghi ở cột “Giá trị”, mỗi năm một dòng; nếu không, ` : ''}chuyển tệp (hay riêng biểu này) vào thư mục ${f.folder}, không sửa tiêu đề.`,
  }),
  'foreign-header': entry<Needs<'dataset' | 'headers' | 'value'>>({
    severity: 'error',
    message: (f) => `Dòng tiêu đề “${f.value}” không viết bằng tiếng Việt nên không đọc được bảng.`,
    remedy: (f) => `viết lại dòng tiêu đề theo bảng “${f.dataset}”, ít nhất có: ${f.headers}.`,
  }),
  'column-ignored-figures': entry<Dropped>({
    severity: 'error',
    message: (f) => {
      if (f.item)
        return `Bảng “${f.dataset}” ghi mỗi ${f.item.toLowerCase()} ở một dòng, không ở một cột: “${f.all}”.`;
      if (f.group)
        return `Cột “${f.value}” là số của một nhóm, cạnh nó không có cột của nhóm kia hay của tổng số.`;
      if (f.isNumber) return `Tiêu đề “${f.value}” là số: có lẽ dính một dòng số liệu.`;
      if (f.months) return `Cột “${f.value}” là số của ${f.months} tháng đầu năm, không có kỳ ấy.`;
      if (f.time) return `Cột “${f.value}” tính theo kỳ của biểu, nhưng biểu chưa ghi kỳ ấy.`;
      if (f.parts)
        return `Cột “${f.value}” chia số theo từng phần nhưng bảng “${f.dataset}” không có cột này, nên số của một phần sẽ bị coi là số chung.`;
      return f.first
        ? `Cột “${f.value}” có số (ô đầu tiên ghi “${f.first}”) nhưng tiêu đề không có trong bảng “${f.dataset}”.`
        : `Cột “${f.value}” có năm trong tiêu đề nhưng không phải là cột của bảng “${f.dataset}”.`;
    },
    remedy: (f) => {
      if (f.item)
        return `ghi mỗi số của các cột này ở một dòng riêng: lời ở tiêu đề ghi vào cột “${f.item}”, số ghi vào ${f.own ? `cột “${f.own}”` : 'cột số của bảng'}.`;
      if (f.group)
        return `thêm cột “Tổng số” hoặc cột của nhóm kia; nếu biểu chỉ có nhóm này, ghi một dòng phía trên dòng tiêu đề: “Phân tổ;${f.group}”.`;
      if (f.months) return 'xóa cột này: chỉ có tháng, quý, 6 tháng, 9 tháng và năm.';
      if (f.time)
        return `ghi kỳ của biểu thành một dòng phía trên dòng tiêu đề, như “Kỳ;${f.time}”, hoặc ghi cả kỳ vào tiêu đề cột, như “6 tháng đầu năm 2024”.`;
      if (f.parts) return wholeAgain(f);
      if (f.isNumber)
        return 'đưa dòng số liệu xuống dưới dòng tiêu đề; nếu là tên cột, ghi bằng chữ.';
      if (!f.isRow)
        return `${
          f.years
            ? 'ghi năm ở cột “Từ năm”, “Đến năm”, số ở cột “Giá trị”, mỗi năm hay giai đoạn một dòng; '
            : f.own && `nếu là “${f.own}” đúng kỳ của bảng, sửa tiêu đề thành tên ấy; `
        }${f.dataset === 'Mục tiêu' && !f.years ? `nếu là số của một chỉ tiêu, ${GOALS}; ` : ''}${f.dataset === 'Kinh phí' ? 'nếu là một nguồn kinh phí, ghi mỗi nguồn một dòng, tên ở cột “Nguồn kinh phí”; ' : ''}nếu là số khác, xóa cột.`;
      if (f.years)
        return `nếu có số của từng năm, ghi mỗi năm một cột, như “${f.year}”; nếu không, xóa cột.`;
      if (f.goal) return 'ghi vào bảng “Mục tiêu” (thư mục muc-tieu), rồi xóa cột.';
      if (f.part)
        return `nếu là kết quả từ đầu năm đến hết tháng ấy, ghi tiêu đề “${f.part}”; nếu là số khác, xóa cột.`;
      return f.year
        ? `${f.estimate ? `nếu là số ước thực hiện, ghi tiêu đề “Ước thực hiện ${f.year.toLowerCase()}”; nếu là số sơ bộ, ghi “${f.year} (sơ bộ)”; ` : ''}nếu là kết quả${f.estimate ? ' chính thức' : ''} cả năm của chính chỉ tiêu ở mỗi dòng, ghi tiêu đề “${f.year}”; nếu là số kế hoạch, ghi “Kế hoạch ${f.year.toLowerCase()}”; nếu là số khác, xóa cột.`
        : 'nếu là một đơn vị hay chỉ tiêu, sửa tiêu đề thành mã hoặc tên đúng trong danh mục; nếu là một nhóm, ghi mỗi số thành một dòng; nếu không cần công bố, xóa cột.';
    },
  }),
};

type Dropped = Needs<
  'value',
  | 'all'
  | 'dataset'
  | 'first'
  | 'group'
  | 'item'
  | 'own'
  | 'year'
  | 'part'
  | 'parts'
  | 'into'
  | 'time'
  | 'months',
  'isThere' | 'isNumber' | 'isRow' | 'goal' | 'estimate' | 'years'
>;

/** How a column that parts the figures is written, where the table has a place for what it says. */
function wholeAgain(f: Dropped): string {
  if (f.parts === 'time')
    return `nếu số là của kỳ ghi ở cột này, ghi kỳ ấy cho đủ, như “${f.into === 'Tính đến ngày' ? '31/12/2025' : 'Quý I/2024'}”, vào cột “${f.into}” rồi xóa cột này; nếu số là của cả kỳ đã ghi, chỉ xóa cột.`;
  if (!f.into)
    return 'bảng này chỉ nhận số chung: nếu mỗi số là số chung, xóa cột; nếu chỉ là số của một phần, ghi số chung thay cho các phần rồi xóa cột.';
  return f.isThere
    ? `nếu mỗi số chỉ là của phần ghi ở cột này, ghép lời ở đây vào cột “${f.into}”, như “Nữ, thành thị”, rồi xóa cột này; nếu là số chung, chỉ xóa cột.`
    : `nếu mỗi số chỉ là của phần ghi ở cột này, sửa tiêu đề thành “${f.into}”; nếu là số chung, xóa cột.`;
}

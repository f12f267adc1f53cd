/** Figures that contradict each other, or themselves. */
import { entry, type Needs } from './entry.ts';

const amend = () => 'đối chiếu với sổ gốc, rồi sửa lại số sai.';

/** Of figures that may be right: only who sends them can tell. */
const checked = () =>
  'đối chiếu với sổ gốc: số sai thì ghi lại, số đúng thì ghi lý do vào cột “Ghi chú”.';

const WITH_BASE = 'thêm cột “Tổng số thuộc diện”; biểu in không có số này thì không cần sửa.';

/** A head with a year, which goes on saying whether it is a result, a plan or what was assigned: “KH giao năm 2025”. */
function ofYear(header: string): string {
  if (/\d/.test(header)) return `Kế hoạch${/giao/i.test(header) ? ' giao' : ''} năm 2025`;
  const [name = '', measure = ''] = header.split(/(?= \([^()]*\)$)/);
  return `${name.replace(/ (?:cả )?năm$/i, '')} năm 2025${measure}`;
}

/** Where two figures of one thing are those of two groups. */
const GROUPS: Readonly<Record<string, string>> = {
  'so-lieu': 'nếu về hai nhóm, ghi nhóm ở cột “Phân tổ”; ',
  'kinh-phi': 'nếu là hai nguồn, ghi nguồn ở cột “Nguồn kinh phí”; ',
  'dao-tao': 'nếu là hai nhóm người cùng học một lớp, cộng vào một dòng; ',
};

export const meaning = {
  'percent-range': entry<Needs<'value'>>({
    severity: 'error',
    message: (f) => `Tỷ lệ “${f.value}” nằm ngoài khoảng 0–100%.`,
    remedy: amend,
  }),
  'percent-mismatch': entry<Needs<'computed' | 'part' | 'value' | 'whole'>>({
    severity: 'error',
    message: (f) => `Biểu ghi ${f.value}, nhưng ${f.part}/${f.whole} là ${f.computed}.`,
    remedy: amend,
  }),
  'trained-over-eligible': entry<Needs<'eligible' | 'trained'>>({
    severity: 'error',
    message: (f) => `Số đã học ${f.trained} lớn hơn tổng số thuộc diện ${f.eligible}.`,
    remedy: () => `xem có tính trùng lượt học không; ${amend()}`,
  }),
  'parts-over-total': entry<Needs<'name' | 'parts' | 'sum' | 'total', 'year', 'alone'>>({
    severity: 'error',
    message: (f) =>
      `${f.parts}${f.alone ? '' : ' cộng lại'} là ${f.sum}, lớn hơn “${f.name}” là ${f.total}.`,
    remedy: (f) =>
      f.year
        ? `số lũy kế từ đầu năm thì ghi đúng kỳ của nó, như “6 tháng đầu năm ${f.year}”; số của riêng kỳ thì ${amend()}`
        : amend(),
  }),
  'conflicting-rows': entry<
    Needs<
      'key' | 'other' | 'otherPlace' | 'value',
      'dataset' | 'example' | 'kept' | 'suggestion',
      'isHalf' | 'several'
    >
  >({
    severity: 'error',
    message: (f) => `Ghi “${f.value}”, nhưng ${f.otherPlace} ghi “${f.other}” cho cùng ${f.key}.`,
    remedy: (f) => {
      if (f.suggestion) return `ghi “${f.suggestion}”, như dòng kia.`;
      if (f.isHalf)
        return 'hai dòng bổ sung cho nhau thì gộp thành một dòng, mỗi số ở cột của nó, trạng thái theo số chưa chính thức nếu có; không ghi “đính chính” cho riêng một số, vì dòng đính chính thay cả dòng kia.';
      return f.kept === undefined
        ? `nếu hai dòng nói về hai kỳ hay hai nơi khác nhau, ghi rõ ở từng dòng; ${GROUPS[f.dataset ?? ''] ?? ''}nếu về cùng một điều, giữ một số; số mới thay số cũ thì ${f.several ? 'để trống ô này, ghi số mới trong một tệp khác mỗi dòng một số, ' : 'ghi '}Trạng thái là “đính chính”.`
        : `nếu là hai ${f.kept} khác nhau, đặt mã khác nhau${f.example ? `, như “${f.example}”` : ''}; nếu không, giữ một dòng.${f.kept === 'đơn vị' ? ' Hai đơn vị lần lượt dùng một mã thì ghi “Hiệu lực từ”, “Hiệu lực đến” của từng đơn vị.' : ''}`;
    },
  }),
  'duplicate-row': entry<Needs<'key' | 'otherPlace', never, 'several'>>({
    severity: 'warning',
    message: (f) =>
      `${f.several ? 'Số ở ô này' : 'Dòng này'} lặp lại ${f.otherPlace}, cùng ${f.key}.`,
    remedy: (f) =>
      f.several ? 'không cần sửa; có thể để trống ô này.' : 'có thể xóa một trong hai dòng.',
  }),
  'rows-repeated': entry<Needs<'count' | 'key'>>({
    severity: 'error',
    message: (f) => `Tệp ghi dòng này ${f.count} lần, cùng ${f.key}.`,
    remedy: () =>
      'đối chiếu với sổ gốc: nếu các dòng lẽ ra là của đơn vị, chỉ tiêu hoặc kỳ khác, ghi lại cho đúng; nếu chỉ là dán lặp, giữ một dòng.',
  }),
  'outside-validity': entry<Needs<'name' | 'period' | 'validity', 'part'>>({
    severity: 'warning',
    message: (f) =>
      f.part === undefined
        ? `Kỳ ${f.period} nằm ngoài thời gian hiệu lực của ${f.name} (${f.validity}).`
        : `Kỳ ${f.period} có ${f.part} nằm ngoài thời gian hiệu lực của ${f.name} (${f.validity}).`,
    remedy: (f) =>
      f.part === undefined
        ? 'không cần sửa nếu kỳ đã đúng; trang ghi “theo địa giới cũ”.'
        : 'không cần sửa nếu là số của cả kỳ; nếu là số của phần kỳ đơn vị có hiệu lực, ghi đúng kỳ (ví dụ 6 tháng cuối năm).',
  }),
  'percent-without-base': entry<Needs<'percent', 'trained', 'nobody'>>({
    severity: 'warning',
    message: (f) =>
      f.nobody
        ? `Báo cáo ghi đạt ${f.percent}, nhưng tổng số thuộc diện là 0.`
        : `Báo cáo ghi ${f.trained} người, đạt ${f.percent}, nhưng không ghi tổng số thuộc diện.`,
    remedy: (f) =>
      f.nobody
        ? 'ghi lại tổng số thuộc diện; không có ai thuộc diện thì để trống tỷ lệ.'
        : WITH_BASE,
  }),
  'same-percent-different-size': entry<Needs<'sizes'>>({
    severity: 'warning',
    message: (f) => `Trong cùng biểu, các lớp đều ghi 100% với số người khác nhau: ${f.sizes}.`,
    remedy: () => WITH_BASE,
  }),
  'used-over-allocated': entry<Needs<'allocated' | 'used'>>({
    severity: 'warning',
    message: (f) => `Kinh phí sử dụng ${f.used} lớn hơn kinh phí giao ${f.allocated}.`,
    remedy: checked,
  }),
  'money-magnitude': entry<
    Needs<'amount' | 'name' | 'period', 'least' | 'other' | 'otherPeriod' | 'times'>
  >({
    severity: 'warning',
    message: (f) =>
      f.least
        ? `“${f.name}” ${f.period} ghi ${f.amount}, nhỏ hơn ${f.least}: ít thấy ở một hạng mục kinh phí.`
        : `“${f.name}” ${f.period} ghi ${f.amount}, nhỏ hơn khoảng ${f.times} lần so với ${f.other} ${f.otherPeriod}.`,
    remedy: () => 'kiểm tra số tiền; nếu sai, sửa đơn vị tiền, hoặc ghi lại số.',
  }),
  'plan-without-year': entry<Needs<'value', 'breakdown', 'columns'>>({
    severity: 'error',
    message: (f) => {
      if (f.columns) return `Cột “${f.value}” không ghi năm, trong khi các cột khác ghi năm.`;
      return f.breakdown
        ? `“${f.value}” là số kế hoạch riêng của “${f.breakdown}”; mục tiêu không có phân tổ.`
        : `“${f.value}” là số kế hoạch, nhưng kỳ của nó không phải một năm.`;
    },
    remedy: (f) => {
      if (f.columns) return `ghi năm của số vào tiêu đề cột, như “${ofYear(f.value)}”.`;
      return f.breakdown
        ? 'xóa số kế hoạch ở dòng này; kế hoạch chung của chỉ tiêu ghi ở một dòng không có phân tổ.'
        : `nếu là kế hoạch của cả năm, ghi năm ấy vào tiêu đề cột, như “${ofYear(f.value)}”; nếu không, xóa số kế hoạch.`;
    },
  }),
  'total-differs': entry<Needs<'name' | 'parts' | 'sum' | 'total'>>({
    severity: 'warning',
    message: (f) => `“${f.name}” ghi ${f.total}, nhưng ${f.parts} cộng lại là ${f.sum}.`,
    remedy: () => 'đối chiếu với sổ gốc, rồi sửa lại số sai, hoặc bổ sung phần còn thiếu.',
  }),
  'rate-differs': entry<Needs<'computed' | 'name' | 'part' | 'value' | 'whole'>>({
    severity: 'warning',
    message: (f) => `“${f.name}” ghi ${f.value}, nhưng ${f.part} trên ${f.whole} là ${f.computed}.`,
    remedy: checked,
  }),
  'tfr-against-births': entry<Needs<'from' | 'gfr' | 'tfr' | 'to'>>({
    severity: 'warning',
    message: (f) =>
      `Từ năm ${f.from} đến năm ${f.to}, TFR ${f.tfr}, nhưng số trẻ sinh trên 1.000 phụ nữ 15–49 tuổi ${f.gfr}.`,
    remedy: checked,
  }),
  'tfr-births-ratio': entry<
    Needs<'computed' | 'least' | 'most' | 'spread' | 'steps' | 'value' | 'year'>
  >({
    severity: 'warning',
    message: (f) =>
      `${f.steps}; năm ${f.year}, 35 lần số trẻ trên một phụ nữ là ${f.computed}, TFR ghi ${f.value}. Tỷ số giữa hai số lệch ${f.spread} giữa năm ${f.least} và năm ${f.most}.`,
    remedy: checked,
  }),
  'tfr-against-gfr': entry<Needs<'computed' | 'value'>>({
    severity: 'warning',
    message: (f) =>
      `TFR ghi ${f.value}, trong khi 35 lần số trẻ sinh trên phụ nữ 15–49 tuổi là ${f.computed}.`,
    remedy: checked,
  }),
  jump: entry<Needs<'before' | 'change' | 'from' | 'name' | 'to' | 'value' | 'word'>>({
    severity: 'warning',
    message: (f) =>
      `“${f.name}” năm ${f.to} là ${f.value}, ${f.word} ${f.change} so với năm ${f.from} (${f.before}).`,
    remedy: checked,
  }),
  implausible: entry<Needs<'name' | 'range' | 'value', never, 'negative'>>({
    severity: 'warning',
    message: (f) => `“${f.name}” ghi ${f.value}, ngoài khoảng thường gặp ${f.range}.`,
    remedy: checked,
  }),
  'small-count': entry<Needs<'least' | 'list' | 'name'>>({
    severity: 'warning',
    message: (f) => `“${f.name}” có số nhỏ hơn ${f.least}: ${f.list}.`,
    remedy: () => 'không cần sửa; khi so sánh nên gộp nhiều năm hoặc nêu kèm số đếm.',
  }),
  'target-missing': entry<Needs<'name' | 'unit' | 'words'>>({
    severity: 'warning',
    message: (f) =>
      `Báo cáo ghi “${f.words}”, nhưng chưa có mức chỉ tiêu giao năm nào của “${f.name}” cho ${f.unit}.`,
    remedy: () => 'bổ sung mức chỉ tiêu giao hằng năm vào bảng “Mục tiêu”.',
  }),
  'correction-unexplained': entry({
    severity: 'warning',
    message: () => 'Số đính chính không ghi lý do.',
    remedy: () => 'ghi lý do vào cột “Ghi chú”.',
  }),
  'note-contradicts': entry<Needs<'allocated' | 'used' | 'words', never, 'reason'>>({
    severity: 'warning',
    message: (f) =>
      f.reason
        ? `Có lý do chưa sử dụng “${f.words}”, nhưng số sử dụng ${f.used} không nhỏ hơn số giao ${f.allocated}.`
        : `Báo cáo ghi “${f.words}”, nhưng số sử dụng ${f.used} nhỏ hơn số giao ${f.allocated}.`,
    remedy: () => 'đối chiếu với sổ gốc, rồi sửa lời văn hoặc sửa lại số sai.',
  }),
};

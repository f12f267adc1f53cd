/** Figures as they are written. */
import { entry, maybe, type Needs, orElse } from './entry.ts';

/** `chữ O thay cho số 0`, for each letter that stands in a number as a digit. */
function lettersForDigits(value: string): string {
  const letters = new Set(value.match(/[oOlI]/g));
  return [...letters]
    .map((letter) => `chữ ${letter} thay cho số ${/o/i.test(letter) ? 0 : 1}`)
    .join(' và ');
}

const UNSIGNED =
  'gõ nhầm thì bỏ dấu trừ; số gốc là 0 thì ghi 0; chưa báo cáo, hay chỉ có mức giảm, thì để trống ô.';

export const number = {
  'number-invalid': entry<
    Needs<
      'value',
      'bound' | 'digits' | 'note' | 'sign' | 'suggestion' | 'upper',
      'mark' | 'missing' | 'several'
    >
  >({
    severity: 'error',
    message: (f) => {
      const written = `Cột “${f.header}” cần một số, đang ghi “${f.value}”`;
      if (f.missing) return `${written}: chưa có số thì để trống ô, không ghi bằng lời.`;
      if (f.sign) return `${written}: ô này chỉ ghi một con số.`;
      if (f.digits)
        return `Cột “${f.header}” ghi “${f.value}”, ${f.digits} chữ số: bảng tính chỉ giữ đúng 15.`;
      if (f.note) return `${written}: cạnh con số có dấu chú thích “${f.note}”.`;
      const letters = f.suggestion ? lettersForDigits(f.value ?? '') : '';
      return letters === ''
        ? `${written}.${maybe(f.suggestion)}`
        : `Cột “${f.header}” đang ghi “${f.value}”: trong số có ${letters}.`;
    },
    remedy: (f) => {
      if (f.mark)
        return 'chỉ chỉ tiêu loại “dấu X” mới ghi X; ở đây ghi một số, chưa có số liệu thì để trống.';
      if (f.missing)
        return 'chưa báo cáo thì để trống ô; văn bản ghi không có số liệu thì ghi “..”; không có thì ghi “-”; không áp dụng thì ghi “KAD”.';
      const other = f.upper ? ['Đến', f.upper] : f.bound && [f.sign, `“${f.bound}”`];
      if (other)
        return `${f.several ? 'để trống ô này, vì dòng có nhiều số; trong một tệp khác mỗi dòng một số, ' : ''}ghi ${f.suggestion} vào cột “Giá trị” và ${other[1]} vào cột “${other[0]}”.`;
      if (f.digits) return 'ghi con số như in trong báo cáo, không quá 15 chữ số.';
      if (f.note) return `ghi ${f.suggestion}; nội dung của dấu “${f.note}” ghi vào cột “Ghi chú”.`;
      if (f.suggestion) return `gõ lại thành ${f.suggestion}.`;
      // “115 (ước)”, “giảm 2%”, “60/115”: without its words it is another figure.
      return !/\p{Ll}{2}|^\+/u.test(f.value ?? '')
        ? 'chỉ ghi một con số, như trong sổ gốc, ví dụ 12 hoặc 2,03; chưa có số liệu thì để trống.'
        : /\d/.test(f.value ?? '')
          ? `${/ \(\d+\)$/.test(f.value) ? 'nếu là hai số, ghi mỗi số vào ô của nó; ' : ''}nếu lời trong ô nói số ấy là ước, kế hoạch, mức tăng giảm hay một phần, để trống ô; nếu không, chỉ ghi con số, ví dụ 12 hoặc 2,03.`
          : 'ghi lại bằng chữ số, ví dụ 12 hoặc 2,03; chưa có số liệu thì để trống.';
    },
    fix: (f) =>
      f.mark || f.missing || f.upper || f.bound || f.digits || f.note ? undefined : f.suggestion,
  }),
  'number-ambiguous': entry<
    Needs<'fraction' | 'value' | 'whole', 'less' | 'more', 'count' | 'money' | 'pair'>
  >({
    severity: 'error',
    message: (f) => `“${f.value}” có thể là ${f.whole} hoặc ${f.fraction}.`,
    remedy: (f) => {
      if (f.pair)
        return `kiểm tra số gốc; nếu là một số thì ghi ${f.whole}, không có khoảng trắng; nếu là hai số thì ghi mỗi số vào ô của nó.`;
      if (f.more)
        return `nếu là ${f.more} thì ghi ${f.whole}; nếu là ${f.less} thì ghi ${f.fraction}${f.money ? '; nếu sửa đơn vị tiền của bảng thành “đồng” thì ghi đủ số tiền ấy bằng đồng' : ''}.`;
      return f.count
        ? `kiểm tra lại; nếu đúng là ${f.whole} thì ghi ${f.whole}, không dùng dấu chấm, dấu phẩy.`
        : `ghi ${f.whole}, hoặc ghi ${f.fraction}.`;
    },
  }),
  'decimal-point': entry<Needs<'suggestion' | 'value', 'others'>>({
    severity: 'warning',
    message: (f) =>
      `Tệp viết số thập phân bằng dấu chấm: “${f.value}” được đọc là ${f.suggestion}${f.others ? ` (và ${f.others} ô khác như vậy)` : ''}.`,
    remedy: (f) => `không cần sửa nếu đúng; viết theo kiểu Việt Nam là “${f.suggestion}”.`,
  }),
  'number-precision': entry<Needs<'expected' | 'found' | 'name' | 'value', 'others'>>({
    severity: 'warning',
    message: (f) =>
      `“${f.name}” ghi ${f.value}, có ${f.found} chữ số thập phân; danh mục quy định ${f.expected}${f.others ? ` (và ${f.others} kỳ khác)` : ''}.`,
    remedy: () => 'không cần sửa nếu báo cáo in như vậy; nếu không, ghi số như báo cáo in.',
  }),
  'percent-as-fraction': entry<Needs<'name' | 'suggestion' | 'value'>>({
    severity: 'warning',
    message: (f) =>
      `Mọi tỷ lệ của “${f.name}” trong tệp đều từ 0 đến 1, như “${f.value}”; được đọc là ${f.value}%.`,
    remedy: (f) =>
      `nếu “${f.value}” nghĩa là ${f.suggestion}% thì ghi ${f.suggestion}; nếu đúng là ${f.value}% thì ghi “${f.value}%”.`,
  }),
  'percent-hundredth': entry<Needs<'name' | 'suggestion' | 'value', 'others'>>({
    severity: 'error',
    message: (f) =>
      f.others
        ? `“${f.name}” ghi “${f.value}”, nhỏ hơn mọi số khác của cùng chỉ tiêu, từ ${f.others} trở lên, hơn 50 lần.`
        : `“${f.name}” chỉ có các số từ 0 đến 1, như “${f.value}”: có vẻ là phần của 1, không phải phần trăm.`,
    remedy: (f) =>
      `kiểm tra số gốc; nếu “${f.value}” nghĩa là ${f.suggestion}% thì ghi ${f.suggestion} cho ô này, và sửa cả các ô như vậy; nếu đúng là ${f.value}% thì ghi “${f.value}%”.`,
  }),
  'number-bad-grouping': entry<Needs<'value'>>({
    severity: 'error',
    message: (f) => {
      const mark = /\d\s/.test(f.value ?? '') ? 'Khoảng trắng' : 'Dấu chấm, phẩy';
      return `${mark} trong “${f.value}” không chia đúng từng nhóm ba chữ số.`;
    },
    remedy: (f) =>
      /\d\s/.test(f.value)
        ? `kiểm tra số gốc; nếu là một số thì ghi ${f.value.replace(/\s/g, '')}; nếu là nhiều số thì ghi mỗi số vào ô của nó.`
        : 'kiểm tra số gốc và ghi đủ chữ số, ví dụ 14.555.200 hoặc 14555200.',
  }),
  'number-mixed-convention': entry<Needs<'other' | 'otherPlace' | 'suggestion' | 'value', 'like'>>({
    severity: 'error',
    message: (f) =>
      `“${f.value}” viết kiểu Anh, còn “${f.other}” ở ${f.otherPlace} viết kiểu Việt Nam.`,
    remedy: (f) =>
      `viết cả tệp theo một kiểu; ở ô này ghi “${f.suggestion}”${f.like ? `, ở ${f.like} ô khác viết kiểu Anh cũng đổi như vậy` : ''}.`,
    fix: (f) => f.suggestion,
  }),
  'number-is-date': entry<Needs<'value'>>({
    severity: 'error',
    message: (f) => `Cột “${f.header}” cần một số, đang ghi ngày tháng “${f.value}”.`,
    remedy: () =>
      'định dạng cột là Số (Number) rồi nhập lại số gốc; ô này chỉ ghi một con số, không ghi kiểu “2/11”.',
  }),
  'number-scientific': entry<Needs<'value'>>({
    severity: 'error',
    message: (f) => `“${f.value}” là số đã bị rút gọn, không còn đủ chữ số.`,
    remedy: () => 'định dạng cột là Số (Number), không chữ số thập phân, rồi xuất lại tệp.',
  }),
  'number-not-integer': entry<Needs<'value', 'measure' | 'unit'>>({
    severity: 'error',
    message: (f) =>
      f.unit
        ? `“${f.value}” tính ra ${f.unit} không phải số nguyên.`
        : `Cột “${f.header}” cần số nguyên, đang ghi “${f.value}”.`,
    remedy: (f) =>
      f.unit
        ? 'ghi đúng con số và đơn vị tiền của văn bản; không làm tròn.'
        : `ghi đúng con số trong sổ gốc, không làm tròn${f.measure ? `; nếu cả biểu tính theo nghìn, ghi “(nghìn ${f.measure})” thành một dòng phía trên dòng tiêu đề` : ''}.`,
  }),
  'number-negative': entry<Needs<'value'>>({
    severity: 'error',
    message: (f) => `Cột “${f.header}” không nhận số âm, đang ghi “${f.value}”.`,
    remedy: () => UNSIGNED,
  }),
  'number-range': entry<Needs<'name' | 'value', 'range' | 'suggestion' | 'why', 'negative'>>({
    severity: 'error',
    message: (f) =>
      f.why
        ? `“${f.value}” không thể là “${f.name}”: ${f.why}.`
        : `“${f.value}” nằm ngoài khoảng có thể của “${f.name}” (${f.negative ? 'không thể nhỏ hơn 0' : `thường ${f.range}`}).`,
    remedy: (f) => {
      if (f.why) return 'đối chiếu với sổ gốc, rồi sửa lại số sai.';
      if (f.negative) return UNSIGNED;
      return f.suggestion
        ? `kiểm tra dấu phẩy thập phân; nếu đúng là ${f.suggestion} thì ghi “${f.suggestion}”, nếu không, sửa theo sổ gốc.`
        : 'kiểm tra dấu phẩy thập phân và ghi lại.';
    },
  }),
  'spreadsheet-error': entry<Needs<'value'>>({
    severity: 'error',
    message: (f) => `Ô ghi lỗi của bảng tính: “${f.value}”.`,
    remedy: (f) =>
      /^#+$/.test(f.value ?? '')
        ? 'nới rộng cột trong Excel rồi xuất lại tệp.'
        : 'sửa công thức, hoặc gõ lại giá trị của ô.',
  }),
  'unit-in-cell': entry<Needs<'value', 'suggestion', 'percent'>>({
    severity: 'error',
    message: (f) =>
      f.percent
        ? `Số của cột này không phải tỷ lệ %, nhưng ô ghi “${f.value}”.`
        : `Ô số ghi cả đơn vị tính: “${f.value}”.`,
    remedy: (f) =>
      f.percent
        ? `kiểm tra ô có bị lệch cột không, rồi ${f.suggestion ? `đối chiếu với sổ gốc: nếu đúng là ${f.value} thì ghi ${f.suggestion} (‰).` : 'ghi con số trong sổ gốc, không kèm dấu %.'}`
        : orElse(
            f.suggestion,
            /triệu|tỷ|\d ?tr(?!\p{L})/iu.test(f.value)
              ? 'ghi đủ chữ số, tính theo đơn vị ở tiêu đề cột, như 2,5 triệu ở cột “(đồng)” là 2500000.'
              : /nghìn|ngàn/i.test(f.value)
                ? 'ghi đủ chữ số, tính theo đơn vị ở tiêu đề cột, như 12 nghìn người là 12000.'
                : 'chỉ ghi con số, tính theo đơn vị ở tiêu đề cột.',
          ),
    fix: (f) => (f.percent ? undefined : f.suggestion),
  }),
  'missing-mark': entry({
    severity: 'warning',
    message: (f) => `Cột “${f.header}” chỉ có dấu %, không có số; được coi là ô để trống.`,
    remedy: () => 'ghi 0 nếu là không, để trống nếu không có số liệu.',
  }),
  'money-unit-missing': entry<Needs<never, never, 'all'>>({
    severity: 'error',
    message: (f) =>
      f.all
        ? `Cột “${f.header}” và các cột tiền khác chưa ghi đơn vị tiền.`
        : `Cột “${f.header}” chưa ghi đơn vị tiền.`,
    remedy: (f) =>
      f.all
        ? 'ghi đúng đơn vị của các số ấy thành một dòng phía trên dòng tiêu đề: “(đồng)” hoặc “(triệu đồng)”.'
        : `sửa tiêu đề thành “${f.header} (đồng)” hoặc “${f.header} (triệu đồng)”.`,
  }),
  'money-unit-mismatch': entry<Needs<'unit' | 'value', 'otherUnit'>>({
    severity: 'error',
    message: (f) =>
      f.otherUnit
        ? `Cột “${f.header}” có hai đơn vị tiền: “${f.unit}” và “${f.otherUnit}”.`
        : `“${f.value}” ${f.unit} là quá lớn, có thể là đồng.`,
    remedy: (f) =>
      f.otherUnit
        ? 'kiểm tra số tiền rồi giữ một đơn vị: ở tiêu đề, ở cột “Đơn vị tiền” hoặc phía trên bảng.'
        : `kiểm tra số tiền: nếu mọi số dưới đơn vị này đều là đồng, sửa đơn vị tiền thành “đồng”; nếu chỉ ô này là đồng, quy ra ${f.unit}; nếu không, sửa số theo sổ gốc.`,
  }),
};

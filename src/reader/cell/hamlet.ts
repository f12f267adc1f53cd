/** Places below a commune that words name, behind what they are: “Thôn Đông”, “TDP số 4”. */
export const NAMED =
  'thôn|xóm|ấp|khóm|khu phố|tổ dân phố|tổ dp|tdp|buôn|phum|tiểu khu|cụm dân cư|bản|làng';
const NUMBERED = `${NAMED}|tổ|khối|khu|đội`;

/** Of all of them, or what else begins so: “thôn, bản”, “thôn trên địa bàn”, “bản tổng hợp”. */
const NO_NAME =
  'và|hoặc|xã|phường|thị|thành|huyện|trên|của|tại|thuộc|trong|theo|từ|đến|năm|quý|tháng|số|có|là|đã|được|chưa|không|cho|về|ở|để|tham|dự|học|gửi|nộp|tin|đồ|ghi|sao|kê|tổng|báo|cam|nghề|văn|tự|nhận|giải|xác|trích|công|thuyết|đánh|chính|nháp|thảo|mẫu|cuối|thống|cập|bán|lậu|dân';

const ONE = new RegExp(
  String.raw`(?<!\p{L}|(?:nông|trưởng|thôn|văn|cơ|căn|phiên|xuất|ấn) |(?:địa (?:chỉ|điểm)|trụ sở).{0,30})(?:(?:${NAMED}) (?!(?:${NO_NAME}|${NUMBERED})(?!\p{L}))(\p{L}+)|(?<!(?<!dân )số |gồm |tính |\d )(?:${NUMBERED}) (?:số )?\d{1,3}(?!\d))`,
  'giu',
);
/** Behind which a name may be written as any word is. */
const OF = /(?:^|[.)] |(?:liệu|của|tại|ở|riêng|địa bàn|phạm vi) )$/iu;
const OF_ALL = /(?:các|theo|từng|mỗi|(?<!dân )số|viên|tế|cấp|\d),? $/iu;

/** The one place below a commune that words name; in capitals every word may be a name. */
export function hamletIn(words: string): string | undefined {
  const isCapital = words === words.toUpperCase();
  const isName = ({ index, 1: name }: RegExpExecArray) => {
    const before = words.slice(0, index);
    if (!name || OF.test(before)) return true;
    return isCapital ? !OF_ALL.test(before) : /^\p{Lu}/u.test(name);
  };
  return [...words.matchAll(ONE)].find(isName)?.[0];
}

/** Places below a commune that words name, behind what they are: “Thôn Đông”, “TDP số 4”. */
export const NAMED = 'thôn|xóm|ấp|khóm|khu phố|tổ dân phố|tổ dp|tdp|buôn|phum|tiểu khu|cụm dân cư';
/** What else is below a commune, though it may be other things as well. */
export const LOOSE = 'bản|làng|tổ|khối|khu|đội';
const NUMBERED = `${NAMED}|${LOOSE}`;

/** Of all of them: “thôn, bản”, “thôn trên địa bàn”. A name may begin as such words do: “Thôn Thống Nhất”, “Thôn Văn Quán”. */
const NO_NAME =
  'và|hoặc|xã|phường|huyện|trưởng|trên|của|tại|thuộc|trong|theo|có|được|chưa|không|thành phố|thị (?:trấn|xã)|văn hóa|thống kê|tổng hợp|báo cáo|năm \\d+';
/** “Bản gốc”: a paper. */
const PAPER = 'tin|đồ|sao|kê|tổng|báo|cam|chính|gốc|lưu|dự|word|excel|pdf';

const ONE = new RegExp(
  String.raw`(?<!\p{L}|(?:nông|trưởng|thôn|văn|biên|nhân|cơ|căn|phiên|xuất|ấn|nhật) |(?:địa (?:chỉ|điểm)|trụ sở).{0,30})(?:(?:${NAMED}) (?!(?:${NO_NAME}|${NUMBERED})(?!\p{L}))(\p{L}+)|(?:bản (?!(?:${PAPER})(?!\p{L}))|làng (?!nghề|trẻ))(?!(?:${NO_NAME}|${NUMBERED})(?!\p{L}))(\p{L}+(?: \p{L}+){0,2}?)(?=$|[,;.)]| (?:[-–\d]|xã|phường|năm|và))|(?<!(?<!dân )số |gồm |tính |\d )(?:${NUMBERED}) (?:số )?\d{1,3}(?!\d| (?:người|tờ)))`,
  'giu',
);
/** Behind which a name may be written as any word is. */
const OF = /(?:^|[.)] |(?:liệu|của|tại|ở|riêng|địa bàn|phạm vi) )$/iu;
const OF_ALL = /(?:các|theo|từng|mỗi|(?<!dân )số|viên|tế|cấp|\d),? $/iu;

/** The one place below a commune that words name; in capitals every word may be a name. `isGroup` where they stand over rows. */
export function hamletIn(words: string, isGroup = false): string | undefined {
  const isCapital = words === words.toUpperCase();
  const isName = ({ 0: all, index, 1: name, 2: village = '' }: RegExpExecArray) => {
    const before = words.slice(0, index);
    // A title may begin with that of a paper: “Bản 2”, “BẢN RÀ SOÁT”.
    if (/^(?:bản|làng)/i.test(all))
      return (
        !/(?:^| )\p{Ll}/u.test(village) &&
        (isGroup || before !== '' || (village && !isCapital) || / (?:xã|phường) /i.test(words))
      );
    if (!name || OF.test(before)) return true;
    return isCapital ? !OF_ALL.test(before) : /^\p{Lu}/u.test(name);
  };
  return [...words.matchAll(ONE)].find(isName)?.[0];
}

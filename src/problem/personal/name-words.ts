/** The words by which a name is known to be a person's, or not: alternatives of patterns. */
import { any } from './searched.ts';

/** As people are spoken of, in capitals too. */
const SPOKEN = 'ông|bà|anh|chị|cô|chú|bác|em|cháu|đ/c|đồng chí';

const capitalOrNot = (first: string): string => `[${first.toUpperCase()}${first}]`;

/** Before a name, as people are spoken of. */
export const ADDRESS = any(
  SPOKEN,
  'òng|cậu|dì|thím|thầy|bé|bác s[ĩỹ]|y s[ĩỹ]|dược s[ĩỹ]|nữ hộ sinh|điều dưỡng',
).replace(/(?<=[:|])./g, capitalOrNot);

/** The same in capitals, and as titles are shortened. */
export const CAPITAL_ADDRESS = any(SPOKEN.toUpperCase(), 'BS|Bs|BSCKI{1,2}|YS|ThS|Ths');

/** Who made or signed a table, and what forms ask of a person. */
export const SIGNER = any(
  '[Nn]gười (?:lập(?: biểu| bảng)?|báo cáo|ký|tổng hợp|phụ trách|liên hệ|nhận|kiểm tra|nhập(?: liệu)?|cung cấp(?: số liệu)?)',
  '[Ll]ập biểu|[Kk]ế toán(?: trưởng)?',
  '[Tt]hủ trưởng(?: đơn vị)?|NGƯỜI LẬP(?: BIỂU)?|[Hh]ọ(?: và)? tên',
  '[Tt]ên (?:học viên|cán bộ|chủ hộ|đối tượng)',
);

export const SIGNED = any('[Đđ]ã ký|ĐÃ KÝ|[Kk]ý tên|[Kk]ý ghi rõ họ tên');

/** What a person is in an office. */
export const OFFICE = any(
  '(?:[Pp]hó |PHÓ )?(?:[Cc]hủ tịch|[Gg]iám đốc|[Bb]í thư|[Hh]iệu trưởng|[Cc]hi cục trưởng)',
  '[Tt]rưởng (?:phòng|trạm|ban|thôn|xóm|khoa|ấp|bản)|[Tt]rạm trưởng|P?CT|[Cc]huyên viên',
  '[Cc]án bộ|[Vv]iên chức|[Cc]ộng tác viên|CTV|[Hh]ọc viên',
);

/** What bears the name of a person, or has a word of address in its own, by the last word where that is enough. */
export const OF_PLACE = any(
  'xã|phường|thị trấn|huyện|quận|tỉnh|tp\\.?|khu|thôn|xóm|ấp|bản|buôn|làng',
  'sóc|khóm|đường|phố|ngõ|cầu|chợ|sông|suối|núi|đảo|hồ|đền|chùa|trường',
  'thcs|thpt|tiểu học|mầm non|bệnh viện|giải|quỹ|lớp|nước|tiếng|trẻ|con|thầy|các|tôn giáo',
  'dân tộc|ubnd|hđnd|y tế|trạm|trung tâm',
);

/** Offices, bodies and places that may stand where a name would, by their first word where that is enough. */
export const NO_NAME = any(
  'Trạm|Phòng|Ban|Sở|Chi|Cục|Bộ|Trung|[UỦ][yỷ]|UBND|HĐND|BCĐ|BHXH|TYT|TTYT|Xã|Phường|Thành',
  'Tỉnh|Huyện|Hội|Đoàn|Văn|Tổ|Ngành|Cộng|Công|Trường|Bệnh|Khoa|Chủ|Phó|Giám|Trưởng|Kế|Người|Cán',
  'Chuyên|Viên|Nhân|Năm|Tháng|Ngày|Quý|Không|Chưa|Đã|Có|Mẹ|Việt|Quốc|Ngữ|Anh hùng|Em|Con|Y tế',
  'Dân số|CT|PCT|GĐ|TM|KT|Hồ Chí Minh|Bác Hồ|Đa khoa|Sản|Nội|Nhi|CK|Gia đình|Bà|Ông',
);

/** Places, and people of history, whose own names begin like a person spoken of. */
export const PLACES = any(
  '[Bb]à (?:Rịa|Đen|Nà|Trưng|Triệu|Điểm|Chiểu|Hom|Rén|Quẹo|Hạt|Lụa)',
  '[Cc]ô (?:Tô|Giang|Bắc|Ba)|[Bb]ác (?:Ái|Hồ)|[Aa]nh (?:Sơn|Dũng)',
  '[Ôô]ng (?:Đình|Đốc|Trang|Ích Khiêm|Tạ)',
);

/** What begins a sentence before a person: no syllable of a name. */
export const SAID_OF = any('Gặp|Gọi|Mời|Do|Của|Gửi|Báo|Hỏi|Cho|Với|Và|Là|Giao|Cử|Khi|Hiện|Vì');

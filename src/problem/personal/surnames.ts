/** How the names of people begin in Việt Nam, in its many languages. */

/** Surnames that begin the name of hardly anything else than a person, a street or a school. */
const CLEAR = [
  'Nguyễn Trần Lê Phạm Huỳnh Vũ Võ Đặng Bùi Đỗ Ngô Đinh Đoàn Trịnh Đàm Nông Hoàng Phan Lý',
  'Dương Trương Vương Tạ Chu Mai Lưu Tô Hứa Bế Lục',
].join(' ');
/** Surnames that names of places begin with as well. */
const ALSO_PLACES = [
  'Hồ Hà Cao Đào Lương Lâm Thái Thạch Sơn Kim Châu Đồng Quách Phùng Tống Triệu Mã La Ma Vi',
  'Lò Lường Cà Quàng Tòng Giàng Vàng Sùng Thào Lầu Hạng Mùa Chảo Tẩn Phàn Đặng Bàn Hầu Cầm',
  'Hoa Nghiêm Tăng Từ Ông Khuất Kiều Cù Diệp Doãn Giáp Khương Lại Mạc Ninh Nhâm Tôn Thân',
  'Viên Xa Y Niê Ksor Rơ Siu Kpă Rah Danh',
].join(' ');

/** For a pattern: the names as alternatives, also in capitals. */
const list = (names: string): string =>
  [...new Set(`${names} ${names.toUpperCase()}`.split(' '))]
    .sort((a, b) => b.length - a.length)
    .join('|');

const plain = (names: string): string =>
  names
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('Đ', 'D');

export const CLEAR_SURNAME = list(CLEAR);
export const SURNAME = list(`${CLEAR} ${ALSO_PLACES}`);
/** As they are typed without a Vietnamese keyboard. */
export const PLAIN_SURNAME = list(plain(CLEAR));

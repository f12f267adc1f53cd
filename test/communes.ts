/** Four communes of a province, an old one, and a target for two of their courses. */
import type { Files } from './data-folder.ts';

export const communes: Files = {
  'don-vi.csv': `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực đến
VN;Việt Nam;quốc gia;;
04;Tỉnh Cao Bằng;tỉnh;VN;
A;Xã A;xã;04;
B;Xã B;xã;04;
C;Xã C;xã;04;
D;Xã D;xã;04;
CU;Xã Cũ;xã;04;30/06/2025
`,
  'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Đối tượng;Mã lớp;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Áp dụng cho cấp dưới;Nguồn
M;04;Tuyến xã;TX-2|TX-10;>;80;2025;2025;chỉ tiêu giao năm;có;BC
`,
};

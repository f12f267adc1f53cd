/** A data folder of an office, for tests that read its tables as they are drawn. */
import type { Reading } from '../../src/read/read.ts';
import { type AnyFiles, readFiles } from '../data-folder.ts';

const catalogues: AnyFiles = {
  'site.json': JSON.stringify({ title: 'Thử', roots: ['04'], licence: 'Có.', smallCount: 0 }),
  'don-vi.csv': `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến
VN;Việt Nam;quốc gia;;;
04;Tỉnh Cao Bằng;tỉnh;VN;;
040;Thành phố Cao Bằng;thành phố thuộc tỉnh;04;;30/06/2025
99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;VN;;
99001;Xã Ví Dụ Một;xã;99;;
99002;Phường Ví Dụ Hai;phường;99;;
01273;Phường Thục Phán;phường;04;;
01279;Phường Nùng Trí Cao;phường;04;;
24;Tỉnh Bắc Ninh;tỉnh;VN;;
07543;Xã Sơn Hải;xã;24;;
91;Tỉnh An Giang;tỉnh;VN;;
30811;Xã Sơn Hải;xã;91;;
`,
  'van-ban.csv': 'Mã văn bản;Cơ quan ban hành;Trích yếu\nBC;UBND thành phố Cao Bằng;Báo cáo\n',
  'chi-tieu.csv': `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Thấp nhất;Cao nhất;Định nghĩa;Cách gộp;Tử số;Mẫu số
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;0,5;8;Số con;
SO-SINH;Số trẻ sinh ra trong năm;Mức sinh;trẻ;số đếm;0;;Số trẻ;cộng;;
SO-SINH-2;Số trẻ sinh ra là con thứ 2;Mức sinh;trẻ;số đếm;0;;Số trẻ;
PN-15-49;Số phụ nữ trong độ tuổi sinh đẻ;Mức sinh;người;số đếm;0;;Số người;
DAN-SO;Dân số bình quân;Dân số;người;số đếm;0;;Số người;cộng;;
CBR;Tỷ suất sinh thô;Mức sinh;‰;tỷ suất;;;Số trẻ trên 1.000 dân;không gộp;SO-SINH;DAN-SO
TSGT-SINH;Tỷ số giới tính khi sinh;Mức sinh;bé trai/100 bé gái;tỷ số;;;Số bé trai trên 100 bé gái;không gộp;;
TL-DU-2;Tỷ lệ phụ nữ sinh đủ hai con;Mức sinh;%;tỷ lệ %;0;100;Tỷ lệ;
`,
  'lop-dao-tao.csv': `Mã lớp;Đối tượng;Tên lớp;STT
TX-04;Tuyến xã;Bồi dưỡng giảng viên;4
TX-08;Tuyến xã;Bảng kiểm viên uống tránh thai;8
TX-10;Tuyến xã;Chăm sóc người cao tuổi;10
CTV-02;Cộng tác viên;Tư vấn trước khi kết hôn;2
CTV-06;Cộng tác viên;Chăm sóc người cao tuổi;6
`,
  'hang-muc.csv': `Mã hạng mục;Tên hạng mục;Mã hạng mục cha
HM-2.2;Truyền thông;
HM-2.5;Đào tạo, tập huấn;
HM-2.6;Phương tiện tránh thai;
`,
};

/** Reads files laid into the folder of the office. */
export const office = (files: AnyFiles): Reading => readFiles({ ...catalogues, ...files });

/** One file of observations, under a source. */
export const observed = (...lines: readonly string[]): Reading =>
  office({ 'so-lieu/a.csv': ['Nguồn;BC', ...lines, ''].join('\n') });

export const trained = (...lines: readonly string[]): Reading =>
  office({ 'dao-tao/a.csv': ['Nguồn;BC', ...lines, ''].join('\n') });

export const paid = (...lines: readonly string[]): Reading =>
  office({ 'kinh-phi/a.csv': ['Nguồn;BC', ...lines, ''].join('\n') });

/** What would be published: `040 SO-SINH 2024 749`; `-` where there is an error. */
export function figures({ data }: Reading): string[] {
  if (data === null) return ['-'];
  return [
    ...data.observation.map(({ unit, indicator, breakdown, period, value }) =>
      [unit, indicator, period, breakdown, value].filter((each) => each !== null).join(' '),
    ),
    ...data.training.map(({ unit, course, trained, percent }) =>
      [unit, course, trained, percent].join(' '),
    ),
    ...data.budget.map(({ unit, line, period, allocated, used }) =>
      [unit, line, period, allocated, used].join(' '),
    ),
  ];
}

/** What would be published as planned: `KH-040-SO-SINH-2025 760`. */
export const plans = ({ data }: Reading): string[] =>
  (data?.target ?? []).map(({ id, value, kind }) =>
    [id, value, kind === 'dự kiến' ? '' : kind].filter(Boolean).join(' '),
  );

/** The codes of what is wrong, with the places: `header-two-rows C3`. */
export const faults = ({ problems }: Reading): string[] =>
  problems.map(({ code, column, row }) => (row === null ? code : `${code} ${column ?? ''}${row}`));

/** The words of all that is wrong. */
export const words = ({ problems }: Reading): string =>
  problems.map(({ message, remedy }) => `${message} ${remedy}`).join('\n');

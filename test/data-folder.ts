/** A small data folder, written, read by the real reader and removed: what tests are made of. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Data } from '../src/dataset/data.ts';
import { Model } from '../src/model/model.ts';
import { type Reading, read } from '../src/read/read.ts';

/** Files by their path below the folder. */
export type Files = Readonly<Record<string, string>>;

/** Workbooks among them, by their bytes. */
export type AnyFiles = Readonly<Record<string, string | Uint8Array>>;

const site = {
  title: 'Thử',
  roots: ['VN'],
  simulated: true,
  licence: 'Được dùng lại.',
  // The small numbers of tests are no matter of theirs.
  smallCount: 0,
};

/** Catalogues of a few units, indicators, courses and budget lines; files given replace them. */
export const catalogues: Files = {
  'site.json': JSON.stringify(site),
  'don-vi.csv': `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến;Mô phỏng
VN;Việt Nam;quốc gia;;;;
04;Tỉnh Cao Bằng;tỉnh;VN;;;
040;Thành phố Cao Bằng;thành phố thuộc tỉnh;04;;30/06/2025;
01273;Phường Thục Phán;phường;04;01/07/2025;;
24;Tỉnh Bắc Ninh;tỉnh;VN;;;
07543;Xã Sơn Hải;xã;24;;;
MP1;Thành phố Sen;thành phố trực thuộc trung ương;VN;;;có
MP2;Xã Súng;xã;MP1;;;
`,
  'van-ban.csv': `Mã văn bản;Cơ quan ban hành;Trích yếu
BC;UBND thành phố Cao Bằng;Báo cáo thử
`,
  'chi-tieu.csv': `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Tử số;Mẫu số;Tổng;Thấp nhất;Cao nhất;Định nghĩa
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;;;;1;5;Số con
PN-15-49;Số phụ nữ 15–49 tuổi;Mức sinh;người;số đếm;;;;0;;Số người
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;;;;0;;Số trẻ
SO-SINH-2;Số trẻ là con thứ 2;Mức sinh;trẻ;số đếm;;;SO-SINH;0;;Số trẻ
SO-SINH-3;Số trẻ là con thứ 3 trở lên;Mức sinh;trẻ;số đếm;;;SO-SINH;0;;Số trẻ
TL-3;Tỷ lệ con thứ 3 trở lên;Mức sinh;%;tỷ lệ %;SO-SINH-3;SO-SINH;;0;100;Tỷ lệ
TL-A;Tỷ lệ A;Khác;%;tỷ lệ %;;;;0;40;Tỷ lệ
TL-B;Tỷ lệ B;Khác;%;tỷ lệ %;;;TL-A;0;100;Tỷ lệ
TL-C;Tỷ lệ C;Khác;%;tỷ lệ %;;;TL-A;0;100;Tỷ lệ
`,
  'lop-dao-tao.csv': `Mã lớp;Đối tượng;Tên lớp;STT
TX-10;Tuyến xã;Chăm sóc người cao tuổi;10
TX-2;Tuyến xã;Nghiệp vụ dân số;2
CTV-1;Cộng tác viên;Lớp cơ bản;1
CTV-X;Cộng tác viên;Tập huấn;
`,
  'hang-muc.csv': `Mã hạng mục;Tên hạng mục;Mã hạng mục cha
HM-2;Kinh phí thực hiện kế hoạch;
HM-2.5;Đào tạo, tập huấn.;HM-2
HM-2.6;Phương tiện tránh thai;HM-2
`,
};

/** Reads the catalogues with some files more, or other ones. */
export function readFiles(files: AnyFiles): Reading {
  const folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
  try {
    for (const [path, text] of Object.entries({ ...catalogues, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const reading = read(folder);
    if (!reading) throw new Error(`No folder ${folder}`);
    return reading;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The data of files that hold no error. */
export const dataOf = (files: Files): Data => sound(readFiles(files));

export function modelOf(files: Files): Model {
  const reading = readFiles(files);
  return new Model(sound(reading), reading.problems);
}

function sound({ data, problems }: Reading): Data {
  if (data) return data;
  throw new Error(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

/** The codes of what is wrong, in order, with the place of each: `jump C3`. */
export function found(files: Files): string[] {
  return readFiles(files).problems.map(({ code, column, row }) =>
    row === null ? code : `${code} ${column ?? ''}${row}`,
  );
}

/** The words of the problems of one code. */
export function wordsOf(files: Files, code: string): string[] {
  return readFiles(files)
    .problems.filter((each) => each.code === code)
    .map(({ message }) => message);
}

const OBSERVATIONS = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Trạng thái;Nguồn;Ghi chú';

/** `so-lieu.csv` of rows `unit;indicator;period;value;status;note`, all from one document. */
export function observations(...rows: readonly string[]): Files {
  const lines = rows.map((row) => {
    const [unit, indicator, period, value, status = '', note = ''] = row.split(';');
    return [unit, indicator, period, value, status, 'BC', note].join(';');
  });
  return { 'so-lieu.csv': [OBSERVATIONS, ...lines, ''].join('\n') };
}

/**
 * Rows of a unit's fertility rate of a year with the births and the women that tell how sure it is; and of the
 * year before, which shows that the rate moves with its births.
 */
export const sure = (unit: string, year: number, rate: string, births: number, status = '') =>
  [year - 1, year].flatMap((each) => [
    `${unit};TFR;${each};${rate};${status}`,
    `${unit};SO-SINH;${each};${births};${status}`,
    `${unit};PN-15-49;${each};${Math.round((35 * births) / Number(rate.replace(',', '.')))};${status}`,
  ]);

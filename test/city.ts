/** A city of three communes in force, one that has ended and one yet to come: what counts are tried on. */

import type { Model } from '../src/model/model.ts';
import type { Unit } from '../src/model/unit-tree.ts';
import { type Files, modelOf, observations, readFiles } from './data-folder.ts';

const UNITS = `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến
99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;;;
99001;Xã Một;xã;99;;
99002;Phường Hai;phường;99;;
99003;Xã Ba;xã;99;;
99004;Xã Cũ;xã;99;;31/12/2019
99005;Xã Mới;xã;99;01/01/2027;
`;

/** What `reports` of site.json asks of the communes. */
export type Asked = Readonly<Record<string, unknown>>;

/** The files of the city; `reports` ask its communes for what is given. */
export function cityFiles(files: Files, ...reports: readonly Asked[]): Files {
  const site = {
    ...{ title: 'Thử', roots: ['99'], licence: 'Được dùng lại.', smallCount: 0 },
    reports: reports.map((report) => ({ below: '99', from: 2024, ...report })),
  };
  return { 'don-vi.csv': UNITS, 'site.json': JSON.stringify(site), ...files };
}

export const cityModel = (files: Files, ...reports: readonly Asked[]): Model =>
  modelOf(cityFiles(files, ...reports));

export const cityProblems = (...reports: readonly Asked[]) =>
  readFiles(cityFiles({}, ...reports)).problems;

/** A unit of the model; throws where there is none of the code. */
export function unitIn(model: Model, code: string): Unit {
  const unit = model.units.get(code);
  if (!unit) throw new Error(`no unit ${code}`);
  return unit;
}

export const codes = (units: readonly Unit[]): string => units.map(({ code }) => code).join(' ');

/** `dao-tao.csv` of rows `unit;course;day;eligible;trained;percent`, the audience by the course. */
export function trainings(...rows: readonly string[]): Files {
  const lines = rows.map((row) => {
    const [unit, course = '', asOf, eligible, trained, percent = ''] = row.split(';');
    const audience = course.startsWith('TX') ? 'Tuyến xã' : 'Cộng tác viên';
    return [unit, audience, course, asOf, eligible, trained, percent, 'BC'].join(';');
  });
  const head =
    'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Đạt tỷ lệ %;Nguồn';
  return { 'dao-tao.csv': [head, ...lines, ''].join('\n') };
}

/** `kinh-phi.csv` of rows `unit;year;line;allocated;used;printed`, đồng. */
export function moneys(...rows: readonly string[]): Files {
  const lines = rows.map((row) => {
    const [unit, year, line, allocated, used, printed = ''] = row.split(';');
    return [unit, year, line, allocated, used, printed, 'BC'].join(';');
  });
  const head =
    'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Số in trong biểu (đồng);Nguồn';
  return { 'kinh-phi.csv': [head, ...lines, ''].join('\n') };
}

export { observations };

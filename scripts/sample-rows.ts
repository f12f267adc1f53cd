/** A data folder with as many observations as are asked for: what the reader's speed is measured on. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './disk.ts';

const ROOT = 'MAU-DO';
const SOURCE = 'MAU-DO-BC';
const DOCUMENTS = `Mã văn bản;Cơ quan ban hành;Trích yếu\n${SOURCE};Đơn vị hư cấu;Số liệu mô phỏng\n`;
const YEARS = Array.from({ length: 20 }, (_, at) => 2006 + at);
/** Hamlets of a unit, which make most of its rows. */
const HAMLETS = 5;
/** Of a unit in a year: women, births, two of them by order, the fertility rate, and the hamlets. */
const SERIES = 5 + HAMLETS;

/**
 * Writes a folder of simulated units, 200 rows each, without a fault; returns the observations'
 * file. A million rows are 5.000 units and about 40 MB. The same number gives the same bytes.
 */
export function writeRows(folder: string, rows: number): string {
  makeFolder(folder);
  copyFileSync('data/chi-tieu.csv', join(folder, 'chi-tieu.csv'));
  const units = Array.from({ length: Math.ceil(rows / (SERIES * YEARS.length)) }, (_, at) => at);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('site.json', settings());
  write('van-ban.csv', DOCUMENTS);
  write('don-vi.csv', unitTable(units));
  const lines = units.flatMap((unit) => YEARS.flatMap((year) => linesOf(unit, year)));
  const header = 'Mã đơn vị;Mã chỉ tiêu;Năm;Phân tổ;Giá trị;Nguồn';
  write('so-lieu.csv', `${[header, ...lines.slice(0, rows)].join('\n')}\n`);
  return join(folder, 'so-lieu.csv');
}

const settings = () =>
  JSON.stringify({
    title: 'Số liệu mô phỏng để đo tốc độ',
    roots: [ROOT],
    simulated: true,
    licence: 'Số liệu mô phỏng, không của nơi nào.',
  });

const codeOf = (unit: number): string => `M${String(unit).padStart(4, '0')}`;

function unitTable(units: readonly number[]): string {
  const header = 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Mô phỏng';
  const root = `${ROOT};Tỉnh Mẫu Đo;tỉnh;;có`;
  const below = units.map((unit) => `${codeOf(unit)};Xã Mẫu ${codeOf(unit)};xã;${ROOT};có`);
  return `${[header, root, ...below].join('\n')}\n`;
}

function linesOf(unit: number, year: number): string[] {
  // A swing of a few parts in a hundred, other in every unit and year.
  const swing = 1 + (((unit * 31 + year * 17) % 11) - 5) / 100;
  const women = 4_000 + ((unit * 97) % 2_000);
  const births = Math.round(women * 0.06 * swing);
  const line = (indicator: string, breakdown: string, value: string) =>
    `${codeOf(unit)};${indicator};${year};${breakdown};${value};${SOURCE}`;
  const hamlets = Array.from({ length: HAMLETS }, (_, at) =>
    line('BPTT-HD', `Thôn ${at + 1}`, String(Math.round((300 + 40 * at) * swing))),
  );
  return [
    line('PN-15-49', '', String(women)),
    line('SO-SINH', '', String(births)),
    line('SO-SINH-2', '', String(Math.round(births * 0.4))),
    line('SO-SINH-3', '', String(Math.round(births * 0.15))),
    line('TFR', '', ((35 * births) / women).toFixed(2).replace('.', ',')),
    ...hamlets,
  ];
}
